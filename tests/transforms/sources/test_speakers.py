"""What a row tells of its speaker beside the name, of the act, and of its sentence."""

from collections.abc import Callable

import pytest

from transforms.model import Rows
from transforms.sources.act import act_of

type ArticleOf = Callable[[str], Rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ruth Cole said the road was open.", "Mayor"),
        ("Norwegian Prime Minister Jo Lund said the road was open.", "Norwegian Prime Minister"),
        ("Ruth Cole, the mayor of Oxford, said the road was open.", "the mayor of Oxford"),
        ('"The road is open," said Ruth Cole, co-founder of Dale Paving.', "co-founder of Dale Paving"),
        ("A spokesman for the ministry said the road was open.", "A spokesman for the ministry"),
        ("A farmer who had seen the flood said the road was open.", "A farmer"),
        ("Ruth Cole said the road was open.", None),
        ("Mr. Cole said the road was open.", None),
        ("He said the road was open.", None),
        ("Forty percent said the road was open.", None),
    ],
)
def test_the_role_is_what_the_speakers_own_words_say(article: ArticleOf, text: str, expected: str | None) -> None:
    assert [row.source_role for row in article(text).sources] == [expected]


@pytest.mark.parametrize(
    ("cue", "content", "expected"),
    [
        ("said", "the road was open", "statement"),
        ("denied", "that he had sold the mill", "denial"),
        ("has strongly denied", "the claim", "denial"),
        ("rejected", "the allegations against him", "denial"),
        ("rejected", "the offer of a loan", "statement"),
        ("did not deny", "the claim", "statement"),
        ("declined", "to comment on the arrests", "no_comment"),
        ("did not immediately respond", "requests for comment", "no_comment"),
        ("did not return", "calls seeking comment", "no_comment"),
        ("could not be reached", "for comment", "no_comment"),
        ("said", "she had no comment", "statement"),
        ("had", "no immediate comment", "no_comment"),
        ("asked", "not to be named", "anonymity"),
        ("spoke", "on condition of anonymity", "anonymity"),
        ("declined", "to be identified", "anonymity"),
        ("said", "the man asked about the price of the mill", "statement"),
    ],
)
def test_the_act(cue: str, content: str, expected: str) -> None:
    assert act_of(cue, content) == expected


def test_the_sentence_is_the_one_the_content_starts_in(article: ArticleOf) -> None:
    rows = article("The rain stopped at noon. Ruth Cole said the road was open. “It will stay open,” she added.").sources
    assert [(row.sentence_index, row.cue) for row in rows] == [(1, "said"), (2, "added")]


def test_a_score_is_a_probability(article: ArticleOf) -> None:
    rows = article("“The road is open,” Ruth Cole said. She hopes the mill will open too, according to the paper.").sources
    assert rows
    assert all(row.score is not None and 0.0 <= row.score <= 1.0 for row in rows)
