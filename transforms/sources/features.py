"""What the scorer looks at in a reading: words and relations as strings, each weighed by `languages.en.cue_weights`."""

from collections.abc import Callable, Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_NOUNS, GROUP_NOUNS, SPEECH_VERBS
from transforms.parse.quotations import DOUBLE
from transforms.sources import grammar, labels
from transforms.sources.attribution import Passage, Reading

_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "you", "it", "who", "that", "which", "this"})
_FOLLOWING = frozenset({
    labels.ADVERBIAL_CLAUSE, labels.CLAUSE, labels.CONJUNCT, labels.DATIVE, labels.OBJECT, labels.ADVERBIAL_NOUN, labels.PREDICATE_OBJECT, labels.PREP,
    labels.OPEN_CLAUSE,
})  # fmt: skip
_SIZES = ((1, "1"), (2, "2"), (4, "3-4"), (8, "5-8"), (16, "9-16"))
_SMALL = 8
_WHOLE = frozenset({"ccomp", "aside"})
"""Readings whose content should be a clause with a subject."""
_HOPS = 6


def features(reading: Reading, passage: Passage) -> Iterator[str]:
    """The features of a reading, each at most once."""
    yield from own_features(reading, passage, following(reading.cue))
    if reading.cue is not None:
        yield from cue_features(reading.cue)
        yield from nesting_features(reading.cue, passage)


def following(cue: Token | None) -> str:
    """The relations of what depends on a cue and follows it."""
    return "" if cue is None else "+".join(sorted({one.dep_ for one in cue.rights if one.dep_ in _FOLLOWING}))


def own_features(reading: Reading, passage: Passage, after: str) -> Iterator[str]:
    """The features of one reading of a cue; `after` is what follows the cue."""
    kind = reading.construction
    yield f"c:{kind}"
    if not passage.speech.isdisjoint(reading.content) and not _is_outlet(reading.source, passage):
        yield f"holds:{kind}"
    if reading.cue is not None:
        yield f"sib:{kind}:{after}"
        yield from _of_cue(reading, reading.cue)
    yield from _of_source(reading.source, kind)
    if reading.source is not None and reading.cue is not None:
        yield from _of_place(reading.source, reading.cue, kind)
    yield from _of_content(reading, passage)
    if reading.quotes:
        yield from _of_quotes(reading, passage)


def _of_cue(reading: Reading, cue: Token) -> Iterator[str]:
    """Which word the cue is, and what it is in its sentence."""
    kind, lemma = reading.construction, reading.lemma
    yield f"dk:{kind}:{cue.dep_}"
    yield f"l:{lemma}"
    yield f"cl:{kind}:{lemma}"
    if reading.detail:
        yield f"cd:{kind}:{reading.detail}"
        yield f"cld:{kind}:{lemma}:{reading.detail}"
    yield f"t:{kind}:{cue.tag_}"
    yield f"d:{cue.dep_}"
    yield f"lex:{kind}:{_lexical_class(lemma)}"


def _lexical_class(lemma: str) -> str:
    if lemma in SPEECH_VERBS:
        return "speech"
    return "attitude" if lemma in ATTITUDE_VERBS else "other"


def _of_source(source: Token | None, kind: str) -> Iterator[str]:
    if source is None:
        yield f"s:{kind}:none"
        return
    group = next((group(source) for holds, group in _GROUPS if holds(source)), source.pos_)
    yield f"s:{group}"
    yield f"sc:{kind}:{group}"
    if not source.ent_type_:
        yield f"sw:{source.lemma_.lower()}"
    yield f"sd:{source.dep_}"


_GROUPS: tuple[tuple[Callable[[Token], bool], Callable[[Token], str]], ...] = (
    (lambda source: source.lower_ in _PRONOUNS, lambda source: f"pron-{source.lower_}"),
    (lambda source: bool(source.ent_type_), lambda source: f"ent-{source.ent_type_}"),
    (lambda source: source.lemma_ in DOCUMENT_NOUNS, lambda _: "document"),
    (lambda source: source.lemma_ in GROUP_NOUNS, lambda _: "group"),
)
"""What kind of word names the source: the first that holds."""


