"""The time that a text tells of where that is not its own: a year carried from the last explicit one, and the months in their order.

History, an obituary or a trial says a year once and then only months and days: "In 1940 ... On June 10 ...". Such a day belongs to the year told.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from transforms.dates.hits import Hit, Reading
from transforms.dates.tokens import Tokens
from transforms.dates.values import day_or_none
from transforms.languages.temporal import Cues
from transforms.schema import Role

_OWN_TIME = re.compile(r"D|W(?!,?[Mdo])|(?<!t)[lNi]z*[UMW]|g")
"""Words that speak of the day of writing: today, a bare weekday, last year, ago."""
_MANY_YEARS = 5
_YEARS_TO_OWN_TIME = 4
_TELLING_TO_SPEAKING = 1.5
"""A narrative names so many years of the past, so many for each word of its own time, and has so many "was" for each "is", "you" and "I"."""
_STOPS = frozenset({"", ".", "!", "?", ":", ";", "•", "*"})
_OPENERS = frozenset("\"“”'‘’()[]-–—")
_NEAR = 20
"""Tokens between two days of one sentence that share a year: "arrested in May 1994 and charged in June"."""
_BACK = 7
"""A month so many before the one told is the next year's: December 1941 ... in January."""
_SHORT = 150
"""Tokens of a text that may be news though it names no weekday."""
_PLANNED = 3
"""Weekdays that head lines of their own in a plan."""
_DATED = re.compile(r"(?:W,?)?(?:M[do]?|t?[do]O?M|Y)(?:,?Y)?")
_VALUE = re.compile(r"(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|[T-])")


class Told(NamedTuple):
    """Where a narrative stands: its year (before Christ below 0), the month and day as far as they were named."""

    year: int
    month: int | None = None
    day: int | None = None
    here: bool = False
    """Whether it holds in its sentence only."""

    def reading(self, value: str) -> Reading:
        """What takes its year from this point."""
        return Reading("DATE", value, anchor=day_or_none(self.year, self.month or 1, self.day or 1), basis="discourse", detail="told")


def is_narrative(paragraphs: Iterable[Tokens], cues: Cues, published: date | None) -> bool:
    """Whether a text as a whole tells of the past: in the past tense, with many years of the past and hardly a word of its own time."""
    before = published.year - 1 if published else 3000
    years = own = telling = speaking = 0
    for tokens in paragraphs:
        kinds = tokens.kinds
        years += kinds.count("B") + sum(1000 <= tokens.values[place] < before for place, kind in enumerate(kinds) if kind == "Y")
        own += sum(1 for _ in _OWN_TIME.finditer(kinds))
        telling += sum(map(cues.telling.__contains__, tokens.words))
        speaking += sum(map(cues.speaking.__contains__, tokens.words))
    return years >= _MANY_YEARS and years > _YEARS_TO_OWN_TIME * own and telling > _TELLING_TO_SPEAKING * speaking


def is_news(paragraphs: Sequence[Tokens]) -> bool:
    """Whether a text names a day of its own week (a weekday, yesterday, tonight), or is too short to tell."""
    if sum(len(tokens.words) for tokens in paragraphs) < _SHORT:
        return True
    return any("W" in tokens.kinds or any(tokens.values[place] for place, kind in enumerate(tokens.kinds) if kind == "D") for tokens in paragraphs)


def is_plan(paragraphs: Sequence[Tokens]) -> bool:
    """Whether weekdays head the lines of a text, as in a week's plan or opening hours."""
    heads = {tokens.values[0] for tokens in paragraphs if tokens.kinds.startswith("W") and (tokens.words[1:2] or [":"])[0] in {":", ".", "-", "–", "—"}}
    return len(heads) >= _PLANNED


