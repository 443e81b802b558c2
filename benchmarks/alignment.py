"""The words of a clean text and of a gold's by the same numbers, though the clean text may lack a mark or spell a word better."""

import difflib
import re
from collections.abc import Iterable, Sequence

_WORD = re.compile(r"\w+")

type Words = frozenset[int]


def places(text: str) -> dict[int, int]:
    """The number of each visible character: the second letter of `a b` is 1."""
    return {place: count for count, place in enumerate(place for place, character in enumerate(text) if not character.isspace())}


def places_in(gold: str, text: str) -> dict[int, int]:
    """The number that each visible character of a clean text has in its gold; below nought where the gold has none."""
    if "".join(gold.split()) == "".join(text.split()):
        return places(text)
    of_gold = places(gold)
    found = {place: -1 - count for place, count in places(text).items()}
    theirs, ours = list(_WORD.finditer(gold)), list(_WORD.finditer(text))
    matcher = difflib.SequenceMatcher(None, [one.group() for one in theirs], [one.group() for one in ours], autojunk=False)
    for first, other, count in matcher.get_matching_blocks():
        for step in range(count):
            one, word = theirs[first + step], ours[other + step]
            found |= {word.start() + letter: of_gold[one.start() + letter] for letter in range(len(word.group()))}
    return found


def words_at(text: str, spans: Iterable[Sequence[int]], place: dict[int, int]) -> Words:
    """The words of spans of a text, by the numbers of their first characters."""
    return frozenset(place[start + word.start()] for start, end in spans for word in _WORD.finditer(text[start:end]))
