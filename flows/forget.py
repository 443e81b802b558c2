"""`copydesk forget`: takes articles out of every table and every kept snapshot, and keeps them out when they come again.

Who names an article names its page: all versions go. With them goes what has the same bytes or the same clean text, whatever it is called and wherever it
was printed; but a page with the same text is another's, and may come again with another text.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from flows.errors import UnknownError
from flows.inputs.files import base_of, ledger_path, real
from flows.options import Options
from flows.run import Job
from flows.views.progress import Progress
from flows.warehouse import forgotten, parts
from flows.warehouse.forgotten import Act, Marks
from flows.warehouse.store import Store
from transforms.schema import PER_ARTICLE

type Row = dict[str, Any]
type Place = tuple[str, int]
_INPUTS = ["path", "record", "status", "sha256", "article_id"]


class Order(NamedTuple):
    """What is to be forgotten: names of articles, lists of other warehouses, and why."""

    warehouse: Path
    wanted: Sequence[str] = ()
    lists: Sequence[Path] = ()
    reason: str | None = None
    dry_run: bool = False


class Going(NamedTuple):
    """What goes: for each article why, records that are no article, and the hashes that all of it is known by from now on."""

    articles: dict[str, str]
    records: tuple[Place, ...]
    marks: Marks


class Done(NamedTuple):
    """What was taken out, or would be: its articles with why, its records, and how many rows of each table."""

    articles: list[Row]
    records: list[Place]
    rows: dict[str, int]


def forget(order: Order, progress: Progress) -> Done:
    """Carries an order out, in one commit; a dry run only tells what would go."""
    store = Store(order.warehouse)
    acts = [act for file in order.lists for act in _read(file)]
    with store.locked(progress.say):
        job = Job(Options((), str(order.warehouse)), store, progress, "copydesk forget")
        snapshot = job.previous
        found = [_named(snapshot, one, base_of(store.root)) for one in order.wanted]
        going = _closure(snapshot, found, forgotten.marks_of(acts))
        done = _describe(snapshot, going)
        if order.dry_run or not (acts or going.articles or going.records):
            return done
        with closing(job.plan()):
            if order.wanted:
                acts.append(Act(datetime.now(UTC).isoformat(timespec="seconds"), order.reason, "", going.marks))
            job.withdraw(going.articles, going.records, acts)
            job.copies()
            job.check()
            job.commit()
    return done


def _read(file: Path) -> list[Act]:
    try:
        return forgotten.read_file(file)
    except (OSError, ValueError, KeyError) as error:
        raise UnknownError(
            f"{file} is no list of what a warehouse forgot ({error}); it is called {forgotten.FILE} and stands in its folder `current`"
        ) from error


class _Named(NamedTuple):
    """What one name stands for."""

    records: list[Row]
    pages: frozenset[str] = frozenset()


def _named(snapshot: Path | None, wanted: str, base: Path) -> _Named:
    """The records that an article_id, a URL, a path or `path#record` names. Raises `UnknownError` where there are none and never were."""
    if snapshot is None:
        raise UnknownError(f"there is nothing to forget yet in {base}: no run has filled the warehouse")
    page = forgotten.page_id(wanted) if "://" in wanted else None
    if page:
        found = _Named(_of_articles(snapshot, _on_page(snapshot, wanted, page)), frozenset({page}))
    else:
        found = _Named(_rows(snapshot, "inputs", (ds.field("article_id") == wanted) | _at(wanted, base), _INPUTS))
    known = forgotten.marks_of(forgotten.read(snapshot))
    if not found.records and not ({wanted, page} & (known.articles | known.pages)):
        raise UnknownError(f"nothing in the warehouse has the id, the URL or the path {wanted!r}; the ids stand in `articles`, the paths in `inputs`")
    return found


def _at(wanted: str, base: Path) -> ds.Expression:
    """Records at a path as the ledger or as the shell writes it: a file, all members of an archive, or one record."""
    where = ~ds.field("path").is_valid()  # never
    for path in {wanted, ledger_path(real(wanted), base)}:
        file, _, record = path.rpartition("#")
        where |= (ds.field("path") == path) | pc.starts_with(ds.field("path"), f"{path}!")
        if record.isdecimal():
            where |= (ds.field("path") == file) & (ds.field("record") == int(record))
    return where


def _on_page(snapshot: Path, url: str, page: str) -> set[str]:
    articles = _rows(snapshot, "articles", ds.field("url").is_valid(), ["article_id", "url"])
    return {row["article_id"] for row in articles if row["url"] == url or forgotten.page_id(row["url"]) == page}


def _closure(snapshot: Path | None, found: Iterable[_Named], others: Marks) -> Going:
    """All that goes with what is named, and with what other warehouses forgot."""
    if snapshot is None:
        return Going({}, (), Marks())
    named = [row for one in found for row in one.records]
    why = {row["article_id"]: "named" for row in named if row["article_id"]}
    pages = {page for one in found for page in one.pages}
    articles = parts.dataset(snapshot, "articles").to_table(columns=["article_id", "url", "text_sha256"])
    articles = articles.append_column("page", forgotten.pages_of(articles))
    pages |= set(_of(articles, "article_id", why, "page")) - {None}
    why |= dict.fromkeys(set(_of(articles, "page", pages, "article_id")) - why.keys(), "the same page")
    records = [*named, *_of_articles(snapshot, why)]
    hashes = Marks(
        records=frozenset(row["sha256"] for row in records) - {forgotten.NO_BYTES},
        texts=frozenset(_of(articles, "article_id", why, "text_sha256")),
        pages=frozenset(pages),
    )
    listed = {*_of(articles, "article_id", others.articles, "article_id"), *others.among(articles)}
    alike = _rows(snapshot, "inputs", _among("sha256", hashes.records | others.records), _INPUTS)
    for also, because in (
        (listed, "on the list"),
        ({row["article_id"] for row in alike if row["article_id"]}, "the same bytes"),
        (hashes.among(articles), "the same text"),
    ):
        why |= dict.fromkeys(set(also) - why.keys(), because)
    unused = {(row["path"], row["record"]) for row in (*named, *alike) if row["status"] == "rejected"}
    return Going(why, tuple(sorted(unused)), hashes._replace(articles=frozenset(why)))


def _of(table: pa.Table, key: str, values: Iterable[str], column: str) -> list[str]:
    """A column of the rows whose `key` is among some values."""
    found: list[str] = table.filter(pc.is_in(table[key], pa.array(list(values), pa.string())))[column].to_pylist()
    return found


def _of_articles(snapshot: Path, ids: Iterable[str]) -> list[Row]:
    return _rows(snapshot, "inputs", _among("article_id", ids), _INPUTS)


def _among(column: str, values: Iterable[str]) -> ds.Expression:
    return ds.field(column).isin(pa.array(list(values), pa.string()))


def _rows(snapshot: Path, table: str, where: ds.Expression, columns: list[str]) -> list[Row]:
    found: list[Row] = parts.dataset(snapshot, table).to_table(filter=where, columns=columns).to_pylist()
    return found


def _describe(snapshot: Path | None, going: Going) -> Done:
    if snapshot is None:
        return Done([], [], {})
    mine = _among("article_id", going.articles)
    articles = _rows(snapshot, "articles", mine, ["article_id", "outlet", "published_date", "title", "url"])
    places = [(row["path"], row["record"]) for row in _of_articles(snapshot, going.articles)]
    where = dict.fromkeys(PER_ARTICLE, mine) | {"copies": mine | _among("other_article_id", going.articles)}
    rows = {name: parts.dataset(snapshot, name).count_rows(filter=one) for name, one in where.items()}
    return Done([{"why": going.articles[row["article_id"]], **row} for row in articles], sorted({*places, *going.records}), rows)
