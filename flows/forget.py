"""`copydesk forget`: takes articles out of every table and every kept snapshot, and keeps them out when they come again.

Who names an article names its page: all versions go. With them goes what has the same bytes, the same id of its own or the same clean text, whatever it is
called and wherever it was printed; but a page with the same text is another's, and may come again with another text.
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
from flows.objects import is_url
from flows.options import Options
from flows.run import Job
from flows.views.progress import Progress
from flows.warehouse import forgotten, parts
from flows.warehouse.bucket import Bucket, open_store
from flows.warehouse.forgotten import Act, Marks
from transforms.addresses import normalise
from transforms.schema import PER_ARTICLE

type Row = dict[str, Any]
type Place = tuple[str, int]
_INPUTS = ["path", "record", "status", "sha256", "content_id", "own_id", "article_id"]
_ARTICLES = ["article_id", "page_id", "text_sha256"]


class Order(NamedTuple):
    """What is to be forgotten: names of articles, lists of other warehouses, and why."""

    warehouse: Path | str
    wanted: Sequence[str] = ()
    lists: Sequence[Path] = ()
    reason: str | None = None
    dry_run: bool = False


class Going(NamedTuple):
    """What goes: for each article why; its records by content, those that have none by place; and the hashes of all that, to know it by from now on."""

    articles: dict[str, str]
    contents: frozenset[str]
    places: tuple[Place, ...]
    marks: Marks


class Done(NamedTuple):
    """What was taken out, or would be: its articles with why, its records, and how many rows of each table."""

    articles: list[Row]
    records: list[Place]
    rows: dict[str, int]


def forget(order: Order, progress: Progress) -> Done:
    """Carries an order out, in one commit; a dry run only tells what would go."""
    store = open_store(order.warehouse)
    acts = [act for file in order.lists for act in _read(file)]
    if order.wanted and not isinstance(store, Bucket) and store.current is None:
        raise UnknownError(f"{order.warehouse} holds no tables yet; `copydesk run` fills it")
    with store.locked(progress.say):
        job = Job(Options((), str(order.warehouse)), store, progress, "copydesk forget")
        with closing(job.ledger):
            found = [_named(job.previous, one, base_of(store.root)) for one in order.wanted]
            going = _closure(job.previous, found, forgotten.marks_of(acts))
            done = _describe(job.previous, going)
            if done.records:
                acts.append(Act(datetime.now(UTC).isoformat(timespec="seconds"), order.reason, "", going.marks))
            if acts and not order.dry_run:
                job.plan()
                job.withdraw(going.contents, going.places, acts)
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
    page: str | None = None


def _named(snapshot: Path | None, wanted: str, base: Path) -> _Named:
    """The records that an article_id, a URL, a path or `path#record` names. Raises `UnknownError` where there are none and never were."""
    if snapshot is None:
        raise UnknownError(f"there is nothing to forget yet in {base}: no run has filled the warehouse")
    address = normalise(wanted) if "://" in wanted and not is_url(wanted) else None
    page = address.page_id if address else None
    if address:
        articles = _rows(snapshot, "articles", (ds.field("url") == wanted) | _among("page_id", {page} - {None}), ["article_id"])
        found = _Named(_of_articles(snapshot, {row["article_id"] for row in articles}), page)
    else:
        found = _Named(_rows(snapshot, "inputs", (ds.field("article_id") == wanted) | _at(wanted, base), _INPUTS))
    known = forgotten.marks_of(forgotten.read(snapshot))
    if not found.records and not ({wanted, page} & (known.contents | known.pages)):
        raise UnknownError(f"nothing in the warehouse has the id, the URL or the path {wanted!r}; the ids stand in `articles`, the paths in `inputs`")
    return found


def _at(wanted: str, base: Path) -> ds.Expression:
    """Records at a path as the ledger or as the shell writes it: a file, all members of an archive, or one record."""
    where = _among("path", ())
    for path in {wanted, wanted if is_url(wanted) else ledger_path(real(wanted), base)}:
        file, _, record = path.rpartition("#")
        where |= (ds.field("path") == path) | pc.starts_with(ds.field("path"), f"{path}!")
        if record.isdecimal():
            where |= (ds.field("path") == file) & (ds.field("record") == int(record))
    return where


def _closure(snapshot: Path | None, found: Sequence[_Named], others: Marks) -> Going:
    """All that goes with what is named, and with what other warehouses forgot."""
    if snapshot is None:
        return Going({}, frozenset(), (), Marks())
    articles = parts.dataset(snapshot, "articles").to_table(columns=_ARTICLES)
    named = [row for one in found for row in one.records if row["status"] != "withdrawn"]
    why = {row["article_id"]: "named" for row in named if row["article_id"]}
    why |= dict.fromkeys(others.among(articles) - why.keys(), "on the list")
    unused = {(row["path"], row["record"]): row for row in named if not row["article_id"]}
    pages = frozenset(one.page for one in found if one.page)
    while True:
        marks = _marks(snapshot, articles, why, unused.values()) | Marks(pages=pages)
        alike = [row for row in _alike(snapshot, marks, others) if (row["path"], row["record"]) not in unused and row["article_id"] not in why]
        same_page = set(_of(articles, "page_id", marks.pages, "article_id")) - why.keys()
        if not alike and not same_page:
            break
        unused |= {(row["path"], row["record"]): row for row in alike if not row["article_id"]}
        why |= {row["article_id"]: "the same record" for row in alike if row["article_id"]}
        why |= dict.fromkeys(same_page, "the same page")
    why |= dict.fromkeys(marks._replace(pages=frozenset()).among(articles) - why.keys(), "the same text")
    contents = frozenset(row["content_id"] for row in (*_of_articles(snapshot, why), *unused.values()) if row["sha256"] != forgotten.NO_BYTES)
    places = tuple(place for place, row in unused.items() if row["sha256"] == forgotten.NO_BYTES)
    return Going(why, contents, places, marks._replace(contents=contents))


def _marks(snapshot: Path, articles: pa.Table, ids: Iterable[str], unused: Iterable[Row]) -> Marks:
    """What articles are known by, and records that are none."""
    records = [*_of_articles(snapshot, ids), *unused]
    return Marks(
        records=frozenset(row["sha256"] for row in records) - {forgotten.NO_BYTES},
        texts=frozenset(_of(articles, "article_id", ids, "text_sha256")),
        pages=frozenset(page for page in _of(articles, "article_id", ids, "page_id") if page),
        ids=frozenset(known for row in records if (known := forgotten.id_hash(row["own_id"]))),
    )


def _alike(snapshot: Path, marks: Marks, others: Marks) -> list[Row]:
    """Records with the same bytes or the same id of their own, and those that another warehouse forgot."""
    known = marks | others
    same = _among("sha256", known.records) | _among("content_id", others.contents)
    found = _rows(snapshot, "inputs", (ds.field("status") != "withdrawn") & same, _INPUTS)
    if known.ids:
        found += [row for row in _rows(snapshot, "inputs", ds.field("own_id").is_valid(), _INPUTS) if known.has_id(row["own_id"])]
    return found


def _of(table: pa.Table, key: str, values: Iterable[str], column: str) -> list[str]:
    """A column of the rows whose `key` is among some values."""
    found: list[str] = table.filter(forgotten.is_in(table[key], values))[column].to_pylist()
    return found


def _of_articles(snapshot: Path, ids: Iterable[str]) -> list[Row]:
    return _rows(snapshot, "inputs", _among("article_id", ids), _INPUTS)


def _among(column: str, values: Iterable[str | None]) -> ds.Expression:
    return ds.field(column).isin(pa.array(list(values), pa.string()))


def _rows(snapshot: Path, table: str, where: ds.Expression, columns: list[str]) -> list[Row]:
    found: list[Row] = parts.dataset(snapshot, table).to_table(filter=where, columns=columns).to_pylist()
    return found


def _describe(snapshot: Path | None, going: Going) -> Done:
    if snapshot is None:
        return Done([], [], {})
    mine = _among("article_id", going.articles)
    articles = _rows(snapshot, "articles", mine, ["article_id", "outlet", "published_date", "title", "url"])
    records = _rows(snapshot, "inputs", _among("content_id", going.contents) & (ds.field("status") != "withdrawn"), ["path", "record"])
    where = dict.fromkeys(PER_ARTICLE, mine) | {"copies": mine | _among("other_article_id", going.articles)}
    rows = {name: parts.dataset(snapshot, name).count_rows(filter=one) for name, one in where.items()}
    places = {(row["path"], row["record"]) for row in records} | {*going.places}
    return Done([{"why": going.articles[row["article_id"]], **row} for row in articles], sorted(places), rows)
