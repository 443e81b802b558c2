"""Months, seasons and named days: October 1998, last December, early June, the summer of 2010, Thanksgiving."""

from collections.abc import Iterator
from datetime import date

from transforms.dates import named_days
from transforms.dates.anchor import Context, direction
from transforms.dates.grammar import STEP, Rule, rule
from transforms.dates.hits import Hit, Reading
from transforms.dates.rules.days import YEARLY, full_year
from transforms.dates.values import season_days, year_value

_SHIFT = "(?:i(?=[lN]))?(?P<shift>[lNi])?"
_NAMES = frozenset({"april", "june", "august", "jan"})
"""Months that are first names too."""
_HALF_A_YEAR = 6
_REACH = 4
"""Tokens from a month to the event that it is the month of."""
_VERBS = frozenset({"may", "march", "mar"})


def _month_of_that(hit: Hit, context: Context) -> Iterator[Reading]:
    """November of the same year."""
    if hit.value("unit")[0] == "Y" and (said := context.last_said(YEARLY, 3)):
        yield Reading("DATE", f"{said.value[:4]}-{hit.value('month'):02}", anchor=said.days.earliest, basis="discourse")


def _month_year(hit: Hit, context: Context) -> Iterator[Reading]:
    year = int(hit.value("year")) if hit.has("year") else full_year(hit.value("short"), context.published)
    places = [place for place in range(hit.start, hit.end) if hit.kind_at(place) == "M"]
    for place in places:
        yield Reading("DATE", f"{year:04}-{hit.tokens.values[place]:02}", span=_share(hit, place))


def _is_month(hit: Hit, context: Context) -> bool:
    """Whether a bare month is one: "may" and "march" need a word before them, first names no surname after them."""
    word, before, after = hit.word("month"), hit.word_at(hit.start - 1), hit.shown_at(hit.end)
    led = hit.has("shift") or before in context.cues.at or hit.kind_at(hit.start - 1) in {"m", "O", "-"}
    if word in _VERBS:
        return (led and before != "to") or _is_before_noun(hit, context)
    if word in _NAMES and after[:1].isupper() and hit.kind_at(hit.end) == "x":
        return hit.has("shift") or before in {"in", "since", "until", "last", "early", "late"}
    return True


def _is_before_noun(hit: Hit, context: Context) -> bool:
    """The March budget, the May referendum; "the May government" is Theresa May's."""
    if hit.kind_at(hit.start - 1) != "t" or hit.word_at(hit.end) in {"on", "of", "to", "in"}:
        return False
    noun = hit.kind_at(hit.end) == "x" and hit.shown_at(hit.end)[:1].isalpha()
    return noun and (hit.word("month") != "may" or _is_of_event(hit, context))


def _bare_month(hit: Hit, context: Context) -> Iterator[Reading]:
    if not _is_month(hit, context) or (hit.kind_at(hit.end) in {"d", "o"} and not hit.has("of")):
        return
    reading = bare_month(hit.value("month"), hit, context)
    for place in (place for place in range(hit.start, hit.end) if hit.kind_at(place) == "M"):  # March and April of last year
        yield reading._replace(value=f"{reading.value[:-2]}{hit.tokens.values[place]:02}", span=_share(hit, place))


def bare_month(month: int, hit: Hit, context: Context) -> Reading:
    """A month without a year: of the past that the text tells of, else by the publication date."""
    published = context.published
    if not hit.has("shift") and not hit.has("of") and (past := context.of_the_past(hit, month)):
        return past
    if published is None:
        return Reading("DATE", f"XXXX-{month:02}", basis="none")
    year = month_year(published, month, hit, context)
    return Reading("DATE", f"{year:04}-{month:02}", anchor=published, basis="published")


def _share(hit: Hit, place: int) -> tuple[int, int]:
    """The span of one of two months: the first has what stands before, the last what stands after."""
    kinds = hit.tokens.kinds
    return (place if "M" in kinds[hit.start : place] else hit.start, place + 1 if "M" in kinds[place + 1 : hit.end] else hit.end)


def month_year(published: date, month: int, hit: Hit, context: Context) -> int:
    """The year of a month named without one: the past twelve months, the next where the sentence looks ahead."""
    shift, word = hit.kinds("shift"), hit.word("shift")
    if shift == "i" or (hit.has("of") and hit.value("unit")[0] == "Y"):  # this April, April of next year
        return published.year + STEP[hit.kinds("of") or shift]
    if shift == "l" and word != "latest":
        return published.year - (month >= published.month)
    if shift == "N":
        return published.year + (month <= published.month)
    if _is_of_event(hit, context):
        return published.year + (month < published.month) - ((month - published.month) % 12 > _HALF_A_YEAR)
    # Of a month that near the coming one is meant, whatever the tense; the other would be "last May".
    look, ahead = direction(hit, context.cues), (month - published.month) % 12
    if look > 0 or ahead == 1 or (ahead == 2 and look == 0):
        return published.year + (month < published.month)
    return published.year - (month > published.month)


def _is_of_event(hit: Hit, context: Context) -> bool:
    """November's presidential election, the November ballot; but not after it."""
    if hit.kind_at(hit.start - 1) == "G" or hit.word_at(hit.start - 1) in context.cues.since:
        return False
    words = hit.tokens.words[hit.end : hit.end + _REACH]
    end = next((place for place, word in enumerate(words) if not word.isalpha() and word != "'s"), len(words))
    return (hit.kind_at(hit.end) == "s" or hit.kind_at(hit.start - 1) == "t") and not context.cues.events.isdisjoint(words[:end])


