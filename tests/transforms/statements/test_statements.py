"""Which attributions are one statement."""

import random

from hypothesis import given
from hypothesis import strategies as st

from benchmarks.statements import figures
from transforms import languages
from transforms.statements.group import CAP, Printed, group
from transforms.statements.pieces import things_said
from transforms.statements.wording import read_wording

GLUE = languages.of("en").glue
_WORDS = st.lists(st.sampled_from("rain river dam school bridge lost not the we have 14 19 ferry".split()), min_size=1, max_size=9)  # noqa: SIM905


def printed(text: str, day: int | None = 1, story: str | None = None) -> Printed:
    return Printed(read_wording(text, GLUE), day, story)


def test_our_own_pairs_are_told_apart() -> None:
    assert figures(0) >= (0.99, 0.95)
    assert figures(1) >= (0.94, 0.94)


@given(st.lists(st.tuples(_WORDS, st.sampled_from([None, 1, 5, 30]), st.sampled_from([None, "a"])), max_size=12), st.integers(0, 99))
def test_the_order_of_prints_does_not_matter(prints: list[tuple[list[str], int | None, str | None]], seed: int) -> None:
    given_prints = [printed(" ".join(words), day, story) for words, day, story in prints]
    places = list(range(len(prints)))
    random.Random(seed).shuffle(places)  # noqa: S311 - a test's order, no secrets
    groups, shuffled = group(given_prints), group([given_prints[place] for place in places])
    together = {frozenset(place for place, number in enumerate(groups) if number == one) for one in groups}
    assert together == {frozenset(places[place] for place, number in enumerate(shuffled) if number == one) for one in shuffled}


def test_a_phrase_joins_no_two_speeches() -> None:
    first = printed("We face a rare historic opportunity, and the harbour will be dredged before the ice comes")
    second = printed("A rare historic opportunity was missed when the council sold our theatre to a circus")
    phrase = printed("a rare historic opportunity")
    numbers = group([first, second, phrase])
    assert numbers[0] != numbers[1]
    assert numbers[2] in numbers[:2]


def test_long_words_are_one_statement_whenever_they_are_printed_and_short_ones_are_not() -> None:
    long, short = "Tear down the dam and the salmon will do the rest", "We will see"
    assert len(set(group([printed(long, 1), printed(long, 900), printed(long, None)]))) == 1
    assert len(set(group([printed(short, 1), printed(short, 900)]))) == 2


def test_words_that_all_have_bring_none_together() -> None:
    many = [printed(f"rain fell on village{number} and valley{number}") for number in range(2 * CAP)]
    assert len(set(group(many))) == len(many)


def test_a_broken_quote_is_one_thing_said_and_two_clauses_are_two() -> None:
    wordings = [read_wording(text, GLUE) for text in ("There was a rare opportunity", "China supports holding summits")]
    assert list(things_said(["direct", "direct"], wordings)) == [range(2)]
    assert list(things_said(["mixed", "mixed"], wordings)) == [range(1), range(1, 2)]
    assert list(things_said(["mixed", "mixed"], [read_wording("The North", GLUE), wordings[1]])) == [range(2)]
    assert list(things_said(["mixed", "mixed"], [wordings[1], read_wording("it did", GLUE)])) == [range(2)]
