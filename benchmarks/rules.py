"""The ledger of rules: what each rule of roles, entities and sources is worth on news.

    python -m benchmarks.rules ../shared/gold [--documents N]

A rule is a function in a tuple (`TUPLES`). Each is left out once; the rows that then differ are counted on a sample of news, and on gold data those of them
that are right: `with` are rows that only stand with the rule, `without` rows that only stand without it. A rule that changes nothing has no evidence here.
"""

import argparse
import gzip
import importlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from flows.nlp.models import load
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Document, Entities, Models, Parse, Record
from transforms.parse import parse, read_prose
from transforms.schema import Entity, Source
from transforms.sources import attribute

TUPLES: dict[str, tuple[tuple[str, str], ...]] = {
    "roles": (("transforms.roles", "PASSES"),),
    "entities": (
        ("transforms.entities.find", "FINDERS"),
        ("transforms.entities.bounds", "CUTS"),
        ("transforms.entities.bounds", "JOINS"),
        ("transforms.entities.bounds", "TAILS"),
        ("transforms.entities.bounds", "HEADS"),
        ("transforms.entities.outlets", "PLACES"),
        ("transforms.entities.outlets", "SHAPES"),
        ("transforms.entities.types", "DROPS"),
        ("transforms.entities.evidence", "AROUND"),
        ("transforms.entities.evidence", "INSIDE"),
        ("transforms.entities.evidence", "FURTHER"),
        ("transforms.entities.types", "PARTS"),
        ("transforms.entities.types", "MISREADINGS"),
        ("transforms.entities.repeats", "REPEATS"),
    ),
    "sources": (
        ("transforms.sources", "LAYOUTS"),
        ("transforms.sources.constructions", "CONSTRUCTIONS"),
        ("transforms.sources.channels", "CHANNELS"),
        ("transforms.sources.bounds", "STARTS"),
        ("transforms.sources.speaker", "SIEVES"),
    ),
}
"""Where each room keeps its rules: module and name of the tuple."""
SAMPLES = {
    "roles": ("extraction/fundus_dev.jsonl",),
    "entities": ("entities/conll2020_a.jsonl", "entities/worldwide_a.jsonl", "entities/wikigold_a.jsonl"),
    "sources": ("sources/polnear_dev.jsonl",),
}
"""Files of gold for each room; so many documents are taken of each."""

type Key = tuple[Any, ...]
"""What makes a row the same row."""


class Case(NamedTuple):
    """A document of the gold and what of it is right."""

    record: Record
    is_right: Callable[[Key], bool]


