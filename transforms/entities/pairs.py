"""Two names that a hyphen joins: "the Kim-Xi meeting", "EU-China talks"."""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.entities.gazetteer import known
from transforms.entities.mention import Mention
from transforms.schema import EntityType

_PAIR = re.compile(r"(?P<left>[A-Z][\w.]+)[-–](?P<right>[A-Z][\w.]+)")


def parted(mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions, those of two names that the article or the lexicon knows as two."""
    forms = {mention.text for mention in mentions}
    forms |= {word for mention in mentions if mention.type == "PERSON" for word in (mention.text.split()[0], mention.text.split()[-1])}
    for mention in mentions:
        pair = _PAIR.fullmatch(mention.text)
        if pair and all(_is_name(half, forms) for half in pair.groups()):
            for half in ("left", "right"):
                start = mention.start + pair.start(half)
                entry = known(pair[half])
                yield Mention(start, start + len(pair[half]), pair[half], entry.type if entry else mention.type, mention.method)
        else:
            yield mention


def pairs_in(text: str, names: Mapping[str, EntityType]) -> Iterator[Mention]:
    """Both names of every pair in a paragraph whose halves are names of the article; offsets into the paragraph."""
    for pair in _PAIR.finditer(text) if "-" in text or "–" in text else ():
        if all(half in names for half in pair.groups()):
            for half in ("left", "right"):
                yield Mention(pair.start(half), pair.end(half), pair[half], names[pair[half]], "repeat")


def _is_name(word: str, forms: set[str]) -> bool:
    entry = known(word)
    return word in forms or bool(entry and entry.sure)
