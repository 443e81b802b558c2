"""Statements that an outlet passes on: `Xi said, according to Xinhua`, `KCNA reported that Kim had said`, `the paper reported, citing officials`."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import (
    ADDRESSING_VERBS,
    CARRYING_VERBS,
    CITING_WORDS,
    OUTLET_NOUNS,
    PLAIN_VERBS,
    QUOTING_VERBS,
    SPEECH_VERBS,
    STATEMENT_NOUNS,
)
from transforms.sources import grammar, labels
from transforms.sources.attribution import Channel, Heard, Passage, Reading, Words
from transforms.sources.channels import phrases, with_channel
from transforms.sources.choice import neighbours
from transforms.sources.constructions import nested_in
from transforms.sources.nouns import short_name
from transforms.sources.outlets import display_name
from transforms.sources.scorer import is_likely

_BEFORE_NAME = 3
"""Words before an outlet's name that may tell what it is."""
_TELLING = SPEECH_VERBS | CARRYING_VERBS
_INNER = SPEECH_VERBS | CITING_WORDS | {"think", "believe"}
_HEARING = ADDRESSING_VERBS | {"speak", "talk"}
_CITING = frozenset({"citing", "quoting"})
_CITED = frozenset({labels.OBJECT, labels.PREP_OBJECT, labels.SUBJECT})
_IN = frozenset({"in", "on", "during", "at"})
_OWN_SHARE = 0.4
"""How much of an outlet's words must be its own for a row that holds a statement it passes on."""


def pass_on(passage: Passage, readings: Sequence[Reading]) -> tuple[list[Reading], Heard]:
    """The readings of a passage with the outlets they came through, and the outlets named last.

    An outlet's reading that only passes someone's words on goes; one that says more keeps the rest.
    """
    places, label = phrases(passage), _label(passage)
    given = [with_channel(passage, one, places) for one in readings if not _names_a_hearer(passage, one)]
    given = [one._replace(channel=label) if label is not None and one.channel is None and one.source is not None else one for one in given]
    told, teller = _tellers(passage, given)
    kept = [one for near in neighbours(told) for one in _passed_on(passage, near, teller)]
    kept, carrier = _continued(passage, kept, passage.heard.carrier or passage.heard.teller)
    return kept, Heard(teller, carrier)


def _passed_on(passage: Passage, told: Sequence[Reading], teller: str | None) -> list[Reading]:
    """Readings that share words, with the outlets in whose words they stand."""
    through = [_through(passage, one, told, teller) for one in told]
    kept = [_cited(passage, one) if not _holds_report(one, told) else one for one in through]
    cited = [one.named for one, before in zip(kept, through, strict=True) if one is not before and one.named is not None]
    kept = [one for one in (*kept, *_nested(passage, told)) if not _only_cites(one, cited)]
    return [rest for one in kept if (rest := _own_words(one, kept)) is not None]


def _names_a_hearer(passage: Passage, reading: Reading) -> bool:
    """Whether the words of a content only name the outlet that was spoken to: `told | broadcaster N1`."""
    if reading.lemma not in _HEARING:
        return False
    outlets = passage.outlets_by(reading.extent)
    return any(reading.content <= set(range(one.first - _BEFORE_NAME, one.last + 1)) for one in outlets)


def _label(passage: Passage) -> Channel | None:
    """The outlet before a headline's colon: `Xinhua: Premier says …`."""
    first = passage.outlets[0] if passage.outlets else None
    if first is None or first.first != 0 or first.entity is None:
        return None
    colon = grammar.is_(grammar.at(passage.doc, first.last + 1), ":")
    return Channel(Words(0, first.last), display_name(passage.doc, first)) if colon else None


def _tellers(passage: Passage, readings: Sequence[Reading]) -> tuple[list[Reading], str | None]:
    """The readings with the outlets that their sources are, in order, and the last outlet that was a source: `it` may stand for that."""
    last = passage.heard.teller
    if not passage.outlets and last is None and not any(_as_quoted(one) for one in readings):
        return list(readings), None
    carrier = next((one.channel.name for one in reversed(readings) if one.channel is not None), passage.heard.carrier)
    last = last or _subject(passage)
    made = []
    for one in in_order(readings):
        stands_for = last or (carrier if one.source is not None and one.source.lower_ != "it" else None)
        outlet = _teller(passage, one, stands_for)
        last = outlet.name if outlet is not None else last
        made.append(one._replace(passes_on=outlet))
    return made, last


