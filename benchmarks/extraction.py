"""Extraction from web pages beside the other extractors that are installed: accuracy and pages per CPU second.

python -m benchmarks.extraction ../shared/gold/extraction [--systems copydesk trafilatura …] [--sets fundus_dev …]

Needs the scorer of the gold data (`score/extraction.py` beside the folder `gold`). The systems take turns page by page, so whatever else the
machine does slows them alike; each gets the decoded page and gives body and metadata. A page that a system fails on, or that takes it longer
than LIMIT seconds of the processor, counts as empty, and the table says how many did.
"""

import argparse
import gzip
import importlib.util
import json
import logging
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from transforms.article import extract as labelled
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Decoded, Metadata, Record, RejectedError
from transforms.published import date_article

type Prediction = dict[str, Any]
type System = Callable[[str], Prediction]

BODY = ("standfirst", "body", "crosshead")
LIMIT = 20.0
"""Seconds of the processor that a page may take."""
FIGURES = ("para_f1", "cap_leak", "body_f1", "word_f1", "title", "authors_f1", "date")
SOURCES = {"title": "title", "authors_f1": "authors", "date": "date"}
"""What a system must give for a figure to speak of it."""


def copydesk(page: str) -> Prediction:
    """This project: roles standfirst, body and crosshead are the body."""
    decoded = Decoded("html", page, "utf-8", Metadata())
    try:
        draft = labelled(decoded)
    except RejectedError:
        return {}
    document = with_marks(lay_out(Record("raw/page.html", 0, "html", b""), decoded, draft))
    day = date_article(document).date
    paragraphs = [block.text for block in draft.blocks if block.role in BODY]
    metadata = document.metadata
    return {"paragraphs": paragraphs, "title": metadata.title, "authors": list(metadata.authors), "date": str(day) if day else None}


def trafilatura() -> System:
    """trafilatura, fast, with its metadata."""
    from trafilatura import bare_extraction  # noqa: PLC0415  # only what is asked for is loaded

    def extract(page: str) -> Prediction:
        found = bare_extraction(page, fast=True, with_metadata=True)
        if found is None:
            return {}
        facts = found if isinstance(found, dict) else found.as_dict()
        return {
            "paragraphs": (facts["text"] or "").splitlines(),
            "title": facts["title"],
            "authors": (facts["author"] or "").split("; "),
            "date": facts["date"],
        }

    return extract


def trafilatura_body() -> System:
    """trafilatura, fast, the body alone."""
    from trafilatura import extract as body  # noqa: PLC0415  # only what is asked for is loaded

    return lambda page: {"paragraphs": (body(page, fast=True) or "").splitlines()}


def readability() -> System:
    """readability-lxml: body and title."""
    from lxml.html import fromstring  # noqa: PLC0415  # only what is asked for is loaded
    from readability import Document  # noqa: PLC0415  # as above

    logging.getLogger("readability").setLevel(logging.CRITICAL)  # a page that it fails on is counted; its stack need not be printed

    def extract(page: str) -> Prediction:
        document = Document(page)
        blocks = fromstring(document.summary()).xpath("//p|//h2|//h3|//h4|//li[not(.//p)]")
        return {"paragraphs": [text for block in blocks if (text := " ".join(block.text_content().split()))], "title": document.short_title()}

    return extract


def newspaper() -> System:
    """newspaper4k with its metadata; its pictures are not fetched, which by default it does of every page."""
    Article = importlib.import_module("newspaper").Article  # noqa: N806  # not among the project's own packages

    def extract(page: str) -> Prediction:
        article = Article("https://example.org/", fetch_images=False)
        article.download(input_html=page)
        article.parse()
        day = str(article.publish_date)[:10] if article.publish_date else None
        return {"paragraphs": article.text.split("\n\n"), "title": article.title, "authors": list(article.authors), "date": day}

    return extract


