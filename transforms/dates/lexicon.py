"""A language's words of time as they are looked up, token by token."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from transforms.languages.temporal import Entry

NOTHING = Entry("x")

type Phrases = Mapping[str, tuple[tuple[tuple[str, ...], Entry], ...]]


class Lexicon(NamedTuple):
    """A language's words. `phrases` holds, by first word, what may follow it, longest first."""

    words: Mapping[str, Entry]
    phrases: Phrases
    abbreviations: frozenset[str]
    capitals: frozenset[str]
    joiner: str


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
