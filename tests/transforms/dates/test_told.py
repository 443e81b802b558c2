"""Days and months without a year, in texts that tell of the past."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.transforms.dates.articles import article, dates_of, rows_of
from transforms.model import Published

_PUBLISHED = date(2024, 5, 15)
_HISTORY = (
    "The railway was begun in 1891 and reached the river in 1893. The bridge was built in May 1894; it fell on 2 August.",
    "The company was ruined. On 7 August its owner fled, and the next day the bank was closed. By the end of the year nobody was paid.",
    "In 1901 the line was sold. Trains ran again from March, and a station was opened in December. In February a flood carried it away.",
    "A report of 1950 found that the rails were stolen. In March the thief was caught. On Sunday he was hanged. Later that year the line was closed.",
)


def _values(*texts: str, published: date | None = _PUBLISHED) -> list[str]:
    return [row.value for row in rows_of(*texts, published=published)]


def test_a_narrative_carries_its_year_from_paragraph_to_paragraph() -> None:
    first, second, third, fourth = ([row.value for row in rows_of(*_HISTORY, published=_PUBLISHED) if row.paragraph_index == index] for index in range(4))
    assert first == ["1891", "1893", "1894-05", "1894-08-02"]
    assert second == ["1894-08-07", "1894-08-08", "1894"]
    assert third == ["1901", "1901-03", "1901-12", "1902-02"]  # the months go forward
    assert fourth == ["1950", "1902-03", "XXXX-WXX-7", "1902"]  # a year named in between ends no run of months; which Sunday, nothing says


def test_the_method_and_the_anchor_say_where_a_year_comes_from() -> None:
    rows = rows_of("In May 2010 he was hired. In July he left.", "He came back in March.", published=_PUBLISHED)
    assert [(row.value, row.method, row.anchor_basis, row.anchor) for row in rows] == [
        ("2010-05", "month_year", "absolute", None),
        ("2010-07", "month:told", "discourse", date(2010, 5, 1)),
        ("2024-03", "month", "published", _PUBLISHED),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In 1940 the family fled. On June 10 they reached Lisbon, and they sailed in July.", ["1940", "1940-06-10", "1940-07"]),
        ("He was arrested in May 2014 and charged in June.", ["2014-05", "2014-06"]),
        ("He was jailed in November 2014 and freed in May.", ["2014-11", "2015-05"]),
        ("On 3 May 2010 a man was stabbed. He died on 7 May.", ["2010-05-03", "2010-05-07"]),
        ("By Christmas 1914 they were home; at Easter they left.", ["1914-12-25", "1914-04-12"]),
        ("In 1944 the winter was hard. In spring the ice broke.", ["1944", "1944-WI", "1944-SP"]),
        # a year said by the way moves nothing
        ("The firm, founded in 1987, said in March it would close.", ["1987", "2024-03"]),
        ("Founded in March 1987, the firm said in April it would close.", ["1987-03", "2024-04"]),
        ("He was hired in 1999. She left in March.", ["1999", "2024-03"]),
        # its own time ends it
        ("In May 2010 he was hired. On Tuesday he left. He will speak in June.", ["2010-05", "2024-05-14", "2024-06"]),
        ("In May 2010 he was hired. He will speak in July.", ["2010-05", "2024-07"]),
        ("In 2023 the bank opened. In March it closed.", ["2023", "2024-03"]),
        ("In 2024 the bank opened. In March it closed.", ["2024", "2024-03"]),
    ],
)
def test_news_tells_of_the_past_only_where_a_sentence_begins_with_it(text: str, values: list[str]) -> None:
    assert values == _values(text)


def test_without_a_publication_date_the_year_told_is_known_and_no_other() -> None:
    assert _values("In October 2004 he bid. In November he lost.", "He spoke in March.", published=None) == ["2004-10", "2004-11", "XXXX-03"]


def test_a_year_as_a_heading_holds_until_the_next_heading() -> None:
    document = article(
        "1990", "It opened in June.", "It closed in August.", "1995", "In July it was sold.", "Today", "It reopened in March.",
        roles=("body", "body", "body", "crosshead", "body", "crosshead", "body"),
    )  # fmt: skip
    values = [row.value for row in dates_of(document, Published(None, _PUBLISHED, "metadata"), "en")]
    assert values == ["1990", "1990-06", "1990-08", "1995", "1995-07", "2024-05-15", "2024-03"]


def test_the_lines_of_a_timeline_go_on_from_each_other() -> None:
    lines = ("2003 – March 20: The war begins.", "April 9: The city falls.", "It was still hot in April.", "May 1: The war ends.")
    assert _values(*lines) == ["2003", "2003-03-20", "2003-04-09", "2024-04", "2003-05-01"]


def test_before_christ_has_values_but_no_days() -> None:
    rows = rows_of("It stood from 499 to 493 BC, in the 470s BC and the 4th century BC. In June 479 B.C. it fell; the following year it rose.")
    assert [row.value for row in rows] == ["BC0499", "BC0493", "BC047", "BC03", "BC0479-06", "BC0478"]
    assert {row.earliest for row in rows} == {None}
    assert [row.granularity for row in rows] == ["year", "year", "decade", "century", "month", "year"]


@given(st.lists(st.sampled_from(["On June 10 he left.", "In March she won.", "The winter was hard.", "By the end of the year it was over."]), max_size=6))
def test_without_years_nothing_is_told(sentences: list[str]) -> None:
    assert not any(row.method.endswith(":told") for row in rows_of(*sentences, published=_PUBLISHED))


def test_a_magazine_speaks_of_what_is_so_at_any_time() -> None:
    guide = " ".join(["Most gardeners know that tomatoes like the sun and hate the wind, so a wall helps them a lot."] * 8)
    rows = rows_of(guide, "The floodlights go on after 5pm, and the market is full in summer. Patients today expect more of their doctors than care.")
    assert [(row.value, row.anchor_basis) for row in rows] == [("XXXX-XX-XXT17:00", "none"), ("XXXX-SU", "none"), ("PRESENT_REF", "published")]


def test_the_lines_of_a_plan_are_of_any_week() -> None:
    rows = rows_of("Monday", "Rest.", "Tuesday: run ten miles", "Saturday – a long run", "He ran on Tuesday.")
    assert [(row.type, row.value) for row in rows] == [
        ("SET", "XXXX-WXX-1"),
        ("SET", "XXXX-WXX-2"),
        ("SET", "XXXX-WXX-6"),
        ("DATE", "2019-01-08"),
    ]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The advice of 17 March 2003 was secret. Why was it printed on 17 March?", ["2003-03-17", "2003-03-17"]),
        ("He fell ill on May 4, 2021, a court heard, and was seen at work on May 4 and May 6.", ["2021-05-04", "2021-05-04", "2021-05-06"]),
        ("The attack of 3 June 2017 will be remembered on 3 June.", ["2017-06-03", "2024-06-03"]),
        ("For the first nine days of 1985 it was alone. Then on 10 January a rival came.", ["P9D", "1985-01-10"]),
    ],
)
def test_a_day_named_in_full_before_and_a_part_of_a_year_lend_theirs(text: str, values: list[str]) -> None:
    assert values == _values(text)
