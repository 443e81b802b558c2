"""Times and parts of the day: 10:35 a.m., 5 p.m. EST Nov. 9, Friday morning, last night, noon."""

import re
from collections.abc import Iterator
from typing import Any

from transforms.dates.anchor import OPEN, Context, discourse
from transforms.dates.grammar import Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import nearest
from transforms.dates.rules.relative import weekday_reading
from transforms.schema import Granularity

_WEEKLY = re.compile("J|c[UW]|W[-b]W")
_BESIDE = 8
"""Tokens to either side of a time of day."""
_DAYS: frozenset[Granularity] = frozenset({"day", "part_of_day", "hour", "minute"})
_UNIVERSAL = frozenset({"UTC", "GMT"})


def _time(value: Any, half: str, zone: str) -> str | None:
    """The T part of a value from 10, 10:35 or 10.35 and a.m. or p.m.; None where the clock has no such time."""
    if isinstance(value, int) and value > 24:  # 0735 GMT
        value = f"{value // 100}:{value % 100}"
    parts = [int(part) for part in str(value).split(":")]
    if half == "pm" and 1 <= parts[0] < 12:
        parts[0] += 12
    elif half == "am" and parts[0] == 12:
        parts[0] = 0
    if parts[0] > 24 or any(part > 59 for part in parts[1:]):
        return None
    shown = ":".join(f"{part:02}" for part in ([*parts, 0] if len(parts) == 1 else parts))
    return f"T{shown}{'Z' if zone.upper() in _UNIVERSAL else ''}"


def _day_of(hit: Hit, context: Context) -> Reading:
    """The day a clock time belongs to: one said with it, else the sentence's, else the publication date."""
    if (month := hit.value("month") or hit.value("month2")) and (found := nearest(month, hit.value("monthday") or hit.value("monthday2"), hit, context)):
        return Reading("DATE", f"{hit.value('year'):04}{found.value[4:]}") if hit.has("year") else found
    if hit.has("weekday"):
        return weekday_reading(hit, context, abs(hit.value("weekday")), hit.kinds("shift"))
    if hit.has("deictic"):
        value = hit.value("deictic")
        return context.point("D", value if isinstance(value, int) else 0)
    for place in range(hit.end, min(hit.end + 7, len(hit.tokens.words))):  # 10:35 a.m. (0735 GMT) Friday
        if hit.kind_at(place) in {",", "."}:
            break
        if hit.kind_at(place) == "W" and hit.tokens.values[place] > 0:
            return weekday_reading(hit, context, abs(hit.tokens.values[place]), "")
    return _day_before(hit, context)


def _day_before(hit: Hit, context: Context) -> Reading:
    """The day that the text was at; none where the time is that of any day: "after 5pm", "9am to 5pm daily"."""
    shift = hit.kinds("shift")
    habitual = not shift and context.is_habitual(hit)
    weekly = not shift and _is_weekly(hit)
    said = None if weekly else context.last_said(_DAYS, 0 if habitual else 1)
    if said:
        return discourse(said, "D")
    return Reading("DATE", OPEN["D"], basis="none") if habitual or weekly or shift == "h" else context.beside(hit, "D")


