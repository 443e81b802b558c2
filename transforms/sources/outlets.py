"""Outlets named in a parsed paragraph: those that the entities name, `state media` and `the newspaper` by their nouns."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import OUTLET_NOUNS
from transforms.model import Parse
from transforms.parse.quotations import OPENING
from transforms.schema import Entity
from transforms.sources import grammar, labels

_LONGEST = 6
_RANKS = frozenset({"chief", "senior", "lead", "principal", "deputy", "staff"})
"""What stands before a title that is also an outlet's name: `Chief Economist`."""
_PARTS = frozenset({labels.APPOSITION, labels.COMPOUND, labels.NOUN_MODIFIER})
_NO_OWNERS = frozenset({"GPE", "NORP", "PERSON"})
_BETWEEN = 3
_NEWSY = frozenset({"state", "official", "local", "news", "public", "private", "government", "pro-government", "independent", "semi-official", "state-run"})
_NEWS = frozenset({"news", "tv", "television", "radio", "media", "broadcast", "state-run", "satellite", "cable", "press"})
_PLURALS = frozenset({"newspapers", "agencies", "broadcasters", "magazines", "tabloids", "websites", "channels", "networks", "stations", "outlets", "dailies"})
_AMBIGUOUS = frozenset({"press", "station", "network", "channel", "agency", "website", "daily", "weekly", "wire"})
_PROGRAMMES = frozenset({"programme", "program", "show", "podcast", "website", "channel", "service", "page", "newsletter", "bulletin", "broadcast", "site"})


class Outlet(NamedTuple):
    """An outlet in a paragraph: token places [first, last] and the entity, where it has a name."""

    first: int
    last: int
    entity: Entity | None


def outlets(parse: Parse, mentions: Sequence[Entity]) -> list[Outlet]:
    """The outlets a paragraph names, in order; `mentions` are those of its entities that are outlets."""
    by_name = {one.first: one for one in _named(parse, mentions)}
    found: list[Outlet] = []
    for token in parse.doc:
        if found and token.i <= found[-1].last:
            continue
        named = by_name.get(token.i)
        noun = _by_noun(token) if named is None and (token.text[0].isupper() or token.text in OUTLET_NOUNS | _PLURALS) else None
        one = named or (_with_name(parse.doc, noun, by_name) if noun is not None else None)
        if one is not None:
            found.append(one)
    return found


def _named(parse: Parse, mentions: Sequence[Entity]) -> Iterator[Outlet]:
    """The mentions of outlets, each with the programme or the noun that follows."""
    base = parse.paragraph.char_start
    for row in mentions:
        span = parse.doc.char_span(row.char_start - base, row.char_end - base, alignment_mode="expand")
        if span is not None and not (span.start and parse.doc[span.start - 1].lower_ in _RANKS):
            yield Outlet(span.start, programme_end(parse.doc, span.end - 1), row)


def programme_end(doc: Doc, last: int) -> int:
    """The end of an outlet's name with its kind, its edition or its programme: `the TV2 channel`, `Sky News Arabia`, `the BBC's Today programme`."""
    last = _edition_end(doc, last)
    place = last + 1
    while place < len(doc) and place - last < _LONGEST and _in_title(doc[place]):
        place += 1
    return place if last + 1 < place < len(doc) and doc[place].lower_ in _PROGRAMMES else last


def _in_title(token: Token) -> bool:
    return token.text[0].isupper() or token.is_digit or token.tag_ in {"POS", "``", "''"}


def _edition_end(doc: Doc, last: int) -> int:
    after = doc[last + 1] if last + 1 < len(doc) else None
    if after is None or doc[last].dep_ != labels.COMPOUND or doc[last].head.i != after.i:
        return last
    edition = after.pos_ == "PROPN" and after.ent_type_ not in {"PERSON", "DATE"}
    return last + 1 if edition or (after.text.islower() and is_outlet_noun(after)) else last


def _by_noun(token: Token) -> Outlet | None:
    """`state media`, `a local newspaper`, `Iranian state television`."""
    if token.pos_ not in {"NOUN", "PROPN"} or not is_outlet_noun(token):
        return None
    if not (is_news_noun(token) or _is_local(token)) if _is_named(token) else (token.dep_ == labels.COMPOUND or not is_news_noun(token)):
        return None
    before = [one for one in token.children if one.i < token.i and one.dep_ in labels.BEFORE_NOUN]
    first = min((one.left_edge.i for one in before), default=token.i)
    return Outlet(first, token.i, None)


def _is_named(noun: Token) -> bool:
    """Whether the name of an outlet follows its noun: `the public broadcaster SVT`, `a local station KTLA 5`."""
    following = grammar.at(noun.doc, noun.i + 1)
    return following is not None and noun.text.islower() and _begins_name(following)


