"""What the tagger makes of a whole article: anchors, orders of day and month, roles, languages."""

from datetime import date

import pytest

from tests.transforms.dates.articles import PUBLISHED, article, dates_of, rows_of
from transforms.model import Metadata, Published
from transforms.schema import Date

_TODAY = Published(None, PUBLISHED, "metadata")


def _values(rows: list[Date]) -> list[str]:
    return [row.value for row in rows]


def test_boilerplate_is_not_tagged_and_every_other_role_is() -> None:
    document = article("Storm of Jan. 3", "Read more from Jan. 4", "Taken on Jan. 5", roles=("title", "boilerplate", "caption"))
    assert [(row.paragraph_index, row.value) for row in dates_of(document, _TODAY, "en")] == [(0, "2019-01-03"), (2, "2019-01-05")]


@pytest.mark.parametrize("language", ["fr", "zh", None])
def test_other_languages_are_not_tagged(language: str | None) -> None:
    assert dates_of(article("On 2019-01-03 it rained."), _TODAY, language) == []


def test_a_row_in_full() -> None:
    (row,) = rows_of("It rained.", "Police said late last week it was over.")[-1:]
    assert row == Date(
        article_id="a", date_index=0, paragraph_index=1, sentence_index=0, char_start=24, char_end=38, text="late last week", type="DATE",
        value="2019-W01", mod="END", earliest=date(2018, 12, 31), latest=date(2019, 1, 6), granularity="week", anchor=PUBLISHED,
        anchor_basis="published", method="shifted_unit",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It rained on Friday.", "XXXX-WXX-5"),
        ("It rained on Oct. 23.", "XXXX-10-23"),
        ("It rained in October.", "XXXX-10"),
        ("It rained last summer.", "XXXX-SU"),
        ("It rained today.", "XXXX-XX-XX"),
        ("It rained last week.", "XXXX-WXX"),
        ("It rained last year.", "XXXX"),
        ("Sales fell in the third quarter.", "XXXX-Q3"),
        ("It was recently sold.", "PAST_REF"),
        ("It rained on Friday morning.", "XXXX-WXX-5TMO"),
    ],
)
def test_without_a_publication_date_the_value_stays_open(text: str, value: str) -> None:
    (row,) = rows_of(text, published=None)
    assert (value, None, None, None, "none") == (row.value, row.earliest, row.latest, row.anchor, row.anchor_basis)


def test_discourse_works_without_a_publication_date() -> None:
    rows = rows_of("He left on 3 May 2010. The next day he came back.", published=None)
    assert [(row.value, row.anchor_basis) for row in rows] == [("2010-05-03", "absolute"), ("2010-05-04", "discourse")]


def test_discourse_reaches_back_over_paragraphs_but_not_far() -> None:
    assert _values(rows_of("He left on 3 May 2010.", "The next day he came back.")) == ["2010-05-03", "2010-05-04"]
    assert _values(rows_of("He left on 3 May 2010.", "A", "B", "C", "D", "The next day he came back."))[1] == "2019-01-11"


@pytest.mark.parametrize(
    ("texts", "url", "values"),
    [
        (("Dated 3/4/2018.",), None, ["2018-03-04"]),
        (("Dated 3/4/2018.",), "https://www.example.co.uk/a", ["2018-04-03"]),
        (("Dated 3/4/2018 and 25/4/2018.",), None, ["2018-04-03", "2018-04-25"]),
        (("Dated 3/4/2018 and 4/25/2018.",), "https://www.example.co.uk/a", ["2018-03-04", "2018-04-25"]),
        (("Dated 3.4.2018.",), None, ["2018-04-03"]),
        (("Dated 11/1/2019.",), None, ["2019-01-11"]),
        (("Dated 2018/4/3.",), None, ["2018-04-03"]),
        (("Dated 3/4/18.",), None, ["2018-03-04"]),
    ],
)
def test_the_order_of_numeric_dates(texts: tuple[str, ...], url: str | None, values: list[str]) -> None:
    document = article(*texts)
    document = type(document)("a", "a.txt", Metadata(url=url), document.paragraphs, document.text)
    assert values == _values(dates_of(document, _TODAY, "en"))


def test_method_names_the_rule_and_the_order() -> None:
    assert [row.method for row in rows_of("Filed 25/12/2018, 12/26/2018 and 2018/12/27; in fiscal 2017.")] == [
        "numeric:dmy",
        "numeric:mdy",
        "numeric:ymd",
        "year:fiscal",
    ]


def test_company_results_mean_the_year_ago_quarter() -> None:
    rows = rows_of("Net income rose in the third quarter to $3 million.", "A year earlier it was $2 million, or 4 cents a share, on higher sales.")
    assert _values(rows) == ["2018-Q3", "2017-Q3"]


def test_the_last_day_of_the_calendar_does_not_overflow() -> None:
    assert rows_of("Next year and in the next 900 years and 100 centuries ago.", published=date.max)
    assert rows_of("Last year and 5 centuries ago.", published=date.min)


def test_curly_apostrophes_are_read() -> None:
    assert _values(rows_of("New Year’s Eve of today’s ’80s fans.")) == ["2018-12-31", "2019-01-10", "198"]


@pytest.mark.parametrize(("language", "text"), [("en", "It rained. It stopped on Oct. 3."), ("de", "Es regnete. Es endete am 3. Oktober.")])
def test_the_sentence_of_an_expression_in_every_language(language: str, text: str) -> None:
    (row,) = rows_of(text, language=language)
    assert row.sentence_index == 1
