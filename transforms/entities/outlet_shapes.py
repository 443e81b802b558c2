"""Names that are outlets by their words: `the Springfield Gazette`, `Radio 4`, `the Joe Rogan podcast`, `KTLA 5`, `the LANA news agency`.

Each rule is a function of one signature in a tuple: from the first and the last token of a name to the last token of the outlet's.
"""

import re
from collections.abc import Callable

from spacy.tokens import Doc, Token

from transforms.entities.outlet_places import NO_OUTLETS, cites_someone
from transforms.languages.en.outlets import (
    CALLED,
    FIRST_WORDS,
    HEAD_WORDS,
    NEWS_KINDS,
    NEWS_WORDS,
    NO_STATIONS,
    SHOWS,
    SURE_HEAD_WORDS,
    SURE_KINDS,
    TITLES,
)
from transforms.languages.en.speech import CARRYING_VERBS

_LONGEST = 6
_TELLING = CARRYING_VERBS | {"say", "write", "note"}
STATION = re.compile(r"[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|\d{1,2}))?")
"""Call signs of American stations: `WBEZ`, `KTLA 5`."""


def by_frequency(doc: Doc, first: int, _last: int | None) -> int | None:
    """`702 radio`."""
    return first + 1 if doc[first].is_digit and first + 1 < len(doc) and doc[first + 1].lower_ in {"radio", "fm", "tv"} else None


def by_title(doc: Doc, first: int, _last: int | None) -> int | None:
    """The end of capitalised words after `the` whose last is a paper's usual name: `the Lagos Ledger Post`; of one word where it tells something."""
    last = first
    if not first or doc[first - 1].lower_ != "the" or doc[first].is_digit:
        return None
    while last + 1 < len(doc) and last - first < _LONGEST and doc[last + 1].text[0].isupper():
        last += 1
    if doc[last].text not in TITLES:
        return None
    return last if last > first or _tells(doc[last]) else None


def by_words(doc: Doc, first: int, last: int | None) -> int | None:
    """`Radio Miraya`, `the Springfield Gazette`, `on the Old Barn podcast`."""
    if last is None or doc[first].is_digit:
        return None
    if last > first and doc[first].text in FIRST_WORDS and doc[first + 1].text not in NO_STATIONS:
        return last
    if last + 1 < len(doc) and is_called(doc, first, doc[last + 1]):
        return last + 1
    return last if last > first and doc[last].text in SURE_HEAD_WORDS else None


def by_label(doc: Doc, first: int, _last: int | None) -> int | None:
    """What the model takes for an organisation or a work, where its last word is an outlet's, it is a call sign, or it reports, citing someone."""
    token, last = doc[first], first
    if token.ent_iob_ != "B" or token.ent_type_ not in {"ORG", "WORK_OF_ART"} or token.is_digit:
        return None
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    name = doc[first : last + 1].text.removeprefix("the ").removeprefix("The ")
    if (" " in name and doc[last].text in HEAD_WORDS and name[0].isupper()) or STATION.fullmatch(name):
        return last
    return last if token.ent_type_ == "ORG" and _reports_someone(doc[last]) else None


def _reports_someone(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and noun.head.lemma_ == "report" and cites_someone(noun.head)


def _tells(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and noun.head.lemma_ in _TELLING


def is_called(doc: Doc, first: int, noun: Token) -> bool:
    """`the Joe Rogan podcast`, `on the Mike Hill show`: a name that the noun after it calls an outlet; no `Irish broadcaster`."""
    if doc[noun.i - 1].ent_type_ in NO_OUTLETS:
        return False
    if noun.lower_ in CALLED:
        return first > 0 and (doc[first - 1].lower_ == "the" or doc[first - 1].tag_ == "POS")
    if noun.lower_ not in SHOWS or first < 2:
        return False
    return any(one.lower_ in {"on", "to", "told"} for one in doc[first - 2 : first])


def by_kind(doc: Doc, first: int, last: int | None) -> int | None:
    """`the news agency STA`, `the LANA news agency`, `the Herald newspaper`: what the noun right before or behind it calls an outlet."""
    if last is None or doc[first].is_digit or doc[first].ent_type_ == "NORP":
        return None
    if first and _is_sure_kind(doc, first - 1, first - 2):
        return last
    behind = doc[last + 1 : last + 3]
    if len(behind) > 1 and behind[0].lower_ in NEWS_WORDS and _is_sure_kind(doc, behind[1].i, behind[0].i):
        return last
    called = len(behind) > 0 and behind[0].text in SURE_KINDS
    return last if called and doc[last].ent_type_ != "GPE" else None


def _is_sure_kind(doc: Doc, place: int, before: int) -> bool:
    """Whether a small noun means an outlet and nothing else, by itself or with the word before it."""
    noun = doc[place]
    if not noun.text.islower():
        return False
    if noun.text not in NEWS_KINDS:
        return noun.text in SURE_KINDS
    return before >= 0 and doc[before].lower_ in NEWS_WORDS


SHAPES: tuple[Callable[[Doc, int, int | None], int | None], ...] = (by_frequency, by_title, by_words, by_label, by_kind)
"""What outlets are called."""
