"""Accuracy through the command and the tables: runs the scorer that lies beside the gold data (`score/evaluate.py`) area by area."""

import subprocess
import sys
from pathlib import Path

AREAS: dict[str, tuple[str, ...]] = {
    "dates": ("dates/timebank_a", "dates/aquaint", "dates/meantime_a"),
    "entities": ("entities/conll2020_a", "entities/wikigold_a", "entities/ewt_dev", "entities/conll2003_dev"),
    "links": ("entities/linked_reuters128", "entities/linked_aida_dev", "entities/linked_gum_news_a"),
    "sources": ("sources/polnear_dev",),
    "wire": ("sources/polnear_train", "sources/polnear_dev"),
    "extraction": ("extraction/fundus_dev", "extraction/scrapinghub_dev", "extraction/wcxb_dev"),
    "copies": ("copies/oneday_a",),
}


def main(gold: Path) -> None:
    """Prints every area's figures on the sets of the folder `gold`."""
    scorer = gold.parent / "score" / "evaluate.py"
    command = f"{sys.executable} -m flows"
    for area, sets in AREAS.items():
        files = [str(gold / f"{name}.jsonl") for name in sets if (gold / f"{name}.jsonl").exists()]
        print(f"== {area}", flush=True)
        subprocess.run([sys.executable, str(scorer), area, *files, "--copydesk", command], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
