"""Statements that an outlet passes on: `Xi said, according to Xinhua`, `KCNA reported that Kim had said`, `the paper reported, citing officials`."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, CARRYING_VERBS, DOCUMENT_NOUNS, PLAIN_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.model import Entities, Parse
from transforms.sources import grammar
from transforms.sources.asides import outlet_asides
from transforms.sources.channel import with_channels
from transforms.sources.continued import with_continued
from transforms.sources.found import Found, Span, span_of
from transforms.sources.indirect import find_nested, is_sure
from transforms.sources.outlets import Outlet, display_name, is_outlet_noun, outlet_at, outlets
from transforms.sources.quoted_as import quoting_outlet
from transforms.sources.speaker import short_name
from transforms.sources.tidy import tidy
from transforms.sources.told_asides import told_asides

_BEFORE_NAME = 3
"""Words before an outlet's name that may tell what it is."""
_TELLING = SPEECH_VERBS | CARRYING_VERBS
_INNER = SPEECH_VERBS | {"according", "think", "believe"}


class Heard(NamedTuple):
    """The outlets that a paragraph leaves to the next: what `it` stands for, and what `the paper` and `the same interview` do."""

    teller: str | None = None
    carrier: str | None = None


class Passer(NamedTuple):
    """An outlet that passes statements on: the words that name it here, and its name."""

    span: Span
    name: str


def relayed(parse: Parse, found: Sequence[Found], heard: Heard, entities: Entities) -> tuple[list[Found], Heard]:
    """The attributions of a paragraph with their relays, and the outlets named last.

    An outlet's row that only passes someone's words on goes; one that says more keeps the rest.
    """
    kept, teller = _passed_on(parse, found, heard, entities)
    kept, carrier = with_continued(parse, kept, heard.carrier or heard.teller)
    return kept, Heard(teller, carrier)


def _passed_on(parse: Parse, found: Sequence[Found], heard: Heard, entities: Entities) -> tuple[list[Found], str | None]:
    """The attributions with the relays that their own sentences name, and the last outlet that was a source: `it` may stand for that."""
    last = heard.teller
    named = outlets(parse, entities)
    found = [one for one in found if not any(_is_hearer(parse, one, outlet) for outlet in named)]
    with_relay = _with_label(parse, with_channels(parse, [*found, *outlet_asides(parse, named, found), *_told(parse, named, found)], named), named)
    if not named and last is None and not any(_as_quoted(one) for one in found):
        return with_relay, None
    carrier = next((one.relay_name for one in reversed(with_relay) if one.relay_name is not None), heard.carrier)
    last = last or _subject(parse, named)
    passers: list[tuple[Found, Passer]] = []
    for one in sorted(with_relay, key=lambda each: each.cue or each.extent):
        passer = _passer(parse, one, named, last or (carrier if one.head is not None and one.head.lower_ != "it" else None))
        if passer is not None:
            passers.append((one, passer))
            last = passer.name
    kept = [_relayed(parse, one, passers, named, last) for one in with_relay]
    kept = [one if _holds_report(one, with_relay) else _cited(parse, one, passers) for one in kept]
    kept += _nested(parse, passers)
    cited = [one.source for one in kept if one.method == "cited" and one.source is not None]
    kept = [_named_outlet(one, passers) for one in kept if one.lemma not in QUOTING_VERBS or not any(source.overlaps(one.extent) for source in cited)]
    kept = [one for one in kept if not (one.relay is not None and one.verb is not None and one.verb.tag_ == "VBG" and one.lemma in {"cite", "quote"})]
    return [rest for one in kept if (rest := _own_words(parse, one, kept, passers)) is not None], last


def _is_hearer(parse: Parse, found: Found, outlet: Outlet) -> bool:
    """Whether the words of a content only name the outlet that was spoken to: `told | broadcaster N1`."""
    first = max(outlet.first - _BEFORE_NAME, 0)
    return found.lemma in ADDRESSING_VERBS | {"speak", "talk"} and all(span_of(parse, first, outlet.last).holds(piece) for piece in found.pieces)


def _told(parse: Parse, named: Sequence[Outlet], found: Sequence[Found]) -> Iterator[Found]:
    """What was told an outlet, or reported by one, in the clause after it."""
    for one in told_asides(parse, named, found):
        outlet = next((each for each in named if one.relay == span_of(parse, each.first, each.last)), None)
        yield one._replace(relay_name=display_name(parse.doc, outlet)) if outlet is not None else one


