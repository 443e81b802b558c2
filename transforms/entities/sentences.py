"""Which sentence a place stands in."""

from bisect import bisect_right
from collections.abc import Sequence

from transforms.model import Sentence

_WHEREVER = 1 << 62
"""An end behind every text: sentences are compared by where they begin."""


def sentence_index(sentences: Sequence[Sentence], place: int) -> int:
    """The index of the last sentence that begins at or before a place; 0 before the first."""
    return max(0, bisect_right(sentences, (place, _WHEREVER)) - 1)
