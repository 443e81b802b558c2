"""Finds the mentions of an article's names that the model missed."""

import re
from collections.abc import Iterator, Sequence

from transforms.entities.evidence import key_of
from transforms.entities.mention import Mention
from transforms.lexicon.name_words import FUNCTION_WORDS, NAME_PARTICLES, NOT_NAMES
from transforms.schema import EntityType

_FIRST = re.compile(r"(?<![\w&])(?<!\w[-.'’])[A-Z0-9À-Ý]\w*")


def names_of(mentions: Sequence[Mention], common: frozenset[str]) -> dict[str, EntityType]:
    """Names to look for, with their type: every name of the article and the surnames of its persons. `common`: words it prints in lower case."""
    names: dict[str, EntityType] = {}
    for mention in mentions:
        words = mention.text.split()
        if mention.type == "PERSON" and len(words) > 1 and _findable(words[-1], common):
            names.setdefault(words[-1], "PERSON")
    for mention in mentions:
        if " " in mention.text or _findable(mention.text, common):
            names[mention.text] = mention.type
    return names


def _findable(word: str, common: frozenset[str]) -> bool:
    lower = word.lower()
    return len(word) > 2 and word[0].isupper() and word not in NOT_NAMES and lower not in common and lower not in NAME_PARTICLES and lower not in FUNCTION_WORDS


def index_of(names: dict[str, EntityType]) -> dict[str, list[str]]:
    """The names by their first word, the longest first."""
    index: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        first = _FIRST.match(name)
        if first:
            index.setdefault(first[0], []).append(name)
    return index


def find(text: str, names: dict[str, EntityType], index: dict[str, list[str]]) -> Iterator[Mention]:
    """Every place of the names in a paragraph; offsets into it."""
    at = 0
    for word in _FIRST.finditer(text):
        if word.start() < at:
            continue
        for name in index.get(word[0], ()):
            end = word.start() + len(name)
            if text.startswith(name, word.start()) and not text[end : end + 1].isalnum():
                yield Mention(word.start(), end, name, names[name], "repeat")
                at = end
                break


def in_upper_case(names: dict[str, EntityType]) -> dict[str, EntityType]:
    """The names as a headline in capitals prints them."""
    return {name.upper(): kind for name, kind in names.items() if len(name) > 3 and key_of(name) == name}
