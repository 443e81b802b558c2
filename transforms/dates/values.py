"""TIMEX3 values: points of a granularity on the calendar, durations, and the days that a value covers.

Values follow TimeML's TIMEX3 (ISO 24617-1) as TempEval-3 annotated it: weeks are ISO weeks, a decade is the first three digits of
its years (198), a century the first two (19), a fiscal year is written as a plain year.
"""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from transforms.schema import Granularity

UNITS: dict[str, Granularity] = {
    "S": "second", "TM": "minute", "TH": "hour", "D": "day", "WE": "weekend", "W": "week", "M": "month", "Q": "quarter", "H": "half", "Y": "year",
    "DE": "decade", "CE": "century", "ML": "millennium",
}  # fmt: skip
"""Units of time by the code that the rules use. TM and TH are minutes and hours."""
CLOCK_UNITS = frozenset({"S", "TM", "TH"})
"""Units shorter than a day; they stand after the T of a duration."""
_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
_DAYS = {"D": 1, "WE": 7, "W": 7}
_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of the meteorological seasons of the northern half; a winter bears the year in which it begins."""
_SMALLER = {"DE": (10, "Y"), "CE": (100, "Y"), "ML": (1000, "Y"), "H": (6, "M")}
"""Units that durations write in another: a decade is P10Y, as TempEval-3 has it."""
_HALVES = {"Y": (12, "M"), "M": (4, "W"), "W": (7, "D"), "D": (24, "TH"), "TH": (60, "TM"), "TM": (60, "S")}
"""The unit that a fraction is written in: two and a half years are P2Y6M. A month is taken as four weeks there."""


class Days(NamedTuple):
    """The days a value covers, inclusive, None where unbounded, and its granularity."""

    earliest: date | None
    latest: date | None
    granularity: Granularity


NO_DAYS = Days(None, None, "vague")


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day."""
    if 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def moved(day: date, unit: str, number: int) -> date:
    """The day a number of units away; at the end of a month it stays inside the month. Stops at the calendar's ends."""
    try:
        if unit in _MONTHS:
            months = day.year * 12 + day.month - 1 + number * _MONTHS[unit]
            year, month = divmod(months, 12)
            return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
        return day + timedelta(days=number * _DAYS.get(unit, 0))
    except (ValueError, OverflowError):  # before year 1 or after year 9999
        return date.min if number < 0 else date.max


def point(day: date, unit: str) -> str:
    """The value of the unit that the day lies in, so 2019-01 for 10 January 2019 and M."""
    iso_year, iso_week, _ = day.isocalendar()
    return {
        "D": day.isoformat(),
        "W": f"{iso_year:04}-W{iso_week:02}",
        "WE": f"{iso_year:04}-W{iso_week:02}-WE",
        "M": f"{day.year:04}-{day.month:02}",
        "Q": f"{day.year:04}-Q{(day.month + 2) // 3}",
        "H": f"{day.year:04}-H{1 if day.month < 7 else 2}",
        "Y": f"{day.year:04}",
        "DE": f"{day.year // 10:03}",
        "CE": f"{day.year // 100:02}",
        "ML": f"{day.year // 1000}",
    }.get(unit, day.isoformat())


def year_value(year: int) -> str:
    """A year as a value; before Christ, where years are below 0, BC0480."""
    return f"{year:04}" if year > 0 else f"BC{max(-year, 1):04}"


def duration(number: int | Fraction | None, unit: str) -> str:
    """The value of a duration, P2Y6M for 2.5 years; no number is an X, as in "several years"."""
    if number is None:
        return _amount("X", unit)
    if unit in _SMALLER:
        factor, unit = _SMALLER[unit]
        number *= factor
    if unit == "S" and number != int(number):
        return f"PT{float(number):.2f}".rstrip("0") + "S"
    whole, part = int(number), number - int(number)
    if not part:
        return _amount(str(whole), unit)
    factor, below = _HALVES.get(unit, (0, unit))
    rest = round(part * factor)
    if not whole or not rest:
        return _amount(str(rest or whole), below if rest else unit)
    first, second = _amount(str(whole), unit), _amount(str(rest), below)
    return first + (second[2:] if first.startswith("PT") else second[1:])


def _amount(number: str, unit: str) -> str:
    if unit in CLOCK_UNITS:
        return f"PT{number}{unit[-1]}"
    return f"P{number}{'C' if unit == 'CE' else unit}"


def season_days(year: int, season: str) -> tuple[date, date]:
    """First and last day of a season."""
    first = date(year, _SEASON_MONTH[season], 1)
    return first, moved(first, "Q", 1) - timedelta(days=1)


