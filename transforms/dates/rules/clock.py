"""Times and parts of the day: 10:35 a.m., 5 p.m. EST Nov. 9, Friday morning, last night, noon."""

from collections.abc import Iterator
from typing import Any

from transforms.dates.anchor import Context, discourse
from transforms.dates.grammar import Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import nearest
from transforms.dates.rules.relative import weekday_reading
from transforms.schema import Granularity

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
    if hit.has("month") or hit.has("month2"):
        found = nearest(hit.value("month") or hit.value("month2"), hit.value("monthday") or hit.value("monthday2"), hit, context)
        if found and hit.has("year"):
            found = Reading("DATE", f"{hit.value('year'):04}{found.value[4:]}")
        if found:
            return found
    if hit.has("weekday"):
        return weekday_reading(hit, context, abs(hit.value("weekday")), hit.kinds("shift"))
    if hit.has("deictic"):
        value = hit.value("deictic")
        return context.point("D", value if isinstance(value, int) else 0)
    for place in range(hit.end, min(hit.end + 7, len(hit.tokens.words))):  # 10:35 a.m. (0735 GMT) Friday
        if hit.kind_at(place) in {",", "."}:
            break
        if hit.kind_at(place) == "W":
            return weekday_reading(hit, context, abs(hit.tokens.values[place]), "")
    said = context.last_said(_DAYS, 1)
    return discourse(said, "D") if said else context.beside(hit, "D")


def _clock(hit: Hit, context: Context) -> Iterator[Reading]:
    value: Any = hit.value("clock") or hit.value("hour")
    if hit.has("hour") and not isinstance(value, int):
        value = f"{int(value)}:{round(value % 1 * 100):02}"
    half = hit.value("half") or {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(hit.value("part") or "", "")
    if hit.has("clock") and not (half or hit.has("zone") or hit.has("weekday") or hit.has("month")) and hit.word_at(hit.start - 1) not in context.cues.clock:
        return
    time = _time(value, half, hit.word("zone") or hit.word("zone2"))
    if time:
        day = _day_of(hit, context)
        yield day._replace(type="TIME", value=day.value + time)


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


_DAY = r"(?:,?p?(?=[liN]?[WDM])(?:(?:(?P<shift>[liN])?(?P<weekday>W)P?|(?P<deictic>D)),?)?(?:(?P<month>M)(?P<monthday>[do])(?:,?(?P<year>Y))?)?(?<=[WDdoYP]))?"
_PART_DAY = r"(?:(?P<shift>[liNh])?(?:(?P<weekday>W)|(?P<deictic>D)),?(?:(?P<month>M)(?P<monthday>[do])(?:,(?P<year>Y))?,?)?)"

RULES: tuple[Rule, ...] = (
    rule("clock", "T", rf"(?P<clock>T)(?P<half>A)?(?:pt?(?P<part>P))?(?:,?(?P<zone>Z))?{_DAY}", _clock),
    rule("hour", "AZP", rf"(?P<hour>[ndY])(?:(?P<half>A)(?:,?(?P<zone>Z))?(?:pt?P)?|pt(?P<part>P)|(?P<zone2>Z)){_DAY}", _clock),
    rule("day_part", "P", rf"{_PART_DAY}m?-?(?P<part>P)", _part),
    rule(
        "part_day",
        "P",
        r"t?(?P<part>P)(?:U(?=O))?(?P<of>O)?p?(?:(?P<weekday>W)|(?P<deictic>D))?,?"
        r"(?:(?:(?P<month>M)(?P<monthday>[do])|(?<=O)t?(?P<monthday2>[do])O?(?P<month2>M))(?:,?(?P<year>Y))?)?(?<=[WDdoYM])",
        _part,
    ),
    rule("part", "P", r"t?(?P<shift>[liNh])?h?(?P<part>P)", _part),
)
