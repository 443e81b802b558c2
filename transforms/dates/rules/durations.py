"""Lengths of time: three days, a two-year deal, at least 18 months, the past decade, years."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from transforms.dates.anchor import Context, direction
from transforms.dates.grammar import QUANTITY, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.values import CLOCK_UNITS, UNITS, Days, duration, moved

_HALF = Fraction(1, 2)
_TAKEN = 3
"""Tokens from "took" to the time it took: took officials months."""
_SHORT = 3
"""Letters of the longest word whose s is no plural's."""


def length(number: Any, unit: str) -> str:
    """The value of a number of units as the rules count them: a fortnight is two weeks, a half six months."""
    if unit == "FN":
        number, unit = (number or 1) * 2, "W"
    if unit == "H":
        number, unit = (number * 6 if number is not None else None), "M"
    return duration(number, unit)


def _counted(hit: Hit, context: Context) -> Iterator[Reading]:
    """A number of units. Ages are none: "aged 42 years" and "42-year-old" are left alone."""
    unit, plural = hit.value("unit")
    number = hit.value("count")
    if hit.word_at(hit.start - 1) in {"age", "aged", "$"} or hit.kind_at(hit.start - 1) == "$":
        return
    if (unit == "Q" and (not plural or hit.kind_at(hit.end - 2) == "-")) or unit == "PER":
        return
    if unit == "H" or (unit == "S" and not plural and hit.kind_at(hit.end - 2) != "-" and number != 1):
        return
    if hit.kind_at(hit.match.start("count")) == "Y" and not plural:
        return
    if hit.has("half") or hit.has("plus"):
        number = (number or 1) + _HALF
    if hit.has("first") and hit.value("first") is not None:  # two to three weeks is P2W in TimeML's corpora
        number = hit.value("first")
    if hit.word_at(hit.start - 1) == "in" and unit in {"W", "M", "Y"} and number is not None and number == int(number) and direction(hit, context.cues) > 0:
        yield context.point(unit, int(number))  # will be redeemed in five years
        return
    yield Reading("DURATION", length(number, unit), basis="none")


def _seconds(hit: Hit, _: Context) -> Iterator[Reading]:
    """A 30-second spot: "second" is an ordinal everywhere else."""
    if hit.word("unit") == "second" and hit.kind_at(hit.end) not in {"-", "Q"}:  # three second-half goals
        yield Reading("DURATION", duration(hit.value("count"), "S"), basis="none")


def _single(hit: Hit, _: Context) -> Iterator[Reading]:
    """A year, an hour: one unit; after a count or a sum it is a rate (three times a day), which is a SET."""
    unit, plural = hit.value("unit")
    if plural or hit.shown_at(hit.match.start("unit")) == "HR":
        return
    number: Any = Fraction(3, 2) if hit.has("half") else 1
    before = hit.start - 1
    if hit.kind_at(before) in {"n", "d", "k"} or hit.word_at(before) in {"once", "twice", "times", "million", "billion", "thrice"}:
        yield Reading("SET", length(number, unit), basis="none")
        return
    if unit in {"S", "WE"} or _is_rate(hit) or _is_described(hit):
        return
    if unit == "D" and (hit.kind_at(before) not in {"p", "e"} or hit.kind_at(hit.end) == "O"):
        return
    yield Reading("DURATION", length(number, unit), basis="none")


def _is_rate(hit: Hit) -> bool:
    """Whether things stand before that are so many in the time: four flights a week, three days a week."""
    before = hit.word_at(hit.start - 1)
    return hit.kinds("unit") == hit.tokens.kinds[hit.end - 1] and hit.kind_at(hit.start - 1) in {"x", "U"} and before.endswith("s") and len(before) > _SHORT


def _is_described(hit: Hit) -> bool:
    """2023 has been a year of records, it is a month when nobody buys, in a year that saw two floods: a time that is somewhere, and no length."""
    before, after = hit.word_at(hit.start - 1), hit.word_at(hit.end)
    if after in {"when", "where"} and (before == "in" or hit.kind_at(hit.start - 1) != "p"):
        return True
    if before == "in":
        return after in {"that", "which"}
    is_one = before in {"is", "was", "been", "be", "became"} or hit.kind_at(hit.start - 1) == "s"
    return is_one and (after in {"of", "in", "that"} or (hit.kind_at(hit.end) == "x" and after.isalpha()))


def _half_unit(hit: Hit, _: Context) -> Iterator[Reading]:
    unit, plural = hit.value("unit")
    if plural or hit.kind_at(hit.start - 1) == "o" or hit.value("part")[0] == "PER":
        return
    share = _HALF if hit.word("part") == "half" else Fraction(1, 4)
    yield Reading("DURATION", duration(share, unit), basis="none")


