"""A paragraph as words that compare equal whatever their case and typography, with where each stands in the print."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import xxhash

from transforms.model import Sentence
from transforms.parse.quotations import quotations
from transforms.parse.sentences import sentences
from transforms.parse.words import plain, printed_words

MARKS = np.dtype([("word", "<u4"), ("sentence", "<u2"), ("quote", "u1"), ("weight", "u1")])
"""What a word is: hash of its normal form, number of its sentence, number of the quotation it stands in (0: none), letters."""
SPANS = np.dtype([("start", "<u4"), ("end", "<u4")])
"""Where a word is printed: code points into its paragraph."""

type Array = npt.NDArray[np.void]


class Words(NamedTuple):
    """The words of one paragraph, column-wise."""

    word: list[int]
    weight: list[int]
    sentence: list[int]
    quote: list[int]
    start: list[int]
    end: list[int]


@lru_cache(maxsize=1 << 18)
def _word(printed: str) -> tuple[int, int]:
    """Hash and length of a word without case and typography."""
    word = plain(printed)
    return xxhash.xxh32_intdigest(word.encode("utf-8", "surrogatepass")), min(len(word), 255)


def _numbers(cut: Sequence[Sentence], starts: list[int]) -> list[int]:
    """For each word the number of its sentence, those without words not counted."""
    numbers: list[int] = []
    number = 0
    for sentence in cut[1:]:
        first = bisect_left(starts, sentence.start)
        if len(numbers) < first < len(starts):
            numbers += [number] * (first - len(numbers))
            number = min(number + 1, 65535)
    return numbers + [number] * (len(starts) - len(numbers))


def _quotations(text: str, cut: Sequence[Sentence], starts: list[int]) -> list[int]:
    """For each word the number of the quotation it stands in, from 1; 0 outside."""
    numbers = [0] * len(starts)
    for number, quotation in enumerate(quotations(text, cut)):
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        numbers[first:last] = [number % 255 + 1] * (last - first)
    return numbers


def read_words(text: str) -> Words:
    """The words of a paragraph."""
    printed = printed_words(text)
    starts = _starts(text, printed)
    known = [_word(one) for one in printed]
    ends = [start + len(one) for start, one in zip(starts, printed, strict=True)]
    cut = sentences(text)
    word = [one for one, _ in known]
    weight = [one for _, one in known]
    return Words(word, weight, _numbers(cut, starts), _quotations(text, cut, starts), starts, ends)


def _starts(text: str, printed: list[str]) -> list[int]:
    """Where words stand that follow one another with nothing but other characters between them."""
    starts = []
    place = 0
    for one in printed:
        place = text.find(one, place)
        starts.append(place)
        place += len(one)
    return starts


def pack(paragraphs: list[Words]) -> tuple[Array, Array]:
    """The words of many paragraphs, one after the other, as `MARKS` and `SPANS`."""
    size = sum(len(words.word) for words in paragraphs)
    marks, spans = np.empty(size, MARKS), np.empty(size, SPANS)
    for name in ("word", "weight", "sentence", "quote"):
        marks[name] = [value for words in paragraphs for value in getattr(words, name)]
    for name in ("start", "end"):
        spans[name] = [value for words in paragraphs for value in getattr(words, name)]
    return marks, spans


def passage_ids(marks: Array, bounds: npt.NDArray[np.int64]) -> npt.NDArray[np.uint64]:
    """One id for paragraphs that are alike in all that alignment looks at. Paragraph i is `marks[bounds[i]:bounds[i + 1]]`."""
    data, width = marks.tobytes(), MARKS.itemsize
    edges = bounds.tolist()
    return np.array([xxhash.xxh3_64_intdigest(data[a * width : b * width]) for a, b in pairwise(edges)], np.uint64)
