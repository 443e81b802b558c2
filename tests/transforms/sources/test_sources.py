from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from transforms.model import Rows
from transforms.schema import Source

type ArticleOf = Callable[[str], Rows]

_CARELESS = "that while it was careless, “no reasonable judge” would stop the road"


def told(rows: Rows) -> list[tuple[str | None, str | None, str]]:
    """Source, cue and content of each row."""
    return [(row.source_text, row.cue, row.content) for row in rows.sources]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The road is open,” Mayor Ruth Cole said on Monday.", ("Mayor Ruth Cole", "said", "“The road is open,”")),
        ("Ruth Cole told reporters: “The road is open.”", ("Ruth Cole", "told", "“The road is open.”")),
        ("“The road is open,” said Ruth Cole, who is the mayor.", ("Ruth Cole, who is the mayor", "said", "“The road is open,”")),
        ("Ruth Cole said that the road was open.", ("Ruth Cole", "said", "that the road was open")),
        ("The road is open, Ruth Cole said.", ("Ruth Cole", "said", "The road is open")),
        ("According to Ruth Cole, the road is open.", ("Ruth Cole", "According to", "the road is open")),
        ("The road is open, according to a police report.", ("a police report", "according to", "The road is open")),
        ("Analysts say the road will stay open for years.", ("Analysts", "say", "the road will stay open for years")),
        ("Cole declined to comment on the arrests.", ("Cole", "declined", "to comment on the arrests")),
        ("Ruth Cole said he pays too much and questioned how the town would help.", ("Ruth Cole", "said", "he pays too much")),
        ("Cole wrote that while it was careless, “no reasonable judge” would stop the road.", ("Cole", "wrote", _CARELESS)),
        ("Cole described the bay in the book, “A Harbour Life,” which he sold.", ("Cole", "described", "the bay in the book, “A Harbour Life,” which he sold")),
        ("The witness Ruth Cole told the court she acted alone.", ("The witness Ruth Cole", "told", "she acted alone")),
        ("Mayor Ruth Cole told visiting Prime Minister Ana Sorel that the road was open.", ("Mayor Ruth Cole", "told", "that the road was open")),
        ("Reuters reported that, according to police, the road is open.", ("police", "according to", "the road is open")),
        ("Cole said on the station’s “Harbour Hour” on Sunday that the road was open.", ("Cole", "said", "that the road was open")),
        ("“The king is resting,” read a statement from the palace on Monday.", ("a statement from the palace", "read", "“The king is resting,”")),
        ("“The road is open” – Ruth Cole", ("Ruth Cole", "–", "“The road is open”")),
        ("Said Cole: “The road is open and it will stay open.”", ("Cole", "Said", "“The road is open and it will stay open.”")),
    ],
)
def test_an_attribution(article: ArticleOf, text: str, expected: tuple[str, str, str]) -> None:
    assert expected in told(article(text))


def test_a_broken_quotation_is_pieces_of_one_attribution(article: ArticleOf) -> None:
    rows = article("“The road is open,” Ruth Cole said. “It will stay open.”").sources
    assert [(row.source_index, row.piece, row.content) for row in rows] == [(0, 0, "“The road is open,”"), (0, 1, "“It will stay open.”")]


def test_a_reopened_quotation_goes_on_in_the_next_paragraph(article: ArticleOf) -> None:
    rows = article("“The road is open,” Ruth Cole said. “It will stay open.\n\n“We have the money for it.”").sources
    assert [(row.source_index, row.piece, row.paragraph_index) for row in rows] == [(0, 0, 0), (0, 1, 0), (0, 2, 1)]


def test_a_quotation_without_a_verb_is_carried_from_the_paragraph_before(article: ArticleOf) -> None:
    last = article("“The road is open,” Ruth Cole said.\n\n“We have the money for it, and we have the time.”").sources[-1]
    assert (last.source_text, last.cue, last.resolution) == ("Ruth Cole", None, "carried")


def test_a_colon_announces_the_next_paragraph(article: ArticleOf) -> None:
    rows = article("In her letter Ruth Cole wrote:\n\n“The road is open and it will stay open.”")
    assert ("Ruth Cole", "wrote", "“The road is open and it will stay open.”") in told(rows)


def test_interview_lines(article: ArticleOf) -> None:
    rows = article("HOLT: Will the road stay open?\n\nCOLE: It will, I promise you that.\n\nHOLT: Thank you for coming.").sources
    assert [(row.source_text, row.cue) for row in rows] == [("HOLT", ":"), ("COLE", ":"), ("HOLT", ":")]


def test_scare_quotes_are_no_statements(article: ArticleOf) -> None:
    assert article("The so-called “smart” lamps went out in every street of the town.").sources == []


