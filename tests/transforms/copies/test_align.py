"""Alignment tables: two paragraphs and the runs they share, as printed in the first."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies.align import Alignment, align, align_same
from transforms.copies.passages import Passages, prepare
from transforms.copies.words import Words, pack, read_words

WIRE = "The harbour council approved the new ferry contract on Monday, ending a dispute that had kept two islands without mail since March."


def ready(*paragraphs: Words) -> Passages:
    marks, _ = pack(list(paragraphs))
    return prepare(marks, np.cumsum([0, *(len(words.word) for words in paragraphs)]))


def shared(one: str, other: str) -> list[tuple[str, str, bool]]:
    """The runs as printed on both sides, and whether they are verbatim."""
    a, b = read_words(one), read_words(other)
    runs = align(ready(a, b), 0, 1).runs
    return [(one[a.start[r.a_start] : a.end[r.a_end - 1]], other[b.start[r.b_start] : b.end[r.b_end - 1]], r.verbatim) for r in runs]


def alignment(one: str, other: str) -> Alignment:
    return align(ready(read_words(one), read_words(other)), 0, 1)


@pytest.mark.parametrize(
    ("other", "verbatim"),
    [
        (WIRE.upper(), True),
        (WIRE.replace(",", " -- "), True),
        (WIRE.replace("harbour", "harbor"), False),
        (WIRE.replace("on Monday", "Monday"), False),
        (WIRE.replace("a dispute that had kept", "the long dispute that kept"), False),
    ],
)
def test_the_whole_sentence_is_one_run(other: str, *, verbatim: bool) -> None:
    ((mine, theirs, is_verbatim),) = shared(WIRE, other)
    assert (mine[-11:], theirs[-11:].lower(), is_verbatim) == ("since March", "since march", verbatim)
    assert alignment(WIRE, other).telling


def test_a_run_ends_where_the_words_do() -> None:
    other = "Officials said the new ferry contract on Monday, ending a dispute that had kept the coast guard busy, was void."
    assert shared(WIRE, other) == [
        ("the new ferry contract on Monday, ending a dispute that had kept", "the new ferry contract on Monday, ending a dispute that had kept", True)
    ]


def test_fewer_than_eight_words_are_no_run() -> None:
    assert shared(WIRE, "She said two islands without mail since March would suffer.") == []


def test_sentences_in_another_order_are_two_runs() -> None:
    first, second = WIRE, "Shipping firms welcomed the vote but asked for lower harbour fees before the winter timetable begins."
    assert sorted(shared(f"{first} {second}", f"{second} {first}")) == [(second[:-1], second[:-1], True), (first[:-1], first[:-1], True)]


def test_part_of_a_sentence_tells_nothing() -> None:
    other = "Months later, ministers still recalled how the new ferry contract on Monday, ending a dispute that had kept shops shut, fell through."
    assert not alignment(WIRE, other).telling


@pytest.mark.parametrize(("head", "telling"), [("The harbour council backed", True), ("A local body backed", False)])
def test_equal_words_beside_a_stretch_count_in_a_sentence(head: str, *, telling: bool) -> None:
    """The stretch from `the new ferry` on is 78 % of the letters; with `The harbour council` it is 93 %."""
    assert alignment(WIRE, WIRE.replace("The harbour council approved", head)).telling is telling


@pytest.mark.parametrize(("n_times", "telling"), [(3, True), (6, False)])
def test_a_sentence_as_long_as_a_table_is_not_compared_word_by_word(n_times: int, *, telling: bool) -> None:
    """Of 28 words 21 are equal in a row and 3 of the others, so that no run goes from one stretch to the next."""
    numbers = range(28 * n_times)
    one, other = (" ".join(f"{side if number % 28 in {21, 23, 25, 27} else 'e'}{number:03}" for number in numbers) for side in "ab")
    assert alignment(one, other).telling is telling


def test_a_long_sentence_inside_a_longer_one_tells() -> None:
    assert alignment(WIRE, WIRE[:-1] + " and costing both of their fishing fleets dearly.").telling


def test_inside_quotation_marks_on_both_sides() -> None:
    quote = "We will not let two islands go without mail for another winter"
    (here,) = alignment(f"“{quote},” he said.", f'She heard him say: "{quote}!"').runs
    (there,) = alignment(f"“{quote},” he said.", f"He vowed {quote}.").runs
    assert (here.in_quote, there.in_quote) == (True, False)


def test_a_paragraph_that_says_one_thing_over_and_over() -> None:
    assert alignment("blah " * 3000, "blah " * 2000).runs == ()


def test_two_prints_of_one_paragraph() -> None:
    text = ready(read_words("Too short to count."), read_words(WIRE))
    (run,) = align_same(text, 1).runs
    assert (run.a_start, run.a_end, run.verbatim) == (0, len(read_words(WIRE).word), True)
    assert align_same(text, 0).runs == ()


_sentences = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta."]), min_size=1, max_size=40)


@given(_sentences, _sentences)
@settings(max_examples=150)
def test_runs_are_apart_and_verbatim_means_equal_words(one: list[str], other: list[str]) -> None:
    a, b = read_words(" ".join(one)), read_words(" ".join(other))
    runs = align(ready(a, b), 0, 1).runs
    for start, end in (("a_start", "a_end"), ("b_start", "b_end")):
        spans = sorted((getattr(run, start), getattr(run, end)) for run in runs)
        assert all(before[1] <= after[0] for before, after in pairwise(spans))
    assert all(run.verbatim == (a.word[run.a_start : run.a_end] == b.word[run.b_start : run.b_end]) for run in runs)


@given(st.lists(st.integers(0, 400), min_size=8, max_size=40, unique=True), st.integers(0, 30), st.integers(8, 30))
@settings(max_examples=100)
def test_what_is_shared_is_found_from_either_side(numbers: list[int], start: int, length: int) -> None:
    mine = [f"w{number}" for number in numbers]
    theirs = ["x1", "x2", *mine[start : start + length], "x3"]
    text = ready(read_words(" ".join(mine)), read_words(" ".join(theirs)))
    expected = [(start, start + len(theirs) - 3)] if len(theirs) - 3 >= 8 else []
    assert [(run.a_start, run.a_end) for run in align(text, 0, 1).runs] == expected
    assert [(run.b_start, run.b_end) for run in align(text, 1, 0).runs] == expected
