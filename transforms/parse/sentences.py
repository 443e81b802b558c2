"""The one splitter of sentences: full stops that end no abbreviation, and what closes a sentence in Chinese and Japanese.

Sentences come for every paragraph of every language; sources, entities, dates and copies all count by them.
"""

import re
from itertools import pairwise

from transforms import languages
from transforms.languages.language import UNKNOWN, Splitting
from transforms.model import Sentence

_STOP = re.compile(
    r"""
    (?<![.!?…])(?P<stop>[.!?…]++)(?:[\ \u00a0\u202f][»›](?=\s))?+["'”’“»«›)\]]*+(?P<gap>\s++)(?=(?:["'“‘„‚«»‹(\[–—-]++[\ \u00a0\u202f]?)?+[$£€¥]?(?P<next>\w++))
    |[。！？]["”』」）]*+(?P<end>)
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(r"[^\W\d_]|(?:[^\W\d_]\.)+[^\W\d_]")
_NUMBER = re.compile(r"\d{1,2}")
_LONGEST_WORD = 30
"""Characters looked back for the word before a full stop: no abbreviation is longer."""
_ANYWHERE = languages.splitting_of(UNKNOWN)
_BEFORE_WORDS = "\"'“‘„‚«»‹([–—-"


def sentences(text: str, offset: int = 0, around: Splitting = _ANYWHERE) -> list[Sentence]:
    """Sentences of a paragraph, spaces between them left out; `offset` is added to every place, `around` is the language's."""
    stops = (stop for stop in _STOP.finditer(text) if _ends_sentence(text, stop, around))
    cuts = [0, *(stop.start("end" if stop["stop"] is None else "gap") for stop in stops), len(text)]
    found = []
    for start, end in pairwise(cuts):
        span = text[start:end]
        if span.strip():
            found.append(Sentence(offset + start + len(span) - len(span.lstrip()), offset + end))
    return found


def _ends_sentence(text: str, stop: re.Match[str], around: Splitting) -> bool:
    if stop["stop"] is None:
        return True
    following = stop["next"]
    if stop["stop"] != ".":
        return not following[0].islower()
    if following[0].islower():
        return False
    word = _word_before(text, stop.start())
    if word in around.abbreviations or _INITIALS.fullmatch(word) or (around.ordinals and _NUMBER.fullmatch(word)):
        return word not in around.titles and following.lower() in around.starters
    return True


def _word_before(text: str, place: int) -> str:
    """What stands between the last space and a place, in lower case."""
    near = text[max(0, place - _LONGEST_WORD) : place].split()
    return near[-1].lstrip(_BEFORE_WORDS).lower() if near and not text[place - 1].isspace() else ""
