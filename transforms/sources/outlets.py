"""Outlets named in a parsed paragraph: agencies and papers by name, `state media` and `the newspaper` by their nouns."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.lexicon.agencies import AGENCIES, Agency, agency_named
from transforms.lexicon.cues import CARRYING_VERBS, OUTLET_NOUNS
from transforms.lexicon.outlet_words import HEAD_WORDS, SURE_HEAD_WORDS
from transforms.model import Parse
from transforms.sources.found import Span, span_of
from transforms.sources.outlet_places import name_at, outlet_by_place

_LONGEST = 6
_OPENING = frozenset({"“", '"', "``", "‘", "'"})
_BETWEEN = 3
_STARTS = frozenset(name.replace("’", "'").split()[0].split("'")[0].split("-")[0].casefold() for one in AGENCIES for name in (one.name, *one.aliases))
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|\d{1,2}))?")
"""Call signs of American stations: `WBEZ`, `KTLA 5`."""
_TITLES = frozenset("Herald Times Post Journal Tribune Gazette Chronicle Globe Telegraph Guardian Observer Courier Examiner Inquirer Mail Mirror".split())  # noqa: SIM905
"""Names of papers without their towns, as their neighbours call them: `the Herald reported`."""
_TELLING = CARRYING_VERBS | {"say", "write", "note"}
_NEWSY = frozenset({"state", "official", "local", "news", "public", "private", "government", "pro-government", "independent", "semi-official", "state-run"})
_NEWS = frozenset({"news", "tv", "television", "radio", "media", "broadcast", "state-run", "satellite", "cable", "press"})
_LOWER = OUTLET_NOUNS | {"dpa"}
_AMBIGUOUS = frozenset({"press", "station", "network", "channel", "agency", "website", "daily", "weekly", "wire"})


_FIRST_WORDS = frozenset({"Radio", "TV", "Television", "Channel", "Canal", "Rádio", "Télé", "Radyo", "Rai", "Tele", "Newsradio"})
_NO_STATIONS = frozenset({"Tunnel", "Islands", "Island", "Ports", "Partners", "City", "Times"})
_PROGRAMMES = frozenset({"programme", "program", "show", "podcast", "website", "channel", "service", "page", "newsletter", "bulletin", "broadcast", "site"})


class Outlet(NamedTuple):
    """An outlet's name in a paragraph: token places [first, last] and the outlet, where it is a known one."""

    first: int
    last: int
    agency: Agency | None


def outlets(doc: Doc) -> list[Outlet]:
    """The outlets a paragraph names, in order."""
    found: list[Outlet] = []
    for token in doc:
        text = token.text
        if not (text[0].isupper() or text in _LOWER or token.is_digit) or (found and token.i <= found[-1].last):
            continue
        one = _with_name(doc, _with_programme(doc, _by_name(doc, token.i)) or _by_place(doc, token.i) or _by_shape(token) or _by_noun(token) or _by_role(token))
        if one is not None:
            found.append(one)
    return found


def _by_name(doc: Doc, place: int) -> Outlet | None:
    first = doc[place].text
    if _first_word(first) not in _STARTS and first not in {"X", "X."}:
        return None
    if (
        first in {"X", "X."}
        and place
        and doc[place - 1].lower_ in {"on", "via"}
        and not (place + 1 < len(doc) and doc[place + 1].pos_ in {"NOUN", "PROPN", "NUM"})
    ):
        return Outlet(place, place, agency_named("Twitter"))
    if first.islower() and first != "dpa":
        return None
    for last in range(min(place + _LONGEST, len(doc)) - 1, place - 1, -1):
        text = doc[place : last + 1].text
        agency = agency_named(text)
        if agency is None and place and (doc[place - 1].lower_ == "the" or doc[place - 1].tag_ == "POS"):
            agency = agency_named(f"The {text}")
        if agency is not None and not (last > place and doc[last].is_lower and not is_outlet_noun(doc[last])):
            return Outlet(place, last, agency)
    return None


def _by_place(doc: Doc, place: int) -> Outlet | None:
    found = outlet_by_place(doc, place)
    return Outlet(*found) if found is not None else None


def _first_word(text: str) -> str:
    return text.split("-", 1)[0].casefold()


