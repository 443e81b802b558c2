"""Pairs the quotation marks of one paragraph. Never gives up: an odd mark opens to the end or closes from the start of its sentence."""

import re
from typing import NamedTuple

OPENING = "“„«"
CLOSING = "”»"
_DOUBLE = re.compile(r"``|''|[“”„«»\"]")
_INCHES = re.compile(r"\d['’]?$")
_SINGLE = re.compile(r"(?<![\w’'])[‘'](?=[\w“\"…\[])(?!\d0s\b|em\b|til\b|tis\b|cause\b)")
_SINGLE_END = re.compile(r"(?<=[\w.,?!…\]])[’'](?![\w’'])")
_SENTENCE_END = re.compile(r"[.!?][”\"’')\]]*\s+(?=[“\"‘'(\[A-Z])")
_NICKNAME = re.compile(r"\b[A-Z][\w.]*\s$")
_AFTER_NICKNAME = re.compile(r"\s[A-Z]\w")
_ABBREVIATED = re.compile(r"(?:^|[\s(“\"])(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Capt|Sgt|Rev|Hon|St|Jr|Sr|vs|No|U\.S|U\.K|U\.N)\.$")


class Quote(NamedTuple):
    """A quotation in a paragraph: [start, end) with its marks, offsets into the paragraph."""

    start: int
    end: int
    opened: bool
    """False where the opening mark is missing."""
    closed: bool
    """False where the closing mark is missing: the quotation runs on in the next paragraph."""


class _Mark(NamedTuple):
    start: int
    end: int
    role: str


def pair(text: str) -> list[Quote]:
    """The outermost quotations of a paragraph in order. Nested ones, nicknames and inch marks are none."""
    marks = [mark for mark in (_mark(text, found) for found in _DOUBLE.finditer(text)) if mark.role != "none"]
    quotes = _pair_double(text, marks) if marks else _pair_single(text)
    return [quote for quote in quotes if quote.end - quote.start > 2 and not _is_nickname(text, quote)]


def _mark(text: str, found: re.Match[str]) -> _Mark:
    """A mark and whether it opens, closes or can do either."""
    start, end = found.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    if found.group() in OPENING or found.group() == "``":
        role = "open"
    elif found.group() in CLOSING:
        role = "open" if found.group() == "”" and _can_only_open(before, after) else "close"
    elif _INCHES.search(text[:start]) and not after.isspace() and after not in {"", ",", "."}:
        role = "none"
    elif _can_only_open(before, after):
        role = "open"
    elif before and not before.isspace() and (not after or not after.isalnum()):
        role = "close"
    else:
        role = "either"
    return _Mark(start, end, role)


def _can_only_open(before: str, after: str) -> bool:
    return (not before or before.isspace() or before in "([—–") and bool(after) and not after.isspace() and after not in ",.;:"


def _pair_double(text: str, marks: list[_Mark]) -> list[Quote]:
    quotes: list[Quote] = []
    opened: _Mark | None = None
    for mark in marks:
        if opened is None:
            if mark.role == "close":
                start = _orphan_start(text, mark, quotes)
                if start is not None:
                    quotes.append(Quote(start, mark.end, opened=False, closed=True))
            else:
                opened = mark
        elif mark.role == "open":
            if _SENTENCE_END.search(text, opened.end, mark.start + 1) or text[opened.start : opened.end] != text[mark.start : mark.end]:
                quotes.append(Quote(opened.start, _trimmed(text, mark.start), opened=True, closed=False))
                opened = mark
        else:
            quotes.append(Quote(opened.start, mark.end, opened=True, closed=True))
            opened = None
    if opened is not None:
        quotes.append(Quote(opened.start, len(text.rstrip()), opened=True, closed=False))
    return quotes


def _orphan_start(text: str, mark: _Mark, quotes: list[Quote]) -> int | None:
    """Where a quotation without its opening mark begins: at its sentence; None where the mark is a measure or a stray."""
    floor = quotes[-1].end if quotes else 0
    if _INCHES.search(text[: mark.start]) or text[floor : mark.start].strip() == "":
        return None
    return max(floor, sentence_start(text, max(mark.start - 2, 0), floor))


def _trimmed(text: str, end: int) -> int:
    return len(text[:end].rstrip())


def _pair_single(text: str) -> list[Quote]:
    """Single marks as main quotation marks, where a paragraph has no double ones."""
    quotes: list[Quote] = []
    position = 0
    while opening := _SINGLE.search(text, position):
        following = _SINGLE.search(text, opening.end())
        limit = following.start() if following else len(text)
        ends = list(_SINGLE_END.finditer(text, opening.end(), limit))
        # a mark after a comma or a full stop, else the last one: `'the Kims' visit is on'`
        best = next((found for found in ends if text[found.start() - 1] in ",.?!…"), ends[-1] if ends else None)
        if best is not None:
            quotes.append(Quote(opening.start(), best.end(), opened=True, closed=True))
        position = best.end() if best else opening.end()
    return quotes


def _is_nickname(text: str, quote: Quote) -> bool:
    """`William "Bill" Clinton`: one or two words between two names."""
    words = text[quote.start : quote.end].split()
    between_names = bool(_NICKNAME.search(text, 0, quote.start) and _AFTER_NICKNAME.match(text, quote.end))
    return len(words) <= 2 and between_names and text[quote.end - 2] not in ",.?!" and text[quote.start + 1].isupper()


def sentence_start(text: str, position: int, floor: int = 0) -> int:
    """Start of the sentence that `position` stands in, not before `floor`."""
    start = floor
    for found in _SENTENCE_END.finditer(text, floor, position):
        if not _ABBREVIATED.search(text[max(0, found.start() - 7) : found.start() + 1]):
            start = found.end()
    return start


def sentence_end(text: str, position: int) -> int:
    """End of the sentence that `position` stands in."""
    for found in _SENTENCE_END.finditer(text, position):
        if not _ABBREVIATED.search(text[max(0, found.start() - 7) : found.start() + 1]):
            return len(text[: found.end()].rstrip())
    return len(text.rstrip())