SYSTEMS: dict[str, Callable[[], System]] = {
    "copydesk": lambda: copydesk,
    "trafilatura": trafilatura,
    "trafilatura_body": trafilatura_body,
    "readability": readability,
    "newspaper4k": newspaper,
}


def installed(names: list[str]) -> Iterator[tuple[str, System]]:
    """The systems that can be loaded here."""
    for name in names:
        try:
            yield name, SYSTEMS[name]()
        except ImportError as error:
            print(f"{name}: not installed ({error.name})")


def run(systems: dict[str, System], pages: list[tuple[str, str]]) -> tuple[dict[str, list[Prediction]], dict[str, float]]:
    """What each system makes of each page, and its CPU seconds."""
    predictions: dict[str, list[Prediction]] = {name: [] for name in systems}
    seconds = dict.fromkeys(systems, 0.0)
    failures: Counter[str] = Counter()
    for key, page in pages:
        for name, extract in systems.items():
            started = time.process_time()
            found, error = attempt(extract, page)
            seconds[name] += time.process_time() - started
            if error:
                failures[f"{name}: {error}"] += 1
            paragraphs = [text for text in found.get("paragraphs", []) if text.strip()]
            predictions[name].append({**found, "id": key, "paragraphs": paragraphs, "text": "\n\n".join(paragraphs)})
    for failure, times in failures.items():
        print(f"{failure} on {times} of {len(pages)} pages")
    return predictions, seconds


def attempt(extract: System, page: str) -> tuple[Prediction, str]:
    """What a system makes of a page; nothing, and the error's name, where it fails or takes too long."""
    try:
        with limited(LIMIT):
            return extract(page), ""
    except Exception as error:  # noqa: BLE001  # a rival's crash is its result
        return {}, type(error).__name__


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raises TimeoutError in the block once it has used so many seconds of the processor."""

    def stop(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def load_scorer(gold: Path) -> ModuleType:
    """The scorer that came with the gold data."""
    spec = importlib.util.spec_from_file_location("extraction_scorer", gold.resolve().parent.parent / "score" / "extraction.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(gold)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(gold: Path) -> None:
    """All systems on all development sets, as `python -m benchmarks` runs it."""
    compare(gold / "extraction" if (gold / "extraction").is_dir() else gold, list(SYSTEMS), ["fundus_dev", "scrapinghub_dev", "wcxb_dev"])


def compare(folder: Path, names: list[str], sets: list[str]) -> None:
    """Prints a table a set."""
    scorer = load_scorer(folder)
    systems = dict(installed(names))
    for name in sets:
        gold = [json.loads(line) for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        pages = [(row["id"], gzip.decompress((folder / row["page"]).read_bytes()).decode("utf-8", "replace")) for row in gold]
        for extract in systems.values():
            attempt(extract, pages[0][1])  # what a first page loads is not the page's cost
        predictions, seconds = run(systems, pages)
        print(f"\n{name}, {len(pages)} pages")
        print(f"{'':18}" + "".join(f"{figure:>11}" for figure in (*FIGURES, "pages/s")))
        for system in systems:
            print(f"{system:18}" + cells(scorer.score(gold, predictions[system]), predictions[system]) + f"{len(pages) / seconds[system]:11.1f}")


def cells(scores: dict[str, float], predictions: list[Prediction]) -> str:
    """The figures of a row; a dash where the set or the system has nothing of the kind."""
    given = {key for page in predictions for key in page}
    known = [figure for figure in FIGURES if figure in scores and SOURCES.get(figure, "text") in given]
    return "".join(f"{scores[figure]:11.3f}" if figure in known else f"{'-':>11}" for figure in FIGURES)


def parse_arguments() -> argparse.Namespace:
    """The folder, systems and sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--systems", nargs="+", default=list(SYSTEMS), choices=list(SYSTEMS))
    parser.add_argument("--sets", nargs="+", default=["fundus_dev", "scrapinghub_dev", "wcxb_dev"])
    return parser.parse_args()


if __name__ == "__main__":
    asked = parse_arguments()
    compare(asked.gold, asked.systems, asked.sets)
