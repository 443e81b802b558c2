"""Names that are outlets by their words: `the Springfield Gazette`, `Radio 4`, `the Joe Rogan podcast`, `KTLA 5`."""

import re

from spacy.tokens import Doc, Token

from transforms.lexicon.outlet_words import HEAD_WORDS, SURE_HEAD_WORDS
from transforms.sources.outlet_places import name_at

TITLES = frozenset("Herald Times Post Journal Tribune Gazette Chronicle Globe Telegraph Guardian Observer Courier Examiner Inquirer Mail Mirror".split())  # noqa: SIM905
"""Names of papers without their towns, as their neighbours call them: `the Herald reported`."""
_LONGEST = 6
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|\d{1,2}))?")
"""Call signs of American stations: `WBEZ`, `KTLA 5`."""
_FIRST_WORDS = frozenset({"Radio", "TV", "Television", "Channel", "Canal", "Rádio", "Télé", "Radyo", "Rai", "Tele", "Newsradio"})
_NO_STATIONS = frozenset({"Tunnel", "Islands", "Island", "Ports", "Partners", "City", "Times"})
"""What follows `Channel` and `Radio` where neither is a station."""
_CALLED = frozenset({"podcast", "newsletter", "newspaper", "tabloid", "broadcaster", "magazine", "newswire", "newspapers"})
_SHOWS = frozenset({"show", "programme", "program"})
_PROGRAMMES = frozenset({"programme", "program", "show", "podcast", "website", "channel", "service", "page", "newsletter", "bulletin", "broadcast", "site"})


def last_by_shape(token: Token) -> int | None:
    """The last token of the outlet's name that starts here, told by its own words or the noun after it."""
    doc, named = token.doc, name_at(token.doc, token.i)
    if _is_frequency(token):
        return int(token.i + 1)
    if token.is_digit:
        return None
    title = _title(token)
    if title is not None or named is None:
        return title if title is not None else _by_label(token)
    if named > token.i and token.text in _FIRST_WORDS and doc[token.i + 1].text not in _NO_STATIONS:
        return named
    if named + 1 < len(doc) and _is_called(doc, token.i, doc[named + 1]):
        return named + 1
    return named if named > token.i and doc[named].text in SURE_HEAD_WORDS else _by_label(token)


def _title(token: Token) -> int | None:
    """The end of capitalised words after `the` whose last is a paper's usual name."""
    doc, last = token.doc, token.i
    if not token.i or doc[token.i - 1].lower_ != "the":
        return None
    while last + 1 < len(doc) and last - token.i < _LONGEST and doc[last + 1].text[0].isupper():
        last += 1
    return last if last > token.i and doc[last].text in TITLES else None


def _by_label(token: Token) -> int | None:
    """The end of what the model takes for an organisation or a work, where its last word is an outlet's or it is a call sign."""
    doc, last = token.doc, token.i
    if token.ent_iob_ != "B" or token.ent_type_ not in {"ORG", "WORK_OF_ART"}:
        return None
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    name = doc[token.i : last + 1].text.removeprefix("the ").removeprefix("The ")
    return last if (" " in name and doc[last].text in HEAD_WORDS and name[0].isupper()) or _STATION.fullmatch(name) else None


def _is_frequency(token: Token) -> bool:
    """`702 radio`."""
    return token.is_digit and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in {"radio", "fm", "tv"}


def _is_called(doc: Doc, first: int, noun: Token) -> bool:
    """`the Joe Rogan podcast`, `on the Mike Hill show`: a name that the noun after it calls an outlet."""
    if noun.lower_ in _CALLED:
        return first > 0 and (doc[first - 1].lower_ == "the" or doc[first - 1].tag_ == "POS")
    return noun.lower_ in _SHOWS and first > 1 and any(one.lower_ in {"on", "to", "told"} for one in doc[first - 2 : first])


def programme_end(doc: Doc, last: int) -> int:
    """The end of a known outlet's name with its edition or the programme of its that follows: `the BBC's Today programme`, `Sky News Arabia`."""
    last = _edition_end(doc, last)
    place = last + 1
    while place < len(doc) and place - last < _LONGEST and (doc[place].text[0].isupper() or doc[place].is_digit or doc[place].tag_ in {"POS", "``", "''"}):
        place += 1
    return place if last + 1 < place < len(doc) and doc[place].lower_ in _PROGRAMMES else last


def _edition_end(doc: Doc, last: int) -> int:
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is None or doc[last].dep_ != "compound" or doc[last].head.i != after.i or after.pos_ != "PROPN":
        return last
    return last if after.ent_type_ in {"PERSON", "DATE"} else last + 1
