"""Quarters and halves, which company news speaks in: the third quarter, the first half of 2019, the year-ago quarter."""

from collections.abc import Iterator
from datetime import date

from transforms.dates.anchor import Context, Said, direction, discourse
from transforms.dates.grammar import STEP, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.values import UNITS, moved, point

_PERIODS = frozenset({"quarter", "half"})


def _ordinal(hit: Hit, context: Context) -> Iterator[Reading]:
    """The third quarter (of 1989, of last year, of the year): the latest that has begun, the coming one where the sentence looks ahead."""
    unit, plural = hit.value("unit")
    number, published = _which(hit, context, unit), context.published
    if number is None or _of_a_game(hit) or (unit == "H" and not _is_half(hit)):
        return
    if plural:
        yield Reading("SET", f"XXXX-{unit}{number}", basis="none")
    elif hit.has("year"):
        yield Reading("DATE", f"{hit.value('year'):04}-{unit}{number}")
    elif published is None:
        yield Reading("DATE", f"XXXX-{unit}{number}", basis="none")
    else:
        yield Reading("DATE", f"{_year(hit, context, published, unit, number):04}-{unit}{number}", anchor=published, basis="published")


_GAME = frozenset(
    {
        "touchdown",
        "touchdowns",
        "quarterback",
        "yard",
        "yards",
        "halftime",
        "kickoff",
        "fumble",
        "interception",
        "rebounds",
        "layup",
        "nfl",
        "nba",
        "wnba",
        "td",
    }
)
"""Words beside a quarter or half that is a game's."""


def _which(hit: Hit, context: Context, unit: str) -> int | None:
    """Which quarter or half of the year: the last is the fourth or second; "the 1988 quarter" is the one that the article speaks of."""
    count = {"Q": 4, "H": 2}.get(unit, 0)
    number: int | None = hit.value("number")
    if number == -1 or hit.has("last"):
        return count
    if number is None and unit == "Q" and hit.has("year"):
        said = _last_quarter(context)
        number = int((said.value if said else context.point("Q", -1).value)[-1].replace("X", "0"))
    return number if number and number <= count else None


def _of_a_game(hit: Hit) -> bool:
    """The first quarter of the game."""
    if not _GAME.isdisjoint(hit.tokens.words[max(0, hit.start - 20) : hit.end + 20]):
        return True
    return hit.kind_at(hit.end) == "O" and hit.kind_at(hit.end + 1) in {"t", "a", "h"} and hit.kind_at(hit.end + 2) == "x"


def _is_half(hit: Hit) -> bool:
    """A half of a match is none of a year: only with a year, or of one."""
    return hit.has("year") or hit.has("shift") or hit.has("shift2") or hit.has("whole")


def _year(hit: Hit, context: Context, published: date, unit: str, number: int) -> int:
    if shift := hit.kinds("shift") or hit.kinds("shift2"):
        return published.year + STEP[shift]
    if hit.has("ago"):
        return published.year - 1
    first = (number - 1) * (3 if unit == "Q" else 6) + 1
    if direction(hit, context.cues) > 0:
        return published.year + (published.month - first > 8)
    return published.year - (first > published.month)


def _plain(hit: Hit, context: Context) -> Iterator[Reading]:
    """The quarter, the latest quarter: the one spoken of, else the last that is over."""
    shift, published = hit.kinds("shift"), context.published
    unit, plural = hit.value("unit")
    latest = shift == "l" and hit.word("shift") == "latest"
    if plural or (unit != "Q" and not (unit == "PER" and latest)) or not (hit.has("det") or shift or hit.kind_at(hit.start - 1) == "s"):
        return
    said = _last_quarter(context)
    if published is None:
        yield Reading("DATE", "XXXX-QX", basis="none")
    elif shift == "i":
        yield context.point("Q", 0)
    elif shift == "N":
        yield context.point("Q", 1)
    elif shift == "l":
        yield context.point("Q", -1)
    elif said:
        yield Reading("DATE", said.value[:7], anchor=said.days.earliest, basis="discourse")
    else:
        yield context.point("Q", -1)


def _last_quarter(context: Context) -> Said | None:
    """The latest quarter, by the calendar, that the paragraphs before have named."""
    near = [said for said in context.said if said.paragraph >= context.paragraph - 4 and said.days.granularity == "quarter"]
    return max(near, key=lambda said: said.value, default=None)


