"""The clean text: paragraphs in order, each with its place, and one title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.layout import SEPARATOR, count_words, lay_out
from transforms.model import Block, Decoded, Document, Draft, Metadata, Record, RejectedError

_BODY = Block("body", "The mill closed in May.")


def _document(*blocks: Block, **given: str) -> Document:
    decoded = Decoded("text", "", "utf-8", Metadata(**given))  # type: ignore[arg-type]  # only string fields are given here
    return lay_out(Record("raw/a.txt", 0, "text", b""), decoded, Draft(blocks))


def _laid_out(*blocks: Block, **given: str) -> list[Block]:
    return [Block(p.role, p.text) for p in _document(*blocks, **given).paragraphs]


def test_a_title_is_the_first_paragraph_wherever_it_comes_from() -> None:
    title = Block("title", "Mill closes")
    assert _laid_out(Block("dateline", "4 May 2017"), title, _BODY) == [title, Block("dateline", "4 May 2017"), _BODY]
    assert _laid_out(_BODY, title="  Mill   closes ") == [title, _BODY]
    assert _document(Block("title", "Mill closes"), _BODY, title="MILL CLOSES").metadata.title == "Mill closes"
    assert _document(_BODY).metadata.title is None


@pytest.mark.parametrize(("title", "expected"), [("Mill closes - The Leader", "Mill closes"), ("Mill closes - an end", "Mill closes - an end")])
def test_the_outlet_behind_a_given_title_is_taken_off(title: str, expected: str) -> None:
    assert _document(_BODY, title=title, outlet="Leader").metadata.title == expected


@pytest.mark.parametrize(
    "given", ["Mill ‘closes’ at last", "MILL 'CLOSES' AT LAST", "Mill “closes” at last | The Leader", "The Leader - Mill 'closes' at last"]
)
def test_a_first_line_that_prints_the_given_title_is_the_title(given: str) -> None:
    assert _laid_out(Block("body", "Mill 'closes' at last"), _BODY, title=given) == [Block("title", "Mill 'closes' at last"), _BODY]


def test_a_given_title_that_was_glued_to_the_story_is_taken_off_it() -> None:
    assert _laid_out(Block("body", "Mill closes at last The owner left."), title="Mill closes at last") == [
        Block("title", "Mill closes at last"),
        Block("body", "The owner left."),
    ]


def test_a_second_print_of_the_title_is_boilerplate() -> None:
    assert _laid_out(Block("title", "Mill closes at last"), _BODY, Block("crosshead", "MILL CLOSES AT LAST!")) == [
        Block("title", "Mill closes at last"),
        _BODY,
        Block("boilerplate", "MILL CLOSES AT LAST!"),
    ]


def test_no_paragraphs_is_a_rejected_record() -> None:
    with pytest.raises(RejectedError, match="No article text"):
        _document(Block("body", "  "))


@pytest.mark.parametrize(("text", "words"), [("", 0), ("One two", 2), ("It's a well-known U.S. rule – 3.5% of it", 8), ("– … —", 0), ("A — b", 2)])
def test_words_hold_a_letter_or_a_digit(text: str, words: int) -> None:
    assert count_words(text) == words


@given(st.lists(st.builds(Block, st.sampled_from(["title", "body", "crosshead", "caption"]), st.text(min_size=1)), max_size=8), st.one_of(st.none(), st.text()))
def test_offsets_slice_back(blocks: list[Block], title: str | None) -> None:
    if not any(block.text.strip() for block in blocks):
        return
    document = _document(*blocks, **({"title": title} if title else {}))
    assert [document.text[p.char_start : p.char_end] for p in document.paragraphs] == [p.text for p in document.paragraphs]
    assert document.text == SEPARATOR.join(p.text for p in document.paragraphs)
    assert [p.role for p in document.paragraphs].count("title") <= 1
    assert [p.paragraph_index for p in document.paragraphs] == list(range(len(document.paragraphs)))
