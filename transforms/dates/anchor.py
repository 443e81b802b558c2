"""What relative expressions are read against: the publication date, what the article spoke of before, and which way the sentence looks."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from transforms.dates.hits import Hit, Reading
from transforms.dates.told import Story, Told
from transforms.dates.values import Days, day_or_none, moved, point, year_value
from transforms.languages.temporal import Cues
from transforms.schema import Granularity

OPEN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "H": "XXXX-HX", "Y": "XXXX", "DE": "XXX", "CE": "XX",
    "ML": "X",
}  # fmt: skip
"""Values of units on the calendar that nothing places there."""


class Said(NamedTuple):
    """A point in time that the article has named."""

    paragraph: int
    place: int
    value: str
    days: Days


@dataclass(slots=True)
class Context:
    """What is known while an article is read, in the order of its text."""

    published: date | None
    cues: Cues
    story: Story
    """The time that the text tells of."""
    day_first: bool | None
    """Whether 3/4/2019 is 3 April, None where the article leaves it open."""
    language_day_first: bool = False
    """The same where nothing but the language says it."""
    paragraph: int = 0
    said: deque[Said] = field(default_factory=lambda: deque(maxlen=100))
    """Points named so far, the latest ones only: no expression reaches further back."""

    def remember(self, place: int, reading: Reading, days: Days) -> None:
        """Keeps a point in time that later expressions may refer to."""
        if reading.type in {"DATE", "TIME"} and days.earliest and days.latest and days.granularity != "vague":
            self.said.append(Said(self.paragraph, place, reading.value, days))

    def last_said(self, granularities: frozenset[Granularity], paragraphs: int = 1) -> Said | None:
        """The latest point of one of these granularities, at most so many paragraphs back."""
        for said in reversed(self.said):
            if said.paragraph < self.paragraph - paragraphs:
                return None
            if said.days.granularity in granularities:
                return said
        return None

    def point(self, unit: str, number: int = 0) -> Reading:
        """The unit so many units from the publication date's."""
        if self.published is None:
            return Reading("DATE", OPEN.get(unit, "XXXX-XX-XX"), basis="none")
        day = moved(self.published, unit, number)
        if day in {date.min, date.max}:  # 65 million years ago
            return self.vague("PAST_REF" if number < 0 else "FUTURE_REF")
        return Reading("DATE", point(day, unit), anchor=self.published, basis="published")

    def is_name(self, hit: Hit, place: int) -> bool:
        """Whether a word has a capital that a noun of the language has not: Coach of the Year."""
        return not self.cues.noun_capitals and hit.is_capital(place)

    def is_habitual(self, hit: Hit) -> bool:
        """Whether a sentence says what is so at any time, or speaks to its reader."""
        return is_advice(hit, self.cues) or self.is_general(hit)

    def is_general(self, hit: Hit) -> bool:
        """Whether no verb of a sentence looks back or ahead, in a text that names no weekday; a stamp or a label is no sentence."""
        if self.story.news or not self.cues.verbs_tell or len(hit.tokens.words) < _LINE:
            return False
        return direction(hit, self.cues) == 0 or (hit.word("day") == "today" and hit.kind_at(hit.end) == "s")  # by today's standards

    def told(self, hit: Hit) -> Told | None:
        """The point of the past that the text tells of at this place, None where it speaks of its own time."""
        told = self.story.at(hit)
        return None if told and not self.story.narrative and direction(hit, self.cues) > 0 else told

    def named_in_full(self, month: int, day: int) -> Said | None:
        """The same day with its year, as the article has just named it: "on 17 March 2003 ... published on 17 March"."""
        for said in reversed(self.said):
            if said.paragraph < self.paragraph - 2:
                return None
            first = said.days.earliest
            past = first is not None and (self.published is None or first.year < self.published.year)
            if first and past and first == said.days.latest and (first.month, first.day) == (month, day):
                return said
        return None

    def of_the_past(self, hit: Hit, month: int, day: int | None = None) -> Reading | None:
        """A month, or a day of it, of the past that the text tells of."""
        told = self.told(hit)
        if told is None:
            return None
        year = self.story.year(hit, told, month)
        if day and year > 0 and day_or_none(year, month, day) is None:
            return None
        return told.reading(f"{year_value(year)}-{month:02}{f'-{day:02}' if day else ''}")

    def beside(self, hit: Hit, unit: str, number: int = 0) -> Reading:
        """The unit so many units away, from the publication date's where the text speaks of its own time; open where it tells of another."""
        told = self.told(hit)
        if told is None:
            return self.point(unit, number)
        return told.reading(year_value(told.year + number)) if unit == "Y" else Reading("DATE", OPEN.get(unit, "XXXX-XX-XX"), basis="none")

    def vague(self, value: str) -> Reading:
        """PAST_REF, PRESENT_REF or FUTURE_REF with the side of the publication date that it is on."""
        day = self.published
        if day is None:
            return Reading("DATE", value, basis="none")
        days = {"PAST_REF": Days(None, day, "vague"), "FUTURE_REF": Days(day, None, "vague")}.get(value, Days(day, day, "vague"))
        return Reading("DATE", value, anchor=day, basis="published", days=days)


