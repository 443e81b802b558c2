"""Days with names: fixed ones, and those that move, read from the `holidays` package and the Easter rule of `dateutil`.

The keys are the lexicons' values. A movable day names the country whose official calendar says it and the name it has there.
"""

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from transforms.dates.hits import Reading
from transforms.dates.values import Days, day_or_none

FIXED: dict[str, tuple[int, int]] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6), "valentine's day": (2, 14), "women's day": (3, 8), "st patrick's day": (3, 17),
    "april fools' day": (4, 1), "earth day": (4, 22), "anzac day": (4, 25), "may day": (5, 1), "labour day": (5, 1), "juneteenth": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "bastille day": (7, 14), "german unity day": (10, 3), "halloween": (10, 31),
    "all saints' day": (11, 1), "all souls' day": (11, 2), "guy fawkes night": (11, 5), "armistice day": (11, 11), "veterans day": (11, 11),
    "st nicholas' day": (12, 6), "christmas eve": (12, 24), "christmas": (12, 25), "boxing day": (12, 26),
}  # fmt: skip
EASTER: dict[str, int] = {
    "rose monday": -48, "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "holy saturday": -1,
    "easter": 0, "easter monday": 1, "ascension day": 39, "pentecost": 49, "whit monday": 50, "corpus christi": 60,
}  # fmt: skip
"""Days from Easter Sunday."""
NTH_WEEKDAY: dict[str, tuple[int, int, int]] = {
    "martin luther king day": (1, 1, 3), "presidents' day": (2, 1, 3), "memorial day": (5, 1, -1), "labor day": (9, 1, 1), "columbus day": (10, 1, 2),
    "election day": (11, 2, 1), "thanksgiving": (11, 4, 4),
}  # fmt: skip
"""Month, weekday and which of its kind in the month, by the law of the United States (5 U.S.C. 6103); election day is never the first."""
OFFICIAL: dict[str, tuple[str, str]] = {
    "lunar new year": ("SG", "Chinese New Year"),
    "vesak": ("SG", "Vesak Day"), "diwali": ("SG", "Diwali"), "eid al-fitr": ("SG", "Eid al-Fitr"), "eid al-adha": ("SG", "Eid al-Adha"),
    "islamic new year": ("BN", "Islamic New Year"), "ramadan": ("BN", "First Day of Ramadan"), "mid-autumn festival": ("CN", "Mid-Autumn Festival"),
    "dragon boat festival": ("CN", "Dragon Boat Festival"), "passover": ("IL", "Pesach"), "rosh hashanah": ("IL", "Rosh Hashanah"),
    "yom kippur": ("IL", "Yom Kippur"),
}  # fmt: skip
HISTORIC: dict[str, date] = {
    "black tuesday": date(1929, 10, 29), "black wednesday": date(1992, 9, 16), "black monday": date(1987, 10, 19), "d-day": date(1944, 6, 6),
    "9/11": date(2001, 9, 11),
}  # fmt: skip
"""Days of one year only, that news goes on naming."""
AFTER: dict[str, tuple[str, int]] = {"black friday": ("thanksgiving", 1), "cyber monday": ("thanksgiving", 4)}
"""Days counted from another named day."""


_GREGORIAN = range(1583, 4000)
_OFFICIAL_YEARS = range(1900, 2100)
"""Years of which the official calendars know."""


class Named(NamedTuple):
    """The days of one year's named day, inclusive."""

    first: date
    last: date


@cache
def _official(country: str, year: int) -> dict[str, date]:
    """A country's holidays of a year, each name with its first day."""
    import holidays  # noqa: PLC0415  # takes a tenth of a second, and few articles name such a day

    found: dict[str, date] = {}
    for day, names in sorted(holidays.country_holidays(country, years=year, language="en_US").items()):
        for name in names.split("; "):
            if day.year == year:
                found.setdefault(name.removesuffix(" (estimated)"), day)
    return found


def _easter(year: int) -> date:
    from dateutil.easter import easter  # noqa: PLC0415  # as above

    return easter(year)


@cache
def on(name: str, year: int) -> Named | None:
    """The named day in a year, None where the calendar does not have it."""
    if name in HISTORIC or year not in (_OFFICIAL_YEARS if name in OFFICIAL else _GREGORIAN):
        return None
    if name in AFTER:
        other, step = AFTER[name]
        base = on(other, year)
        return Named(base.first + timedelta(days=step), base.first + timedelta(days=step)) if base else None
    day = _day(name, year)
    if day is None:
        return None
    return Named(day, day + timedelta(days=29 if name == "ramadan" else 0))


def _day(name: str, year: int) -> date | None:
    if name in FIXED:
        return day_or_none(year, *FIXED[name])
    if name in EASTER:
        return _easter(year) + timedelta(days=EASTER[name])
    if name in NTH_WEEKDAY:
        month, weekday, nth = NTH_WEEKDAY[name]
        return nth_weekday(year, month, weekday, nth, start=2 if name == "election day" else 1)
    return _official(OFFICIAL[name][0], year).get(OFFICIAL[name][1])


def nth_weekday(year: int, month: int, weekday: int, nth: int, start: int = 1) -> date | None:
    """The nth such weekday of a month from its day `start` on, the last for -1; None where the month has fewer."""
    days = [day for number in range(start, 32) if (day := day_or_none(year, month, number)) and day.isoweekday() == weekday]
    return days[nth if nth < 0 else nth - 1] if nth <= len(days) else None


def nearest(name: str, published: date, shift: str, look: int) -> Named | None:
    """The named day meant without a year: the nearest to the publication date, or the one that "last", "next" or the sentence points to."""
    if name in HISTORIC:
        return Named(HISTORIC[name], HISTORIC[name])
    days = [found for step in (-1, 0, 1) if (found := on(name, published.year + step))]
    if shift == "l":
        days = [found for found in days if found.first < published][-1:]
    elif shift == "N":
        days = [found for found in days if found.first > published][:1]
    elif shift == "i":
        days = [found for found in days if found.first.year == published.year]
    return min(days, key=lambda found: _distance(found, published, look), default=None)


def without_year(name: str) -> str:
    """The value of a named day of which nothing says the year: XXXX-12-25, where it is the same every year."""
    month, day = FIXED.get(name, (0, 0))
    return f"XXXX-{month:02}-{day:02}" if month else "XXXX-XX-XX"


def _distance(found: Named, published: date, look: int) -> int:
    if found.first <= published <= found.last:
        return 0
    away = (found.first - published).days
    return abs(away) * (2 if away * look < 0 else 1)


def reading(found: Named) -> Reading:
    """A day, or the interval from the first to the last day of a longer feast."""
    if found.first == found.last:
        return Reading("DATE", found.first.isoformat())
    return Reading("DATE", f"{found.first.isoformat()}/{found.last.isoformat()}", days=Days(found.first, found.last, "month"))
