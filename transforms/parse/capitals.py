"""Paragraphs in capitals, as headlines of wires are, in the case that a model can read."""

import re

from transforms.lexicon.names import FUNCTION_WORDS
from transforms.lexicon.words import words

_LOWER_WORD = re.compile(r"\b[a-z]{2,}\b")
_CAPITALS_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_NAMES = words("new city north south east west united san los las hong great general state")
"""Words that begin or end so many names that capitals stay a name's."""


def in_capitals(text: str) -> bool:
    """Whether a paragraph is printed in capitals, as headlines of wires are."""
    words = _CAPITALS_WORD.findall(text)
    return len(words) > 1 and sum(word.isupper() for word in words) > 0.7 * len(words)


def lower_case_words(text: str) -> frozenset[str]:
    """The words that an article prints in lower case."""
    return FUNCTION_WORDS.union(_LOWER_WORD.findall(text)) - _IN_NAMES


def in_sentence_case(text: str, common: frozenset[str]) -> str:
    """A text in capitals as the model can read it, of the same length: words that the article prints in lower case so, others with a capital."""

    def cased(word: re.Match[str]) -> str:
        lower = word[0].lower()
        if not word[0].isupper() or len(lower) != len(word[0]):
            return word[0]
        return lower if lower in common else word[0][0] + lower[1:]

    return _CAPITALS_WORD.sub(cased, text)
