"""The constructions in which words are attributed, surest first: each reads only the cues that those before it left."""

from collections.abc import Callable, Container, Iterator, Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.sources import grammar, labels
from transforms.sources.attribution import Passage, Reading
from transforms.sources.choice import best_of_each_cue
from transforms.sources.clauses import readings_of
from transforms.sources.completion import completed
from transforms.sources.phrases import according_to, quoted_as, set_off, told
from transforms.sources.plausible import can_attribute, says_something
from transforms.sources.quotations import long_quotes, quoted, statements
from transforms.sources.scorer import CUE_LEMMAS, LIKELY, is_likely, is_possible, look_at, probability

_MOST = 0.6
"""How much of a quotation a statement inside it must fill to be what the quotation tells."""

_NEAR = 4
"""Words between a verb of telling and the outlet it was told at most."""

_JOINED_BY = frozenset({"and", "but"})

type Construction = Callable[[Passage], Iterator[Reading]]


def clauses(passage: Passage, cues: Container[str] | None = CUE_LEMMAS) -> Iterator[Reading]:
    """What the parse gives, outside the quotations that somebody else said. `cues` are the lemmas looked at; None for all."""
    barred = {place for quote in (*statements(passage), *long_quotes(passage)) for place in passage.within(quote.start, quote.end)}
    for token in passage.doc:
        looked_at = cues is None or token.lemma_.lower() in cues
        if looked_at and token.i not in barred and not _is_quoted_as(token):
            yield from (one for one in readings_of(token) if not _tells_its_hearer(passage, one))


def _is_quoted_as(verb: Token) -> bool:
    """The `saying` of `was quoted as saying`: the quoting verb is read with it."""
    return verb.dep_ == labels.PREP_CLAUSE and verb.head.lower_ == "as" and verb.head.head.lemma_ in QUOTING_VERBS


def _tells_its_hearer(passage: Passage, reading: Reading) -> bool:
    """Whether the content begins with whom it was told, parsed as what was: `told | AFP the cause was unknown`."""
    if reading.lemma not in ADDRESSING_VERBS or reading.cue is None:
        return False
    first = reading.cue.i + 1
    return any(one.first in reading.content and one.first - first <= _NEAR for one in passage.outlets if one.first >= first)


CONSTRUCTIONS: tuple[tuple[Construction, ...], ...] = ((quoted_as,), (quoted,), (according_to,), (set_off, clauses, told))
"""What stands together competes for its cues; what stands later gets the cues that are left."""


def readings(passage: Passage, constructions: tuple[tuple[Construction, ...], ...] | None = None) -> list[Reading]:
    """The likeliest reading of each cue, where it is possible at all, with its score."""
    found: list[Reading] = []
    read: set[int] = set()
    for peers in CONSTRUCTIONS if constructions is None else constructions:
        given = (completed(one) for construction in peers for one in construction(passage) if one.content and says_something(one))
        best = best_of_each_cue(scored(passage, (one for one in given if (one.cue is None or one.cue.i not in read))))
        found += best
        read.update(one.cue.i for one in best if one.cue is not None)
    placed = [one.placed() for one in found]
    return [_with_second_clause(one, placed) for one in placed]


def _with_second_clause(reading: Reading, others: Sequence[Reading]) -> Reading:
    """`The budget will grow, Cole said, | and the council will hire teachers`: a clause joined to what stands before its cue is the speaker's too."""
    verb = reading.cue
    if verb is None or reading.quotes or verb.pos_ != "VERB" or max(reading.content) > verb.i:
        return reading
    clause = next((one for one in grammar.children(verb, labels.CONJUNCT) if _is_joined(one, verb)), None)
    if clause is None:
        return reading
    words = frozenset(range(clause.left_edge.i, clause.right_edge.i + 1))
    return reading if any(_speaks(one, reading, words) for one in others) else reading._replace(content=reading.content | words)


def _is_joined(clause: Token, verb: Token) -> bool:
    """Whether a clause with a subject of its own hangs on the cue behind `, and`."""
    edge, doc = clause.left_edge.i, clause.doc
    if clause.pos_ not in grammar.VERBAL or edge - 2 <= verb.i or grammar.own_subject(clause) is None:
        return False
    return doc[edge - 1].lower_ in _JOINED_BY and doc[edge - 2].text == ","


def _speaks(other: Reading, reading: Reading, words: frozenset[int]) -> bool:
    """Whether a clause has a speaker of its own, or is quoted by somebody else."""
    if other is reading or other.cue is None:
        return False
    if other.quotes and other.source_words != reading.source_words and not words.isdisjoint(other.content):
        return True
    return other.cue.i in words and other.lemma in SPEECH_VERBS and is_likely(other)


def scored(passage: Passage, given: Iterator[Reading]) -> Iterator[Reading]:
    """The readings that are possible, with their scores; what the readings of a cue share is worked out once."""
    cue, shared = None, look_at(None, passage)
    for one in given:
        if not can_attribute(one):
            continue
        if one.cue is not cue:
            cue, shared = one.cue, look_at(one.cue, passage)
        reading = one._replace(score=probability(one, passage, shared))
        if is_possible(reading) and says_something(reading):
            yield reading


def nested_in(passage: Passage, outer: Reading) -> Reading | None:
    """The statement that a quotation holds, where it is little else: `"Xi said that …," it said`."""
    for place in sorted(outer.content):
        token = passage.doc[place]
        inside = (one for one in readings_of(token) if token.lemma_ in SPEECH_VERBS and one.construction == "ccomp")
        for one in scored(passage, (one for one in inside if _fills(one, outer))):
            if one.score >= LIKELY:
                return one._replace(construction="nested", kind="indirect")
    return None


def _fills(inner: Reading, outer: Reading) -> bool:
    """Whether a reading with a named source stands in a quotation and has most of it for its content."""
    if inner.source is None or inner.source.pos_ == "PRON" or inner.source.i not in outer.content:
        return False
    return inner.content <= outer.content and len(inner.content) >= _MOST * len(outer.content)
