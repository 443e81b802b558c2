"""How word lists are written down: as running text."""

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a text; a word of several words has underscores between them."""
    return frozenset(word.replace("_", " ") for word in text.split())


def phrases(text: str) -> frozenset[str]:
    """The phrases of a text, which semicolons and line ends part."""
    return frozenset(phrase.strip() for line in text.splitlines() for phrase in line.split(";") if phrase.strip())


def one_of(names: Iterable[str]) -> str:
    """The alternatives of a pattern, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
