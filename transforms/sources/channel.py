"""Where someone said it: `told AFP`, `in an interview with the BBC`, `on Twitter`, `in remarks carried by state television`."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import (
    ADDRESSING_VERBS,
    CARRYING_VERBS,
    OWN_MEDIA,
    PLAIN_VERBS,
    PLATFORM_NOUNS,
    PLATFORM_VERBS,
    SPEAKING_VERBS,
    SPEECH_VERBS,
    STATEMENT_NOUNS,
)
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, Span, span_of
from transforms.sources.letters import in_which
from transforms.sources.outlets import Outlet, display_name, relay_span

_PREPOSITIONS = frozenset({"in", "on", "to", "with", "via", "through", "during", "for", "at", "by", "from", "of", "after"})
_ON_THE_WAY = CARRYING_VERBS | SPEAKING_VERBS | {"give", "grant", "send", "show", "deliver", "provide", "make"}
_PLACES = frozenset({"in", "on", "to", "with", "via", "through", "for", "during", "by", "at"})


_NEAR = 5
_SEVERAL = frozenset({"series", "string", "flurry", "thread", "number", "pair", "slew", "barrage"})
_TURNING = frozenset({"go", "take", "turn", "appear", "use"})
_BETWEEN = frozenset({"ADP", "DET", "ADJ", "NOUN", "PRON", "PART"})


class Channel(NamedTuple):
    """A phrase that names an outlet as the place of a statement; token places [first, last] of the phrase."""

    first: int
    last: int
    outlet: Outlet


def with_channels(parse: Parse, found: Sequence[Found], named: Sequence[Outlet]) -> list[Found]:
    """The attributions with the outlets they were made to, and without the phrases that say so in their content."""
    channels = [channel for outlet in named if (channel := _channel(parse, outlet)) is not None]
    return [_with_channel(parse, one, channels, named) for one in found]


def _channel(parse: Parse, outlet: Outlet) -> Channel | None:
    """The phrase around an outlet that tells where something was said, whatever the parse hangs it on."""
    token = _head(parse, outlet)
    for _ in range(8):
        head = token.head
        if token.dep_ == "prep" and token.lower_ in _PREPOSITIONS and any(one.lemma_.lower() in STATEMENT_NOUNS for one in _objects(token)):
            return Channel(*grammar.phrase(token), outlet)
        if token.tag_ in {"VBG", "VBN"} and token.lemma_ in SPEAKING_VERBS and token.dep_ in {"advcl", "acl"} and grammar.own_subject(token) is None:
            return Channel(*grammar.phrase(token), outlet) if not any(one.dep_ == "ccomp" for one in token.children) else None
        if head.i == token.i or (head.pos_ in grammar.VERBAL and head.lemma_ not in _ON_THE_WAY):
            return None
        token = head
    return None


def _head(parse: Parse, outlet: Outlet) -> Token:
    inside = range(outlet.first, outlet.last + 1)
    return next((parse.doc[place] for place in inside if parse.doc[place].head.i not in inside), parse.doc[outlet.last])


def _objects(prep: Token) -> Iterator[Token]:
    for one in grammar.children(prep, "pobj"):
        yield one
        yield from one.conjuncts


def _with_channel(parse: Parse, found: Found, channels: Sequence[Channel], named: Sequence[Outlet]) -> Found:
    if found.verb is not None and found.lemma in PLATFORM_VERBS and found.cue is not None:
        return found._replace(relay=found.cue, relay_name=PLATFORM_VERBS[found.lemma])
    outlet = _addressed(parse, found, named) or _in_source(parse, found, named) or in_which(parse, found, named)
    for channel in channels:
        phrase = span_of(parse, channel.first, channel.last)
        if _at_edge(found, phrase):
            found = found.without(phrase)
            outlet = outlet or channel.outlet
        elif outlet is None and _belongs(parse, found, channel):
            outlet = channel.outlet
        if outlet is channel.outlet and found.source is not None and found.source.overlaps(phrase) and found.head is not None:
            found = _shortened(parse, found, channel)
    if outlet is None:
        return _on_platform(parse, found)
    relay = relay_span(parse, outlet)
    return _without_relay(found, relay)._replace(relay=relay, relay_name=display_name(parse.doc, outlet))


def _without_relay(found: Found, relay: Span) -> Found:
    """The content without an outlet's words that it starts or ends with."""
    edge = any(piece.overlaps(relay) and not (piece.start < relay.start and relay.end < piece.end) for piece in found.pieces)
    return found.without(relay) if edge else found


