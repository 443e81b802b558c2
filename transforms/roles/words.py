"""Lines that their own words tell: corrections, bylines, date lines, credits, furniture, captions."""

import re
from operator import itemgetter
from typing import NamedTuple

from transforms.lexicon.furniture import SIGNAL_ADDRESSES, SIGNAL_SIGNS, SIGNAL_STEMS, SIGNAL_WORDS
from transforms.marks.bylines import is_date_line, is_dateline, is_signed_by, is_stamp
from transforms.marks.credits import is_credit, is_signed
from transforms.marks.notices import signature_at_end
from transforms.marks.photos import is_photo_credit, read_own_photo
from transforms.phrasing import is_quoted
from transforms.roles.captions import is_caption
from transforms.roles.corrections import is_correction
from transforms.roles.fields import is_page_reference
from transforms.roles.furniture import is_furniture, is_label
from transforms.roles.part import HEAD_LINES, HEAD_WORDS, SPEAKER, SPEAKING, Part, Story, begins_story
from transforms.schema import Role

_FIGURE = re.compile(r"\d\d\d")
_CLOCK = re.compile(r"[012]?\d:[0-5]\d(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{2,4})?")
_TO_READER = re.compile(r"\b(?:you|your|yourself)\b", re.IGNORECASE)
_OPENING_MARKS = "([*•\"'“‘ "
_BRACKETED = re.compile(r"\((?:[A-Z][\w.&'’-]*\s?){1,5}\)")
"""A name in brackets under a picture."""
_STEM = itemgetter(slice(5))
_NOTE_WORDS, _LONGEST_NOTE = 75, 120
"""Words of the longest caption, credit or invitation, and of the longest editor's note."""
_DATE_WORDS, _PHOTO_WORDS = 18, 5
_LONGEST_CREDIT = 12
"""Words above which what markup calls a credit is the caption with it."""
_LONGEST_SPEAKER = 90
"""Characters within which the colon after a speaker's name stands."""
_FEWEST_TOLD, _SHARE_TOLD = 4, 0.25
"""Paragraphs to the reader that make a guide of an article: so many, and such a share of all."""


class _Place(NamedTuple):
    """Where in the article a line stands."""

    at: int
    last: int
    begun: bool
    """Whether the story stands above."""
    guide: bool
    """Whether the story itself speaks to its reader."""

    @property
    def top(self) -> bool:
        return self.at < HEAD_LINES

    @property
    def bottom(self) -> bool:
        return self.last - self.at < HEAD_LINES and self.at > max(2, self.last / 2)

    @property
    def foot(self) -> bool:
        """Whether next to nothing of the article is left."""
        return self.bottom and self.last - self.at < HEAD_LINES - 3


def mark_in_zones(story: Story) -> None:
    """A picture credit in a zone of captions, a date line in one of bylines or summaries, a button in either are what their words say."""
    for part in story.parts:
        if part.hints.zone in {"caption", "credit", "byline", "standfirst"} and part.role == part.hints.zone:
            part.role = _in_zone(part)


def _in_zone(part: Part) -> Role | None:
    text, n_words = part.text, part.n_words
    if part.role == "caption" and _is_credit_in_zone(text, n_words):
        return "credit"
    if part.role == "credit" and n_words > _LONGEST_CREDIT:
        return "caption"
    if part.role == "byline" and is_dateline(text, n_words, named=True):
        return "dateline"
    if part.role in {"byline", "standfirst"} and is_date_line(text, n_words):
        return "dateline"
    if part.role == "standfirst" or (part.role == "credit" and is_signed(text)):
        return part.role
    return "boilerplate" if is_furniture(text, n_words, edge=False) else part.role


def _is_credit_in_zone(text: str, n_words: int) -> bool:
    """Whether a line of a picture's zone credits and describes nothing: `(WhistlePig)`, `Ann Lee for NPR`."""
    return is_photo_credit(text, n_words) or bool(_BRACKETED.fullmatch(text)) or read_own_photo(text, "credit") is not None


def mark_clocks(story: Story) -> None:
    """Times of day alone on their lines stamp the entries of a live page, where there are several; one may be a result."""
    clocks = [part for part in story.parts if part.is_open and _CLOCK.fullmatch(part.text)]
    for part in clocks if len(clocks) > 1 else ():
        part.role = "dateline"


