"""`copydesk stories`: who printed whose story, how much of it, and what each print cut and added."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from flows.copies.order import COLUMNS, moment
from flows.views.plain import Grid, Screen
from flows.warehouse import parts
from flows.warehouse.opened import opened
from transforms.copies.order import told
from transforms.copies.stories import Print, stories
from transforms.schema import Copy

type Row = dict[str, Any]
_SHARES = ("copied", "kept", "added", "edited")


def show(warehouse: Path, most: int) -> int:
    """Prints the stories with the most prints, `most` of them at the most; the exit status."""
    with opened(warehouse) as snapshot:
        found = largest(stories(lengths(snapshot), shared(snapshot)), most)
        named = articles(snapshot, [one.article_id for story in found for one in story])
    screen = Screen(width=None if sys.stdout.isatty() else 160)
    for story in found:
        screen.show(table_of(story, named))
        screen.show()
    screen.show(
        f"{len(found)} stories shown. `from`: the line of the earlier print that it shares most with, its parent. Shares are of the text: copied from its "
        "parent, kept of its parent (the rest was cut), added (in no earlier article), edited of what was copied. `?`: nothing says which of the two was first."
    )
    return 0


def lengths(snapshot: Path) -> Mapping[str, int]:
    """Code points of clean text of each article that shares text with another."""
    copied = parts.dataset(snapshot, "copies").to_table(columns=["article_id", "other_article_id"])
    wanted = set(copied["article_id"].to_pylist()) | set(copied["other_article_id"].to_pylist())
    ends = parts.dataset(snapshot, "paragraphs").to_table(columns=["article_id", "char_end"], filter=ds.field("article_id").isin(sorted(wanted)))
    grouped = ends.group_by("article_id").aggregate([("char_end", "max")])
    return dict(zip(grouped["article_id"].to_pylist(), grouped["char_end_max"].to_pylist(), strict=True))


def shared(snapshot: Path) -> Iterator[Copy]:
    """The rows of `copies`, a batch in memory at a time. Of a page that has versions the last is the print; it may have taken from any of another page."""
    articles = parts.dataset(snapshot, "articles").to_table(columns=["article_id"], filter=~ds.field("is_latest"))
    superseded = ds.field("article_id").isin(articles["article_id"].combine_chunks())
    for batch in parts.dataset(snapshot, "copies").to_batches(filter=~superseded):
        yield from map(Copy._make, zip(*(column.to_pylist() for column in batch.columns), strict=True))


def largest(prints: list[Print], most: int) -> list[list[Print]]:
    """The stories with the most prints, each with its first print first."""
    grouped = [list(story) for _, story in groupby(prints, attrgetter("story_id"))]
    return sorted(grouped, key=lambda story: (-len(story), story[0].story_id))[:most]


def articles(snapshot: Path, ids: list[str]) -> Mapping[str, Row]:
    """Outlet, title and what is known of their order, of the articles."""
    columns = [*COLUMNS, "title"]
    found = parts.dataset(snapshot, "articles").to_table(columns=columns, filter=ds.field("article_id").isin(ids))
    return {row["article_id"]: row for row in found.to_pylist()}


def table_of(story: list[Print], named: Mapping[str, Row]) -> Grid:
    """One story: a line a print, the first on top. However long a title is, the other columns are whole."""
    ordered = sorted(story, key=lambda one: (one.parent_id is not None, _when(named[one.article_id]), one.article_id))
    lines = {one.article_id: str(line) for line, one in enumerate(ordered, 1)}
    table = Grid.named(title=f"{len(story)} prints of {headline(ordered, named)}", box=None)
    for column in ("", "from", *_SHARES):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("published", no_wrap=True)
    table.add_column("outlet", no_wrap=True, overflow="ellipsis", max_width=24)
    table.add_column("article_id", no_wrap=True)
    table.add_column("title")  # the only one that may be folded on a narrow screen
    for one in ordered:
        row = named[one.article_id]
        shares = [f"{share:.0%}" for share in (one.from_parent, one.kept, 1 - one.copied, one.edited)] if one.parent_id else [""] * len(_SHARES)
        parent = f"{lines[one.parent_id]}{_doubt(named[one.parent_id], row)}" if one.parent_id else ""
        table.row(lines[one.article_id], parent, *shares, _when(row)[:16] or "—", row["outlet"] or "—", one.article_id, _cut(row["title"] or "—", 48))
    return table


def _doubt(parent: Row, row: Row) -> str:
    """A question mark where nothing says that the parent came first."""
    return "" if told(moment(parent), moment(row)) else "?"


def _when(row: Row) -> str:
    return str(row["published_at"] or (row["published_local"] or "").replace("T", " ") or row["published_date"] or "")


def headline(story: list[Print], named: Mapping[str, Row]) -> str:
    """The title that most prints carry, of two such the earlier: a single print may lead with its page's furniture. Cut to a line."""
    titles = [title for one in story if (title := named[one.article_id]["title"])]
    most = Counter(title.casefold() for title in titles).most_common(1)
    found = next((title for title in titles if title.casefold() == most[0][0]), story[0].article_id)
    return _cut(found, 100)


def _cut(title: str, width: int) -> str:
    return title if len(title) <= width else title[: width - 1] + "…"