def _year_ago(hit: Hit, context: Context) -> Iterator[Reading]:
    """The year-ago quarter, the same month last year: what the article speaks of, a year before."""
    units = [hit.tokens.values[place][0] for place in range(hit.start, hit.end) if hit.kind_at(place) in "UQ"]
    if "Y" not in units:
        return
    stated = next((unit for unit in units if unit in {"Q", "M"}), None)
    said = context.last_said(frozenset({"month"}), 3) if stated == "M" else _last_period(context)
    if stated and (said is None or said.days.granularity != UNITS[stated]):
        yield context.point(stated, -5 if stated == "Q" else -12)  # of the last quarter that is over, of this month
    elif said and stated:
        yield _back(said)
    else:
        yield year_before(hit, context)


_YEARLY = frozenset({"nine", "six", "months"})
"""Words of longer periods, after which "a year earlier" means a year and not a quarter."""


def year_before(hit: Hit, context: Context, before: Said | None = None) -> Reading:
    """A year before the period spoken of: company news means the year-ago quarter when it has named one, else the year before `before`."""
    said = _last_period(context)
    recent = hit.tokens.words[max(0, hit.start - 25) : hit.start]
    if said is None and "quarter" in recent:
        return context.point("Q", -5)
    if said is None or _YEARLY.intersection(recent[-12:]):
        return discourse(before, "Y", -1) if before else context.point("Y", -1)
    return _back(said)


def _back(said: Said) -> Reading:
    """The same quarter, half or month of the year before."""
    unit = {"quarter": "Q", "half": "H", "month": "M"}[said.days.granularity]
    first = said.days.earliest or date.min
    return Reading("DATE", point(moved(first, "Y", -1), unit), anchor=first, basis="discourse")


def _last_period(context: Context) -> Said | None:
    """The running quarter, half or (this paragraph or the one before) month that the article has named; none that is long past."""
    for granularities, paragraphs in ((_PERIODS, 3), (frozenset({"month"}), 1)):
        near = [said for said in context.said if said.paragraph >= context.paragraph - paragraphs and said.days.granularity in granularities]
        current = [said for said in near if said.days.latest and context.published and (context.published - said.days.latest).days < 190]
        if current:
            return max(current, key=lambda said: said.value)
    return None


def _months(hit: Hit, context: Context) -> Iterator[Reading]:
    """The July-September quarter, where the months are one."""
    first, last = hit.value("first"), hit.tokens.values[hit.match.end("last") - 1]
    if last - first != 2 or first % 3 != 1:
        return
    if hit.has("year"):
        yield Reading("DATE", f"{hit.value('year'):04}-Q{(first + 2) // 3}")
    elif context.published:
        year = context.published.year - (first > context.published.month)
        yield Reading("DATE", f"{year:04}-Q{(first + 2) // 3}", anchor=context.published, basis="published")
    else:
        yield Reading("DATE", f"XXXX-Q{(first + 2) // 3}", basis="none")


RULES: tuple[Rule, ...] = (
    rule(
        "quarter",
        "Q",
        r"(?:(?:t?(?P<shift>[liN])Us)?|(?P<ago>t?h?U-g)-?)?t?(?:f-?)?(?:(?P<number>o)|(?P<last>l)(?=Q(?:O?[Y]|OtU))|h(?=QOY))-?(?P<unit>Q)"
        r"(?:[O,]?(?:f?U?)?(?P<year>Y)|Ot?(?P<shift2>[liN])U|(?P<whole>Ot(?:f)?U))?",
        _ordinal,
    ),
    rule("months_quarter", "Q", r"t?(?P<first>M)(?:[-b]t?|b)(?P<last>M)-?Q(?:O?(?P<year>Y))?", _months),
    rule("year_quarter", "Q", r"t?(?P<year>Y)f?-?(?P<number>o)?-?(?P<unit>Q)", _ordinal),
    rule("quarter_plain", "Q", r"(?P<det>t)?(?P<shift>[liNh])?(?P<unit>Q)", _plain),
    rule("year_ago", "U", r"[at]?h?U-[gG]-?(?:o?-?Q)?|t?[ho]*-?[QU],?[at]U[gG]|t?h+[QU]O?t?lU|[ta]?lUs[Q]|t?l-?U-?(?:o-?)?Q", _year_ago),
)
