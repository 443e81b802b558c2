"""What holds between all rows of a warehouse: the ledger adds up, ids are unique over all parts, the last run counted right."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path

import pyarrow.parquet as pq

from flows.check.broken import Broken
from flows.warehouse.parts import batches, files, folder, parts, read_all
from transforms.model import input_id
from transforms.schema import TABLES

_INPUTS = ("input_id", "path", "record", "content_id", "gone", "charset", "status", "stage", "reason", "message", "article_id", "run_id")
_KEY = "SELECT {0} FROM {1} GROUP BY {0} HAVING count(*) > 1"
_REJECTED = """
SELECT input_id FROM inputs WHERE iif(status = 'rejected',
    stage IS NULL OR reason IS NULL OR message IS NULL OR article_id IS NOT NULL,
    stage IS NOT NULL OR reason IS NOT NULL OR message IS NOT NULL OR (article_id IS NULL) <> (status = 'withdrawn')
    OR (charset IS NULL) <> (status = 'withdrawn'))
"""
_LOST = "SELECT input_id FROM inputs WHERE article_id IS NOT NULL AND article_id NOT IN (SELECT id FROM articles)"
_NO_RUN = "SELECT input_id FROM inputs WHERE run_id NOT IN (SELECT id FROM runs)"
_ONE_RECORD = """
SELECT a.id FROM articles a LEFT JOIN inputs i ON i.article_id = a.id AND i.status = 'article' GROUP BY a.id HAVING count(i.input_id) <> 1
"""
_FIRST = """
SELECT b.input_id FROM inputs a JOIN inputs b ON a.article_id = b.article_id AND a.status = 'article' AND b.status = 'duplicate'
WHERE (b.path, b.record) < (a.path, a.record)
"""
_TWICE = "SELECT min(input_id) FROM inputs WHERE NOT gone GROUP BY path, record HAVING count(*) > 1"
_QUERIES: tuple[tuple[str, str, str, str], ...] = (
    ("inputs", "key", "the input_id stands in several rows", _KEY.format("input_id", "inputs")),
    ("articles", "key", "the article_id stands in several rows", _KEY.format("id", "articles")),
    ("inputs", "ledger", "a rejected record has stage, reason and message and no article; a withdrawn one none of these; others an article", _REJECTED),
    ("inputs", "ledger", "another record is said to stand at the same place of its file", _TWICE),
    ("inputs", "reference", "no row of articles has its article_id", _LOST),
    ("inputs", "reference", "no row of runs has its run_id", _NO_RUN),
    ("articles", "ledger", "an article has one record of inputs with the status article", _ONE_RECORD),
    ("inputs", "ledger", "the first of identical records by path and record is the article", _FIRST),
)
"""Table, promise, what is wrong, and a query for the keys of the rows that break it."""


def check_between(snapshot: Path) -> Iterator[Broken]:
    """Everything that holds between rows of different parts and tables."""
    yield from check_ledger(snapshot, with_runs=True)
    yield from _check_runs(snapshot)


def check_ledger(snapshot: Path, *, with_runs: bool = False) -> Iterator[Broken]:
    """Whether `inputs` and `articles` agree; with the runs or, before a commit, without."""
    with closing(sqlite3.connect("")) as db:  # on disk, not in memory, and gone when closed
        _load(db, snapshot, with_runs=with_runs)
        for table, promise, what, query in _QUERIES:
            if with_runs or query != _NO_RUN:
                yield from (Broken(table, key, promise, what) for (key,) in db.execute(query))
        for given, path, record, content in db.execute("SELECT input_id, path, record, content_id FROM inputs"):
            if input_id(path, record, content) != given:
                yield Broken("inputs", f"input_id={given}", "key", f"input_id does not belong to {path}, {record} and {content}")


def _load(db: sqlite3.Connection, snapshot: Path, *, with_runs: bool) -> None:
    db.execute(f"CREATE TABLE inputs ({', '.join(_INPUTS)})")
    marks = ", ".join("?" * len(_INPUTS))
    db.execute("CREATE TABLE articles (id)")
    db.execute("CREATE TABLE runs (id)")
    db.executemany(f"INSERT INTO inputs VALUES ({marks})", _values(files(snapshot, "inputs"), _INPUTS))  # noqa: S608  # question marks
    for part in parts(snapshot):
        db.executemany("INSERT INTO articles VALUES (?)", _values([folder(snapshot, "articles") / part], ("article_id",)))
    if with_runs:
        db.executemany("INSERT INTO runs VALUES (?)", _values(files(snapshot, "runs"), ("run_id",)))
    db.execute("CREATE INDEX by_article ON inputs (article_id)")


def _values(where: Iterable[Path], columns: tuple[str, ...]) -> Iterator[tuple[object, ...]]:
    for file in where:
        for batch in batches(file, columns):
            yield from zip(*(batch.column(name).to_pylist() for name in columns), strict=True)


def _check_runs(snapshot: Path) -> Iterator[Broken]:
    runs = read_all(snapshot, "runs").to_pylist()
    for place, run in enumerate(runs, 1):
        if run["n_articles"] + run["n_duplicates"] + run["n_rejected"] != run["n_inputs"]:
            yield Broken("runs", f"run_id={run['run_id']}", "ledger", "articles, duplicates and rejected do not add up to its inputs")
        if run["sequence"] != place:
            yield Broken("runs", f"run_id={run['run_id']}", "order", f"sequence is {run['sequence']}, it is run {place} of the warehouse")
    if runs:
        yield from _check_counts(snapshot, {run["run_id"] for run in runs}, runs[-1]["run_id"])


def _check_counts(snapshot: Path, runs: set[str], last: str) -> Iterator[Broken]:
    counts = read_all(snapshot, "run_counts").to_pylist()
    for run_id in sorted({row["run_id"] for row in counts} - runs):
        yield Broken("run_counts", f"run_id={run_id}", "reference", "no row of runs has its run_id")
    counted = {row["table"]: row["rows"] for row in counts if row["run_id"] == last}
    for table in TABLES:
        rows = sum(pq.read_metadata(file).num_rows for file in files(snapshot, table.name))
        if (said := counted.get(table.name, rows)) != rows:  # a table that is younger than the run has no count
            yield Broken("run_counts", f"run_id={last}, table={table.name}", "count", f"rows is {said}, there are {rows}")
