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

FILE = "forgotten.jsonl"
_TELLING_ID = 16
"""Characters from which an id is taken to be the only one of its kind: a UUID, a URN, an agency's GUID."""
NO_BYTES = hashlib.sha256(b"").hexdigest()
"""Of a record that could not be read there is nothing to know it by."""


class Marks(NamedTuple):
    """Hashes of what is not to be in the warehouse."""

    contents: frozenset[str] = frozenset()
    """Of records with their format and what is given with them: ids of articles."""
    records: frozenset[str] = frozenset()
    """SHA-256 of the bytes of records."""
    texts: frozenset[str] = frozenset()
    """SHA-256 of clean texts."""
    pages: frozenset[str] = frozenset()
    """Ids of pages: hashes of their addresses."""
    ids: frozenset[str] = frozenset()
    """SHA-256 of records' own ids."""

    def __or__(self, other: "Marks") -> "Marks":
        """The marks of both."""
        return Marks(*(mine | its for mine, its in zip(self, other, strict=True)))

    def names(self, content: str, sha256: str) -> bool:
        """Whether a record is known before anything is made of it."""
        return content in self.contents or sha256 in self.records

    def has_id(self, own_id: str | None) -> bool:
        """Whether a record is known by its own id."""
        return bool(self.ids) and id_hash(own_id) in self.ids

    def among(self, articles: pa.Table) -> set[str]:
        """Ids of those articles that are known by their text or their page."""
        known = pc.or_(is_in(articles["text_sha256"], self.texts), is_in(articles["page_id"], self.pages))
        return set(articles.filter(known)["article_id"].to_pylist())


def is_in(column: pa.ChunkedArray, values: Iterable[str]) -> pa.ChunkedArray:
    """Which values of a column are among some."""
    return pc.is_in(column, pa.array(list(values), pa.string()))


def id_hash(own_id: str | None) -> str | None:
    """The hash of a record's own id, where no other record in the world has it: a counter ("17", "story-17") says nothing outside its file."""
    return hashlib.sha256(own_id.encode("utf-8", "surrogatepass")).hexdigest() if own_id and len(own_id) >= _TELLING_ID else None


class Act(NamedTuple):
    """What was forgotten at one time."""

    at: str
    reason: str | None
    snapshot: str
    """Number of the first snapshot without it: those before are gone."""
    marks: Marks


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
