"""Rows of a snapshot counted, a file at a time: what is held are the groups."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows.warehouse import parts

_COMPANY = timedelta(days=7)

type Change = Callable[[pa.Table], pa.Table]


def tally(tables: Iterator[pa.Table], keys: Sequence[str], total: str | None = None) -> pa.Table:
    """How many rows there are of each group (`n`), the largest first; with `total` the sum of that column as well."""
    sums = [("n", "sum"), *([(total, "sum")] if total else [])]
    found: pa.Table | None = None
    for table in tables:
        one = table.append_column("n", pa.array([1] * len(table), pa.int64())) if "n" not in table.column_names else table
        one = _grouped(one, keys, sums)
        found = one if found is None else _grouped(pa.concat_tables([found, one]), keys, sums)
    if found is None:
        return pa.table({name: pa.array([], pa.string()) for name in keys} | {"n": pa.array([], pa.int64())})
    return found.sort_by([("n", "descending"), *((name, "ascending") for name in keys)])


def _grouped(table: pa.Table, keys: Sequence[str], sums: Sequence[tuple[str, str]]) -> pa.Table:
    grouped = table.group_by(list(keys)).aggregate(list(sums))
    return grouped.select([*keys, *(f"{name}_sum" for name, _ in sums)]).rename_columns([*keys, *(name for name, _ in sums)])


def each(snapshot: Path, name: str, columns: Sequence[str], change: Change | None = None) -> Iterator[pa.Table]:
    """Some columns of a table, a file at a time."""
    for file in parts.files(snapshot, name):
        table = parts.read(file, name, columns)
        yield change(table) if change else table


def with_articles(snapshot: Path, name: str, columns: Sequence[str], of_article: Sequence[str], change: Change | None = None) -> Iterator[pa.Table]:
    """Some columns of a per-article table beside some of the articles', a part at a time; superseded versions of a page are left out."""
    for part in parts.parts(snapshot):
        table = parts.read(parts.folder(snapshot, name) / part, name, ["article_id", *columns])
        articles = called(parts.read(parts.folder(snapshot, "articles") / part, "articles", ["article_id", "is_latest", *CALLED, *of_article]))
        place = pc.index_in(table["article_id"], articles.filter(articles["is_latest"])["article_id"].combine_chunks())
        articles = articles.filter(articles["is_latest"])
        table = table.filter(pc.is_valid(place))
        place = place.drop_null()
        for column in dict.fromkeys(["outlet", *of_article]):
            table = table.append_column(f"of_{column}", articles[column].take(place))
        yield change(table) if change else table


CALLED = ("outlet", "domain")
"""What the outlet of an article is called by: its name, else its site."""
NOBODY = "no outlet known"


def called(articles: pa.Table) -> pa.Table:
    """Articles with an `outlet` in every row: its name, else its site."""
    outlet = pc.coalesce(articles["outlet"], articles["domain"], pa.scalar(NOBODY))
    return articles.set_column(articles.column_names.index("outlet"), "outlet", outlet)


def latest_articles(snapshot: Path, columns: Sequence[str]) -> Iterator[pa.Table]:
    """The articles that count, a part at a time: of a page that has versions the last."""
    for table in each(snapshot, "articles", list(dict.fromkeys(["article_id", "is_latest", *CALLED, *columns]))):
        yield called(table.filter(table["is_latest"]))


def last_day(days: Iterable[tuple[date, int]]) -> date | None:
    """The day of the last article, given how many each day has; one alone for a week (a wrong day, often) counts only where all are: as in views.sql."""
    counted = sorted(days)
    several = [day for day, articles in counted if articles > 1]
    near = [day for (before, _), (day, _) in pairwise(counted) if day - before <= _COMPANY]
    return max([*several, *near] or [day for day, _ in counted], default=None)
