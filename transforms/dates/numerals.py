"""Tokens of digits, and numbers in words, as lexicon entries."""

import re
from collections.abc import Callable, Sequence
from fractions import Fraction

from transforms.dates.lexicon import NOTHING
from transforms.languages.temporal import Entry

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_DECADE = re.compile(r"(\d\d?)?(\d)0(?:s|er)")
_PERIOD = re.compile(r"(q|h)([1-4])|([1-4])(q|h)|fy(\d\d|\d{4})")


def _number(text: str) -> Entry:
    if not text.isdigit():
        return Entry("n", Fraction(text.replace(",", "")))
    value = int(text)
    if 1 <= value <= 31 and len(text) <= 2:
        return Entry("d", value)
    return Entry("Y" if len(text) == 4 and 1000 <= value <= 2199 else "n", value)


def _fraction(text: str) -> Entry:
    *whole, part = re.split(r"[ -]", text)
    above, below = part.split("/")
    if int(below) == 0:
        return NOTHING
    return Entry("n", Fraction(int(above), int(below)) + (int(whole[0]) if whole else 0))


def _short(text: str) -> Entry:
    """'82 and '80s."""
    if not text.endswith("s"):
        return Entry("y", int(text[1:3]))
    return Entry("C", int(text[1])) if text[2] == "0" else NOTHING


def _mixed(text: str) -> Entry:
    """25th, 1980s, Q3, FY2018."""
    word = text.lower()
    if match := _ORDINAL.fullmatch(word):
        return Entry("o", int(match[1]))
    if match := _DECADE.fullmatch(word):
        return Entry("C", int((match[1] or "") + match[2]))
    if match := _PERIOD.fullmatch(word):
        unit, number = (match[1] or match[4], match[2] or match[3]) if not match[5] else ("f", match[5])
        return Entry("q", (unit.upper(), int(number)))
    return NOTHING


READERS: dict[str, Callable[[str], Entry]] = {
    "iso": lambda text: Entry("I", text),
    "numeric": lambda text: Entry("I", text),
    "clock": lambda text: Entry("T", text),
    "short": _short,
    "fraction": _fraction,
    "number": _number,
    "mixed": _mixed,
}
"""By the group of the token pattern that they read."""


def spelt(parts: Sequence[int]) -> Entry:
    """A number from the values of its words: 2, 100, 5 is 205; 19, 90, 7 is the year 1997."""
    if len(parts) > 1 and 13 <= parts[0] <= 20 and 10 <= parts[1] < 100:
        year = parts[0] * 100 + sum(parts[1:])
        return Entry("Y", year) if year < 2200 else NOTHING
    total, group = 0, 0
    for part in parts:
        if part >= 1000:
            total, group = total + max(group, 1) * part, 0
        elif part == 100:
            group = max(group, 1) * 100
        else:
            group += part
    return Entry("n", total + group)