def only(rows: Rows, speaker: str) -> Source:
    found = [row for row in rows.sources if row.source_text is not None and speaker in row.source_text]
    assert len(found) == 1, told(rows)
    return found[0]


class TestTraps:
    """Mistakes that a plainer tagger made on agency copy, in texts of the same shape."""

    def test_the_outlet_is_not_part_of_what_was_said(self, article: ArticleOf) -> None:
        row = only(article('Lund said he "hopes that the two sides will meet halfway" according to Norway\'s news agency NTB.'), "Lund")
        assert (row.content, row.relay_name) == ('he "hopes that the two sides will meet halfway"', "NTB")

    def test_the_outlet_row_does_not_swallow_who_said_it(self, article: ArticleOf) -> None:
        rows = article("There was a rare chance for a settlement, Lund said according to Xinhua, and Norway supports the talks.")
        pieces = [(row.source_text, row.content, row.relay_name) for row in rows.sources]
        assert pieces == [("Lund", "There was a rare chance for a settlement", "Xinhua"), ("Lund", "Norway supports the talks", "Xinhua")]
        assert not [row.content for row in rows.sources if "Lund said" in row.content]

    def test_it_is_the_outlet_named_before(self, article: ArticleOf) -> None:
        rows = article("Lund visited the port on Friday, Xinhua reported.\n\n“The port is a rightful demand of the north,” it said.")
        assert (only(rows, "it").source_type, only(rows, "it").source_name, only(rows, "it").resolution) == ("outlet", "Xinhua", "pronoun")

    def test_it_cited_someone(self, article: ArticleOf) -> None:
        rows = article("Xinhua said Lund had praised the talks.\n\nNorway is ready “to play a role in the north,” it cited the prime minister as saying.")
        assert only(rows, "the prime minister").relay_name == "Xinhua"

    def test_believed_to_be_has_no_believer(self, article: ArticleOf) -> None:
        rows = article("Lund met the king at the palace on Tuesday – believed to be the king's birthday – before a dinner.")
        assert [row.source_text for row in rows.sources if row.source_text is not None] == []

    def test_a_statement_inside_a_relative_clause(self, article: ArticleOf) -> None:
        rows = article('Lund said Sunday the two countries were discussing the place of their summit, a meeting Berg said Thursday was "imminent."')
        assert "a meeting" in " ".join(row.content for row in rows.sources if row.source_text == "Berg")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("He said the road was open.", "person"),
        ("Officials said the road was open.", "group"),
        ("A source close to the talks said the road was open.", "anonymous"),
        ("An official who declined to be named said the road was open.", "anonymous"),
        ("The report said the road was open.", "document"),
        ("Local media said the road was open.", "outlet"),
        ("Reuters said the road was open.", "outlet"),
        ("The company said the road was open.", "organisation"),
    ],
)
def test_the_kind_of_source(article: ArticleOf, text: str, kind: str) -> None:
    assert [kind] == [row.source_type for row in article(text).sources if row.cue == "said"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“The road is open,” Ruth Cole said.", "direct"),
        ("Ruth Cole said the road was “open for everyone”.", "mixed"),
        ("Ruth Cole said the road was open.", "indirect"),
    ],
)
def test_direct_mixed_and_indirect(article: ArticleOf, text: str, kind: str) -> None:
    assert [kind] == [row.kind for row in article(text).sources]


SOUP = st.lists(
    st.sampled_from([*"\"“”«»'‘’.,:;!?–—-()", "``", "''", "\n\n", "said", "told", "Ann Cole", "he", "it", "Xinhua", "according to", "quoted", "as saying",
                     "the road", "is open", "that", "who", "BBC", "tweeted", "citing", "in an interview with", ":", "NAME:", "\u00a0", "é", "🙂"]),
    max_size=30,
)  # fmt: skip


@given(SOUP)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_slice_back_from_any_soup(article: ArticleOf, words: list[str]) -> None:
    rows = article("The mayor spoke to the people of the town today. " + " ".join(words))
    text = "\n\n".join(paragraph.text for paragraph in rows.paragraphs)
    bounds = {paragraph.paragraph_index: paragraph for paragraph in rows.paragraphs}
    entities = {row.entity_id for row in rows.entities}
    for row in rows.sources:
        assert row.content == text[row.content_start : row.content_end]
        assert bounds[row.paragraph_index].char_start <= row.content_start < row.content_end <= bounds[row.paragraph_index].char_end
        for start, end, words_there in ((row.cue_start, row.cue_end, row.cue), (row.source_start, row.source_end, row.source_text),
                                        (row.relay_start, row.relay_end, row.relay_text)):  # fmt: skip
            assert words_there == (None if start is None else text[start:end])
        assert {row.source_entity_id, row.relay_entity_id} <= entities | {None}
    keys = [(row.source_index, row.piece) for row in rows.sources]
    assert sorted(set(keys)) == keys