def in_order(readings: Sequence[Reading]) -> list[Reading]:
    """Readings by the place of their cue, or of their content where they have none."""
    return sorted(readings, key=lambda one: one.cue_words or Words(min(one.content), max(one.content)))


def _subject(passage: Passage) -> str | None:
    """The first outlet of a paragraph that is said to report or confirm something, whether or not that makes a row."""
    heads = ((outlet, passage.doc[outlet.last]) for outlet in passage.outlets)
    telling = (outlet for outlet, head in heads if head.dep_ == labels.SUBJECT and head.head.lemma_ in _TELLING)
    return next((display_name(passage.doc, outlet) for outlet in telling), None)


def _teller(passage: Passage, reading: Reading, last: str | None) -> Channel | None:
    """The outlet that a reading's source is."""
    source, head = reading.source_words, reading.source
    if source is None or head is None:
        return None
    channel = reading.channel
    if channel is not None and source.first <= channel.words.first and channel.words.last <= source.last:
        # `a report by Xinhua said the premier had promised …`
        return channel
    named = passage.outlet_of(head, last)
    if named is not None and not source.first <= named.words.first <= source.last + 1:
        return None
    if named is None and _as_quoted(reading) and head.pos_ in grammar.NOMINAL:
        return Channel(source, short_name(head))
    return named


def _as_quoted(reading: Reading) -> bool:
    """`as quoted by the Trend agency`: only an outlet quotes."""
    return reading.cue is not None and reading.cue.lower_ == "as"


def _through(passage: Passage, reading: Reading, others: Sequence[Reading], last: str | None) -> Reading:
    """A reading with the outlet in whose words it stands, and without that outlet's phrase in its content."""
    for outer in others:
        phrase = _phrase(outer)
        if phrase is None or outer.passes_on is None or not _is_another(outer, reading):
            continue
        if reading.channel is None and reading.lemma in _INNER and _stands_apart(reading, phrase, outer):
            reading = reading._replace(channel=outer.passes_on)
        if reading.channel == outer.passes_on:
            rest = reading.content.difference(phrase.places)
            reading = reading._replace(content=rest or reading.content)
    quoting = passage.outlet_of(reading.quoter, last) if reading.quoter is not None else None
    return reading._replace(channel=quoting) if quoting is not None else reading


def _is_another(outer: Reading, reading: Reading) -> bool:
    """Whether an outlet's reading is another's than this one's source, and names its source elsewhere."""
    if outer is reading or outer.source_words == reading.source_words:
        return False
    return reading.passes_on is None or outer.passes_on is None or reading.passes_on.name != outer.passes_on.name


def _stands_apart(reading: Reading, phrase: Words, outer: Reading) -> bool:
    """Whether a reading stands in what an outlet is the source of, not in the words that name it."""
    cue = reading.cue_words
    return cue is not None and not cue.meets(phrase) and within(reading, outer)


def _phrase(reading: Reading) -> Words | None:
    """The words from a source to its cue."""
    cue, source = reading.cue_words, reading.source_words
    return None if cue is None or source is None else Words(min(cue.first, source.first), max(cue.last, source.last))


def within(inner: Reading, outer: Reading) -> bool:
    """Whether a reading stands in the words that another's source is given for."""
    cue, outer_cue = inner.cue_words, outer.cue_words
    if cue is None:
        return False
    if inner.content == outer.content and (outer_cue is None or cue.last < outer_cue.first):
        # `…, Cole said, the agency reported`
        return True
    held = not outer.content.isdisjoint(cue.places)
    return held and inner.source is not None and min(outer.content) <= min(inner.content)


def _holds_report(reading: Reading, others: Sequence[Reading]) -> bool:
    """`the chairman told staff he would go, Nikkei reported, citing officials`: the chairman's words, not the officials'."""
    inner = (one for one in others if one is not reading and one.lemma in PLAIN_VERBS)
    return any(one.source_words != reading.source_words and within(one, reading) for one in inner)


def _cited(passage: Passage, reading: Reading) -> Reading:
    """`the paper reported, citing two officials`: the officials are the source, the paper the channel."""
    verb = reading.cue
    if reading.passes_on is None or verb is None or verb.pos_ != "VERB":
        return reading
    for place in passage.sentence(verb):
        citing = passage.doc[place]
        if citing.lower_ in _CITING and place != verb.i and (cited := _cited_noun(citing)) is not None:
            clauses = [clause for clause in cited.children if grammar.child(clause, labels.MARKER) is not None]
            named = Words(*grammar.phrase(cited, {place for clause in clauses for place in grammar.indices(clause)}))
            end = named.last if clauses or cited.dep_ == labels.OBJECT else citing.right_edge.i
            content = reading.content.difference(range(place, end + 1))
            return reading._replace(
                construction="cited", source=cited, named=named, content=content or reading.content, channel=reading.passes_on, passes_on=None
            )
    return reading


