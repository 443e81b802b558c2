"""Whether two prints of one speaker's words are one statement: the same words, part of the other's, or the same told in other words."""

from difflib import SequenceMatcher
from typing import NamedTuple

from transforms.statements.wording import Wording

NEAR = 7
"""Days between two prints that are of one occasion; further apart only the very same words are one statement."""
CUT = 0.8
"""Share of the shorter print's words that stand in a row in the longer, where it is cut out of it."""
CLAUSE = 2
"""Telling words of a print that is cut out of another; with fewer ("he wants to") it may be cut out of anything."""
RETOLD, RETOLD_IN_STORY = 0.75, 0.6
"""Share of the shorter print's telling words that the longer has too, where it is retold."""
TELLING = 4
"""Telling words of a print that is retold; fewer are chance."""
WHOLE = 3
"""Telling words of one that are all in the longer."""


class Closeness(NamedTuple):
    """How near to one another two prints stand."""

    days: int | None
    """Between the two; None where a day is not known."""
    in_story: bool
    """Whether both stand in prints of one story."""

    @property
    def near(self) -> bool:
        """Whether both may be of one occasion."""
        return self.in_story or (self.days is not None and self.days <= NEAR)


def likeness(one: Wording, other: Wording, close: Closeness) -> float:
    """How much of the shorter print the longer has, 0 where they are two statements, 1 where it has all of it."""
    if one.words == other.words and close.near:
        return 1.0
    shorter, longer = sorted((one, other), key=lambda wording: (len(wording.stems), len(wording.words)))
    share = len(shorter.stems & longer.stems) / max(len(shorter.stems), 1)
    if not close.near or share < RETOLD_IN_STORY or _counts_differ(shorter, longer):
        return 0.0
    return share if _is_cut(shorter, longer) or _is_retold(shorter, longer, share, RETOLD_IN_STORY if close.in_story else RETOLD) else 0.0


def _counts_differ(shorter: Wording, longer: Wording) -> bool:
    """Whether both give numbers, and not the same."""
    return bool(shorter.numbers and longer.numbers) and not shorter.numbers <= longer.numbers


def _is_cut(shorter: Wording, longer: Wording) -> bool:
    """Whether nearly all words of one print stand in a row in the other."""
    if len(shorter.words) > len(longer.words):
        shorter, longer = longer, shorter
    run = SequenceMatcher(None, shorter.words, longer.words, autojunk=False).find_longest_match()
    return len(shorter.stems) >= CLAUSE and run.size >= CUT * len(shorter.words)


def _is_retold(shorter: Wording, longer: Wording, share: float, least: float) -> bool:
    """Whether one says what the other says, and does not deny it."""
    if shorter.negated != longer.negated:
        return False
    if share == 1:
        return len(shorter.stems) >= WHOLE or (len(shorter.stems) > 1 and shorter.stems == longer.stems)
    return share >= least and len(shorter.stems) >= TELLING
