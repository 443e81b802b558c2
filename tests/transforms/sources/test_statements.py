"""What is a row: words that somebody said or holds; not what may or will be said, deeds, generic people, writers to their readers, labels of lists."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.article import transform
from transforms.languages.en.row_weights import WEIGHTS
from transforms.model import Models, Record, Rows
from transforms.sources.score import needed, probability

type ArticleOf = Callable[[str], Rows]


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Cole will say on Monday that the road is open.",
        "Ruth Cole could argue that the road is open.",
        "If Ruth Cole says that the road is open, the trams will run.",
        "Ruth Cole has not announced that the road is open.",
        "Ruth Cole wants to tell the town that the road is open.",
        "Did Ruth Cole say that the road is open?",
    ],
)
def test_what_is_not_said_is_no_statement(article: ArticleOf, text: str) -> None:
    assert [row for row in article(text).sources if row.cue_class == "speech" and row.act == "statement"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ruth Cole went on to say that the road was open.",
        "Ruth Cole did say that the road was open.",
        "Ruth Cole has said that the road was open.",
    ],
)
def test_what_only_tells_how_it_was_said_is_one(article: ArticleOf, text: str) -> None:
    assert [row.content for row in article(text).sources] == ["that the road was open"]


@pytest.mark.parametrize("text", ["Ruth Cole would not say whether the road was open.", "Ruth Cole did not confirm that the road was open."])
def test_silence_is_no_statement(article: ArticleOf, text: str) -> None:
    assert {"no_comment"} == {row.act for row in article(text).sources}


@pytest.mark.parametrize(
    "text",
    [
        "The company sought protection from its creditors two years ago.",
        "The bank issued bonds of forty million crowns on Tuesday.",
        "The laboratory identified the three machines that had been broken into.",
        "The harbour company offers its guests a wide range of boats.",
        "The guide wrote an award-winning book about the old harbour.",
        "The water level continued to rise in the northern harbour.",
        "Cole saw the two men leaving the harbour with a bag.",
    ],
)
def test_deeds_are_no_attitudes(article: ArticleOf, text: str) -> None:
    assert article(text).sources == []


@pytest.mark.parametrize(
    "text",
    [
        "You might think that the road is open.",
        "Anyone can say that the road is open.",
        "I think that the road to the harbour is open by now.",
        "We believe that plant care begins in the shop.",
    ],
)
def test_nobody_in_particular_and_the_writer_are_no_sources(article: ArticleOf, text: str) -> None:
    assert article(text).sources == []


@pytest.mark.parametrize(
    ("text", "content"), [("Ruth Cole hopes to win the race.", "to win the race"), ("Ruth Cole doubts that the road is open.", "that the road is open")]
)
def test_what_somebody_wants_or_holds_is_an_attitude(article: ArticleOf, text: str, content: str) -> None:
    assert [(content, "attitude")] == [(row.content, row.cue_class) for row in article(text).sources]


def test_labels_of_a_guide_are_no_speakers(article: ArticleOf) -> None:
    lines = "Price: Forty crowns a day.\n\nMaterials: Oak and stainless steel.\n\n"
    assert article(f"The best boats of the harbour and what they cost\n\n{lines * 3}").sources == []


def test_an_interview_of_questions_and_answers(article: ArticleOf) -> None:
    rows = article(
        "Interview: the woman who keeps the harbour\n\nHarbour master Ruth Cole has had the office for two years.\n\n"
        "Q: What do you like most?\n\nA: The boats. And the smell of tar.\n\nQ: Will you stay?\n\nA: In the harbour, yes."
    ).sources
    assert [(row.source_name, row.content, row.resolution) for row in rows] == [
        ("Ruth Cole", "The boats. And the smell of tar.", "carried"),
        ("Ruth Cole", "In the harbour, yes.", "carried"),
    ]


@given(st.dictionaries(st.sampled_from([*WEIGHTS, "unheard of"]), st.floats(-4, 4)))
def test_a_score_is_a_probability(features: Mapping[str, float]) -> None:
    assert 0 < probability(features) < 1


def test_a_higher_threshold_leaves_the_surer_rows(models: Models) -> None:
    text = "Ruth Cole said the road was open. Analysts fear the loss of the old pier. He doubts that it will rain."
    made = [transform(Record("a.txt", 0, "text", text.encode()), replace(models, threshold=share)).sources for share in (0.0, 0.4, 0.7, 1.0)]
    assert made[0]
    assert not made[3]
    for rows, share in zip(made, (0.0, 0.4, 0.7, 1.0), strict=True):
        surer = [row for row in made[0] if row.score is not None and row.score >= needed(share, row.cue_class)]
        assert [(row.content, row.score) for row in rows] == [(row.content, row.score) for row in surer]
