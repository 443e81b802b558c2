"""Finds the mentions of an article's names that the model missed."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.entities.bounds import PAIR
from transforms.entities.mention import Mention, Text, Word, by_first_word, names_at
from transforms.entities.types import key_of
from transforms.lexicon.names import FUNCTION_WORDS, NAME_PARTICLES, NOT_NAMES
from transforms.names.directory import known
from transforms.names.forms import core
from transforms.schema import EntityType

_HALF = re.compile(r"\b[Tt]he (?P<half>North|South)(?=['’]s\b|[\s,.;:!?)\"”—–])(?! [A-Z]|-| of\b)")
_KOREAN = frozenset({"PRK", "KOR"})


def missed(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """Every place where a name of the article stands and no mention of that length; in headlines every place."""
    names = names_of(mentions, text.text)
    taken = {mention.start: mention.end for mention in mentions}
    repeats = [mention for mention in _at(text.text, text.words, names) if taken.get(mention[0]) != mention[1]]
    in_headlines = _at(text.text, text.headline_words, in_upper_case(names)) if text.headlines else ()
    return [Mention(start, end, name, kind, "repeat") for start, end, name, kind in (*repeats, *in_headlines)] + list(pairs_in(text, names))


def _at(text: str, words: Sequence[Word], names: Mapping[str, EntityType]) -> Iterator[tuple[int, int, str, EntityType]]:
    return ((start, end, name, names[name]) for start, end, name in names_at(text, words, by_first_word(names)))


def names_of(mentions: Sequence[Mention], text: str) -> dict[str, EntityType]:
    """Names to look for, with their type: every name of the article and the surnames of its persons."""
    names: dict[str, EntityType] = {}
    kinds = {mention.text: mention.type for mention in mentions}
    printed = frozenset(text.split())
    for name, kind in kinds.items():
        words = name.split()
        if kind == "PERSON" and len(words) > 1 and _findable(words[-1], printed):
            names.setdefault(words[-1], "PERSON")
        if kind == "ORG" and len(words) > 2 and not name.isupper() and (firm := core(name)).count(" "):
            names.setdefault(firm, "ORG")
    names.update((name, kind) for name, kind in kinds.items() if " " in name or _findable(name, printed))
    return names


def _findable(word: str, printed: frozenset[str]) -> bool:
    """Whether a word can be looked for: it is no plain word, by the lists or because the article prints it in lower case."""
    lower = word.lower()
    if len(word) < 3 or not word[0].isupper() or word in NOT_NAMES or lower in NAME_PARTICLES or lower in FUNCTION_WORDS:
        return False
    return lower not in printed


def in_upper_case(names: dict[str, EntityType]) -> dict[str, EntityType]:
    """The names as a headline in capitals prints them."""
    return {name.upper(): kind for name, kind in names.items() if len(name) > 3 and key_of(name) == name}


def pairs_in(text: Text, names: Mapping[str, EntityType]) -> Iterator[Mention]:
    """Both names of every pair whose halves are names of the article."""
    for start, end in text.paragraphs:
        for pair in PAIR.finditer(text.text, start, end) if _has_hyphen(text.text, start, end) else ():
            if all(half in names for half in pair.groups()):
                for half in ("left", "right"):
                    yield Mention(*pair.span(half), pair[half], names[pair[half]], "repeat")


def _has_hyphen(text: str, start: int, end: int) -> bool:
    return text.find("-", start, end) >= 0 or text.find("–", start, end) >= 0


def korean_halves(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """The words "the North" and "the South" of an article on Korea."""
    if not any((entry := known(form)) and entry.country in _KOREAN for form in {mention.text for mention in mentions}):
        return []
    return [Mention(*half.span("half"), half["half"], "GPE", "discourse") for start, end in text.paragraphs for half in _HALF.finditer(text.text, start, end)]
