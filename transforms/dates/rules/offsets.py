"""So far from a point: two years ago, a week earlier, three days later, the day before, two days after Christmas."""

from collections.abc import Iterator
from fractions import Fraction

from transforms.dates import named_days
from transforms.dates.anchor import Context, discourse
from transforms.dates.grammar import QUANTITY, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.quarters import year_before
from transforms.dates.rules.relative import FINER, weekday_reading
from transforms.dates.values import CLOCK_UNITS, days, duration, moved, point


def _offset(hit: Hit, context: Context) -> Iterator[Reading]:
    """Two years ago, a week earlier, three days later; "twenty years after the flight" is a length of time."""
    unit, plural = hit.value("unit")
    number = hit.value("count") if hit.kinds("count") not in {"a", "t", ""} else None if plural else 1
    word = hit.word("sign")
    if unit == "PER" or not (plural or hit.has("count")):
        return
    if word in {"before", "after"} and not _ends_clause(hit):
        if hit.kinds("count") != "t" and (hit.has("count") or plural):
            yield _length(hit, number, unit)
    elif unit in CLOCK_UNITS:
        yield Reading("DURATION", duration(number, unit), basis="none", span=(hit.start, hit.end - (hit.kinds("sign") == "G")))
    elif word == "later":
        yield _later(hit, context, number, unit)
    elif number is None:
        yield context.vague("PAST_REF" if hit.value("sign") < 0 else "FUTURE_REF")
    else:
        yield _point(hit, context, number, unit)


def _length(hit: Hit, number: int | Fraction | None, unit: str) -> Reading:
    """The quantity alone, as a length of time."""
    return Reading("DURATION", duration(number, unit), basis="none", span=(hit.start, hit.end - 1))


def _later(hit: Hit, context: Context, number: int | Fraction | None, unit: str) -> Reading:
    """Three days later: TimeML's corpora write the length; the days covered are those it leads to from the last point named."""
    said = context.last_said(FINER.get(unit, frozenset()), 2)
    if said is None or number is None or number != int(number):
        return _length(hit, number, unit)
    reached = discourse(said, unit, int(number))
    return _length(hit, number, unit)._replace(anchor=reached.anchor, basis="discourse", days=days(reached.value))


def _point(hit: Hit, context: Context, number: int | Fraction, unit: str) -> Reading:
    """The unit reached, from the publication date after "ago", from the last point named otherwise."""
    unit, number = _whole(number, unit)
    ago, sign = hit.kinds("sign") == "g", hit.value("sign")
    if unit == "Y" and number == 1 and sign < 0 and not hit.has("approx"):
        return year_before(hit, context, None if ago else context.last_said(FINER["Y"], 1))
    said = None if ago else context.last_said(FINER.get(unit, frozenset()), 2)
    steps = sign * int(number)
    return discourse(said, unit, steps) if said else context.point(unit, steps)


def _whole(number: int | Fraction, unit: str) -> tuple[str, int | Fraction]:
    """The quantity in a unit that counts it: a decade is ten years, half a year six months."""
    if unit in {"FN", "DE"}:
        unit, number = {"FN": ("W", number * 2), "DE": ("Y", number * 10)}[unit]
    return ("M", number * 12) if unit == "Y" and number != int(number) else (unit, number)


def _ends_clause(hit: Hit) -> bool:
    """Whether nothing follows that "before" could belong to."""
    return hit.kind_at(hit.end) in {"", ",", ".", "-"}


def _beside_day(hit: Hit, context: Context) -> Iterator[Reading]:
    """The day before, the day after: beside the day that the article named."""
    said = context.last_said(FINER.get(hit.value("unit")[0], frozenset()), 2)
    step = -1 if hit.kinds("sign") == "l" else hit.value("sign")
    unit, plural = hit.value("unit")
    if plural or not _ends_clause(hit) or hit.word("sign") in {"last", "past", "latest"}:
        return
    if said:
        yield discourse(said, unit, step)
    else:
        yield context.point(unit, step)


def _beside_named(hit: Hit, context: Context) -> Iterator[Reading]:
    """The day before last Tuesday, two days after Christmas."""
    if hit.has("name"):
        named = named_days.nearest(hit.value("name"), context.published, hit.kinds("shift"), -1) if context.published else None
        if named is None:
            return
        base = named_days.reading(named)
    else:
        base = weekday_reading(hit, context, abs(hit.value("weekday")), hit.kinds("shift"))
    first = days(base.value).earliest
    if first is None:
        return
    number = 1 if hit.kinds("count") in {"t", "a"} else hit.value("count")
    unit, _ = hit.value("unit")
    if number is None or number != int(number) or unit not in {"D", "W", "M", "Y"}:
        return
    day = moved(first, unit, hit.value("sign") * int(number))
    yield Reading("DATE", point(day, "D"), anchor=first, basis="discourse")


def _from_day(hit: Hit, context: Context) -> Iterator[Reading]:
    """Two weeks from today, a week from Friday."""
    unit, _ = hit.value("unit")
    number = 1 if hit.kinds("count") == "a" else hit.value("count")
    if hit.word("from") != "from" or number is None or number != int(number) or unit in CLOCK_UNITS:
        return
    base = weekday_reading(hit, context, abs(hit.value("weekday")), "N") if hit.has("weekday") else context.point("D", hit.value("day"))
    unit, number = _whole(number, unit)
    first = days(base.value).earliest
    yield base._replace(value=point(moved(first, unit, int(number)), "D") if first else base.value)


def _after_next(hit: Hit, context: Context) -> Iterator[Reading]:
    """The week after next."""
    if hit.word("sign") == "after" and hit.word("next") == "next" and not hit.value("unit")[1]:
        yield context.point(hit.value("unit")[0], 2)


def _before_last(hit: Hit, context: Context) -> Iterator[Reading]:
    """The year before last."""
    if hit.word("sign") == "before" and hit.word("last") == "last" and not hit.value("unit")[1]:
        yield context.point(hit.value("unit")[0], -2)


RULES: tuple[Rule, ...] = (
    rule("offset", "gG", rf"(?P<approx>e)?(?P<count>{QUANTITY}|[at])?z?-?z?(?P<unit>[UQ])(?:bz(?=g))?(?P<sign>[gG])(?!W)", _offset),
    rule("beside_day", "U", r"t(?P<unit>U)(?P<sign>G|l)", _beside_day),
    rule("before_last", "U", r"t(?P<unit>U)(?P<sign>G)(?P<last>l)", _before_last),
    rule("after_next", "U", r"t(?P<unit>U)(?P<sign>G)(?P<next>N)", _after_next),
    rule("from_day", "U", rf"(?P<count>{QUANTITY}|a)z?(?P<unit>U)(?P<from>p)(?:(?P<day>D)|(?P<weekday>W))", _from_day),
    rule("beside_weekday", "G", rf"(?P<count>{QUANTITY}|[at])(?P<unit>U)(?P<sign>G)(?P<shift>[liN])?(?:(?P<weekday>W)|(?P<name>H))", _beside_named),
)
