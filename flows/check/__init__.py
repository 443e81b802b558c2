"""Proves the promises of the tables, from their declarations in `transforms.schema`.

A warehouse is checked part by part (a part holds all rows of some articles), so memory does not grow with it; what holds between parts is
asked of a scratch database. A run checks the rows it is about to commit with the same code.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

from flows.check import articles, between, copies, files, rows, spans
from flows.check.broken import Broken
from flows.errors import BrokenError
from flows.parts import parts, read, read_part
from transforms.schema import PER_ARTICLE, TABLE, TABLES


def check(snapshot: Path) -> Iterator[Broken]:
    """Every broken promise of a snapshot."""
    for table in TABLES:
        yield from files.check_files(table, snapshot)
    if any(list(files.check_files(table, snapshot)) for table in TABLES):
        return  # no use in looking at rows of files that are not what they should be
    for part in parts(snapshot):
        yield from check_part(snapshot, part)
    for name in ("inputs", "runs", "copies"):
        for file in sorted((snapshot / name).glob("*.parquet")):
            yield from rows.check_rows(TABLE[name], read(file, name))
    yield from copies.check_copies(snapshot)
    yield from between.check_between(snapshot)
    yield from files.check_datapackage(snapshot)


def check_part(snapshot: Path, part: str) -> Iterator[Broken]:
    """Every broken promise inside the articles of one part."""
    tables = read_part(snapshot, part)
    for name in PER_ARTICLE:
        yield from rows.check_rows(TABLE[name], tables[name])
        yield from rows.check_references(TABLE[name], tables)
    yield from articles.check_articles(tables)
    yield from spans.check_spans(tables)


def check_new(snapshot: Path, previous: Path | None) -> None:
    """Checks the parts that a run has written, and that the ledger adds up. Raises `BrokenError`."""
    old = set(parts(previous)) if previous else set()
    for part in parts(snapshot):
        for broken in () if part in old else check_part(snapshot, part):
            _stop(broken)
    for broken in (*copies.check_copies(snapshot), *between.check_ledger(snapshot)):
        _stop(broken)


def _stop(broken: Broken) -> NoReturn:
    raise BrokenError(f"{broken.table} [{broken.key}]: {broken.promise}: {broken.what}; nothing was committed: this is a bug, please report it")