def _of_place(source: Token, cue: Token, kind: str) -> Iterator[str]:
    """Where the source stands, seen from the cue."""
    yield f"so:{kind}:{'b' if source.i < cue.i else 'a'}:{min(abs(source.i - cue.i), 12) // 3}"
    yield f"sk:{source.dep_}:{cue.dep_}:{source.head.i == cue.i}"


def _of_content(reading: Reading, passage: Passage) -> Iterator[str]:
    doc, kind, content = passage.doc, reading.construction, reading.content
    size, first, last = len(content), min(content), max(content)
    yield f"n:{kind}:{next((name for most, name in _SIZES if size <= most), '17+')}"
    if reading.cue is not None:
        place = reading.cue.i
        yield f"p:{kind}:{'after' if first > place else 'before' if last < place else 'around'}"
    if any(doc[place].text in DOUBLE for place in content) or (first and doc[first - 1].text in DOUBLE):
        yield f"q:{kind}"
        yield "q"
    head = next((doc[place] for place in sorted(content) if doc[place].head.i not in content), doc[first])
    yield f"h:{kind}:{head.tag_}"
    if size <= _SMALL:
        yield f"ho:{head.ent_type_ or head.pos_}"
    if kind in _WHOLE:
        yield f"z:{kind}:{'subject' if grammar.own_subject(head) is not None else 'bare'}"


def _of_quotes(reading: Reading, passage: Passage) -> Iterator[str]:
    """How a quotation stands in its paragraph, and how far its cue is."""
    first, last = reading.quotes[0], reading.quotes[-1]
    start = first.start - passage.base
    yield f"qn:{reading.construction}:{min(len(reading.quotes), 3)}"
    yield f"qe:{passage.text[last.end - passage.base - 2 : last.end - passage.base - 1]}" if last.end - passage.base >= 2 else "qe:"
    yield f"qo:{passage.sentence_start(start) == start}"
    words = reading.cue_words
    if words is not None:
        gap = min(abs(words.first - max(place for place in reading.content if place < words.first)) if words.first > min(reading.content) else 99, 12)
        yield f"qg:{reading.construction}:{gap // 3}"


def cue_features(cue: Token) -> Iterator[str]:
    """The features that all readings of a cue share: its negation, auxiliaries, particle and head."""
    for one in cue.children:
        feature = _OF_CHILD.get(one.dep_)
        if feature is not None and (one.dep_ != labels.ADVERB or one.i < cue.i):
            yield feature(cue, one)
    if cue.head.i != cue.i:
        yield f"hl:{cue.head.lemma_.lower()}" if cue.head.pos_ == "VERB" else f"hp:{cue.head.pos_}"
    if cue.is_sent_start:
        yield "first"
    yield f"td:{cue.tag_}:{cue.dep_}"


_OF_CHILD: dict[str, Callable[[Token, Token], str]] = {
    labels.NEGATION: lambda _cue, _one: "neg",
    labels.AUXILIARY: lambda _cue, one: f"aux:{one.lower_}",
    labels.ADVERB: lambda _cue, _one: "adv",
    labels.MARKER: lambda _cue, one: f"m:{one.lower_}",
    labels.PARTICLE: lambda cue, one: f"prt:{cue.lemma_}:{one.lower_}",
}


def nesting_features(cue: Token, passage: Passage) -> Iterator[str]:
    """The features of a cue inside what somebody else reports; where that is an outlet it only passes on, and there are none."""
    outer = _reported_by(cue)
    if outer is not None and not _is_outlet(grammar.subject(outer), passage):
        yield f"in:{outer.lemma_.lower()}"
        yield "in"


def _reported_by(cue: Token) -> Token | None:
    """The verb of speech in whose clause a cue stands."""
    for _ in range(_HOPS):
        head = cue.head
        if head.i == cue.i:
            return None
        if cue.dep_ == labels.CLAUSE and head.lemma_ in SPEECH_VERBS:
            return head
        cue = head
    return None


def _is_outlet(source: Token | None, passage: Passage) -> bool:
    """Whether a source is an outlet, or an `it` that stands for one: it passes on what others say."""
    return source is not None and passage.outlet_of(source, passage.heard.teller) is not None
