"""Outlets named in a parsed paragraph: agencies and papers by name, `state media` and `the newspaper` by their nouns."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.lexicon.cues import CARRYING_VERBS, OUTLET_NOUNS
from transforms.names.agencies import AGENCIES, Agency, agency_named
from transforms.sources.outlet_places import outlet_by_place
from transforms.sources.outlet_shapes import TITLES, last_by_shape, programme_end

_LONGEST = 6
_NO_OWNERS = frozenset({"GPE", "NORP", "PERSON"})
_OPENING = frozenset({"“", '"', "``", "‘", "'"})
_BETWEEN = 3
_STARTS = frozenset(name.replace("’", "'").split()[0].split("'")[0].split("-")[0].casefold() for one in AGENCIES for name in (one.name, *one.aliases))
_TELLING = CARRYING_VERBS | {"say", "write", "note"}
_NEWSY = frozenset({"state", "official", "local", "news", "public", "private", "government", "pro-government", "independent", "semi-official", "state-run"})
_NEWS = frozenset({"news", "tv", "television", "radio", "media", "broadcast", "state-run", "satellite", "cable", "press"})
_PLURALS = frozenset({"newspapers", "agencies", "broadcasters", "magazines", "tabloids", "websites", "channels", "networks", "stations", "outlets", "dailies"})
_LOWER = OUTLET_NOUNS | _PLURALS | {"dpa"}
_AMBIGUOUS = frozenset({"press", "station", "network", "channel", "agency", "website", "daily", "weekly", "wire"})


_ACCOUNTS = frozenset({"account", "profile", "page", "feed", "post", "posts", "thread", "account,", "platform"})


class Outlet(NamedTuple):
    """An outlet's name in a paragraph: token places [first, last] and the outlet, where it is a known one."""

    first: int
    last: int
    agency: Agency | None


def outlets(doc: Doc) -> list[Outlet]:
    """The outlets a paragraph names, in order."""
    found: list[Outlet] = []
    persons = Counter(token.text for token in doc if token.ent_type_ == "PERSON")
    for token in doc:
        text = token.text
        if not (text[0].isupper() or text in _LOWER or text[0].isdigit()) or (found and token.i <= found[-1].last):
            continue
        one = _with_name(
            doc, _with_programme(doc, _by_name(doc, token.i)) or _by_place(doc, token.i, persons) or _by_shape(token) or _by_noun(token) or _by_role(token)
        )
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
    if first == "X" and place + 1 < len(doc) and doc[place + 1].lower_ in _ACCOUNTS:
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


def _by_place(doc: Doc, place: int, persons: Counter[str]) -> Outlet | None:
    found = outlet_by_place(doc, place, persons)
    return Outlet(*found) if found is not None else None


def _first_word(text: str) -> str:
    return text.split("-", 1)[0].casefold()


def _by_shape(token: Token) -> Outlet | None:
    last = last_by_shape(token)
    return Outlet(token.i, last, None) if last is not None else None


def _with_programme(doc: Doc, outlet: Outlet | None) -> Outlet | None:
    return outlet._replace(last=programme_end(doc, outlet.last)) if outlet is not None else None


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
    single = token.text in TITLES and token.i > 0 and token.nbor(-1).lower_ == "the"
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
    return (token.lemma_.lower() not in _AMBIGUOUS and token.lower_ != "outlets") or bool(
        before & (_NEWS if token.lower_ not in {"press", "website"} else _NEWSY)
    )


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


def relay_words(doc: Doc, outlet: Outlet) -> tuple[int, int]:
    """The words that name an outlet, with the one whose programme it is: `NBC's “Meet the Press`: [first, last]."""
    first = outlet.first
    before = first - 1 - (first > 1 and doc[first - 1].text in _OPENING)
    if before > 0 and doc[before].tag_ == "POS" and doc[before - 1].pos_ == "PROPN" and doc[before - 1].ent_type_ not in _NO_OWNERS:
        first = before - 1
        while first > 0 and doc[first - 1].pos_ == "PROPN" and doc[first - 1].ent_type_ == doc[first].ent_type_:
            first -= 1
    return first, outlet.last


def _is_name(doc: Doc, noun: int, last: int) -> bool:
    return all(one.text[0].isupper() or one.is_digit for one in doc[noun + 1 : last + 1])
