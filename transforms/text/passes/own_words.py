"""Lines that their own words tell: fields of exports, corrections, credits, captions, furniture."""

import re
from operator import itemgetter

from transforms.lexicon.furniture import SIGNAL_ADDRESSES, SIGNAL_SIGNS, SIGNAL_STEMS, SIGNAL_WORDS
from transforms.marks.bylines import is_date_line, is_dateline, is_signed_by, is_stamp
from transforms.marks.credits import is_credit
from transforms.marks.photos import is_photo_credit
from transforms.phrasing import is_quoted
from transforms.schema import Role
from transforms.text.corrections import is_correction
from transforms.text.exports import field_of_export, is_page_furniture
from transforms.text.furniture import is_furniture, is_label
from transforms.text.passes.line import HEAD_LINES, HEAD_WORDS, SPEAKER, SPEAKING, Line
from transforms.text.pictures import is_caption

_FIGURE = re.compile(r"\d\d\d")
_OPENING_MARKS = "([*•\"'“‘ "
TO_READER = re.compile(r"\b(?:you|your|yourself)\b", re.IGNORECASE)
_STEM = itemgetter(slice(5))
_NOTE_WORDS, _LONGEST_NOTE = 75, 120
"""Words of the longest caption, credit or invitation, and of the longest editor's note."""
_FEWEST_FIELDS = 2
_FEWEST_TOLD, _SHARE_TOLD = 4, 0.25
"""Paragraphs to the reader that make a guide of an article: so many, and such a share of all."""
_LONGEST_FIELD, _LONGEST_SPEAKER = 18, 90
"""Characters within which the colon after a field's name or a speaker's stands."""


def mark_exports(lines: list[Line]) -> None:
    """The fields of a news database: two or more of them, or a text's own labels might pass for one."""
    roles = [field_of_export(line.text) if ":" in line.text[:_LONGEST_FIELD] and line.role is None else None for line in lines]
    if sum(role is not None for role in roles) >= _FEWEST_FIELDS:
        for line, role in zip(lines, roles, strict=True):
            line.role = role or line.role


def mark_own_words(lines: list[Line]) -> None:
    """Each line by its own words, but for what the speakers of a conversation say."""
    last = len(lines) - 1
    begun = False
    speaking = _turns(lines)
    instructs = _instructs(lines)
    for index, line in enumerate(lines):
        if line.hints.zone is not None:
            line.role = _in_zone(line)
        elif line.role is None and (line.hints.heading or line.hints.item):
            line.role = "boilerplate" if is_label(line.text) else None
        elif line.role is None and line.n_words <= _LONGEST_NOTE and index not in speaking:
            line.role = _note_role(line, index, last, begun=begun, instructs=instructs)
        begun = begun or (line.role is None and index > 1 and line.closed and line.n_words > HEAD_WORDS)


def _in_zone(line: Line) -> Role | None:
    """The role of a line in a zone of captions or bylines: the zone's, or that of a picture credit, a date line or a button that stands in it."""
    text, n_words = line.text, line.n_words
    if line.role == "caption" and is_photo_credit(text, n_words):
        return "credit"
    if line.role == "byline" and is_date_line(text, n_words):
        return "dateline"
    if line.role in {"caption", "byline"} and is_furniture(text, n_words, edge=False):
        return "boilerplate"
    return line.role


def _instructs(lines: list[Line]) -> bool:
    """Whether the story itself speaks to its reader, as guides do: then its requests and offers are no furniture."""
    told = [bool(TO_READER.search(line.text)) for line in lines if line.is_open and line.closed and line.n_words > HEAD_WORDS and not is_quoted(line.text)]
    return sum(told) >= max(_FEWEST_TOLD, _SHARE_TOLD * len(told))


def _turns(lines: list[Line]) -> frozenset[int]:
    """The lines of a conversation: two names before colons, one of them again and again, and a question among them."""
    opened = {
        index: found[0]
        for index, line in enumerate(lines)
        if ":" in line.text[:_LONGEST_SPEAKER] and (found := SPEAKER.match(line.text) or SPEAKING.match(line.text))
    }
    names = list(opened.values())
    repeated = {name for name in names if names.count(name) > 1}
    asked = any(lines[index].text.endswith("?") for index in opened)
    return frozenset(index for index, name in opened.items() if asked and len(set(names)) > 1 and name in repeated)


def _note_role(line: Line, index: int, last: int, *, begun: bool, instructs: bool) -> Role | None:
    """The role that a line's own words tell; None for the story, which cheap tests recognise first. `begun`: the story stands above."""
    text, n_words = line.text, line.n_words
    words = set(text.lower().lstrip(_OPENING_MARKS).split())
    stems = set(map(_STEM, words))
    if is_correction(text, n_words, stems):
        return "correction"
    if not begun and index > 0 and is_signed_by(text, n_words):
        return "byline"
    if n_words > _NOTE_WORDS or (line.closed and n_words >= HEAD_WORDS and _is_plain_story(text, words, stems)):
        return None
    return _own_role(text, n_words, index, last, instructs=instructs)


def _is_plain_story(text: str, words: set[str], stems: set[str]) -> bool:
    """Whether a long closed line holds no sign of being anything but the story."""
    if not words.isdisjoint(SIGNAL_WORDS) or not stems.isdisjoint(SIGNAL_STEMS):
        return False
    if any(map(text.__contains__, SIGNAL_SIGNS)) or _FIGURE.search(text, len(text) - 20):
        return False
    return words.isdisjoint(SIGNAL_ADDRESSES) or is_quoted(text)


def _own_role(text: str, n_words: int, index: int, last: int, *, instructs: bool) -> Role | None:
    bottom = last - index < HEAD_LINES and index > 2 and 2 * index > last
    if n_words <= 18 and (is_date_line(text, n_words) or (index < HEAD_LINES and is_dateline(text, n_words))):
        return "dateline" if index < HEAD_LINES or is_stamp(text, n_words) else "boilerplate" if text.endswith(" ago") else None
    if is_credit(text, n_words, last=bottom) or (n_words <= 5 and ":" in text and is_photo_credit(text, n_words)):
        return "credit"
    if instructs:
        return "boilerplate" if is_label(text) else None
    edge = (0 < index < 3 and n_words <= HEAD_WORDS) or (bottom and last - index < 5)
    if is_page_furniture(text, n_words) or is_furniture(text, n_words, edge=edge, first=index == 0):
        return "boilerplate"
    return "credit" if is_photo_credit(text, n_words) else "caption" if is_caption(text, n_words, top=index < HEAD_LINES) else None
