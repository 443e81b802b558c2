"""What `copydesk forget` has taken out of a warehouse: hashes to know it by when it comes again, and no word of it.

<snapshot>/forgotten.jsonl    one line for every time: when, why, which snapshot was the first without it, and hashes by kind

Every run writes the file into its snapshot, so that it goes with the tables wherever these are copied to.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.compute as pc

from transforms.model import Record

FILE = "forgotten.jsonl"
NO_BYTES = hashlib.sha256(b"").hexdigest()
"""Of a record that could not be read there is nothing to know it by."""


class Marks(NamedTuple):
    """Hashes of what is not to be in the warehouse."""

    articles: frozenset[str] = frozenset()
    """Ids of articles."""
    records: frozenset[str] = frozenset()
    """SHA-256 of the bytes of records."""
    texts: frozenset[str] = frozenset()
    """SHA-256 of clean texts."""
    pages: frozenset[str] = frozenset()
    """Ids of pages: hashes of their addresses."""

    def __or__(self, other: "Marks") -> "Marks":
        """The marks of both."""
        return Marks(*(mine | its for mine, its in zip(self, other, strict=True)))

    def names(self, record: Record) -> bool:
        """Whether a record is known by its content."""
        return record.article_id in self.articles or (record.sha256 in self.records and record.sha256 != NO_BYTES)

    def among(self, articles: pa.Table) -> list[str]:
        """Ids of those articles that are known by their text or their page."""
        if not self.texts and not self.pages:
            return []
        known = pc.or_(_is_in(articles["text_sha256"], self.texts), _is_in(pages_of(articles), self.pages))
        ids: list[str] = articles.filter(known)["article_id"].to_pylist()
        return ids


def _is_in(column: pa.ChunkedArray, values: Iterable[str]) -> pa.ChunkedArray:
    return pc.is_in(column, pa.array(values, pa.string()))


class Act(NamedTuple):
    """What was forgotten at one time."""

    at: str
    reason: str | None
    snapshot: str
    """Number of the first snapshot without it: those before are gone."""
    marks: Marks


def page_id(url: str | None) -> str | None:
    """The id of the page at an address."""
    return url and hashlib.sha256(url.encode()).hexdigest()[:20]


def pages_of(articles: pa.Table) -> pa.ChunkedArray:
    """Of each article the id of its page; null where it has no address."""
    return pa.chunked_array([[page_id(url) for url in articles["url"].to_pylist()]], pa.string())


def read(snapshot: Path | None) -> list[Act]:
    """All that was ever forgotten, first things first."""
    return read_file(snapshot / FILE) if snapshot and (snapshot / FILE).exists() else []


def read_file(file: Path) -> list[Act]:
    """The lines of one such file."""
    return [_act(json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines() if line]


def _act(line: dict[str, object]) -> Act:
    return Act(str(line["at"]), None if line["reason"] is None else str(line["reason"]), str(line["snapshot"]), Marks(*_hashes(line)))


def _hashes(line: dict[str, object]) -> Iterator[frozenset[str]]:
    for kind in Marks._fields:
        found = line.get(kind, [])
        yield frozenset(map(str, found)) if isinstance(found, list) else frozenset()


def write(snapshot: Path, acts: Sequence[Act]) -> None:
    """Writes the file of a snapshot, if anything was ever forgotten."""
    if not acts:
        return
    lines = [
        {"at": act.at, "reason": act.reason, "snapshot": act.snapshot, **{kind: sorted(hashes) for kind, hashes in act.marks._asdict().items()}} for act in acts
    ]
    (snapshot / FILE).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")


def marks_of(acts: Iterable[Act]) -> Marks:
    """Everything that is not to be in the warehouse."""
    marks = Marks()
    for act in acts:
        marks |= act.marks
    return marks


def first_kept(snapshot: Path | None) -> str:
    """Number of the first snapshot that may be there: all before hold what has been forgotten since."""
    return max((act.snapshot for act in read(snapshot)), default="")
