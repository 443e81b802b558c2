"""Ranges whose ends share a year: from December 30 to January 3, 26 July - 22 August 2024, from April to June in 2017, November to March."""

from collections.abc import Iterator

from transforms.dates.anchor import Context, direction
from transforms.dates.grammar import Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import nearest, weekday_on
from transforms.dates.rules.months import bare_month
from transforms.dates.rules.relative import weekday_reading
from transforms.dates.values import day_or_none, days


def _is_range(hit: Hit) -> bool:
    """Whether the word between the ends leads from one to the other: to, a dash, through; "and" after "between" only."""
    place = hit.match.start("sep")
    kind, word = hit.kind_at(place), hit.word_at(place)
    if kind == "p":
        return hit.tokens.values[place] in {"through", "until", "till"}
    return kind == "-" or word == "to" or (hit.tokens.kinds[hit.start - 1 : hit.start] == "p" and hit.word_at(hit.start - 1) == "between")


def _days(hit: Hit, context: Context) -> Iterator[Reading]:
    """Two days: the year stands after the second, or both are the nearest, in their order."""
    months, numbers = (hit.value("month"), hit.value("month2")), (hit.value("day"), hit.value("day2"))
    shared = hit.has("year") and hit.kinds("sep") == "b"  # on May 4 and June 7, 1990
    if not (shared or _is_range(hit)):
        return
    if hit.has("year"):
        years = (hit.value("year") - ((months[0], numbers[0]) > (months[1], numbers[1])), hit.value("year"))
        ends = [_day(years[at], months[at], numbers[at]) for at in (0, 1)]
    else:
        ends = [nearest(months[at], numbers[at], hit, context) for at in (0, 1)]
    first, second = ends
    if first and second:  # both of them are on the calendar
        first, second = _in_order(first, second, direction(hit, context.cues))
        middle = hit.match.start("sep")
        yield first._replace(span=(hit.start, middle))
        yield second._replace(span=(middle + 1, hit.end))


def _day(year: int, month: int, day: int) -> Reading | None:
    found = day_or_none(year, month, day)
    return Reading("DATE", found.isoformat()) if found else None


def _in_order(first: Reading, second: Reading, look: int) -> tuple[Reading, Reading]:
    """Where the second day would come before the first, it follows it if the sentence looks ahead; else the first goes before it."""
    if first.value <= second.value or not first.value[:4].isdigit():
        return first, second
    over = first.value[4:] > second.value[4:]  # the turn of the year lies between them
    if look > 0:
        return first, second._replace(value=f"{int(first.value[:4]) + over:04}{second.value[4:]}")
    return first._replace(value=f"{int(second.value[:4]) - over:04}{first.value[4:]}"), second


def _months(hit: Hit, context: Context) -> Iterator[Reading]:
    """Two months, the same way."""
    first, second = hit.value("month"), hit.value("month2")
    if not _is_range(hit) or (hit.has("in") and hit.word("in") != "in"):
        return
    middle = hit.match.start("sep")
    if hit.has("year"):
        year = hit.value("year")
        yield Reading("DATE", f"{year - (second < first):04}-{first:02}", span=(hit.start, middle))
        yield Reading("DATE", f"{year:04}-{second:02}", span=(middle + 1, hit.end))
    elif hit.kind_at(hit.end) not in {"d", "o"}:
        reading = bare_month(first, hit, context)
        year = reading.value.rpartition("-")[0]
        later = f"{int(year) + (second < first):04}" if year.isdigit() else year
        yield reading._replace(span=(hit.start, middle))
        yield reading._replace(value=f"{later}-{second:02}", span=(middle + 1, hit.end))


_EVERY_WEEK = frozenset({(1, 5), (1, 6), (1, 7), (6, 7), (1, 4), (2, 7), (2, 6)})
"""First and last weekday of what is open or done every week."""


def _weekdays(hit: Hit, context: Context) -> Iterator[Reading]:
    """Monday to Friday: every week's, where no verb looks back or ahead; else two days in their order."""
    first, last = abs(hit.value("first")), abs(hit.value("last"))
    if not _is_range(hit):
        return
    look, ends = direction(hit, context.cues), (hit.start + 1, hit.end - 1)
    if look == 0 and (first, last) in _EVERY_WEEK:
        yield Reading("SET", f"XXXX-WXX-{first}", basis="none", span=(hit.start, ends[0]))
        yield Reading("SET", f"XXXX-WXX-{last}", basis="none", span=(ends[1], hit.end))
        return
    lead = weekday_reading(hit, context, last if look < 0 else first, "")
    begin = end = days(lead.value).earliest
    if begin is None or end is None:
        begin_value, end_value = f"XXXX-WXX-{first}", f"XXXX-WXX-{last}"
    elif look < 0:
        begin_value, end_value = weekday_on(end, first, -1).isoformat(), lead.value
    else:
        begin_value, end_value = lead.value, weekday_on(begin, last, 1).isoformat()
    yield lead._replace(value=begin_value, span=(hit.start, ends[0]))
    yield lead._replace(value=end_value, span=(ends[1], hit.end))


_SEP = "(?P<sep>[-bp])(?:W,?|t)?"
_YEAR = "(?:,?O?(?P<year>Y)(?!U))?"

RULES: tuple[Rule, ...] = (
    rule("weekday_range", "W", r"(?P<first>W)(?P<sep>[-bp])(?P<last>W)(?!,?(?:M|[do]O?M))", _weekdays),
    rule("day_range", "M", rf"(?:W,?)?(?P<month>M)(?P<day>[do]){_SEP}(?P<month2>M)(?P<day2>[do]){_YEAR}", _days),
    rule("day_range", "M", rf"(?:W,?)?t?(?P<day>[do])O?(?P<month>M){_SEP}(?P<day2>[do])O?(?P<month2>M){_YEAR}", _days),
    rule("month_range", "M", r"(?P<month>M)(?P<sep>[-b])(?P<month2>M)(?:,?O?(?P<in>p)?(?P<year>Y)(?![U%]|-?U))?(?!-?Q|O?[liN]?U)", _months),
)
