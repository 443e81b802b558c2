"""First and last parts of a period: the first nine months of last year, the second week of June, the last day of 2018."""

from collections.abc import Iterator
from datetime import date, timedelta

from transforms.dates.anchor import Context
from transforms.dates.grammar import STEP, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.durations import length
from transforms.dates.rules.months import bare_month
from transforms.dates.values import UNITS, Days, days, moved, point

_MIDDLE = {"W": 3, "WE": 5}
"""Days from Monday to the day by whose month a week or a weekend is of that month."""


def _whole(hit: Hit, context: Context) -> Reading | None:
    """The period that the part is of."""
    if hit.has("year"):
        return Reading("DATE", f"{hit.value('year'):04}" + (f"-{hit.value('month'):02}" if hit.has("month") else ""))
    if hit.has("bare"):
        return bare_month(hit.value("bare"), hit, context)
    unit, plural = hit.value("of")
    if plural or unit not in {"Y", "M", "DE"}:
        return None
    told = context.told(hit) if not hit.has("shift") else None
    return context.beside(hit, unit) if told else context.point(unit, STEP.get(hit.kinds("shift"), 0))


def _part(hit: Hit, context: Context) -> Iterator[Reading]:
    (unit, plural), nth, whole = hit.value("unit"), hit.value("nth"), _whole(hit, context)
    nth = -1 if nth == "last" else nth
    if whole is None or not isinstance(nth, int) or hit.word("in") not in {"", "in", "of"} or unit not in UNITS:
        return
    covered = days(whole.value)
    if plural or hit.has("count"):
        number = hit.value("count")
        reading = Reading("DURATION", length(number, unit), anchor=whole.anchor, basis=whole.basis, days=_stretch(covered, unit, nth, number))
    elif covered.earliest and covered.latest and (value := _single(covered.earliest, covered.latest, unit, nth)):
        reading = whole._replace(value=value)
    else:
        return
    yield reading if nth in {1, -1} or not plural else reading._replace(days=None)


def _stretch(covered: Days, unit: str, nth: int, number: object) -> Days | None:
    """The days of so many units from the beginning, or up to the end, of a period; of an unknown number those of the whole."""
    first, last = covered.earliest, covered.latest
    if first is None or last is None or not isinstance(number, int):
        return covered._replace(granularity=UNITS[unit])
    if nth < 0:
        return Days(max(first, moved(last + timedelta(days=1), unit, -number)), last, UNITS[unit])
    return Days(first, min(last, moved(first, unit, number) - timedelta(days=1)), UNITS[unit])


def _single(first: date, last: date, unit: str, nth: int) -> str | None:
    """The value of the nth day, week, weekend or month of a period, of the last for -1. A week is of the month that its Thursday is in."""
    if unit in _MIDDLE:
        start = first + timedelta(days=(_MIDDLE[unit] + 1 - first.isoweekday()) % 7)
        end = last - timedelta(days=(last.isoweekday() - _MIDDLE[unit] - 1) % 7)
        found = end if nth < 0 else start + timedelta(weeks=nth - 1)
    else:
        found = moved(last, unit, 0) if nth < 0 else moved(first, unit, nth - 1)
    return point(found, unit) if unit in {"D", "W", "WE", "M"} and first <= found <= last else None


RULES: tuple[Rule, ...] = (
    rule(
        "part_of",
        "ol",
        r"t?z?(?P<nth>[ol])z*(?P<count>[ndk])?z*(?P<unit>U)(?P<in>[Op])t?"
        r"(?:(?:(?P<month>M)[O,]?)?(?P<year>Y)|(?P<bare>M)|(?P<shift>[liN])?(?P<of>U))",
        _part,
    ),
)
