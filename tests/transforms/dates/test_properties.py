"""What must hold of any text."""

import re
from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms.dates.articles import article, dates_of, rows_of
from transforms.dates.reader import reader
from transforms.dates.values import UNITS, days, duration, moved, point
from transforms.languages import PACKS
from transforms.model import Published
from transforms.schema import Date

_PIECES = str.split(
    "last next this the a two 25 1998 '82 1960s Friday Monday May march October Oct. 23 second third quarter half year years month weeks days hours "
    "ago earlier later before after early late mid end of beginning from to until and in on at by , . - / ( ) 's 10:35 a.m. p.m. EST noon morning night "
    "today yesterday tomorrow now recent future past few several about nearly every each daily Christmas Ramadan Thanksgiving summer winter fall decade "
    "century weekend fiscal same that following previous coming hundred twenty one 0 00 31 2018-02-30 1/2 3/0 13/13/2018 31.12.99 99:99 0000 2199 q4 "
    "BC 490 470s 1940. five 1900 0800 you your pages HR flows Sundays vor zwei Jahren Freitagabend heute Morgen Uhr Ende Jahrhundert"
)
_TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_PIECES), max_size=14).map(" ".join),
    st.lists(st.sampled_from(_PIECES), max_size=10).map("".join),
)
_LENGTH = r"P(T?(X|\d+(\.\d+)?)(S|M|H|D|WE|W|Q|Y|DE|C|ML))(T?\d+[A-Z])?"
_CHRIST = r"BC(\d{4}(-(\d\d(-\d\d)?|SP|SU|FA|WI))?|\d{2,3})"
_DAY = r"(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)|XXXX-WXX-\d"
_CLOCK = r"T(MO|MI|AF|EV|NI|DT|\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)"
_VALUE = {
    "DATE": re.compile(
        rf"({_DAY})|(\d{{4}}|XXXX)(-(\d\d|XX|Q[1-4X]|H[12X]|SP|SU|FA|WI|W(\d\d|XX)(-WE)?))?|\d{{1,3}}|X{{1,3}}|(PAST|PRESENT|FUTURE)_REF|({_DAY})/({_DAY})|{_CHRIST}|\d{{4}}/\d{{4}}"
    ),
    "TIME": re.compile(rf"({_DAY}|{_CHRIST}){_CLOCK}"),
    "DURATION": re.compile(_LENGTH),
    "SET": re.compile(rf"{_LENGTH}|XXXX-(WXX-WE|WXX-\d|\d\d|SP|SU|FA|WI|Q\d|H\d|XX-XX)({_CLOCK})?"),
}
_DAYS = st.one_of(st.none(), st.dates(), st.sampled_from([date.min, date.max, date(2020, 2, 29), date(2018, 12, 31)]))
_LANGUAGES = st.sampled_from([pack.code for pack in PACKS if pack.dates is not None])


@given(st.lists(_TEXTS, max_size=3), _DAYS, _LANGUAGES)
@settings(max_examples=400, deadline=None)
def test_any_text_gives_sound_rows(texts: list[str], published: date | None, language: str) -> None:
    document = article(*texts)
    given_date = Published(None, published, "metadata")
    rows = dates_of(document, given_date, language)
    assert rows == dates_of(document, given_date, language)
    assert list(range(len(rows))) == [row.date_index for row in rows]
    assert sorted(rows, key=lambda row: row.char_start) == rows
    for row in rows:
        paragraph = document.paragraphs[row.paragraph_index]
        assert row.text
        assert document.text[row.char_start : row.char_end] == row.text
        assert paragraph.char_start <= row.char_start < row.char_end <= paragraph.char_end
        _sound(row, published)
    for left, right in pairwise(rows):
        assert left.char_end <= right.char_start


def _sound(row: Date, published: date | None) -> None:
    assert _VALUE[row.type].fullmatch(row.value), row
    if row.earliest and row.latest:
        assert row.earliest <= row.latest
    covered = days(row.value)
    if row.mod is None and row.type in {"DATE", "TIME"} and covered.earliest:
        assert (covered.earliest, covered.latest) == (row.earliest, row.latest)
    if published and published.year not in range(1000, 3000):
        published = None
    if row.anchor_basis == "published":
        assert row.anchor == published
    if row.anchor_basis in {"absolute", "none"}:
        assert row.anchor is None
    if published is None:
        assert row.anchor_basis != "published"


@given(
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.integers(0, 4000),
    st.sampled_from(["today", "yesterday", "last week", "two months ago", "next year", "this quarter"]),
)
@settings(max_examples=150, deadline=None)
def test_a_later_article_never_speaks_of_an_earlier_day(published: date, later: int, when: str) -> None:
    (first,) = rows_of(f"It rains {when}.", published=published)
    (second,) = rows_of(f"It rains {when}.", published=published + timedelta(days=later))
    assert first.earliest is not None
    assert second.earliest is not None
    assert first.earliest <= second.earliest
    assert first.value <= second.value


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from(["D", "W", "WE", "M", "Q", "H", "Y", "DE", "CE", "ML"]))
@settings(max_examples=300)
def test_a_point_covers_its_day(day: date, unit: str) -> None:
    covered = days(point(day, unit))
    assert covered.granularity == UNITS[unit]
    assert covered.earliest is not None
    assert covered.latest is not None
    if unit == "WE":
        assert covered.earliest - timedelta(days=5) <= day <= covered.latest
    else:
        assert covered.earliest <= day <= covered.latest


@given(st.dates(date(1000, 1, 1), date(2999, 12, 31)), st.sampled_from(sorted(UNITS)), st.integers(-300, 300))
def test_moving_keeps_order(day: date, unit: str, number: int) -> None:
    other = moved(day, unit, number)
    assert (other >= day) if number >= 0 else (other <= day)


@given(st.one_of(st.none(), st.integers(1, 5000), st.fractions(0.5, 50, max_denominator=4)), st.sampled_from(sorted(UNITS)))
def test_durations_are_iso_durations(number: int | None, unit: str) -> None:
    assert re.fullmatch(_LENGTH, duration(number, unit))


def _all_dates(rows: list[Date]) -> list[str]:
    return [row.value for row in rows]


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
@settings(max_examples=100)
def test_every_way_to_write_a_day_is_that_day(day: date) -> None:
    months = str.split("January February March April May June July August September October November December")
    name = months[day.month - 1]
    ways = (
        f"{name} {day.day}, {day.year}",
        f"{day.day} {name} {day.year}",
        f"{name[:3]}{'' if name == 'May' else '.'} {day.day}, {day.year}",
        day.isoformat(),
        f"{day:%Y/%m/%d}",
    )
    for way in ways:
        assert [day.isoformat()] == _all_dates(rows_of(f"It rained on {way}.", published=None))


@given(st.text("dYnkoyCqITMWSHPDUQwEXlNihgGrvcJejmzfpbtaOs-,/.$%x", max_size=12))
@settings(max_examples=300)
def test_every_hit_has_a_kind_that_its_rule_needs(kinds: str) -> None:
    for words in (pack.dates for pack in PACKS if pack.dates is not None):
        for rule in reader(words).rules:
            for match in rule.pattern.finditer(kinds):
                assert not match[0] or not rule.needs.isdisjoint(match[0]), rule.name
