"""Expressions that lean on a day: today, Friday, last week, two years ago, the day before, that month."""

from collections.abc import Iterator
from datetime import timedelta

from transforms.dates.anchor import OPEN, Context, direction, discourse, is_advice
from transforms.dates.grammar import STEP, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import YEARLY, nearest, weekday_on
from transforms.dates.rules.durations import is_coming
from transforms.dates.values import CLOCK_UNITS, days, point, year_value
from transforms.schema import Granularity

_ABBREVIATED = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
FINER: dict[str, frozenset[Granularity]] = {
    "D": frozenset({"day", "part_of_day", "hour", "minute"}),
    "W": frozenset({"week", "day", "weekend"}),
    "WE": frozenset({"weekend", "day"}),
    "M": frozenset({"month", "day", "part_of_day"}),
    "Y": YEARLY,
    "DE": frozenset({"decade", "year"}),
    "CE": frozenset({"century", "decade", "year"}),
}
"""Which points can anchor "that month" or "the day before", by unit."""


def _deictic(hit: Hit, context: Context) -> Iterator[Reading]:
    value = hit.value("day")
    if hit.in_name(hit.match.start("day")):
        return
    if value == 0 and context.published and context.is_general(hit) and not _is_news(hit):
        yield context.vague("PRESENT_REF")  # as it is used today
        return
    if isinstance(value, int):
        yield context.point("D", value)
        return
    reading = context.point("D", -1 if value == "ON" else 0)
    if value == "ON" and hit.kind_at(hit.end) == "x" and hit.kind_at(hit.start - 1) in {"a", "t", "-"}:  # an overnight train
        return
    yield reading._replace(type="TIME", value=reading.value + "TNI")


def _is_news(hit: Hit) -> bool:
    """Earlier today."""
    return hit.kind_at(hit.start - 1) == "G"


def weekday_reading(hit: Hit, context: Context, weekday: int, shift: str) -> Reading:
    """A weekday: the past week's unless a word or the sentence says otherwise."""
    published = context.published
    told = context.told(hit) if context.story.narrative and not shift and direction(hit, context.cues) <= 0 else None
    if told and told.day and (first := told.reading("").anchor):
        return told.reading(weekday_on(first, weekday, 1).isoformat())
    if published is None or told or (not shift and is_advice(hit, context.cues)):
        return Reading("DATE", f"XXXX-WXX-{weekday}", basis="none")
    if shift == "N":
        day = weekday_on(published + timedelta(days=1), weekday, 1)
    elif shift == "l":
        day = weekday_on(published - timedelta(days=1), weekday, -1)
    elif shift == "i":
        day = published + timedelta(days=weekday - published.isoweekday())
    else:
        day = weekday_on(published, weekday, 0 if shift == "p" else direction(hit, context.cues))
    return Reading("DATE", day.isoformat(), anchor=published, basis="published")


def _weekday(hit: Hit, context: Context) -> Iterator[Reading]:
    weekday, word = hit.value("weekday"), hit.word("weekday")
    shift = hit.kinds("shift")
    if hit.kind_at(hit.start - 1) == "o" and hit.kind_at(hit.end) in {"O", "p"}:  # the second Tuesday of every month
        return
    if word in _ABBREVIATED and hit.kind_at(hit.start - 1) == "t":  # the Sun
        return
    if word in _ABBREVIATED and not shift and hit.tokens.text[hit.tokens.ends[hit.end - 1] - 1] != ".":
        return
    if weekday < 0 or (context.story.plan and hit.start == 0):
        weekday = -abs(weekday)
        yield Reading("SET", f"XXXX-WXX-{-weekday}", basis="none")
        return
    reading = weekday_reading(hit, context, weekday, shift or ("p" if hit.kind_at(hit.end) == "s" else ""))
    if hit.has("week") and context.published:
        unit_shift = {"l": -7, "N": 7}.get(hit.kinds("week"), 0)
        base = context.published + timedelta(days=weekday - context.published.isoweekday() + unit_shift)
        reading = reading._replace(value=base.isoformat())
    if shift == "l" and hit.word("shift") == "previous" and (said := context.last_said(FINER["D"])) and said.days.earliest:
        reading = Reading("DATE", weekday_on(said.days.earliest - timedelta(days=1), weekday, -1).isoformat(), anchor=said.days.earliest, basis="discourse")
    yield reading


def _shifted_unit(hit: Hit, context: Context) -> Iterator[Reading]:
    """Last week, this year, next month; "the following month" and "the previous day" count from what the article named."""
    unit, plural = hit.value("unit")
    word = hit.word("shift")
    if plural or unit in {*CLOCK_UNITS, "FN"} or context.is_name(hit, hit.end - 1):  # This Week in Games
        return
    step = STEP[hit.kinds("shift")]
    if _is_stretch(hit, unit):
        return
    named = word in {"previous", "following"} or (hit.has("det") and (unit == "D" or context.story.narrative))
    said = context.last_said(FINER.get(unit, frozenset()), 2) if named else None
    if said:
        yield discourse(said, unit, step)
    elif named and context.told(hit):
        yield context.beside(hit, unit, step)
    elif unit == "D" and word != "next":
        return
    else:
        yield context.point(unit, step)


