"""Paragraphs of plain text."""

from textwrap import dedent

import pytest

from transforms.wrapping import paragraphs


def _tidy(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in paragraphs(dedent(text).strip("\n"))]


def test_blank_lines_part_paragraphs() -> None:
    assert _tidy("One here.\n\n \t\nTwo here.\n\n\n") == ["One here.", "Two here."]


def test_long_lines_are_paragraphs() -> None:
    long = "This paragraph is far longer than any line that a typewriter, a terminal or an e-mail program would ever set, so it must be one. " * 2
    assert _tidy(f"A title\n{long}\n{long}") == ["A title", long.strip(), long.strip()]


def test_hard_wrapped_lines_belong_together() -> None:
    assert _tidy("""
        The central bank left its main rate where it was on Friday
        and said that it saw no reason to move before the year was out, as
        prices fell.

        The governor told reporters that the board had been unanimous, for
        the first time since she took office.
        """) == [
        "The central bank left its main rate where it was on Friday and said that it saw no reason to move before the year was out, as prices fell.",
        "The governor told reporters that the board had been unanimous, for the first time since she took office.",
    ]


def test_indents_mark_paragraphs_of_wrapped_text() -> None:
    assert _tidy("""
           The harvest has been delayed by rain across the southern plains
        and traders expect the first cargoes to sail two weeks late, a shipping
        agent said.
           Stocks at the port are at their lowest for six years, and several
        mills have stopped buying until the new crop is in, the agent added.
        """) == [
        "The harvest has been delayed by rain across the southern plains and traders expect the first cargoes to sail two weeks late, a shipping agent said.",
        "Stocks at the port are at their lowest for six years, and several mills have stopped buying until the new crop is in, the agent added.",
    ]


def test_words_cut_at_the_line_end_are_made_whole_and_compounds_keep_their_hyphen() -> None:
    assert _tidy("""
        The commission said on Tuesday that the next part of the transforma-
        tion of the port will begin in May and be paid for by a three-
        year loan.
        """) == ["The commission said on Tuesday that the next part of the transformation of the port will begin in May and be paid for by a three-year loan."]


def test_rows_of_a_table_are_not_glued() -> None:
    assert _tidy("""
        The company said on Wednesday that its profit had fallen for a third
        quarter in a row and gave these figures for its main divisions, in
        millions of crowns:

        Paper      120.5     118.2
        Pulp        88.0      91.4
        Board       12.1      10.0
        """)[1:] == ["Paper 120.5 118.2", "Pulp 88.0 91.4", "Board 12.1 10.0"]


def test_an_agency_far_to_the_right_of_the_last_line_is_a_line_of_its_own() -> None:
    assert _tidy("The mill closed in May.\n\nIt will not reopen, the owner said.        REUTER\n")[-2:] == ["It will not reopen, the owner said.", "REUTER"]


@pytest.mark.parametrize("text", ["", " \n\t\n ", "\n"])
def test_no_text_no_paragraphs(text: str) -> None:
    assert paragraphs(text) == []


def test_a_long_wrapped_text_costs_no_more_than_its_length() -> None:
    line = "all of these words stand in one paragraph that was wrapped at sixty"
    assert [len(paragraph.split()) for paragraph in paragraphs("\n".join([line] * 20_000))] == [20_000 * 13]
