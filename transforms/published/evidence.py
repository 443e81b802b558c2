"""What the text itself says about its day: full dates it reports, and the weekday its lead speaks of."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from transforms.marks.instants import MONTH, MONTHS
from transforms.schema import Paragraph

_WEEKDAYS = {name: number for number, name in enumerate(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))}
_DAY_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY = re.compile(rf"\b{_DAY_NAME}\b")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b(?:-(\d\d)-(\d\d)\b)?")
_BEFORE_YEAR = re.compile(
    rf"(?:\b(?P<w>{_DAY_NAME})\s*,?\s+(?:the\s+)?)?(?:\b(?P<m1>{MONTH})\.?\s+(?P<d1>\d\d?)(?:st|nd|rd|th)?|\b(?P<d2>\d\d?)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{MONTH})\.?)\s*,?\s*$"
)
_CENTURIES = ("18", "19", "20")
_REACH = 40
_AHEAD = re.compile(
    r"\b(?:will|would|by|until|till|before|due|scheduled|expected|planned|plans?|deadline|expires?|through|from|ends?|next|starting|beginning|set for"
    r"|to be|runs?|since|after|born|dated)\b[^.]{0,25}$",
    re.IGNORECASE,
)
_PAST_DAY = re.compile(
    r"\b(?:last|next|this|every|each|by|until|since|from|coming|of|previous|before|after|Black|Good|Ash|Palm|Super|Cyber|Bloody|Easter|Giving)\s+$|['’]s?\s+$|[-–]$"
)
_REPORTED = re.compile(
    r"\b(?:said|says|told|announced|reported|confirmed|warned|accused|urged|showed|added|denied|pledged|vowed|ruled|voted|agreed|killed|died|arrested|met|opened|closed|signed|launched|rejected|approved|won|beat|rose|fell|began|held|called|ordered|offered|arrived|released|\w{3,}ed)\b"
)
_FILE_PICTURE = re.compile(r"\b(?:file|archive|stock|undated)\b", re.IGNORECASE)
_LEAD_PARAGRAPHS = 3


class Mention(NamedTuple):
    """A full date in the text: the paragraph it stands in, whether a weekday printed beside it agrees, and what surrounds it."""

    day: date
    start: int
    paragraph: Paragraph
    with_weekday: bool
    ahead: bool


class Evidence(NamedTuple):
    """Full dates of the text, the weekday of the first report in its lead (0 = Monday), and the years it mentions."""

    mentions: tuple[Mention, ...]
    weekday: int | None
    years: tuple[int, ...]

    def gap(self, day: date) -> int | None:
        """Days from the weekday that the lead reports to `day`: 0 or 1 in news; None where the lead names none."""
        return None if self.weekday is None else (day.weekday() - self.weekday) % 7


def gather(paragraphs: Sequence[Paragraph]) -> Evidence:
    """The evidence of a document's paragraphs; boilerplate has no say."""
    story = [paragraph for paragraph in paragraphs if paragraph.role not in {"boilerplate", "dateline"}]
    years: list[int] = []
    mentions = [mention for paragraph in story for mention in _mentions(paragraph, years)]
    return Evidence(tuple(mentions), _lead_weekday(story), tuple(years))


def _mentions(paragraph: Paragraph, years: list[int]) -> Iterator[Mention]:
    text = paragraph.text
    if not any(century in text for century in _CENTURIES):
        return
    for match in _YEAR.finditer(text):
        years.append(int(match.group()[:4]))
        before = text[max(0, match.start() - _REACH) : match.start()]
        named = _BEFORE_YEAR.search(before)
        day = _iso(match) if match[1] else _day(named, years[-1]) if named else None
        if day is None:
            continue
        start = match.start() - len(before) + named.start() if named else match.start()
        weekday = named["w"] if named and not match[1] else None
        if weekday and _WEEKDAYS[weekday.casefold()] != day.weekday():
            continue
        ahead = bool(_AHEAD.search(text[max(0, start - _REACH) : start]))
        yield Mention(day, start, paragraph, weekday is not None, ahead)


def _iso(match: re.Match[str]) -> date | None:
    return _date(int(match.group()[:4]), int(match[1]), int(match[2]))


def _day(named: re.Match[str], year: int) -> date | None:
    return _date(year, MONTHS[(named["m1"] or named["m2"]).casefold()], int(named["d1"] or named["d2"]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _lead_weekday(story: Sequence[Paragraph]) -> int | None:
    """The weekday of the first sentence in the lead that reports something of a weekday: "said on Thursday"."""
    lead = [paragraph for paragraph in story if paragraph.role in {"body", "standfirst"}][:_LEAD_PARAGRAPHS]
    for paragraph in lead:
        for match in _WEEKDAY.finditer(paragraph.text):
            if _reports(paragraph.text, match):
                return _WEEKDAYS[match.group().casefold()]
    return None


def _reports(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    around = text[max(0, match.start() - 60) : match.end() + 30]
    return not _PAST_DAY.search(before) and not _AHEAD.search(before) and bool(_REPORTED.search(around))


def is_file_picture(caption: str) -> bool:
    """Whether a caption says that its picture is from the archive: its date is no news."""
    return bool(_FILE_PICTURE.search(caption))


def first_on_or_after(day: date, weekday: int) -> date:
    """The first day with a weekday (0 = Monday) from `day` on."""
    return day + timedelta((weekday - day.weekday()) % 7)
