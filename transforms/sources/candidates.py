"""Every reading of a parsed paragraph in which a verb, noun or adjective could attribute some words to someone; `scorer` picks among them."""

from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.lexicon.cues import LIGHT_VERBS, NOT_CUES, SPEECH_VERBS
from transforms.sources import grammar

_ASIDE_MARKS = frozenset({",", "”", "\"", "''"})
_RAISING = frozenset({"seem", "appear", "look", "sound"})
_NOUN_PREPOSITIONS = frozenset({"of", "for", "on", "against", "to", "about", "over", "with", "from", "in", "toward", "towards"})
_OBJECT_PREPOSITIONS = frozenset({"as", "of", "for", "to", "over", "about", "on", "with", "from", "in", "by", "against", "at", "into"})


class Candidate(NamedTuple):
    """One possible attribution; places are token indices of the paragraph's `Doc`."""

    cue: Token
    construction: str
    source: Token | None
    content: frozenset[int]
    detail: str = ""
    """What tells one reading of a construction from another: the preposition, the kind of clause."""


def candidates(doc: Doc) -> Iterator[Candidate]:
    """All readings of a paragraph, in order of their cues."""
    for token in doc:
        if token.pos_ == "VERB":
            yield from _of_verb(token)
        elif token.pos_ == "NOUN":
            yield from _of_noun(token)
        elif token.pos_ == "ADJ":
            yield from _of_adjective(token)


def _of_verb(verb: Token) -> Iterator[Candidate]:
    if verb.lemma_ in NOT_CUES:
        return
    if grammar.is_passive(verb) or (verb.tag_ == "VBN" and verb.dep_ in {"acl", "relcl", "advcl"} and not grammar.own_subject(verb)):
        yield from _of_passive(verb)
        return
    source = grammar.subject(verb)
    taken = _words_of(verb, source)
    rest = [one for one in verb.children if one.i > verb.i and one.dep_ in {"dobj", "prep", "xcomp", "ccomp", "oprd", "dative", "advcl"}]
    clauses = [one for one in grammar.children(verb, "ccomp") if not _is_aside(one)]
    addressed = bool(clauses) and verb.lemma_ in SPEECH_VERBS
    for clause in clauses:
        if verb.dep_ != "relcl" or clause.i < verb.i or verb.head.i > verb.i or source is None or source.tag_ in {"WP", "WDT"}:
            yield Candidate(verb, "ccomp", source, _content(clause, taken), _clause_kind(clause))
        else:
            # `a meeting Moon said was imminent`: the meeting belongs to what Moon said
            noun = frozenset(grammar.indices(verb.head) - grammar.indices(verb))
            yield Candidate(verb, "relcl", source, noun | _content(clause, taken), verb.head.dep_)
    for clause in grammar.children(verb, "xcomp", "oprd"):
        objects = grammar.child(verb, "dobj")
        if objects is None:
            yield Candidate(verb, "xcomp", source, _content(clause, taken), _clause_kind(clause))
    objects = grammar.child(verb, "dobj")
    if objects is not None and not addressed and (objects.i > verb.i or objects.tag_ in {"WP", "WDT"}):
        yield Candidate(verb, "dobj", source, _content(objects, taken))
        later = [one for one in rest if one.i > objects.i and (one.dep_ != "prep" or one.lemma_ in _OBJECT_PREPOSITIONS)]
        if later:
            content = frozenset().union(_content(objects, taken), *(_content(one, taken) for one in later))
            yield Candidate(verb, "dobj+", source, content, later[0].lemma_ if later[0].dep_ == "prep" else later[0].dep_)
            if later[0].dep_ == "prep":
                yield Candidate(verb, "dobj-prep", source, _after(later[0], taken), later[0].lemma_)
            elif later[0].dep_ in {"xcomp", "ccomp"}:
                yield Candidate(verb, "dobj-clause", source, _content(later[0], taken), _clause_kind(later[0]))
    for prep in grammar.children(verb, "prep"):
        if prep.i > verb.i and objects is None and not addressed:
            after = _after(prep, taken)
            following = [one for one in rest if one.i > prep.i and one.dep_ in {"xcomp", "advcl", "ccomp"}]
            if after:
                yield Candidate(verb, "prep", source, after, prep.lemma_)
            if after and following:
                yield Candidate(verb, "prep+", source, after.union(_content(following[0], taken)), prep.lemma_)
    if verb.lemma_ in _RAISING and source is not None:
        parts = [one for one in verb.children if one.dep_ in {"xcomp", "oprd", "acomp"}]
        if parts:
            yield Candidate(verb, "raising", None, frozenset(grammar.indices(source)).union(*(grammar.indices(one) for one in parts)))
    if verb.lemma_ in SPEECH_VERBS and grammar.child(verb, "ccomp") is None:
        yield from _parenthetical(verb, source)