def discourse(said: Said, unit: str, number: int = 0) -> Reading:
    """The unit so many units from a point that the article named."""
    first = said.days.earliest or date.min
    return Reading("DATE", point(moved(first, unit, number), unit), anchor=first, basis="discourse")


_LINE = 10
"""Tokens of a paragraph that may be no sentence."""
_STOPS = frozenset(".!?;:")
"""Where a sentence, or what a verb reaches, ends."""


def _words_before(hit: Hit) -> Iterator[str]:
    for place in range(hit.start - 1, max(hit.start - 24, -1), -1):
        word = hit.tokens.words[place]
        if word in _STOPS:
            return
        yield word


def _words_after(hit: Hit) -> Iterator[str]:
    for place in range(hit.end, min(hit.end + 10, len(hit.tokens.words))):
        word = hit.tokens.words[place]
        if word in _STOPS:
            return
        yield word


def is_advice(hit: Hit, cues: Cues) -> bool:
    """Whether a sentence speaks to its reader: start your week on Sunday."""
    return not cues.addressed.isdisjoint((*_words_before(hit), *_words_after(hit)))


def _look(word: str, cues: Cues) -> int:
    if word in cues.future:
        return 1
    if word in cues.past or (len(word) > 4 and word.endswith(cues.past_endings) and word not in cues.not_past):
        return -1
    return 0


def direction(hit: Hit, cues: Cues) -> int:
    """Which way the sentence looks from its nearest verb: 1 ahead, -1 back, 0 where nothing says it."""
    before = hit.word_at(hit.start - 1)
    if before in cues.since:
        return -1
    if before in cues.until or (hit.kind_at(hit.start - 1) in {"p", "b"} and hit.tokens.values[hit.start - 1] == "until"):
        opens = hit.word_at(hit.start - 2) in {"", *_STOPS}  # Until Thursday, they had not called
        return (_verb_after(hit, cues) if opens else 0) or 1
    if before in cues.onward:  # starting Monday; it runs through June, it ran through June
        return _verb_before(hit, cues) or 1
    return _verb_before(hit, cues) or _verb_after(hit, cues)


def _verb_before(hit: Hit, cues: Cues) -> int:
    """The nearest verb to the left; a participle after "be" (will be named, is to be held) leaves it to the verb before."""
    participle, following = False, ""
    for word in _words_before(hit):
        look = _look(word, cues)
        if following in cues.scheduled and word not in cues.infinitive:
            return 1
        if look > 0 or (following in cues.infinitive and word in cues.copula):  # is to resume
            return 1
        if following in cues.after and word == ",":  # will strike in June, after a walkout in May
            return -1
        if word in cues.finite or (participle and word not in cues.be):
            return -1
        participle, following = look < 0, word
    return 1 if following in cues.scheduled else -1 if participle else 0


def _verb_after(hit: Hit, cues: Cues) -> int:
    for word in _words_after(hit):
        if word in cues.modal:
            return 1
        if _look(word, cues) < 0:
            return -1
    return 0