def mark_own_words(story: Story) -> None:
    """Each line by its own words, but for what the speakers of a conversation say; of headings and items of lists only labels are known by them."""
    parts = story.parts
    speaking, guide = _turns(parts), _is_guide(parts)
    begun = False
    for index, part in enumerate(parts):
        if part.is_open and part.n_words <= _LONGEST_NOTE and index not in speaking:
            part.role = _note_role(part, _Place(index, len(parts) - 1, begun, guide))
        elif part.role is None and not part.is_plain and is_label(part.text):
            part.role = "boilerplate"
        begun = begun or (index > 1 and begins_story(part))


def _is_guide(parts: list[Part]) -> bool:
    """Whether the story speaks to its reader, as guides do: then its requests and offers are no furniture."""
    told = [bool(_TO_READER.search(part.text)) for part in parts if begins_story(part) and not is_quoted(part.text)]
    return sum(told) >= max(_FEWEST_TOLD, _SHARE_TOLD * len(told))


def _turns(parts: list[Part]) -> frozenset[int]:
    """The lines of a conversation: two names before colons, one of them again and again, and a question among them."""
    opened = {
        index: found[0]
        for index, part in enumerate(parts)
        if ":" in part.text[:_LONGEST_SPEAKER] and (found := SPEAKER.match(part.text) or SPEAKING.match(part.text))
    }
    names = list(opened.values())
    repeated = {name for name in names if names.count(name) > 1}
    asked = any(parts[index].text.endswith("?") for index in opened)
    return frozenset(index for index, name in opened.items() if asked and len(set(names)) > 1 and name in repeated)


def _note_role(part: Part, place: _Place) -> Role | None:
    """The role that a line's own words tell; None for the story, which cheap tests recognise first."""
    words = set(part.text.lower().lstrip(_OPENING_MARKS).split())
    stems = set(map(_STEM, words))
    if is_correction(part.text, part.n_words, stems):
        return "correction"
    if not place.begun and place.at > 0 and is_signed_by(part.text, part.n_words):
        return "byline"
    if part.n_words > _NOTE_WORDS or _is_plain_story(part, words, stems):
        return None
    return _own_role(part.text, part.n_words, place)


def _is_plain_story(part: Part, words: set[str], stems: set[str]) -> bool:
    """Whether a line is long, closed and holds no sign of being anything but the story."""
    if not part.closed or part.n_words < HEAD_WORDS:
        return False
    if not words.isdisjoint(SIGNAL_WORDS) or not stems.isdisjoint(SIGNAL_STEMS):
        return False
    if any(map(part.text.__contains__, SIGNAL_SIGNS)) or _FIGURE.search(part.text, len(part.text) - 20):
        return False
    return words.isdisjoint(SIGNAL_ADDRESSES) or is_quoted(part.text)


def _own_role(text: str, n_words: int, place: _Place) -> Role | None:
    if _is_dated(text, n_words, place):
        return _date_role(text, n_words, place)
    if is_credit(text, n_words, last=place.bottom) or _is_labelled_photo(text, n_words):
        return "credit"
    if place.guide:
        return "boilerplate" if is_label(text) else None
    if place.begun and place.at == place.last and signature_at_end(text, last=True) is not None:
        return None
    edge = place.foot or (n_words <= HEAD_WORDS and place.at in {1, 2})
    if is_page_reference(text, n_words) or is_furniture(text, n_words, edge=edge, first=place.at == 0):
        return "boilerplate"
    return "credit" if is_photo_credit(text, n_words) else "caption" if is_caption(text, n_words, top=place.top) else None


def _is_dated(text: str, n_words: int, place: _Place) -> bool:
    """Whether a line is a date, or at the top a place with a date."""
    if n_words > _DATE_WORDS:
        return False
    return is_date_line(text, n_words) or (place.top and is_dateline(text, n_words))


def _date_role(text: str, n_words: int, place: _Place) -> Role | None:
    """What a date is: at the top, or where it says what it dates, that of the article; else a counter ("2 hours ago") or of the story."""
    if place.top or is_stamp(text, n_words):
        return "dateline"
    return "boilerplate" if text.endswith(" ago") else None


def _is_labelled_photo(text: str, n_words: int) -> bool:
    """Whether a few words are a picture's credit behind a label, which else is furniture: "Photo: Reuters"."""
    return (":" in text or "©" in text[:3]) and n_words <= _PHOTO_WORDS and is_photo_credit(text, n_words)