def _is_aside(clause: Token) -> bool:
    """`…, local media reported`: a clause of its own that the parse takes for the content."""
    edge = clause.left_edge.i
    return (
        clause.lemma_ in SPEECH_VERBS
        and clause.i > clause.head.i
        and not _ASIDE_MARKS.isdisjoint((clause.doc[edge].text, clause.doc[max(edge - 1, 0)].text))
        and grammar.own_subject(clause) is not None
        and grammar.child(clause, "ccomp", "xcomp", "dobj", "mark") is None
    )


def _of_passive(verb: Token) -> Iterator[Candidate]:
    """`X is expected to win`, `X was criticised by Y`, `people called Z`."""
    agent = grammar.agent(verb)
    patient = grammar.child(verb, "nsubjpass") or grammar.subject(verb) or (verb.head if verb.dep_ == "acl" else None)
    taken = _words_of(verb, agent)
    clauses = [one for one in verb.children if one.dep_ in {"xcomp", "ccomp", "oprd"} and one.i > verb.i]
    preps = [one for one in verb.children if one.dep_ == "prep" and one.i > verb.i]
    subject = frozenset(grammar.indices(patient) - grammar.indices(verb)) if patient is not None and patient.i < verb.i else frozenset[int]()
    if patient is not None and patient.i < verb.i:
        subject = frozenset(range(*_inclusive(grammar.phrase(patient, grammar.indices(verb) if verb.dep_ in {"acl", "relcl"} else ()))))
    if agent is not None and subject:
        yield Candidate(verb, "passive-by", agent, subject)
    if clauses:
        clause = _content(clauses[0], taken)
        if subject:
            yield Candidate(verb, "passive+clause", agent, subject | clause, _clause_kind(clauses[0]))
        yield Candidate(verb, "passive-clause", agent, clause, _clause_kind(clauses[0]))
        yield Candidate(verb, "passive-told", patient, clause, _clause_kind(clauses[0]))
    for prep in preps[:2]:
        after = _after(prep, taken)
        if after and subject:
            yield Candidate(verb, "passive+prep", agent, subject | after, prep.lemma_)
        if after:
            yield Candidate(verb, "passive-prep", patient, after, prep.lemma_)
    if subject and agent is None and not clauses:
        yield Candidate(verb, "passive", None, subject)


def _inclusive(ends: tuple[int, int]) -> tuple[int, int]:
    return ends[0], ends[1] + 1


def _parenthetical(verb: Token, source: Token | None) -> Iterator[Candidate]:
    """`Growth, the bank said, will slow`, `As he put it, …`: the words around the clause that says who said so."""
    head, own = verb.head, grammar.indices(verb)
    if head.i == verb.i or verb.dep_ not in {"parataxis", "ccomp", "advcl", "dep", "conj", "relcl", "acl"} or grammar.own_subject(verb) is None:
        return
    marker = grammar.child(verb, "mark")
    content = frozenset(grammar.indices(head) - own)
    if content:
        yield Candidate(verb, "aside", source, content, (marker.lower_ if marker is not None else "") + verb.dep_)


