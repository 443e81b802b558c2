"""What formats of one row an article are made from: an article with all of its rows, one part of the snapshot in memory at a time."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flows.warehouse import parts

type Row = dict[str, Any]
_OF_ARTICLES = ("paragraphs", "entities", "dates", "sources")


class Told(NamedTuple):
    """An article and its rows."""

    row: Row
    paragraphs: Sequence[Row]
    entities: Sequence[Row]
    dates: Sequence[Row]
    sources: Sequence[Row]


def latest(snapshot: Path) -> Iterator[Told]:
    """The articles, of each page the last version."""
    for part in parts.parts(snapshot):
        tables = parts.read_part(snapshot, part)
        grouped = {name: _grouped(tables[name].to_pylist()) for name in _OF_ARTICLES}
        for row in tables["articles"].to_pylist():
            if row["is_latest"]:
                yield Told(row, *(grouped[name].get(row["article_id"], ()) for name in _OF_ARTICLES))


def _grouped(rows: Sequence[Row]) -> Mapping[str, Sequence[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["article_id"]].append(row)
    return grouped
