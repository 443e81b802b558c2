"""Lines printed twice."""

import re

from transforms.text.passes.line import HEAD_LINES, Line
from transforms.text.phrasing import is_spoken
from transforms.text.pictures import is_caption, is_photo_credit

_NOT_WORD = re.compile(r"[\W_]+")
_REPEAT_KEY = 24
"""Characters that two prints of one line begin with."""
_TAIL_WORDS = 14
"""Words that a caption's second print may have more than the first: a credit."""


def key(text: str) -> str:
    """A text without case, punctuation and spaces: what two prints of one line share."""
    return _NOT_WORD.sub("", text).casefold()


def mark_repeats(lines: list[Line]) -> None:
    """The second print of a line is boilerplate; where one of the two ends in a credit, the first is a caption."""
    seen: dict[str, Line] = {}
    place: dict[str, int] = {}
    for index, line in enumerate(lines):
        if line.n_words < (8 if line.closed and index > HEAD_LINES else 5) or line.n_words > 90:
            continue
        start = line.text[:_REPEAT_KEY].casefold()
        first = seen.setdefault(start, line)
        place.setdefault(start, index)
        if first is not line and first.role is None and _same_print(first, line):
            line.role = "boilerplate"
            if (
                key(first.text) != key(line.text)
                or is_caption(first.text, first.n_words, top=False)
                or (index - place[start] <= 2 and not is_spoken(first.text))
            ):
                first.role = "caption"


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
