"""Readings that the parse gives: every verb, noun or adjective with the clause, object or phrase that could be what somebody said."""

import itertools
from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, JUDGING_VERBS, NOT_CUES, PLAIN_VERBS, QUOTING_VERBS, SPEECH_VERBS
from transforms.parse.quotations import CLOSING
from transforms.sources import grammar, labels
from transforms.sources.attribution import Reading
from transforms.sources.nominals import governed, of_adjective, of_noun, words_of

_ASIDE_MARKS = CLOSING | {","}
_RELATIVE_TAGS = frozenset({"WP", "WDT"})
_TIME_PREPOSITIONS = frozenset({"on", "in", "late", "early", "last", "at", "this"})
_CARRYING = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_OBJECT_PREPOSITIONS = frozenset({"as", "of", "for", "to", "over", "about", "on", "with", "from", "in", "by", "against", "at", "into"})

_OF_PARTICIPLE = labels.NOUN_CLAUSES | {labels.ADVERBIAL_CLAUSE}


def readings_of(token: Token) -> Iterator[Reading]:
    """The readings in which a word is the cue."""
    kind = _OF_KIND.get(token.pos_)
    return (one for one in kind(token) if one.content) if kind is not None else iter(())


def _is_participle(verb: Token) -> bool:
    """`people | called | Z`."""
    return verb.tag_ == "VBN" and verb.dep_ in _OF_PARTICIPLE and not grammar.own_subject(verb)


class _Verb(NamedTuple):
    """A verb with what its readings share."""

    token: Token
    source: Token | None
    taken: set[int]
    clauses: list[Token]

    @property
    def object(self) -> Token | None:
        """Its first object."""
        return grammar.child(self.token, labels.OBJECT)

    @property
    def reports(self) -> bool:
        """Whether it is a verb of speech with a clause: then no object or phrase of it is what was said."""
        return bool(self.clauses) and self.token.lemma_ in SPEECH_VERBS

    def reading(self, construction: str, content: frozenset[int], detail: str = "") -> Reading:
        """A reading with the verb for its cue and its subject for the source."""
        return Reading(construction, self.token, self.source, content, detail)


def _of_verb(token: Token) -> Iterator[Reading]:
    if token.lemma_ in NOT_CUES or (token.i and _describes_hearer(token, token.nbor(-1))):
        return
    if grammar.is_passive(token) or _is_participle(token):
        yield from _of_passive(token)
        return
    source = grammar.subject(token)
    verb = _Verb(token, source, words_of(token, source), _clauses(token))
    yield from _of_clauses(verb)
    if not verb.reports:
        yield from _of_object(verb)
        yield from _of_prepositions(verb)
    if token.lemma_ in SPEECH_VERBS and grammar.child(token, labels.CLAUSE) is None:
        yield from _parenthetical(token, source)


def _of_clauses(verb: _Verb) -> Iterator[Reading]:
    """`said that …`, `promised to …`, `a meeting Moon said was imminent`."""
    token = verb.token
    for clause in verb.clauses:
        if _shares_noun(verb, clause):
            yield verb.reading("relcl", _told_of_noun(verb, clause), token.head.dep_)._replace(nests=True)
        else:
            yield verb.reading("ccomp", grammar.clause_words(clause, verb.taken), grammar.clause_kind(clause))
    if not verb.clauses and token.lemma_ in PLAIN_VERBS and (deep := _deep_clause(token)) is not None:
        yield verb.reading("ccomp", grammar.clause_words(deep, verb.taken), "that")
    if verb.object is None:
        for clause in grammar.children(token, labels.OPEN_CLAUSE, labels.PREDICATE_OBJECT):
            yield verb.reading("xcomp", grammar.clause_words(clause, verb.taken), grammar.clause_kind(clause))


def _deep_clause(cue: Token) -> Token | None:
    """The clause with `that` which the parse hangs on a word between: `said on the station's “Today” | that …`, `reported, citing a source, | that …`."""
    for token in cue.doc[cue.i + 2 : cue.right_edge.i + 1]:
        clause = token.head
        if token.lower_ == "that" and token.dep_ == labels.MARKER and clause.i > token.i:
            between = itertools.takewhile(lambda one: one.i != cue.i, clause.ancestors)
            return clause if all(one.dep_ in labels.OF_NOUN_PHRASE or one.lemma_ in QUOTING_VERBS or _describes_hearer(one, cue) for one in between) else None
    return None


