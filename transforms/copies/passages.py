"""Paragraphs made ready for alignment: one after the other, in plain lists, for single elements of arrays are slow to read."""

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from transforms.copies.fingerprint import Indices, hashes
from transforms.copies.words import Array

CORE = 4
"""Equal words in a row that a run is built from."""
MAX_REPEATS = 20
"""A stretch of CORE words that a paragraph says more often than this starts no run."""


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
    grams: list[int]
    """The hash of every CORE words in a row."""
    last_places: list[dict[int, int]]
    """For each paragraph its grams, and the last place of each."""

    def meetings(self, one: int, other: int) -> list[tuple[int, int]]:
        """The places of all grams that two paragraphs share."""
        here, there = self.last_places[one], self.last_places[other]
        shared = here.keys() & there.keys()
        if len(shared) < 2:
            return []  # no run is as short
        if len(here) == self._n_grams(one) and len(there) == self._n_grams(other):
            return [(here[gram], there[gram]) for gram in shared]
        mine, theirs = self._all_places(one, shared), self._all_places(other, shared)
        return [(a, b) for gram in shared for a in mine[gram] for b in theirs[gram]]

    def _n_grams(self, number: int) -> int:
        return self.bounds[number + 1] - self.bounds[number] - CORE + 1

    def _all_places(self, number: int, grams: set[int]) -> dict[int, list[int]]:
        """All places of some grams in a paragraph; none of those that it says over and over, for pairs of such places would be too many."""
        places: dict[int, list[int]] = {gram: [] for gram in grams}
        start = self.bounds[number]
        for place, gram in enumerate(self.grams[start : start + self._n_grams(number)], start):
            if gram in places:
                places[gram].append(place)
        return {gram: found if len(found) <= MAX_REPEATS else [] for gram, found in places.items()}

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
    grams = hashes(marks["word"], CORE).tolist()
    starts = bounds.tolist()
    places = [dict(zip(grams[start : max(end - CORE + 1, start)], range(start, end), strict=False)) for start, end in pairwise(starts)]
    return Passages(starts, words, letters, quotes, sentences, edges, grams, places)
