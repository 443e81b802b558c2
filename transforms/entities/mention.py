"""What the modules of the stage hand to one another: the article as read, with its capitalised words, and mentions. All offsets are into the clean text."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from transforms.model import Parse
from transforms.names.directory import KNOWN, KNOWN_UPPER, Entry
from transforms.schema import EntityType

PLACES: frozenset[EntityType] = frozenset({"GPE", "LOC", "FAC"})
NAMED: frozenset[EntityType] = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC"})


class Mention(NamedTuple):
    """A name in the text; offsets into the clean text."""

    start: int
    end: int
    text: str
    type: EntityType
    method: str
    score: float = 0.0
    """The share of its type among the votes, one more against it; 0 where nothing has voted yet."""
    agreed: float = 0.0
    """The share of the model's labels that agree with the type."""


_START = itemgetter(0)


def without_overlaps(mentions: list[Mention]) -> list[Mention]:
    """The mentions in order of their start; of two that overlap the longer, of two as long the first given."""
    if len(mentions) < 2:
        return mentions
    kept: list[Mention] = []
    for mention in sorted(mentions, key=_START):
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
        elif mention.end - mention.start > kept[-1].end - kept[-1].start:
            kept[-1] = mention
    return kept


type Word = tuple[int, str]
"""A word with its place."""

_CAPITALISED = re.compile(r"[A-Z0-9À-Ý](?<![\w&].)(?<![^\W_][-.'’].)\w*")
"""What begins with a capital or a digit, behind no letter and no sign that a letter stands before ("pro-China", "A&M")."""
_ARABIC = re.compile(r"al(?=[- ][A-Z])(?<![\w&]..)(?<![^\W_][-.'’]..)")
_FIRST_WORD = re.compile(r"\w+")


class Text(NamedTuple):
    """The clean text, its paragraphs that are read, which of them are in capitals, and the capitalised words of either kind."""

    text: str
    paragraphs: Sequence[tuple[int, int]]
    headlines: Sequence[tuple[int, int]]
    words: Sequence[Word]
    headline_words: Sequence[Word]


def read(text: str, parses: Sequence[Parse]) -> Text:
    """The text as the parsed paragraphs give it."""
    paragraphs: list[tuple[int, int]] = []
    headlines: list[tuple[int, int]] = []
    words: list[Word] = []
    headline_words: list[Word] = []
    for parse in parses:
        span = (parse.paragraph.char_start, parse.paragraph.char_end)
        paragraphs.append(span)
        if parse.paragraph.text.isupper():
            headlines.append(span)
            headline_words += capitalised(text, *span)
        else:
            words += capitalised(text, *span)
    return Text(text, paragraphs, headlines, words, headline_words)


def capitalised(text: str, start: int, end: int) -> list[Word]:
    """Every word that begins with a capital or a digit and is no later part of a hyphened one; "al" of Arabic names too."""
    words = [(word.start(), word[0]) for word in _CAPITALISED.finditer(text, start, end)]
    if text.find("al", start, end) >= 0:
        arabic = [(word.start(), word[0]) for word in _ARABIC.finditer(text, start, end)]
        return sorted(words + arabic) if arabic else words
    return words


type Index = Mapping[str, Mapping[str, Sequence[str]]]
"""Names by their first word and the two signs behind it ("" where fewer follow), the longest first."""


def by_first_word(names: Iterable[str]) -> Index:
    """An index of names."""
    index: dict[str, dict[str, list[str]]] = {}
    for name in sorted(names, key=len, reverse=True):
        first = _FIRST_WORD.match(name)
        if first:
            behind = name[first.end() : first.end() + 2]
            index.setdefault(first[0], {}).setdefault(behind if len(behind) == 2 else "", []).append(name)
    return index


def names_at(text: str, words: Sequence[Word], index: Index) -> Iterator[tuple[int, int, str]]:
    """The longest name at each word, as start, end and name; names do not overlap."""
    at = 0
    for start, word in words:
        if word not in index or start < at:
            continue
        names, behind = index[word], start + len(word)
        for name in (*names.get(text[behind : behind + 2], ()), *names.get("", ())):
            end = start + len(name)
            if text.startswith(name, start) and not (text[end : end + 1].isalnum() and name[-1].isalnum()):
                yield start, end, name
                at = end
                break


_KNOWN_INDEX = by_first_word(KNOWN)
_KNOWN_INDEX_UPPER = by_first_word(KNOWN_UPPER)


def scan(text: str, words: Sequence[Word], *, capitals: bool) -> Iterator[tuple[int, int, Entry]]:
    """Known names at a text's capitalised words, with their offsets, the longest at each place; `capitals`: the text is in capitals."""
    index, known_names = (_KNOWN_INDEX_UPPER, KNOWN_UPPER) if capitals else (_KNOWN_INDEX, KNOWN)
    for start, end, name in names_at(text, words, index):
        yield start, end, known_names[name]
