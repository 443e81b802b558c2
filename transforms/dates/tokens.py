"""Words to typed tokens: each token of a paragraph gets one character, its kind, so that rules are regular expressions over kinds.

numbers     d 1 to 31, Y four-digit year, n any other, k indefinite (few, several), o ordinal, y '82
wholes      I numeric date, T clock time, C decade (1960s), q Q3 or H1 or FY2018
calendar    M month, W weekday, S season, H named day, U unit of time, Q quarter or half, w year-end
parts       P part of day, A a.m. or p.m., Z time zone, E Freitagabend, X Vortag (German writes these in one word)
relative    D today, l last or past, N next, i this, h that or same, g ago, G earlier or later, r recent, v vague (now)
repeated    c every, J daily
modifiers   e about or at least, m early or late, j beginning or end (of), z filler (trading, more), f fiscal
small words t the, a a, p preposition, b to or and (the middle of a range), O of, s possessive
signs       - , / . $ % stand for themselves
x           anything else
"""

import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, NamedTuple

_TOKEN = re.compile(
    r"""
    (?P<letters>[^\W\d_]+(?!\w))
    |(?P<iso>\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
    |(?P<numeric>(?:\d{4}(?P<s>[/.])\d\d?(?P=s)\d\d?|\d\d?(?P<t>[/.])\d\d?(?P=t)(?:\d{4}|\d\d))(?![\w/]))
    |(?P<clock>\d\d?:\d\d(?::\d\d)?(?![\d:]))
    |(?P<short>['’]\d\ds?(?!\w))
    |(?P<fraction>(?:\d+[ -])?\d/\d(?![\d/]))
    |(?P<number>\d{1,3}(?:,\d{3})+(?!\w)|\d+(?:\.\d+)?(?:(?!\w)|(?=[aApP]\.?[mM]\b|[hH]\b)))
    |(?P<mixed>\w+)
    |(?P<other>['’]s(?!\w)|\S)
    """,
    re.VERBOSE,
)
_DASHES = "-–—"
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_DECADE = re.compile(r"(\d\d)?(\d)0(?:s|er)")
_PERIOD = re.compile(r"(q|h)([1-4])|([1-4])(q|h)|fy(\d\d|\d{4})")


class Entry(NamedTuple):
    """What a lexicon says of a word or a phrase."""

    kind: str
    value: Any = None


_NOTHING = Entry("x")
_SYMBOLS = {
    symbol: Entry(kind)
    for kind, symbols in {"s": ("'s", "’s"), ",": (",",), "/": ("/",), ".": (".",), "$": "$£€¥", "%": ("%",), "-": _DASHES}.items()
    for symbol in symbols
}


class Lexicon(NamedTuple):
    """A language's words. `phrases` holds, by first word, what may follow it, longest first."""

    words: Mapping[str, Entry]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]
    abbreviations: frozenset[str]
    """Words that take a full stop with them."""
    capitals: frozenset[str]
    """Words that are what the lexicon says only with a capital (May, March)."""
    joiner: str
    """The word inside numbers: one hundred *and* five."""


class Tokens(NamedTuple):
    """A paragraph's tokens, column by column; `kinds` has one character a token."""

    text: str
    kinds: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    values: list[Any]


def words(text: str) -> list[str]:
    """The words of a list that is written as one text, which is how lexicons are read best."""
    return text.split()


def lexicon_phrases(phrases: Mapping[str, Entry]) -> dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]:
    """Phrases by their first word, cut into tokens as texts are, longest first."""
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for phrase, entry in phrases.items():
        first, *rest = [match.group() for match in _TOKEN.finditer(phrase)]
        by_first.setdefault(first, []).append((tuple(rest), entry))
    return {first: tuple(sorted(entries, key=lambda entry: -len(entry[0]))) for first, entries in by_first.items()}


def _numeral(text: str) -> Entry:
    if text.isdigit():
        value = int(text)
        if 1 <= value <= 31 and len(text) <= 2:
            return Entry("d", value)
        return Entry("Y", value) if len(text) == 4 and 1000 <= value <= 2199 else Entry("n", value)
    return Entry("n", Fraction(text.replace(",", "")))


def _fraction(text: str) -> Entry:
    *whole, part = re.split(r"[ -]", text)
    above, below = part.split("/")
    if below == "0":
        return Entry("x")
    return Entry("n", Fraction(int(above), int(below)) + (int(whole[0]) if whole else 0))


def _short(text: str) -> Entry:
    return Entry("C", int(text[1])) if text.endswith("s") and text[2] == "0" else Entry("y", int(text[1:3])) if not text.endswith("s") else Entry("x")


def _mixed(text: str) -> Entry:
    word = text.lower()
    if match := _ORDINAL.fullmatch(word):
        return Entry("o", int(match[1]))
    if match := _DECADE.fullmatch(word):
        return Entry("C", int((match[1] or "") + match[2]))
    if match := _PERIOD.fullmatch(word):
        unit, number = (match[1] or match[4], match[2] or match[3]) if not match[5] else ("f", match[5])
        return Entry("q", (unit.upper(), int(number)))
    return Entry("x")


_READERS: dict[str, Callable[[str], Entry]] = {
    "iso": lambda text: Entry("I", text),
    "numeric": lambda text: Entry("I", text),
    "clock": lambda text: Entry("T", text),
    "short": _short,
    "fraction": _fraction,
    "number": _numeral,
    "mixed": _mixed,
    "other": lambda text: _SYMBOLS.get(text, _NOTHING),
}


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """The typed tokens of a paragraph; number words and phrases are one token each."""
    kinds: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[Any] = []
    known, phrases = lexicon.words, lexicon.phrases
    phrase_starts: list[int] = []
    for match in _TOKEN.finditer(text):
        shown = match[0]
        start, end = match.span()
        word = shown.lower()
        entry = known.get(word, _NOTHING)
        if entry.kind == "x":
            if match.lastgroup != "letters":
                word = word.replace("’", "'")
                entry = _READERS[match.lastgroup or "other"](shown)
                if shown == "." and ends and ends[-1] > start:  # taken by the abbreviation before it
                    continue
        elif shown == word and word in lexicon.capitals:
            entry = _NOTHING
        elif word in lexicon.abbreviations and text.startswith(".", end):
            end += 1
        if word in phrases:
            phrase_starts.append(len(kinds))
        kinds.append(entry.kind)
        values.append(entry.value)
        words.append(word)
        starts.append(start)
        ends.append(end)
    tokens = Tokens(text, "", words, starts, ends, values)
    if phrase_starts:
        _merge_phrases(tokens, kinds, phrase_starts, lexicon)
    if "#" in kinds:
        _merge_numbers(tokens, kinds, lexicon)
    return tokens._replace(kinds="".join(kinds))


def _merge(tokens: Tokens, kinds: list[str], first: int, last: int, entry: Entry) -> None:
    """One token instead of those from `first` up to and with `last`."""
    tokens.words[first : last + 1] = [" ".join(tokens.words[first : last + 1])]
    tokens.values[first : last + 1] = [entry.value]
    tokens.starts[first : last + 1] = [tokens.starts[first]]
    tokens.ends[first : last + 1] = [tokens.ends[last]]
    kinds[first : last + 1] = [entry.kind]


def _merge_phrases(tokens: Tokens, kinds: list[str], places: list[int], lexicon: Lexicon) -> None:
    gone, free = 0, 0
    for original in places:
        place = original - gone
        if place < free:
            continue
        for rest, entry in lexicon.phrases[tokens.words[place]]:
            if tuple(tokens.words[place + 1 : place + 1 + len(rest)]) == rest:
                _merge(tokens, kinds, place, place + len(rest), entry)
                gone += len(rest)
                free = place + 1
                break


def _merge_numbers(tokens: Tokens, kinds: list[str], lexicon: Lexicon) -> None:
    place = len(kinds) - 1
    while place >= 0:
        first = last = place
        if kinds[place] == "#":
            while step := _number_before(tokens, kinds, first, lexicon.joiner):
                first -= step
            parts = [value for value, kind in zip(tokens.values[first : last + 1], kinds[first : last + 1], strict=True) if kind == "#"]
            _merge(tokens, kinds, first, last, spelt(parts))
            if parts[0] >= 1000 and first and kinds[first - 1] in "dnY" and tokens.values[first - 1] is not None:  # 65 million
                first -= 1
                _merge(tokens, kinds, first, first + 1, Entry("n", tokens.values[first] * tokens.values[first + 1]))
        place = first - 1


def _number_before(tokens: Tokens, kinds: list[str], place: int, joiner: str) -> int:
    """How many tokens before `place` belong to the number that goes on there: twenty-|five, hundred and |five."""
    if place and kinds[place - 1] == "#":
        return 1
    if place > 1 and kinds[place - 2] == "#":
        value, between = tokens.values[place - 2], tokens.words[place - 1]
        if (between == "-" and 20 <= value < 100) or (between == joiner and value >= 100):
            return 2
    return 0


def spelt(parts: list[int]) -> Entry:
    """A number from the values of its words: [2, 100, 5] is 205; [19, 90, 7] is the year 1997."""
    if len(parts) > 1 and 13 <= parts[0] <= 20 and 10 <= parts[1] < 100:
        year = parts[0] * 100 + sum(parts[1:])
        return Entry("Y", year) if year < 2200 else Entry("x")
    total, group = 0, 0
    for part in parts:
        if part >= 1000:
            total, group = total + max(group, 1) * part, 0
        elif part == 100:
            group = max(group, 1) * 100
        else:
            group += part
    return Entry("n", total + group)
