"""Learns `transforms/languages/en/name_weights.py` from rows that are known to be right or wrong.

    python -m benchmarks.train_entities ../shared/gold [JUDGED.jsonl ARTICLES.jsonl]

Right is a mention whose span and kind the gold has; where rows were read by a judge, what the judge says. Judged rows name their article (`doc`, an `id` of
the second file) and weigh more, web pages most: what gold sets are made of is cleaner than what is crawled. Outlets of which a third is left unseen are parted
as the judged rows' field `part` says. Logistic regression by Newton's method: the same input gives the same weights; rare features are left out.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from flows.nlp.models import load
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities.find import found
from transforms.entities.ids import identify
from transforms.entities.mention import read, without_overlaps
from transforms.entities.repeats import missed
from transforms.entities.score import article_of, of_name, of_paragraph, of_place
from transforms.entities.types import clubs, settled, without_misread
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Models, Parse, Record, Refusal
from transforms.names.directory import type_of
from transforms.parse import parse, read_prose
from transforms.read import read_records
from transforms.schema import EntityType

SETS = {"conll2020_a": 1.0, "wikigold_a": 1.0, "ewt_dev": 1.5, "worldwide_a": 1.0}
"""Sets of gold and what an example of each weighs."""
JUDGED = {"magazine": 14.0, "newsweb": 14.0, "bbc": 8.0}
"""The same of judged rows, by kind of article."""
RARE, _L2, _STEPS = 8, 3.0, 12
_KINDS: dict[EntityType, str] = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_OUT = Path(__file__).parent.parent / "transforms" / "languages" / "en" / "name_weights.py"


class Example(NamedTuple):
    """A mention's features, whether it is right, and what it weighs."""

    features: list[str]
    right: bool
    weight: float


def main(gold: Path, judged: Path | None = None, articles: Path | None = None) -> None:
    """Reads the gold and the judged rows, writes the module."""
    models = load()
    examples = [one for name, weight in SETS.items() for one in _of_gold(gold / "entities" / f"{name}.jsonl", weight, models)]
    if judged is not None and articles is not None:
        examples += _of_judge(judged, articles, models)
    print(f"{len(examples)} mentions, {sum(one.right for one in examples)} of them right")
    _OUT.write_text(module(*fit(examples)), encoding="utf-8")


def _read(record: Record, models: Models) -> tuple[Document, list[Parse]]:
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded)).in_language(languages.of("en")))
    return document, parse(document, read_prose(document), models) or []


def mentions_of(document: Document, parses: list[Parse]) -> Iterator[tuple[int, int, EntityType, list[str]]]:
    """Span, type and features of every mention of an article, however unsure."""
    text = read(document.text, parses)
    seen = settled(text.text, found(text, parses, document.marks))
    unseen = missed(text, seen)
    mentions = clubs(text.text, without_overlaps([*without_misread(text, seen, unseen), *unseen]))
    identities, article = identify(text.text, mentions), article_of(document.text, mentions)
    for mention, identity in zip(mentions, identities, strict=True):
        around = next(one for one in parses if mention.start < one.paragraph.char_end)
        features = [*of_paragraph(around), *of_name(mention, identity, article), *of_place(mention, around, document.text)]
        yield mention.start, mention.end, type_of(identity.entity_id, mention.type), features


def _of_gold(file: Path, weight: float, models: Models) -> Iterator[Example]:
    given = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    has_others = any(one["type"] == "MISC" for article in given for one in article["entities"])
    for article in given:
        document, parses = _read(Record(str(article["id"]), 0, "text", article["text"].encode()), models)
        of_gold, place = _visible(article["text"]), _visible(document.text)
        right = {(of_gold[one["start"]], of_gold[one["end"]], _group(one["type"])) for one in article["entities"]}
        for start, end, kind, features in mentions_of(document, parses):
            group = _KINDS.get(kind, "MISC")
            if group != "MISC" or has_others:
                yield Example(features, (place[start], place[end], group) in right, weight)


def _group(kind: str) -> str:
    return "MISC" if kind in {"NORP", "PRODUCT"} else kind


def _of_judge(judged: Path, articles: Path, models: Models) -> Iterator[Example]:
    rows: dict[str, dict[tuple[int, int], dict[str, Any]]] = {}
    for line in judged.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["part"] == "seen" and row["set"] in JUDGED:
            rows.setdefault(row["doc"], {})[row["char_start"], row["char_end"]] = row
    ids = [json.loads(line)["id"] for line in articles.read_text(encoding="utf-8").splitlines()]
    with articles.open("rb") as stream:
        for record in read_records(articles.name, stream):
            if isinstance(record, Refusal) or ids[record.place] not in rows:
                continue
            document, parses = _read(record, models)
            for start, end, kind, features in mentions_of(document, parses):
                row = rows[ids[record.place]].get((start, end))
                if row is not None and row["type"] == kind:
                    yield Example(features, row["verdict"] == "right", JUDGED[row["set"]])


def fit(examples: list[Example]) -> tuple[dict[str, float], float]:
    """Logistic regression with L2: the weights of the features, and the bias."""
    counts = Counter(feature for one in examples for feature in set(one.features))
    names = sorted(feature for feature, count in counts.items() if count >= RARE)
    index = {name: place for place, name in enumerate(names)}
    table = np.zeros((len(examples), len(names) + 1))
    table[:, -1] = 1
    for row, one in enumerate(examples):
        table[row, [index[feature] for feature in one.features if feature in index]] = 1
    right, weight = np.array([one.right for one in examples], dtype=float), np.array([one.weight for one in examples])
    found, penalty = np.zeros(len(names) + 1), np.full(len(names) + 1, _L2)
    penalty[-1] = 0
    for _ in range(_STEPS):
        probability = 1 / (1 + np.exp(-table @ found))
        slope = table.T @ (weight * (right - probability)) - penalty * found
        bend = (table * (weight * probability * (1 - probability))[:, None]).T @ table + np.diag(penalty)
        found += np.linalg.solve(bend, slope)
    return {name: float(value) for name, value in zip(names, found, strict=False)}, float(found[-1])


def module(weights: dict[str, float], bias: float) -> str:
    """The module as it is written: a feature and its weight a line."""
    lines = "".join(f"{feature} {weight:.2f}\n" for feature, weight in sorted(weights.items()) if abs(weight) >= 0.03)
    return (
        '"""Weights of what speaks for and against a row of `entities`, learned by `benchmarks/train_entities.py`. Generated: do not edit.\n\n'
        'What stands here is features and numbers; no text of any set.\n"""\n\n'
        f'BIAS = {bias:.2f}\n\n_TABLE = """\n{lines}"""\n\n'
        'WEIGHTS: dict[str, float] = {feature: float(weight) for feature, _, weight in (line.rpartition(" ") for line in _TABLE.strip().splitlines())}\n'
        '"""By feature."""\n'
    )


def _visible(text: str) -> list[int]:
    counts = [0]
    for character in text:
        counts.append(counts[-1] + (not character.isspace()))
    return counts


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
