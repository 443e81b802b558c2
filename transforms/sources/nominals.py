"""Readings in which a noun or an adjective is the cue: `its claim that …`, `made a promise to …`, `is confident that …`."""

from collections.abc import Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import LIGHT_VERBS
from transforms.sources import grammar, labels
from transforms.sources.attribution import Reading

_NOUN_PREPOSITIONS = frozenset({"of", "for", "on", "against", "to", "about", "over", "with", "from", "in", "toward", "towards"})
_OF_NOUN = (labels.NOUN_CLAUSE, labels.CLAUSE, labels.RELATIVE_CLAUSE)
_OF_ADJECTIVE = frozenset({labels.PREDICATE_ADJECTIVE, labels.CONJUNCT, labels.ADVERBIAL_CLAUSE, labels.ADJECTIVE})


def of_noun(noun: Token) -> Iterator[Reading]:
    """`its claim that …`, `criticism of … by …`, `her promise to …`, and the same with a light verb: `made a promise to …`."""
    clause = next((one for one in grammar.children(noun, *_OF_NOUN) if one.i > noun.i and _completes(one)), None)
    preps = [one for one in grammar.children(noun, labels.PREP) if one.lemma_ in _NOUN_PREPOSITIONS]
    if clause is None and not preps:
        return
    source, how = _holder(noun)
    taken = words_of(noun, source)
    if clause is not None:
        yield Reading("noun-clause", noun, source, grammar.clause_words(clause, taken), how + grammar.clause_kind(clause))
    for prep in preps:
        after = governed(prep, taken)
        if source is None or source.i not in after:
            yield Reading("noun-prep", noun, source, after, how + prep.lemma_)


def _completes(clause: Token) -> bool:
    """Whether a noun's clause says what the claim or the promise was."""
    return clause.dep_ == labels.CLAUSE or grammar.is_infinitive(clause) or any(one.lower_ == "that" for one in grammar.children(clause, labels.MARKER))


def _holder(noun: Token) -> tuple[Token | None, str]:
    """Whose claim, promise or criticism it is, and how that is told."""
    owner = grammar.child(noun, labels.OWNER)
    if owner is not None:
        return owner, "poss:"
    by = next((one for one in grammar.children(noun, labels.PREP) if one.lower_ in {"by", "from"}), None)
    if by is not None and (named := grammar.child(by, labels.PREP_OBJECT)) is not None:
        return named, f"{by.lower_}:"
    if noun.dep_ in {labels.OBJECT, labels.PREDICATE_NOUN, labels.PREP_OBJECT}:
        verb = noun.head.head if noun.dep_ == labels.PREP_OBJECT else noun.head
        if verb.pos_ in grammar.VERBAL and (doer := grammar.subject(verb)) is not None:
            return doer, ("light:" if verb.lemma_ in LIGHT_VERBS else "verb:")
    return None, "none:"


def of_adjective(adjective: Token) -> Iterator[Reading]:
    """`is confident that …`, `was critical of …`, `is eager to …`."""
    verb = adjective.head
    if adjective.dep_ not in _OF_ADJECTIVE:
        return
    source = grammar.subject(verb) if verb.pos_ in grammar.VERBAL else verb if adjective.dep_ == labels.ADJECTIVE else None
    if source is None:
        return
    taken = words_of(adjective, source)
    for clause in grammar.children(adjective, labels.CLAUSE, labels.OPEN_CLAUSE):
        yield Reading("adj-clause", adjective, source, grammar.clause_words(clause, taken), grammar.clause_kind(clause))
    for prep in grammar.children(adjective, labels.PREP):
        yield Reading("adj-prep", adjective, source, governed(prep, taken), prep.lemma_)


def words_of(cue: Token, source: Token | None) -> set[int]:
    """The places that belong to cue and source and so never to the content."""
    first, last = grammar.cue_phrase(cue)
    taken = set(range(first, last + 1))
    if source is not None and source.i != cue.i:
        inside = grammar.indices(source)
        taken |= inside if cue.i not in inside else {source.i}
    return taken


def governed(prep: Token, taken: set[int]) -> frozenset[int]:
    """What a preposition governs, without the preposition."""
    return frozenset(grammar.indices(prep) - {prep.i} - taken)