def _of_noun(noun: Token) -> Iterator[Candidate]:
    """`its claim that …`, `criticism of … by …`, `her promise to …`, and the same with a light verb: `made a promise to …`."""
    clauses = [
        one for one in grammar.children(noun, "acl", "ccomp", "relcl") if one.i > noun.i and (one.dep_ == "ccomp" or _is_infinitive(one) or _has_that(one))
    ]
    preps = [one for one in grammar.children(noun, "prep") if one.lemma_ in _NOUN_PREPOSITIONS]
    if not clauses and not preps:
        return
    source, how = _holder(noun)
    taken = _words_of(noun, source)
    for clause in clauses[:1]:
        yield Candidate(noun, "noun-clause", source, _content(clause, taken), how + _clause_kind(clause))
    for prep in preps:
        after = _after(prep, taken)
        if after and (source is None or source.i not in after):
            yield Candidate(noun, "noun-prep", source, after, how + prep.lemma_)


def _holder(noun: Token) -> tuple[Token | None, str]:
    """Whose claim, promise or criticism it is, and how that is told."""
    owner = grammar.child(noun, "poss")
    if owner is not None:
        return owner, "poss:"
    by = next((one for one in grammar.children(noun, "prep") if one.lower_ in {"by", "from"}), None)
    if by is not None and (named := grammar.child(by, "pobj")) is not None:
        return named, f"{by.lower_}:"
    if noun.dep_ in {"dobj", "attr", "pobj"}:
        verb = noun.head.head if noun.dep_ == "pobj" else noun.head
        if verb.pos_ in grammar.VERBAL and (doer := grammar.subject(verb)) is not None:
            return doer, ("light:" if verb.lemma_ in LIGHT_VERBS else "verb:")
    return None, "none:"


def _of_adjective(adjective: Token) -> Iterator[Candidate]:
    """`is confident that …`, `was critical of …`, `is eager to …`."""
    verb = adjective.head
    if adjective.dep_ not in {"acomp", "conj", "advcl", "amod"}:
        return
    source = grammar.subject(verb) if verb.pos_ in grammar.VERBAL else verb if adjective.dep_ == "amod" else None
    if source is None:
        return
    taken = _words_of(adjective, source)
    for clause in grammar.children(adjective, "ccomp", "xcomp"):
        yield Candidate(adjective, "adj-clause", source, _content(clause, taken), _clause_kind(clause))
    for prep in grammar.children(adjective, "prep"):
        after = _after(prep, taken)
        if after:
            yield Candidate(adjective, "adj-prep", source, after, prep.lemma_)


def _words_of(cue: Token, source: Token | None) -> set[int]:
    """The places that belong to cue and source and so never to the content."""
    taken = set(range(*_inclusive(grammar.cue_phrase(cue)))) if cue.pos_ == "VERB" else {cue.i}
    if source is not None and source.i != cue.i:
        inside = grammar.indices(source)
        taken |= inside if cue.i not in inside else {source.i}
    return taken


def _content(head: Token, taken: set[int]) -> frozenset[int]:
    return frozenset(grammar.indices(head) - taken)


def _after(prep: Token, taken: set[int]) -> frozenset[int]:
    """What a preposition governs, without the preposition."""
    return frozenset(grammar.indices(prep) - {prep.i} - taken)


def _clause_kind(clause: Token) -> str:
    marker = next((one for one in clause.children if one.dep_ == "mark" or one.tag_ in {"WRB", "WP", "WDT"}), None)
    if marker is not None:
        return marker.lower_
    return "to" if _is_infinitive(clause) else clause.tag_


def _is_infinitive(clause: Token) -> bool:
    return any(one.tag_ == "TO" for one in clause.children)


def _has_that(clause: Token) -> bool:
    return any(one.lower_ == "that" and one.dep_ == "mark" for one in clause.children)
