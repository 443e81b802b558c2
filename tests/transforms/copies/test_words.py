"""Words that compare equal whatever their case and typography."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.copies.words import read_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The U.S. leader’s plan", "the US leader's plan"),
        ("Kim Jong-un", "KIM JONG UN"),
        ("a deal — at last", "a deal - at last"),
        ("a deal _ at last", "a deal -- at last"),
        ("1,000 ships", "1000 ships"),
        ("at 5 p.m. sharp", "at 5 pm sharp"),
        ("“Yes,” he said", "'Yes', he said"),
        ("ﬁne weather", "fine weather"),
    ],
)
def test_case_and_typography_aside_the_words_are_the_same(one: str, other: str) -> None:
    assert read_words(one).word == read_words(other).word


@pytest.mark.parametrize(("one", "other"), [("harbour", "harbor"), ("10.5", "10 5"), ("was", "were")])
def test_other_words_are_others(one: str, other: str) -> None:
    assert read_words(one).word != read_words(other).word


def test_each_chinese_character_is_a_word() -> None:
    assert [len(read_words("新华社北京").word), len(read_words("Xinhua").word)] == [5, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It rained. It stopped. Good!", [0, 0, 1, 1, 2]),
        ("Mr. Hill met Sen. Poole at 5 p.m. Monday. He left.", [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]),
        ('"Go." She went.', [0, 1, 1]),
        ("Prices rose 3.5 percent.", [0, 0, 0, 0]),
    ],
)
def test_sentences(text: str, expected: list[int]) -> None:
    assert expected == read_words(text).sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We go," he said. "Now."', [1, 1, 0, 0, 2]),
        ("“It goes on", [1, 1, 1]),
        ("The boys' 'great day' was Tom's", [0, 0, 1, 1, 0, 0]),
        ("‘We can’t wait,’ she said", [1, 1, 1, 0, 0]),
    ],
)
def test_quotations(text: str, expected: list[int]) -> None:
    assert expected == read_words(text).quote


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_offsets_hold_whole_words_in_order(text: str) -> None:
    words = read_words(text)
    edges = [edge for pair in zip(words.start, words.end, strict=True) for edge in pair]
    assert edges == sorted(edges)
    assert all(start < end <= len(text) for start, end in zip(words.start, words.end, strict=True))
    assert len(words.word) == len(words.sentence) == len(words.quote) == len(words.weight)