def _unit_days(first: date, unit: str) -> Days:
    return Days(first, moved(first, unit, 1) - timedelta(days=1) if first.year + _MONTHS.get(unit, 1) // 12 < 10000 else date.max, UNITS[unit])


def _week(match: re.Match[str]) -> Days:
    try:
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
    except ValueError:  # a year without a week 53
        return NO_DAYS
    if match[3]:
        return Days(monday + timedelta(days=5), monday + timedelta(days=6), "weekend")
    return Days(monday, monday + timedelta(days=6), "week")


def _day(match: re.Match[str]) -> Days:
    day = day_or_none(int(match[1]), int(match[2]), int(match[3]))
    granularity: Granularity = "day"
    if clock := match[4]:
        granularity = "part_of_day" if clock[1].isalpha() else ("hour", "minute", "second")[min(clock.count(":"), 2)]
    return Days(day, day, granularity)


def _year(digits: str, unit: str) -> Days:
    width = 4 - len(digits)
    first = int(digits) * 10**width
    return Days(date(first, 1, 1), date(first + 10**width - 1, 12, 31), UNITS[unit]) if first else NO_DAYS


_READERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Days]], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        (r"(\d{4})-(\d\d)-(\d\d)(T.+)?", _day),
        (r"(\d{4})-W(\d\d)(-WE)?", _week),
        (r"(\d{4})-(0[1-9]|1[0-2])", lambda match: _unit_days(date(int(match[1]), int(match[2]), 1), "M")),
        (r"(\d{4})-Q([1-4])", lambda match: _unit_days(date(int(match[1]), int(match[2]) * 3 - 2, 1), "Q")),
        (r"(\d{4})-H([12])", lambda match: _unit_days(date(int(match[1]), int(match[2]) * 6 - 5, 1), "H")),
        (r"(\d{4})-(SP|SU|FA|WI)", lambda match: Days(*season_days(int(match[1]), match[2]), "season")),
        (r"(\d{4})", lambda match: _year(match[1], "Y")),
        (r"(\d{3})", lambda match: _year(match[1], "DE")),
        (r"(\d\d)", lambda match: _year(match[1], "CE")),
        (r"(\d)", lambda match: _year(match[1], "ML")),
        (r"(\d{4})/(\d{4})", lambda match: Days(date(int(match[1]), 1, 1), date(int(match[2]), 12, 31), "year")),
        (r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)", lambda match: Days(date.fromisoformat(match[1]), date.fromisoformat(match[2]), "month")),
    )
)


def days(value: str, mod: str | None = None) -> Days:
    """The days that a value covers. BEFORE, AFTER, ON_OR_BEFORE and ON_OR_AFTER open an end; START, MID and END do not narrow it."""
    for pattern, reader in _READERS:
        if match := pattern.fullmatch(value):
            return _opened(reader(match), mod)
    return Days(None, None, granularity_of(value))


def _opened(covered: Days, mod: str | None) -> Days:
    if covered.earliest is None or covered.latest is None:
        return covered
    if mod == "AFTER":
        return covered._replace(earliest=min(covered.latest, date.max - timedelta(days=1)) + timedelta(days=1), latest=None)
    if mod == "BEFORE":
        return covered._replace(earliest=None, latest=max(covered.earliest, date.min + timedelta(days=1)) - timedelta(days=1))
    if mod == "ON_OR_AFTER":
        return covered._replace(latest=None)
    return covered._replace(earliest=None) if mod == "ON_OR_BEFORE" else covered


_CODES = {"C": "CE"}


def granularity_of(value: str) -> Granularity:
    """The granularity of a value that is not on the calendar: P3M, PT2H, XXXX-WXX-1, XXXX-12-25."""
    if match := re.fullmatch(r"P(T?)(?:X|\d+(?:\.\d+)?)([A-Z]+?)(?:T?\d+[A-Z])?", value):
        code = _CODES.get(match[2], match[2])
        return UNITS.get("T" + code if match[1] and code != "S" else code, "vague")
    if match := re.fullmatch(r"XXXX-(?:(WXX-\d|\d\d-\d\d|XX-XX)(T.*)?|(WXX)|(WXX-WE)|(\d\d)|(Q\d|QX)|(H\d|HX)|(SP|SU|FA|WI))", value):
        if match[2]:
            return "part_of_day" if match[2][1:2].isalpha() else "minute"
        names: tuple[Granularity, ...] = ("day", "vague", "week", "weekend", "month", "quarter", "half", "season")
        return names[(match.lastindex or 1) - 1]
    if match := re.fullmatch(r"BC(?:\d{4}(?:-(\d\d)|-(SP|SU|FA|WI)|-(\d\d-\d\d)(?:T.*)?)?|(\d{3})|(\d\d))", value):
        return ("year", "month", "season", "day", "decade", "century")[match.lastindex or 0]
    return "year" if value == "XXXX" else "vague"