def _by_shape(token: Token) -> Outlet | None:
    """A name that ends as outlets' names do: `the Springfield Gazette`."""
    doc, last = token.doc, token.i
    if token.i and doc[token.i - 1].lower_ == "the":
        while last + 1 < len(doc) and last - token.i < _LONGEST and doc[last + 1].text[0].isupper():
            last += 1
        if last > token.i and doc[last].text in _TITLES:
            return Outlet(token.i, last, None)
    if _is_frequency(token):
        return Outlet(token.i, token.i + 1, None)
    if token.is_digit:
        return None
    named = name_at(doc, token.i)
    if named is not None and named > token.i and token.text in _FIRST_WORDS and not doc[token.i + 1].text in _NO_STATIONS:
        return Outlet(token.i, named, None)
    if named is not None and named > token.i and doc[named].text in SURE_HEAD_WORDS:
        return Outlet(token.i, named, None)
    if token.ent_iob_ != "B" or token.ent_type_ not in {"ORG", "WORK_OF_ART"}:
        return None
    last = token.i
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    name = doc[token.i : last + 1].text.removeprefix("the ").removeprefix("The ")
    return Outlet(token.i, last, None) if (" " in name and doc[last].text in HEAD_WORDS and name[0].isupper()) or _STATION.fullmatch(name) else None


def _is_frequency(token: Token) -> bool:
    """`702 radio`."""
    return token.is_digit and token.i + 1 < len(token.doc) and token.nbor(1).lower_ in {"radio", "fm", "tv"}


def _with_programme(doc: Doc, outlet: Outlet | None) -> Outlet | None:
    """A known outlet with the programme of its that is named and called one: `the BBC's Today programme`, `the Bloomberg Odd Lots podcast`."""
    if outlet is None:
        return None
    outlet = _with_edition(doc, outlet)
    place = outlet.last + 1
    while place < len(doc) and place - outlet.last < _LONGEST and (doc[place].text[0].isupper() or doc[place].is_digit or doc[place].tag_ in {"POS", "``", "''"}):
        place += 1
    return outlet._replace(last=place) if outlet.last + 1 < place < len(doc) and doc[place].lower_ in _PROGRAMMES else outlet


def _with_edition(doc: Doc, outlet: Outlet) -> Outlet:
    """`Sky News | Arabia`, `CNBC | Africa`."""
    after = doc[outlet.last + 1] if outlet.last + 1 < len(doc) else None
    edition = after is not None and doc[outlet.last].dep_ == "compound" and doc[outlet.last].head.i == after.i and after.pos_ == "PROPN"
    return outlet._replace(last=outlet.last + 1) if edition and after is not None and after.ent_type_ not in {"PERSON", "DATE"} else outlet


def _by_noun(token: Token) -> Outlet | None:
    """`state media`, `a local newspaper`, `Iranian state television`."""
    named = _is_named(token)
    if token.pos_ not in {"NOUN", "PROPN"} or not (is_news_noun(token) or (named and _is_local(token))) or (token.dep_ == "compound" and not named):
        return None
    before = [one for one in token.children if one.i < token.i and one.dep_ in {"compound", "amod", "nmod"}]
    first = min((one.left_edge.i for one in before), default=token.i)
    return Outlet(first, token.i, None)


