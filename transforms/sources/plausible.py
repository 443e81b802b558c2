"""What a reading must hold to be a row at all, however well the weights like it: words that could be said, and someone who says them."""

from spacy.tokens import Token

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_VERBS, IMPERSONAL_VERBS, SPEECH_VERBS, STANCE_VERBS, STATEMENT_CUES
from transforms.parse.quotations import DOUBLE
from transforms.sources import grammar, labels
from transforms.sources.attribution import Reading

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_FINITE = grammar.FINITE | {"MD"}
_BARE = frozenset({"dobj", "dobj+", "dobj-prep", "prep", "prep+", "passive-by"})
"""Readings without a clause: the weights alone take `visited Paris for talks` for one."""
_NOUNS = frozenset({"noun-clause", "noun-prep"})
_IMPERSONAL = frozenset({"passive+clause", "passive-clause"})
_KNOWN = SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS | STANCE_VERBS
_ENOUGH = 3
"""Content words that make a statement without a clause or a mark: `an immediate end to night flights`."""
_ENOUGH_SAID = 2
"""The same after a verb of speech: `called for lower taxes`."""
_OBJECTS = frozenset({"dobj", "dobj+", "xcomp"})
"""Readings in which a verb of speech needs a word only: `denied the charges`, `declined to comment`."""
_COMPLETING = (
    labels.OBJECT, labels.PREP, labels.PREDICATE_NOUN, labels.PREDICATE_ADJECTIVE, labels.CLAUSE, labels.OPEN_CLAUSE, labels.ADVERB,
)  # fmt: skip


def can_attribute(reading: Reading) -> bool:
    """Whether a reading's cue can attribute in its construction, to somebody."""
    cue, kind = reading.cue, reading.construction
    if cue is None:
        return True
    if kind in _NOUNS and cue.lemma_.lower() not in STATEMENT_CUES:
        return False
    if kind in _BARE and cue.pos_ == "VERB" and cue.lemma_ not in _KNOWN:
        return False
    if cue.dep_ == labels.PREP_CLAUSE and cue.head.lower_ == "without":
        return False
    return _has_source(reading) and not (kind == "ccomp" and _opens_with_cue(reading, cue))


def _has_source(reading: Reading) -> bool:
    """Whether somebody is the source, or it is hearsay, the only wording that attributes to nobody: `it is believed that …`, `is expected to …`."""
    return reading.source is not None or (reading.construction in _IMPERSONAL and reading.lemma in IMPERSONAL_VERBS)


def _opens_with_cue(reading: Reading, cue: Token) -> bool:
    """`acknowledging the fears | added that …`: what follows is a clause of its own, without a subject."""
    first = next((cue.doc[place] for place in sorted(reading.content) if cue.doc[place].text[0].isalnum()), None)
    if first is None or first.lemma_ not in SPEECH_VERBS or first.tag_ not in _FINITE:
        return False
    return grammar.own_subject(first) is None


def says_something(reading: Reading) -> bool:
    """Whether the content is quoted, is a clause, or has a few words that carry a meaning."""
    if reading.quotes or reading.cue is None:
        return True
    doc = reading.cue.doc
    words = [doc[place] for place in sorted(reading.content)]
    if any(one.text in DOUBLE for one in words) or (words[0].i and doc[words[0].i - 1].text in DOUBLE):
        return True
    carrying = sum(one.pos_ in _CONTENT for one in words)
    return carrying >= _enough(reading) or (carrying > 0 and any(_is_clause(one, reading.content) for one in words))


def _enough(reading: Reading) -> int:
    """How many words that carry a meaning make a content."""
    if reading.lemma not in SPEECH_VERBS:
        return _ENOUGH
    return 1 if reading.construction in _OBJECTS else _ENOUGH_SAID


def _is_clause(verb: Token, content: frozenset[int]) -> bool:
    """Whether a verb of the content has its subject there, or is an infinitive with an object or phrase of its own."""
    if verb.pos_ not in grammar.VERBAL:
        return False
    subject = grammar.own_subject(verb)
    if subject is not None:
        return subject.i in content
    return verb.tag_ == "VB" and any(one.i > verb.i for one in grammar.children(verb, *_COMPLETING))
