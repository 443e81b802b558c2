"""What the entity stage costs beside the model's own inference, and how many country expressions it reads right.

    python -m benchmarks.entities ../shared/gold

The accuracy of mentions and ids is printed by shared/score/evaluate.py (areas `entities` and `links`).
"""

import json
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.nlp.models import load
from tests.transforms.entities.country_expressions import EXPRESSIONS
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Models, Record
from transforms.names.directory import known
from transforms.parse import parse, read_prose

SAMPLE = "entities/conll2020_a.jsonl"


def documents(files: Sequence[Path]) -> Iterator[Document]:
    """The articles of JSON-lines files with a field `text`."""
    for file in files:
        for place, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
            record = Record(file.name, place, "text", json.loads(line)["text"].encode())
            decoded = decode(record)
            yield with_marks(lay_out(record, decoded, extract(decoded)).in_language(languages.of("en")))


def stage_share(articles: Sequence[Document], models: Models, rounds: int = 3) -> tuple[float, float, float]:
    """CPU seconds of named-entity inference alone, of the whole of `parse`, and of `tag_entities`: the least of some rounds, taken in turn."""
    texts = [sorted((paragraph.text for paragraph in article.paragraphs), key=len) for article in articles]
    tagger = models.tagger["en"]
    seconds: list[tuple[float, float, float]] = []
    for _ in range(rounds):
        started = time.process_time()
        for of_article in texts:
            deque(tagger.pipe(of_article), maxlen=0)
        inferred = time.process_time()
        parsing = tagging = 0.0
        for article in articles:
            begun = time.process_time()
            paragraphs = parse(article, read_prose(article), models)
            parsed = time.process_time()
            tag_entities(article, paragraphs)
            parsing, tagging = parsing + parsed - begun, tagging + time.process_time() - parsed
        seconds.append((inferred - started, parsing, tagging))
    inference, least_parsing, least_tagging = (min(figures) for figures in zip(*seconds, strict=True))
    return inference, least_parsing, least_tagging


def country_accuracy() -> tuple[int, int]:
    """Expressions read right, and all of them."""
    right = sum((entry := known(words)) is not None and entry.country == code for words, code in EXPRESSIONS.items())
    return right, len(EXPRESSIONS)


def main(gold: Path) -> None:
    """Prints one line a figure, on `conll2020_a` of a folder of gold data or on a file."""
    articles = list(documents([gold / SAMPLE if gold.is_dir() else gold]))
    inference, parsing, stage = stage_share(articles, load())
    right, expressions = country_accuracy()
    print(f"articles {len(articles)}")
    print(f"named-entity inference alone {inference:.2f} s CPU")
    print(f"parse (inference, sentences, dependencies) {parsing:.2f} s CPU")
    print(f"tag_entities {stage:.2f} s CPU, {stage / inference:.1%} of named-entity inference, {stage / parsing:.1%} of parse")
    print(f"country expressions {right}/{expressions} = {right / expressions:.4f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
