"""The one idea of what is quoted. Never gives up: an odd mark opens to the end of its paragraph or closes from the start of its sentence.

Marks pair by their kind: “…”, „…“, «…», »…«, ”…”, ``…'' and "…" are quotations, and a pair of another kind inside of one parts it not.
Single marks count where a paragraph has no double ones.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Literal, NamedTuple

from transforms.model import Quotation, Sentence

MARKS = "\"“”„«»‘’'‚‹›`"
"""The characters that quotations begin or end with."""
OPENERS = "\"“„«‘'‚‹"
"""Those that one may begin with."""
CLOSERS = "\"”’'“»›"
"""Those that one may end with."""
DOUBLE = frozenset({*'"“”„«»', "``", "''"})
"""Marks, as models cut them, that are nothing but quotation marks."""
OPENING = frozenset({*"“\"‘'„«", "``"})
"""Marks, as models cut them, that one may begin with."""
CLOSING = frozenset({*'”"»', "''"})
"""Marks, as models cut them, that are nothing but the end of one."""
_PAIRS = {"“": "”", "”": "”“", "„": '“”"', "«": "»", "»": "«", '"': '"', "``": "''", "''": "''"}
"""What closes a quotation that a mark opens."""
_STRICT = frozenset("„«»")
"""Marks that nothing else closes where what does follows; English ones are mixed so often that any may close any."""
_DOUBLE = re.compile(r"``|''|[“”„«»\"]")
_INCHES = re.compile(r"\d['’]?$")
_SINGLE = re.compile(r"(?<![\w’'])[‘'‚‹](?=[\w“\"…\[])(?!\d0s\b|em\b|til\b|tis\b|cause\b)")
_SINGLE_END = re.compile(r"(?<=[\w.,?!…\]])[’'‘›](?![\w’'])")
_NICKNAME = re.compile(r"\b[A-Z][\w.]*\s$")
_AFTER_NICKNAME = re.compile(r"\s[A-Z]\w")
_SHORTEST = 3


class _Mark(NamedTuple):
    start: int
    end: int
    text: str
    role: Literal["open", "close", "either", "none"]


class _Quote(NamedTuple):
    """A quotation with offsets into its paragraph."""

    start: int
    end: int
    opened: bool
    closed: bool


def quotations(text: str, sentences: Sequence[Sentence], offset: int = 0, *, left_open: bool = False) -> list[Quotation]:
    """The outermost quotations of a paragraph in order; `offset` is that of its sentences. Nested ones, nicknames and inch marks are none.

    `left_open` says that the paragraph before ends in a quotation that nothing closes: what a first mark closes then began there.
    """
    marks = [mark for found in _DOUBLE.finditer(text) if (mark := _mark(text, found)).role != "none"]
    quotes = _pair_double(text, marks, [one.start - offset for one in sentences], left_open=left_open) if marks else _pair_single(text)
    return [
        Quotation(offset + quote.start, offset + quote.end, quote.opened, quote.closed)
        for quote in quotes
        if quote.end - quote.start >= _SHORTEST and not _is_nickname(text, quote)
    ]


def _mark(text: str, found: re.Match[str]) -> _Mark:
    """A mark and whether it opens, closes or can do either."""
    start, end = found.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    mark = found.group()
    opens = _can_only_open(before, after)
    closes = bool(before) and not before.isspace() and (not after or not after.isalnum())
    role: Literal["open", "close", "either", "none"]
    if mark in {"„", "«", "``"}:
        role = "open"
    elif mark == "“":
        role = "close" if closes and not opens else "open"
    elif mark == "”":
        role = "open" if opens else "close"
    elif mark == "»":
        role = "open" if opens and "«" in text[end:] else "close"
    elif _INCHES.search(text[:start]) and not after.isspace() and after not in {"", ",", "."}:
        role = "none"
    elif opens:
        role = "open"
    else:
        role = "close" if closes else "either"
    return _Mark(start, end, mark, role)


def _can_only_open(before: str, after: str) -> bool:
    return (not before or before.isspace() or before in "([—–") and bool(after) and not after.isspace() and after not in ",.;:"


def _pair_double(text: str, marks: Sequence[_Mark], starts: Sequence[int], *, left_open: bool) -> list[_Quote]:
    quotes: list[_Quote] = []
    opened: _Mark | None = None
    place = 0
    while place < len(marks):
        mark = marks[place]
        if opened is None:
            if mark.role == "close":
                start = 0 if left_open and place == 0 else _orphan_start(text, mark, quotes, starts)
                if start is not None:
                    quotes.append(_Quote(start, mark.end, opened=False, closed=True))
            else:
                opened = mark
        elif _nests(marks[place:], opened, starts):
            place += 1
        elif _closes(marks[place:], opened):
            quotes.append(_Quote(opened.start, mark.end, opened=True, closed=True))
            opened = None
        elif _opens_anew(marks[place:], opened, starts):
            quotes.append(_Quote(opened.start, len(text[: mark.start].rstrip()), opened=True, closed=False))
            opened = mark
        place += 1
    if opened is not None:
        quotes.append(_Quote(opened.start, len(text.rstrip()), opened=True, closed=False))
    return quotes


def _nests(marks: Sequence[_Mark], opened: _Mark, starts: Sequence[int]) -> bool:
    """Whether the next two marks are a pair inside of the open quotation, which ends after them."""
    first, rest = marks[0], marks
    if first.role != "open" or (first.text == opened.text and _sentence_between(opened, first, starts)):
        return False
    while len(rest) > 1 and rest[0].role == "open" and rest[1].role != "open" and rest[1].text in _PAIRS[rest[0].text]:
        rest = rest[2:]
    return len(rest) < len(marks) and bool(rest) and _pairs(opened, rest[0])


def _pairs(opened: _Mark, mark: _Mark) -> bool:
    return mark.text in _PAIRS[opened.text] and (mark.role != "open" or mark.text != opened.text)


def _closes(marks: Sequence[_Mark], opened: _Mark) -> bool:
    """Whether the next mark closes the open quotation."""
    mark = marks[0]
    if opened.text not in _STRICT or _pairs(opened, mark):
        return mark.role != "open" or (opened.text in _STRICT and mark.text != '"')
    return mark.role != "open" and not any(_pairs(opened, later) for later in marks)


def _opens_anew(marks: Sequence[_Mark], opened: _Mark, starts: Sequence[int]) -> bool:
    """Whether the next mark opens a quotation because the open one was never closed."""
    mark = marks[0]
    if mark.role != "open":
        return False
    if mark.text == opened.text:
        return _sentence_between(opened, mark, starts)
    return opened.text not in _STRICT or not any(_pairs(opened, later) for later in marks)


def _sentence_between(opened: _Mark, mark: _Mark, starts: Sequence[int]) -> bool:
    """Whether a sentence begins after one mark and not after the other."""
    return bisect_right(starts, mark.start) > bisect_right(starts, opened.end)


def _orphan_start(text: str, mark: _Mark, quotes: Sequence[_Quote], starts: Sequence[int]) -> int | None:
    """Where a quotation without its opening mark begins: at its sentence; None where the mark is a measure or a stray."""
    floor = quotes[-1].end if quotes else 0
    if _INCHES.search(text[: mark.start]) or text[floor : mark.start].strip() == "":
        return None
    begun = bisect_left(starts, max(mark.start - 2, 1))
    return max(floor, starts[begun - 1] if begun else 0)


def _pair_single(text: str) -> list[_Quote]:
    """Single marks as main quotation marks, where a paragraph has no double ones."""
    quotes: list[_Quote] = []
    position = 0
    while opening := _SINGLE.search(text, position):
        following = _SINGLE.search(text, opening.end())
        limit = following.start() if following else len(text)
        ends = list(_SINGLE_END.finditer(text, opening.end(), limit))
        # a mark after a comma or a full stop, else the last one: `'the Kims' visit is on'`
        best = next((found for found in ends if text[found.start() - 1] in ",.?!…"), ends[-1] if ends else None)
        if best is not None:
            quotes.append(_Quote(opening.start(), best.end(), opened=True, closed=True))
        position = best.end() if best else opening.end()
    return quotes


def _is_nickname(text: str, quote: _Quote) -> bool:
    """`William "Bill" Clinton`: one or two words between two names."""
    words = text[quote.start : quote.end].split()
    between_names = bool(_NICKNAME.search(text, 0, quote.start) and _AFTER_NICKNAME.match(text, quote.end))
    return len(words) <= 2 and between_names and text[quote.end - 2] not in ",.?!" and text[quote.start + 1].isupper()
