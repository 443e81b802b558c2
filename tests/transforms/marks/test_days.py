"""Printed dates."""

from datetime import UTC, date, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.languages import MONTHS
from transforms.marks.bylines import is_date_line
from transforms.marks.days import Instant, is_day_line, read_days, read_instant
from transforms.marks.stamps import read_stamp


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
        ("Wednesday 03/04/2019", Instant(date(2019, 4, 3))),
        ("03/04/2019 (Mon)", Instant(date(2019, 3, 4))),
        ("03/04/2019", Instant(date(2019, 4, 3), None, date(2019, 3, 4))),
    ],
)
def test_the_day_and_where_an_offset_is_printed_the_instant(printed: str, instant: Instant) -> None:
    found = read_instant(printed)
    assert found is not None
    assert found._replace(local=None) == instant


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
    assert read_instant(whole.isoformat()) == Instant(whole.date(), whole.astimezone(UTC), None, whole.replace(tzinfo=None))


DAYS = (
    "8 January 2019", "8. Januar 2019", "8 janvier 2019", "8 de enero de 2019", "8 gennaio 2019", "8 de janeiro de 2019", "8 de gener de 2019",
    "8 januari 2019", "8. januar 2019", "8 stycznia 2019", "8. ledna 2019", "8. januára 2019", "8. januarja 2019", "8. tammikuuta 2019", "8 Ocak 2019",
    "8 ianuarie 2019", "2019. január 8.", "2019 m. sausio 8 d.", "8 Ιανουαρίου 2019",
    "8 января 2019 г.", "8 січня 2019", "8 януари 2019", "8 يناير 2019", "8 जनवरी 2019",
    "8. siječnja 2019.", "8 בינואר 2019", "8. jaanuar 2019", "2019. gada 8. janvārī", "8. јануар 2019.", "8 জানুয়ারি 2019", "৮ জানুয়ারি ২০১৯", "٨ يناير ٢٠١٩",
    "2019ko urtarrilaren 8a", "8 de xaneiro de 2019", "8. janúar 2019",
    "8 tháng 1 năm 2019", "2019年1月8日", "2019년 1월 8일",
)  # fmt: skip
"""One day in the languages that days are read in."""


@pytest.mark.parametrize("printed", DAYS)
def test_a_day_is_read_in_every_language(printed: str) -> None:
    days = list(read_days(f"x {printed}, 10:03"))
    assert [date(2019, 1, 8)] == [one.instant.day for one in days]
    assert days[0].instant.local == datetime.fromisoformat("2019-01-08T10:03")


@pytest.mark.parametrize("day", [date(2021, month, 14) for month in range(1, 13)])
@pytest.mark.parametrize("names", ["{} 14, 2021", "14 {} 2021"])
def test_every_name_of_a_month_is_its_month(day: date, names: str) -> None:
    for name, number in MONTHS.items():
        if number == day.month:
            assert read_instant(names.format(name)) == Instant(day)
            assert read_instant(names.format(name.title())) == Instant(day)


