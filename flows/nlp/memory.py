"""What was said of a word before: rows of an array, found by a few of the word's attributes."""

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from spacy.tokens import Doc

type Rows = np.ndarray[Any, np.dtype[Any]]
type _Attributes = list[int | str]
_FACTORS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
"""Odd numbers of 64 bits; spaCy's attributes are hashes of 64 bits already."""
_FEW = 1024


class Memory:
    """Rows by words."""

    def __init__(self, attributes: _Attributes, ask: Callable[[Rows], Rows], most: int) -> None:
        """`ask` is called once for all words of some documents that were not met before, with their attributes; some `most` words are kept."""
        self.attributes, self._ask, self._most = attributes, ask, most
        self._factors = _FACTORS[: len(attributes)]
        self._places: dict[int, int] = {}
        self._rows = ask(np.zeros((0, len(attributes)), dtype=np.uint64))

    def __call__(self, docs: Sequence[Doc]) -> list[Rows]:
        """The rows of the words of each document, in order."""
        read = [doc.to_array(self.attributes).reshape(len(doc), len(self.attributes)) for doc in docs]
        keys = [(words * self._factors).sum(axis=1, dtype=np.uint64).tolist() for words in read]
        if len(self._places) > self._most:
            self._places.clear()
        places = self._places
        unseen = {key: word for text, words in zip(keys, read, strict=True) for key, word in zip(text, words, strict=True) if key not in places}
        if unseen:
            self._keep(list(unseen), self._ask(np.array(list(unseen.values()), dtype=np.uint64).reshape(-1, len(self.attributes))))
        return [self._rows[[places[key] for key in text]] for text in keys]

    def _keep(self, keys: list[int], said: Rows) -> None:
        first, last = len(self._places), len(self._places) + len(keys)
        if last > len(self._rows):
            self._rows = np.concatenate([self._rows, np.zeros((max(last, _FEW), said.shape[1]), dtype=said.dtype)])
        self._rows[first:last] = said
        self._places.update(zip(keys, range(first, last), strict=True))


def ints(rows: Rows) -> Any:
    """Rows as spaCy's `from_array` takes them, by a type that numpy's stubs can't say."""
    return np.ascontiguousarray(rows)