def _describes_hearer(participle: Token, cue: Token) -> bool:
    """`told | visiting | Prime Minister Sorel that …`, parsed as if it were what was told."""
    return cue.lemma_ in ADDRESSING_VERBS and participle.tag_ == "VBG" and participle.i == cue.i + 1


def _told_of_noun(verb: _Verb, clause: Token) -> frozenset[int]:
    """What is said of the noun that a relative clause belongs to: `a bridge they say | has driven away the fish`, `| a meeting | Moon said | was imminent`."""
    cue = verb.token
    told = frozenset(one for one in grammar.clause_words(clause, verb.taken) if one > cue.i) - _opening_time(cue)
    if sum(cue.doc[one].pos_ in _CARRYING for one in told) > 1:
        return told
    subject = grammar.own_subject(clause)
    if not told or (subject is not None and subject.ent_type_ not in grammar.TIMES):
        return frozenset()
    # too little by itself: the meeting belongs to what Moon said
    return told.union(one for one in grammar.indices(cue.head) - grammar.indices(cue) if cue.doc[one].tag_ not in _RELATIVE_TAGS)


def _shares_noun(verb: _Verb, clause: Token) -> bool:
    """Whether the noun before a relative clause is a part of what was said: not in `a summit at which he hopes the two will agree`."""
    token, source = verb.token, verb.source
    if token.dep_ != labels.RELATIVE_CLAUSE or not token.head.i < token.i < clause.i:
        return False
    if source is None or source.tag_ in _RELATIVE_TAGS:
        return False
    before = [one for one in token.doc[token.head.i + 1 : token.i] if one.is_ancestor(source) is False]
    return not any(one.tag_ == "WRB" or (one.tag_ in _RELATIVE_TAGS and one.dep_ == labels.PREP_OBJECT) for one in before)


def _opening_time(cue: Token) -> frozenset[int]:
    """The places of a time right after the cue: `said Thursday …`, `said on Thursday that …`."""
    doc, first = cue.doc, cue.i + 1
    last = first + (first < len(doc) and doc[first].lower_ in _TIME_PREPOSITIONS)
    end = last
    while end < len(doc) and doc[end].ent_type_ in grammar.TIMES:
        end += 1
    return frozenset(range(first, end)) if end > last else frozenset()


def _complements(verb: _Verb, after: Token) -> list[Token]:
    """What follows an object or a phrase and may belong to the content with it."""
    later = (one for one in verb.token.children if one.i > max(after.i, verb.token.i) and one.dep_ in labels.COMPLEMENTS)
    return [one for one in later if not _is_set_off_participle(one)]


def _is_set_off_participle(clause: Token) -> bool:
    """`…, | saying that`, `…, | judging her unfit`: what the speaker, or the writer, goes on with."""
    return clause.dep_ == labels.ADVERBIAL_CLAUSE and clause.tag_ == "VBG" and clause.doc[max(clause.left_edge.i - 1, 0)].text == ","


def _of_object(verb: _Verb) -> Iterator[Reading]:
    """`praised X`, `accused X of …`, `urged X to …`."""
    objects, taken = verb.object, verb.taken
    if objects is None or (objects.i < verb.token.i and objects.tag_ not in _RELATIVE_TAGS):
        return
    content = grammar.clause_words(objects, taken)
    yield verb.reading("dobj", content)
    if (told := _told_to(verb, objects)) is not None:
        yield verb.reading("ccomp", grammar.clause_words(told, taken), grammar.clause_kind(told))
    later = [one for one in _complements(verb, objects) if one.dep_ != labels.PREP or one.lemma_ in _OBJECT_PREPOSITIONS]
    if not later:
        return
    first = later[0]
    with_later = content.union(*(grammar.clause_words(one, taken) for one in later))
    yield verb.reading("dobj+", with_later, first.lemma_ if first.dep_ == labels.PREP else first.dep_)
    if first.dep_ == labels.PREP and verb.token.lemma_ not in JUDGING_VERBS:
        yield verb.reading("dobj-prep", governed(first, taken), first.lemma_)
    elif first.dep_ in {labels.OPEN_CLAUSE, labels.CLAUSE}:
        yield verb.reading("dobj-clause", grammar.clause_words(first, taken), grammar.clause_kind(first))


def _told_to(verb: _Verb, hearer: Token) -> Token | None:
    """The clause that the parse hangs on whom it was told: `told the court | he acted alone`."""
    if verb.token.lemma_ not in ADDRESSING_VERBS or verb.clauses:
        return None
    clauses = (one for one in grammar.children(hearer, labels.RELATIVE_CLAUSE) if grammar.is_finite(one))
    return next((one for one in clauses if not any(each.tag_ in _RELATIVE_TAGS for each in one.children)), None)


