"""A whole snapshot, or what a run has added to it."""

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pyarrow as pa

from flows.check import articles, between, copies, files, pages, rows
from flows.check.broken import Broken
from flows.check.derived import check_statements, check_stories
from flows.check.names import check_names
from flows.check.tables import check_tables
from flows.errors import BrokenError
from flows.warehouse import parts
from transforms.schema import TABLES


def check(snapshot: Path) -> Iterator[Broken]:
    """Every broken promise of a snapshot."""
    broken = [broken for table in TABLES for broken in files.check_files(table, snapshot)]
    yield from broken
    if broken:
        return  # no use in looking at rows of files that are not what they should be
    for part in parts.parts(snapshot):
        yield from check_part(snapshot, part)
    for table in TABLES:
        for file in parts.files(snapshot, table.name) if table.per != "article" else ():
            yield from rows.check_rows(table, parts.read(file, table.name))
    yield from copies.check_copies(snapshot)
    yield from copies.check_inherited(snapshot)
    yield from check_names(snapshot)
    yield from check_stories(snapshot)
    yield from check_statements(snapshot)
    yield from pages.check_versions(snapshot)
    yield from pages.check_places(snapshot)
    yield from between.check_between(snapshot)
    yield from files.check_datapackage(snapshot)


def check_part(snapshot: Path, part: str) -> Iterator[Broken]:
    """Every broken promise inside the articles of one part."""
    tables = parts.read_part(snapshot, part)
    yield from check_tables(tables)
    yield from articles.check_order(tables)


def check_new(snapshot: Path, previous: Path | None) -> None:
    """Checks the parts that a run has written and what their articles share, and that the ledger adds up. Raises `BrokenError`."""
    written = [part for part in parts.parts(snapshot) if not (previous and _is_linked(part, snapshot, previous))]
    for part in written:
        for broken in check_part(snapshot, part):
            _stop(broken)
    ids = pa.array([article_id for part in written for article_id in parts.article_ids(snapshot, part)], pa.string())
    for broken in (*copies.check_copies(snapshot, ids), *between.check_ledger(snapshot)):
        _stop(broken)


def _is_linked(part: str, snapshot: Path, previous: Path) -> bool:
    before = parts.folder(previous, "articles") / part
    return before.is_file() and before.samefile(parts.folder(snapshot, "articles") / part)


def _stop(broken: Broken) -> NoReturn:
    raise BrokenError(f"{broken.table} [{broken.key}]: {broken.promise}: {broken.what}; nothing was committed: this is a bug, please report it")