def _stretch(hit: Hit, context: Context) -> Iterator[Reading]:
    """The past two years, the next few days: a length that ends or begins at the publication date."""
    unit, plural = hit.value("unit")
    number = hit.value("count") if hit.has("count") else None if plural else 1
    if not (hit.has("count") or plural or hit.word("shift") == "past" or is_coming(hit)):
        return
    value = length(number, unit)
    if hit.word("shift") == "last" and hit.word_at(hit.start - 1) in context.cues.lasting:
        yield Reading("DURATION", value, basis="none", span=(hit.match.start("shift") + 1, hit.end))  # it can last several hours
        return
    sign = {"l": -1, "N": 1}.get(hit.kinds("shift"), 0)
    published = context.published
    if number == 1 and is_coming(hit) and direction(hit, context.cues) < 0:  # it became a bestseller over the next year
        sign = 0
    if published is None or sign == 0 or number is None or unit not in UNITS:
        edge = None if published is None else Days(None, published, UNITS.get(unit, "week")) if sign < 0 else Days(published, None, UNITS.get(unit, "week"))
        yield Reading("DURATION", value, anchor=published if sign else None, basis="published" if sign and published else "none", days=edge if sign else None)
        return
    other = moved(published, unit if unit != "FN" else "W", sign * max(int(number), 1)) if unit not in CLOCK_UNITS else published
    covered = Days(min(other, published), max(other, published), UNITS[unit])
    yield Reading("DURATION", value, anchor=published, basis="published", days=covered)


def is_coming(hit: Hit) -> bool:
    """Over the next month: what begins now, and no month of the calendar."""
    if hit.word("shift") not in {"next", "coming"} or hit.value("unit")[0] not in {"W", "M", "Y", "DE"}:
        return False
    return hit.word_at(hit.start - 1) in {"over", "within", "throughout"}


def _plural(hit: Hit, context: Context) -> Iterator[Reading]:
    """Years, months: how many is not said. Winter months, rainy days and senior years are no lengths of time."""
    unit, plural = hit.value("unit")
    if not plural and hit.word("long") == "long":  # a day-long meeting
        yield Reading("DURATION", duration(1, unit), basis="none")
        return
    if not plural or unit == "S" or (unit in {"TH", "TM"} and hit.kind_at(hit.start - 1) != "p") or hit.kind_at(hit.start - 1) in {"z", "h", "n", "d"}:
        return
    if unit == "WE":
        yield Reading("SET", "XXXX-WXX-WE", basis="none")
    elif (not hit.has("long") and not _is_of_a_kind(hit, context)) or hit.has("long"):
        yield Reading("DURATION", duration(None, unit), basis="none")


def _is_of_a_kind(hit: Hit, context: Context) -> bool:
    """Whether the word before says which years they are, or "when" the days on which something happens."""
    before, kind = hit.word_at(hit.start - 1), hit.kind_at(hit.start - 1)
    if context.is_name(hit, hit.start):  # Pride Months
        return True
    if kind not in set("SU") and hit.kind_at(hit.end) == "O":  # years of experience
        return False
    takes = context.cues.takes
    described = takes and (
        (kind == "x" and before.isalpha() and takes.isdisjoint(hit.tokens.words[max(0, hit.start - _TAKEN) : hit.start])) or kind in set("SUPM")
    )
    return bool(described) or before in {"some", "most"} or (before == "on" and hit.word_at(hit.end) in {"when", "where"})


RULES: tuple[Rule, ...] = (
    rule(
        "duration",
        "UQ",
        rf"(?:t[oz]?)?(?:(?P<first>[nd])[b-](?=[nd]))?(?P<count>{QUANTITY})O?(?P<plus>baQ)?z*-?z*(?P<unit>[UQ])(?P<half>bat?Q(?!U))?",
        _counted,
    ),
    rule("seconds", "o", r"(?P<count>[nd])-?(?P<unit>o)", _seconds),
    rule("single", "U", r"a(?:z*)-?(?P<unit>U)(?:(?P<half>baQ)|-z)?", _single),
    rule("half_unit", "Q", r"a?(?P<part>Q)(?:Oa|a|-)?(?P<unit>U)", _half_unit),
    rule("stretch", "UQ", rf"(?:t|i(?=[lN]))?z?(?P<shift>[lNi])z*(?P<count>{QUANTITY})?z*(?P<unit>[UQ])", _stretch),
    rule("years", "U", r"(?P<unit>U)(?:-(?P<long>z))?", _plural),
)
