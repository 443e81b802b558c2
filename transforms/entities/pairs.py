"""Two names that a hyphen joins: "the Kim-Xi meeting", "EU-China talks"."""

import re
from collections.abc import Iterator, Sequence

from transforms.entities.gazetteer import known
from transforms.entities.mention import Mention

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


def _is_name(word: str, forms: set[str]) -> bool:
    entry = known(word)
    return word in forms or bool(entry and entry.sure)
