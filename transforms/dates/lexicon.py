"""What a lexicon is: words and phrases of time with their kinds, as the language's own module lists them."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Entry(NamedTuple):
    """What a lexicon says of a word or a phrase: its kind (see `tokens`) and what its rule needs to know of it."""

    kind: str
    value: Any = None


NOTHING = Entry("x")

type Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]


class Lexicon(NamedTuple):
    """A language's words. `phrases` holds, by first word, what may follow it, longest first."""

    words: Mapping[str, Entry]
    phrases: Phrases
    abbreviations: frozenset[str]
    """Words that take a full stop with them."""
    capitals: frozenset[str]
    """Words that are what the lexicon says only with a capital (May, March)."""
    joiner: str
    """The word inside numbers: one hundred *and* five."""


def words(text: str) -> list[str]:
    """The words of a list that is written as one text, which is how lexicons are read best."""
    return text.split()


def lexicon(
    entries: Mapping[str, Entry], phrases: Mapping[tuple[str, ...], Entry], abbreviations: Iterable[str], capitals: Iterable[str], joiner: str
) -> Lexicon:
    """A lexicon from words and from phrases that are cut into tokens; a phrase of one token is a word."""
    known = dict(entries)
    by_first: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for (first, *rest), entry in phrases.items():
        if rest:
            by_first.setdefault(first, []).append((tuple(rest), entry))
            known.setdefault(first, NOTHING)
        else:
            known[first] = entry
    ordered = {first: tuple(sorted(following, key=lambda item: -len(item[0]))) for first, following in by_first.items()}
    return Lexicon(known, ordered, frozenset(abbreviations), frozenset(capitals), joiner)