def _on_platform(parse: Parse, found: Found) -> Found:
    """The attribution with the platform that a noun names by itself: `said in a tweet`."""
    verb = found.verb
    if verb is None or verb.pos_ != "VERB" or verb.doc is not parse.doc:
        return found
    for prep in grammar.children(verb, "prep"):
        noun = grammar.child(prep, "pobj")
        if noun is not None and noun.lower_ in _SEVERAL and (of := grammar.child(noun, "prep")) is not None:
            noun = grammar.child(of, "pobj")
        if (
            noun is not None
            and prep.lower_ in _PLACES
            and (noun.lemma_.lower() in PLATFORM_NOUNS or _is_own_medium(noun))
            and not any(one.overlaps(span_of(parse, noun.i, noun.i)) for one in found.pieces)
        ):
            return found._replace(relay=span_of(parse, noun.i, noun.i), relay_name=PLATFORM_NOUNS.get(noun.lemma_.lower(), noun.text))
    return found


def _is_own_medium(noun: Token) -> bool:
    """`on his blog`, `in a blog post`, `on her podcast`."""
    whose = any(one.tag_ in {"PRP$", "POS"} or one.dep_ == "poss" for one in noun.children)
    return (noun.lower_ in OWN_MEDIA and whose) or (noun.lower_ in {"post", "posting"} and any(one.lower_ == "blog" for one in noun.children))


def _addressed(parse: Parse, found: Found, named: Sequence[Outlet]) -> Outlet | None:
    """The outlet that the cue's verb is directed at: `told AFP`, `said on Fox News`, `told CNN's Jo Park`."""
    verb = found.verb
    if verb is None or verb.pos_ != "VERB":
        return None
    for outlet in named:
        span = span_of(parse, outlet.first, outlet.last)
        if any(piece.start <= span.start < piece.end for piece in found.pieces) or (found.source is not None and found.source.overlaps(span)):
            continue
        outer = _outer(verb)
        if _leads(_head(parse, outlet), verb) or (outer is not None and _leads(_head(parse, outlet), outer)) or _adjoins(parse, verb, outlet):
            return outlet
    return None


def _outer(verb: Token) -> Token | None:
    """The verb whose outlet a second one shares: `confirmed it to AFP but | said …`, `told AFP …, | adding that …`, `went on Fox & Friends | to say …`."""
    if grammar.own_subject(verb) is not None or verb.head.pos_ != "VERB":
        return None
    if verb.dep_ == "conj" or (verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_ in PLAIN_VERBS):
        return verb.head if verb.head.lemma_ in SPEECH_VERBS else None
    return verb.head if verb.dep_ in {"xcomp", "advcl"} and verb.tag_ == "VB" and verb.head.lemma_ in _TURNING else None


def _adjoins(parse: Parse, verb: Token, outlet: Outlet) -> bool:
    """Whether an outlet follows its verb: `wrote on Truth Social`, `told the Spanish daily Ara`, whatever the parse makes of it."""
    between = parse.doc[verb.i + 1 : outlet.first]
    if verb.i >= outlet.first or len(between) > _NEAR or any(one.pos_ not in _BETWEEN for one in between):
        return False
    ways = [one.lower_ for one in between if one.pos_ == "ADP"]
    return ways in (["on"], ["via"]) if ways else verb.lemma_ == "tell"


