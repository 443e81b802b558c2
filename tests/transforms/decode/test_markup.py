"""HTML told from text, pieces of an article from pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.decode.markup import article_of, is_html, paragraphs_of

EVIDENT = [
    ("<p>a</p>", True),
    ("<!DOCTYPE html><p>", True),
    ("  <!-- x --><div class='a'>", True),
    ("a<br>b<br/>c", True),
    ("<b>A</b>", True),
    ("<a href='x'>", True),
    ("<P Corp> said", False),
    ("<B Inc>", False),
    ("a < b", False),
    ("<Strong Point Inc> said", False),
    ("x <p>", False),
    ("", False),
    ("<!--" * 9, False),
]
RENDERED = [
    ("<p>Hello <b>big</b> world.<br>Next</p>tail<h2>Head</h2><ul><li>a</li><li>b</li></ul>", "Hello big world.\nNext\n\ntail\n\nHead\n\na\n\nb"),
    ("<p>a&nbsp;b &amp; c</p><script>x</script>d<!-- e -->f<style>g</style>", "a\u00a0b & c\n\ndf"),
    ("<p> a\n b </p>\n\n<p></p><p>c</p>", "a b\n\nc"),
    ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1  2\n\n3"),
    ("<p>“Q,” she said.</p><blockquote><p>Q</p></blockquote>", "“Q,” she said.\n\nQ"),
    ("<p></p>", ""),
    ("", ""),
    ("<!-- a -->", ""),
    ("<html><head><title>t</title></head><p>a</html>", "a"),
    ("<html lang=en><head><title>t", ""),
    ('<?xml version="1.0" encoding="utf-9"?><p>Öl</p>', "Öl"),
]


@pytest.mark.parametrize(("text", "expected"), EVIDENT)
def test_only_what_is_evidently_html_is(text: str, expected: bool) -> None:  # noqa: FBT001  # a table of cases
    assert is_html(text) is expected


@pytest.mark.parametrize(("markup", "text"), RENDERED)
def test_pieces_become_paragraphs(markup: str, text: str) -> None:
    assert paragraphs_of(markup) == text


LONG = "<p>" + "The bridge will close on Friday. " * 60 + "</p>"


def test_pages_and_pieces_with_captions_are_left_to_extraction() -> None:
    assert article_of("<html><body>x") == ("html", "<html><body>x")
    assert article_of(LONG) == ("piece", LONG)
    assert article_of(LONG + "<figure><figcaption>The bridge.</figcaption></figure>")[0] == "html"
    short = "<p>a</p><figure><figcaption>The bridge.</figcaption></figure>"
    assert article_of(short) == ("piece", short)


@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1, max_size=30), min_size=1, max_size=6))
def test_no_paragraph_of_a_piece_is_lost(paragraphs: list[str]) -> None:
    markup = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in paragraphs)
    assert paragraphs_of(markup).split("\n\n") == paragraphs
