"""The days that values cover, and the arithmetic between them."""

from datetime import date
from fractions import Fraction

import pytest

from transforms.dates.values import days, duration, moved, point


@pytest.mark.parametrize(
    ("value", "mod", "earliest", "latest", "granularity"),
    [
        ("2019-01-10", None, "2019-01-10", "2019-01-10", "day"),
        ("2019-01-10TMO", None, "2019-01-10", "2019-01-10", "part_of_day"),
        ("2019-01-10T10", None, "2019-01-10", "2019-01-10", "hour"),
        ("2019-01-10T10:35", None, "2019-01-10", "2019-01-10", "minute"),
        ("2019-01-10T10:35:20Z", None, "2019-01-10", "2019-01-10", "second"),
        ("2019-W01", None, "2018-12-31", "2019-01-06", "week"),
        ("2015-W53", None, "2015-12-28", "2016-01-03", "week"),
        ("2019-W02-WE", None, "2019-01-12", "2019-01-13", "weekend"),
        ("2016-02", None, "2016-02-01", "2016-02-29", "month"),
        ("2018-Q4", None, "2018-10-01", "2018-12-31", "quarter"),
        ("2018-H2", None, "2018-07-01", "2018-12-31", "half"),
        ("2018-SP", None, "2018-03-01", "2018-05-31", "season"),
        ("2019-WI", None, "2019-12-01", "2020-02-29", "season"),
        ("2018", None, "2018-01-01", "2018-12-31", "year"),
        ("2018", "START", "2018-01-01", "2018-12-31", "year"),
        ("1959", "AFTER", "1960-01-01", None, "year"),
        ("1914", "BEFORE", None, "1913-12-31", "year"),
        ("1994", "ON_OR_AFTER", "1994-01-01", None, "year"),
        ("1994", "ON_OR_BEFORE", None, "1994-12-31", "year"),
        ("198", None, "1980-01-01", "1989-12-31", "decade"),
        ("19", None, "1900-01-01", "1999-12-31", "century"),
        ("1", None, "1000-01-01", "1999-12-31", "millennium"),
        ("2018-05-17/2018-06-15", None, "2018-05-17", "2018-06-15", "month"),
        ("2018-W53", None, None, None, "vague"),
        ("XXXX-WXX-5", None, None, None, "day"),
        ("XXXX-WXX-5TNI", None, None, None, "part_of_day"),
        ("XXXX-10-23", None, None, None, "day"),
        ("XXXX-10", None, None, None, "month"),
        ("XXXX-Q3", None, None, None, "quarter"),
        ("P3D", None, None, None, "day"),
        ("P2Y6M", None, None, None, "year"),
        ("PT2H", None, None, None, "hour"),
        ("P1DT12H", None, None, None, "day"),
        ("PT9.58S", None, None, None, "second"),
        ("PXM", None, None, None, "month"),
        ("P100C", None, None, None, "century"),
        ("PAST_REF", None, None, None, "vague"),
    ],
)
def test_days(value: str, mod: str | None, earliest: str | None, latest: str | None, granularity: str) -> None:
    covered = days(value, mod)
    assert (earliest, latest) == tuple(day and day.isoformat() for day in covered[:2])
    assert granularity == covered.granularity


@pytest.mark.parametrize(
    ("day", "unit", "number", "expected"),
    [
        (date(2019, 1, 31), "M", 1, date(2019, 2, 28)),
        (date(2020, 2, 29), "Y", -1, date(2019, 2, 28)),
        (date(2019, 1, 10), "W", -2, date(2018, 12, 27)),
        (date(2019, 1, 10), "Q", -1, date(2018, 10, 10)),
        (date(2019, 1, 10), "DE", 1, date(2029, 1, 10)),
        (date(2019, 1, 10), "CE", -30, date.min),
        (date(2019, 1, 10), "D", 10**9, date.max),
    ],
)
def test_moved(day: date, unit: str, number: int, expected: date) -> None:
    assert expected == moved(day, unit, number)


def test_points_of_early_years_keep_four_digits() -> None:
    assert [point(date(19, 2, 3), unit) for unit in ("D", "M", "Q", "Y")] == ["0019-02-03", "0019-02", "0019-Q1", "0019"]


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        (3, "D", "P3D"),
        (None, "Y", "PXY"),
        (None, "TH", "PTXH"),
        (2, "DE", "P20Y"),
        (1, "CE", "P100Y"),
        (Fraction(5, 2), "Y", "P2Y6M"),
        (Fraction(3, 2), "TM", "PT1M30S"),
        (Fraction(11, 2), "TH", "PT5H30M"),
        (Fraction(1, 2), "TH", "PT30M"),
        (Fraction(3, 2), "D", "P1DT12H"),
        (Fraction(1, 2), "Y", "P6M"),
        (Fraction(958, 100), "S", "PT9.58S"),
    ],
)
def test_duration(number: int | Fraction | None, unit: str, expected: str) -> None:
    assert expected == duration(number, unit)
