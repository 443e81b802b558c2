"""What is known of every input record, in a scratch SQLite file: what is new, what is whose duplicate, what the new `inputs` table holds.

Records are the same where their content is (`Record.article_id`: format, bytes, given metadata), or where they are fetches of one page with one clean
text. For all that are the same, in order of path and place: those that can't be used are `rejected`, the first of the others is the `article`, the
rest are `duplicate`. This holds whatever the order in which the records came and in however many runs. Content that was forgotten is `withdrawn`
wherever it comes, and the same as nothing.

`flows.inputs.verdict` says what came of it, `flows.inputs.fates` what becomes of records that their file no longer holds.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from flows.inputs.listed import Like
from flows.inputs.scratch import CLEARED, COLUMNS, FIRST, INDEXES, SAME_BYTES, SAME_CONTENT, SCHEMA, UNREAD
from flows.warehouse.forgotten import Marks
from transforms.model import RejectedError
from transforms.printable import printable
from transforms.schema import Input


class Wanted(NamedTuple):
    """A record whose article has to be made from it."""

    path: str
    record: int
    content: str


class Known(NamedTuple):
    """What the ledger has of a record."""

    row: int
    status: str
    content: str
    record: int
    version: str
    reason: str | None
    gone: bool


class Facts(NamedTuple):
    """What an article says about itself that decides what is the same: its page and its clean text."""

    page: str | None
    text: str

    def same(self, content: str) -> str:
        """A key that articles have in common which are the same."""
        return f"{self.page}:{self.text}" if self.page else content


class Ledger:
    """The records of earlier runs and of this one. Kept on disk: memory does not grow with the corpus."""

    def __init__(self, scratch: Path, run_id: str, now: datetime, version: str, *, retry_rejects: bool) -> None:
        """An empty ledger in the file `scratch`."""
        self.db = sqlite3.connect(scratch, isolation_level=None, check_same_thread=False)
        self.db.executescript(SCHEMA)
        self._run, self._now, self._version, self._retry = run_id, now.isoformat(), version, retry_rejects
        self._forgotten = Marks()
        self.round = 1
        self.has_moved = False
        """Whether records are known by another place than before, or no more."""

    def close(self) -> None:
        """Lets go of the file."""
        self.db.close()

    # what earlier runs knew

    def load(self, rows: Iterable[tuple[object, ...]], articles: Iterable[tuple[str, str | None, str]], versions: Mapping[str, str]) -> None:
        """Takes in rows of `inputs`, and id, page and clean text of their articles; `versions` maps each run to its pipeline version."""
        place = Input._fields.index("run_id")
        marks = ", ".join("?" * (len(Input._fields) + 1))
        self.db.execute("BEGIN")
        known = ((article_id, page, Facts(page, text).same(article_id)) for article_id, page, text in articles)
        self.db.executemany("INSERT INTO known VALUES (?, ?, ?)", known)
        prepared = ((*(v.isoformat() if isinstance(v, datetime) else v for v in row), versions.get(str(row[place]), "")) for row in rows)
        self.db.executemany(f"INSERT INTO inputs ({COLUMNS}, version) VALUES ({marks})", prepared)  # noqa: S608  # our own column names
        self.db.execute("UPDATE inputs SET (page, same) = (SELECT page, same FROM known WHERE known.article_id = inputs.article_id)")
        self.db.execute("COMMIT")
        self.db.executescript(INDEXES)
        self.db.execute("BEGIN")

    def keep_out(self, forgotten: Marks) -> None:
        """What is to be withdrawn when it comes."""
        self._forgotten = forgotten

    # what this run reads

    def add_files(self, files: Iterable[tuple[str, str, int, bool]]) -> tuple[int, int]:
        """Notes the files to read, each once; their number and bytes."""
        named = ((path, os.fsencode(source), n_bytes, outside) for path, source, n_bytes, outside in files)  # not every name is UTF-8
        self.db.executemany("INSERT OR IGNORE INTO files (path, source, n_bytes, outside) VALUES (?, ?, ?, ?)", named)
        count, size = self.db.execute("SELECT count(*), coalesce(sum(n_bytes), 0) FROM files").fetchone()
        return count, size

    def files(self) -> Iterator[tuple[str, str, int, bool]]:
        """Path, source and bytes, and whether it is a link out of what was named, of the files to read, in order of paths."""
        last = ""
        while found := self.db.execute("SELECT path, source, n_bytes, outside FROM files WHERE path > ? ORDER BY path LIMIT 1000", (last,)).fetchall():
            yield from ((path, os.fsdecode(source), n_bytes, bool(outside)) for path, source, n_bytes, outside in found)
            last = found[-1][0]

    def source(self, path: str) -> str | None:
        """Where the file `path` is, if this run reads it."""
        found = self.db.execute("SELECT source FROM files WHERE path = ?", (path,)).fetchone()
        return os.fsdecode(found[0]) if found else None

    def holder(self, path: str) -> str | None:
        """The file of this run that the record at `path` is in: itself, or an archive, called by what stands before one of the exclamation marks."""
        pieces = path.split("!")
        holders = ("!".join(pieces[:n]) for n in range(len(pieces), 0, -1))
        return next((file for file in holders if self.source(file) is not None), None)

    def done(self, path: str, *, whole: bool = True) -> None:
        """The file `path` has been read as far as it can be: what is known of it but was not seen is gone, if it was read `whole`."""
        self.db.execute("UPDATE files SET done = 1, whole = ? WHERE path = ?", (whole, path))

    def unread(self) -> list[str]:
        """Files that could not be read whole, and of which more was known."""
        return [path for (path,) in self.db.execute(UNREAD)]

    def see(self, record: Like, refused: RejectedError | None = None) -> bool:
        """Takes in a record of this run; True if its article is to be made from it now."""
        known = self._known(record)
        if known and (why := self._why_again(known, record.article_id, refused)) is None:
            self._keep(known, record.place)
            return False
        if known:
            self.touch(known.row)
            self.db.execute("DELETE FROM inputs WHERE rowid = ?", (known.row,))
        else:
            why = "changed" if self._is_taken(record.path, record.place) else "new"
        row = self._insert(record, str(why))
        self.touch(row)
        if self._is_forgotten(record):
            self._withdraw(row)
            return False
        if refused:
            self._reject(row, refused)
            return False
        return self._is_first(row)

    def _known(self, record: Like) -> Known | None:
        """What is known of the record: the same content in the same file, at its place or else at another."""
        if self.db.execute("SELECT 1 FROM inputs WHERE path = ? AND record = ? AND seen", (record.path, record.place)).fetchone():
            raise ValueError(f"{record.path}: the reader gave place {record.place} twice")
        found = self.db.execute(SAME_CONTENT, (record.path, record.article_id, record.place)).fetchone()
        found = found or self.db.execute(SAME_BYTES, (record.path, record.place, record.sha256)).fetchone()
        return Known(*found) if found else None

    def _why_again(self, known: Known, content: str, refused: RejectedError | None) -> str | None:
        """Why a known record has to be worked on again, if it has."""
        if known.status == "withdrawn":
            return None if known.content == content else "changed"
        if known.version != self._version:
            return "version"
        if known.content != content:
            return "changed"
        if known.status == "rejected":
            return "retry" if self._retry else None if refused is None or refused.reason == known.reason else "changed"
        return None if refused is None else "changed"

    def _is_forgotten(self, record: Like) -> bool:
        """Whether the record is known to be forgotten before anything is made of it."""
        if not record.n_bytes:
            return False  # all that can't be read would be one
        content = record.article_id
        known = self.db.execute("SELECT 1 FROM inputs WHERE content_id = ? AND status = 'withdrawn'", (content,)).fetchone() is not None
        return known or self._forgotten.names(content, record.sha256)

    def _is_taken(self, path: str, place: int) -> bool:
        return self.db.execute("SELECT 1 FROM inputs WHERE path = ? AND record = ? AND NOT gone", (path, place)).fetchone() is not None

    def _keep(self, known: Known, place: int) -> None:
        """The record is as it was, though perhaps at another place."""
        self.db.execute("UPDATE inputs SET seen = 1, gone = 0, record = ? WHERE rowid = ?", (place, known.row))
        if known.gone or known.record != place:
            self.has_moved = True
            self.touch(known.row)

    def _insert(self, record: Like, why: str) -> int:
        """A record to be worked on. One of a content that is known elsewhere is the same as that."""
        content = record.article_id
        like = self.db.execute("SELECT charset, own_id, page, same FROM inputs WHERE content_id = ? AND same IS NOT NULL LIMIT 1", (content,)).fetchone()
        charset, own_id, page, same = like or (None, None, None, content)
        values = {
            "path": record.path, "record": record.place, "format": record.format, "sha256": record.sha256, "n_bytes": record.n_bytes,
            "content_id": content, "own_id": own_id, "charset": charset, "gone": 0, "run_id": self._run, "ingested_at": self._now,
            "page": page, "same": same, "version": self._version, "why": why, "seen": 1, "worked": 1,
        }  # fmt: skip
        marks = ", ".join("?" * len(values))
        return int(self.db.execute(f"INSERT INTO inputs ({', '.join(values)}) VALUES ({marks})", (*values.values(),)).lastrowid or 0)  # noqa: S608

    def _is_first(self, row: int) -> bool:
        """Whether no record before it makes the article, and none is making it just now: a later round sorts those out."""
        same, content, path, record = self.db.execute("SELECT same, content_id, path, record FROM inputs WHERE rowid = ?", (row,)).fetchone()
        if self.db.execute("SELECT 1 FROM made WHERE content = ?", (content,)).fetchone() or self.db.execute(FIRST, (same,)).fetchone()[0] != row:
            return False
        self.db.execute("INSERT INTO made VALUES (?, ?, ?, ?)", (content, self.round, path, record))
        return True

    def touch(self, row: int) -> None:
        """What is the same as this record has to be looked at again."""
        self.db.execute("INSERT OR IGNORE INTO touched SELECT same FROM inputs WHERE rowid = ? AND same IS NOT NULL", (row,))
        self.db.execute("INSERT OR IGNORE INTO doubted SELECT article_id FROM inputs WHERE rowid = ? AND article_id IS NOT NULL", (row,))

    def forget(self, row: int) -> None:
        """The record is in the warehouse no more."""
        self.has_moved = True
        self.touch(row)
        self.db.execute("DELETE FROM inputs WHERE rowid = ?", (row,))

    def leave(self, row: int) -> None:
        """The record stays, though its file does not hold it."""
        self.has_moved |= self.db.execute("UPDATE inputs SET gone = 1 WHERE rowid = ? AND NOT gone", (row,)).rowcount > 0

    # what became of it

    def accept(self, path: str, record: int, charset: str | None, own_id: str | None, facts: Mapping[str, Facts]) -> str:
        """The record became an article, whose id it is. All of its content are the same as whatever has its page and text, and so are duplicates not read."""
        content = self._making(path, record)
        page, same = facts[content].page, facts[content].same(content)
        of_content = "content_id = :content AND status IS NOT 'rejected'"
        self.db.execute(f"INSERT OR IGNORE INTO touched SELECT same FROM inputs WHERE {of_content}", {"content": content})  # noqa: S608
        self.db.execute("INSERT OR IGNORE INTO touched VALUES (?)", (same,))
        self.db.execute(
            f"UPDATE inputs SET page = :page, same = :same, charset = :charset, own_id = :own_id WHERE {of_content}",  # noqa: S608
            {"page": page, "same": same, "charset": charset, "own_id": own_id, "content": content},
        )
        self.db.execute("UPDATE inputs SET page = ?, same = ? WHERE article_id = ? AND content_id <> article_id AND NOT worked", (page, same, content))
        self._work(self._row(path, record, content), "status = 'article', article_id = content_id", ())
        return content

    def reject(self, path: str, record: int, error: RejectedError) -> None:
        """The record could not be used."""
        content = self._making(path, record)
        self.db.execute("DELETE FROM made WHERE content = ?", (content,))
        self._reject(self._row(path, record, content), error)

    def _making(self, path: str, record: int) -> str:
        return str(self.db.execute("SELECT content FROM made WHERE path = ? AND record = ? AND round = ?", (path, record, self.round)).fetchone()[0])

    def _row(self, path: str, record: int, content: str) -> int:
        found = self.db.execute("SELECT rowid FROM inputs WHERE content_id = ? AND path = ? AND record = ?", (content, path, record)).fetchone()
        return int(found[0])

    def _reject(self, row: int, error: RejectedError) -> None:
        self.touch(row)
        self._work(row, f"status = 'rejected', {CLEARED}, stage = ?, reason = ?, message = ?", (error.stage, error.reason, printable(error.message)))

    def withdraw(self, content: str) -> None:
        """All records of a content are to be forgotten."""
        self.db.execute("DELETE FROM made WHERE content = ?", (content,))
        for (row,) in self.db.execute("SELECT rowid FROM inputs WHERE content_id = ?", (content,)).fetchall():
            self._withdraw(row)

    def withdraw_at(self, path: str, record: int) -> None:
        """One record is to be forgotten, of which there is nothing but its place."""
        for (row,) in self.db.execute("SELECT rowid FROM inputs WHERE path = ? AND record = ?", (path, record)).fetchall():
            self._withdraw(row)

    def _withdraw(self, row: int) -> None:
        self.touch(row)
        self._work(row, f"status = 'withdrawn', {CLEARED}, stage = NULL, reason = NULL, message = NULL", ())

    def _work(self, row: int, assignments: str, values: tuple[object, ...]) -> None:
        self.db.execute(
            f"UPDATE inputs SET {assignments}, worked = 1, run_id = ?, ingested_at = ?, version = ? WHERE rowid = ?",  # noqa: S608  # our own column names
            (*values, self._run, self._now, self._version, row),
        )

    def next_round(self) -> list[Wanted]:
        """Records that must make an article after all: the one before them fell out, or they came after a later one. Sorted by path and place."""
        self.round += 1
        wanted = []
        for (same,) in self.db.execute("SELECT same FROM touched").fetchall():
            first = self.db.execute(FIRST, (same,)).fetchone()
            if first and not self._stands(*first[1:]):
                wanted.append(Wanted(*first[1:4]))
        return sorted(wanted)

    def _stands(self, path: str, record: int, content: str, status: str | None, worked: int) -> bool:
        maker = self.db.execute("SELECT path, record FROM made WHERE content = ?", (content,)).fetchone()
        if maker == (path, record) or (status == "article" and not worked):
            return True
        return self.db.execute("SELECT 1 FROM unreadable WHERE path = ? AND record = ?", (path, record)).fetchone() is not None

    def make(self, wanted: Wanted) -> None:
        """The record is about to be worked on in this round."""
        self.db.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?)", (wanted.content, self.round, wanted.path, wanted.record))

    def keep(self, wanted: Wanted) -> None:
        """The record can't be read again: the article's rows stay as they are."""
        self.db.execute("INSERT OR IGNORE INTO unreadable VALUES (?, ?)", (wanted.path, wanted.record))
