"""Where contents start and end: whole clauses, with their negation, without a word of source or cue or of the speaker's next deed."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]

_WHO = st.sampled_from(["Ruth Cole", "The mayor", "Tidewell", "The harbour board", "Two engineers", "Mayor Ruth Cole, who took office in May,"])
_SAID = st.sampled_from(["said", "added", "argued", "warned that", "told reporters that", "said on Monday that", "insisted that", "believes that"])
_WHAT = st.sampled_from(["the pier", "the new bridge, built in 1931,", "the wall of the port", "the six towns on the coast"])
_DOES = st.sampled_from(["was safe", "would not be closed", "had never paid for the repairs", "is not for sale", "can carry more people than the ferry"])
_NEXT = st.sampled_from([".", ", and thanked the divers.", ", according to the Harbour Times.", ". Nobody was hurt.", ", adding that no one had been hurt."])
_NEGATIONS = ("not", "never")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(who=_WHO, said=_SAID, what=_WHAT, does=_DOES, after=_NEXT)
def test_a_content_is_the_whole_clause(article: ArticleOf, who: str, said: str, what: str, does: str, after: str) -> None:  # noqa: PLR0913, PLR0917  a sentence's parts
    text = f"{who} {said} {what} {does}{after}"
    for row in article(text).sources:
        inside = range(row.content_start, row.content_end)
        for start, end in ((row.source_start, row.source_end), (row.cue_start, row.cue_end)):
            assert start is None or end is None or start not in inside
            assert start is None or end is None or end - 1 not in inside
        if what.split(",", maxsplit=1)[0] in row.content and row.source_text and row.source_text in who:
            assert does in row.content, text
            assert not any(word in row.content for word in ("thanked", "adding", "Nobody")), text
            assert all((word in row.content.split()) == (word in does.split()) for word in _NEGATIONS), text


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ('He said Norway, in selling the fleet, had been "counting its ships twice."', 'Norway, in selling the fleet, had been "counting its ships twice."'),
        (
            "The engineer added the new pump, to be made by Tidewell of Oxford, can lift more water than the old one.",
            "the new pump, to be made by Tidewell of Oxford, can lift more water than the old one",
        ),
        ("The board said it would pay for the pier and stood by its promise.", "it would pay for the pier"),
        ("Ruth Cole argues pupils should not be hurried and has written a guide for them.", "pupils should not be hurried"),
        ("Ruth Cole could be heard saying, “it makes me so very tired,” as the crowd ran.", "“it makes me so very tired,”"),
        ("Cole blamed the council for the lost ferry.", "the council for the lost ferry"),
    ],
)
def test_a_content(article: ArticleOf, text: str, content: str) -> None:
    assert content in [row.content for row in article(text).sources]


@pytest.mark.parametrize(
    "text",
    [
        "That said, the pier is old.",
        "It was a surprise, to say the least, when the pier fell.",
        "Everything went according to plan at the harbour.",
        "The visit shows that the harbour still matters.",
        "The book shows you how to paint boats.",
        "The court dismissed the charges against the captain.",
        "The council denied the request.",
        "They had no idea that the pier would fall.",
        "The crew checked the ropes twice, making sure that nothing could slip.",
        "The board has received complaints that the pier is unsafe.",
    ],
)
def test_no_attribution(article: ArticleOf, text: str) -> None:
    assert article(text).sources == []


def test_they_are_those_who_spoke_last(article: ArticleOf) -> None:
    rows = article("The catch will be small, fishermen said. They said the nets were empty.").sources
    assert [row.source_name for row in rows] == ["fishermen", "fishermen"]


def test_he_is_not_whom_he_speaks_of(article: ArticleOf) -> None:
    rows = article("“Many people asked for him,” Ben Yoon said. Carl Byeon is a man of the harbour, he said.").sources
    assert [row.source_name for row in rows] == ["Ben Yoon", "Ben Yoon"]
