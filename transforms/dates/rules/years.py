"""Years, fiscal years, decades and centuries: 1998, 1950-53, fiscal 2018, the late 1980s, the 20th century."""

from collections.abc import Iterator

from transforms.dates.anchor import Context
from transforms.dates.grammar import Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import full_year

_BEFORE_A_NUMBER = frozenset(
    {
        "$",
        "£",
        "€",
        "¥",
        "#",
        "no",
        "nos",
        "number",
        "flight",
        "room",
        "route",
        "page",
        "level",
        "section",
        "highway",
        "windows",
        "office",
        "chapter",
        "article",
        "paragraph",
        "suite",
        "box",
        "runner",
        "pages",
        "pp",
        "p",
        "server",
        "fifa",
        "model",
        "©",
        "=",
        "nearly",
        "+",
    }
)
_AFTER_A_NUMBER = frozenset(
    {"%", "percent", "per", "km", "kg", "mw", "feet", "foot", "miles", "metres", "meters", "people", "points", "degrees", "º", "°", "×", "x", "+"}
)
_OF_A_LIFE = frozenset({"his", "her", "their", "my", "our"})
"""Before a decade that is an age: in her mid-60s."""
_OF_NUMBERS = frozenset({"temperature", "temperatures", "highs", "lows", "degrees", "mercury", "fahrenheit", "weather", "scores", "scored", "shot", "iq"})
"""Beside a decade that is a number: temperatures in the 80s."""
_YEARS_OF_NEWS = range(1900, 2061)
"""Bare numbers in this range are taken for years without a preposition."""


def is_year(hit: Hit, context: Context, place: int) -> bool:
    """Whether a four-digit number is a year, by its neighbours."""
    before, after = hit.word_at(place - 1), hit.word_at(place + 1)
    if _is_in_code(hit, place):
        return False
    if before in _BEFORE_A_NUMBER or after in _AFTER_A_NUMBER or hit.kind_at(place - 1) in {"$", "/"} or hit.kind_at(place + 1) in {"%", "$", "/"}:
        return False
    if hit.kind_at(place - 1) == "e" and hit.kind_at(place + 1) not in {"", ",", ".", "p"}:
        return False
    if hit.shown_at(place - 1) in {"(", ","} and after in {")", ","}:
        return hit.tokens.values[place] in _YEARS_OF_NEWS
    led = before in context.cues.at or hit.kind_at(place - 1) in {"m", "O", "b", "f", "e"} or before in {"-", "since"}
    if led:
        return not _counts(hit, place) or hit.kind_at(place - 2) == "Y"
    return hit.tokens.values[place] in _YEARS_OF_NEWS and not _counts(hit, place)


def _is_in_code(hit: Hit, place: int) -> bool:
    """CVE-2024-49113, 312-494-2175: a number with others or capitals before its hyphen."""
    tokens = hit.tokens
    if hit.kind_at(place - 1) != "-" or tokens.ends[place - 1] != tokens.starts[place] or tokens.ends[place - 2] != tokens.starts[place - 1]:
        return False
    before = hit.shown_at(place - 2)
    if hit.word_at(place - 3) in _BEFORE_A_NUMBER:  # pages 1334-1343
        return True
    return hit.kind_at(place - 2) in {"n", "d"} or (hit.kind_at(place - 2) == "x" and len(before) > 1 and before.isupper())


def _counts(hit: Hit, place: int) -> bool:
    """Whether a plural noun follows that the number counts: 2000 houses. A year before a noun has a determiner: the 2000 elections."""
    after, shown = hit.word_at(place + 1), hit.shown_at(place + 1)
    if not shown[:1].isalpha() or shown[:1].isupper() or hit.kind_at(place + 1) != "x" or hit.kind_at(place - 1) in {"t", "h", "s", "i", "-"}:
        return False
    return len(after) > 4 and after.endswith("s") and not after.endswith("ss") and hit.word_at(place - 1) != "in"


def _year(hit: Hit, context: Context) -> Iterator[Reading]:
    place = hit.match.start("year")
    if hit.kind_at(place) == "n":
        if 1900 <= hit.tokens.values[place] <= 2060:
            yield Reading("DATE", f"{hit.tokens.values[place]}")
    elif hit.has("fiscal") or is_year(hit, context, place):
        mod = {"post": "AFTER", "pre": "BEFORE"}.get(hit.word_at(place - 2)) if hit.word_at(place - 1) == "-" else None
        span = (place - 2, hit.end) if mod else None
        yield Reading("DATE", f"{hit.value('year'):04}", mod=mod, span=span, detail="fiscal" if hit.has("fiscal") else "")


def _short_year(hit: Hit, context: Context) -> Iterator[Reading]:
    yield Reading("DATE", f"{full_year(hit.value('year'), context.published):04}")


def _range(hit: Hit, _: Context) -> Iterator[Reading]:
    """1999-2000 is two years, each readable alone; 1950-53 one span of four."""
    first, second = hit.value("first"), hit.value("second")
    glued = hit.tokens.starts[hit.start] == hit.tokens.ends[hit.start - 1]
    if hit.word_at(hit.start - 1) in _BEFORE_A_NUMBER or (glued and hit.word_at(hit.start - 1) == ":"):  # pages of a journal, 42:1325-34
        return
    if hit.kind_at(hit.end - 1) != "Y":
        if not (0 <= second <= 99 and len(hit.word("second")) == 2):
            return
        second = first - first % 100 + int(second)
        if second < first:
            second += 100
    slash = hit.kind_at(hit.start + 1) == "/"
    if first >= second or second - first > (1 if slash else 500):
        return
    if hit.kind_at(hit.end - 1) != "Y":
        yield Reading("DATE", f"{first:04}/{second:04}")
        return
    yield Reading("DATE", f"{first:04}", span=(hit.start, hit.start + 1))
    yield Reading("DATE", f"{second:04}", span=(hit.end - 1, hit.end))


