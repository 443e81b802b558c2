"""Every reading of a parsed paragraph in which a verb, noun or adjective could attribute some words to someone; `scorer` picks among them."""

import itertools
from collections.abc import Callable, Container, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import LIGHT_VERBS, NOT_CUES, PLAIN_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.sources import grammar

_ASIDE_MARKS = frozenset({",", "”", '"', "''"})
_RELATIVE_TAGS = frozenset({"WP", "WDT"})
_TIMES = frozenset({"DATE", "TIME"})
_TIME_PREPOSITIONS = frozenset({"on", "in", "late", "early", "last", "at", "this"})
_CARRYING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_HYPHENS = frozenset({"-", "‐", "‑"})
_BETWEEN = frozenset({"prep", "pobj", "dobj", "dative", "npadvmod", "appos", "compound", "poss"})
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


def candidates(doc: Doc, cues: Container[str] | None = None, barred: Container[int] = ()) -> Iterator[Candidate]:
    """All readings of a paragraph, in order of their cues; `cues` are the only lemmas looked at, where given, `barred` places are not."""
    for token in doc:
        kind = token.pos_
        if kind not in _OF_KIND or token.i in barred or (cues is not None and token.lemma_.lower() not in cues):
            continue
        for candidate in _OF_KIND[kind](token):
            if candidate.content:
                yield candidate


class _Verb(NamedTuple):
    """A verb with what its readings share."""

    token: Token
    source: Token | None
    taken: set[int]
    clauses: list[Token]

    @property
    def object(self) -> Token | None:
        """Its first object."""
        return grammar.child(self.token, "dobj")

    @property
    def reports(self) -> bool:
        """Whether it is a verb of speech with a clause: then no object or phrase of it is what was said."""
        return bool(self.clauses) and self.token.lemma_ in SPEECH_VERBS


def _of_verb(token: Token) -> Iterator[Candidate]:
    if token.lemma_ in NOT_CUES:
        return
    if grammar.is_passive(token) or (token.tag_ == "VBN" and token.dep_ in {"acl", "relcl", "advcl"} and not grammar.own_subject(token)):
        yield from _of_passive(token)
        return
    source = grammar.subject(token)
    clauses = [one for one in grammar.children(token, "ccomp") if not _is_aside(one) and not (one.i and one.nbor(-1).text in _HYPHENS)]
    verb = _Verb(token, source, _words_of(token, source), clauses)
    yield from _of_clauses(verb)
    if not verb.reports:
        yield from _of_object(verb)
        yield from _of_prepositions(verb)
    yield from _of_raising(verb)
    if token.lemma_ in SPEECH_VERBS and grammar.child(token, "ccomp") is None:
        yield from _parenthetical(token, source)


def _of_clauses(verb: _Verb) -> Iterator[Candidate]:
    """`said that …`, `promised to …`, `a meeting Moon said was imminent`."""
    token, source, taken = verb.token, verb.source, verb.taken
    for clause in verb.clauses:
        if _shares_noun(verb, clause):
            content = _told_of_noun(verb, clause)
            if content:
                yield Candidate(token, "relcl", source, content, token.head.dep_)
        else:
            yield Candidate(token, "ccomp", source, _content(clause, taken), _clause_kind(clause))
    if not verb.clauses and token.lemma_ in PLAIN_VERBS and (deep := _deep_clause(token)) is not None:
        yield Candidate(token, "ccomp", source, _content(deep, taken), "that")
    if verb.object is None:
        for clause in grammar.children(token, "xcomp", "oprd"):
            yield Candidate(token, "xcomp", source, _content(clause, taken), _clause_kind(clause))


def _deep_clause(cue: Token) -> Token | None:
    """The clause with `that` which the parse hangs on a word between: `said on the station's “Today” | that …`, `reported, citing a source, | that …`."""
    for token in cue.doc[cue.i + 2 : cue.right_edge.i + 1]:
        if token.dep_ == "mark" and token.lower_ == "that" and token.head.pos_ in grammar.VERBAL and token.head.i > token.i:
            between = list(itertools.takewhile(lambda one: one.i != cue.i, token.head.ancestors))
            return token.head if all(one.dep_ in _BETWEEN or one.lemma_ in QUOTING_VERBS for one in between) else None
    return None


def _told_of_noun(verb: _Verb, clause: Token) -> frozenset[int]:
    """What is said of the noun that a relative clause belongs to: `a bridge they say | has driven away the fish`, `| a meeting | Moon said | was imminent`."""
    cue = verb.token
    told = frozenset(one for one in _content(clause, verb.taken) if one > cue.i) - _opening_time(cue)
    if sum(cue.doc[one].pos_ in _CARRYING for one in told) > 1:
        return told
    subject = grammar.own_subject(clause)
    if not told or (subject is not None and subject.ent_type_ not in _TIMES):
        return frozenset()
    # too little by itself: the meeting belongs to what Moon said
    return told.union(one for one in grammar.indices(cue.head) - grammar.indices(cue) if cue.doc[one].tag_ not in _RELATIVE_TAGS)