def _with_label(parse: Parse, found: Sequence[Found], named: Sequence[Outlet]) -> list[Found]:
    """The attributions of a headline with the outlet that stands before it: `Xinhua: Premier says …`."""
    label = named[0] if named and named[0].first == 0 and named[0].entity is not None else None
    if label is None or label.last + 2 >= len(parse.doc) or parse.doc[label.last + 1].text != ":":
        return list(found)
    relay, name = span_of(parse, label.first, label.last), display_name(parse.doc, label)
    return [one if one.relay is not None or one.source is None else one._replace(relay=relay, relay_name=name) for one in found]


def _subject(parse: Parse, named: Sequence[Outlet]) -> str | None:
    """The first outlet of a paragraph that is said to report or confirm something, whether or not that makes a row."""
    heads = ((outlet, parse.doc[outlet.last]) for outlet in named)
    return next((display_name(parse.doc, outlet) for outlet, head in heads if head.dep_ == "nsubj" and head.head.lemma_ in _TELLING), None)


def _nested(parse: Parse, passers: Sequence[tuple[Found, Passer]]) -> Iterator[Found]:
    """The statements inside the quotations of outlets."""
    for outer, passer in passers:
        inner = find_nested(parse, outer) if outer.method == "quote-verb" else None
        if inner is not None:
            yield inner._replace(method="nested", relay=passer.span, relay_name=passer.name)


def _passer(parse: Parse, found: Found, named: Sequence[Outlet], last: str | None) -> Passer | None:
    """The outlet that an attribution's source is."""
    if found.source is None or found.head is None or found.head.doc is not parse.doc:
        return None
    if found.relay is not None and found.relay_name is not None and found.source.holds(found.relay):
        # `a report by Xinhua said the premier had promised …`
        return Passer(found.relay, found.relay_name)
    passer = _as_passer(parse, found.head, found.source, named, last)
    if passer is None and _as_quoted(found) and found.head.pos_ in grammar.NOMINAL:
        return Passer(found.source, short_name(found.head))
    return passer


def _as_quoted(found: Found) -> bool:
    """`as quoted by the Trend agency`: only an outlet quotes."""
    return found.method == "according-to" and found.verb is not None and found.verb.lower_ == "as"


def _as_passer(parse: Parse, head: Token, source: Span | None, named: Sequence[Outlet], last: str | None) -> Passer | None:
    if head.lower_ == "it" and last is not None and head.head.dep_ not in {"relcl", "acl"} and (head.i == 0 or head.nbor(-1).pos_ != "NOUN"):
        return Passer(span_of(parse, head.i, head.i), last)
    if head.lower_ == "which" and head.head.dep_ == "relcl":
        outlet = outlet_at(named, head.head.head)
        return Passer(span_of(parse, head.i, head.i), display_name(parse.doc, outlet)) if outlet is not None else None
    outlet = outlet_at(named, head)
    if outlet is None and last is not None and is_outlet_noun(head) and any(one.lower_ == "the" for one in head.children):
        # `Xinhua carried the speech. …, the agency reported`
        return Passer(span_of(parse, head.i, head.i), last)
    if outlet is None and head.lemma_.lower() in DOCUMENT_NOUNS:
        # `The Caixin report quoted a manager as saying`
        outlet = next((one for one in named if head.is_ancestor(parse.doc[one.last])), None)
    if outlet is None:
        return None
    span = span_of(parse, outlet.first, outlet.last)
    return Passer(span, display_name(parse.doc, outlet)) if source is None or source.holds(span) or span.start <= source.end + 1 else None


def _relayed(parse: Parse, found: Found, passers: Sequence[tuple[Found, Passer]], named: Sequence[Outlet], last: str | None) -> Found:
    """An attribution with the outlet whose words it stands in, and without that outlet's phrase in its content."""
    own = next((passer.name for outer, passer in passers if outer is found), None)
    for outer, passer in passers:
        if passer.name != own and outer is not found and outer.cue is not None and outer.source is not None and outer.source != found.source:
            phrase = Span(min(outer.cue.start, outer.source.start), max(outer.cue.end, outer.source.end))
            if found.cue is not None and found.relay is None and not phrase.overlaps(found.cue) and found.lemma in _INNER and _within(found, outer):
                found = found._replace(relay=passer.span, relay_name=passer.name)
            if found.relay == passer.span:
                found = tidy(found.without(phrase), parse) or found
    by = quoting_outlet(found)
    if by is not None and (quoting := _as_passer(parse, by, None, named, last)) is not None:
        return found._replace(relay=quoting.span, relay_name=quoting.name)
    return found


