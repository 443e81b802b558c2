"""Two names that a hyphen joins: "the Kim-Xi meeting", "EU-China talks"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.entities.mention import Mention
from transforms.entities.words import Text
from transforms.names.directory import known
from transforms.schema import EntityType

_PAIR = re.compile(r"(?P<left>[A-Z][\w.]++)[-–](?P<right>[A-Z][\w.]+)")


def parted(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, those of two names that the article or the lexicon knows as two."""
    if not any(_PAIR.fullmatch(mention.text) for mention in mentions):
        return mentions
    forms = {mention.text for mention in mentions}
    forms |= {word for mention in mentions if mention.type == "PERSON" for word in (mention.text.split()[0], mention.text.split()[-1])}
    return [part for mention in mentions for part in _halves(mention, forms)]


def _halves(mention: Mention, forms: set[str]) -> Iterator[Mention]:
    pair = _PAIR.fullmatch(mention.text)
    if not pair or not all(_is_name(half, forms) for half in pair.groups()):
        yield mention
        return
    for half in ("left", "right"):
        start = mention.start + pair.start(half)
        entry = known(pair[half])
        yield Mention(start, start + len(pair[half]), pair[half], entry.type if entry else mention.type, mention.method)


def pairs_in(text: Text, names: Mapping[str, EntityType]) -> Iterator[Mention]:
    """Both names of every pair whose halves are names of the article."""
    for start, end in text.paragraphs:
        for pair in _PAIR.finditer(text.text, start, end) if _has_hyphen(text.text, start, end) else ():
            if all(half in names for half in pair.groups()):
                for half in ("left", "right"):
                    yield Mention(*pair.span(half), pair[half], names[pair[half]], "repeat")


def _has_hyphen(text: str, start: int, end: int) -> bool:
    return text.find("-", start, end) >= 0 or text.find("–", start, end) >= 0


def _is_name(word: str, forms: set[str]) -> bool:
    entry = known(word)
    return word in forms or bool(entry and entry.sure)
