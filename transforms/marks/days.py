"""Printed days, in the languages whose months are listed: the one reader of them for text, pages and metadata, with time and zone where they are printed."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import NamedTuple

from transforms.languages import MONTHS, WEEKDAYS
from transforms.marks.months import CHANGED, LABELS, MADE, MONTH

_YEAR = r"(?:1[89]|20)\d\d"
_ORDINAL = r"(?:st|nd|rd|th|er|[.º°ª])?"
_CLOCK = r"(?:\d\d?:\d\d(?::\d\d)?\s(?:[A-Z]{2,5}\s|[+-]\d{4}\s)?)?"
_DAYS = re.compile(
    rf"(?<![\d.])(?P<y1>{_YEAR})(?P<s1>[-/.])(?P<m1>\d\d?)(?P=s1)(?P<d1>\d\d?)(?!\d)"
    rf"|(?<!\d)(?P<y2>{_YEAR})(?P<m2>0\d|1[0-2])(?P<d2>[0-2]\d|3[01])(?!\d{{1,3}}\b)"
    rf"|(?P<y3>{_YEAR})\s?[年년]\s?(?P<m3>\d\d?)\s?[月월]\s?(?P<d3>\d\d?)\s?[日일]"
    rf"|(?<![\d.,])(?P<a>\d\d?)(?P<s4>[-/.])\s?(?P<b>\d\d?)(?P=s4)\s?(?P<y4>{_YEAR})(?!\d)"
    rf"|(?<!\d)(?P<d5>\d\d?){_ORDINAL}[\s-]*(?:(?:of|de|d['’])\s*)?(?P<n5>{MONTH})\.?[\s,-]*(?:(?:of|de|del)\s)?(?P<y5>{_YEAR})(?!\d)"
    rf"|(?<![^\W\d_])(?P<n6>{MONTH})\.?\s*(?P<d6>\d\d?)(?:st|nd|rd|th)?\b[\s,]*{_CLOCK}(?P<y6>{_YEAR})(?!\d)"
    rf"|(?<!\d)(?P<y9>{_YEAR})\.\sgada\s(?P<d9>\d\d?)\.\s(?P<n9>{MONTH})"
    rf"|(?<!\d)(?P<y7>{_YEAR})(?:\.|ko|\sm\.)?[\s-](?P<n7>{MONTH})\.?[\s-](?P<d7>\d\d?)(?!\d)"
    rf"|(?<!\d)(?P<d8>\d\d?)\stháng\s(?P<m8>\d\d?)(?:,|\snăm)?\s(?P<y8>{_YEAR})(?!\d)",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"(?<![^\W\d_])(?P<n1>{MONTH})\.?\s*(?P<d1>\d\d?)(?!\d)|(?<!\d)(?P<d2>\d\d?)(?:st|nd|rd|th|er|[.º])?\s*(?:(?:of|de)\s)?(?P<n2>{MONTH})", re.IGNORECASE
)
_LABELLED = re.compile(rf"\W*(?:(?:last|zuletzt|dernière|first|originally)\s+)?(?:{MADE.pattern}|{CHANGED.pattern})|\W*\d{{4}}-\d\d-\d\d", re.IGNORECASE)
_SHORT_DAYS = re.compile(
    rf"(?<![\d.,/-])(?P<a>\d\d?)(?P<s4>[/.-])(?P<b>\d\d?)(?P=s4)(?P<y4>\d\d)(?![\d/:-])"
    rf"|(?<!\d)(?P<d5>\d\d?)[\s-](?P<n5>{MONTH})\.?[\s-](?P<y5>\d\d)(?![\d:])",
    re.IGNORECASE,
)
"""Days with two digits for the year: where nothing but a day can stand."""
_DIGITS = {first + digit: str(digit) for first in (0x660, 0x6F0, 0x966, 0x9E6) for digit in range(10)}
"""Arabic, Persian, Devanagari and Bengali digits."""
_TIME = re.compile(r"(?<![\d+-])(?P<h>[01]?\d|2[0-4])(?:[:.]|\s?h\s?)(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\b\.?)?", re.IGNORECASE)
_COMPACT_TIME = re.compile(r"T(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d)(?P<s>[0-5]\d)?(?!\d)")
_HOUR = re.compile(r"(?<![\d:.,/-])(?P<h>1[0-2]|[1-9])\s?(?P<half>[ap]\.?m\b\.?)", re.IGNORECASE)
_ZONE = re.compile(r"\s*\(?(?:(?:GMT|UTC|Z)?\s?(?P<sign>[+−-])(?P<h>\d\d?):?(?P<m>[0-5]\d)?(?!\d)|(?P<name>[A-Z]{1,4})\b)")
_OFFSETS = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "CET": 1, "WAT": 1, "CEST": 2, "EET": 2, "CAT": 2, "SAST": 2, "EEST": 3, "MSK": 3, "EAT": 3,
    "GST": 4, "PKT": 5, "IST": 5.5, "ICT": 7, "WIB": 7, "SGT": 8, "HKT": 8, "PHT": 8, "MYT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11,
    "NZST": 12, "NZDT": 13, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BRT": -3, "ART": -3,
}  # fmt: skip
"""Hours east of Greenwich of the zone names that newsrooms print (CST and IST as in American and Indian use)."""
_SIDE_WORDS = frozenset(WEEKDAYS) | {zone.lower() for zone in _OFFSETS} | {"am", "pm", "a.m", "p.m", "et", "t"}
_WORDS = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")
_ANY_YEAR = re.compile(_YEAR)
_BEFORE, _AFTER = 36, 20
"""Characters around a year within which the rest of its day stands."""
_NEAR = 16
"""Characters around a day in which its weekday stands."""
_FIRST_SHORT = 70
"""Two digits for a year up to this mean one after 2000."""
EARLIEST = date(1800, 1, 1)


class Instant(NamedTuple):
    """A printed day; `local` where a time stands beside it, `at` (UTC) where its zone is printed too. `other` is the second reading of 03/04/2019."""

    day: date
    at: datetime | None = None
    other: date | None = None
    local: datetime | None = None

    def read_as(self, day: date) -> "Instant":
        """The same print read as another day, its time kept."""
        step = day - self.day
        return Instant(day, self.at + step if self.at else None, None, self.local + step if self.local else None)


class Printed(NamedTuple):
    """A day and where it stands: [start, end) of the text. `changed` where the words before it call it that of a change."""

    start: int
    end: int
    instant: Instant
    changed: bool


def read_days(text: str, *, short: bool = False) -> Iterator[Printed]:
    """The full days of a text in order; `short` reads 05/03/24 too, for text that is nothing but a date."""
    before = 0
    text = text if text.isascii() else text.translate(_DIGITS)
    found = list(_full_days(text)) or (list(_SHORT_DAYS.finditer(text)) if short else [])
    for place, match in enumerate(found):
        days = _readings(match)
        if not days:
            continue
        label = text[before : match.start()]
        until = found[place + 1].start() if place + 1 < len(found) else len(text)
        clock = _clock(text, match, before, until)
        days = _on_weekday(days, text[max(before, match.start() - _NEAR) : match.end() + _NEAR])
        yield Printed(match.start(), match.end(), _instant(text, days, clock), bool(CHANGED.search(label)) and not MADE.search(label))
        before = match.end()


def read_instant(text: str, *, short: bool = False) -> Instant | None:
    """The first full day of a string that is not called the day of a change, else the first; None where there is none."""
    days = list(read_days(text, short=short))
    return next((one.instant for one in days if not one.changed), days[0].instant if days else None)


def read_month_day(text: str) -> tuple[int, int] | None:
    """The month and the day of a print without a year: `Aug 31`, `8 enero`."""
    found = _MONTH_DAY.search(text)
    return (_month(found["n1"] or found["n2"]), int(found["d1"] or found["d2"])) if found else None


def opens_with_label(text: str) -> bool:
    """Whether a line opens with what calls a day that of a print or a change, or with a day in ISO 8601."""
    return bool(_LABELLED.match(text))


def is_day_line(line: str) -> bool:
    """Whether a line is nothing but a full day in any of the languages, with its labels, weekday and time: `Publié le 8 janvier 2019 à 09h19`."""
    days = list(read_days(line, short=True))
    if not days:
        return False
    around = "".join(line[before:after] for before, after in zip([0, *(one.end for one in days)], [*(one.start for one in days), len(line)], strict=True))
    return all(word in LABELS or word in _SIDE_WORDS or word.rstrip(".") in _SIDE_WORDS for word in _WORDS.findall(around.lower()))


def without_days(text: str) -> str:
    """The text with bars where days stood."""
    parts, before = [], 0
    for match in _full_days(text):
        parts.append(text[before : match.start()])
        before = match.end()
    return " | ".join([*parts, text[before:]])


def _full_days(text: str) -> Iterator[re.Match[str]]:
    """What looks like a day with its year, looked for around years only."""
    end = 0
    for year in _ANY_YEAR.finditer(text):
        if year.start() < end:
            continue
        match = _DAYS.search(text, max(end, year.start() - _BEFORE), year.end() + _AFTER)
        if match is not None:
            yield match
            end = match.end()


def _readings(match: re.Match[str]) -> list[date]:
    """The day of a match; two where day and month may be either, the day first."""
    parts = {name[0]: value for name, value in match.groupdict().items() if value is not None}
    year = int(parts["y"])
    if year < 100:
        year += 2000 if year < _FIRST_SHORT else 1900
    if "a" in parts:
        day_first, month_first = _day(year, int(parts["b"]), int(parts["a"])), _day(year, int(parts["a"]), int(parts["b"]))
        readings = (day_first,) if parts["s"] == "." else (day_first, month_first)
    else:
        month = _month(parts["n"]) if "n" in parts else int(parts["m"])
        readings = (_day(year, month, int(parts["d"])),)
    return [day for day in dict.fromkeys(readings) if day is not None]


def _on_weekday(days: list[date], around: str) -> list[date]:
    """Of two readings the one on the weekday that is printed beside it, if one is."""
    named = {WEEKDAYS[word.lower()] for word in _WORDS.findall(around) if word.lower() in WEEKDAYS} if len(days) > 1 else set()
    agreeing = [day for day in days if day.weekday() in named]
    return agreeing if len(agreeing) == 1 else days


def _month(name: str) -> int:
    """The number of a month as printed: in capitals, with the long s of old prints."""
    return MONTHS.get(name.lower()) or MONTHS.get(name.casefold(), 0)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(text: str, day: re.Match[str], before: int, until: int) -> re.Match[str] | None:
    """The time that stands behind a day, in it, or before it: "10:03 GMT, 8 January 2019"."""
    inside = day.end("d6") if day.groupdict().get("d6") else day.end()
    compact = _COMPACT_TIME.match(text, day.end())
    return compact or _TIME.search(text, inside, until) or _HOUR.search(text, inside, until) or _TIME.search(text, before, day.start())


def _instant(text: str, days: list[date], clock: re.Match[str] | None) -> Instant:
    other = days[1] if len(days) > 1 else None
    if clock is None:
        return Instant(days[0], None, other)
    parts = clock.groupdict()
    hour, minute, second = int(parts["h"]), int(parts.get("m") or 0), int(parts.get("s") or 0)
    if half := parts.get("half"):
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    local = datetime.combine(days[0], time(hour % 24, minute, second)) + timedelta(days=hour // 24)
    offset = _offset(text, clock.end())
    return Instant(days[0], local.replace(tzinfo=timezone(offset)).astimezone(UTC) if offset is not None else None, other, local)


def _offset(text: str, position: int) -> timedelta | None:
    """The offset of the zone printed behind a time; None where there is none, or one that newsrooms mean differently."""
    zone = _ZONE.match(text, position)
    if zone is None:
        return None
    if zone["name"]:
        hours = _OFFSETS.get(zone["name"])
        return None if hours is None else timedelta(hours=hours)
    size = timedelta(hours=int(zone["h"]), minutes=int(zone["m"] or 0))
    return None if size >= timedelta(hours=15) else size if zone["sign"] == "+" else -size
