"""Lines printed twice."""

import re

from transforms.marks.photos import is_photo_credit
from transforms.phrasing import is_spoken
from transforms.roles.captions import is_caption
from transforms.roles.part import HEAD_LINES, HEAD_WORDS, Part, Story, is_story

_NOT_WORD = re.compile(r"[\W_]+")
_REPEAT_KEY = 24
"""Characters that two prints of one line begin with."""
_LONGEST, _LONGEST_TITLE, _FEWEST_CHARACTERS = 90, 40, 30
"""Words of the longest line that may be a caption and a title, and characters of the shortest heading or item that is not meant to be printed twice."""
_APART = 2
_TITLE_REACH = 3
"""Lines from the top within which a headline is printed again."""
_TAIL_WORDS, _FREE_TAIL = 14, 3
"""Words that a caption's second print may have more than the first: a credit; so few may be anything."""
_TAIL_OPENINGS = ("(", "[", "©", "/", "|", "–", "—", "-")


def key(text: str) -> str:
    """A text without case, punctuation and spaces: what two prints of one line share."""
    return _NOT_WORD.sub("", text).casefold()


def mark_repeats(story: Story) -> None:
    """The second print of a line is boilerplate; where one of the two ends in a credit, the first is a caption. A headline keeps its shorter print."""
    _mark_second_titles(story.parts)
    seen: dict[str, tuple[int, Part]] = {}
    for index, part in enumerate(story.parts):
        if part.role == "boilerplate" or not _may_be_repeated(part, index):
            continue
        place, first = seen.setdefault(part.text[:_REPEAT_KEY].casefold(), (index, part))
        if first is not part and _same_print(first, part):
            if place == 0 and index <= _TITLE_REACH and _can_be_title(first):
                (first if len(key(first.text)) > len(key(part.text)) else part).role = "boilerplate"
                continue
            part.role = "boilerplate"
            if _is_caption_twice(first, part, index - place) and _has_other_story(story.parts, first.text):
                first.role = "caption"


def _has_other_story(parts: list[Part], text: str) -> bool:
    """Whether an article has a story beside what it prints again."""
    return any(part.is_open and part.text != text and is_story(part) for part in parts)


def _mark_second_titles(parts: list[Part]) -> None:
    """What prints the title again is boilerplate, where markup says which line it is."""
    titles = {key(part.text) for part in parts if part.role == "title"}
    for part in parts if titles else ():
        if part.role is None and part.n_words <= _LONGEST_TITLE and key(part.text) in titles:
            part.role = "boilerplate"


def _may_be_repeated(part: Part, index: int) -> bool:
    """Whether a second print of a line has no sense: it is long, or near the top."""
    if part.hints.heading or part.hints.item:
        return len(part.text) > _FEWEST_CHARACTERS
    return part.n_words >= (8 if part.closed and index > HEAD_LINES else 5)


def _is_caption_twice(first: Part, second: Part, distance: int) -> bool:
    """Whether the first of two prints is a caption: the other has its credit, it is one by its own words, or they stand together."""
    if not first.is_open or first.n_words > _LONGEST:
        return False
    if key(first.text) != key(second.text) or is_caption(first.text, first.n_words, top=False):
        return True
    return distance <= _APART and not is_spoken(first.text)


def _can_be_title(part: Part) -> bool:
    """Whether the line on top heads the story, as the name of a browser's window does ("Title - Outlet") with the headline below it."""
    if part.role is not None or part.n_words > HEAD_WORDS or part.text.endswith("."):
        return False
    return not is_caption(part.text, part.n_words, top=True)


def _same_print(first: Part, second: Part) -> bool:
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
    return len(words) <= _FREE_TAIL or tail.startswith(_TAIL_OPENINGS) or is_photo_credit(tail, len(words))
