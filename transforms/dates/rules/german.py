"""What German says in its own order: vor zwei Jahren, in drei Wochen, Freitagabend, heute Morgen, im 20. Jahrhundert, am Vortag."""

from collections.abc import Iterator

from transforms.dates.anchor import Context, direction, discourse
from transforms.dates.grammar import QUANTITY, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.relative import weekday_reading
from transforms.dates.values import CLOCK_UNITS, duration


def _ago(hit: Hit, context: Context) -> Iterator[Reading]:
    """Vor zwei Jahren."""
    (unit, _), number = hit.value("unit"), 1 if hit.kinds("count") == "a" else hit.value("count")
    if unit in CLOCK_UNITS:
        yield Reading("DURATION", duration(number, unit), basis="none")
    elif number is None:
        yield context.vague("PAST_REF")
    else:
        unit, number = ("Y", number * 10) if unit == "DE" else (unit, number)
        yield context.point(unit, -int(number))


def _ahead(hit: Hit, context: Context) -> Iterator[Reading]:
    """In drei Wochen: a point ahead; a length of time where the sentence looks back."""
    (unit, _), number = hit.value("unit"), 1 if hit.kinds("count") == "a" else hit.value("count")
    if hit.word("in") != "in":
        return
    span = (hit.start + 1, hit.end)
    if number is None or unit in CLOCK_UNITS or direction(hit, context.cues) < 0:
        yield Reading("DURATION", duration(number, unit), basis="none", span=span)
    else:
        yield context.point(unit, int(number))


def _weekday_part(hit: Hit, context: Context) -> Iterator[Reading]:
    """Freitagabend."""
    weekday, part = hit.value("both")
    day = weekday_reading(hit, context, weekday, hit.kinds("shift"))
    yield day._replace(type="TIME", value=f"{day.value}T{part}")


def _day_morning(hit: Hit, context: Context) -> Iterator[Reading]:
    """Heute Morgen, gestern früh: "morgen" after another day is the morning."""
    if hit.word("part") == "morgen":
        day = context.point("D", hit.value("day"))
        yield day._replace(type="TIME", value=day.value + "TMO")


def _century(hit: Hit, _: Context) -> Iterator[Reading]:
    """Im 20. Jahrhundert."""
    if hit.value("unit") == ("CE", False) and 1 <= hit.value("number") <= 22:
        yield Reading("DATE", f"{hit.value('number') - 1:02}")


def _day_before(hit: Hit, context: Context) -> Iterator[Reading]:
    """Am Vortag."""
    said = context.last_said(frozenset({"day", "part_of_day", "minute"}), 2)
    yield discourse(said, "D", hit.value("step")) if said else context.point("D", hit.value("step"))


RULES: tuple[Rule, ...] = (
    rule("ago", "g", rf"(?P<sign>g)e?(?P<count>{QUANTITY}|a)z?(?P<unit>U)", _ago),
    rule("ahead", "U", rf"(?P<in>p)(?P<count>{QUANTITY}|a)z?(?P<unit>U)", _ahead),
    rule("weekday_part", "E", r"t?(?P<shift>[liN])?(?P<both>E)", _weekday_part),
    rule("day_morning", "D", r"(?P<day>D)(?P<part>D)", _day_morning),
    rule("ordinal_century", "U", r"(?P<number>d)\.(?P<unit>U)", _century),
    rule("day_before", "X", r"(?P<step>X)", _day_before),
)
