"""TIMEX3 in words: what a value says, for people who read no codes."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

_MONTHS = "January February March April May June July August September October November December".split()  # noqa: SIM905  (a list of words)
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()  # noqa: SIM905  (a list of words)
_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PARTS = {"MO": "in the morning", "MI": "at midday", "AF": "in the afternoon", "EV": "in the evening", "NI": "at night", "DT": "by day"}
_REFERENCES = {"PRESENT_REF": "now", "PAST_REF": "some time in the past", "FUTURE_REF": "some time in the future"}
_MODS = {
    "START": "the beginning of {}", "MID": "the middle of {}", "END": "the end of {}", "APPROX": "about {}", "BEFORE": "before {}", "AFTER": "after {}",
    "ON_OR_BEFORE": "{} or before", "ON_OR_AFTER": "{} or after", "LESS_THAN": "less than {}", "MORE_THAN": "more than {}",
    "EQUAL_OR_LESS": "at most {}", "EQUAL_OR_MORE": "at least {}",
}  # fmt: skip
_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "H": "half-year", "DE": "decade", "CE": "century", "ML": "millennium"}
_UNITS |= {"WE": "weekend", "TH": "hour", "TM": "minute", "TS": "second", "SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_PLURALS = {"century": "centuries", "millennium": "millennia"}
_PERIOD = re.compile(r"P(?P<date>[^T]*)(?:T(?P<time>.*))?")
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?|X+)([A-Z]+?)(?=\d|X|$)")

type Reader = Callable[[re.Match[str]], str]


def spoken_date(row: Mapping[str, Any]) -> str:
    """What a row of `dates` says: `the end of the 2020s`, `Thursday, 10 January 2019`, `every week`."""
    value = spoken(row["value"])
    if row["type"] == "SET":
        value = re.sub(r"^(?:1|one) ", "", value)
        value = value if value.startswith("every") else f"every {value}"
    return _MODS.get(row["mod"] or "", "{}").format(value)


def spoken(value: str) -> str:
    """What a TIMEX3 value says."""
    if value in _REFERENCES:
        return _REFERENCES[value]
    for pattern, reader in _READERS:
        if found := pattern.fullmatch(value):
            return reader(found)
    return f"a time that is not told ({value})"


def covered(row: Mapping[str, Any]) -> str | None:
    """The days that a row of `dates` covers; None where its words say them."""
    first, last = row["earliest"], row["latest"]
    if first == last:
        return None if first is None or row["granularity"] == "day" else day_of(first)
    if first and last:
        return f"{day_of(first)} to {day_of(last)}"
    return f"from {day_of(first)} on" if first else f"until {day_of(last)}"


def day_of(day: date) -> str:
    """A day as news prints it: `10 January 2019`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _year(text: str) -> str:
    if text.startswith("BC"):
        return f"{int(text[2:])} BC"
    return "some year" if "X" in text else str(int(text))


def _day(found: re.Match[str]) -> str:
    year, month, day = found["year"], found["month"], found["day"]
    if "X" in month + day:
        return f"a day in {_year(year)}" if "X" in month else f"a day in {_month(year, month)}"
    name = f"{int(day)} {_MONTHS[int(month) - 1]}"
    if not year.isdecimal():
        return f"{name} of {_year(year)}"
    try:
        return f"{_DAYS[date(int(year), int(month), int(day)).weekday()]}, {name} {int(year)}"
    except ValueError:  # a day that the calendar does not have
        return f"{name} {int(year)}"


def _month(year: str, month: str) -> str:
    return f"a month of {_year(year)}" if "X" in month else f"{_MONTHS[int(month) - 1]} {_year(year)}"


def _time(found: re.Match[str]) -> str:
    day = spoken(found["day"])
    clock = found["time"]
    return f"{day}, {_PARTS[clock]}" if clock in _PARTS else f"{day}, {clock.removesuffix('Z')}{' UTC' if clock.endswith('Z') else ''}"


def _week(found: re.Match[str]) -> str:
    year, week = found["year"], found["week"]
    which = "the weekend" if found["end"] else "the week"
    if "X" in week and found["weekday"]:
        return f"a {_DAYS[int(found['weekday']) - 1]}"
    if "X" in year + week:
        return f"a week of {_year(year)}" if "X" not in year else which.replace("the", "a")
    try:
        monday = date.fromisocalendar(int(year), int(week), 6 if found["end"] else 1)
    except ValueError:  # a week that the year does not have
        return f"week {int(week)} of {year}"
    weekday = found["weekday"]
    return f"{_DAYS[int(weekday) - 1]} of {which} of {day_of(monday)}" if weekday else f"{which} of {day_of(monday)}"


def _part(found: re.Match[str]) -> str:
    kind, number = found["kind"], found["number"]
    name = {"Q": "quarter", "H": "half"}[kind]
    return f"a {name} of {_year(found['year'])}" if number == "X" else f"the {_ORDINALS[number]} {name} of {_year(found['year'])}"


def _decade(found: re.Match[str]) -> str:
    return "some decade" if "X" in found[0] else f"the {int(found[0])}0s"


def _century(found: re.Match[str]) -> str:
    if "X" in found[0]:
        return "some century"
    number = int(found[0]) + 1
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{ending} century"


def _period(found: re.Match[str]) -> str:
    amounts = [(number, unit) for number, unit in _AMOUNT.findall(found["date"] or "")]
    amounts += [(number, f"T{unit}") for number, unit in _AMOUNT.findall(found["time"] or "")]
    return " and ".join(_amount(number, unit) for number, unit in amounts) or "some time"


def _amount(number: str, unit: str) -> str:
    name = _UNITS.get(unit, "time")
    if number == "1":
        return f"1 {name}"
    plural = _PLURALS.get(name, f"{name}s")
    return f"some {plural}" if "X" in number else f"{number} {plural}"


_YEAR = r"(?P<year>[\dX]{4}|BC\d{4})"
_READERS: tuple[tuple[re.Pattern[str], Reader], ...] = (
    (re.compile(rf"{_YEAR}-(?P<month>[\dX]{{2}})-(?P<day>[\dX]{{2}})"), _day),
    (re.compile(rf"(?P<day>{_YEAR.replace('?P<year>', '?:')}-[^T]+)T(?P<time>.+)"), _time),
    (re.compile(rf"{_YEAR}-W(?P<week>[\dX]{{2}})(?P<end>-WE)?(?:-(?P<weekday>\d))?"), _week),
    (re.compile(rf"{_YEAR}-(?P<kind>[QH])(?P<number>[\dX])"), _part),
    (re.compile(rf"{_YEAR}-(?P<season>SP|SU|FA|WI)"), lambda found: f"{_SEASONS[found['season']]} {_year(found['year'])}"),
    (re.compile(rf"{_YEAR}-(?P<month>[\dX]{{2}})"), lambda found: _month(found["year"], found["month"])),
    (re.compile(_YEAR), lambda found: _year(found["year"])),
    (re.compile(r"[\dX]{3}"), _decade),
    (re.compile(r"[\dX]{2}"), _century),
    (re.compile(r"\d"), lambda found: f"the {_ORDINALS.get(str(int(found[0]) + 1), found[0])} millennium"),
    (re.compile(r"T(?P<time>.+)"), lambda found: _PARTS.get(found["time"], found["time"])),
    (_PERIOD, _period),
)
"""In order; the first that fits reads the value."""
