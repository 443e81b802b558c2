"""Plain text and Markdown to labelled paragraphs."""

import re
from textwrap import dedent

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.roles.noise import PHRASES
from transforms.article import extract
from transforms.model import NOTHING_GIVEN, Block, Decoded, Metadata
from transforms.text.repair import repair


def _blocks(text: str, given: Metadata = NOTHING_GIVEN) -> list[Block]:
    return list(extract(Decoded("text", text, "utf-8", given)).blocks)


def _roles(text: str, given: Metadata = NOTHING_GIVEN) -> list[str]:
    return [block.role for block in _blocks(text, given)]


def test_a_long_first_line_without_a_stop_over_a_caption_printed_twice() -> None:
    caption = "President Marta Olsen (R) welcomes the Norvian leader Ivo Brandt before their talks at the Old Palace in Torvik on May 4, 2017."
    text = f"""
Norvian leader Ivo Brandt and President Marta Olsen held a summit this week that renewed the fishing accord of the two and paved the way for a second

{caption}
{caption} (Reuters)

Brandt left Torvik on Friday without speaking to the press, but his office called the talks the best for a decade.

\u00a0Second meeting 'likely'\u00a0

Olsen is to visit Norvia in the autumn, her spokesman said.

Source: AFP"""
    assert _roles(text) == ["standfirst", "caption", "boilerplate", "body", "crosshead", "body", "credit"]


def test_a_header_glued_to_the_first_paragraph_is_a_paragraph_of_its_own() -> None:
    blocks = _blocks(
        " date 2017-05-06 President Marta Olsen told Ivo Brandt on Friday that the accord was safe.\n\n– Birthday dinner –\n\nThe two leaders dined together."
    )
    assert blocks == [
        Block("dateline", "date 2017-05-06"),
        Block("body", "President Marta Olsen told Ivo Brandt on Friday that the accord was safe."),
        Block("crosshead", "– Birthday dinner –"),
        Block("body", "The two leaders dined together."),
    ]


def test_a_document_in_one_line_stays_one_paragraph() -> None:
    text = "The mill closed. Nobody was told. The owner said that he would sell it if anyone asked, which nobody has."
    assert _blocks(text) == [Block("body", text)]


def test_header_lines_become_metadata_and_stay_in_the_text() -> None:
    draft = extract(
        Decoded(
            "text",
            "Title: Mill closes\nURL: https://example.com/mill\nAuthor: Ada Brook and Sam Yeo\nDate: 4 May 2017\n\nThe mill closed in May.",
            "utf-8",
            Metadata(),
        )
    )
    assert [block.role for block in draft.blocks] == ["boilerplate", "boilerplate", "byline", "dateline", "body"]
    assert draft.found == Metadata(title="Mill closes", url="https://example.com/mill", authors=("Ada Brook", "Sam Yeo"))


def test_header_lines_of_a_message_name_its_title() -> None:
    draft = extract(
        Decoded(
            "text", "From: ada@example.com (Ada Brook)\nSubject: Mill closes\nDate: Mon, 4 May 2020 10:00:00 GMT\n\nThe mill closed.", "utf-8", NOTHING_GIVEN
        )
    )
    assert [block.role for block in draft.blocks] == ["boilerplate", "boilerplate", "dateline", "body"]
    assert draft.found.title == "Mill closes"


def test_a_given_title_is_found_where_it_is_printed() -> None:
    text = "OPINION\n\nBy Ada Brook\n\nMill closes after a century\n\nThe mill on the river closed in May, and nobody was told why."
    assert _roles(text, Metadata(title="Mill Closes After a Century"))[2] == "title"


def test_speakers_of_a_transcript_and_scores_are_the_story() -> None:
    assert (
        _roles("ADA BROOK:\n\nWhat did you see that night?\n\nSAM YEO:\n\nNothing that I would tell you about, and nothing that I remember well.")[0] == "body"
    )
    assert (
        _roles("Town win the cup\n\nThe final was played in the rain before a small crowd.\n\nTown 3 City 1\n\nThe captain lifted the cup after dark.")[2]
        == "body"
    )


