"""The head of a printed page as pdftotext leaves it: running title with day and page in columns, headline and byline, right over the story."""

import re
from collections.abc import Iterator, Sequence

from transforms.marks.bylines import is_byline, is_date_line, is_signed_by
from transforms.marks.days import read_instant
from transforms.model import NO_HINTS, Hints, Line

_GAP = re.compile(r"\s{3,}|\t+")
_PAGE = re.compile(r"(?:page\s*)?[A-Z]{0,2}-?\d{1,3}", re.IGNORECASE)
_BOILERPLATE = Hints(zone="boilerplate")
_OPEN = re.compile(r".{30}[^.!?:;\"”'’)]$")
"""The end of a line that goes on below."""
_HEAD_LINES, _LONGEST = 10, 14
"""Lines of the longest head, and words of its longest line."""
_FEWEST_WRAPPED, _WIDEST = 3, 110
"""Lines of the story right below the head, and characters of the widest: else each line is a paragraph."""


def head_apart(text: str) -> tuple[list[Line], str]:
    """The lines of a head that runs into the story, and the rest of the text; none of any other text."""
    running, lines = _running_title(text.split("\n"))
    head, story = _head_over_story(lines, paged=bool(running))
    return [*running, *head], story


def _head_over_story(lines: Sequence[str], *, paged: bool) -> tuple[list[Line], str]:
    """The lines down to the last byline, day or row of columns that stands right over the story; `paged` where a running title was above."""
    filled = [index for index, line in enumerate(lines) if line.strip()][: _HEAD_LINES + 1]
    ends = [place for place, index in enumerate(filled[:_HEAD_LINES]) if _is_of_head(lines[index])]
    head = filled[: ends[-1] + 1] if ends else []
    if not head or ends[-1] + 1 >= len(filled) or any(len(lines[index].split()) > _LONGEST for index in head):
        return [], "\n".join(lines)
    last = head[-1]
    if not (paged or any(_GAP.search(lines[index].strip()) for index in head)) or not _is_wrapped(lines[last + 1 : last + 1 + _FEWEST_WRAPPED]):
        return [], "\n".join(lines)
    return list(_head(lines[: last + 1])), "\n".join(lines[last + 1 :])


def _running_title(lines: Sequence[str]) -> tuple[list[Line], Sequence[str]]:
    """The row that a page opens with, its number beside a title or a day, apart from the rest."""
    first = next((index for index, line in enumerate(lines) if line.strip()), 0)
    parts = _GAP.split(lines[first].strip())
    if len(parts) < 2 or not any(map(_PAGE.fullmatch, parts)) or len(lines[first].split()) > _LONGEST:
        return [], lines
    return [Line(part, Hints(zone="dateline" if read_instant(part) else "boilerplate")) for part in parts], lines[first + 1 :]


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether the lines right below a head are those of a paragraph."""
    return len(lines) == _FEWEST_WRAPPED and all(line.strip() and len(line) <= _WIDEST for line in lines) and bool(_OPEN.search(lines[0].rstrip()))


def _is_of_head(line: str) -> bool:
    """Whether a line is a day, a byline, or a row of a running title."""
    parts = _parts(line)
    if any(_PAGE.fullmatch(part) or is_date_line(part, part.count(" ") + 1) for part in parts):
        return len(parts) > 1 or is_date_line(parts[0], parts[0].count(" ") + 1)
    words = line.split()
    return is_signed_by(line.strip(), len(words)) or ("," in line and is_byline(line.strip(), len(words), near_title=True))


def _parts(line: str) -> list[str]:
    """The columns of a row; the number of the page stays with the day beside it."""
    parts = _GAP.split(line.strip())
    joined = " ".join(parts)
    if len(parts) > 1 and any(map(_PAGE.fullmatch, parts)) and is_date_line(joined, joined.count(" ") + 1):
        return [joined]
    return parts


def _head(lines: Sequence[str]) -> Iterator[Line]:
    """The lines of the head: of a row of several columns only the day says something; a headline in two lines is one."""
    headline: list[str] = []
    for line in [*lines, ""]:
        ends = not line.strip() or _is_of_head(line)
        if not ends:
            headline.append(line.strip())
        elif headline:
            yield Line(" ".join(headline))
            headline = []
        parts = _parts(line) if ends and line.strip() else []
        row = len(parts) > 1
        yield from (Line(part, _BOILERPLATE if row and not is_date_line(part, part.count(" ") + 1) else NO_HINTS) for part in parts)
