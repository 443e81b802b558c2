"""Markdown to lines with what its marks say of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.model import NO_HINTS, Hints, Line
from transforms.text.markdown import read_markdown

ITEM, CAPTION, BOILERPLATE = Hints(item=True), Hints(zone="caption"), Hints(zone="boilerplate")
BLOCKS = [
    ("a\nb\n\nc", [Line("a b"), Line("c")]),
    ("- one\n- two\n\n1. three", [Line("one", ITEM), Line("two", ITEM), Line("three", ITEM)]),
    ("> “Quoted,” she said.", [Line("“Quoted,” she said.")]),
    ("## Ferry\n\nIt runs.", [Line("Ferry", Hints(heading=2)), Line("It runs.")]),
    ("![The bridge at Keld](a.jpg)", [Line("The bridge at Keld", CAPTION)]),
    ("| a | b |\n|---|---|\n| 1 | 2 |", [Line("a | b", ITEM), Line("1 | 2", ITEM)]),
    ("3 * 4 * 5, a_b_c, `x`, ~~y~~", [Line("3 * 4 * 5, a_b_c, x, y")]),
    ("[Home](http://x.example)", [Line("Home", Hints(linked=1.0))]),
    ("**Ferry**", [Line("Ferry", Hints(bold=1.0))]),
    ("a [b](http://x.example)", [Line("a b", Hints(linked=1 / 3))]),
    (
        "---\ntitle: Ferry\ndate: 2024-02-06\n---\nIt runs.",
        [Line("title: Ferry", BOILERPLATE), Line("date: 2024-02-06", Hints(zone="dateline")), Line("It runs.")],
    ),
    ("", []),
]


@pytest.mark.parametrize(("markdown", "lines"), BLOCKS)
def test_blocks_and_what_is_said_of_them(markdown: str, lines: list[Line]) -> None:
    assert list(read_markdown(markdown)) == lines


def test_a_text_without_end_is_read_as_plain_text() -> None:
    assert read_markdown("**a** " * 50_000)[0].hints == NO_HINTS


@given(st.lists(st.text("abcdeßйあ", min_size=1, max_size=8), min_size=1, max_size=12))
def test_plain_words_are_kept_in_order(words: list[str]) -> None:
    assert [line.text for line in read_markdown(" ".join(words))] == [" ".join(words)]
