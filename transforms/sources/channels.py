"""Where someone said it: `told AFP`, `in an interview with the BBC`, `on Twitter`, `in remarks carried by state television`."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import (
    ADDRESSING_VERBS,
    CARRYING_VERBS,
    DOCUMENT_NOUNS,
    OWN_MEDIA,
    PLAIN_VERBS,
    PLATFORM_NOUNS,
    PLATFORM_VERBS,
    SPEAKING_VERBS,
    SPEECH_VERBS,
    STATEMENT_NOUNS,
)
from transforms.sources import grammar, labels
from transforms.sources.attribution import Channel, Passage, Reading, Words
from transforms.sources.outlets import Outlet, display_name, relay_words

_PREPOSITIONS = frozenset({"in", "on", "to", "with", "via", "through", "during", "for", "at", "by", "from", "of", "after"})
_ON_THE_WAY = CARRYING_VERBS | SPEAKING_VERBS | {"give", "grant", "send", "show", "deliver", "provide", "make"}
_WAY_VERBS = CARRYING_VERBS | SPEAKING_VERBS
_PLACES = frozenset({"in", "on", "to", "with", "via", "through", "for", "during", "by", "at"})
_CARRIED_IN = _PLACES | {"from"}
_SEVERAL = frozenset({"series", "string", "flurry", "thread", "number", "pair", "slew", "barrage"})
_TURNING = frozenset({"go", "take", "turn", "appear", "use"})
_BETWEEN = frozenset({"ADP", "DET", "ADJ", "NOUN", "PRON", "PART"})
_NEAR, _HOPS, _REACH = 5, 8, 8
_BEFORE_OUTLET = frozenset({"by", "to", "in", "on", "with", "for", "from"})


class Phrase(NamedTuple):
    """A phrase that names an outlet as the place of a statement, and the outlet."""

    words: Words
    outlet: Outlet


def phrases(passage: Passage) -> list[Phrase]:
    """The phrases of a passage that tell where something was said."""
    return [phrase for outlet in passage.outlets if (phrase := _phrase(passage, outlet)) is not None]


def _phrase(passage: Passage, outlet: Outlet) -> Phrase | None:
    """The phrase around an outlet that tells where something was said, whatever the parse hangs it on."""
    token = _head(passage, outlet)
    for _ in range(_HOPS):
        if _is_place(token):
            return Phrase(Words(*grammar.phrase(token)), outlet)
        if _is_occasion(token):
            return None if grammar.child(token, labels.CLAUSE) else Phrase(Words(*grammar.phrase(token)), outlet)
        head = token.head
        if head.i == token.i or (head.pos_ in grammar.VERBAL and head.lemma_ not in _ON_THE_WAY):
            return None
        token = head
    return None


def _is_place(token: Token) -> bool:
    """`in an interview …`, `in remarks …`."""
    return token.dep_ == labels.PREP and token.lower_ in _PREPOSITIONS and any(one.lemma_.lower() in STATEMENT_NOUNS for one in _objects(token))


def _is_occasion(token: Token) -> bool:
    """`speaking to …`, `asked by …`."""
    if token.tag_ not in {"VBG", "VBN"} or token.dep_ not in {labels.ADVERBIAL_CLAUSE, labels.NOUN_CLAUSE}:
        return False
    return token.lemma_ in SPEAKING_VERBS and grammar.own_subject(token) is None


def _head(passage: Passage, outlet: Outlet) -> Token:
    inside = range(outlet.first, outlet.last + 1)
    return next((passage.doc[place] for place in inside if passage.doc[place].head.i not in inside), passage.doc[outlet.last])


def _objects(prep: Token) -> Iterator[Token]:
    for one in grammar.children(prep, labels.PREP_OBJECT):
        yield one
        yield from one.conjuncts


def with_channel(passage: Passage, reading: Reading, places: Sequence[Phrase]) -> Reading:
    """The reading with the outlet it came through, and without the phrase that says so in its content or source."""
    if reading.lemma in PLATFORM_VERBS and (words := reading.cue_words) is not None:
        return reading._replace(channel=Channel(words, PLATFORM_VERBS[reading.lemma]))
    outlets = passage.outlets_by(reading.extent)
    outlet = next((found for rule in CHANNELS if outlets and (found := rule(passage, reading, outlets)) is not None), None)
    for place in (one for one in places if one.outlet in outlets):
        if _at_edge(passage, reading.content, place.words):
            reading = reading._replace(content=reading.content.difference(place.words.places))
            outlet = outlet or place.outlet
        elif outlet is None and _belongs(passage, reading, place.words):
            outlet = place.outlet
        if outlet is place.outlet:
            reading = _shortened(passage, reading, place.words)
    if outlet is None:
        return _on_platform(reading)
    words = Words(*relay_words(passage.doc, outlet))
    if _at_edge(passage, reading.content, words):
        reading = reading._replace(content=reading.content.difference(words.places))
    return reading._replace(channel=Channel(words, display_name(passage.doc, outlet)))


def _addressed(passage: Passage, reading: Reading, outlets: Sequence[Outlet]) -> Outlet | None:
    """The outlet that the cue's verb is directed at: `told AFP`, `said on Fox News`, `told CNN's Jo Park`."""
    verb = reading.cue
    if verb is None or verb.pos_ != "VERB":
        return None
    source, outer = reading.source_words, _outer(verb)
    for outlet in outlets:
        if outlet.first in reading.content or (source is not None and source.meets(Words(outlet.first, outlet.last))):
            continue
        if _adjoins(passage, verb, outlet) or any(one is not None and _leads(_head(passage, outlet), one) for one in (verb, outer)):
            return outlet
    return None


def _outer(verb: Token) -> Token | None:
    """The verb whose outlet a second one shares: `confirmed it to AFP but | said …`, `told AFP …, | adding that …`, `went on Fox & Friends | to say …`."""
    head = verb.head
    if grammar.own_subject(verb) is not None or head.pos_ != "VERB":
        return None
    adding = verb.tag_ == "VBG" and verb.dep_ == labels.ADVERBIAL_CLAUSE and verb.lemma_ in PLAIN_VERBS
    if adding or verb.dep_ == labels.CONJUNCT:
        return head if head.lemma_ in SPEECH_VERBS else None
    turned = verb.tag_ == "VB" and verb.dep_ in {labels.OPEN_CLAUSE, labels.ADVERBIAL_CLAUSE}
    return head if turned and head.lemma_ in _TURNING else None


def _adjoins(passage: Passage, verb: Token, outlet: Outlet) -> bool:
    """Whether an outlet follows its verb: `wrote on Truth Social`, `told the Spanish daily Ara`, whatever the parse makes of it."""
    between = passage.doc[verb.i + 1 : outlet.first]
    if verb.i >= outlet.first or len(between) > _NEAR or any(one.pos_ not in _BETWEEN for one in between):
        return False
    ways = [one.lower_ for one in between if one.pos_ == "ADP"]
    return ways in (["on"], ["via"]) if ways else verb.lemma_ == "tell"


def _leads(token: Token, verb: Token) -> bool:
    """Whether the way from a name up to the verb says that the verb was spoken there."""
    placed = False
    for _ in range(_HOPS):
        head = token.head
        if token.pos_ == "ADP" and token.dep_ in {labels.PREP, labels.AGENT, labels.DATIVE}:
            if token.lower_ not in _PREPOSITIONS:
                return False
            placed = placed or token.lower_ in _PLACES
        if head.i == verb.i:
            return _is_hearer(token, verb, placed=placed)
        if head.i == token.i or (head.pos_ in grammar.VERBAL and head.lemma_ not in _WAY_VERBS):
            return False
        token = head
    return False


def _is_hearer(token: Token, verb: Token, *, placed: bool) -> bool:
    """Whether what hangs on a verb names whom or where it was told."""
    if token.dep_ not in labels.HEARERS:
        return placed
    return verb.lemma_ in ADDRESSING_VERBS or (placed and token.dep_ != labels.OBJECT)


def _in_source(passage: Passage, reading: Reading, outlets: Sequence[Outlet]) -> Outlet | None:
    """`a report by Xinhua`, `a commentary carried by KCNA`, `officials quoted by the BBC`: the outlet in the words after the source's head."""
    source, head = reading.source_words, reading.source
    if source is None or head is None:
        return None
    for outlet in outlets:
        name = _head(passage, outlet)
        described = (source.first <= outlet.first and outlet.last <= source.last) or _describes(head, name)
        if described and outlet.first > head.i and _carried(_way(name, head), head):
            return outlet
    return None


def _describes(head: Token, name: Token) -> bool:
    """Whether a name stands in a clause that tells where a noun spoke: `a man, who spoke to AFP, …`."""
    return any(one.lemma_ in SPEAKING_VERBS and one.is_ancestor(name) for one in grammar.children(head, labels.RELATIVE_CLAUSE))


def _carried(way: Sequence[Token], head: Token) -> bool:
    """Whether the words between a source and an outlet say that the outlet carried it."""
    if any(one.pos_ == "VERB" and one.lemma_ not in _ON_THE_WAY for one in way):
        return False
    if any((one.pos_ == "VERB" and one.lemma_ in _WAY_VERBS) or one.lemma_.lower() in STATEMENT_NOUNS for one in way):
        return True
    return head.lemma_.lower() in STATEMENT_NOUNS and any(one.lower_ in _CARRIED_IN for one in way)


def _way(token: Token, goal: Token) -> list[Token]:
    """The tokens between a token and one it depends on."""
    way: list[Token] = []
    while token.i not in (goal.i, token.head.i):
        token = token.head
        way.append(token)
    return way[:-1]


def _in_which(passage: Passage, reading: Reading, outlets: Sequence[Outlet]) -> Outlet | None:
    """`a letter seen by AFP, | in which she said …`: the outlet that carried or got the document in which a statement stands."""
    which = _which(reading.cue) if reading.cue is not None else None
    if which is None:
        return None
    doc, first = passage.doc, which.sent.start
    if not any(one.lemma_.lower() in STATEMENT_NOUNS | DOCUMENT_NOUNS for one in doc[first : which.i]):
        return None
    return next((one for one in outlets if first <= one.first <= which.i and _has_document(passage, one, first)), None)


def _has_document(passage: Passage, outlet: Outlet, first: int) -> bool:
    before, after = passage.doc[max(outlet.first - 3, first) : outlet.first], passage.doc[outlet.last + 1]
    return after.lemma_ in CARRYING_VERBS or any(one.lower_ in _BEFORE_OUTLET for one in before)


def _which(verb: Token) -> Token | None:
    """The `which` of an `in which` shortly before a verb of speech."""
    near = verb.doc[max(verb.i - _REACH, verb.sent.start + 1) : verb.i]
    return next((one for one in near if one.lower_ in {"which", "whom"} and one.nbor(-1).lower_ in {"in", "on", "during"}), None)


CHANNELS = (_addressed, _in_source, _in_which)
"""Where a reading names its outlet, surest first."""


def _on_platform(reading: Reading) -> Reading:
    """The reading with the platform that a noun names by itself: `said in a tweet`."""
    verb = reading.cue
    if verb is None or verb.pos_ != "VERB":
        return reading
    for prep in grammar.children(verb, labels.PREP):
        noun = _counted(grammar.child(prep, labels.PREP_OBJECT))
        if noun is None or prep.lower_ not in _PLACES or noun.i in reading.content:
            continue
        if noun.lemma_.lower() in PLATFORM_NOUNS or _is_own_medium(noun):
            return reading._replace(channel=Channel(Words(noun.i, noun.i), PLATFORM_NOUNS.get(noun.lemma_.lower(), noun.text)))
    return reading


def _counted(noun: Token | None) -> Token | None:
    """`in a series of | tweets`."""
    if noun is None or noun.lower_ not in _SEVERAL or (of := grammar.child(noun, labels.PREP)) is None:
        return noun
    return grammar.child(of, labels.PREP_OBJECT)


def _is_own_medium(noun: Token) -> bool:
    """`on his blog`, `in a blog post`, `on her podcast`."""
    if noun.lower_ in OWN_MEDIA:
        return any(one.tag_ in {"PRP$", "POS"} or one.dep_ == labels.OWNER for one in noun.children)
    return noun.lower_ in {"post", "posting"} and any(one.lower_ == "blog" for one in noun.children)


def _at_edge(passage: Passage, content: frozenset[int], words: Words) -> bool:
    """Whether words open or close a run of the content that says more than they do, or are a run of their own among others."""
    inside = content.intersection(words.places)
    if not inside:
        return False
    first, last = min(inside), max(inside)
    while first - 1 in content:
        first -= 1
    while last + 1 in content:
        last += 1
    before, after = (_says(passage, places) for places in (range(first, words.first), range(words.last + 1, last + 1)))
    if not before and not after:
        return last - first + 1 < len(content)
    return not before or not after


def _says(passage: Passage, places: range) -> bool:
    """Whether a run holds a word."""
    return any(not passage.doc[place].is_punct for place in places)


def _belongs(passage: Passage, reading: Reading, words: Words) -> bool:
    """Whether a phrase hangs on the cue's verb or on its speaker."""
    verb = reading.cue
    if verb is None or verb.pos_ != "VERB":
        return False
    head = next((one.head for one in passage.doc[words.first : words.last + 1] if one.head.i not in words.places), passage.doc[words.first].head)
    if reading.source is not None and head.i == reading.source.i:
        return True
    joined = verb.dep_ == labels.CONJUNCT and grammar.own_subject(verb) is None
    return head.i == verb.i or (joined and verb.head.i == head.i)


def _shortened(passage: Passage, reading: Reading, words: Words) -> Reading:
    """The reading with a source without the phrase that only tells where it spoke."""
    head, source = reading.source, reading.source_words
    if head is None or source is None:
        return reading
    if words.first <= head.i or not source.meets(words):
        return reading
    if passage.doc[words.first - 1].text != "," and passage.doc[words.first].tag_ != "VBG":
        return reading
    return reading._replace(named=Words(*grammar.trimmed(head, source.first, words.first - 1)))
