"""Sentences, capitals and the choice of paragraphs to parse."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.dates.articles import article
from transforms import languages
from transforms.parse import can_attribute, read_prose
from transforms.parse.capitals import in_capitals, in_sentence_case, lower_case_words
from transforms.parse.sentences import sentences

_SENTENCES = [
    ("It rained. The match went on.", ["It rained.", "The match went on."]),
    ("Mr. Lowe met Dr. Ames. They spoke.", ["Mr. Lowe met Dr. Ames.", "They spoke."]),
    ("He left the U.S. The talks ended.", ["He left the U.S.", "The talks ended."]),
    ("The U.S. Senate voted.", ["The U.S. Senate voted."]),
    ('"It is over," she said. "Go!" He went.', ['"It is over," she said.', '"Go!"', "He went."]),
    ("“Why?” he asked. “No idea.” Then silence.", ["“Why?” he asked.", "“No idea.”", "Then silence."]),
    ("Shares of Acme Inc. fell 3.5 percent.", ["Shares of Acme Inc. fell 3.5 percent."]),
    ("J. R. Moss of Kent, Ohio, won. It was his first.", ["J. R. Moss of Kent, Ohio, won.", "It was his first."]),
    ("One", ["One"]),
    ("It cost a lot. $5 million went.", ["It cost a lot.", "$5 million went."]),
    ("„Es reicht.“ Er ging.", ["„Es reicht.“", "Er ging."]),
    ("« Non. » Il partit. « Oui. »", ["« Non. »", "Il partit.", "« Oui. »"]),
    ("新华社北京。他说：“好。”然后走了。", ["新华社北京。", "他说：“好。”", "然后走了。"]),
]


@pytest.mark.parametrize(("text", "expected"), _SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[sentence.start : sentence.end] for sentence in sentences(text)] == expected


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "de",
            "Am 3. Oktober kam Dr. Weber. Er blieb bis zum 5. Der Regen hielt an.",
            ["Am 3. Oktober kam Dr. Weber.", "Er blieb bis zum 5.", "Der Regen hielt an."],
        ),
        ("de", "Sie zahlte z. B. Strom und ca. 3 Mio. Euro. Das reichte.", ["Sie zahlte z. B. Strom und ca. 3 Mio. Euro.", "Das reichte."]),
        ("fr", "Mme. Roy a vu M. Blanc. Il est parti.", ["Mme. Roy a vu M. Blanc.", "Il est parti."]),
        ("en", "It won by 3. Moss left.", ["It won by 3.", "Moss left."]),
    ],
)
def test_sentences_end_as_the_language_writes_them(code: str, text: str, expected: list[str]) -> None:
    document = article(text).in_language(languages.of(code))
    assert [text[sentence.start : sentence.end] for sentence in read_prose(document)[0].sentences] == expected


@given(st.text(alphabet="Aa b.!?\"”'\n1", max_size=60), st.integers(0, 1000))
@settings(max_examples=80)
def test_sentences_hold_every_letter_in_order(text: str, offset: int) -> None:
    found = sentences(text, offset)
    assert "".join("".join(text[s.start - offset : s.end - offset].split()) for s in found) == "".join(text.split())
    assert all(left.end <= right.start for left, right in pairwise(found))


def test_headline_in_capitals_is_cased_as_the_article_prints_its_words() -> None:
    common = lower_case_words("The minister said the river had flooded New York.")
    assert in_capitals("RIVER FLOODS NEW YORK - LOWE") is True
    assert in_capitals("RIVER floods the NATO camp") is False
    assert in_sentence_case("MINISTER LOWE AT RIVER IN NEW YORK", common) == "minister Lowe at river in New York"


@given(st.text(max_size=50))
@settings(max_examples=80)
def test_sentence_case_keeps_every_offset(text: str) -> None:
    assert len(in_sentence_case(text, frozenset({"the"}))) == len(text)


@pytest.mark.parametrize(("text", "expected"), [("The mayor said so.", True), ("“Yes.”", True), ("The bridge was closed.", False)])
def test_paragraphs_that_can_attribute(text: str, expected: bool) -> None:  # noqa: FBT001  a table's column
    (prose,) = read_prose(article(text))
    assert can_attribute(prose, languages.of("en")) is expected
