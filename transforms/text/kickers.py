"""Tells what stands over a title: the name of a section or a label ("Opinion", "Fact check"), or of the outlet."""

import re

from transforms.lexicon.furniture import KICKERS, MASTHEADS

_LONGEST_KICKER, _LONGEST_MASTHEAD = 4, 5
_WORD = re.compile(r"[\w'&-]+")
_EDGES = "[]()#/|>›»:•·*-–— "


def is_kicker(line: str, n_words: int) -> bool:
    """Whether a line over a title is the label of a section or the name of the outlet."""
    words = _WORD.findall(line.strip(_EDGES).replace("’", "'"))
    if not words or n_words > _LONGEST_MASTHEAD:
        return False
    if n_words == 1 and line.isalpha():
        return True
    if n_words <= _LONGEST_KICKER and all(word.lower() in KICKERS for word in words):
        return True
    return "," not in line and words[-1].lower() in MASTHEADS and all(word[0].isupper() or word in {"of", "and", "the", "&"} for word in words)
