"""Pieces of an article's own HTML."""

import pytest

from transforms.article import extract
from transforms.model import Block, Decoded, Metadata, RejectedError

FIRST = "The regional assembly voted on Monday to reopen the coastal railway after eleven years."


def blocks(markup: str) -> list[Block]:
    return list(extract(Decoded("piece", markup, "utf-8", Metadata(title="Coastal railway to reopen"))).blocks)


@pytest.mark.parametrize(
    ("markup", "block"),
    [
        ('<div class="wp-caption"><img src="a"><p class="wp-caption-text">The old station.</p></div>', Block("caption", "The old station.")),
        ("<figure><img src=a><figcaption>Tom Bell/AFP via Getty Images</figcaption></figure>", Block("credit", "Tom Bell/AFP via Getty Images")),
        ("<h3>What happens next</h3>", Block("crosshead", "What happens next")),
        ("<aside><p>Sign up for our letter.</p></aside>", Block("boilerplate", "Sign up for our letter.")),
        ("<p>One of them.<br>Two</p>", Block("body", "One of them.")),
        ('<p class="dateline">LISBON</p>', Block("dateline", "LISBON")),
        ('<p class="byline">DIY, Home Decor</p>', Block("byline", "DIY, Home Decor")),
        ('<p class="credit">Ann Lee | Bloomberg | Getty Images</p>', Block("credit", "Ann Lee | Bloomberg | Getty Images")),
        ('<p class="credit">Best Battery Life for the Price</p>', Block("credit", "Best Battery Life for the Price")),
        ("<figure><figcaption>Best Battery Life for the Price</figcaption></figure>", Block("caption", "Best Battery Life for the Price")),
        ("<figure><figcaption>(WhistlePig)</figcaption></figure>", Block("credit", "(WhistlePig)")),
        ('<p class="dek">Updated Nov. 19, 2019 8:21 am ET</p>', Block("dateline", "Updated Nov. 19, 2019 8:21 am ET")),
    ],
)
def test_what_markup_says_of_a_line(markup: str, block: Block) -> None:
    assert block in blocks(f"{markup}<p>{FIRST}</p>")


def test_what_stands_below_a_heading_for_editors_is_for_no_reader() -> None:
    found = blocks(f'<p>{FIRST}</p><section class="notes"><h2>Redaktionelle Hinweise</h2><p>Orte: Rathaus, Marktplatz 1</p></section>')
    assert [block.role for block in found] == ["body", "boilerplate", "boilerplate"]


def test_nothing_of_a_piece_is_left_out() -> None:
    assert [block.text for block in blocks(f"<div class=related><p>{FIRST}</p></div>tail<pre>one\ntwo</pre>")] == [FIRST, "tail", "one two"]


def test_a_piece_without_words_is_no_article() -> None:
    with pytest.raises(RejectedError):
        blocks("<p><img src=a></p>")


def test_preformatted_copy_is_read_as_the_text_that_it_is() -> None:
    copy = """By ANA PRIETO
   The regional assembly voted on Monday to reopen the coastal railway
after eleven years, and to spend the money of a motorway on trains,
as it had been asked to.

   Members of the green party had asked for that in each of the last
four budgets, and had been turned down each time by a single vote.
"""
    found = blocks(f"<h1>Coastal railway to reopen</h1><pre>{copy}</pre>")
    assert [block.role for block in found] == ["title", "byline", "body", "body"]
    assert found[2].text.endswith("the coastal railway after eleven years, and to spend the money of a motorway on trains, as it had been asked to.")
