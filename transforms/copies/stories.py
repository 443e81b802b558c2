"""Stories: which articles print one text, whose print each most resembles, and what it added and cut.

Each article has at most one parent, the earlier article that most of its text is shared with, and a story is an article without a parent and all
that descend from it. Linking whatever shares a run would chain unlike texts: two versions of a wire story, and a third that quotes a line of each.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from transforms.schema import Copy

OF_ONE_STORY = 0.3
"""Least share of an article's text that its parent must have."""


class Print(NamedTuple):
    """An article as a print of a story. Shares are of code points of clean text."""

    story_id: str
    """The first article of the story."""
    article_id: str
    parent_id: str | None
    """The earlier article that it shares most with, more than quotations; None for the first."""
    copied: float
    """Share of the article that stands in any earlier article."""
    from_parent: float
    """Share of the article that stands in its parent; the rest it added or took from others."""
    kept: float
    """Share of its parent that the article printed; the rest it cut."""
    edited: float
    """Share, of what it took from its parent, that stands in runs with edits."""


def stories(lengths: Mapping[str, int], copies: Iterable[Copy]) -> list[Print]:
    """The prints of all stories of more than one article, the first of each first; `copies` with the rows of a later article together.

    `lengths` gives the code points of each article.
    """
    prints = {article_id: _print(article_id, list(rows), lengths) for article_id, rows in groupby(copies, attrgetter("article_id"))}
    prints = {article_id: one for article_id, one in prints.items() if one.parent_id is not None}
    firsts = {one.parent_id for one in prints.values() if one.parent_id is not None} - prints.keys()
    members: dict[str, list[Print]] = {first: [Print(first, first, None, 0.0, 0.0, 0.0, 0.0)] for first in sorted(firsts)}
    for one in prints.values():
        story_id = _first(one.article_id, prints)
        members[story_id].append(one._replace(story_id=story_id))
    return [one for story in members.values() for one in story]


def _print(article_id: str, rows: list[Copy], lengths: Mapping[str, int]) -> Print:
    """An article and its parent; `story_id` is not known yet."""
    by_other: dict[str, list[Copy]] = defaultdict(list)
    for row in rows:
        by_other[row.other_article_id].append(row)
    length = max(lengths[article_id], 1)
    copied = _covered((row.char_start, row.char_end) for row in rows) / length
    taken = {other: _covered((row.char_start, row.char_end) for row in shared) for other, shared in by_other.items()}
    quoted = {other for other, shared in by_other.items() if all(row.in_quote for row in shared)}
    parent_id = min(taken, key=lambda other: (other in quoted, -taken[other], other))
    if parent_id in quoted or taken[parent_id] < OF_ONE_STORY * length:
        return Print(article_id, article_id, None, copied, 0.0, 0.0, 0.0)
    shared = by_other[parent_id]
    kept = _covered((row.other_char_start, row.other_char_end) for row in shared) / max(lengths[parent_id], 1)
    edited = _covered((row.char_start, row.char_end) for row in shared if row.kind == "edited") / taken[parent_id]
    return Print(parent_id, article_id, parent_id, copied, taken[parent_id] / length, kept, edited)


def _covered(spans: Iterable[tuple[int, int]]) -> int:
    """Code points in any of the spans."""
    total = reached = 0
    for start, end in sorted(spans):
        total += max(end - max(start, reached), 0)
        reached = max(reached, end)
    return total


def _first(article_id: str, prints: Mapping[str, Print]) -> str:
    """The article at the head of the line of parents. Parents are earlier, so the line ends."""
    while article_id in prints:
        parent_id = prints[article_id].parent_id
        if parent_id is None:
            break
        article_id = parent_id
    return article_id
