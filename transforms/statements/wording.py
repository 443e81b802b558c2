"""What an attribution prints, made ready to be compared."""

import re
from functools import lru_cache
from typing import NamedTuple

from transforms.languages.language import Glue
from transforms.parse.words import plain, printed_words

_STEM = 6
"""Letters of a word that tell it from others in whatever form it stands."""
_SHORTEST = 3
"""Letters of one that an ending leaves."""
_NUMBER = re.compile(r"\d")


class Wording(NamedTuple):
    """The words of one print of a statement."""

    words: tuple[str, ...]
    """All of them, without case and typography, spelled in one way."""
    stems: frozenset[str]
    """The beginnings of those that tell something."""
    numbers: frozenset[str]
    negated: bool


def read_wording(text: str, glue: Glue) -> Wording:
    """The wording of what was said: `that the two sides should meet "halfway"`."""
    words = tuple(_spelled(plain(word), glue.spellings) for word in printed_words(text))
    told = [word for word in words if word not in glue.words and (glue.words or len(word) > 3)]
    numbers = frozenset(word for word in told if _NUMBER.search(word))
    return Wording(words, frozenset(_stem(word, glue.endings) for word in told), numbers, any(word in glue.negations for word in words))


@lru_cache(maxsize=1 << 16)
def _spelled(word: str, spellings: tuple[tuple[str, str], ...]) -> str:
    for ending, other in spellings:
        if len(word) > len(ending) and word.endswith(ending):
            return word.removesuffix(ending) + other
    return word


@lru_cache(maxsize=1 << 16)
def _stem(word: str, endings: tuple[str, ...]) -> str:
    if _NUMBER.search(word):
        return word
    ending = next((ending for ending in endings if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST), "")
    return word.removesuffix(ending)[:_STEM]
