"""Finds the mentions of an article's names that the model missed."""

from collections.abc import Sequence

from transforms.entities.evidence import key_of
from transforms.entities.mention import Mention
from transforms.entities.organisations import core
from transforms.lexicon.name_words import FUNCTION_WORDS, NAME_PARTICLES, NOT_NAMES
from transforms.schema import EntityType


def names_of(mentions: Sequence[Mention], common: frozenset[str]) -> dict[str, EntityType]:
    """Names to look for, with their type: every name of the article and the surnames of its persons. `common`: words it prints in lower case."""
    names: dict[str, EntityType] = {}
    for mention in mentions:
        words = mention.text.split()
        if mention.type == "PERSON" and len(words) > 1 and _findable(words[-1], common):
            names.setdefault(words[-1], "PERSON")
        if mention.type == "ORG" and len(words) > 2 and not mention.text.isupper() and (firm := core(mention.text)).count(" "):
            names.setdefault(firm, "ORG")
    for mention in mentions:
        if " " in mention.text or _findable(mention.text, common):
            names[mention.text] = mention.type
    return names


def _findable(word: str, common: frozenset[str]) -> bool:
    lower = word.lower()
    return len(word) > 2 and word[0].isupper() and word not in NOT_NAMES and lower not in common and lower not in NAME_PARTICLES and lower not in FUNCTION_WORDS


def in_upper_case(names: dict[str, EntityType]) -> dict[str, EntityType]:
    """The names as a headline in capitals prints them."""
    return {name.upper(): kind for name, kind in names.items() if len(name) > 3 and key_of(name) == name}
