"""Bookkeeping over many pairs at once, checked against the plain way."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies.pairs import ROWS, distinct, meeting, ranges, settle, slices

_counts = st.lists(st.integers(0, 6), max_size=20)


@given(_counts)
@settings(max_examples=60)
def test_ranges(counts: list[int]) -> None:
    starts = [100 * number for number in range(len(counts))]
    expected = [start + step for start, count in zip(starts, counts, strict=True) for step in range(count)]
    assert ranges(np.array(starts, np.int64), np.array(counts, np.int64)).tolist() == expected


@given(_counts, st.integers(1, 10))
@settings(max_examples=60)
def test_slices_cover_everything_once(counts: list[int], limit: int) -> None:
    parts = list(slices(np.array(counts, np.int64), limit))
    assert [number for part in parts for number in range(part.start, part.stop)] == list(range(len(counts)))
    assert all(sum(counts[part]) <= limit or part.stop - part.start == 1 for part in parts)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 8)), max_size=30), st.sets(st.integers(0, 8)), st.integers(1, 20))
@settings(max_examples=60)
def test_passages_with_a_shingle_in_common_meet(entries: list[tuple[int, int]], asked: set[int], limit: int) -> None:
    shingles, passages = distinct(np.array([a for a, _ in entries], np.uint64), np.array([b for _, b in entries], np.uint64))
    found = meeting(shingles, passages, np.isin(passages, list(asked)), limit)
    expected = {
        pair
        for shingle in {a for a, _ in entries}
        for pair in combinations(sorted({b for a, b in entries if a == shingle}), 2)
        if asked & set(pair)
    }  # fmt: skip
    assert {pair for one, other in found for pair in zip(one.tolist(), other.tolist(), strict=True)} == expected


def row(later: int, place: int, span: tuple[int, int], other_start: int, *, telling: bool) -> tuple[int | bool, ...]:
    return (later, 0, place, 9, *span, other_start, other_start + span[1] - span[0], True, False, telling)


def test_a_pair_without_a_telling_run_goes() -> None:
    rows = np.array([row(1, 1, (0, 9), 0, telling=False), row(2, 2, (0, 9), 0, telling=True), row(2, 2, (20, 29), 20, telling=False)], ROWS)
    assert settle(rows)["later"].tolist() == [2, 2]


def test_of_two_runs_with_words_in_common_the_longer_stays() -> None:
    here = [row(1, 1, (0, 9), 0, telling=True), row(1, 1, (5, 25), 50, telling=True)]
    there = [row(2, 3, (0, 9), 10, telling=True), row(2, 4, (0, 12), 5, telling=True)]
    settled = settle(np.array(here + there, ROWS))
    assert [(r["later"], r["start"], r["end"]) for r in settled] == [(1, 5, 25), (2, 0, 12)]


def test_no_rows() -> None:
    assert len(settle(np.empty(0, ROWS))) == 0
