"""`python -m tests.warehouses`: keeps a small warehouse of this release in tests/data/warehouses/, for every later release to open in its tests.

Run it once a release is as it will be published, and commit what it writes. A warehouse that is there is never written again.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
KEPT = Path(__file__).parent / "data" / "warehouses"
SAMPLES = ("2024-03-14-ferry-talks.txt", "glacier.html", "two-outlets.jsonl", "wire-dam.txt")


def keep(python: str = sys.executable, folder: Path = KEPT) -> Path:
    """Two runs over a few of the samples, one more under another name and one file that is no article, by the copydesk of `python`."""
    ask = [python, "-c", "import transforms; print(transforms.PIPELINE_VERSION)"]
    root = folder / subprocess.run(ask, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
    raw = root / "raw"
    raw.mkdir(parents=True)
    for name in SAMPLES:
        shutil.copy(ROOT / "raw" / name, raw)
    shutil.copy(raw / "wire-dam.txt", raw / "dam-again.txt")
    (raw / "minutes.doc").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 an Office file")
    for named in (["raw/glacier.html", "raw/wire-dam.txt", "raw/minutes.doc"], ["raw"]):
        subprocess.run([python, "-m", "flows", "run", *named, "--no-prefect", "--workers", "1"], cwd=root, check=True)
    return root


if __name__ == "__main__":
    sys.stdout.write(f"{keep(sys.argv[1] if sys.argv[1:] else sys.executable)}\n")
