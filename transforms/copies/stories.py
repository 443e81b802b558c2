"""Stories: which articles print one text, whose print each most resembles, and what it added and cut.

Each article has at most one parent, the earlier article that most of its text is shared with, and a story is an article without a parent and all
that descend from it. Linking whatever shares a run would chain unlike texts: two versions of a wire story, and a third that quotes a line of each.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np

from transforms.copies.fingerprint import Indices
from transforms.copies.pairs import Flags
from transforms.schema import Copy

OF_ONE_STORY = 0.3
"""Least share of an article's words that its parent must have."""

type Starts = Callable[[str], Indices]
"""From an article's id to the places in its clean text where its words start, in order."""


class Print(NamedTuple):
    """An article as a print of a story. Words are those that are compared: of titles, standfirsts, body, captions and the like."""

    article_id: str
    parent_id: str | None
    """The earlier article that it shares most with, more than quotations; None where there is none."""
    n_copied: int
    """Its words that stand in any earlier article, each once."""
    n_words: int
    kept: float
    """Share of its parent's words that it printed; the rest it cut."""
    edited: float
    """Share, of the words that it took from its parent, that stand in runs with edits."""


def measured(article_id: str, rows: Sequence[Copy], starts: Starts) -> Print:
    """An article by its rows of `copies`."""
    by_other: dict[str, list[Copy]] = defaultdict(list)
    for row in rows:
        by_other[row.other_article_id].append(row)
    mine = starts(article_id)
    taken = {other: _covered(mine, _here(shared)) for other, shared in by_other.items()}
    none = Print(article_id, None, int(_covered(mine, _here(rows)).sum()), len(mine), 0.0, 0.0)
    quoted = {other for other, shared in by_other.items() if all(row.in_quote for row in shared)}
    parent_id = min(taken, key=lambda other: (other in quoted, -taken[other].sum(), other), default=None)
    if parent_id is None or parent_id in quoted or taken[parent_id].sum() < max(OF_ONE_STORY * len(mine), 1):
        return none
    shared = by_other[parent_id]
    theirs = _covered(starts(parent_id), ((row.other_char_start, row.other_char_end) for row in shared))
    edited = _covered(mine, _here([row for row in shared if row.kind == "edited"]))
    return none._replace(parent_id=parent_id, kept=float(theirs.sum() / max(len(theirs), 1)), edited=float(edited.sum() / taken[parent_id].sum()))


def _here(rows: Iterable[Copy]) -> Iterable[tuple[int, int]]:
    return ((row.char_start, row.char_end) for row in rows)


def _covered(starts: Indices, spans: Iterable[tuple[int, int]]) -> Flags:
    """Which words start in any of the spans."""
    covered = np.zeros(len(starts), bool)
    for start, end in spans:
        covered[np.searchsorted(starts, start) : np.searchsorted(starts, end)] = True
    return covered


def firsts(parents: Mapping[str, str]) -> dict[str, str]:
    """The first article of the story that each article is in, from the parent of each that has one. Parents are earlier, so their line ends."""
    first: dict[str, str] = {}
    for article_id in parents:
        line, here = [], article_id
        while here in parents and here not in first:
            line.append(here)
            here = parents[here]
        first.update(dict.fromkeys(line, first.setdefault(here, here)))
    return first
