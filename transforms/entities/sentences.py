"""Which sentence a place stands in."""

from bisect import bisect_right
from collections.abc import Sequence

from transforms.model import Sentence


def sentence_index(sentences: Sequence[Sentence], place: int) -> int:
    """The index of the last sentence that begins at or before a place; 0 before the first."""
    return max(0, bisect_right(sentences, place, key=_start) - 1)


def _start(sentence: Sentence) -> int:
    return sentence.start
