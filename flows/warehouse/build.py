"""The next snapshot while it grows: new rows become parts, old parts are taken over, thinned out or merged."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import batched
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from flows.warehouse import datapackage, parts, questions
from transforms.arrow import to_arrow
from transforms.schema import PER_ARTICLE, TABLE, TABLES, Run, RunCount

_INPUT_ROWS = 20_000
KNOWN_BY = ["article_id", "page_id", "text_sha256"]


class Build:
    """A snapshot in the making, in a folder that no reader knows of yet."""

    def __init__(self, snapshot: Path, previous: Path | None) -> None:
        """`snapshot` is an empty folder, called by its number; `previous` is the snapshot to go on from."""
        self.snapshot, self.previous = snapshot, previous
        self._rows: list[Mapping[str, pa.Table]] = []
        self._born: dict[str, int] = {}
        self._count = 0

    def add(self, tables: Mapping[str, pa.Table], born: int) -> None:
        """Takes in the rows of a batch, made in the round `born`; writes a part when there are enough."""
        self._rows.append(tables)
        n_articles = sum(one["articles"].num_rows for one in self._rows)
        n_bytes = sum(table.nbytes for one in self._rows for table in one.values())
        if n_articles >= parts.MAX_ARTICLES or n_bytes >= parts.MAX_BYTES:
            self.flush(born)

    def take(self, written: Path, born: int, outdated: Sequence[str]) -> None:
        """Takes in the rows of a batch that a worker has written, without those of the articles `outdated`."""
        if outdated:
            kept = parts.read_part(written, parts.WRITTEN, outdated)
            self._born |= {self._write(kept): born} if kept["articles"].num_rows else {}
        else:
            self._born[name := self._name()] = born
            parts.move_part(written, self.snapshot, name)

    def flush(self, born: int) -> None:
        """Writes what was taken in as a part."""
        if any(one["articles"].num_rows for one in self._rows):
            tables = {name: pa.concat_tables([one[name] for one in self._rows]) for name in PER_ARTICLE}
            self._born[self._write(tables)] = born
        self._rows = []

    def _write(self, tables: Mapping[str, pa.Table]) -> str:
        parts.write_part(self.snapshot, name := self._name(), tables)
        return name

    def _name(self) -> str:
        self._count += 1
        return f"part-{self.snapshot.name}-{self._count - 1:04d}.parquet"

    def thin(self, born: int, outdated: frozenset[str]) -> None:
        """Takes over the parts of an earlier run (`born` 0) or keeps those of a round, without the rows of the articles `outdated`."""
        if born:
            for name in [name for name, when in self._born.items() if when == born]:
                self._thin_one(self.snapshot, name, outdated, linked=False)
        elif self.previous:
            for name in parts.parts(self.previous):
                self._thin_one(self.previous, name, outdated, linked=True)

    def _thin_one(self, where: Path, name: str, outdated: frozenset[str], *, linked: bool) -> None:
        gone = outdated.intersection(parts.article_ids(where, name))
        if gone:
            kept = parts.read_part(where, name, sorted(gone))
            if kept["articles"].num_rows:
                self._write(kept)
            if not linked:
                parts.remove_part(self.snapshot, name)
        elif linked:
            parts.link_part(where, self.snapshot, name)

    def complete(self) -> None:
        """Merges small parts; a snapshot without articles gets a part without rows."""
        sizes = {name: parts.size(self.snapshot, name) for name in parts.parts(self.snapshot)}
        while groups := list(_mergeable(sizes)):  # workers leave many at once
            for group in groups:
                read = [parts.read_part(self.snapshot, name) for name in group]
                merged = self._write({name: pa.concat_tables([one[name] for one in read]) for name in PER_ARTICLE})
                sizes[merged] = parts.size(self.snapshot, merged)
                for name in group:
                    parts.remove_part(self.snapshot, name)
                    del sizes[name]
        if not parts.parts(self.snapshot):
            self._write({name: to_arrow(name, []) for name in PER_ARTICLE})

    def write_inputs(self, rows: Iterable[tuple[object, ...]]) -> None:
        """Writes the table `inputs`, rows coming by path and record."""
        order = [pq.SortingColumn(TABLE["inputs"].row._fields.index(name)) for name in ("path", "record", "gone", "content_id")]
        with parts.open_writer(self._file("inputs"), "inputs", order) as writer:
            for some in batched(rows, _INPUT_ROWS):
                writer.write_table(to_arrow("inputs", some))

    def write_runs(self, run: Run) -> dict[str, int]:
        """Writes the tables of the runs: the earlier ones and this. All other tables are there; the rows of each."""
        parts.write(self._file("runs"), "runs", pa.concat_tables([self._earlier("runs"), to_arrow("runs", [run])]))
        before = self._earlier("run_counts")
        counts = {table.name: self.n_rows(table.name) for table in TABLES} | {"run_counts": before.num_rows + len(TABLES)}
        new = to_arrow("run_counts", [RunCount(run.run_id, name, count) for name, count in counts.items()])
        parts.write(self._file("run_counts"), "run_counts", pa.concat_tables([before, new]))
        return counts

    def _earlier(self, name: str) -> pa.Table:
        return parts.read_all(self.previous, name) if self.previous else to_arrow(name, [])

    @property
    def next_sequence(self) -> int:
        """The place of this run among all."""
        return 1 + max(self._earlier("runs")["sequence"].to_pylist(), default=0)

    def write_datapackage(self) -> None:
        """Writes `datapackage.json` and `views.sql`, once all tables are there."""
        datapackage.write(self.snapshot)
        questions.write(self.snapshot)

    def _file(self, name: str) -> Path:
        return parts.folder(self.snapshot, name) / f"part-{self.snapshot.name}-0000.parquet"

    def n_rows(self, name: str) -> int:
        """Rows of a table that is written."""
        return sum(pq.read_metadata(file).num_rows for file in parts.files(self.snapshot, name))


def _mergeable(sizes: Mapping[str, tuple[int, int]]) -> Iterator[list[str]]:
    """Groups of parts that fit together into one: eight of a like size at a time, so that a row is rewritten only a few times in its life."""
    by_class: dict[int, list[str]] = {}
    for name, (n_articles, n_bytes) in sizes.items():
        full = max(n_articles / parts.MAX_ARTICLES, n_bytes / _MERGED_BYTES)
        if full < 1 / _FAN:
            by_class.setdefault(max(int(full * parts.MAX_ARTICLES), 1).bit_length() // 3, []).append(name)
    for names in by_class.values():
        if len(names) >= _FAN:
            yield names[:_FAN]


_FAN = 8
_MERGED_BYTES = 16 << 20
"""Bytes of a full part on disk, about a quarter of what they are in memory."""


class Known(NamedTuple):
    """What earlier runs knew."""

    inputs: Iterable[tuple[object, ...]]
    articles: Iterable[tuple[str, str | None, str]]
    """Id, page and hash of the clean text of each."""
    versions: Mapping[str, str]
    """Pipeline version of every run."""


def known(previous: Path | None) -> Known:
    """What a snapshot knows, row after row."""
    if previous is None:
        return Known((), (), {})
    runs = parts.read_all(previous, "runs")
    versions = dict(zip(runs["run_id"].to_pylist(), runs["pipeline_version"].to_pylist(), strict=True))
    return Known(_inputs(previous), _articles(previous), versions)


def _inputs(previous: Path) -> Iterator[tuple[object, ...]]:
    for file in parts.files(previous, "inputs"):
        for batch in parts.batches(file):
            yield from zip(*(column.to_pylist() for column in batch.columns), strict=True)


def _articles(previous: Path) -> Iterator[tuple[str, str | None, str]]:
    for part in parts.parts(previous):
        yield from known_by(parts.read(parts.folder(previous, "articles") / part, "articles", KNOWN_BY))


def known_by(articles: pa.Table) -> Iterator[tuple[str, str | None, str]]:
    """Id, page and hash of the clean text of articles."""
    return zip(*(articles[name].to_pylist() for name in KNOWN_BY), strict=True)