def _is_stretch(hit: Hit, unit: str) -> bool:
    """The past year, over the next month: lengths of time, read as durations; "this past week" is the last one."""
    if hit.word("shift") == "past":
        return unit == "Y" or not hit.has("this")
    return hit.has("det") and is_coming(hit)


def _that_unit(hit: Hit, context: Context) -> Iterator[Reading]:
    """That year, the same day: the unit of what the article named last."""
    unit, plural = hit.value("unit")
    if plural or unit not in FINER:
        return
    said = context.last_said(FINER[unit], 3)
    if said:
        yield discourse(said, unit)
    elif context.published:
        yield context.beside(hit, unit)
    else:
        yield Reading("DATE", OPEN[unit], basis="none")


def _the_unit(hit: Hit, context: Context) -> Iterator[Reading]:
    """The weekend, the year: mostly the running one; the day, week and month only where the article has named one close by."""
    unit, plural = hit.value("unit")
    if plural or hit.kind_at(hit.end) in {"O", "U"} or _is_any_unit(hit, context):
        return
    before = (hit.word_at(hit.start - 2), hit.word_at(hit.start - 1))
    if unit == "Y" and hit.word_at(hit.end) not in {"ended", "ending"} and (told := context.told(hit)):
        yield told.reading(year_value(told.year))
    elif unit == "D" and before[1] == "for" and hit.kind_at(hit.end) != "x":
        yield context.point("D")
    elif unit in OPEN and (hit.kind_at(hit.start - 1) == "m" or (hit.kind_at(hit.start - 1) == "O" and hit.kind_at(hit.start - 2) == "j")):
        yield context.point(unit)
    elif unit == "Y" and (hit.word_at(hit.end) in {"ended", "ending"} or (hit.kind_at(hit.end) == "b" and hit.kind_at(hit.end + 1) == "M")):
        yield Reading("DURATION", "P1Y", basis="none")
    elif unit == "WE" and context.published:
        step = 0 if before in {("ahead", "of"), ("for", "of")} or direction(hit, context.cues) > 0 or context.published.isoweekday() == 7 else -1
        yield context.point("WE", step)
    elif unit in {"Y", "W"}:
        yield context.point(unit)


_AWARDS = frozenset({"player", "coach", "person", "man", "woman", "team", "book", "album", "song", "word", "game", "car", "driver", "rookie", "teacher"})
"""Of the year, and of no calendar."""


def _is_any_unit(hit: Hit, context: Context) -> bool:
    """Whether a unit is none of the calendar: coach of the year, any day of the week, the year that she was born, the week-end, at the end of the day."""
    after = hit.kind_at(hit.end)
    if context.is_name(hit, hit.end - 1) or after in {"-", "d", "n"} or hit.word_at(hit.end) in {"that", "when", "where", "which", "i"}:
        return True
    kinds = (hit.kind_at(hit.start - 2), hit.kind_at(hit.start - 1))
    if kinds[1] == "O":
        idiom = kinds[0] == "j" and hit.value("unit")[0] == "D" and after == ","
        return idiom or kinds[0] in {"U", "S", "W"} or hit.word_at(hit.start - 2) in {"time", "times", *_AWARDS}
    return hit.word_at(hit.start - 1) == "throughout"


def _in_time(hit: Hit, context: Context) -> Iterator[Reading]:
    """Recent years, past years: some time back."""
    if hit.word("word") not in {"last", "previous"} and (hit.value("unit")[1] or hit.kinds("word") == "r"):
        yield context.vague("PAST_REF")


def _week_of(hit: Hit, context: Context) -> Iterator[Reading]:
    """The week of March 6."""
    if hit.value("unit")[0] != "W":
        return
    day = nearest(hit.value("month"), hit.value("monthday"), hit, context)
    first = days(day.value).earliest if day else None
    if day and first:
        yield day._replace(value=point(first, "W"))


def _year_end(hit: Hit, context: Context) -> Iterator[Reading]:
    """Year-end is the last day, the year's end the end of the year."""
    if context.published is None:
        yield Reading("DATE", "XXXX-12-31" if hit.value("end") else "XXXX", basis="none")
        return
    year = context.published.year - (direction(hit, context.cues) < 0 and context.published.month < 4)
    value, mod = (f"{year:04}-12-31", None) if hit.value("end") else (f"{year:04}", "END")
    yield Reading("DATE", value, mod=mod, anchor=context.published, basis="published")


RULES: tuple[Rule, ...] = (
    rule("today", "D", r"t?(?P<day>D)", _deictic),
    rule("weekday", "W", r"(?:[ti]?(?P<shift>[liN]))?(?P<weekday>W)(?:O?(?P<week>[liN])(?=U)U)?", _weekday),
    rule("shifted_unit", "U", r"(?P<det>t)?z?(?P<this>i(?=[lN]))?(?P<shift>[liN])z*(?P<unit>U)", _shifted_unit),
    rule("that_unit", "U", r"t?h(?:h|z|i)?(?P<unit>U)", _that_unit),
    rule("the_unit", "U", r"t(?P<unit>U)", _the_unit),
    rule("week_of", "M", r"t?(?P<unit>U)O(?P<month>M)(?P<monthday>d)", _week_of),
    rule("year_end", "w", r"t?(?P<end>w)", _year_end),
    rule("recent_unit", "UQ", r"t?z?(?P<word>r|(?<!t)l)(?P<unit>[UQ])(?:bU)?", _in_time),
)