@pytest.mark.parametrize(
    ("printed", "local", "at"),
    [
        ("8 January 2019 10.03", "2019-01-08T10:03:00", None),
        ("8 janvier 2019 à 09h19", "2019-01-08T09:19:00", None),
        ("January 8, 2019 9 p.m. EST", "2019-01-08T21:00:00", datetime(2019, 1, 9, 2, tzinfo=UTC)),
        ("20190108T213000+1100", "2019-01-08T21:30:00", datetime(2019, 1, 8, 10, 30, tzinfo=UTC)),
        ("Tue Jan 08 2019 21:30:00 GMT-0500 (EST)", "2019-01-08T21:30:00", datetime(2019, 1, 9, 2, 30, tzinfo=UTC)),
        ("Tue Jan 08 21:30:00 +0000 2019", "2019-01-08T21:30:00", datetime(2019, 1, 8, 21, 30, tzinfo=UTC)),
        ("Tue, 08 Jan 2019 21:30:00 UT", "2019-01-08T21:30:00", datetime(2019, 1, 8, 21, 30, tzinfo=UTC)),
        ("2019-01-08T21:30:00−05:00", "2019-01-08T21:30:00", datetime(2019, 1, 9, 2, 30, tzinfo=UTC)),
        ("2019-01-08T24:00:00Z", "2019-01-09T00:00:00", datetime(2019, 1, 9, tzinfo=UTC)),
        ("8 January 2019", None, None),
    ],
)
def test_the_time_is_read_as_printed_and_the_instant_where_a_zone_is(printed: str, local: str | None, at: datetime | None) -> None:
    assert read_instant(printed) == Instant(date(2019, 1, 8), at, None, datetime.fromisoformat(local) if local else None)


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Updated January 9, 2019 | Published January 8, 2019", date(2019, 1, 8)),
        ("First published: 8 January 2019. Last updated: 13 January 2019", date(2019, 1, 8)),
        ("Last updated 17/01/2019; posted 13/01/2019", date(2019, 1, 13)),
        ("27/11/2017 01:57 | Actualizado a 28/11/2017 19:20", date(2017, 11, 27)),
        ("Aktualisiert am 9. Januar 2019, veröffentlicht am 8. Januar 2019", date(2019, 1, 8)),
        ("Mis à jour le 9 janvier 2019", date(2019, 1, 9)),
    ],
)
def test_of_several_days_the_first_print_counts(printed: str, day: date) -> None:
    found = read_instant(printed)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("printed", "day"), [("28.09.19", date(2019, 9, 28)), ("Thu, 03 Sep 15 00:01:01 +0200", date(2015, 9, 3)), ("19-Nov-12", date(2012, 11, 19))]
)
def test_two_digits_are_a_year_only_where_nothing_but_a_day_stands(printed: str, day: date) -> None:
    found = read_instant(printed, short=True)
    assert found is not None
    assert found.day == day
    assert read_instant(printed) is None


@given(st.text(alphabet="0123456789-/. janvimrchdeofT:Z年月日", max_size=60))
def test_days_slice_and_stand_in_order(text: str) -> None:
    days = list(read_days(text, short=True))
    assert all(0 <= one.start < one.end <= len(text) for one in days)
    assert all(first.end <= second.start for first, second in pairwise(days))


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("1709674200", Instant(date(2024, 3, 5), datetime(2024, 3, 5, 21, 30, tzinfo=UTC))),
        ("/Date(1709674200000)/", Instant(date(2024, 3, 5), datetime(2024, 3, 5, 21, 30, tzinfo=UTC))),
        ("datetime.datetime(2024, 3, 5, 21, 30)", Instant(date(2024, 3, 5), None, None, datetime.fromisoformat("2024-03-05T21:30"))),
        ("datetime.datetime(2024, 3, 5, 21, 30, tzinfo=tzutc())",
         Instant(date(2024, 3, 5), datetime(2024, 3, 5, 21, 30, tzinfo=UTC), None, datetime.fromisoformat("2024-03-05T21:30"))),
        ("datetime.date(2024, 3, 5)", Instant(date(2024, 3, 5))),
        ("datetime.date(2024, 13, 5)", None),
        ("2024-03-05", None),
    ],
)  # fmt: skip
def test_stamps_of_programs(written: str, instant: Instant | None) -> None:
    assert read_stamp(written) == instant


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 8 janvier 2019 à 09h19", "Mis à jour le mardi 8 janvier 2019", "Veröffentlicht am 8. Januar 2019, 10:03 Uhr", "Stand: 08.01.2019, 10:03 Uhr",
        "Publicado el 8 de enero de 2019", "Publicado em 8 de janeiro de 2019 às 10h03", "Pubblicato il 8 gennaio 2019 alle ore 10:03",
        "Gepubliceerd op 8 januari 2019 om 10:03",
        "Publicerad 8 januari 2019 kl 10.03", "Opublikowano: 8 stycznia 2019", "Julkaistu 8.1.2019 klo 10.03",
        "Yayınlanma: 8 Ocak 2019 10:03", "Diterbitkan 8 Januari 2019 10:03 WIB",
        "Опубликовано 8 января 2019 г. в 10:03", "Δημοσιεύθηκε: 8 Ιανουαρίου 2019", "Martes, 8 de enero de 2019", "8. 1. 2019 10:03", "28.09.19",
    ],
)  # fmt: skip
def test_a_line_that_is_a_day_in_many_languages(line: str) -> None:
    assert is_day_line(line)
    assert is_date_line(line, len(line.split()))


@pytest.mark.parametrize(
    "line", ["Le 8 janvier 2019, la ville était sous la neige", "Am 8. Januar 2019 tagte der Rat", "12 June 2026 Opening of the wall", "Publié", "2019"]
)
def test_a_sentence_with_a_day_is_no_day_line(line: str) -> None:
    assert not is_day_line(line)
