"""What a candidate must hold to be a row at all, however well the weights like it: words that could be said, and someone who says them."""

from spacy.tokens import Token

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_VERBS, IMPERSONAL_VERBS, SPEECH_VERBS, STANCE_VERBS, STATEMENT_CUES
from transforms.sources import grammar
from transforms.sources.candidates import Candidate

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_MARKS = frozenset('"“”«»„') | {"``", "''"}
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BARE = frozenset({"dobj", "dobj+", "dobj-prep", "prep", "prep+", "passive-by"})
"""Readings without a clause: the weights alone take `visited Paris for talks` for one."""
_KNOWN = SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS | STANCE_VERBS
_ENOUGH = 3
"""Content words that make a statement without a clause or a mark: `an immediate end to night flights`."""
_ENOUGH_SAID = 2
"""The same after a verb of speech: `called for lower taxes`."""
_OBJECTS = frozenset({"dobj", "dobj+", "xcomp"})
"""Readings in which a verb of speech needs a word only: `denied the charges`, `declined to comment`."""


def is_plausible(candidate: Candidate) -> bool:
    """Whether a candidate has a cue that attributes, content that is a statement, and a source or the wording of hearsay."""
    return is_cue(candidate) and has_source(candidate) and _says_something(candidate)


def is_cue(candidate: Candidate) -> bool:
    """Whether a candidate's cue can attribute in its construction."""
    cue, kind = candidate.cue, candidate.construction
    if kind.startswith("noun"):
        return cue.lemma_.lower() in STATEMENT_CUES
    if kind in _BARE and cue.pos_ == "VERB" and cue.lemma_ not in _KNOWN:
        return False
    if cue.dep_ == "pcomp" and cue.head.lower_ == "without":
        return False
    return not (kind == "ccomp" and _opens_with_cue(candidate))


def _opens_with_cue(candidate: Candidate) -> bool:
    """`acknowledging the fears | added that …`: what follows is a clause of its own, without a subject."""
    doc = candidate.cue.doc
    first = next((doc[place] for place in sorted(candidate.content) if doc[place].text[0].isalnum()), None)
    return first is not None and first.lemma_ in SPEECH_VERBS and first.tag_ in _FINITE and grammar.own_subject(first) is None


def _says_something(candidate: Candidate) -> bool:
    """Whether the content is quoted, is a clause, or has a few words that carry a meaning."""
    doc = candidate.cue.doc
    words = [doc[place] for place in sorted(candidate.content)]
    if any(one.text in _MARKS for one in words) or (words[0].i and doc[words[0].i - 1].text in _MARKS):
        return True
    carrying = sum(one.pos_ in _CONTENT for one in words)
    if carrying >= _enough(candidate):
        return True
    return carrying > 0 and any(_is_clause(one, candidate.content) for one in words)


def _enough(candidate: Candidate) -> int:
    """How many words that carry a meaning make a content."""
    if candidate.cue.lemma_ not in SPEECH_VERBS:
        return _ENOUGH
    return 1 if candidate.construction in _OBJECTS else _ENOUGH_SAID


def _is_clause(verb: Token, content: frozenset[int]) -> bool:
    """Whether a verb of the content has its subject there, or is an infinitive with an object or phrase of its own."""
    if verb.pos_ not in grammar.VERBAL:
        return False
    subject = grammar.own_subject(verb)
    if subject is not None:
        return subject.i in content
    return verb.tag_ == "VB" and any(one.dep_ in {"dobj", "prep", "attr", "acomp", "ccomp", "xcomp", "advmod"} and one.i > verb.i for one in verb.children)


def has_source(candidate: Candidate) -> bool:
    """Whether somebody is the source, or it is hearsay, the only wording that attributes to nobody: `it is believed that …`, `is expected to …`."""
    return candidate.source is not None or _is_hearsay(candidate)


def _is_hearsay(candidate: Candidate) -> bool:
    return candidate.construction in {"passive+clause", "passive-clause"} and candidate.cue.lemma_ in IMPERSONAL_VERBS
