"""copydesk beside the script that anyone would write (`benchmarks.plain`), in turns: `python -m benchmarks.race FOLDER|ZIP [ARTICLES] [WORKERS] [TURNS]`.

Prints the articles a second of both, start-up included, as median and spread, and the ratio of the medians.
"""

import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

PROGRAMS = ("plain", "copydesk")


def main(data: Path, most: int = 400, workers: int = 2, turns: int = 5) -> None:
    """Runs both on the same text files, spread evenly over the folder or archive."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch, "raw")
        count = _laid_out(data, folder, most)
        seconds: dict[str, list[float]] = {name: [] for name in PROGRAMS}
        for turn in range(turns):
            for name in PROGRAMS[:: 1 if turn % 2 else -1]:
                seconds[name].append(_timed(name, folder, Path(scratch, f"{name}{turn}"), workers))
    print(f"{count} articles of {data.name}, {workers} workers, {turns} turns, start-up included")
    for name in PROGRAMS:
        rates = sorted(count / one for one in seconds[name])
        print(f"{name:9s} {statistics.median(rates):6.1f} articles a second ({rates[0]:.1f} to {rates[-1]:.1f}), {statistics.median(seconds[name]):.1f} s")
    print(f"ratio     {statistics.median(seconds['plain']) / statistics.median(seconds['copydesk']):6.2f}")


def _laid_out(data: Path, folder: Path, most: int) -> int:
    """Writes the text files to run on into a folder; how many they are."""
    folder.mkdir()
    if data.is_dir():
        texts = [path.read_bytes() for path in sorted(data.rglob("*.txt"))]
    else:
        with zipfile.ZipFile(data) as archive:
            texts = [archive.read(name) for name in sorted(archive.namelist()) if name.endswith(".txt")]
    chosen = texts[:: max(1, len(texts) // most)][:most]
    for place, text in enumerate(chosen):
        (folder / f"{place:05d}.txt").write_bytes(text)
    return len(chosen)


def _timed(name: str, folder: Path, out: Path, workers: int) -> float:
    if name == "plain":
        command = ["-m", "benchmarks.plain", str(folder), str(out), str(workers)]
    else:
        command = ["-m", "flows", "run", str(folder), "--warehouse", str(out), "--no-prefect", "--workers", str(workers)]
    started = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
