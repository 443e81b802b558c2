"""Articles a second, seconds for each stage and memory, through the command: `python -m benchmarks.speed FOLDER|ARCHIVE [WORKERS]`."""

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyarrow.parquet as pq

SAMPLE = "sources/polnear_dev.jsonl"
"""What is run on where a folder of gold data is given: news of many outlets, as JSON lines."""
STAGES = ("plan", "transform", "copies", "check")


def main(data: Path, workers: int = 2) -> None:
    """Runs the command on a folder or archive into a warehouse that is thrown away, and prints what it took."""
    source = data / SAMPLE if (data / SAMPLE).exists() else data
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "flows", "run", str(source), "--warehouse", folder, "--no-prefect", "--workers", str(workers), "--max-rejects", "1"]
        started = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wall = time.perf_counter() - started
        (run,) = pq.read_table(Path(folder, "runs")).to_pylist()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{source}: {run['n_articles']} articles of {run['n_inputs']} inputs, {workers} workers")
    print(f"wall {wall:.1f} s, {run['n_inputs'] / wall:.1f} inputs a second; processor {used.ru_utime + used.ru_stime:.1f} s")
    print("; ".join(f"{stage} {run[f'seconds_{stage}']:.1f} s" for stage in STAGES))
    print(f"largest process {used.ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 2)
