"""What is known of every input record, in a scratch SQLite file: what is new, what is whose duplicate, what the new `inputs` table holds.

The rules, for all records with one content (`Record.article_id`), in order of path and place: those that can't be used are `rejected`, the
first of the others is the `article`, the rest are `duplicate`. They hold whatever the order in which the records came and in however many runs.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from transforms.model import Record, RejectedError
from transforms.schema import Input

_COLUMNS = ", ".join(Input._fields)
_SCHEMA = f"""
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE;
CREATE TABLE files (path TEXT PRIMARY KEY, source TEXT, n_bytes INT, done INT DEFAULT 0) WITHOUT ROWID;
CREATE TABLE inputs ({_COLUMNS}, content TEXT, version TEXT, seen INT DEFAULT 0, worked INT DEFAULT 0, PRIMARY KEY (path, record)) WITHOUT ROWID;
CREATE TABLE touched (content TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE made (content TEXT PRIMARY KEY, round INT, path TEXT, record INT) WITHOUT ROWID;
CREATE TABLE removed (content TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE unreadable (path TEXT, record INT, PRIMARY KEY (path, record)) WITHOUT ROWID;
"""
# a record's outcome while a run works: status is NULL until it is known, then `article` (its rows are made) or `rejected`
_FIRST = """
SELECT path, record, status, worked FROM inputs WHERE content = ? AND status IS NOT 'rejected' ORDER BY path, record LIMIT 1
"""


class Wanted(NamedTuple):
    """A record whose article has to be made from it."""

    path: str
    record: int
    content: str


class Ledger:
    """The records of earlier runs and of this one. Kept on disk: memory does not grow with the corpus."""

    def __init__(self, scratch: Path, run_id: str, now: datetime, version: str, *, retry_rejects: bool) -> None:
        """An empty ledger in the file `scratch`."""
        self._db = sqlite3.connect(scratch, isolation_level=None, check_same_thread=False)
        self._db.executescript(_SCHEMA)
        self._run, self._now, self._version, self._retry = run_id, now.isoformat(), version, retry_rejects
        self.round = 1
        self._forgot = False

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    # what earlier runs knew

    def load(self, rows: Iterable[tuple[object, ...]], versions: dict[str, str]) -> None:
        """Takes in rows of `inputs`; `versions` maps each run to its pipeline version."""
        place = Input._fields.index("run_id")
        content = Input._fields.index("article_id")
        marks = ", ".join("?" * (len(Input._fields) + 2))
        self._db.execute("BEGIN")
        prepared = ((*(v.isoformat() if isinstance(v, datetime) else v for v in row), row[content], versions.get(str(row[place]), "")) for row in rows)
        self._db.executemany(f"INSERT INTO inputs ({_COLUMNS}, content, version) VALUES ({marks})", prepared)  # noqa: S608  # our own column names
        self._db.execute("COMMIT")
        self._db.execute("CREATE INDEX by_content ON inputs (content, path, record)")
        self._db.execute("BEGIN")

    # what this run reads

    def add_files(self, files: Iterable[tuple[str, str, int]]) -> tuple[int, int]:
        """Notes the files to read, each once; their number and bytes."""
        named = ((path, os.fsencode(source), n_bytes) for path, source, n_bytes in files)  # not every name is UTF-8
        self._db.executemany("INSERT OR IGNORE INTO files (path, source, n_bytes) VALUES (?, ?, ?)", named)
        count, size = self._db.execute("SELECT count(*), coalesce(sum(n_bytes), 0) FROM files").fetchone()
        return count, size

    def files(self) -> Iterator[tuple[str, str, int]]:
        """Path, source and bytes of the files to read, in order of paths."""
        last = ""
        while found := self._db.execute("SELECT path, source, n_bytes FROM files WHERE path > ? ORDER BY path LIMIT 1000", (last,)).fetchall():
            yield from ((path, os.fsdecode(source), n_bytes) for path, source, n_bytes in found)
            last = found[-1][0]

    def source(self, path: str) -> str | None:
        """Where the file `path` is, if this run reads it."""
        found = self._db.execute("SELECT source FROM files WHERE path = ?", (path,)).fetchone()
        return os.fsdecode(found[0]) if found else None

    def see(self, record: Record, refused: RejectedError | None = None) -> bool:
        """Takes in a record of this run; True if its article is to be made from it now."""
        content, sha256 = record.article_id, record.sha256
        known = self._db.execute(
            "SELECT status, content, sha256, format, version, reason, seen FROM inputs WHERE path = ? AND record = ?", (record.path, record.place)
        ).fetchone()
        if known and known[-1]:
            raise ValueError(f"{record.path}: the reader gave place {record.place} twice")
        if known and self._unchanged(known, content, sha256, record.format, refused):
            self._db.execute("UPDATE inputs SET seen = 1 WHERE path = ? AND record = ?", (record.path, record.place))
            return False
        self._db.executemany("INSERT OR IGNORE INTO touched VALUES (?)", [(c,) for c in {content, known[1] if known else None} if c])
        values = (record.input_id, record.path, record.place, record.format, sha256, len(record.content), None, None, None, None, None, None)
        self._db.execute(
            f"INSERT OR REPLACE INTO inputs ({_COLUMNS}, content, version, seen, worked) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,1,1)",  # noqa: S608  # our own column names
            (*values, self._run, self._now, content, self._version),
        )
        if refused:
            self.reject(record.path, record.place, refused)
            return False
        return self._is_first(content, record.path, record.place)

    def _unchanged(self, known: tuple[str, ...], content: str, sha256: str, format: str, refused: RejectedError | None) -> bool:
        status, old_content, old_sha256, old_format, version, reason, _ = known
        if version != self._version or (sha256, format) != (old_sha256, old_format):
            return False
        if status == "rejected":
            return not self._retry and (refused is None or refused.reason == reason)
        return refused is None and content == old_content

    def _is_first(self, content: str, path: str, record: int) -> bool:
        """Whether no record before it makes the article, and none is making it just now: a later round sorts those out."""
        if self._db.execute("SELECT 1 FROM made WHERE content = ?", (content,)).fetchone():
            return False
        first = self._db.execute(_FIRST, (content,)).fetchone()
        if (first[0], first[1]) != (path, record):
            return False
        self._db.execute("INSERT INTO made VALUES (?, ?, ?, ?)", (content, self.round, path, record))
        return True

    def done(self, path: str) -> None:
        """The file `path` has been read to its end: what is known of it but was not seen is gone."""
        self._db.execute("UPDATE files SET done = 1 WHERE path = ?", (path,))

    def gone(self) -> list[tuple[str, str, int]]:
        """File, path and place of records that files of this run held once and hold no more."""
        return self._db.execute(
            "SELECT f.path, i.path, i.record FROM files f JOIN inputs i ON i.seen = 0"
            " AND (i.path = f.path OR (i.path >= f.path || '!' AND i.path < f.path || '\"')) WHERE f.done"
        ).fetchall()

    def forget(self, path: str, record: int) -> None:
        """Removes a record that is gone."""
        self._forgot = True
        self._db.execute("INSERT OR IGNORE INTO touched SELECT content FROM inputs WHERE path = ? AND record = ? AND content IS NOT NULL", (path, record))
        self._db.execute("DELETE FROM inputs WHERE path = ? AND record = ?", (path, record))

    # what became of it

    def accept(self, path: str, record: int, charset: str | None) -> None:
        """The record became an article."""
        self._work(path, record, "status = 'article', charset = ?, article_id = content", (charset,))

    def reject(self, path: str, record: int, error: RejectedError) -> None:
        """The record could not be used."""
        self._db.execute("DELETE FROM made WHERE path = ? AND record = ?", (path, record))
        self._work(path, record, "status = 'rejected', article_id = NULL, stage = ?, reason = ?, message = ?", (error.stage, error.reason, error.message))

    def _work(self, path: str, record: int, assignments: str, values: tuple[object, ...]) -> None:
        self._db.execute(
            f"UPDATE inputs SET {assignments}, worked = 1, run_id = ?, ingested_at = ?, version = ? WHERE path = ? AND record = ?",  # noqa: S608  # our own column names
            (*values, self._run, self._now, self._version, path, record),
        )

    def next_round(self) -> list[Wanted]:
        """Records that must make an article after all: the one before them fell out, or they came after a later one. Sorted by path and place."""
        self.round += 1
        wanted = []
        for (content,) in self._db.execute("SELECT content FROM touched").fetchall():
            first = self._db.execute(_FIRST, (content,)).fetchone()
            if first and not self._stands(content, *first):
                wanted.append(Wanted(first[0], first[1], content))
        return sorted(wanted)

    def _stands(self, content: str, path: str, record: int, status: str | None, worked: int) -> bool:
        maker = self._db.execute("SELECT path, record FROM made WHERE content = ?", (content,)).fetchone()
        if maker == (path, record) or (status == "article" and not worked):
            return True
        return self._db.execute("SELECT 1 FROM unreadable WHERE path = ? AND record = ?", (path, record)).fetchone() is not None

    def make(self, wanted: Wanted) -> None:
        """The record is about to be worked on in this round."""
        self._db.execute("INSERT OR REPLACE INTO made VALUES (?, ?, ?, ?)", (wanted.content, self.round, wanted.path, wanted.record))

    def keep(self, wanted: Wanted) -> None:
        """The record can't be read again: the article's rows stay as they are."""
        self._db.execute("INSERT INTO unreadable VALUES (?, ?)", (wanted.path, wanted.record))

    # the outcome

    def settle(self) -> None:
        """Gives every record with a touched content its status: the first is the article, the others duplicates."""
        for (content,) in self._db.execute("SELECT content FROM touched").fetchall():
            first = self._db.execute(_FIRST, (content,)).fetchone()
            if first is None:
                self._db.execute("INSERT OR IGNORE INTO removed VALUES (?)", (content,))
                continue
            self._db.execute(
                "UPDATE inputs SET status = iif(path = :path AND record = :record, 'article', 'duplicate'), article_id = content,"
                " charset = (SELECT charset FROM inputs WHERE path = :path AND record = :record) WHERE content = :content AND status IS NOT 'rejected'",
                {"path": first[0], "record": first[1], "content": content},
            )

    def has_changed(self) -> bool:
        """Whether the new `inputs` differs from the one before."""
        return bool(self._db.execute("SELECT exists(SELECT 1 FROM inputs WHERE worked) OR exists(SELECT 1 FROM touched)").fetchone()[0]) or self._forgot

    def counts(self) -> dict[str, int]:
        """Records this run worked on, by status."""
        return dict(self._db.execute("SELECT status, count(*) FROM inputs WHERE worked GROUP BY status"))

    def reject_counts(self) -> list[tuple[str, str, int, str, int, str]]:
        """Stage, reason, number of this run's rejected records, and the path, place and message of the first of them."""
        return self._db.execute(
            "SELECT stage, reason, count(*), min(path), record, message FROM inputs WHERE worked AND status = 'rejected' GROUP BY stage, reason ORDER BY 3 DESC"
        ).fetchall()

    def rows(self) -> Iterator[tuple[object, ...]]:
        """All rows of the new `inputs`, by path and record."""
        when = Input._fields.index("ingested_at")
        for row in self._db.execute(f"SELECT {_COLUMNS} FROM inputs ORDER BY path, record"):  # noqa: S608  # our own column names
            yield (*row[:when], datetime.fromisoformat(row[when]), *row[when + 1 :])

    def changed(self, after: int = 0) -> frozenset[str]:
        """Ids of the articles that were made in this run, in a round later than `after`."""
        return frozenset(content for (content,) in self._db.execute("SELECT content FROM made WHERE round > ?", (after,)))

    def removed(self) -> frozenset[str]:
        """Ids of the articles whose last record is gone or rejected."""
        return frozenset(content for (content,) in self._db.execute("SELECT content FROM removed"))
