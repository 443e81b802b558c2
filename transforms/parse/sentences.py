"""The one splitter of sentences: full stops that end no abbreviation, and what closes a sentence in Chinese and Japanese.

Sentences come for every paragraph of every language; sources, entities, dates and copies all count by them.
"""

import re
from itertools import pairwise

from transforms.lexicon.words import words
from transforms.model import Sentence

_STOP = re.compile(
    r"""
    (?<![.!?…])(?P<stop>[.!?…]++)(?:[\ \u00a0\u202f][»›](?=\s))?+["'”’“»«›)\]]*+(?P<gap>\s++)(?=(?:["'“‘„‚«»‹(\[–—-]++[\ \u00a0\u202f]?)?+[$£€¥]?(?P<next>\w++))
    |[。！？]["”』」）]*+(?P<end>)
    """,
    re.VERBOSE,
)
_INITIALS = re.compile(r"[a-z]|(?:[a-z]\.)+[a-z]")
_LONGEST_WORD = 30
"""Characters looked back for the word before a full stop: no abbreviation is longer."""
_BEFORE_WORDS = "\"'“‘„‚«»‹([–—-"
_ABBREVIATIONS = words("""mr mrs ms dr prof rev gen col lt sgt capt maj cpl pvt adm cmdr gov sen sens rep reps hon st mt ft jr sr inc corp co ltd plc bros dept
est vs etc no nos fig art vol approx
    jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev
    okla ore pa tenn tex
    vt va wash wis wyo ont que u.s u.k u.n e.u a.m p.m i.e e.g d.c n.y l.a ph.d""")
_TITLES = words("mr mrs ms dr prof rev gen col lt sgt capt maj gov sen sens rep reps hon st mt")
"""Abbreviations that a name always follows."""
_STARTERS = words(
    "the he she it they we i in on at but and a an this that these those there his her its their mr mrs ms however meanwhile as when while after if so"
)
"""Words that after an abbreviation begin a sentence."""


def sentences(text: str, offset: int = 0) -> list[Sentence]:
    """Sentences of a paragraph, spaces between them left out; `offset` is added to every place."""
    cuts = [0, *(stop.start("end" if stop["stop"] is None else "gap") for stop in _STOP.finditer(text) if _ends_sentence(text, stop)), len(text)]
    found = []
    for start, end in pairwise(cuts):
        span = text[start:end]
        if span.strip():
            found.append(Sentence(offset + start + len(span) - len(span.lstrip()), offset + end))
    return found


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if stop["stop"] is None:
        return True
    following = stop["next"]
    if stop["stop"] != ".":
        return not following[0].islower()
    if following[0].islower():
        return False
    word = _word_before(text, stop.start())
    if word in _ABBREVIATIONS or _INITIALS.fullmatch(word):
        return word not in _TITLES and following.lower() in _STARTERS
    return True


def _word_before(text: str, place: int) -> str:
    """What stands between the last space and a place, in lower case."""
    near = text[max(0, place - _LONGEST_WORD) : place].split()
    return near[-1].lstrip(_BEFORE_WORDS).lower() if near and not text[place - 1].isspace() else ""