def main(gold: Path, most: int = 60) -> None:
    """Prints the ledger of each room on its sample of the folder `gold`."""
    models = load()
    for room, tuples in TUPLES.items():
        of_files = [list(_cases(room, gold / file)) for file in SAMPLES[room]]
        cases = [case for of_file in of_files for case in of_file[:: max(1, len(of_file) // most)]]
        makers = [_maker(room, case.record, models) for case in cases]
        before = [make() for make in makers]
        print(f"\n{room}: {len(cases)} documents, {sum(map(len, before))} rows\n{'rule':44}{'changed':>9}{'with':>7}{'right':>7}{'without':>9}{'right':>7}")
        for module, name in tuples:
            for rule in flat(getattr(importlib.import_module(module), name)):
                with without(module, name, rule):
                    after = [make() for make in makers]
                print(_entry(rule, cases, before, after), flush=True)


@contextmanager
def without(module: str, name: str, rule: object) -> Iterator[None]:
    """The tuple without a rule."""
    place = importlib.import_module(module)
    whole = getattr(place, name)
    setattr(place, name, _less(whole, rule))
    try:
        yield
    finally:
        setattr(place, name, whole)


def flat(rules: tuple[Any, ...]) -> Iterator[Any]:
    """The rules of a tuple, those of tuples in it too."""
    for one in rules:
        if isinstance(one, tuple):
            yield from flat(one)
        else:
            yield one


def _less(rules: tuple[Any, ...], rule: object) -> tuple[Any, ...]:
    return tuple(_less(one, rule) if isinstance(one, tuple) else one for one in rules if one is not rule)


def _entry(rule: Any, cases: Sequence[Case], before: Sequence[set[Key]], after: Sequence[set[Key]]) -> str:
    gained = [(case, row) for case, old, new in zip(cases, before, after, strict=True) for row in old - new]
    lost = [(case, row) for case, old, new in zip(cases, before, after, strict=True) for row in new - old]
    right, wronged = (sum(case.is_right(row) for case, row in rows) for rows in (gained, lost))
    name = f"{rule.__module__.removeprefix('transforms.')}.{rule.__name__}"
    return f"{name:44}{len(gained) + len(lost):9}{len(gained):7}{right:7}{len(lost):9}{wronged:7}"


class Tagged(NamedTuple):
    """A document as the stage under test gets it: what comes before is done once."""

    document: Document
    parses: Sequence[Parse]
    entities: Entities
    place: Sequence[int]


def _tagged(record: Record, models: Models) -> Tagged:
    decoded = decode(record)
    document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
    parses = parse(document, read_prose(document), models) or ()
    return Tagged(document, parses, tag_entities(document, parses), _visible(document.text))


def _maker(room: str, record: Record, models: Models) -> Callable[[], set[Key]]:
    """Makes a room's rows of a document, again and again."""
    if room == "roles":
        decoded = decode(record)
        return lambda: {(paragraph.text, paragraph.role) for paragraph in lay_out(record, decoded, extract(decoded)).paragraphs}
    given = _tagged(record, models)
    if room == "entities":
        return lambda: set(_mentions(tag_entities(given.document, given.parses).rows, given.place))
    return lambda: set(_attributions(attribute(given.document, given.parses, given.entities), given.place))


def _mentions(rows: Sequence[Entity], place: Sequence[int]) -> Iterator[Key]:
    kinds = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
    for row in rows:
        yield place[row.char_start], place[row.char_end], kinds.get(row.type, "MISC"), row.entity_id


def _attributions(rows: Sequence[Source], place: Sequence[int]) -> Iterator[Key]:
    for row in rows:
        source = (place[row.source_start], place[row.source_end]) if row.source_start is not None and row.source_end is not None else None
        yield place[row.content_start], place[row.content_end], source, row.source_entity_id, row.source_type, row.relay_name


def _visible(text: str) -> list[int]:
    """The number of visible characters before each place: the same in the gold's text and in ours."""
    counts = [0]
    for character in text:
        counts.append(counts[-1] + (not character.isspace()))
    return counts


def _cases(room: str, file: Path) -> Iterator[Case]:
    for line in file.read_text(encoding="utf-8").splitlines():
        given = json.loads(line)
        if room == "roles":
            record = Record(given["id"], 0, "html", gzip.decompress((file.parent / given["page"]).read_bytes()))
            yield Case(record, _right_roles(given))
        else:
            place = _visible(given["text"])
            record = Record(given["id"], 0, "text", given["text"].encode())
            yield Case(record, _right_mentions(given, place) if room == "entities" else _right_attributions(given, place))


def _right_roles(given: dict[str, Any]) -> Callable[[Key], bool]:
    kinds = (("paragraphs", {"body", "standfirst"}), ("crossheads", {"crosshead"}), ("captions", {"caption"}))
    right = {(_squeezed(text), role) for kind, roles in kinds for text in given.get(kind) or () for role in roles} | {
        (_squeezed(given["title"] or ""), "title")
    }
    known = {text for text, _ in right}
    return lambda row: (_squeezed(row[0]), row[1]) in right or (_squeezed(row[0]) not in known and row[1] not in {"body", "crosshead", "standfirst"})


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _right_mentions(given: dict[str, Any], place: Sequence[int]) -> Callable[[Key], bool]:
    right = {(place[one["start"]], place[one["end"]], one["type"]) for one in given["entities"]}
    return lambda row: row[:3] in right


def _right_attributions(given: dict[str, Any], place: Sequence[int]) -> Callable[[Key], bool]:
    """Content and source each share most of their characters with those of one attribution."""
    spans = [[_hull(one[part], place) for part in ("content", "source")] for one in given["attributions"]]
    return lambda row: any(_overlap(row[0:2], content) > 0.5 and _overlap(row[2], source) > 0.5 for content, source in spans)


def _hull(span: list[Any] | None, place: Sequence[int]) -> tuple[int, int] | None:
    """From the first to the last character of a span of the gold, which may be in pieces."""
    pieces = span if span and isinstance(span[0], list) else [span] if span else []
    return (place[min(start for start, _ in pieces)], place[max(end for _, end in pieces)]) if pieces else None


def _overlap(one: Sequence[int] | None, other: Sequence[int] | None) -> float:
    """Dice of two spans; 1 where neither is there."""
    if not one or not other:
        return float(one is other or not (one or other))
    return 2 * max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(1, one[1] - one[0] + other[1] - other[0])


def _asked(arguments: Iterable[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--documents", type=int, default=60)
    return parser.parse_args(list(arguments))


if __name__ == "__main__":
    asked = _asked(sys.argv[1:])
    main(asked.gold, asked.documents)
