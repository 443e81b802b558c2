"""Dates in URLs and file paths."""

import re
from datetime import date

from transforms.languages import MONTHS
from transforms.marks.days import Instant

_EDGE = r"(?<![0-9A-Za-z])"
_SPLIT = re.compile(rf"{_EDGE}(?P<y>(?:19|20)\d\d)(?P<sep>[-_/.])(?P<m>\d\d?|[A-Za-z]{{3,9}})(?P=sep)(?P<d>\d\d?)(?![0-9A-Za-z]|\.\d)")
_COMPACT = re.compile(rf"{_EDGE}(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?:[T_-]?\d{{4,6}}Z?)?(?![0-9A-Za-z])")


def in_url(url: str) -> Instant | None:
    """The day that a URL's path names: /2019/01/10/, /2019/jan/10/, -20190110. None where there is none, or more than one."""
    path = url.partition("://")[2].partition("/")[2] or url
    return _only(path.partition("#")[0])


def in_path(path: str) -> Instant | None:
    """The day that a file's folders or name tell: raw/2019/01/10/a.txt, 2019-01-10_a.txt. None where there is none, or more than one."""
    return _only(path.replace("\\", "/"))


def _only(path: str) -> Instant | None:
    days = {day for pattern in (_SPLIT, _COMPACT) for match in pattern.finditer(path) if (day := _day(match))}
    return Instant(days.pop()) if len(days) == 1 else None


def _day(match: re.Match[str]) -> date | None:
    month = match["m"].lower()
    number = int(month) if month.isdigit() else MONTHS.get(month)
    try:
        return date(int(match["y"]), number, int(match["d"])) if number else None
    except ValueError:
        return None
