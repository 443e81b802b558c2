"""Finds the mentions of an article's names that the model missed."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from transforms.entities.find import PAIR
from transforms.entities.mention import Mention, Text, by_first_word, names_at
from transforms.entities.types import key_of
from transforms.lexicon.names import FUNCTION_WORDS, NAME_PARTICLES, NOT_NAMES
from transforms.names.directory import known
from transforms.names.forms import NUMBERS, core
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.leaders import SURNAME_FIRST
from transforms.schema import EntityType

_HALF = re.compile(r"\b[Tt]he (?P<half>North|South)(?=['’]s\b|[\s,.;:!?)\"”—–])(?! [A-Z]|-| of\b)")
_SMALL_WORDS = NAME_PARTICLES | FUNCTION_WORDS
_SHORTEST = 3
_KOREAN = frozenset({"PRK", "KOR"})


class Known(NamedTuple):
    """An article, the mentions that are known, and the names to look for, with their type."""

    text: Text
    mentions: Sequence[Mention]
    names: Mapping[str, EntityType]


def missed(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """Every place where a name of the article stands and no mention of that length; in headlines every place."""
    article = Known(text, mentions, _names(mentions, text.text))
    return [mention for rule in REPEATS for mention in rule(article)]


def again(article: Known) -> Iterator[Mention]:
    """The article's names where they stand again."""
    taken = {mention.start: mention.end for mention in article.mentions}
    for start, end, name in names_at(article.text.text, article.text.words, by_first_word(article.names)):
        if taken.get(start) != end:
            yield Mention(start, end, name, article.names[name], "repeat")


def in_headlines(article: Known) -> Iterator[Mention]:
    """The article's names in its paragraphs in capitals."""
    if article.text.headlines:
        names = {name.upper(): kind for name, kind in article.names.items() if len(name) > 3 and key_of(name) == name}
        for start, end, name in names_at(article.text.text, article.text.headline_words, by_first_word(names)):
            yield Mention(start, end, name, names[name], "repeat")


def in_pairs(article: Known) -> Iterator[Mention]:
    """Both names of a pair: `EU-China talks`."""
    text, names = article.text.text, article.names
    for start, end in article.text.paragraphs:
        if text.find("-", start, end) >= 0 or text.find("–", start, end) >= 0:
            for pair in PAIR.finditer(text, start, end):
                if all(half in names for half in pair.groups()):
                    yield from (Mention(*pair.span(half), pair[half], names[pair[half]], "repeat") for half in ("left", "right"))


def halves_of_korea(article: Known) -> Iterator[Mention]:
    """`the North` and `the South` of an article on Korea."""
    if any((entry := known(form)) and entry.country in _KOREAN for form in {mention.text for mention in article.mentions}):
        for start, end in article.text.paragraphs:
            yield from (Mention(*half.span("half"), half["half"], "GPE", "discourse") for half in _HALF.finditer(article.text.text, start, end))


REPEATS: tuple[Callable[[Known], Iterator[Mention]], ...] = (again, in_headlines, in_pairs, halves_of_korea)
"""Where names stand that nothing told of."""


def _names(mentions: Sequence[Mention], text: str) -> dict[str, EntityType]:
    """Names to look for, with their type: every name of the article and the surnames of its persons."""
    names: dict[str, EntityType] = {}
    kinds = {mention.text: mention.type for mention in mentions}
    printed = frozenset(text.split())
    for name, kind in kinds.items():
        words = name.split()
        for surname in _surnames(words) if kind == "PERSON" else ():
            if _findable(surname, printed):
                names.setdefault(surname, "PERSON")
        if kind == "ORG" and len(words) > 2 and not name.isupper():
            firm = core(name)
            if " " in firm:
                names.setdefault(firm, "ORG")
    names.update((name, kind) for name, kind in kinds.items() if " " in name or _findable(name, printed))
    return names


def _surnames(words: Sequence[str]) -> Iterator[str]:
    """The last word of a full name, before a number; a family name that stands first."""
    if len(words) > 1:
        yield words[-2 if words[-1].rstrip(".").lower() in NUMBERS and len(words) > 2 else -1]
        if words[0] in SURNAME_FIRST and words[0] not in GIVEN_NAMES:
            yield words[0]


def _findable(word: str, printed: frozenset[str]) -> bool:
    """Whether a word can be looked for: it is no plain word, by the lists or because the article prints it in lower case."""
    lower = word.lower()
    if (len(word) < _SHORTEST and word not in SURNAME_FIRST) or not word[0].isupper():
        return False
    return not (word in NOT_NAMES or lower in _SMALL_WORDS or lower in printed)