def _clock(hit: Hit, context: Context) -> Iterator[Reading]:
    value: Any = hit.value("clock") or hit.value("hour")
    if hit.has("hour") and not isinstance(value, int):
        value = f"{int(value)}:{round(value % 1 * 100):02}"
    half = hit.value("half") or {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(hit.value("part") or "", "")
    if (
        hit.has("clock")
        and not (half or hit.has("zone") or hit.has("weekday") or hit.has("month") or hit.has("month2"))
        and hit.word_at(hit.start - 1) not in context.cues.clock
    ):
        return
    time = _time(value, half, hit.word("zone") or hit.word("zone2"))
    if time:
        day = _day_of(hit, context)
        yield day._replace(type="TIME", value=day.value + time)


def _has_day(hit: Hit) -> bool:
    return any(map(hit.has, ("zone", "weekday", "month", "month2")))


def _four_digits(hit: Hit, context: Context) -> Iterator[Reading]:
    """At 1900, from 0800: the time of day that houses write without a colon; a year never stands after "at"."""
    shown, before = hit.word("hour"), hit.word_at(hit.start - 1)
    at = before == "at" or (hit.kind_at(hit.start - 1) == "e" and hit.word_at(hit.start - 2) == "at")
    led = at or (shown[0] == "0" and before in context.cues.clock)
    counts = hit.kind_at(hit.end) in {"x", "U", "%"} and hit.word_at(hit.end)[:1].isalpha() and hit.word_at(hit.end) not in context.cues.at
    if len(shown) != len("1900") or not shown.isdecimal() or not led or counts:
        return
    if time := _time(f"{shown[:2]}:{shown[2:]}", "", ""):
        day = _day_of(hit, context)
        yield day._replace(type="TIME", value=day.value + time)


def _is_weekly(hit: Hit) -> bool:
    """Beside "daily", "every day", "on Sundays" or "Monday to Friday" a time of day is that of no one day."""
    kinds = hit.tokens.kinds
    first, last = max(0, hit.start - _BESIDE), min(hit.end + _BESIDE, len(kinds))
    first = max(first, kinds.rfind(".", first, hit.start) + 1)
    last = stop if (stop := kinds.find(".", hit.end, last)) >= 0 else last
    plural = any(kinds[place] == "W" and hit.tokens.values[place] < 0 for place in range(first, last))
    return plural or _WEEKLY.search(kinds, first, last) is not None


def _has_context(hit: Hit) -> bool:
    """In the morning, mid-afternoon: with nothing before it a part of the day is any night or morning."""
    before = hit.kind_at(hit.start - 1)
    return hit.word_at(hit.start - 1) in {"in", "during"} or before == "m" or (before == "-" and hit.kind_at(hit.start - 2) == "m")


def _part(hit: Hit, context: Context) -> Iterator[Reading]:
    """Friday morning, last night, that evening, noon."""
    part = hit.value("part")
    shift = hit.kinds("shift")
    plural = hit.word("part").endswith("s")
    place = hit.match.start("part")
    if hit.in_name(place - (hit.kind_at(place - 1) == "i")):  # CBS This Morning
        return
    if hit.has("weekday") and plural:
        yield Reading("SET", f"XXXX-WXX-{abs(hit.value('weekday'))}T{part}", basis="none")
        return
    if plural:
        return
    if hit.has("weekday") or hit.has("deictic") or hit.has("month") or hit.has("month2"):
        day = _day_of(hit, context)
    elif shift == "l":
        day = context.point("D", -1)
    elif shift == "i":
        day = context.point("D", 0)
    elif shift == "N":
        said = context.last_said(_DAYS, 2)
        day = discourse(said, "D", 1) if said else context.point("D", 1)
    elif shift == "h" or part[0].isdigit() or _has_context(hit):
        day = _day_of(hit, context)
    else:
        return
    yield day._replace(type="TIME", value=f"{day.value}T{part}")


_DATE = r"(?:(?P<month>M)(?P<monthday>[do])|(?P<monthday2>[do])(?P<month2>M))(?:,?(?P<year>Y))?"
_DAY = rf"(?:,?p?(?=[liN]?[WDM]|[do]M)(?:(?:(?P<shift>[liN])?(?P<weekday>W)P?|(?P<deictic>D)),?)?(?:{_DATE})?(?<=[WDdoYPM]))?"
_PART_DAY = r"(?:(?P<shift>[liNh])?(?:(?P<weekday>W)|(?P<deictic>D)),?(?:(?P<month>M)(?P<monthday>[do])(?:,(?P<year>Y))?,?)?)"

RULES: tuple[Rule, ...] = (
    rule("clock", "T", rf"(?P<clock>T)(?P<half>A)?(?:pt?(?P<part>P))?(?:,?(?P<zone>Z))?{_DAY}", _clock),
    rule(
        "day_clock",
        "T",
        rf"(?:W,?)?{_DATE},?(?P<clock>T)(?P<half>A)?(?:,?(?P<zone>Z))?",
        _clock,
    ),
    rule("hour", "AZP", rf"(?P<hour>[ndY])(?:(?P<half>A)(?:,?(?P<zone>Z))?(?:pt?P)?|pt(?P<part>P)|(?P<zone2>Z)){_DAY}", _clock),
    rule("four_digits", "Yn", "(?<=[pe])(?P<hour>[Yn])(?!-)", _four_digits),
    rule("day_part", "P", rf"{_PART_DAY}m?-?(?P<part>P)", _part),
    rule("day_part", "P", rf"(?P<weekday>W),?m?-?(?P<part>P),{_DATE}", _part),
    rule(
        "part_day",
        "P",
        r"t?(?P<part>P)(?:U(?=O))?(?P<of>O)?p?(?:(?P<weekday>W)|(?P<deictic>D))?,?"
        r"(?:(?:(?P<month>M)(?P<monthday>[do])|(?<=O)t?(?P<monthday2>[do])O?(?P<month2>M))(?:,?(?P<year>Y))?)?(?<=[WDdoYM])",
        _part,
    ),
    rule("part", "P", r"t?(?P<shift>[liNh])?h?(?P<part>P)", _part),
)
