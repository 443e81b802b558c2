"""Dates that stand apart from the story: header lines and datelines."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from transforms.marks.days import Instant, opens_with_label, read_days, read_instant, read_month_day
from transforms.model import Document, Mark
from transforms.published.evidence import Evidence
from transforms.schema import Paragraph

_HEAD, _FOOT = 8, 3
_HEAD_ROLES = frozenset({"dateline", "byline"})
_LONGEST = 120
_SAME_WEEKS = timedelta(days=45)


def headers(document: Document) -> list[Instant]:
    """Full days of lines beside the story ("Published: 8 January 2019"), first publication before updates."""
    signed = {mark.paragraph_index for mark in document.marks if mark.kind == "dateline"}
    lines = [one for one in _beside_story(document.paragraphs) if len(one.text) <= _LONGEST and one.paragraph_index not in signed]
    days = [day for line in lines for day in read_days(line.text, short=line.role == "dateline")]
    return [day.instant for day in days if not day.changed] + [day.instant for day in days if day.changed]


def datelines(marks: Sequence[Mark], evidence: Evidence, latest: date | None) -> Iterator[Instant]:
    """Days of datelines; where the year is missing, the one that the crawl or the text's years and weekday settle."""
    for printed in (mark.day for mark in marks if mark.day):
        full = read_instant(printed)
        if full:
            yield full
        elif (found := read_month_day(printed)) and (day := _with_year(*found, evidence, latest)):
            yield Instant(day)


def _beside_story(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Lines above the story that may hold its day, or else those below it that say so."""
    head = [p for p in paragraphs[:_HEAD] if p.role in _HEAD_ROLES or (p.role == "boilerplate" and opens_with_label(p.text))]
    return head or [p for p in paragraphs[-_FOOT:] if p.role in {"dateline", "boilerplate"} and opens_with_label(p.text)]


def _with_year(month: int, number: int, evidence: Evidence, latest: date | None) -> date | None:
    """A month and day with the year that fits: the last before the crawl, or that of a full date of those weeks in the text."""
    if latest:
        days = [day for year in (latest.year, latest.year - 1) if (day := _date(year, month, number)) and day <= latest]
        return days[0] if days else None
    near = {
        day
        for mention in evidence.mentions
        for step in (0, 1)
        if (day := _date(mention.day.year + step, month, number)) and abs(day - mention.day) <= _SAME_WEEKS
    }
    return near.pop() if len(near) == 1 else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
