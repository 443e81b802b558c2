"""Crossheads: headings of the markup, lines in bold, in dashes or in quotation marks, short plain lines over the story."""

import re

from transforms.lexicon.furniture import CROSSHEADS
from transforms.parse.quotations import MARKS
from transforms.roles.part import CLOSERS, SPEAKING, STOPPED, WRAPPED, Part, Story, has_figures, is_sentence, is_story

_LONGEST, _LONGEST_QUESTION, _INTERVIEW = 10, 6, 3
"""Words of the longest crosshead and of the longest quoted question; so many questions are those of an interview."""
_ASKED = ('?"', "?”")
_DASHED = re.compile(r"(?:--+|\*\*+|==+|~+)\s*\w")
_DASHES = "-–—*=~• "
_SECTION_NUMBER = re.compile(r"(?:(?:Part|Chapter|PART|CHAPTER)\s)?(?:[IVX]{2,5}|I)\.?")
_BULLETS = ("- ", "* ", "• ", "· ")
_REACH = 4
"""Lines below a crosshead within which its story begins."""


def mark_headings(story: Story) -> None:
    """Headings over the story are crossheads; a heading over nothing is furniture."""
    last = max((index for index, part in enumerate(story.parts) if part.role is None and not part.hints.heading), default=0)
    for index, part in enumerate(story.parts):
        if part.role is None and part.hints.heading:
            part.role = "crosshead" if index < last else "boilerplate"


def mark_crossheads(story: Story) -> None:
    """Short lines over the story; three questions or more are those of an interview."""
    short = [part.is_open and part.n_words <= _LONGEST for part in story.parts]
    interview = sum(part.text.endswith("?") for part, is_short in zip(story.parts, short, strict=True) if is_short) >= _INTERVIEW
    for index in range(1, len(story.parts) - 1):
        if short[index] and _is_crosshead(story.parts, index, interview=interview):
            story.parts[index].role = "crosshead"


def _is_crosshead(parts: list[Part], index: int, *, interview: bool) -> bool:
    part = parts[index]
    if not any(map(str.isalpha, part.text)):
        return False
    if WRAPPED.match(part.text) or _DASHED.match(part.text):
        return not STOPPED.search(part.text.rstrip(_DASHES))
    if part.is_bold and _stands_alone(part, parts[index + 1]):
        return not (interview and part.text.endswith("?"))
    after = _next_story(parts, index)
    return after is not None and _stands_over(part, after, parts[index - 1], interview=interview)


def _stands_alone(part: Part, after: Part) -> bool:
    """Whether a line in bold is no sentence, over a line that is not known to be furniture, a caption or the like."""
    return after.role is None and not part.text.endswith(",") and not STOPPED.search(part.text)


def _stands_over(part: Part, after: Part, before: Part, *, interview: bool) -> bool:
    """Whether a short line has the words or the form of a crosshead over the story."""
    if part.text.rstrip(":").lower() in CROSSHEADS or _SECTION_NUMBER.fullmatch(part.text):
        return True
    if not is_story(after) or SPEAKING.match(part.text) or is_sentence(part):
        return False
    return _has_form_of_crosshead(part, interview=interview) or (not interview and _asks_in_quotes(part, before, after))


def _asks_in_quotes(part: Part, before: Part, after: Part) -> bool:
    """Whether a few quoted words ask something over a paragraph, and are no part of a dialogue."""
    if part.n_words > _LONGEST_QUESTION or part.text[0] not in MARKS or not part.text.endswith(_ASKED):
        return False
    in_dialogue = before.text[0] in MARKS and after.text[0] in MARKS
    return before.text[-1] not in ":," and after.n_words > _LONGEST and not in_dialogue


def _has_form_of_crosshead(part: Part, *, interview: bool) -> bool:
    """Whether a short line over the story asks, or is a fragment and no item of a list."""
    first, last = part.text[0], part.text[-1]
    if part.text.rstrip(CLOSERS).endswith(("?", "!")) and (last in "?!" or first in "'‘"):
        return not interview and not part.text.startswith(("Q", "-", "–", "—"))
    if part.closed or has_figures(part):
        return False
    return not (first in "([" or first.islower() or part.text.startswith(_BULLETS))


def _next_story(parts: list[Part], index: int) -> Part | None:
    """The line that a crosshead would stand over; a line of a word or two between counts for nothing."""
    following = [part for part in parts[index + 1 : index + 1 + _REACH] if part.role in {None, "crosshead"}][:2]
    if len(following) > 1 and _is_aside(following[0]) and is_story(following[1]):
        return following[1]
    return following[0] if following else None


def _is_aside(part: Part) -> bool:
    """Whether a line is a few closed words, as a short sentence of the story is."""
    return part.closed and part.n_words > 2 and not is_story(part)