def _is_named(noun: Token) -> bool:
    """Whether the name of an outlet follows its noun: `the public broadcaster SVT`, `a local station KTLA 5`."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    return following is not None and noun.text.islower() and following.text[0].isupper() and following.pos_ == "PROPN"


def _is_local(noun: Token) -> bool:
    """Whether a noun that can mean other things stands for an outlet, if a name follows: `Spanish radio station`, `local channel`."""
    before = noun.doc[max(noun.i - 2, 0) : noun.i]
    return is_outlet_noun(noun) and any(one.lower_ in _NEWS | _NEWSY for one in before)


def _by_role(token: Token) -> Outlet | None:
    """What reports something, quoting or citing somebody: `the Allgemeine reported, citing two ministers`; `the Herald reported`."""
    single = token.text in _TITLES and token.i > 0 and token.nbor(-1).lower_ == "the"
    if not single and (token.ent_iob_ != "B" or token.ent_type_ != "ORG"):
        return None
    last = token.i
    while last + 1 < len(token.doc) and token.doc[last + 1].ent_iob_ == "I":
        last += 1
    head, verb = token.doc[last], token.doc[last].head
    if head.dep_ != "nsubj" or verb.lemma_ not in _TELLING:
        return None
    citing = verb.lemma_ == "report" and any(one.lower_ in {"citing", "quoting"} for one in verb.sent)
    return Outlet(token.i, last, None) if single or citing else None


def _with_name(doc: Doc, noun: Outlet | None) -> Outlet | None:
    """`the Norwegian news agency` with the `NTB` that follows."""
    if noun is None or noun.last + 1 >= len(doc) or not is_outlet_noun(doc[noun.last]):
        return noun
    named = _by_name(doc, noun.last + 1)
    if named is not None:
        return Outlet(noun.first, named.last, named.agency) if noun.agency in {None, named.agency} else noun
    last = noun.last
    while _is_named(doc[noun.last]) and last + 1 < len(doc) and last - noun.last < _LONGEST and (doc[last + 1].text[0].isupper() or doc[last + 1].is_digit):
        last += 1
    return noun._replace(last=last)


def is_news_noun(token: Token) -> bool:
    """Whether a noun means a news medium and nothing else: `a water agency`, `a power station` and `a bus network` are none."""
    if not is_outlet_noun(token):
        return False
    before = {one.lower_ for one in token.children if one.i < token.i and one.dep_ in {"compound", "amod", "nmod"}}
    return token.lemma_.lower() not in _AMBIGUOUS or bool(before & (_NEWS if token.lower_ not in {"press", "website"} else _NEWSY))


def is_outlet_noun(token: Token) -> bool:
    """Whether a noun means an outlet: `media` (whose lemma is `medium`), `newspaper`, `broadcaster`."""
    return token.lower_ in OUTLET_NOUNS or token.lemma_.lower() in OUTLET_NOUNS


def outlet_at(found: Sequence[Outlet], head: Token) -> Outlet | None:
    """The outlet that a noun is or is named by: `China's state news agency Xinhua`, `the BBC`, `Xinhua, the state news agency,`."""
    near = [one for one in found if one.first <= head.i <= one.last or _names(one, head)]
    known = [one for one in near if one.agency is not None]
    return next(iter(known or near), None)


def _names(outlet: Outlet, head: Token) -> bool:
    """Whether an outlet's name is an apposition to, or a part of, a noun that itself means an outlet."""
    name = head.doc[outlet.last]
    if one_after(outlet, head) or _one_before(outlet, head):
        return True
    if name.head.i != head.i or name.dep_ not in {"appos", "compound", "nmod"}:
        return False
    return is_outlet_noun(head) or name.dep_ == "appos"


def _one_before(outlet: Outlet, head: Token) -> bool:
    """`the Nikkei business daily`."""
    between = head.doc[outlet.last + 1 : head.i]
    return 0 < len(between) < _BETWEEN and outlet.agency is not None and is_outlet_noun(head) and all(one.pos_ in {"NOUN", "ADJ"} for one in between)


def one_after(outlet: Outlet, head: Token) -> bool:
    """`the state news agency Xinhua`, however the two are parsed."""
    return outlet.first == head.i + 1 and outlet.agency is not None and is_outlet_noun(head)


def display_name(doc: Doc, outlet: Outlet) -> str:
    """The usual name of a known outlet, else its words, without the noun that says what it is."""
    if outlet.agency is not None:
        return outlet.agency.name
    noun = next((place for place in range(outlet.first, outlet.last) if is_outlet_noun(doc[place]) and doc[place].text.islower()), outlet.first - 1)
    return doc[(noun if _is_name(doc, noun, outlet.last) else outlet.first - 1) + 1 : outlet.last + 1].text


def relay_span(parse: Parse, outlet: Outlet) -> Span:
    """The words that name an outlet, with the one whose programme it is: `NBC's “Meet the Press`."""
    doc, first = parse.doc, outlet.first
    before = first - 1 - (first > 1 and doc[first - 1].text in _OPENING)
    if before > 0 and doc[before].tag_ == "POS" and doc[before - 1].pos_ == "PROPN" and doc[before - 1].ent_type_ not in {"GPE", "NORP", "PERSON"}:
        first = before - 1
        while first > 0 and doc[first - 1].pos_ == "PROPN" and doc[first - 1].ent_type_ == doc[first].ent_type_:
            first -= 1
    return span_of(parse, first, outlet.last)


def _is_name(doc: Doc, noun: int, last: int) -> bool:
    return all(one.text[0].isupper() or one.is_digit for one in doc[noun + 1 : last + 1])
