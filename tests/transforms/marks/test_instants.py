"""Printed dates."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.marks.instants import Instant, read_instant


@pytest.mark.parametrize(
    ("printed", "instant"),
    [
        ("2019-01-10", Instant(date(2019, 1, 10))),
        ("2019-01-10T10:03:00Z", Instant(date(2019, 1, 10), datetime(2019, 1, 10, 10, 3, tzinfo=UTC))),
        ("2019-01-10T23:30:00+08:00", Instant(date(2019, 1, 10), datetime(2019, 1, 10, 15, 30, tzinfo=UTC))),
        ("Thu, 10 Jan 2019 10:03:00 -0500", Instant(date(2019, 1, 10), datetime(2019, 1, 10, 15, 3, tzinfo=UTC))),
        ("Jan 8, 2019 10:03 GMT", Instant(date(2019, 1, 8), datetime(2019, 1, 8, 10, 3, tzinfo=UTC))),
        ("10:22 am PDT, Sunday, July 15, 2018", Instant(date(2018, 7, 15), datetime(2018, 7, 15, 17, 22, tzinfo=UTC))),
        ("Published 12:05 a.m. ET July 16, 2018", Instant(date(2018, 7, 16))),
        ("26-FEB-1987 15:01:01.79", Instant(date(1987, 2, 26))),
        ("8th of January, 2019", Instant(date(2019, 1, 8))),
        ("Febuary 8, 2019", Instant(date(2019, 2, 8))),
        ("Auguſt 8, 1819", Instant(date(1819, 8, 8))),
        ("8.1.2019", Instant(date(2019, 1, 8))),
        ("20190110T100300", Instant(date(2019, 1, 10))),
        ("25/12/2019", Instant(date(2019, 12, 25))),
        ("03/04/2019", Instant(date(2019, 4, 3), None, date(2019, 3, 4))),
    ],
)
def test_the_day_and_where_an_offset_is_printed_the_instant(printed: str, instant: Instant) -> None:
    assert read_instant(printed) == instant


@pytest.mark.parametrize(
    "printed", ["", "2019", "January 2019", "Sepember 26, 2019", "31 February 2019", "2019-13-01", "10:03", "12345678", "yesterday", "version 1.2.20191"]
)
def test_what_is_no_full_date(printed: str) -> None:
    assert read_instant(printed) is None


@given(st.text(max_size=60))
def test_any_text_is_read_or_left(printed: str) -> None:
    instant = read_instant(printed)
    assert instant is None or 1800 <= instant.day.year <= 2099


@given(st.datetimes(min_value=datetime(1850, 1, 2), max_value=datetime(2099, 12, 30), timezones=st.timezones()))  # noqa: DTZ001  (hypothesis wants them naive)
def test_an_iso_instant_is_read_back(moment: datetime) -> None:
    whole = moment.replace(microsecond=0)
    offset = whole.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        return
    assert read_instant(whole.isoformat()) == Instant(whole.date(), whole.astimezone(UTC))