def _holds_report(found: Found, others: Sequence[Found]) -> bool:
    """`the chairman told staff he would go, Nikkei reported, citing officials`: the chairman's words, not the officials'."""
    return any(one.lemma in PLAIN_VERBS and one is not found and one.source != found.source and _within(one, found) for one in others)


def _named_outlet(found: Found, passers: Sequence[tuple[Found, Passer]]) -> Found:
    """An attribution whose source is an outlet, with the outlet's name."""
    passer = next((passer for outer, passer in passers if outer.cue == found.cue and outer.source == found.source), None)
    return found if passer is None or found.relay is not None else found._replace(outlet_name=passer.name)


def _within(inner: Found, outer: Found) -> bool:
    """Whether an attribution stands in the words that another's source is given for."""
    cue = inner.cue
    if cue is not None and cue.end <= (outer.cue or cue).start and inner.pieces == outer.pieces:
        # `…, Cole said, the agency reported`
        return True
    return (
        cue is not None and inner.source is not None and any(piece.overlaps(cue) for piece in outer.pieces) and outer.pieces[0].start <= inner.pieces[0].start
    )


def _words(inner: Found) -> Iterator[Span]:
    """Content, cue, and the source where it stands beside the cue: elsewhere it belongs to the outer clause too."""
    yield from inner.pieces
    cue, source = inner.cue, inner.source
    if cue is not None:
        yield cue
        if source is not None and (abs(source.end - cue.start) <= 2 or abs(cue.end - source.start) <= 2):
            yield source


def _cited(parse: Parse, found: Found, passers: Sequence[tuple[Found, Passer]]) -> Found:
    """`the paper reported, citing two officials`: the officials are the source, the paper the relay."""
    passer = next((passer for outer, passer in passers if outer is found), None)
    if passer is None or found.verb is None or found.verb.pos_ != "VERB":
        return found
    for one in parse.doc[found.verb.sent.start : found.verb.sent.end]:
        if one.lower_ in {"citing", "quoting"} and one.i != found.verb.i and (cited := _cited_noun(one)) is not None:
            clauses = [clause for clause in cited.children if grammar.child(clause, "mark") is not None]
            source = span_of(parse, *grammar.phrase(cited, {place for clause in clauses for place in grammar.indices(clause)}))
            end = source.end if clauses or cited.dep_ == "dobj" else span_of(parse, one.i, one.right_edge.i).end
            phrase = Span(span_of(parse, one.i, one.i).start, end)
            kept = found.without(phrase)
            return kept._replace(source=source, head=cited, relay=passer.span, relay_name=passer.name, method="cited")
    return found


def _cited_noun(citing: Token) -> Token | None:
    """Whom an outlet cites: the object, or the first noun after the verb where the parse has none."""
    return grammar.child(citing, "dobj") or next((one for one in citing.doc[citing.i + 1 : citing.i + 5] if one.dep_ in {"dobj", "pobj", "nsubj"}), None)


def _own_words(parse: Parse, found: Found, kept: Sequence[Found], passers: Sequence[tuple[Found, Passer]]) -> Found | None:
    """An outlet's attribution without the statements it passes on; None where little else is left."""
    passer = next((passer for outer, passer in passers if outer.cue == found.cue and outer.source == found.source), None)
    if passer is None:
        return found
    inner = [one for one in kept if one.cue != found.cue and is_sure(one) and (one.relay == passer.span or (one.relay is not None and _within(one, found)))]
    if not inner:
        return found
    rest = found
    for one in inner:
        for span in _words(one):
            rest = rest.without(span)
    rest = tidy(rest, parse) or rest
    before, after = (sum(piece.end - piece.start for piece in each.pieces) for each in (found, rest))
    return rest if after > 0.4 * before and rest is not found else None
