"""Dates that stand apart from the story: header lines and datelines."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from transforms.marks.days import Instant, read_instant
from transforms.marks.months import MONTH, MONTHS
from transforms.published.evidence import Evidence
from transforms.schema import Credit, Paragraph

_HEAD, _FOOT = 8, 3
_HEAD_ROLES = frozenset({"dateline", "byline"})
_LONGEST = 120
_CHANGED = re.compile(r"\b(?:updated?|modified|last\s+(?:changed|edited)|revised|edited)\b", re.IGNORECASE)
_STAMPED = re.compile(r"\W*(?:(?:first\s+)?(?:published|posted|created|issued|released|updated?|last\s+\w+|date)\b|\d{4}-\d\d-\d\d)", re.IGNORECASE)
_FIRST_MADE = re.compile(r"\b(?:published|posted|created|issued|released|first|date|on)\b", re.IGNORECASE)
_PLACE = re.compile(r"[A-Z][A-Z'’.\-]{2,}\b|[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+)*\s*,\s")
_OPENING = re.compile(
    rf"(?:[A-Z][\w.'’/-]+[ ,]{{1,2}}){{0,6}}?(?P<date>(?i:{MONTH})\.?\s+\d\d?(?:\s*,\s*\d{{4}})?|\d\d?\s+(?i:{MONTH})\.?(?:\s+\d{{4}})?)"
    r"\s*(?:\([^()]{2,40}\)\s*[-–—_:]|\([^()]{2,40}\)\s|[-–—_]{1,2}\s|/\w|:\s)"
)
_MONTH_DAY = re.compile(rf"\b(?:(?P<m1>{MONTH})\.?\s+(?P<d1>\d\d?)|(?P<d2>\d\d?)\s+(?P<m2>{MONTH}))\b", re.IGNORECASE)
_OPENINGS_LOOKED_AT = 4
_SAME_WEEKS = timedelta(days=45)


def headers(paragraphs: Sequence[Paragraph]) -> list[Instant]:
    """Full dates of lines beside the story ("Published: 8 January 2019"), first publication before updates."""
    made: list[Instant] = []
    changed: list[Instant] = []
    for paragraph in _beside_story(paragraphs):
        text = paragraph.text
        instant = read_instant(text) if len(text) <= _LONGEST and not _is_dateline(paragraph) else None
        if instant is None:
            continue
        only_changed = _CHANGED.search(text) and not _FIRST_MADE.search(text)
        (changed if only_changed else made).append(instant)
    return made + changed


def datelines(paragraphs: Sequence[Paragraph], credits: Sequence[Credit], evidence: Evidence, latest: date | None) -> Iterator[Instant]:
    """Dates of datelines; where the year is missing, the one that the crawl or the text's years and weekday settle."""
    for printed in _printed(paragraphs, credits):
        full = read_instant(printed)
        if full:
            yield full
            continue
        match = _MONTH_DAY.search(printed)
        day = _with_year(match, evidence, latest) if match else None
        if day:
            yield Instant(day)


def _beside_story(paragraphs: Sequence[Paragraph]) -> list[Paragraph]:
    """Lines above the story that may hold its date, or else those below it that say so."""
    head = [p for p in paragraphs[:_HEAD] if p.role in _HEAD_ROLES or (p.role == "boilerplate" and _STAMPED.match(p.text))]
    return head or [p for p in paragraphs[-_FOOT:] if p.role in {"dateline", "boilerplate"} and _STAMPED.match(p.text)]


def _is_dateline(paragraph: Paragraph) -> bool:
    """Whether a date line begins with a place: PARIS 1996-08-30."""
    return paragraph.role == "dateline" and bool(_PLACE.match(paragraph.text)) and not _FIRST_MADE.match(paragraph.text) and not read_weekday(paragraph.text)


def read_weekday(text: str) -> bool:
    """Whether a line opens with a weekday or a month, not a place."""
    return bool(re.match(rf"\W*(?:\w+day\b|{MONTH}\b|UPDATED|PUBLISHED|POSTED|DATE)", text, re.IGNORECASE))


def _printed(paragraphs: Sequence[Paragraph], credits: Sequence[Credit]) -> Iterator[str]:
    yield from (paragraph.text for paragraph in paragraphs[:_HEAD] if _is_dateline(paragraph))
    yield from (credit.text for credit in credits if credit.kind == "dateline")
    story = [paragraph.text for paragraph in paragraphs if paragraph.role in {"body", "standfirst"}][:_OPENINGS_LOOKED_AT]
    for text in story:
        match = _OPENING.match(text)
        if match:
            yield match["date"]


def _with_year(match: re.Match[str], evidence: Evidence, latest: date | None) -> date | None:
    """A month and day with the year that fits: the last before the crawl, or that of a full date of those weeks in the text."""
    month, number = MONTHS[(match["m1"] or match["m2"]).casefold()], int(match["d1"] or match["d2"])
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
