"""A mention while the stage works on it."""

from operator import itemgetter
from typing import NamedTuple

from transforms.schema import EntityType

PLACES: frozenset[EntityType] = frozenset({"GPE", "LOC", "FAC"})
NAMED: frozenset[EntityType] = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})


class Mention(NamedTuple):
    """A name in the text; offsets into the clean text."""

    start: int
    end: int
    text: str
    type: EntityType
    method: str
    score: float = 0.0
    """How sure the type is, from 0 to 1; 0 where nothing has voted yet."""


_START = itemgetter(0)


def without_overlaps(mentions: list[Mention]) -> list[Mention]:
    """The mentions in order of their start; of two that overlap the longer, of two as long the first given."""
    if len(mentions) < 2:
        return mentions
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_START):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept
