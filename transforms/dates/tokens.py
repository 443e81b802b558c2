"""Words to typed tokens: each token of a paragraph gets one character, its kind, so that rules are regular expressions over kinds.

numbers     d 1 to 31, Y four-digit year, n any other, k indefinite (few, several), o ordinal, y '82
wholes      I numeric date, T clock time, C decade (1960s, 470s), q Q3 or H1 or FY2018
calendar    B before Christ, M month, W weekday, S season, H named day, U unit of time, Q quarter or half, w year-end
parts       P part of day, A a.m. or p.m., Z time zone, E Freitagabend, X Vortag (German writes these in one word)
relative    D today, l last or past, N next, i this, h that or same, g ago, G earlier or later, r recent, v vague (now)
repeated    c every, J daily
modifiers   e about or at least, m early or late, j beginning or end (of), z filler (trading, more), f fiscal
small words t the, a a, p preposition, b to or and (the middle of a range), O of, s possessive
signs       - , / . $ % stand for themselves
x           anything else
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from transforms.dates.lexicon import NOTHING, Lexicon
from transforms.dates.numerals import READERS, spelt
from transforms.languages.temporal import Entry

_TOKEN = re.compile(
    r"""
    (?P<letters>[^\W\d_]+(?!\w))
    |(?P<iso>\d{4}-\d\d?-\d\d?(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
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
_SYMBOLS = {
    symbol: Entry(kind) for kind, symbols in {"s": ("'s", "’s"), ",": ",", "/": "/", ".": ".", "$": "$£€¥", "%": "%", "-": "-–—"}.items() for symbol in symbols
}


class Tokens(NamedTuple):
    """A paragraph's tokens, column by column; `kinds` has one character a token."""

    text: str
    kinds: str
    words: list[str]
    starts: list[int]
    ends: list[int]
    values: list[Any]


def cut(phrases: Mapping[str, Entry]) -> dict[tuple[str, ...], Entry]:
    """A lexicon's phrases cut into tokens as texts are."""
    return {tuple(_TOKEN.sub(lambda match: match[0] + "\0", phrase).replace(" ", "").split("\0")[:-1]): entry for phrase, entry in phrases.items()}


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """The typed tokens of a paragraph; number words and phrases are one token each."""
    matches = list(_TOKEN.finditer(text))
    starts = [match.start() for match in matches]
    ends = [match.end() for match in matches]
    words = [match[0].lower() for match in matches]
    entries = list(map(lexicon.words.get, words))
    kinds = ["x"] * len(words)
    tokens = Tokens(text, "", words, starts, ends, [None] * len(words))
    phrase_starts: list[int] = []
    taken = False
    # Most tokens are words that the lexicon does not know: nothing is done for them.
    for place in [place for place, (entry, word) in enumerate(zip(entries, words, strict=True)) if entry or not word.isalpha()]:
        word, shown, entry = words[place], matches[place][0], entries[place] or NOTHING
        if not word.isalpha():
            words[place] = word.replace("’", "'")
            reader = READERS.get(matches[place].lastgroup or "")
            entry = reader(shown) if reader else _SYMBOLS.get(shown, NOTHING)
        elif shown == word and word in lexicon.capitals:
            entry = NOTHING
        elif word in lexicon.abbreviations and text.startswith(".", ends[place]):
            ends[place] += 1
            taken = True
        if word in lexicon.phrases:
            phrase_starts.append(place)
        kinds[place], tokens.values[place] = entry
    if phrase_starts:
        _merge_phrases(tokens, kinds, phrase_starts, lexicon)
    if "#" in kinds:
        _merge_numbers(tokens, kinds, lexicon)
    if taken:
        _drop_taken_stops(tokens, kinds)
    return tokens._replace(kinds="".join(kinds))


def _merge(tokens: Tokens, kinds: list[str], first: int, last: int, entry: Entry) -> None:
    """One token instead of those from `first` up to and with `last`."""
    tokens.words[first : last + 1] = [" ".join(tokens.words[first : last + 1])]
    tokens.values[first : last + 1] = [entry.value]
    tokens.starts[first : last + 1] = [tokens.starts[first]]
    tokens.ends[first : last + 1] = [tokens.ends[last]]
    kinds[first : last + 1] = [entry.kind]


def _drop_taken_stops(tokens: Tokens, kinds: list[str]) -> None:
    """Takes away the full stops that abbreviations have taken."""
    for place in range(len(kinds) - 1, 0, -1):
        if kinds[place] == "." and tokens.ends[place - 1] > tokens.starts[place]:
            for column in (kinds, tokens.words, tokens.starts, tokens.ends, tokens.values):
                del column[place]


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
            if parts[0] >= 100 and first and kinds[first - 1] == "k":  # several thousand
                first -= 1
                _merge(tokens, kinds, first, first + 1, Entry("k"))
            elif parts[0] >= 1000 and first and kinds[first - 1] in "dnY" and tokens.values[first - 1] is not None:  # 65 million
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
