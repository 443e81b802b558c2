"""Lines printed twice."""

import re

from transforms.marks.photos import is_photo_credit
from transforms.phrasing import is_spoken
from transforms.text.passes.line import HEAD_LINES, HEAD_WORDS, Line, is_story
from transforms.text.pictures import is_caption

_NOT_WORD = re.compile(r"[\W_]+")
_REPEAT_KEY = 24
"""Characters that two prints of one line begin with."""
_LONGEST, _LONGEST_TITLE, _FEWEST_CHARACTERS = 90, 40, 30
"""Words of the longest line that may be a caption and a title, and characters of the shortest heading or item that is not meant to be printed twice."""
_APART = 2
_TITLE_REACH = 3
"""Lines from the top within which a headline is printed again."""
_TAIL_WORDS = 14
"""Words that a caption's second print may have more than the first: a credit."""


def key(text: str) -> str:
    """A text without case, punctuation and spaces: what two prints of one line share."""
    return _NOT_WORD.sub("", text).casefold()


def mark_repeats(lines: list[Line]) -> None:
    """The second print of a line is boilerplate; where one of the two ends in a credit, the first is a caption. A headline keeps its shorter print."""
    _mark_second_titles(lines)
    seen: dict[str, tuple[int, Line]] = {}
    for index, line in enumerate(lines):
        if line.role == "boilerplate" or not _may_be_repeated(line, index):
            continue
        place, first = seen.setdefault(line.text[:_REPEAT_KEY].casefold(), (index, line))
        if first is line or not _same_print(first, line):
            continue
        if first is lines[0] and first.role is None and index <= _TITLE_REACH and _can_be_title(first):
            (first if len(key(first.text)) > len(key(line.text)) else line).role = "boilerplate"
            continue
        line.role = "boilerplate"
        if first.is_open and _is_caption_twice(first, line, index - place) and _has_other_story(lines, first.text):
            first.role = "caption"


def _has_other_story(lines: list[Line], text: str) -> bool:
    """Whether an article has a story beside what it prints again."""
    return any(line.is_open and line.text != text and is_story(line) for line in lines)


def _mark_second_titles(lines: list[Line]) -> None:
    """What prints the title again is boilerplate, where markup says which line it is."""
    titles = {key(line.text) for line in lines if line.role == "title"}
    for line in lines if titles else ():
        if line.role is None and line.n_words <= _LONGEST_TITLE and key(line.text) in titles:
            line.role = "boilerplate"


def _may_be_repeated(line: Line, index: int) -> bool:
    """Whether a second print of a line has no sense: it is long, or near the top."""
    if line.hints.heading or line.hints.item:
        return len(line.text) > _FEWEST_CHARACTERS
    return line.n_words >= (8 if line.closed and index > HEAD_LINES else 5)


def _is_caption_twice(first: Line, second: Line, distance: int) -> bool:
    """Whether the first of two prints is a caption: the other has its credit, it is one by its own words, or they stand together."""
    if first.n_words > _LONGEST:
        return False
    return key(first.text) != key(second.text) or is_caption(first.text, first.n_words, top=False) or (distance <= _APART and not is_spoken(first.text))


def _can_be_title(line: Line) -> bool:
    """Whether the line on top heads the story, as the name of a browser's window does ("Title - Outlet") with the headline below it."""
    return line.n_words <= HEAD_WORDS and not line.text.endswith(".") and not is_caption(line.text, line.n_words, top=True)


def _same_print(first: Line, second: Line) -> bool:
    """Whether two lines print the same words, but for a credit at the end of one."""
    one, other = sorted((first.text, second.text), key=len)
    short, long = key(one), key(other)
    if short == long:
        return True
    tail = other.split(" ")[one.count(" ") + 1 :] if len(one) < len(other) else []
    if one[-1:].isalnum() and len(tail) == 0:
        return False
    return long.startswith(short) and len(tail) <= _TAIL_WORDS and _is_credit_tail(" ".join(tail))


def _is_credit_tail(tail: str) -> bool:
    words = tail.split()
    return len(words) <= 3 or tail.startswith(("(", "[", "©", "/", "|", "–", "—", "-")) or is_photo_credit(tail, len(words))
