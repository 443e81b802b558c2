"""The head of the article: kickers, title, bylines, standfirst."""

import re
from itertools import pairwise

from transforms.lexicon.furniture import KICKERS, MASTHEADS
from transforms.marks.bylines import is_byline, opens_with_dateline
from transforms.roles.part import HEAD_LINES, HEAD_WORDS, SPEAKER, STOPPED, WRAPPED, Part, Story
from transforms.roles.repeats import key

_LONGEST_STANDFIRST, _FEWEST_STORY = 60, 10
"""Words of the longest standfirst; a closed line of more than the second is the story."""
_STANDFIRST_WORDS, _STANDFIRST_LINES = range(5, _LONGEST_STANDFIRST + 1), 4
_LONGEST_KICKER, _LONGEST_MASTHEAD, _FEWEST_TITLE = 4, 5, 4
_WORD = re.compile(r"[\w'&-]+")
_EDGES = "[]()#/|>›»:•·*-–— "
_LOWERED = frozenset({"of", "and", "the", "&"})
_LONG_WORD, _FEWEST_CAPITALISED, _SHARE_CAPITALISED = 3, 3, 0.8
_CUT_SHORT = 12
"""Letters above which the beginning of a title is the title."""
_BYLINE_REACH, _NAME_REACH = 6, 3
"""Lines below the title in which bylines stand, and bare names."""


def mark_kickers(story: Story) -> None:
    """Labels over the title are boilerplate, where a line that can be a title follows and none is given."""
    head = [part for part in story.parts[:HEAD_LINES] if part.role is None]
    for part, after in () if story.title else pairwise(head[:3]):
        if not _is_kicker(part) or not _can_follow_kicker(after, part.n_words):
            return
        part.role = "boilerplate"


def _is_kicker(part: Part) -> bool:
    """Whether a line over a title is the label of a section ("Opinion", "Fact check") or the name of the outlet."""
    words = _WORD.findall(part.text.strip(_EDGES).replace("’", "'"))
    if not words or part.n_words > _LONGEST_MASTHEAD:
        return False
    if part.n_words == 1 and part.text.isalpha():
        return True
    if part.n_words <= _LONGEST_KICKER and all(word.lower() in KICKERS for word in words):
        return True
    return "," not in part.text and words[-1].lower() in MASTHEADS and all(word[0].isupper() or word in _LOWERED for word in words)


def _can_follow_kicker(part: Part, n_words: int) -> bool:
    """Whether a line has the length of a title, and is longer than the label above it."""
    return max(_FEWEST_TITLE, n_words + 1) <= part.n_words <= HEAD_WORDS and not STOPPED.search(part.text)


def mark_title(story: Story) -> None:
    """The title: the one given, where it is printed, else a first line that can be one; with it a byline above it."""
    head = [(index, part) for index, part in enumerate(story.parts[:HEAD_LINES]) if part.role is None]
    if any(part.role == "title" for part in story.parts):
        return
    if story.title:
        wanted = key(story.title)
        printed = next((part for _, part in head if _prints(key(part.text), wanted)), None)
        if printed is not None:
            printed.role = "title"
        return
    for place, (index, part) in enumerate(head[:2]):
        if not is_byline(part.text, part.n_words, near_title=place > 0):
            following = next((other for _, other in head[place + 1 :]), None)
            part.role = "title" if _is_title(story.parts, index, following) else None
            return
        part.role = "byline"


def _prints(line: str, wanted: str) -> bool:
    """Whether a line prints a title, whole, cut short or with a little behind it."""
    if line == wanted:
        return bool(line)
    if len(line) <= _CUT_SHORT:
        return False
    return wanted.startswith(line) or (line.startswith(wanted) and len(line) < 2 * len(wanted))


def _is_title(parts: list[Part], index: int, following: Part | None) -> bool:
    part = parts[index]
    if part.n_words > HEAD_WORDS or len(parts) == 1 or SPEAKER.fullmatch(part.text):
        return False
    if not any(map(str.isalpha, part.text)):
        return False
    if not STOPPED.search(part.text) and not part.text.endswith((":", ",")):
        return True
    if any(map(_opens_report, parts[index + 1 : index + 2])):
        return True
    return following is not None and _is_title_case(part)


def _opens_report(part: Part) -> bool:
    """Whether a line is what stands between a title and the story: a byline, a date line, or the story with its dateline."""
    if part.role in {"dateline", "byline"}:
        return True
    return is_byline(part.text, part.n_words, near_title=True) or opens_with_dateline(part.text)


def _is_title_case(part: Part) -> bool:
    words = [word for word in part.text.split() if len(word) > _LONG_WORD and word[0].isalpha()]
    return len(words) >= _FEWEST_CAPITALISED and sum(word[0].isupper() for word in words) >= _SHARE_CAPITALISED * len(words)


def mark_bylines(story: Story) -> None:
    """Bylines between the title and the story; one that is a bare name stands at most two lines below the title."""
    title = _head_end(story)
    below_byline = False
    for distance, part in enumerate(story.parts[title + 1 : title + 1 + _BYLINE_REACH]):
        if part.is_open and is_byline(part.text, part.n_words, near_title=distance < _NAME_REACH or below_byline):
            part.role = "byline"
        below_byline = part.role == "byline"
        longest = 0 if distance else _LONGEST_STANDFIRST
        if part.role is None and part.closed and part.n_words > longest:
            return


def _head_end(story: Story) -> int:
    """The place of the title; else of the first line that is no byline, near the top."""
    parts = story.parts
    title = next((index for index, part in enumerate(parts) if part.role == "title"), None)
    if title is not None or story.title:
        return title or 0
    return next((index for index, part in enumerate(parts[:HEAD_LINES]) if part.role is None), 0)


def mark_standfirst(story: Story) -> None:
    """A summary between title and story: it has no full stop, or a byline or dateline stands between it and the story."""
    parts = story.parts
    has_title = bool(story.title) or any(part.role == "title" for part in parts)
    start = next((index + 1 for index, part in enumerate(parts[:HEAD_LINES]) if part.role == "title"), 0)
    begin = next((index for index, part in enumerate(parts[start:], start) if _is_told(part)), None)
    if begin is None:
        return
    for part in parts[start : min(begin, start + _STANDFIRST_LINES)]:
        if _is_summary(part) and (has_title or part.n_words > HEAD_WORDS):
            part.role = "standfirst"
    if has_title and _stands_before_head(parts, begin):
        parts[begin].role = "standfirst"


def _is_told(part: Part) -> bool:
    """Whether a line begins the story: closed, and too long for a label."""
    return part.role is None and part.closed and part.n_words > _FEWEST_STORY


def _is_summary(part: Part) -> bool:
    if part.closed or part.n_words not in _STANDFIRST_WORDS:
        return False
    return part.is_open and not WRAPPED.match(part.text)


def _stands_before_head(parts: list[Part], index: int) -> bool:
    """Whether the byline or the dateline of the story stands below a line."""
    part = parts[index]
    if part.n_words > _LONGEST_STANDFIRST or part.text.startswith(('"', "“")):
        return False
    if index + 2 >= len(parts) or opens_with_dateline(part.text):
        return False
    after = parts[index + 1]
    return after.role in {"byline", "dateline"} or (after.role is None and opens_with_dateline(after.text))
