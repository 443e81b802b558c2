"""Reads a printed date: the day, in the zone it was printed for, and the instant where a time and an offset stand beside it."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import NamedTuple

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb febr febuary", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sep sept",
            "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
MONTH = f"(?:{'|'.join(name.capitalize() for name in sorted(MONTHS, key=len, reverse=True))})"
_YEAR = r"(?P<{0}>(?:1[89]|20)\d\d)"
_NUMERIC = re.compile(
    rf"(?<![\d.]){_YEAR.format('y1')}(?P<sep>[-/.])(?P<m1>\d\d?)(?P=sep)(?P<d1>\d\d?)(?!\d)"
    rf"|(?<!\d){_YEAR.format('y2')}(?P<m2>0\d|1[0-2])(?P<d2>[0-2]\d|3[01])(?!\d{{1,3}}\b)"
    rf"|(?<![\d.,])(?P<a>\d\d?)(?P<sep3>[-/.])(?P<b>\d\d?)(?P=sep3){_YEAR.format('y3')}(?!\d)"
)
_NAMED = re.compile(
    rf"\b(?P<m1>{MONTH})\b\.?\s*(?P<d1>\d\d?)(?:st|nd|rd|th)?\b\s*,?\s*{_YEAR.format('y1')}\b"
    rf"|(?<!\d)(?P<d2>\d\d?)(?:st|nd|rd|th)?\.?[\s-]*(?:of\s+)?(?P<m2>{MONTH})\b\.?[\s,-]*{_YEAR.format('y2')}\b",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?<!\d)(?P<h>[01]?\d|2[0-3])[:.](?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\b\.?)?", re.IGNORECASE)
_ZONE = re.compile(r"\s*\(?(?:(?P<name>[A-Z]{1,4})\b|(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<h>\d\d):?(?P<m>\d\d)?)")
_OFFSETS = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "CET": 1, "WAT": 1, "CEST": 2, "EET": 2, "CAT": 2, "SAST": 2, "EEST": 3, "MSK": 3, "EAT": 3, "GST": 4,
    "PKT": 5, "IST": 5.5, "ICT": 7, "WIB": 7, "SGT": 8, "HKT": 8, "PHT": 8, "MYT": 8, "AWST": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "NZST": 12,
    "NZDT": 13, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "BRT": -3, "ART": -3,
}  # fmt: skip
"""Hours east of Greenwich of the zone names that newsrooms print (CST and IST as in American and Indian use)."""
EARLIEST = date(1800, 1, 1)


class Instant(NamedTuple):
    """A printed date; `at` (UTC) where a time and its offset are printed. `other` is the second reading of 03/04/2019."""

    day: date
    at: datetime | None = None
    other: date | None = None


def read_instant(printed: str) -> Instant | None:
    """The first full date of a string in ISO, RFC 2822 or any usual English order; None where there is none."""
    found = _first_date(printed)
    if found is None:
        return None
    days, end = found
    if not days:
        return None
    other = days[1] if len(days) > 1 else None
    return Instant(days[0], None if other else _instant(printed, days[0], end), other)


def _first_date(printed: str) -> tuple[list[date], int] | None:
    """The readings of the first date printed (two where day and month may be either), and where it ends."""
    named, numeric = _NAMED.search(printed), _NUMERIC.search(printed)
    if named and (numeric is None or named.start() < numeric.start()):
        month = MONTHS[(named["m1"] or named["m2"]).casefold()]
        return _valid((named["y1"] or named["y2"], month, named["d1"] or named["d2"])), named.end()
    return (_numeric(numeric), numeric.end()) if numeric else None


def _numeric(match: re.Match[str]) -> list[date]:
    if match["y3"] is None:
        return _valid((match["y1"] or match["y2"], match["m1"] or match["m2"], match["d1"] or match["d2"]))
    day_first, month_first = (match["y3"], match["b"], match["a"]), (match["y3"], match["a"], match["b"])
    return _valid(day_first) if match["sep3"] == "." else list(dict.fromkeys(_valid(day_first, month_first)))


def _valid(*readings: tuple[str, str | int, str]) -> list[date]:
    days = []
    for year, month, day in readings:
        try:
            days.append(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return days


def _instant(printed: str, day: date, end: int) -> datetime | None:
    """The instant of the time printed after the date (or before it, as in "10:03 GMT, 8 January 2019")."""
    match = _TIME.search(printed, end) or _TIME.search(printed)
    if match is None:
        return None
    offset = _offset(printed, match.end())
    if offset is None:
        return None
    hour = int(match["h"])
    if match["half"]:
        hour = hour % 12 + (12 if match["half"][0] in "pP" else 0)
    clock = time(hour, int(match["m"]), int(match["s"] or 0), tzinfo=timezone(offset))
    return datetime.combine(day, clock).astimezone(UTC)


def _offset(printed: str, position: int) -> timedelta | None:
    zone = _ZONE.match(printed, position)
    if zone is None:
        return None
    if zone["name"]:
        hours = _OFFSETS.get(zone["name"])
        return None if hours is None else timedelta(hours=hours)
    size = timedelta(hours=int(zone["h"]), minutes=int(zone["m"] or 0))
    return size if size < timedelta(hours=15) and zone["sign"] == "+" else -size if size < timedelta(hours=15) else None