def _leads(token: Token, verb: Token) -> bool:
    """Whether the way from a name up to the verb says that the verb was spoken there."""
    above_preposition = False
    for _ in range(7):
        head = token.head
        if token.dep_ in {"prep", "agent", "dative"} and token.pos_ == "ADP":
            if token.lower_ not in _PREPOSITIONS:
                return False
            above_preposition = above_preposition or token.lower_ in _PLACES
        if head.i == verb.i:
            return (
                above_preposition
                if token.dep_ not in {"dobj", "dative", "npadvmod"}
                else verb.lemma_ in ADDRESSING_VERBS or (above_preposition and token.dep_ != "dobj")
            )
        if head.i == token.i or (head.pos_ in grammar.VERBAL and head.lemma_ not in CARRYING_VERBS | SPEAKING_VERBS):
            return False
        token = head
    return False


def _in_source(parse: Parse, found: Found, named: Sequence[Outlet]) -> Outlet | None:
    """`a report by Xinhua`, `a commentary carried by KCNA`, `officials quoted by the BBC`: the outlet in the words after the source's head."""
    if found.source is None or found.head is None or found.head.doc is not parse.doc:
        return None
    for outlet in named:
        span = span_of(parse, outlet.first, outlet.last)
        relative = any(one.dep_ == "relcl" and one.lemma_ in SPEAKING_VERBS and one.is_ancestor(_head(parse, outlet)) for one in found.head.children)
        if not (found.source.holds(span) or relative) or outlet.first <= found.head.i:
            continue
        way = _way(_head(parse, outlet), found.head)
        if any(one.pos_ == "VERB" and one.lemma_ not in _ON_THE_WAY for one in way):
            continue
        statement = found.head.lemma_.lower() in STATEMENT_NOUNS
        carried = any((one.lemma_ in CARRYING_VERBS | SPEAKING_VERBS and one.pos_ == "VERB") or one.lemma_.lower() in STATEMENT_NOUNS for one in way)
        if carried or (statement and any(one.lower_ in _PLACES | {"from"} for one in way)):
            return outlet
    return None


def _way(token: Token, goal: Token) -> list[Token]:
    """The tokens between a token and one it depends on."""
    way: list[Token] = []
    while token.i not in (goal.i, token.head.i):
        token = token.head
        way.append(token)
    return way[:-1]


def _at_edge(found: Found, phrase: Span) -> bool:
    """Whether a phrase opens or closes a piece of the content, marks aside."""
    if len(found.pieces) > 1 and any(phrase.holds(piece) for piece in found.pieces):
        return True
    return any(
        piece.holds(phrase) and (phrase.start - piece.start <= 2 or piece.end - phrase.end <= 2) and piece.end - piece.start > phrase.end - phrase.start + 4
        for piece in found.pieces
    )


def _belongs(parse: Parse, found: Found, channel: Channel) -> bool:
    """Whether the phrase hangs on the cue's verb or on its speaker."""
    if found.verb is None or found.verb.pos_ != "VERB":
        return False
    head = parse.doc[channel.first].head
    outer = next(
        (one for one in (parse.doc[place] for place in range(channel.first, channel.last + 1)) if not channel.first <= one.head.i <= channel.last), None
    )
    head = outer.head if outer is not None else head
    joined = found.verb.dep_ == "conj" and found.verb.head.i == head.i and grammar.own_subject(found.verb) is None
    return head.i == found.verb.i or joined or (found.head is not None and head.i == found.head.i)


def _shortened(parse: Parse, found: Found, channel: Channel) -> Found:
    """The source without a phrase that only tells where it spoke."""
    head, source = found.head, found.source
    if head is None or source is None or channel.first <= head.i:
        return found
    before = parse.doc[channel.first - 1]
    if before.text != "," and parse.doc[channel.first].tag_ != "VBG":
        return found
    start = span_of(parse, channel.first, channel.first).start
    words = parse.paragraph.text[source.start - found.base : start - found.base].rstrip(" ,")
    return found._replace(source=Span(source.start, source.start + len(words)))
