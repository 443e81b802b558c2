"""Lines printed twice."""

import re

from transforms.marks.photos import is_photo_credit
from transforms.phrasing import is_spoken
from transforms.text.passes.line import HEAD_LINES, HEAD_WORDS, Line
from transforms.text.pictures import is_caption

_NOT_WORD = re.compile(r"[\W_]+")
_REPEAT_KEY = 24
"""Characters that two prints of one line begin with."""
_TITLE_REACH = 3
"""Lines from the top within which a headline is printed again."""
_TAIL_WORDS = 14
"""Words that a caption's second print may have more than the first: a credit."""


def key(text: str) -> str:
    """A text without case, punctuation and spaces: what two prints of one line share."""
    return _NOT_WORD.sub("", text).casefold()


def mark_repeats(lines: list[Line]) -> None:
    """The second print of a line is boilerplate; where one of the two ends in a credit, the first is a caption. A headline keeps its shorter print."""
    seen: dict[str, Line] = {}
    place: dict[str, int] = {}
    for index, line in enumerate(lines):
        if line.n_words < (8 if line.closed and index > HEAD_LINES else 5) or line.n_words > 90:
            continue
        start = line.text[:_REPEAT_KEY].casefold()
        first = seen.setdefault(start, line)
        place.setdefault(start, index)
        if first is not line and first.role is None and _same_print(first, line):
            if first is lines[0] and index <= _TITLE_REACH and _can_be_title(first):
                (first if len(key(first.text)) > len(key(line.text)) else line).role = "boilerplate"
                continue
            line.role = "boilerplate"
            if (
                key(first.text) != key(line.text)
                or is_caption(first.text, first.n_words, top=False)
                or (index - place[start] <= 2 and not is_spoken(first.text))
            ):
                first.role = "caption"


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
