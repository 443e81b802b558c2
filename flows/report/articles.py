"""The articles that get a page, with all that a page says of them."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import batched
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.dataset as ds

from flows.report.counts import latest_articles
from flows.views.stories import place_of
from flows.warehouse import parts

MOST = 2_000
"""Articles that get a page, where nobody names any."""
_AT_ONCE = 200
_TABLES = ("paragraphs", "entities", "dates", "sources", "credits")

type Row = dict[str, Any]


class Page(NamedTuple):
    """All rows of one article, and what they refer to."""

    row: Row
    outlet: str
    tables: Mapping[str, Sequence[Row]]
    copies: Sequence[Row]
    """Both those in which it is the later and those in which it is the earlier."""
    others: Mapping[str, Row]
    """The articles that it shares text or a statement with, by id."""
    names: Mapping[str, Row]
    statements: Mapping[str, Row]
    prints: Mapping[str, Sequence[str]]
    """The other articles that print each of its statements."""
    story: Sequence[Row]
    """The rows of `stories` of the story that it is a print of."""


def chosen(snapshot: Path, wanted: Sequence[str]) -> list[str]:
    """Ids of the articles that get a page: those named, else the newest, at most `MOST`."""
    if wanted:
        return list(dict.fromkeys(wanted))
    found = [table.select(["article_id", "published_date"]).to_pylist() for table in latest_articles(snapshot, ["published_date"])]
    dated = sorted((row for rows in found for row in rows), key=lambda row: (str(row["published_date"] or ""), row["article_id"]), reverse=True)
    return [row["article_id"] for row in dated[:MOST]]


def pages(snapshot: Path, ids: Sequence[str]) -> Iterator[Page]:
    """The pages of some articles, some hundred in memory at a time."""
    stories = parts.read_all(snapshot, "stories").to_pylist()
    story_of = {row["article_id"]: row["story_id"] for row in stories}
    by_story: dict[str, list[Row]] = defaultdict(list)
    for row in stories:
        by_story[row["story_id"]].append(row)
    for some in batched(ids, _AT_ONCE):
        yield from _pages(snapshot, some, story_of, by_story)


def _pages(snapshot: Path, ids: Sequence[str], story_of: Mapping[str, str], by_story: Mapping[str, Sequence[Row]]) -> Iterator[Page]:
    mine = among("article_id", ids)
    articles = {row["article_id"]: row for row in rows_of(snapshot, "articles", mine)}
    tables = {name: _grouped(rows_of(snapshot, name, mine)) for name in _TABLES}
    copies = _copies(snapshot, ids)
    said = {row["statement_id"] for rows in tables["sources"].values() for row in rows if row["statement_id"]}
    statements = {row["statement_id"]: row for row in rows_of(snapshot, "statements", among("statement_id", said))} if said else {}
    shared = [one for one, row in statements.items() if row["n_articles"] > 1]
    prints: dict[str, list[str]] = defaultdict(list)
    if shared:
        for row in rows_of(snapshot, "sources", among("statement_id", shared), ["article_id", "statement_id"]):
            prints[row["statement_id"]].append(row["article_id"])
    names = {row["entity_id"]: row for row in _named(snapshot, {row["entity_id"] for rows in tables["entities"].values() for row in rows})}
    near = {other for rows in copies.values() for row in rows for other in (row["article_id"], row["other_article_id"])}
    near |= {other for some in prints.values() for other in some} | {row["article_id"] for one in ids for row in by_story.get(story_of.get(one, ""), ())}
    others = {row["article_id"]: row for row in articles_called(snapshot, near)}
    for article_id in ids:
        if article_id in articles:
            rows = {name: tables[name].get(article_id, []) for name in _TABLES}
            story = by_story.get(story_of.get(article_id, ""), ())
            yield Page(articles[article_id], place_of(articles[article_id]), rows, copies[article_id], others, names, statements, prints, story)


def articles_called(snapshot: Path, ids: Collection[str]) -> list[Row]:
    """What articles are called, where they stand and when they were published."""
    columns = ["article_id", "title", "outlet", "domain", "path", "record", "published_date"]
    return rows_of(snapshot, "articles", among("article_id", ids), columns) if ids else []


def among(column: str, values: Collection[str]) -> ds.Expression:
    """Whether a column has one of some values."""
    return ds.field(column).isin(pa.array(sorted(values), pa.string()))


def rows_of(snapshot: Path, name: str, where: ds.Expression, columns: list[str] | None = None) -> list[Row]:
    """The rows of a table that fit."""
    found: list[Row] = parts.dataset(snapshot, name).to_table(filter=where, columns=columns).to_pylist()
    return found


def _grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["article_id"]].append(row)
    return grouped


def _copies(snapshot: Path, ids: Sequence[str]) -> dict[str, list[Row]]:
    wanted = set(ids)
    found: dict[str, list[Row]] = {one: [] for one in ids}
    for row in rows_of(snapshot, "copies", among("article_id", ids) | among("other_article_id", ids)):
        for one in {row["article_id"], row["other_article_id"]} & wanted:
            found[one].append(row)
    return found


def _named(snapshot: Path, ids: Collection[str]) -> list[Row]:
    return rows_of(snapshot, "names", among("entity_id", ids)) if ids else []


def texts(snapshot: Path, ids: Collection[str]) -> dict[str, list[str]]:
    """The paragraphs of some articles, without what is printed around them."""
    where = among("article_id", ids) & (ds.field("role") != "boilerplate")
    rows = rows_of(snapshot, "paragraphs", where, ["article_id", "paragraph_index", "text"]) if ids else []
    found: dict[str, list[str]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row["article_id"], row["paragraph_index"])):
        found[row["article_id"]].append(row["text"])
    return found
