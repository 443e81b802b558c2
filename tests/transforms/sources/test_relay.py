from collections.abc import Callable, Sequence

import pytest

from tests.transforms.sources.relayed import NOT_RELAYED, RELAYED, Relayed, hits, relays
from tests.transforms.sources.relayed_blind import NOT_RELAYED_BLIND, RELAYED_BLIND
from tests.transforms.sources.relayed_fresh import NOT_RELAYED_FRESH, RELAYED_FRESH
from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]


def f1(article: ArticleOf, statements: Sequence[Relayed], others: Sequence[str]) -> float:
    right = extra = missed = 0
    for text, expected in (*statements, *((text, []) for text in others)):
        found = relays(article(text))
        matched = hits(found, expected)
        right, missed, extra = right + matched, missed + len(expected) - matched, extra + len(found) - matched
    return 2 * right / (2 * right + extra + missed)


def test_relays_of_our_own_set(article: ArticleOf) -> None:
    assert f1(article, RELAYED, NOT_RELAYED) >= 0.97


def test_relays_of_the_set_written_blind(article: ArticleOf) -> None:
    assert f1(article, RELAYED_BLIND, NOT_RELAYED_BLIND) >= 0.95


def test_relays_of_the_set_written_fresh(article: ArticleOf) -> None:
    assert f1(article, RELAYED_FRESH, NOT_RELAYED_FRESH) >= 0.95


@pytest.mark.parametrize("text", [*NOT_RELAYED, *NOT_RELAYED_BLIND, *NOT_RELAYED_FRESH])
def test_an_outlet_that_relays_nothing(article: ArticleOf, text: str) -> None:
    assert relays(article(text)) == []


def test_an_outlet_that_is_an_entity_is_linked(article: ArticleOf) -> None:
    rows = article("Premier Han Wei said the dam would be finished next year, according to Xinhua.")
    linked = [row.relay_entity_id for row in rows.sources if row.relay_name == "Xinhua"]
    assert [row.entity_id for row in rows.entities if row.text == "Xinhua"] == linked


def through(article: ArticleOf, text: str) -> list[tuple[str | None, str | None]]:
    return [(row.source_text, row.relay_name) for row in article(text).sources if row.piece == 0 and row.relay_name is not None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The well is dry,” a farmer told Vrakken Posten.", ("a farmer", "Vrakken Posten")),
        ("“The well is dry,” a farmer told ZLK on Friday.", ("a farmer", "ZLK")),
        ("Zolenko quoted the farmer as saying that the well was dry.", ("the farmer", "Zolenko")),
        ("The farmer said in an interview with ZLK that the well was dry.", ("The farmer", "ZLK")),
        ("The farmer told the Zolenko daily that the well was dry.", ("The farmer", "Zolenko daily")),
        ("The farmer told 88 radio that the well was dry.", ("The farmer", "88 radio")),
        ("The farmer said on the Old Barn podcast that the well was dry.", ("The farmer", "Old Barn podcast")),
        ("As the farmer told the Interfax agency, the well was dry.", ("the farmer", "Interfax")),
        ("The well is dry, according to a farmer who spoke to Reuters.", ("a farmer", "Reuters")),
        ("The farmer wrote on his blog that the well was dry.", ("The farmer", "blog")),
        ("“The well is dry,” Russian news agencies quoted the farmer as warning.", ("the farmer", "Russian news agencies")),
    ],
)
def test_an_outlet_that_no_list_has_is_known_by_its_place(article: ArticleOf, text: str, expected: tuple[str, str]) -> None:
    assert through(article, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The farmer told Zolenko that the well was dry.",
        "The farmer told Private Zolenko that the well was dry.",
        "The farmer told Congress the well was dry.",
        "In the survey carried out by Zolenko, one farmer said the well was dry.",
        "The farmer said the price was the same as the show had cost.",
    ],
)
def test_a_name_that_may_be_anyone_relays_nothing(article: ArticleOf, text: str) -> None:
    assert through(article, text) == []


def test_the_same_interview_is_with_the_outlet_before(article: ArticleOf) -> None:
    text = "The farmer told Reuters on Monday that the well was dry. In the same interview he said the cows had been sold."
    assert through(article, text) == [("The farmer", "Reuters"), ("he", "Reuters")]


def test_the_paper_is_the_one_named_in_the_paragraph_before(article: ArticleOf) -> None:
    text = "The farmer told the Irish Times that the well was dry.\n\n“The cows have been sold,” his wife told the paper."
    assert through(article, text) == [("The farmer", "The Irish Times"), ("his wife", "The Irish Times")]


def test_what_was_told_others_was_reported_by_the_last_named(article: ArticleOf) -> None:
    text = "The well is dry, farmer Jon Vale told reporters, state news agency Zolenko reported."
    assert through(article, text) == [("farmer Jon Vale", "Zolenko")]


def test_the_second_verb_shares_its_outlet(article: ArticleOf) -> None:
    text = "The well was dry, the farmer told Reuters, adding that the cows had been sold."
    assert through(article, text) == [("the farmer", "Reuters"), ("the farmer", "Reuters")]


def test_a_letter_in_which_someone_spoke(article: ArticleOf) -> None:
    text = "The farmer apologised in a letter to the council, seen by Reuters, in which he said the well was dry."
    assert through(article, text) == [("he", "Reuters")]


def test_the_source_is_a_whole_word(article: ArticleOf) -> None:
    rows = article("“The well is dry,” the ex-chancellor said on Monday.").sources
    assert [row.source_text for row in rows] == ["the ex-chancellor"]
