"""Plain words that stand with a capital only because something begins there: a title, a crosshead, a sentence, a quotation."""

import re
from collections.abc import Mapping, Sequence

from transforms.entities.mention import Mention
from transforms.lexicon.name_words import PLAIN_NOUNS
from transforms.names.directory import known
from transforms.names.given_names import GIVEN_NAMES

_BEFORE = 12
_OPENS = re.compile(r"(?:^|\n|[.!?:][\"”’')]*\s|[A-Za-z]\) ?[-–—] )[\s\"“‘'(\[*•–—-]*$")


def plain_words(text: str, groups: Mapping[str, Sequence[Mention]]) -> set[str]:
    """The keys of single words that are no names: each mention opens something, and the article (or the list of plain nouns) has it in lower case."""
    single = [key for key in groups if " " not in key and key.isalpha() and key.istitle() and not known(key)]
    opening = [key for key in single if all(_opens(text, mention) for mention in groups[key]) and not _may_be_person(key, groups[key])]
    if not opening:
        return set()
    parts = {word for key in groups if " " in key for word in key.split()}
    return {key for key in opening if key not in parts and (key.lower() in PLAIN_NOUNS or _in_lower_case(text, key.lower()))}


def _opens(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    return _OPENS.search(before) is not None if mention.start >= _BEFORE else _OPENS.search(f"\n{before}") is not None


def _may_be_person(key: str, mentions: Sequence[Mention]) -> bool:
    return key in GIVEN_NAMES and any(mention.type == "PERSON" for mention in mentions)


def _in_lower_case(text: str, word: str) -> bool:
    """Whether an article prints a word, or its plural, without capital."""
    return f" {word}" in text and re.search(rf"(?<![\w-]){word}s?\b", text) is not None