def _of_prepositions(verb: _Verb) -> Iterator[Reading]:
    """`called for …`, `called on X to …`."""
    if verb.object is not None:
        return
    for prep in grammar.children(verb.token, labels.PREP):
        after = governed(prep, verb.taken) if prep.i > verb.token.i else frozenset[int]()
        if after:
            yield verb.reading("prep", after, prep.lemma_)
            following = [one for one in _complements(verb, prep) if one.dep_ in {labels.OPEN_CLAUSE, labels.ADVERBIAL_CLAUSE, labels.CLAUSE}]
            if following:
                yield verb.reading("prep+", after | grammar.clause_words(following[0], verb.taken), prep.lemma_)


def _clauses(verb: Token) -> list[Token]:
    """The clauses that could be what a verb reports."""
    clauses = [one for one in grammar.children(verb, labels.CLAUSE) if not (one.i and one.nbor(-1).text in grammar.HYPHENS)]
    return [one for one in clauses if not (_is_comment(one) and (len(clauses) > 1 or _is_set_off(one)))]


def _is_comment(clause: Token) -> bool:
    """`…, local media reported`: a clause of its own that the parse takes for the content."""
    if clause.lemma_ not in SPEECH_VERBS or clause.i < clause.head.i or grammar.own_subject(clause) is None:
        return False
    return grammar.child(clause, labels.CLAUSE, labels.OPEN_CLAUSE, labels.OBJECT, labels.MARKER) is None


def _is_set_off(clause: Token) -> bool:
    edge, doc = clause.left_edge.i, clause.doc
    return not _ASIDE_MARKS.isdisjoint((doc[edge].text, doc[max(edge - 1, 0)].text))


def _of_passive(verb: Token) -> Iterator[Reading]:
    """`X is expected to win`, `X was criticised by Y`, `people called Z`."""
    agent, patient = grammar.agent(verb), _patient(verb)
    taken = words_of(verb, agent)
    clause = next((one for one in verb.children if one.dep_ in labels.CLAUSES and one.i > verb.i), None)
    subject = _subject_words(verb, patient)
    if patient is not None and patient.lower_ == "it" and clause is not None:
        # `it is believed that …`
        subject = frozenset()
    if agent is not None and subject:
        yield Reading("passive-by", verb, agent, subject)
    if clause is not None:
        content, kind = grammar.clause_words(clause, taken), grammar.clause_kind(clause)
        if subject:
            yield Reading("passive+clause", verb, agent, subject | content, kind)
        yield Reading("passive-clause", verb, agent, content, kind)
    for prep in [one for one in grammar.children(verb, labels.PREP) if one.i > verb.i][:2]:
        if subject and (after := governed(prep, taken)):
            yield Reading("passive+prep", verb, agent, subject | after, prep.lemma_)


def _patient(verb: Token) -> Token | None:
    """What a passive is about."""
    own = grammar.child(verb, labels.PASSIVE_SUBJECT) or grammar.subject(verb)
    return own or (verb.head if verb.dep_ == labels.NOUN_CLAUSE else None)


def _subject_words(verb: Token, patient: Token | None) -> frozenset[int]:
    """The words of what a passive is about, where it stands before it."""
    if patient is None or patient.i > verb.i:
        return frozenset()
    first, last = grammar.phrase(patient, grammar.indices(verb) if verb.dep_ in labels.NOUN_CLAUSES else ())
    return frozenset(range(first, last + 1))


def _parenthetical(verb: Token, source: Token | None) -> Iterator[Reading]:
    """`Growth, the bank said, will slow`, `As he put it, …`: the words around the clause that says who said so."""
    head, own = verb.head, grammar.indices(verb)
    if head.i == verb.i or verb.dep_ not in labels.ASIDES or grammar.own_subject(verb) is None:
        return
    marker = grammar.child(verb, labels.MARKER)
    content = frozenset(grammar.indices(head) - own)
    told = grammar.child(head, labels.CLAUSE) if head.lemma_ in SPEECH_VERBS and head.i > verb.i else None
    if told is not None and told.i < verb.i:
        # `…, Cole said, the agency reported`
        content = frozenset(grammar.indices(told) - own)
    yield Reading("aside", verb, source, content, (marker.lower_ if marker is not None else "") + verb.dep_)


_OF_KIND: dict[str, Callable[[Token], Iterator[Reading]]] = {"VERB": _of_verb, "NOUN": of_noun, "ADJ": of_adjective}