def _cited_noun(citing: Token) -> Token | None:
    """Whom an outlet cites: the object, or the first noun after the verb where the parse has none."""
    return grammar.child(citing, labels.OBJECT) or next((one for one in citing.doc[citing.i + 1 : citing.i + 5] if one.dep_ in _CITED), None)


def _nested(passage: Passage, readings: Sequence[Reading]) -> Iterator[Reading]:
    """The statements inside the quotations of outlets: `"Xi said that …," it said`."""
    for outer in readings:
        inner = nested_in(passage, outer) if outer.passes_on is not None and outer.quotes else None
        if inner is not None:
            yield inner._replace(channel=outer.passes_on)


def _only_cites(reading: Reading, cited: Sequence[Words]) -> bool:
    """Whether a reading is only the `citing two officials` of a report that is there with its source."""
    if reading.lemma not in QUOTING_VERBS or reading.cue is None:
        return False
    if reading.channel is not None and reading.cue.tag_ == "VBG":
        return True
    return any(not reading.content.isdisjoint(source.places) for source in cited)


def _own_words(reading: Reading, others: Sequence[Reading]) -> Reading | None:
    """An outlet's reading without the statements it passes on; None where little else is left."""
    outlet = reading.passes_on
    if outlet is None or reading.channel not in {None, outlet}:
        return reading
    inner = [one for one in others if one.channel is not None and one.cue_words != reading.cue_words and is_likely(one)]
    inner = [one for one in inner if one.channel == outlet or within(one, reading)]
    if not inner:
        return reading
    rest = reading.content.difference(*(_words(one) for one in inner))
    return reading._replace(content=rest, quotes=()) if len(rest) > _OWN_SHARE * len(reading.content) else None


def _words(inner: Reading) -> set[int]:
    """Content, cue, and the source where it stands beside the cue: elsewhere it belongs to the outer clause too."""
    places, cue, source = set(inner.content), inner.cue_words, inner.source_words
    if cue is not None:
        places.update(cue.places)
        if source is not None and min(abs(source.last + 1 - cue.first), abs(cue.last + 1 - source.first)) <= 1:
            places.update(source.places)
    return places


def _continued(passage: Passage, readings: Sequence[Reading], last: str | None) -> tuple[list[Reading], str | None]:
    """The readings with the outlets that only an earlier sentence names, and the name of the last outlet."""
    made: list[Reading] = []
    for one in in_order(readings):
        continued = _with_last(passage, one, last) if last is not None else one
        outlet = continued.channel or continued.passes_on
        last = outlet.name if outlet is not None else last
        made.append(continued)
    return made, last


def _with_last(passage: Passage, reading: Reading, last: str) -> Reading:
    """`told the paper`, `Liu was quoted as saying`, `in the same interview`: the outlet named last."""
    if reading.channel is not None:
        meant = reading.channel.name.lower() in OUTLET_NOUNS and _has_the(passage, reading.channel.words)
        return reading._replace(channel=reading.channel._replace(name=last)) if meant else reading
    words = reading.cue_words
    if reading.passes_on is not None or reading.cue is None or words is None:
        return reading
    if reading.secondhand and reading.quoter is None:
        return reading._replace(channel=Channel(words, last))
    same = _same(passage, reading.cue)
    if same is None:
        return reading
    phrase = range(same.left_edge.i - 1, same.i + 1)
    content = reading.content.difference(phrase)
    return reading._replace(content=content or reading.content, channel=Channel(Words(same.left_edge.i, same.i), last))


def _has_the(passage: Passage, words: Words) -> bool:
    """Whether an outlet is called `the paper`: `a paper` is another."""
    before = [one.lower_ for one in passage.doc[max(words.first - 2, 0) : words.first]]
    return before[-1:] == ["the"] or before == ["the", "same"]


def _same(passage: Passage, verb: Token) -> Token | None:
    """The noun of `in the same interview`, in the sentence of a verb."""
    places = passage.sentence(verb)
    for one in (passage.doc[place] for place in places[2:]):
        noun = one.head
        if one.lower_ == "same" and one.i < noun.i and noun.lemma_ in STATEMENT_NOUNS:
            return noun if one.nbor(-2).lower_ in _IN and one.nbor(-1).lower_ == "the" else None
    return None
