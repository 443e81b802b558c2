"""Plain text to paragraphs: blank lines, one paragraph a line, or hard-wrapped lines that belong together."""

import re
from collections.abc import Iterator
from itertools import pairwise

_MIN_WIDTH, _MAX_WIDTH = 38, 110
"""Widths that hard-wrapped text is set to (typewriters, terminals, e-mail), in characters."""
_MIN_BREAKS = 3
_MIN_FULL = 0.6
"""Share of line breaks, in wrapped text, after which the next line's first word would not have fitted."""

_COLUMNS = re.compile(r"\S(?:[ ]{2,}|\t)\S.*(?:[ ]{2,}|\t)\S|\S\t+\S")
_FIELD = re.compile(r"\s*[A-Z][\w -]{1,24}:\s+\S")
_BULLET = re.compile(r"\s*(?:[-–—*•·▪◦●‣]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)")
_CLOSED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_SIGN_OFF = re.compile(r"(?<=[.!?\"”)])[ \t]{3,}(?=[^\s.!?][^\n.!?]{0,30}\s*\Z)")
_SIGN_OFF_REACH = 60
_HYPHEN = re.compile(r"(?<![A-Za-z])([A-Za-z]+)-$")
_COMPOUNDING = frozenset({
    "all", "anti", "cross", "eight", "eighteen", "eighty", "eleven", "ex", "far", "fifteen", "fifty", "first", "five", "forty", "four", "full", "half",
    "hard", "high", "long", "low", "mid", "mini", "multi", "near", "nine", "ninety", "non", "off", "old", "one", "out", "over", "part", "post", "pre",
    "pro", "quasi", "second", "self", "semi", "seven", "seventy", "short", "six", "sixty", "so", "third", "thirty", "three", "twelve", "twenty", "two",
    "under", "vice", "well", "year",
})  # fmt: skip
"""Words that a hyphen joins to the next in English compounds: a hyphen after them at a line end belongs to the word."""
_SYLLABLE = re.compile(r"(?:tion|sion|ment|ness|able|ible|ance|ence|ture|tive|tical|cial|tial)s?\b")
"""Syllables that begin a line only where a word was cut: they open no English word of their own."""
_SYLLABLE_LETTERS = 4
_LONGEST_PART = 40


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text in order; one may still hold runs of spaces, none holds a line end unless it separates nothing."""
    text = text.rstrip()
    if "   " in text[-_SIGN_OFF_REACH:]:
        text = text[:-_SIGN_OFF_REACH] + _SIGN_OFF.sub("\n\n", text[-_SIGN_OFF_REACH:])
    chunks = list(_chunks(text))
    if all(len(chunk) == 1 for chunk in chunks):
        return [chunk[0] for chunk in chunks]
    width = _wrap_width(chunks)
    return [paragraph for chunk in chunks for paragraph in (_unwrap(chunk, width, text) if width else chunk)]


def _chunks(text: str) -> Iterator[list[str]]:
    """Runs of lines without a blank one between."""
    chunk: list[str] = []
    for line in text.split("\n"):
        if line and not line.isspace():
            chunk.append(line.rstrip())
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _wrap_width(chunks: list[list[str]]) -> int | None:
    """The width that lines were broken at, or None where line ends are paragraph ends."""
    broken = [(line, after) for chunk in chunks for line, after in pairwise(chunk) if not _is_row(line)]
    lengths = sorted(len(line) for line, _ in broken)
    if not lengths:
        return None
    width = lengths[min(len(lengths) - 1, len(lengths) * 9 // 10)]
    longest = max(len(line) for chunk in chunks for line in chunk)
    if not _MIN_WIDTH <= width <= _MAX_WIDTH or longest > 2 * _MAX_WIDTH:
        return None
    full = sum(not _fits(line, after, width - 8) for line, after in broken)
    open_ended = sum(not _CLOSED.search(line) for line, _ in broken)
    if len(broken) < _MIN_BREAKS:
        return width if full == len(broken) == open_ended and all(after.lstrip()[0].islower() for _, after in broken) else None
    return width if full >= _MIN_FULL * len(broken) and 2 * open_ended > len(broken) else None


def _is_row(line: str) -> bool:
    """Whether a line is a row of a table: gaps or tabs stand between its columns."""
    bare = line.strip()
    return ("  " in bare or "\t" in bare) and bool(_COLUMNS.search(bare))


def _fits(line: str, after: str, width: int) -> bool:
    return len(line) + 1 + len(after.split(None, 1)[0]) <= width


def _unwrap(chunk: list[str], width: int, text: str) -> Iterator[str]:
    """The paragraphs of a run of wrapped lines: a new one at an indent, a table row, a bullet, and after a short closed line."""
    current = chunk[0]
    for line, after in pairwise(chunk):
        if _breaks(line, after, width):
            yield current
            current = after
        else:
            current = _joined(current, after.lstrip(), text)
    yield current


def _breaks(line: str, after: str, width: int) -> bool:
    if _indent(after) > _indent(line) and _CLOSED.search(line):
        return True
    if _FIELD.match(line) and _FIELD.match(after):
        return True
    if _is_row(line) or _is_row(after) or _BULLET.match(after):
        return True
    if not _fits(line, after, width - 8):
        return False
    return bool(_CLOSED.search(line)) or (_fits(line, after, width // 2) and not after.lstrip()[0].islower())


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(line: str, after: str, text: str) -> str:
    """Two lines as one; a word cut at the line end is made whole."""
    cut = _HYPHEN.search(line, max(0, len(line) - _LONGEST_PART)) if line.endswith("-") else None
    if not cut or not after[:1].islower():
        return f"{line} {after}"
    head, tail = cut[1], after.split(None, 1)[0].strip(".,;:!?\"'”’)")
    if f"{head}-{tail}" in text or head.lower() in _COMPOUNDING:
        return line + after
    if len(tail) <= _SYLLABLE_LETTERS or _SYLLABLE.match(tail):
        return line[:-1] + after
    compound = len(head) >= _SYLLABLE_LETTERS or _stands_alone(head, text) or _stands_alone(tail, text)
    return line + after if compound else line[:-1] + after


def _stands_alone(part: str, text: str) -> bool:
    """Whether a part of a cut word is a word elsewhere in the text: then the hyphen is a compound's."""
    return len(part) > 2 and bool(re.search(rf"(?<![\w-])(?<!-\n){re.escape(part)}(?![\w-])", text))
