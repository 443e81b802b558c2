"""Days of the calendar: 23 October 1998, Oct. 23, Friday the 13th, 2019-01-10, 10/1/2019."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from transforms.dates.anchor import Context, direction
from transforms.dates.grammar import STEP, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.values import day_or_none, moved
from transforms.schema import Granularity

_SEPTEMBER_11 = date(2001, 9, 11)
"""The one day that news names without its year for good."""
YEARLY: frozenset[Granularity] = frozenset({"year", "month", "day", "quarter", "season", "half"})
"""What "that year" can mean the year of."""
_WEEKDAY = "(?:W,?t?)?"
_YEAR = "(?:,?(?:O|O?t?U)?(?P<year>Y)(?!U)|,?(?P<short>y)|,?O?(?P<of>[liN])(?P<unit>U)|O?t?(?P<that>h{1,2})(?P<unit2>U))?"


def _year(hit: Hit, context: Context) -> int | None:
    """The year said with a day: in figures, or as that of the publication date or the one beside it (12 February next year)."""
    if hit.has("of") and hit.value("unit")[0] == "Y" and context.published:
        return context.published.year + STEP[hit.kinds("of")]
    if hit.has("that") and (said := context.last_said(YEARLY, 3)):
        return int(said.value[:4])
    if hit.has("year"):
        return int(hit.value("year"))
    return full_year(hit.value("short")) if hit.has("short") else None


def full_year(short: int, published: date | None = None) -> int:
    """A year of two digits: within 10 years ahead of the publication date (or of 2029), else the century before."""
    latest = (published.year if published else 2019) + 10
    return latest - (latest - short) % 100


def nearest(month: int, day: int, hit: Hit, context: Context) -> Reading | None:
    """A month and a day without a year: the nearest to the publication date, unless the sentence looks the other way."""
    if day_or_none(2000, month, day) is None:
        return None
    published = context.published
    if past := context.of_the_past(hit, month, day):
        return past
    said = context.named_in_full(month, day)
    if said and said.days.earliest and direction(hit, context.cues) <= 0:
        return Reading("DATE", said.days.earliest.isoformat(), anchor=said.days.earliest, basis="discourse", detail="named")
    if published is None:
        return Reading("DATE", f"XXXX-{month:02}-{day:02}", basis="none")
    years = (day_or_none(published.year + step, month, day) for step in (-4, -3, -2, -1, 0, 1, 2, 3, 4))
    candidates = [candidate for candidate in years if candidate]
    if (month, day) == (9, 11) and hit.word_at(hit.end).startswith(("attack", "terror")) and published > _SEPTEMBER_11:
        return Reading("DATE", _SEPTEMBER_11.isoformat())
    if hit.word_at(hit.start - 1) in context.cues.since:
        candidates = [candidate for candidate in candidates if candidate <= published]
    look = direction(hit, context.cues)
    best = min(candidates, key=lambda candidate: _distance(candidate, published, look))
    return Reading("DATE", best.isoformat(), anchor=published, basis="published")


def _distance(candidate: date, published: date, look: int) -> int:
    """Days away, the wrong side of the publication date counted double and what is ahead a little further off than what is past."""
    away = (candidate - published).days
    if away > 0:
        return away * {1: 2, 0: 3, -1: 6}[look]
    return -away * (8 if look > 0 else 2)


def _month_day(hit: Hit, context: Context) -> Iterator[Reading]:
    """One day, or two where the second shares the month: Aug. 7-9."""
    month, year = hit.value("month"), _year(hit, context)
    lists = hit.kinds("list")
    places = [hit.match.start("day")] + ([hit.match.end("list") - 1] if lists else [])
    for place in places:
        day = hit.tokens.values[place]
        if not 1 <= day <= 31:
            return
        reading = nearest(month, day, hit, context) if year is None else _absolute(year, month, day)
        if reading is None:
            return
        if hit.has("of") and year is not None:
            reading = reading._replace(anchor=context.published, basis="published")
        first = hit.start if place == places[0] else place
        last = hit.end if place == places[-1] else place + 1
        if len(places) > 1 and hit.match.start("month") > places[-1]:  # 7-9 August
            last = place + 1 if place == places[0] else hit.end
        yield reading._replace(span=(first, last))


def _absolute(year: int, month: int, day: int) -> Reading | None:
    found = day_or_none(year, month, day)
    return Reading("DATE", found.isoformat()) if found else None


def _ordinal_day(hit: Hit, context: Context) -> Iterator[Reading]:
    """On the 25th: of the month spoken of, else the nearest."""
    day = hit.value("day")
    if hit.kind_at(hit.end) not in {"", ",", ".", "-", "b", "p"} or not hit.word("day")[0].isdigit():
        return
    said = context.last_said(frozenset({"day", "month"}))
    anchor = said.days.earliest if said else context.published
    if not 1 <= day <= 31:
        return
    if anchor is None:
        yield Reading("DATE", f"XXXX-XX-{day:02}", basis="none")
    elif found := day_or_none(anchor.year, anchor.month, day):
        yield Reading("DATE", found.isoformat(), anchor=anchor, basis="discourse" if said else "published")


_ISO = re.compile(r"(\d{4}-\d\d?-\d\d?)(?:[T ](.+))?")


def _numeric(hit: Hit, context: Context) -> Iterator[Reading]:
    text = hit.value("date")
    if iso := _ISO.fullmatch(text):
        year, month, day = map(int, iso[1].split("-"))
        if reading := _absolute(year, month, day):
            yield reading._replace(type="TIME", value=f"{reading.value}T{iso[2]}") if iso[2] else reading
        return
    if "." in text and _is_version(hit):
        return
    parts = [int(part) for part in re.split(r"[/.]", text)]
    if parts[0] > 31:
        if reading := _absolute(*parts):
            yield reading._replace(detail="ymd")
        return
    year = parts[2] if parts[2] > 99 else full_year(parts[2], context.published)
    yield from _ordered(year, parts[0], parts[1], context, dotted="." in text)


_VERSIONED = frozenset({"version", "versions", "v", "kernel", "release", "build", "firmware", "ios", "android", "python", "update", "section"})


def _is_version(hit: Hit) -> bool:
    """Linux kernel 2.6.29, 2.6.29-5.1."""
    return hit.word_at(hit.start - 1) in _VERSIONED or (hit.kind_at(hit.end) in {"-", "."} and hit.kind_at(hit.end + 1) in {"n", "d"})


def _ordered(year: int, first: int, second: int, context: Context, *, dotted: bool) -> Iterator[Reading]:
    """Day or month first: what the calendar allows, what the article shows elsewhere, what is near the publication date, what the language does."""
    day_first, month_first = day_or_none(year, second, first), day_or_none(year, first, second)
    by_custom = context.day_first if context.day_first is not None else context.language_day_first or dotted
    chosen = (day_first or month_first) if by_custom else (month_first or day_first)
    if context.day_first is None and day_first and month_first and context.published:
        near = [day for day in (month_first, day_first) if abs((day - context.published).days) <= 45]
        chosen = near[0] if len(near) == 1 else chosen
    if chosen:
        yield Reading("DATE", chosen.isoformat(), detail="dmy" if chosen == day_first and chosen != month_first else "mdy")


def weekday_on(published: date, weekday: int, look: int) -> date:
    """The last such weekday up to the publication date, or the next from it on where the sentence looks ahead."""
    back = (published.isoweekday() - weekday) % 7
    return published + timedelta(days=(7 - back) % 7) if look > 0 else published - timedelta(days=back)


def _day_of_month(hit: Hit, context: Context) -> Iterator[Reading]:
    """The 14th of this month."""
    published = context.published
    if hit.value("unit")[0] == "M" and published:
        first = moved(published.replace(day=1), "M", STEP[hit.kinds("shift")])
        if day := day_or_none(first.year, first.month, hit.value("day")):
            yield Reading("DATE", day.isoformat(), anchor=published, basis="published")


RULES: tuple[Rule, ...] = (
    rule("month_day", "M", rf"{_WEEKDAY}[lN]?(?P<month>M)(?:t|,(?=d,Y))?(?P<day>[do])(?P<list>[-b][do](?!U|-?U|,?M))?{_YEAR}(?![%]|A)", _month_day),
    rule("day_month", "M", rf"{_WEEKDAY}(?:t)?(?P<day>[do])(?:\.|-(?=M-Y))?(?P<list>(?:[-b]|\.?-)t?[do])?\.?O?(?P<month>M)(?:-(?=Y))?{_YEAR}", _month_day),
    rule("numeric", "I", r"(?:W,?)?(?P<date>I)", _numeric),
    rule("day_of_month", "o", r"t(?P<day>o)O(?P<shift>[liN])(?P<unit>U)", _day_of_month),
    rule("ordinal_day", "o", r"(?<=[pb])t(?P<day>o)", _ordinal_day),
)
