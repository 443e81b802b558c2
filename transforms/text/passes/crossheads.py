"""Crossheads: in dashes, in quotation marks, or short plain lines over the story."""

import re

from transforms.lexicon.furniture import CROSSHEADS
from transforms.text.passes.line import CLOSERS, SPEAKING, STOPPED, WRAPPED, Line, has_figures, is_sentence, is_story

_LONGEST, _LONGEST_QUESTION = 10, 6
_QUOTES = "\"“”'‘’"
_ASKED = ('?"', "?”")
_DASHED = re.compile(r"(?:--+|\*\*+|==+|~+)\s*\w")
_DASHES = "-–—*=~• "
_SECTION_NUMBER = re.compile(r"(?:(?:Part|Chapter|PART|CHAPTER)\s)?(?:[IVX]{2,5}|I)\.?")


def mark_crossheads(lines: list[Line]) -> None:
    """Headings and short lines over the story; three questions or more are those of an interview. A heading over nothing is furniture."""
    story = max((index for index, line in enumerate(lines) if line.role is None and not line.hints.heading), default=0)
    for index, line in enumerate(lines):
        if line.role is None and line.hints.heading:
            line.role = "crosshead" if index < story else "boilerplate"
    questions = sum(line.role is None and line.text.endswith("?") and line.n_words <= _LONGEST for line in lines)
    for index in range(1, len(lines) - 1):
        line = lines[index]
        if line.role is None and line.n_words <= _LONGEST and _is_crosshead(lines, index, interview=questions >= 3):
            line.role = "crosshead"


def _is_crosshead(lines: list[Line], index: int, *, interview: bool) -> bool:
    line, after = lines[index], _next_story(lines, index)
    if line.hints.item or not any(map(str.isalpha, line.text)):
        return False
    if WRAPPED.match(line.text) or _DASHED.match(line.text):
        return not STOPPED.search(line.text.rstrip(_DASHES))
    if after is not None and (line.text.rstrip(":").lower() in CROSSHEADS or _SECTION_NUMBER.fullmatch(line.text)):
        return True
    if after is None or not is_story(after) or SPEAKING.match(line.text) or is_sentence(line):
        return False
    return _has_form_of_crosshead(line, interview=interview) or (not interview and _asks_in_quotes(line, lines[index - 1], after))


def _asks_in_quotes(line: Line, before: Line, after: Line) -> bool:
    """Whether a few quoted words ask something over a paragraph, and are no part of a dialogue."""
    return (
        line.n_words <= _LONGEST_QUESTION
        and line.text[0] in _QUOTES
        and line.text.endswith(_ASKED)
        and before.text[-1] not in ":,"
        and after.n_words > _LONGEST
        and (before.text[0] not in _QUOTES or after.text[0] not in _QUOTES)
    )


def _has_form_of_crosshead(line: Line, *, interview: bool) -> bool:
    """Whether a short line over the story asks, or is a fragment and no item of a list."""
    if line.text.rstrip(CLOSERS).endswith(("?", "!")) and (line.text[-1] in "?!" or line.text[0] in "'‘"):
        return not interview and not line.text.startswith(("Q", "-", "–", "—"))
    if line.closed or line.text[0] in "([" or line.text[0].islower() or has_figures(line):
        return False
    return not line.text.startswith(("- ", "* ", "• ", "· "))


def _next_story(lines: list[Line], index: int) -> Line | None:
    """The line that a crosshead would stand over; a line of a word or two between counts for nothing."""
    following = [line for line in lines[index + 1 : index + 5] if line.role in {None, "crosshead"}][:2]
    if len(following) > 1 and following[0].closed and following[0].n_words > 2 and not is_story(following[0]) and is_story(following[1]):
        return following[1]
    return following[0] if following else None