def _shares_noun(verb: _Verb, clause: Token) -> bool:
    """Whether the noun before a relative clause is a part of what was said: not in `a summit at which he hopes the two will agree`."""
    token, source = verb.token, verb.source
    if not token.head.i < token.i < clause.i or token.dep_ != "relcl" or source is None or source.tag_ in _RELATIVE_TAGS:
        return False
    before = [one for one in token.doc[token.head.i + 1 : token.i] if one.is_ancestor(source) is False]
    return not any(one.tag_ == "WRB" or (one.tag_ in _RELATIVE_TAGS and one.dep_ == "pobj") for one in before)


def _opening_time(cue: Token) -> frozenset[int]:
    """The places of a time right after the cue: `said Thursday …`, `said on Thursday that …`."""
    doc, last = cue.doc, cue.i
    while last + 1 < len(doc) and (doc[last + 1].ent_type_ in _TIMES or (last == cue.i and doc[last + 1].lower_ in _TIME_PREPOSITIONS)):
        last += 1
    return frozenset(range(cue.i + 1, last + 1)) if any(doc[place].ent_type_ in _TIMES for place in range(cue.i + 1, last + 1)) else frozenset()


def _complements(verb: _Verb, after: Token) -> list[Token]:
    """What follows an object or a phrase and may belong to the content with it."""
    deps = {"dobj", "prep", "xcomp", "ccomp", "oprd", "dative", "advcl"}
    return [one for one in verb.token.children if one.i > max(after.i, verb.token.i) and one.dep_ in deps]


def _of_object(verb: _Verb) -> Iterator[Candidate]:
    """`praised X`, `accused X of …`, `urged X to …`."""
    token, source, taken, objects = verb.token, verb.source, verb.taken, verb.object
    if objects is None or (objects.i < token.i and objects.tag_ not in {"WP", "WDT"}):
        return
    content = _content(objects, taken)
    yield Candidate(token, "dobj", source, content)
    later = [one for one in _complements(verb, objects) if one.dep_ != "prep" or one.lemma_ in _OBJECT_PREPOSITIONS]
    if not later:
        return
    first = later[0]
    yield Candidate(token, "dobj+", source, content.union(*(_content(one, taken) for one in later)), first.lemma_ if first.dep_ == "prep" else first.dep_)
    if first.dep_ == "prep":
        yield Candidate(token, "dobj-prep", source, _after(first, taken), first.lemma_)
    elif first.dep_ in {"xcomp", "ccomp"}:
        yield Candidate(token, "dobj-clause", source, _content(first, taken), _clause_kind(first))


def _of_prepositions(verb: _Verb) -> Iterator[Candidate]:
    """`called for …`, `called on X to …`."""
    if verb.object is not None:
        return
    for prep in grammar.children(verb.token, "prep"):
        after = _after(prep, verb.taken) if prep.i > verb.token.i else frozenset[int]()
        if after:
            yield Candidate(verb.token, "prep", verb.source, after, prep.lemma_)
            following = [one for one in _complements(verb, prep) if one.dep_ in {"xcomp", "advcl", "ccomp"}]
            if following:
                yield Candidate(verb.token, "prep+", verb.source, after | _content(following[0], verb.taken), prep.lemma_)


def _of_raising(verb: _Verb) -> Iterator[Candidate]:
    """`X seems to …`: content without a source."""
    if verb.token.lemma_ in _RAISING and verb.source is not None:
        parts = [one for one in verb.token.children if one.dep_ in {"xcomp", "oprd", "acomp"}]
        if parts:
            content = frozenset(grammar.indices(verb.source)).union(*(grammar.indices(one) for one in parts))
            yield Candidate(verb.token, "raising", None, content)


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
    if patient is not None and patient.lower_ == "it" and clauses:
        # `it is believed that …`
        subject = frozenset()
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
    if head.lemma_ in SPEECH_VERBS and head.i > verb.i and (told := grammar.child(head, "ccomp")) is not None and told.i < verb.i:
        # `…, Cole said, the agency reported`
        content = frozenset(grammar.indices(told) - own)
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
    return frozenset((grammar.indices(head) | _hyphenated(head)) - taken - _next_reports(head))


def _hyphenated(clause: Token) -> set[int]:
    """The words of the sibling that a hyphen makes one with a clause's verb: the parse has three for `the town had re-asserted`."""
    last = clause.right_edge.i
    if clause.dep_ != "ccomp" or last + 2 >= len(clause.doc) or clause.doc[last + 1].text not in _HYPHENS or clause.doc[last + 2].head.i != clause.head.i:
        return set()
    return set(range(last + 1, clause.doc[last + 2].right_edge.i + 1))


def _next_reports(clause: Token) -> set[int]:
    """The words of a clause with which the speaker, not the clause, goes on: `said he would pay, | adding that …`."""
    if clause.dep_ != "ccomp":
        return set()
    following = next((one for one in clause.children if one.i > clause.i and grammar.reported_with(one) is not None), None)
    if following is None:
        return set()
    first = following.left_edge.i
    return set(range(first - (clause.doc[first - 1].dep_ == "cc"), clause.right_edge.i + 1))


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


_OF_KIND: dict[str, Callable[[Token], Iterator[Candidate]]] = {"VERB": _of_verb, "NOUN": _of_noun, "ADJ": _of_adjective}