def _begins_name(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[0].isupper()


def _is_local(noun: Token) -> bool:
    """Whether a noun that can mean other things stands for an outlet, if a name follows: `Spanish radio station`, `local channel`."""
    before = noun.doc[max(noun.i - 2, 0) : noun.i]
    return is_outlet_noun(noun) and any(one.lower_ in _NEWS | _NEWSY for one in before)


def _with_name(doc: Doc, noun: Outlet, by_name: Mapping[int, Outlet]) -> Outlet:
    """`the Norwegian news agency` with the `NTB` that follows."""
    if noun.last + 1 >= len(doc) or not is_outlet_noun(doc[noun.last]):
        return noun
    named = by_name.get(noun.last + 1)
    if named is not None:
        return Outlet(noun.first, named.last, named.entity)
    last = noun.last
    end = min(last + _LONGEST, len(doc) - 1) if _is_named(doc[last]) else last
    while last < end and (doc[last + 1].text[0].isupper() or doc[last + 1].is_digit):
        last += 1
    return noun._replace(last=last)


def is_news_noun(token: Token) -> bool:
    """Whether a noun means a news medium and nothing else: `a water agency`, `a power station` and `a bus network` are none."""
    if not is_outlet_noun(token):
        return False
    before = {one.lower_ for one in token.children if one.i < token.i and one.dep_ in labels.BEFORE_NOUN}
    return (token.lemma_.lower() not in _AMBIGUOUS and token.lower_ != "outlets") or bool(
        before & (_NEWS if token.lower_ not in {"press", "website"} else _NEWSY)
    )


def is_outlet_noun(token: Token) -> bool:
    """Whether a noun means an outlet: `media` (whose lemma is `medium`), `newspaper`, `broadcaster`."""
    return token.lower_ in OUTLET_NOUNS or token.lemma_.lower() in OUTLET_NOUNS


def outlet_at(found: Sequence[Outlet], head: Token) -> Outlet | None:
    """The outlet that a noun is or is named by: `China's state news agency Xinhua`, `the BBC`, `Xinhua, the state news agency,`."""
    near = [one for one in found if one.first <= head.i <= one.last or _names(one, head)]
    known = [one for one in near if one.entity is not None]
    return next(iter(known or near), None)


def _names(outlet: Outlet, head: Token) -> bool:
    """Whether an outlet's name is an apposition to, or a part of, a noun that itself means an outlet."""
    name = head.doc[outlet.last]
    if one_after(outlet, head) or _one_before(outlet, head):
        return True
    if name.head.i != head.i or name.dep_ not in _PARTS:
        return False
    return is_outlet_noun(head) or name.dep_ == labels.APPOSITION


def _one_before(outlet: Outlet, head: Token) -> bool:
    """`the Nikkei business daily`."""
    between = head.doc[outlet.last + 1 : head.i]
    if outlet.entity is None or not 0 < len(between) < _BETWEEN:
        return False
    return is_outlet_noun(head) and all(one.pos_ in {"NOUN", "ADJ"} for one in between)


def one_after(outlet: Outlet, head: Token) -> bool:
    """`the state news agency Xinhua`, however the two are parsed."""
    return outlet.first == head.i + 1 and outlet.entity is not None and is_outlet_noun(head)


def display_name(doc: Doc, outlet: Outlet) -> str:
    """The usual name of a known outlet, else its words, without the noun that says what it is."""
    if outlet.entity is not None:
        return outlet.entity.name
    noun = next((place for place in range(outlet.first, outlet.last) if is_outlet_noun(doc[place]) and doc[place].text.islower()), outlet.first - 1)
    return doc[(noun if _is_name(doc, noun, outlet.last) else outlet.first - 1) + 1 : outlet.last + 1].text


def relay_words(doc: Doc, outlet: Outlet) -> tuple[int, int]:
    """The words that name an outlet, with the one whose programme it is: `NBC's “Meet the Press`: [first, last]."""
    first = outlet.first
    before = first - 1 - (first > 1 and doc[first - 1].text in OPENING)
    if before > 0 and doc[before].tag_ == "POS" and _can_own(doc[before - 1]):
        first = before - 1
        while first > 0 and doc[first - 1].pos_ == "PROPN" and doc[first - 1].ent_type_ == doc[first].ent_type_:
            first -= 1
    return first, outlet.last


def _can_own(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.ent_type_ not in _NO_OWNERS


def _is_name(doc: Doc, noun: int, last: int) -> bool:
    return all(one.text[0].isupper() or one.is_digit for one in doc[noun + 1 : last + 1])


def ends_clause(doc: Doc, last: int) -> bool:
    """Whether what was told stands before: `…, she told Kompas on Friday`; `told Apple that …` may be anyone."""
    after = grammar.at(doc, last + 1)
    return after is None or after.pos_ in {"ADP", "PUNCT"} or after.ent_type_ in grammar.TIMES
