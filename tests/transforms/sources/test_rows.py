"""What a newsroom expects of a row: content that says something, whose words they are, and which of them are quoted."""

from collections.abc import Callable

import pytest

from transforms.model import Rows

type ArticleOf = Callable[[str], Rows]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met for a day of talks that were seen as a rehearsal for a summit in May.",
        "About 900 people in three villages below the dam were told to leave their homes on Monday night.",
        "The ministers signed a vaguely worded declaration about the pier, without mentioning the bridge over the northern harbour.",
        "The town wants relief from sets of fines imposed on it over its old harbour.",
        "Residents of the old harbour have asked for darkness.",
        "She remembered the rivers that lie and the road that she refused to draw.",
        "The delegation visited the port for a day of talks that changed its part in the deal.",
    ],
)
def test_words_that_say_nothing_make_no_row(article: ArticleOf, text: str) -> None:
    rows = article(text).sources
    assert [row for row in rows if row.source_text is None or len(row.content.split()) < 3 or row.cue in {"visited", "mentioning", "sets", "were told"}] == []


def test_hearsay_has_no_source_but_a_clause(article: ArticleOf) -> None:
    rows = article("It is believed that the ship left the harbour before dawn.").sources
    assert [(row.source_text, row.source_type) for row in rows] in ([], [(None, "none")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Jo Lund said he "hopes that the two sides will meet halfway".', "mixed"),
        ("“The road is open,” Jo Lund said.", "direct"),
        ("Jo Lund said the road was open.", "indirect"),
    ],
)
def test_kind(article: ArticleOf, text: str, expected: str) -> None:
    assert [row.kind for row in article(text).sources] == [expected]


def test_interview_lines_are_direct_speech(article: ArticleOf) -> None:
    rows = article("HOLT: Will the road stay open?\n\nCOLE: It will, I promise you that.\n\nHOLT: Thank you for coming.").sources
    assert {(row.kind, row.cue_class) for row in rows} == {("direct", "speech")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jo Park said last year the mill would close.", ["the mill would close"]),
        ("He announced a meeting Jo Moon said Thursday was “imminent”.", ["a meeting", "was “imminent”"]),
        ("Jo Moon said on Thursday that the talks had failed.", ["that the talks had failed"]),
        ("Jo Moon said Thursday was a good day for the town.", ["Thursday was a good day for the town"]),
        ("The mayor said the town had re-asserted its old claim to the land.", ["the town had re-asserted its old claim to the land"]),
        ("The budget will grow, Ruth Cole said, and the council will hire teachers.", ["The budget will grow", "the council will hire teachers"]),
        ("He praised a bridge that they say has driven away the fish.", ["has driven away the fish"]),
        ("“The road is open,” Ruth Cole said, and the crowd cheered.", ["“The road is open,”"]),
        ("WELLINGTON, April 9 - The city council will buy new trams, chairwoman Ruth Cole said.", ["The city council will buy new trams"]),
    ],
)
def test_where_a_content_starts_and_ends(article: ArticleOf, text: str, expected: list[str]) -> None:
    said = [row for row in article(text).sources if row.cue in {"said", "say"}]
    assert [row.content for row in said] == expected


def test_the_verb_after_a_participle_has_its_subject(article: ArticleOf) -> None:
    rows = article(
        "Ruth Cole is the mayor of the town. The mill must reopen, Cole told reporters, but admitting the fears of its owners added that “new machines” were"
        " also needed."
    ).sources
    assert ("Cole", "added", "that “new machines” were also needed") in [(row.source_text, row.cue, row.content) for row in rows]


class TestOutlets:
    """Outlets that speak for themselves, and those that pass words on."""

    def test_which_said_is_a_statement_of_its_own(self, article: ArticleOf) -> None:
        rows = article("Jo Lund “raised concern” about the pier, according to the news agency NTB, which said the minister had issued a warning to the town.")
        assert [(row.cue, row.source_name, row.content) for row in rows.sources] == [
            ("according to", "NTB", "Jo Lund “raised concern” about the pier"),
            ("said", "NTB", "the minister had issued a warning to the town"),
        ]

    def test_a_statement_inside_an_outlets_quotation(self, article: ArticleOf) -> None:
        text = "NTB said the ministry had a plan for the pier.\n\n“Jo Lund said the demands of the town are fair and that the ministry shares them,” it said."
        row = article(text).sources[-1]
        content = "the demands of the town are fair and that the ministry shares them"
        assert (row.source_text, row.relay_text, row.relay_name, row.content) == ("Jo Lund", "it", "NTB", content)
        assert row.kind == "indirect"

    @pytest.mark.parametrize(
        ("source", "expected"),
        [
            ("The national water agency", "organisation"),
            ("Chinese state media", "outlet"),
            ("The national news agency", "outlet"),
            ("A local newspaper", "outlet"),
            ("Forty fishermen from the bay", "group"),
            ("A fisherman from the bay", "person"),
        ],
    )
    def test_source_type(self, article: ArticleOf, source: str, expected: str) -> None:
        assert [row.source_type for row in article(f"{source} said the pier would stay closed until May.").sources] == [expected]

    def test_a_spokesman_is_no_entity_of_his_complement(self, article: ArticleOf) -> None:
        row = article("A spokesman for the operator, Energias do Tua, said the company had informed the ministry.").sources[0]
        assert (row.source_type, row.source_entity_id) == ("person", None)

    def test_a_relay_is_no_country(self, article: ArticleOf) -> None:
        rows = article("Jo Lund said the plan was ready, Chinese state media reported. Norway said that the plan was good.").sources
        assert [(row.relay_text, row.relay_entity_id) for row in rows if row.relay_text] == [("Chinese state media", None)]