def _decade(hit: Hit, _: Context) -> Iterator[Reading]:
    value = hit.value("decade")
    if value >= 100:
        yield Reading("DATE", f"{value:03}")
    elif value < 10 and (_is_led(hit) or hit.word("decade")[0] == "'") and not _is_number(hit):
        yield Reading("DATE", f"{190 + value if value > 1 else 200 + value:03}")


def _is_led(hit: Hit) -> bool:
    """The 80s, the mid-80s, the swinging sixties."""
    return hit.kind_at(hit.start - 1) in {"t", "-", "m"} or (hit.kind_at(hit.start - 2) == "t" and hit.word("decade").isalpha())


def _is_number(hit: Hit) -> bool:
    """In her mid-60s, temperatures in the 80s."""
    words = hit.tokens.words
    aged = _OF_A_LIFE.intersection(words[max(0, hit.start - 3) : hit.start])
    return bool(aged or _OF_NUMBERS.intersection(words[max(0, hit.start - 12) : hit.end + 6]))


def _before_christ(hit: Hit, _: Context) -> Iterator[Reading]:
    """499 BC, 499-493 BC, 496 and 495 BC, the 470s BC, June 479 BC, the 4th century BC, as TIMEX2 writes them: BC0499, BC047, BC03."""
    year, kind = hit.value("year"), hit.kinds("year")
    if kind == "o":
        value = f"BC{year - 1:02}"
    elif kind == "C":
        value = f"BC{year:03}"
    else:
        value = f"BC{int(year):04}"
    first = hit.match.start("first")
    if hit.has("first") and hit.value("first") > year:
        yield Reading("DATE", f"BC{int(hit.value('first')):04}", span=(first, first + 1))
    part = f"-{hit.value('month'):02}" if hit.has("month") else f"-{hit.value('season')}" if hit.has("season") else ""
    yield Reading("DATE", value + part, span=(hit.match.end("first") + 1, hit.end) if hit.has("first") else None)


def _century(hit: Hit, _: Context) -> Iterator[Reading]:
    number, (unit, plural) = hit.value("number"), hit.value("unit")
    if unit == "CE" and 1 <= number <= 22:
        if hit.has("second"):  # the 15th and 16th centuries
            yield Reading("DATE", f"{number - 1:02}", span=(hit.start, hit.start + 1))
            number = hit.value("second")
        yield Reading("DATE", f"{number - 1:02}", span=(hit.match.start("second"), hit.end) if hit.has("second") else None)
    elif unit == "ML" and number in {2, 3} and not plural:
        yield Reading("DATE", f"{number - 1}")


def _fiscal(hit: Hit, context: Context) -> Iterator[Reading]:
    kind, number = hit.value("period")
    year = hit.value("year")
    if kind == "F":
        yield Reading("DATE", f"{number if number > 99 else full_year(number, context.published):04}", detail="fiscal")
    elif year:
        yield Reading("DATE", f"{year:04}-{kind}{number}")
    elif context.published is None:
        yield Reading("DATE", f"XXXX-{kind}{number}", basis="none")
    else:
        size = 3 if kind == "Q" else 6
        begun = (number - 1) * size < context.published.month
        yield Reading("DATE", f"{context.published.year - (not begun):04}-{kind}{number}", anchor=context.published, basis="published")


def _fiscal_year(hit: Hit, context: Context) -> Iterator[Reading]:
    """The fiscal year, the latest fiscal year; "the fiscal year ended Jan. 31" is a length of time."""
    if hit.value("unit") != ("Y", False):
        return
    if hit.word_at(hit.end) in {"ended", "ending"}:
        yield Reading("DURATION", "P1Y", basis="none")
    else:
        yield context.point("Y", {"l": -1, "N": 1}.get(hit.kinds("shift"), 0))._replace(detail="fiscal")


RULES: tuple[Rule, ...] = (
    rule(
        "before_christ",
        "B",
        r"(?:(?P<first>[Yndo])[-b]t?|(?:(?P<month>M)|t?(?P<season>S)),?O?|t)?(?P<year>[YndC]|o-?(?=UB))U?B",
        _before_christ,
    ),
    rule("year", "Yn", r"(?:(?P<fiscal>f)U?|t?U(?=Y)|tU(?=n))?(?P<year>Y|(?<=tU)n)(?!-?z?U|-?[oQ])", _year),
    rule("fiscal_year", "f", r"t?(?P<shift>[lNi])?f(?P<unit>U)", _fiscal_year),
    rule("short_year", "y", r"(?P<year>y)(?!-?U)", _short_year),
    rule("year_range", "Y", r"(?P<first>Y)[-/](?P<second>[Ynd])(?![-U])", _range),
    rule("decade", "C", r"(?P<decade>C)(?:-?U)?", _decade),
    rule("century", "o", r"(?P<number>o)(?:b(?P<second>o))?-?(?P<unit>U)", _century),
    rule("period_code", "q", r"(?P<period>q)(?:[O,]?(?P<year>Y))?", _fiscal),
)
