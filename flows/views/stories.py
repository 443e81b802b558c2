"""`copydesk stories`: who printed whose story, how much of it, and what each print cut and added."""

import sys
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from flows.views.plain import Grid, Screen
from flows.views.words import counted
from flows.warehouse import parts
from flows.warehouse.opened import opened
from transforms.printable import as_json as json_of

type Row = dict[str, Any]
_SHARES = ("copied", "kept", "edited", "added")
_NAMED = ["article_id", "path", "record", "outlet", "domain", "title", "url", "published_at", "published_local", "published_date"]


def show(warehouse: Path, most: int, *, as_json: bool) -> int:
    """Prints the stories with the most prints, `most` of them at the most; the exit status."""
    with opened(warehouse) as snapshot:
        found = largest(snapshot, None if as_json else most)
        named = articles(snapshot, [row["article_id"] for story in found for row in story])
    if as_json:
        sys.stdout.write(json_of([{**row, **{name: named[row["article_id"]][name] for name in _NAMED}} for story in found for row in story]) + "\n")
        return 0
    screen = Screen(width=None if sys.stdout.isatty() else 160)
    for story in found:
        screen.show(table_of(story, named))
        screen.show()
    screen.show(told(found))
    return 0


def told(found: Sequence[Sequence[Row]]) -> str:
    """What the columns say, or that there are no stories."""
    if not found:
        return "No article prints a story that another prints too."
    return (
        f"{counted(len(found), 'story', 'stories')} shown. `from`: the line of the earlier print that it has most of its words from, its parent. "
        "Shares are of words: copied from any earlier article, kept of its parent "
        "(the rest was cut), edited of what it has from its parent; added: its words that stand in no earlier article. "
        "`?`: nothing says which of the two was first."
    )


def largest(snapshot: Path, most: int | None) -> list[list[Row]]:
    """The stories with the most prints, each with its first print first."""
    stories: dict[str, list[Row]] = defaultdict(list)
    for row in parts.read_all(snapshot, "stories").to_pylist():
        stories[row["story_id"]].append(row)
    return sorted(stories.values(), key=lambda story: (-len(story), story[0]["story_id"]))[:most]


def articles(snapshot: Path, ids: list[str]) -> Mapping[str, Row]:
    """What the articles are called, where they come from, and when they were published."""
    wanted = ds.field("article_id").isin(ids) if ids else ds.scalar(value=False)
    found = parts.dataset(snapshot, "articles").to_table(columns=_NAMED, filter=wanted)
    return {row["article_id"]: row for row in found.to_pylist()}


def table_of(story: list[Row], named: Mapping[str, Row]) -> Grid:
    """One story: a line a print, the first on top. However long a title is, the other columns are whole."""
    ordered = sorted(story, key=lambda one: (one["parent_article_id"] is not None, _when(named[one["article_id"]]), one["article_id"]))
    lines = {one["article_id"]: str(line) for line, one in enumerate(ordered, 1)}
    table = Grid.named(title=f"{len(story)} prints of {headline(ordered, named)}", box=None)
    for column in ("", "from", *_SHARES):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("published", no_wrap=True)
    table.add_column("outlet", no_wrap=True, overflow="ellipsis", max_width=24)
    table.add_column("article_id", no_wrap=True)
    table.add_column("title")  # the only one that may be folded on a narrow screen
    for one in ordered:
        row = named[one["article_id"]]
        parent = f"{lines[one['parent_article_id']]}{'' if one['order_known'] else '?'}" if one["parent_article_id"] else ""
        table.row(
            lines[one["article_id"]], parent, *_figures(one), _when(row)[:16] or "—", place_of(row), one["article_id"], _cut(row["title"] or "—", 48)
        )  # fmt: skip
    return table


def _figures(one: Row) -> list[str]:
    if not one["parent_article_id"]:
        return [""] * len(_SHARES)
    shares = [f"{one[name]:.0%}" for name in ("share_copied", "share_of_parent_kept", "share_edited")]
    return [*shares, f"{one['n_words_added']:,}"]


def place_of(row: Row) -> str:
    """Where an article comes from: its outlet, else its site, else the end of its path."""
    if row["outlet"] or row["domain"]:
        return str(row["outlet"] or row["domain"])
    return Path(row["path"]).name + (f"#{row['record']}" if row["record"] else "")


def _when(row: Row) -> str:
    return str(row["published_at"] or (row["published_local"] or "").replace("T", " ") or row["published_date"] or "")


def headline(story: list[Row], named: Mapping[str, Row]) -> str:
    """The title that most prints carry, of two such the earlier: a single print may lead with its page's furniture. Cut to a line."""
    titles = [title for one in story if (title := named[one["article_id"]]["title"])]
    most = Counter(title.casefold() for title in titles).most_common(1)
    found = next((title for title in titles if title.casefold() == most[0][0]), story[0]["article_id"])
    return _cut(found, 100)


def _cut(title: str, width: int) -> str:
    return title if len(title) <= width else title[: width - 1] + "…"
