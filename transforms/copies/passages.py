"""Paragraphs made ready for alignment: one after the other, in plain lists, for single elements of arrays are slow to read."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from transforms.copies.fingerprint import Hashes, Indices, hashes
from transforms.copies.pairs import Flags
from transforms.copies.words import Array

CORE = 4
"""Equal words in a row that a run is built from."""
MAX_REPEATS = 20
"""A stretch of CORE words that a paragraph says more often than this starts no run."""
MAX_REPEATED = 2_000
"""Places at which a paragraph says what it says elsewhere too, beyond which only what it says once starts a run: price lists, results, programmes."""
_BITS = 21
"""Of a hash, by which most grams that stand nowhere else are told: more than there are words in a batch."""


class Core(NamedTuple):
    """`size` equal words from place `a` of one paragraph and `b` of another on."""

    a: int
    b: int
    size: int


class Passages(NamedTuple):
    """Paragraphs, word by word. A place counts words from the start of the first paragraph."""

    bounds: list[int]
    """The first word of each paragraph, and the word after the last."""
    words: list[int]
    letters: list[int]
    """Letters before each word, and after the last."""
    quotes: list[int]
    """The quotation that each word stands in; 0 outside."""
    sentences: list[int]
    """The sentence that each word stands in, counted through all paragraphs."""
    edges: list[int]
    """The first word of each sentence, and the word after the last."""
    last_places: list[dict[int, int]]
    """For each paragraph its grams, the hashes of every CORE words in a row, and the last place of each."""
    repeats: list[dict[int, list[int]]]
    """For each paragraph all places of the grams that it has more than once; none of those that it has over and over."""

    def meetings(self, one: int, other: int) -> list[tuple[int, int]]:
        """The places of all grams that two paragraphs share."""
        here, there = self.last_places[one], self.last_places[other]
        shared = here.keys() & there.keys()
        if len(shared) < 2:
            return []  # no run is as short
        mine, theirs = self.repeats[one], self.repeats[other]
        if not mine and not theirs:
            return [(here[gram], there[gram]) for gram in shared]
        return [(a, b) for gram in shared for a in mine.get(gram, (here[gram],)) for b in theirs.get(gram, (there[gram],))]

    def sentence(self, number: int) -> tuple[int, int]:
        """The first word of a sentence and the word after its last."""
        return self.edges[number], self.edges[number + 1]

    def weight(self, start: int, end: int) -> int:
        """Letters of the words from `start` to before `end`."""
        return self.letters[end] - self.letters[start]

    def quoted(self, start: int, end: int) -> bool:
        """The words from `start` to before `end` stand inside one quotation."""
        return self.quotes[start] != 0 and self.quotes[start] == self.quotes[end - 1]


def prepare(marks: Array, bounds: Indices) -> Passages:
    """Paragraphs made ready for alignment. Paragraph i is `marks[bounds[i]:bounds[i + 1]]`."""
    words, quotes = (marks[name].tolist() for name in ("word", "quote"))
    letters = np.concatenate([[0], np.cumsum(marks["weight"], dtype=np.int64)]).tolist()
    first = np.ones(len(marks), bool)
    first[1:] = marks["sentence"][1:] != marks["sentence"][:-1]
    first[bounds[:-1][bounds[:-1] < len(marks)]] = True
    sentences, edges = (np.cumsum(first) - 1).tolist(), [*np.flatnonzero(first).tolist(), len(marks)]
    last, repeats = _places(marks["word"], bounds)
    return Passages(bounds.tolist(), words, letters, quotes, sentences, edges, last, repeats)


def _places(words: npt.NDArray[np.uint32], bounds: Indices) -> tuple[list[dict[int, int]], list[dict[int, list[int]]]]:
    """`last_places` and `repeats` of the grams that are not the only ones of their kind: these alone can be shared."""
    grams = hashes(words, CORE)
    ends = np.repeat(bounds[1:], np.diff(bounds))[: len(grams)]
    where = np.flatnonzero(_recur(grams) & (np.arange(CORE, len(grams) + CORE) <= ends))
    edges = list(pairwise(np.searchsorted(where, bounds).tolist()))
    keys, places = grams[where].tolist(), where.tolist()
    last = [dict(zip(keys[start:end], places[start:end], strict=True)) for start, end in edges]
    again = [_repeats(keys[start:end], places[start:end]) if len(mine) < end - start else {} for mine, (start, end) in zip(last, edges, strict=True)]
    return last, again


def _recur(grams: Hashes) -> Flags:
    """Which grams may not be the only ones of their kind, by the first bits of their hash."""
    bits = (grams >> np.uint64(64 - _BITS)).astype(np.int64)
    recurs: Flags = np.bincount(bits)[bits] > 1
    return recurs


def _repeats(grams: list[int], every: list[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for gram, place in zip(grams, every, strict=True):
        found.setdefault(gram, []).append(place)
    again = {gram: places if len(places) <= MAX_REPEATS else [] for gram, places in found.items() if len(places) > 1}
    return again if sum(map(len, again.values())) <= MAX_REPEATED else {gram: [] for gram in again}
