"""The head of the article: kickers, title, bylines, standfirst."""

from itertools import pairwise

from transforms.marks.bylines import is_byline, opens_with_dateline
from transforms.text.kickers import is_kicker
from transforms.text.passes.line import HEAD_LINES, HEAD_WORDS, SPEAKER, STOPPED, WRAPPED, Line
from transforms.text.passes.repeats import key

_LONGEST_STANDFIRST, _FEWEST_STORY = 60, 10
"""Words of the longest standfirst; a closed line of more than the second is the story."""


def mark_kickers(lines: list[Line], given: str | None) -> None:
    """Labels over the title are boilerplate, where a line that can be a title follows and none is given."""
    if given:
        return
    head = [line for line in lines[:HEAD_LINES] if line.role is None]
    for line, after in pairwise(head[:3]):
        if not is_kicker(line.text, line.n_words) or after.n_words < max(4, line.n_words + 1) or after.n_words > HEAD_WORDS or STOPPED.search(after.text):
            return
        line.role = "boilerplate"


def mark_title(lines: list[Line], given: str | None) -> None:
    """The title, and with it the bylines that stand near it."""
    printed = next((index for index, line in enumerate(lines) if line.role == "title"), None)
    if printed is not None:
        _mark_bylines(lines, printed)
        return
    head = [(index, line) for index, line in enumerate(lines[:HEAD_LINES]) if line.role is None]
    if given:
        wanted = key(given)
        found = next((index for index, line in head if _is_given(key(line.text), wanted)), None)
        if found is not None:
            lines[found].role = "title"
        _mark_bylines(lines, 0 if found is None else found)
        return
    for place, (index, line) in enumerate(head[:2]):
        if is_byline(line.text, line.n_words, near_title=place > 0):
            line.role = "byline"
            continue
        following = next((other for _, other in head[place + 1 :]), None)
        if _is_title(lines, index, following):
            line.role = "title"
        _mark_bylines(lines, index)
        return
    _mark_bylines(lines, 0)


def _is_given(line: str, wanted: str) -> bool:
    return bool(line) and (line == wanted or (len(line) > 12 and (wanted.startswith(line) or (line.startswith(wanted) and len(line) < 2 * len(wanted)))))


def _is_title(lines: list[Line], index: int, following: Line | None) -> bool:
    line = lines[index]
    if line.n_words > HEAD_WORDS or len(lines) == 1 or not any(map(str.isalpha, line.text)) or SPEAKER.fullmatch(line.text):
        return False
    if not STOPPED.search(line.text) and not line.text.endswith((":", ",")):
        return True
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after and (after.role in {"dateline", "byline"} or is_byline(after.text, after.n_words, near_title=True) or opens_with_dateline(after.text)):
        return True
    return following is not None and _is_title_case(line)


def _is_title_case(line: Line) -> bool:
    words = [word for word in line.text.split() if len(word) > 3 and word[0].isalpha()]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _mark_bylines(lines: list[Line], title: int) -> None:
    """Bylines between the title and the story; one that is a bare name stands at most two lines below the title."""
    below_byline = False
    for distance, line in enumerate(lines[title + 1 : title + 7]):
        if line.is_open and is_byline(line.text, line.n_words, near_title=distance < 3 or below_byline):
            line.role = "byline"
        below_byline = line.role == "byline"
        if line.role is None and line.closed and (distance > 0 or line.n_words > _LONGEST_STANDFIRST):
            break


def mark_standfirst(lines: list[Line], given: str | None) -> None:
    """A summary between title and story: it has no full stop, or a byline or dateline stands between it and the story."""
    has_title = bool(given) or any(line.role == "title" for line in lines)
    start = next((index + 1 for index, line in enumerate(lines[:HEAD_LINES]) if line.role == "title"), 0)
    story = next((index for index, line in enumerate(lines[start:], start) if line.role is None and line.closed and line.n_words > _FEWEST_STORY), None)
    if story is None:
        return
    for index in range(start, min(story, start + 4)):
        line = lines[index]
        if (
            line.is_open
            and not line.closed
            and not WRAPPED.match(line.text)
            and 4 < line.n_words <= _LONGEST_STANDFIRST
            and (has_title or line.n_words > HEAD_WORDS)
        ):
            line.role = "standfirst"
    if has_title and _stands_before_head(lines, story):
        lines[story].role = "standfirst"


def _stands_before_head(lines: list[Line], index: int) -> bool:
    line = lines[index]
    if line.n_words > _LONGEST_STANDFIRST or index + 2 >= len(lines) or opens_with_dateline(line.text) or line.text.startswith(('"', "“")):
        return False
    after = lines[index + 1]
    return after.role in {"byline", "dateline"} or (after.role is None and opens_with_dateline(after.text))