def _season(hit: Hit, context: Context) -> Iterator[Reading]:
    season, published = hit.value("season"), context.published
    led = (
        hit.has("shift")
        or hit.has("det")
        or hit.has("year")
        or hit.kind_at(hit.start - 1) == "m"
        or hit.word_at(hit.start - 1) in context.cues.at - {"to", "for", "and", "or"}
    )
    if not led or (hit.word("season") in {"fall", "spring"} and not (hit.has("year") or hit.has("shift")) and not _is_time_of(hit)):
        return
    if hit.has("year"):
        yield Reading("DATE", f"{hit.value('year'):04}-{season}")
    elif not hit.has("shift") and (told := context.told(hit)):
        yield told.reading(f"{year_value(told.year)}-{season}")
    elif published is None or _is_any_season(hit, context):
        yield Reading("DATE", f"XXXX-{season}", basis="none")
    else:
        year = _season_year(published, season, hit, context)
        yield Reading("DATE", f"{year:04}-{season}", anchor=published, basis="published")


def _is_time_of(hit: Hit) -> bool:
    """In the fall, late spring; not the fall of a price, nor "the fall came as ..."."""
    if hit.kind_at(hit.end) in set("pO"):
        return False
    return not hit.has("det") or hit.kind_at(hit.start - 1) in {"p", "m", "O", "b"}


def _is_any_season(hit: Hit, context: Context) -> bool:
    """In winter, during the summer months: those of every year, where the sentence says what is so at any time."""
    if hit.has("shift") or (hit.has("det") and hit.kind_at(hit.end) != "U"):
        return False
    return context.is_habitual(hit)


def _season_year(published: date, season: str, hit: Hit, context: Context) -> int:
    shift = hit.kinds("shift")
    years = [published.year + step for step in (-2, -1, 0, 1, 2)]
    over = [year for year in years if season_days(year, season)[1] < published]
    ahead = [year for year in years if season_days(year, season)[0] > published]
    if shift == "l":
        return over[-1]
    if shift == "N":
        return ahead[0]
    look = 1 if shift == "i" else direction(hit, context.cues)
    running = [year for year in years if year not in over and year not in ahead]
    if running:
        return running[0]
    near = ahead[0] if look > 0 else over[-1]
    if shift == "i" and season_days(published.year, season)[1] < published:
        return published.year
    return near


def _named_day(hit: Hit, context: Context) -> Iterator[Reading]:
    name, published = hit.value("name"), context.published
    if hit.word("name") == "new year" and hit.shown_at(hit.match.start("name")).islower():
        return
    if hit.has("year"):
        if found := named_days.on(name, int(hit.value("year"))):
            yield named_days.reading(found)
    elif not hit.has("shift") and (told := context.told(hit)) and (found := named_days.on(name, told.year)):
        yield named_days.reading(found)._replace(anchor=told.reading("").anchor, basis="discourse", detail="told")
    elif published is None:
        yield Reading("DATE", named_days.without_year(name), basis="none")
    else:
        found = named_days.nearest(name, published, hit.kinds("shift"), direction(hit, context.cues))
        if found:
            yield named_days.reading(found)._replace(anchor=published, basis="published")


def _new_year(hit: Hit, context: Context) -> Iterator[Reading]:
    """In the new year: the year that begins; "the New Year holiday" is its day."""
    published, step = context.published, {"i": 0, "N": 1}.get(hit.kinds("shift"))
    if hit.word("name") != "new year" or hit.word_at(hit.end) in context.cues.feasts:
        return
    if published is None:
        yield Reading("DATE", "XXXX", mod="START", basis="none")
    else:
        year = published.year + (published.month > _HALF_A_YEAR / 2 if step is None else step)
        yield Reading("DATE", f"{year:04}", mod="START", anchor=published, basis="published")


def _nth_weekday(hit: Hit, context: Context) -> Iterator[Reading]:
    """The first Monday in May, the last Friday of November 2018."""
    published, month = context.published, hit.value("month")
    year = hit.value("year") or (month_year(published, month, hit, context) if published else None)
    if year is None or hit.word("nth") in {"past", "previous", "latest"}:
        return
    nth = -1 if hit.kinds("nth") == "l" else hit.value("nth")
    if nth and (day := named_days.nth_weekday(year, month, abs(hit.value("weekday")), nth)):
        yield Reading("DATE", day.isoformat()) if hit.has("year") else Reading("DATE", day.isoformat(), anchor=published, basis="published")


RULES: tuple[Rule, ...] = (
    rule("month_year", "M", r"M(?:[-b/]t?M)?,?O?(?:(?P<year>Y)(?![U%]|-?U)|(?P<short>y))", _month_year),
    rule("month", "M", rf"{_SHIFT}(?P<month>M)(?:(?:bM)?O?(?P<of>[liN])(?P<unit>U))?", _bare_month),
    rule("month_of_that", "M", r"(?P<month>M)Ot?h{1,2}(?P<unit>U)", _month_of_that),
    rule("nth_weekday", "M", r"t?(?P<nth>[ol])(?P<weekday>W)[pO](?P<month>M)(?:,?(?P<year>Y))?", _nth_weekday),
    rule("season", "S", rf"(?P<det>t)?{_SHIFT}(?P<season>S)(?:O?t?(?:U)?(?P<year>Y)(?:[-/][dn])?)?", _season),
    rule("new_year", "H", r"t(?P<shift>[iN])?(?P<name>H)", _new_year),
    rule("named_day", "H", rf"{_SHIFT}(?P<name>H)(?:[,Op]?(?P<year>Y))?", _named_day),
)
