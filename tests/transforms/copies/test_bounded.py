"""Alignment takes time in proportion to the words, and finds what the plain way finds."""

import random
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies import align as aligning
from transforms.copies.align import GAP, align
from transforms.copies.intervals import Taken
from transforms.copies.pairs import ROWS, by_article, settle
from transforms.copies.passages import CORE, Core, Passages, prepare
from transforms.copies.words import pack, read_words


def passages(*texts: str) -> Passages:
    words = [read_words(text) for text in texts]
    marks, _ = pack(words)
    return prepare(marks, np.cumsum([0, *(len(one.word) for one in words)]))


def plainly_disjoint(cores: list[Core]) -> list[Core]:
    """Each core against all that are kept."""
    kept: list[Core] = []
    for core in sorted(cores, key=lambda core: (-core.size, core.a, core.b)):
        a, b, size = core
        for other in kept:
            if size >= CORE:
                a, b, size = aligning._left_over(a, b, size, other)
        if size >= CORE:
            kept.append(Core(a, b, size))
    return sorted(kept)


def plainly_chained(cores: list[Core]) -> list[list[Core]]:
    """Each core against all chains."""
    chains: list[list[Core]] = []
    for core in cores:
        ends = [(chain, core.a - chain[-1].a - chain[-1].size, core.b - chain[-1].b - chain[-1].size) for chain in reversed(chains)]
        near = next((chain for chain, a, b in ends if 0 <= a <= GAP and 0 <= b <= GAP), None)
        if near is None:
            chains.append([core])
        else:
            near.append(core)
    return chains


PHRASES = ["the ferry to the island sails at noon", "ice on the lake", "a thaw is expected by the harbour master", "no boats", "and so on and so on and on"]
TEXTS = st.lists(st.sampled_from([*PHRASES, *"abcdefg"]), min_size=1, max_size=25).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(one=TEXTS, other=TEXTS)
def test_cores_and_chains_are_those_of_the_plain_way(one: str, other: str) -> None:
    cores = aligning._cores(passages(one, other), 0, 1)
    disjoint = aligning._disjoint(cores)
    assert disjoint == plainly_disjoint(cores)
    assert aligning._chains(disjoint) == plainly_chained(disjoint)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=20))
def test_room_is_what_no_other_stretch_has(given: list[tuple[int, int]]) -> None:
    stretches = [(start, start + size) for start, size in given]
    for number, ((start, end), (before, after)) in enumerate(zip(stretches, aligning._room(stretches), strict=True)):
        others = stretches[:number] + stretches[number + 1 :]
        for longer in ((start - 2, end), (start, end + 2), (start, end)):
            apart = all(longer[1] <= one[0] or one[1] <= longer[0] for one in others)
            assert apart == (before <= longer[0] and longer[1] <= after)


def test_taken_tells_whom_a_stretch_meets() -> None:
    taken = Taken()
    for number, (start, end) in enumerate([(10, 14), (0, 4), (20, 30)]):
        taken.add(start, end, number)
    assert (taken.near(4, 10), taken.near(3, 11), taken.near(13, 99), taken.near(30, 31)) == ([], [1, 0], [0, 2], [])


def listed(n_words: int, seed: int) -> str:
    """Phrases of five words, each 20 times, in an order of its own: as price lists have."""
    rng, made = random.Random(seed), random.Random(1)  # noqa: S311
    phrases = [" ".join("".join(made.choices("bdfgklmnrstaeiou", k=6)) for _ in range(5)) for _ in range(n_words // 100)] * 20
    rng.shuffle(phrases)
    return " ".join(phrases)


def seconds(n_words: int) -> float:
    text = passages(listed(n_words, 2), listed(n_words, 3))
    started = time.process_time()
    align(text, 0, 1)
    return time.process_time() - started


def test_phrases_in_another_order_take_time_in_proportion() -> None:
    assert seconds(1_000) < 1
    assert seconds(40_000) < 1


@pytest.mark.parametrize("step", [1, 7])
def test_aligning_many_cores_takes_time_in_proportion(step: int) -> None:
    cores = [Core(6 * n * step, 6 * ((n * 7_919) % 20_000), 5) for n in range(20_000)]
    started = time.process_time()
    aligning._chains(aligning._disjoint(cores))
    assert time.process_time() - started < 5


def test_many_runs_of_a_pair_are_settled_in_proportion() -> None:
    rows = np.zeros(20_000, ROWS)
    rows["start"], rows["end"] = np.arange(20_000) * 4, np.arange(20_000) * 4 + 6
    rows["other_start"], rows["other_end"], rows["telling"] = rows["start"], rows["end"], True
    started = time.process_time()
    assert len(settle(rows)) == 10_000
    assert time.process_time() - started < 5


def test_rows_come_by_article_and_not_too_many_at_once() -> None:
    rows = np.zeros(10, ROWS)
    rows["later"] = [3, 1, 1, 2, 2, 2, 1, 3, 3, 3]
    assert [part["later"].tolist() for part in by_article(rows, 4)] == [[1, 1, 1], [2, 2, 2], [3, 3, 3, 3]]
    assert [part["later"].tolist() for part in by_article(rows, 7)] == [[1, 1, 1, 2, 2, 2], [3, 3, 3, 3]]
    assert list(by_article(rows[:0], 4)) == []
