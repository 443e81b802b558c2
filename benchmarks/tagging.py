"""What each stage of `transforms.article` costs: `python -m benchmarks.tagging FOLDER|ARCHIVE [ARTICLES]`.

Prints CPU milliseconds of an article for each stage, and how many articles of 500 words a core tags in a second (models, entities, dates, sources).
"""

import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from flows.nlp.models import load
from transforms import article
from transforms.model import Models, Record
from transforms.read import read_records

SAMPLE = "sources/polnear_dev.jsonl"
STAGES = ("decode", "extract", "lay_out", "with_marks", "date_article", "read_prose", "parse", "tag_entities", "tag_dates", "attribute")
TAGGING = ("read_prose", "parse", "tag_entities", "tag_dates", "attribute")
WORDS = 500


def main(data: Path, most: int = 200) -> None:
    """Times every stage over articles spread over a file, or over the sample of a folder of gold data."""
    records = _records(data / SAMPLE if data.is_dir() else data)
    records = records[:: max(1, len(records) // most)]
    models = load()
    spent: defaultdict[str, float] = defaultdict(float)
    for name in STAGES:
        setattr(article, name, _timed(getattr(article, name), spent, name))
    _words(records, models)  # the first time round fills the memories of words
    spent.clear()
    words = _words(records, models)
    for name, seconds in spent.items():
        print(f"{name:14s} {1000 * seconds / len(records):7.2f} ms an article")
    tagging = sum(spent[name] for name in TAGGING)
    print(f"{len(records)} articles of {words / len(records):.0f} words: {words / tagging / WORDS:.1f} articles of {WORDS} words tagged a CPU second")


def _records(file: Path) -> list[Record]:
    with file.open("rb") as stream:
        return [item for item in read_records(file.name, stream) if isinstance(item, Record)]


def _words(records: list[Record], models: Models) -> int:
    return sum(article.transform(record, models).articles[0].n_words for record in records)


def _timed[**P, T](stage: Callable[P, T], spent: dict[str, float], name: str) -> Callable[P, T]:
    def timed(*arguments: P.args, **named: P.kwargs) -> T:
        started = time.process_time()
        try:
            return stage(*arguments, **named)
        finally:
            spent[name] += time.process_time() - started

    return timed


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
