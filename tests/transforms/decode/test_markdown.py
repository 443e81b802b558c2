"""Markdown to the text it prints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.decode.markdown import decode_markdown
from transforms.model import Metadata

FRONT = """---
title: "Bridge: closed"
date: 2024-02-06 10:30
authors:
  - Ida Brandt
  - Jon Vale
tags: [sea, 'roads']
lang: en
---
The bridge will close.
"""
BLOCKS = [
    ("The **bridge** will [close](http://x.example) on *Friday*.", "The bridge will close on Friday."),
    ("a\nb\n\nc", "a\nb\n\nc"),
    ("- one\n- two\n\n1. three", "one\n\ntwo\n\nthree"),
    ("> “Quoted,” she said.", "“Quoted,” she said."),
    ("## Ferry\n\nIt runs.", "Ferry\n\nIt runs."),
    ("![The bridge at Keld](a.jpg)", "The bridge at Keld"),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a\n\nb\n\n1\n\n2"),
    ("<p>html <b>x</b></p>", "html x"),
    ("3 * 4 * 5, a_b_c, `x`", "3 * 4 * 5, a_b_c, x"),
    ("AT&amp;T", "AT&T"),
    ("---\n\nno front matter", "no front matter"),
    ("", ""),
]


@pytest.mark.parametrize(("markdown", "text"), BLOCKS)
def test_markup_goes_and_words_stay(markdown: str, text: str) -> None:
    assert decode_markdown(markdown)[0] == text


def test_front_matter_is_metadata() -> None:
    expected = Metadata(title="Bridge: closed", published="2024-02-06 10:30", authors=("Ida Brandt", "Jon Vale"), language="en")
    assert decode_markdown(FRONT) == ("The bridge will close.", expected)


def test_a_top_heading_that_comes_first_is_the_title() -> None:
    assert decode_markdown("# Bridge *closed*\n\nText") == ("Bridge closed\n\nText", Metadata(title="Bridge closed"))
    assert decode_markdown("Text\n\n# Not it")[1] == Metadata()


@given(st.lists(st.text(st.characters(categories=["L"], codec="utf-8"), min_size=1, max_size=12), min_size=1, max_size=30))
def test_plain_words_are_kept_in_order(words: list[str]) -> None:
    assert decode_markdown(" ".join(words))[0].split() == words