@dataclass(slots=True)
class Story:
    """The time told while a text is read, in the order of its text; `told` is None while it speaks of its own time."""

    published: date | None
    narrative: bool
    """Whether the time told holds on from one paragraph to the next."""
    news: bool = False
    """Whether the text names days of its own week."""
    plan: bool = False
    """Whether weekdays at the head of a line are those of any week."""
    told: Told | None = None
    last: Told | None = None
    """The last month or day named: a year alone, said in between, does not end a run of days ("on 2 August ... declassified in 2005 ... on 4 August")."""
    section: Told | None = None
    """What the heading above names."""
    line: Told | None = None
    """Where the last line of a timeline stood: "20 March: ..."."""
    reached: int = 0
    """The token after the last point, in the paragraph that is being read."""
    heading: bool = False
    body: bool = False
    dated: bool = False

    def begin(self, tokens: Tokens, role: Role) -> None:
        """A new paragraph: only a narrative goes on where it was, a timeline from line to line, other texts are back under their heading."""
        if self.dated:
            self.line = self.told
        self.heading, self.body = role == "crosshead", role == "body"
        self.dated = _is_dated(tokens)
        self.reached = 0
        if self.heading:
            self.section = None
        if not self.narrative:
            self.told = (self.line if self.dated else None) or self.section

    def follow(self, hit: Hit, start: int, end: int, reading: Reading) -> None:
        """Goes on to the point that was just read."""
        if reading.type == "SET" or (reading.detail == "told" and hit.has("name")):  # "White Christmas" moves no history on
            return
        point = _point_of(reading)
        if reading.basis == "published" or (point and self._is_own(point.year)):
            if not self.narrative:
                self.told = None
        elif point and (reading.basis == "absolute" or reading.detail in {"told", "named"} or self._goes_on(point)):
            self._move(hit, start, end, point)

    def _is_own(self, year: int) -> bool:
        """Whether a year is the text's own time: that of the publication date and what follows, in a narrative only what follows."""
        return self.published is not None and year >= self.published.year + self.narrative

    def _goes_on(self, point: Told) -> bool:
        """Whether a point that leans on another ("the next day") leads a narrative on."""
        return self.narrative and self.told is not None and point.year >= self.told.year

    def _move(self, hit: Hit, start: int, end: int, point: Told) -> None:
        opens = _opens_sentence(hit, start)
        if point.month or opens:
            self.last = point if point.month else None
        self.reached = end
        if self.heading or (self.body and _is_alone(hit, start, end)):
            self.section = self.told = point
        elif self._lasts(point, opens=opens):
            self.told = point
        elif point.month and hit.kind_at(start - 1) == "p":
            self.told = point._replace(here=True)

    def _lasts(self, point: Told, *, opens: bool) -> bool:
        """Whether the text goes on from a point: always in a narrative and while it tells of the past, else where it opens a sentence and is no recent year."""
        if self.narrative or (self.told and not self.told.here):
            return True
        return opens and (point.month is not None or self.published is None or point.year < self.published.year - 1)

    def at(self, hit: Hit) -> Told | None:
        """The point told where an expression stands, None where the text speaks of its own time."""
        told = self.told
        if told is None or self.narrative or told == self.section:
            return told
        if told.here:
            return told if self._is_joined(hit) else None
        # A year alone lends itself to its sentence and to those that begin with a day, as its own did.
        return told if told.month or _opens_sentence(hit, hit.start) or self._same_sentence(hit) else None

    def _same_sentence(self, hit: Hit) -> bool:
        """Whether a sentence goes on from the last point to this expression."""
        return hit.start <= self.reached + _NEAR and _STOPS.isdisjoint(hit.tokens.words[self.reached : hit.start])

    def _is_joined(self, hit: Hit) -> bool:
        """Whether it goes on by "and" or "before"."""
        return self._same_sentence(hit) and any(hit.kind_at(place) in "bG" for place in range(self.reached, hit.start))

    def year(self, hit: Hit, told: Told, month: int) -> int:
        """The year of a month named without one: a run of days goes on, and a month long before the one told is the next year's."""
        if self.narrative and told.month is None and self.last and self.last.month and 0 <= month - self.last.month <= 1:
            told = self.last
        return told.year + ((told.month or 0) - month > (0 if self._is_joined(hit) else _BACK))


def _point_of(reading: Reading) -> Told | None:
    """The point of a year, a month or a day; of a length of time ("the first nine days of 1985") the year that it begins in."""
    if reading.type == "DURATION":
        return Told(reading.days.earliest.year) if reading.days and reading.days.earliest else None
    match = _VALUE.match(reading.value)
    if match is None:
        return None
    month, day = (int(part) if part else None for part in match.group(3, 4))
    return Told(-int(match[2]) if match[1] else int(match[2]), month, day)


def _is_alone(hit: Hit, start: int, end: int) -> bool:
    """Whether an expression is its paragraph: a heading."""
    return start == 0 and not any(word.isalnum() for word in hit.tokens.words[end:])


def _is_dated(tokens: Tokens) -> bool:
    """Whether a paragraph is a line of a timeline: a day, then a colon or a dash."""
    match = _DATED.match(tokens.kinds)
    return match is not None and match.end() < len(tokens.words) and tokens.words[match.end()] in {":", "-", "–", "—"}


def _opens_sentence(hit: Hit, start: int) -> bool:
    """Whether an expression opens its sentence, alone or after prepositions: "In late 1940,"."""
    place = start - 1
    while hit.kind_at(place) and (hit.kind_at(place) in "ptme" or hit.word_at(place) in _OPENERS or hit.word_at(place) == "then"):
        place -= 1
    return hit.word_at(place) in _STOPS
