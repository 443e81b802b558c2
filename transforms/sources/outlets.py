"""Outlets named in a parsed paragraph: agencies and papers by name, `state media` and `the newspaper` by their nouns."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.lexicon.agencies import AGENCIES, Agency, agency_named
from transforms.lexicon.cues import OUTLET_NOUNS

_LONGEST = 6
_STARTS = frozenset(name.replace("’", "'").split()[0].split("'")[0].split("-")[0].casefold() for one in AGENCIES for name in (one.name, *one.aliases))
_SHAPE = re.compile(
    r"(?:[A-Z][\w.&-]+ )+(?:Times|Post|News|Herald|Tribune|Journal|Gazette|TV|Television|Radio|Agency|Press|Chronicle|Globe|Star|Telegraph|Magazine"
    r"|Network|Broadcasting|Broadcaster|Mail|Mirror|Standard|Observer|Inquirer|Courier|Dispatch|Register|Examiner|Daily|Weekly|Sun|Tonight|Today|Review)$"
)
_NEWSY = frozenset({"state", "official", "local", "news", "public", "private", "government", "pro-government", "independent", "semi-official", "state-run"})
_NEWS = frozenset({"news", "tv", "television", "radio", "media", "broadcast", "state-run", "satellite", "cable", "press"})
_LOWER = OUTLET_NOUNS | {"dpa"}
_AMBIGUOUS = frozenset({"press", "station", "network", "channel", "agency", "website", "daily", "weekly", "wire"})


class Outlet(NamedTuple):
    """An outlet's name in a paragraph: token places [first, last] and the outlet, where it is a known one."""

    first: int
    last: int
    agency: Agency | None


def outlets(doc: Doc) -> list[Outlet]:
    """The outlets a paragraph names, in order."""
    found: list[Outlet] = []
    words = [token.text for token in doc]
    for place, text in enumerate(words):
        if not (text[0].isupper() or text in _LOWER) or (found and place <= found[-1].last):
            continue
        token = doc[place]
        one = _with_name(doc, _by_name(doc, token.i) or _by_shape(token) or _by_noun(token))
        if one is not None:
            found.append(one)
    return found


def _by_name(doc: Doc, place: int) -> Outlet | None:
    first = doc[place].text
    if first.split("-")[0].casefold() not in _STARTS or (not any(letter.isupper() for letter in first) and first != "dpa"):
        return None
    for last in range(min(place + _LONGEST, len(doc)) - 1, place - 1, -1):
        text = doc[place : last + 1].text
        agency = agency_named(text)
        if agency is None and place and doc[place - 1].lower_ == "the":
            agency = agency_named(f"The {text}")
        if agency is not None:
            return Outlet(place, last, agency)
    return None


def _by_shape(token: Token) -> Outlet | None:
    """A name that ends as outlets' names do: `the Springfield Gazette`."""
    if token.ent_iob_ != "B" or token.ent_type_ not in {"ORG", "WORK_OF_ART"}:
        return None
    last = token.i
    while last + 1 < len(token.doc) and token.doc[last + 1].ent_iob_ == "I":
        last += 1
    name = token.doc[token.i : last + 1].text.removeprefix("the ").removeprefix("The ")
    return Outlet(token.i, last, None) if _SHAPE.fullmatch(name) else None


def _by_noun(token: Token) -> Outlet | None:
    """`state media`, `a local newspaper`, `Iranian state television`."""
    if token.pos_ not in {"NOUN", "PROPN"} or not is_news_noun(token) or token.dep_ == "compound":
        return None
    before = [one for one in token.children if one.i < token.i and one.dep_ in {"compound", "amod", "nmod"}]
    first = min((one.left_edge.i for one in before), default=token.i)
    return Outlet(first, token.i, None)


def _with_name(doc: Doc, noun: Outlet | None) -> Outlet | None:
    """`the Norwegian news agency` with the `NTB` that follows."""
    if noun is None or noun.last + 1 >= len(doc) or not is_outlet_noun(doc[noun.last]):
        return noun
    named = _by_name(doc, noun.last + 1)
    return Outlet(noun.first, named.last, named.agency) if named is not None and noun.agency in {None, named.agency} else noun


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
    if one_after(outlet, head):
        return True
    if name.head.i != head.i or name.dep_ not in {"appos", "compound", "nmod"}:
        return False
    return is_outlet_noun(head) or name.dep_ == "appos"


def one_after(outlet: Outlet, head: Token) -> bool:
    """`the state news agency Xinhua`, however the two are parsed."""
    return outlet.first == head.i + 1 and outlet.agency is not None and is_outlet_noun(head)


def display_name(doc: Doc, outlet: Outlet) -> str:
    """The usual name of a known outlet, else its words."""
    return outlet.agency.name if outlet.agency is not None else doc[outlet.first : outlet.last + 1].text
