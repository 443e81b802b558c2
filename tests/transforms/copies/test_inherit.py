"""Whose date and whose agency an article takes."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies.inherit import PAIRS, PARENTS, Own, best, credited_by, dated_by, relevant
from transforms.copies.pairs import Rows

type Pair = tuple[int, int, int, int]


def own(dated: Sequence[int] = (), credited: Sequence[int] = (), lengths: Sequence[int] = (100,) * 6) -> Own:
    numbers = np.arange(len(lengths))
    return Own(np.array(lengths), np.isin(numbers, dated), np.isin(numbers, credited), numbers)


def table(*pairs: Pair) -> Rows:
    return np.array(list(pairs), PAIRS)


def taken(parents: Rows) -> list[tuple[int, int]]:
    return [(row["article"].item(), row["parent"].item()) for row in best(own(), parents)]


@pytest.mark.parametrize(("n_chars", "expected"), [(50, [(3, 0)]), (49, []), (100, [(3, 0)])])
def test_half_of_the_undated_article_must_stand_in_the_dated_one(n_chars: int, expected: list[tuple[int, int]]) -> None:
    assert taken(dated_by(own(dated=[0]), table((3, 0, n_chars, 10)))) == expected


def test_no_date_from_undated_articles_nor_for_dated_ones() -> None:
    assert taken(dated_by(own(dated=[0, 1]), table((1, 0, 100, 100), (4, 3, 100, 100)))) == []


def test_most_text_wins_then_the_earlier() -> None:
    stated = own(dated=[0, 1, 2])
    assert taken(dated_by(stated, table((4, 0, 60, 60), (4, 1, 80, 80), (4, 2, 80, 80)))) == [(4, 1)]


def test_a_short_print_of_a_long_wire_has_its_agency() -> None:
    stated = own(dated=range(6), credited=[0], lengths=[1000, 100, 100, 100, 100, 100])
    assert taken(credited_by(stated, table((3, 0, 90, 90), (4, 0, 49, 49)))) == [(3, 0)]


@pytest.mark.parametrize("is_dated", [True, False])
def test_a_press_release_that_an_agency_quotes_is_not_the_agencys(*, is_dated: bool) -> None:
    """The agency's later story (3), or one that is not known to be the later (0), holds all of it and much more."""
    lengths = [1000, 100, 100, 1000, 100, 100]
    release_first = credited_by(own([0, 1, 3], [3], lengths), table((3, 1, 100, 100)))
    release_undated = credited_by(own([0], [0], lengths), table((4, 0, 100, 100)))
    assert taken(release_first if is_dated else release_undated) == []


def test_a_print_dated_before_its_wire_has_the_agency_where_both_are_mostly_the_same() -> None:
    assert taken(credited_by(own([0, 1, 3], [3]), table((3, 1, 70, 70)))) == [(1, 3)]


def test_an_article_with_an_agency_keeps_it() -> None:
    assert taken(credited_by(own(range(6), [0, 3]), table((3, 0, 100, 100)))) == []


PAIR = st.tuples(st.integers(0, 5), st.integers(0, 5), st.integers(1, 100), st.integers(1, 100)).filter(lambda pair: pair[1] < pair[0])
SOME = st.sets(st.integers(0, 5)).map(sorted)


@settings(max_examples=100, deadline=None)
@given(st.lists(PAIR, max_size=12, unique_by=lambda pair: pair[:2]), st.integers(0, 5), SOME, st.integers(0, 12))
def test_batches_and_their_order_do_not_matter_and_irrelevant_pairs_neither(pairs: list[Pair], n_dated: int, credited: list[int], cut: int) -> None:
    stated = own(range(n_dated), credited)
    rows = table(*pairs)
    for rule in (dated_by, credited_by):
        found = best(stated, np.empty(0, PARENTS))
        for batch in (rows[cut:][::-1], rows[:cut]):
            kept = batch[relevant(stated, batch["later"], batch["other"])]
            found = best(stated, np.concatenate([found, rule(stated, kept)]))
        assert found.tolist() == best(stated, rule(stated, rows)).tolist()