def test_markdown() -> None:
    text = dedent("""
        ---
        title: "Mill closes"
        date: 2017-05-04
        ---

        # Mill closes after a century

        *The owner blames the price of timber*

        The [mill](https://example.com/mill) on the **river**
        closed in May, and nobody was told why.

        ## What the owner says

        ![The mill at dawn](mill.jpg)

        - He blames the price of timber.

        | Year | Jobs |
        | --- | --- |
        | 2016 | 12 |
        """)
    draft = extract(Decoded("markdown", text, "utf-8", Metadata()))
    assert list(draft.blocks) == [
        Block("boilerplate", 'title: "Mill closes"'),
        Block("dateline", "date: 2017-05-04"),
        Block("title", "Mill closes after a century"),
        Block("standfirst", "The owner blames the price of timber"),
        Block("body", "The mill on the river closed in May, and nobody was told why."),
        Block("crosshead", "What the owner says"),
        Block("caption", "The mill at dawn"),
        Block("body", "He blames the price of timber."),
        Block("body", "Year | Jobs"),
        Block("body", "2016 | 12"),
    ]
    assert draft.found == Metadata()


_LETTERS = re.compile(r"[^\W_]+")
_WORDS = st.text(st.characters(codec="utf-8", exclude_characters="&", exclude_categories=["Cs"]), max_size=12)
_LINES = st.lists(st.one_of(st.lists(_WORDS, max_size=14).map(" ".join), st.sampled_from([line for lines in PHRASES.values() for line in lines])), max_size=12)


def _letters(text: str) -> str:
    """All letters and digits: hyphenation and spacing may change, these may not."""
    return "".join(_LETTERS.findall(text))


@settings(max_examples=150, deadline=None)
@given(_LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\n \n"]))
def test_no_word_of_a_text_is_lost_or_moved(lines: list[str], end: str) -> None:
    text = end.join(lines)
    assert _letters("".join(block.text for block in _blocks(text))) == _letters(repair(text))


@settings(max_examples=100, deadline=None)
@given(_LINES)
def test_paragraphs_are_single_lines_without_odd_spaces(lines: list[str]) -> None:
    for block in _blocks("\n\n".join(lines)):
        assert block.text == " ".join(block.text.split(" ")).strip()
        assert block.text
        assert "\n" not in block.text


def test_what_a_speaker_of_an_interview_asks_is_no_crosshead() -> None:
    answer = "In the year of the flood, when my father bought the mill and nobody in the valley had a boat that could carry more than two."
    text = f"The tale\n\n{answer}\n\nHill Review: When did it begin?\n\nA. {answer}\n\nThe flood\n\nB. {answer}"
    assert _roles(text) == ["title", "body", "body", "body", "crosshead", "body"]


def test_a_quoted_question_over_a_paragraph_is_a_crosshead_but_not_in_a_dialogue() -> None:
    story = "The council has spent nine years on the bridge, and nobody can say how much of the money is left."
    answer = '"I have asked them nine times, and each time they told me that somebody else would know."'
    more = "The mayor, who was elected on a promise to finish it, now says that he inherited a ruin and a drawer of bills."
    assert _roles(f'Bridge of sighs\n\n{story}\n\n"Who pays for it?"\n\n{more}')[2] == "crosshead"
    assert _roles(f'Bridge of sighs\n\n{story}\n\n{answer}\n\n"Who pays for it?"\n\n"{more}"')[3] == "body"


def test_the_name_of_a_browsers_window_above_the_headline() -> None:
    headline = "Council approves new tram line through the harbour"
    story = (
        "\n\nBy Ada Venn\n\nThe city council voted on Monday to build a tram line through the harbour district, the mayor said.\n\nWork will begin in May.\n"
    )
    assert _roles(f"{headline} - Harbour Herald\n\n{headline}{story}")[:3] == ["boilerplate", "title", "byline"]
    assert _roles(f"{headline}\n\n{headline}{story}")[:3] == ["title", "boilerplate", "byline"]
