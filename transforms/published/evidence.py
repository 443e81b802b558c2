"""What the text itself says about its day: full dates it reports, and the weekday its lead speaks of."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from transforms.languages import WEEKDAYS
from transforms.marks.days import read_days
from transforms.schema import Paragraph

_DAY_NAME = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_WEEKDAY = re.compile(rf"\b{_DAY_NAME}\b")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_WITH_WEEKDAY = re.compile(rf"\b(?P<name>{_DAY_NAME})\s*,?\s+(?:the\s+)?$", re.IGNORECASE)
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
    """Full dates of the text, the weekdays of the reports in its lead (0 = Monday), and the years it mentions."""

    mentions: tuple[Mention, ...]
    weekdays: tuple[int, ...]
    years: tuple[int, ...]

    @property
    def weekday(self) -> int | None:
        """The weekday of the first report."""
        return self.weekdays[0] if self.weekdays else None

    def gap(self, day: date) -> int | None:
        """Days from the weekday that the lead reports to `day`: 0 or 1 in news; None where the lead names none."""
        return None if self.weekday is None else (day.weekday() - self.weekday) % 7


def gather(paragraphs: Sequence[Paragraph]) -> Evidence:
    """The evidence of a document's paragraphs; boilerplate has no say."""
    story = [paragraph for paragraph in paragraphs if paragraph.role not in {"boilerplate", "dateline"}]
    years: list[int] = []
    mentions = [mention for paragraph in story for mention in _mentions(paragraph, years)]
    return Evidence(tuple(mentions), tuple(_lead_weekdays(story)), tuple(years))


def _mentions(paragraph: Paragraph, years: list[int]) -> Iterator[Mention]:
    text = paragraph.text
    if not any(century in text for century in _CENTURIES):
        return
    years += [int(match.group()) for match in _YEAR.finditer(text)]
    for printed in read_days(text):
        before = text[max(0, printed.start - _REACH) : printed.start]
        named = _WITH_WEEKDAY.search(before)
        if printed.instant.other or (named and WEEKDAYS[named["name"].casefold()] != printed.instant.day.weekday()):
            continue
        start = printed.start - len(before) + named.start() if named else printed.start
        ahead = bool(_AHEAD.search(text[max(0, start - _REACH) : start]))
        yield Mention(printed.instant.day, start, paragraph, named is not None, ahead)


def _lead_weekdays(story: Sequence[Paragraph]) -> Iterator[int]:
    """The weekdays that the lead reports something of: "said on Thursday"."""
    lead = [paragraph for paragraph in story if paragraph.role in {"body", "standfirst"}][:_LEAD_PARAGRAPHS]
    for paragraph in lead:
        for match in _WEEKDAY.finditer(paragraph.text):
            if _reports(paragraph.text, match):
                yield WEEKDAYS[match.group().casefold()]


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
