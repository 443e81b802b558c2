"""Whatever two paragraphs share at length, they share a fingerprint of it."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies.fingerprint import SHINGLE, WINDOW, fingerprints

_LENGTH = SHINGLE + WINDOW - 1
_words = st.lists(st.integers(0, 2**32 - 1), max_size=25)


def kept(*paragraphs: list[int]) -> list[set[int]]:
    bounds = np.cumsum([0, *map(len, paragraphs)])
    hashes, paragraph = fingerprints(np.array([word for one in paragraphs for word in one], np.uint32), bounds)
    return [set(hashes[paragraph == number].tolist()) for number in range(len(paragraphs))]


@given(_words, _words, _words, _words, st.lists(st.integers(0, 2**32 - 1), min_size=_LENGTH, max_size=_LENGTH))
@settings(max_examples=150)
def test_eight_words_in_a_row_are_always_met(a: list[int], b: list[int], c: list[int], d: list[int], shared: list[int]) -> None:
    one, other = kept([*a, *shared, *b], [*c, *shared, *d])
    assert one & other


@given(st.lists(_words, min_size=1, max_size=5))
@settings(max_examples=100)
def test_fingerprints_depend_on_their_paragraph_alone(paragraphs: list[list[int]]) -> None:
    assert [kept(one)[0] for one in paragraphs] == kept(*paragraphs)


def test_short_paragraphs_have_none() -> None:
    assert [set(), set()] == kept(list(range(_LENGTH - 1)), [])
