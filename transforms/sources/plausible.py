"""What a reading must hold to be a row at all, however well the weights like it: words that could be said, and someone who says them."""

from collections.abc import Callable

from spacy.tokens import Token

from transforms.languages.en.speech import (
    ANONYMOUS_NOUNS,
    ATTITUDE_ADJECTIVES,
    ATTITUDE_VERBS,
    BODY_NOUNS,
    DEED_OBJECTS,
    DOCUMENT_NOUNS,
    DOCUMENT_VERBS,
    GROUP_NOUNS,
    IMPERSONAL_VERBS,
    NAMING_VERBS,
    OUTLET_NOUNS,
    PERCEPTION,
    PERSON_NOUNS,
    PROPOSED,
    SPEECH_VERBS,
    STANCE_VERBS,
    STATEMENT_CUES,
    WITH_INFINITIVE,
    WORDS_ALONE,
)
from transforms.parse.quotations import DOUBLE
from transforms.schema import Act
from transforms.sources import grammar, labels
from transforms.sources.act import act_of
from transforms.sources.attribution import Reading
from transforms.sources.mood import mood_of

_CONTENT = frozenset({"NOUN", "PROPN", "VERB", "ADJ", "NUM"})
_FINITE = grammar.FINITE | {"MD"}
_NOUNS = frozenset({"noun-clause", "noun-prep"})
_IMPERSONAL = frozenset({"passive+clause", "passive-clause"})
_KNOWN = SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS | STANCE_VERBS
_WITH_OBJECT = (SPEECH_VERBS | STANCE_VERBS | PROPOSED) - WORDS_ALONE - NAMING_VERBS
"""Verbs whose object or phrase can be what was said or is thought."""
_TAKEN_AS = frozenset({"as", "oprd"})
"""`regards the road | as | a danger`."""
_ASKING = frozenset({"how", "what", "where", "when", "who", "which", "why"})
_FIRST = 30
"""Words of a content that tell what it does."""
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
    if _is_anyone(reading.source) or _is_idiom(reading, cue):
        return False
    if _act(reading, cue) == "statement" and (is_unsaid(reading, cue) or not _is_of_its_construction(reading, cue)):
        return False
    if cue.dep_ == labels.PREP_CLAUSE and cue.head.lower_ == "without":
        return False
    return _has_source(reading) and not (kind == "ccomp" and _opens_with_cue(reading, cue))


def _is_idiom(reading: Reading, cue: Token) -> bool:
    """`That said, …`, `to say the least`, `helps explain`, `made sure that`: words of saying with which nobody says anything."""
    return any(holds(reading, cue) for holds in _IDIOMS)


def _is_measure(noun: Token | None) -> bool:
    """`according to plan`, `according to size`: by what something goes, not who says so."""
    if noun is None or noun.tag_ != "NN" or noun.n_lefts:
        return False
    return noun.lemma_.lower() == "plan" or noun.lemma_.lower() not in _SPEAKERS


_REFUSING = frozenset({"deny", "dismiss", "reject"})
_SHOWING = frozenset({"show", "demonstrate", "indicate", "reflect", "depict", "reveal", "suggest", "imply", "signal"})
_SPEAKERS = DOCUMENT_NOUNS | PERSON_NOUNS | GROUP_NOUNS | BODY_NOUNS | ANONYMOUS_NOUNS | OUTLET_NOUNS
"""Lemmas of nouns for who or what can say something."""


def _is_thing(noun: Token | None) -> bool:
    """Whether a noun names neither a person, a body nor a document: `the visit | shows that …` is the writer's conclusion."""
    if noun is None or noun.pos_ != "NOUN" or noun.ent_type_:
        return False
    return noun.lemma_.lower() not in _SPEAKERS and not noun.lemma_.lower().endswith(_AGENTIVE)


_AGENTIVE = ("er", "or", "ist", "ian", "man", "woman", "person")
_IDIOMS: tuple[Callable[[Reading, Token], bool], ...] = (
    lambda reading, cue: cue.lower_ == "said" and grammar.is_(reading.source, "that"),
    lambda _reading, cue: cue.lower_ == "say" and cue.doc[cue.i + 1 : cue.i + 3].text.lower() == "the least",
    lambda _reading, cue: cue.tag_ == "VB" and cue.head.lemma_ == "help",
    lambda _reading, cue: cue.pos_ == "ADJ" and cue.head.lemma_ == "make",
    lambda reading, _cue: reading.construction == "according-to" and _is_measure(reading.source),
    lambda reading, cue: reading.lemma in _REFUSING and _refuses(reading, cue),
    lambda reading, cue: reading.lemma in DOCUMENT_VERBS and any(one.lower_ == "you" for one in cue.rights),
)


def _is_of_its_construction(reading: Reading, cue: Token) -> bool:
    """Whether a word can be the cue of its construction: a deed (`sought`, `offered to`, `used`) is none, however well the weights like it."""
    lemma = reading.lemma
    if reading.construction in _NOUNS:
        return lemma in STATEMENT_CUES and not reading.detail.startswith("verb:")
    if cue.pos_ == "ADJ":
        return lemma in ATTITUDE_ADJECTIVES
    holds = _OF_VERBS.get(reading.construction)
    return cue.pos_ != "VERB" or holds is None or holds(reading, cue, lemma)


def _takes_object(reading: Reading, cue: Token, lemma: str) -> bool:
    """`demanded an end to it`, `opposes the road`, `called it a scandal`; of words that only carry what was said, none: `wrote a book`."""
    if lemma in NAMING_VERBS:
        return reading.detail in _TAKEN_AS or (lemma in SPEECH_VERBS and len(reading.content) > _ENOUGH)
    if lemma in WORDS_ALONE:
        return reading.construction == "dobj+" and _has_clause(reading, cue)
    if lemma in DOCUMENT_VERBS and reading.source is not None and reading.source.lemma_.lower() in DOCUMENT_NOUNS:
        return True
    return lemma in _WITH_OBJECT


def _refuses(reading: Reading, cue: Token) -> bool:
    """Whether a denial is a deed: `denied the request`, and what a court dismisses or rejects."""
    what = grammar.child(cue, labels.OBJECT)
    if what is not None and what.lemma_.lower() in DEED_OBJECTS:
        return True
    return reading.lemma != "deny" and reading.source is not None and reading.source.lemma_.lower() in _COURTS


_COURTS = frozenset({"court", "judge", "jury", "tribunal"})


def _takes_clause(reading: Reading, cue: Token, lemma: str) -> bool:
    """Whether a clause is what is said or thought: of a verb that can mean else (`saw him leave`, `knows why`, `ensured that`) only some are."""
    if lemma in SPEECH_VERBS:
        return True
    if lemma == "mean" or (lemma in DOCUMENT_VERBS and not _has_clause(reading, cue)):
        return False
    if lemma in _SHOWING and _is_thing(reading.source):
        return False
    if lemma in PERCEPTION or lemma not in _KNOWN:
        return reading.detail == "that" or (lemma in _KNOWN and reading.detail not in _ASKING and _has_clause(reading, cue))
    return True


def _takes_infinitive(reading: Reading, cue: Token, lemma: str) -> bool:
    """`hopes to win`, `admitted using it`, `would like to win`; `continues to grow`, `likes to swim`, `knows where to go` tell nothing."""
    if reading.detail in _ASKING or (lemma in _HABITS and grammar.child(cue, labels.AUXILIARY) is None):
        return False
    return lemma in WITH_INFINITIVE or (lemma in SPEECH_VERBS - WORDS_ALONE and reading.detail == "VBG")


def _has_clause(reading: Reading, cue: Token) -> bool:
    """Whether a clause that could stand by itself hangs on the cue and is in the content."""
    return any(one.i in reading.content and grammar.is_finite(one) for one in cue.children)


_HABITS = frozenset({"like", "hate"})

_OF_VERBS: dict[str, Callable[[Reading, Token, str], bool]] = {
    **dict.fromkeys(("dobj", "dobj+", "dobj-prep", "passive-by"), _takes_object),
    **dict.fromkeys(("prep", "prep+"), lambda _reading, _cue, lemma: lemma in SPEECH_VERBS | STANCE_VERBS),
    **dict.fromkeys(("ccomp", "dobj-clause"), _takes_clause),
    "xcomp": _takes_infinitive,
}
"""What each construction asks of its verb."""

_NOT_YET = frozenset({"modal", "future", "supposed", "asked", "to"})
"""Moods in which nothing has been said."""
_GENERIC = frozenset(
    {
        "i",
        "we",
        "us",
        "me",
        "'s",
        "’s",
        "n't",
        "n’t",
        "few",
        "none",
        "you",
        "one",
        "anyone",
        "anybody",
        "everyone",
        "everybody",
        "nobody",
        "something",
        "anything",
        "nothing",
        "everything",
        "there",
        "what",
    }
)


def is_unsaid(reading: Reading, cue: Token) -> bool:
    """Whether a cue tells of words that are not, or not yet, said: `will say`, `could argue`, `wants to tell`, `did not say that`."""
    mood = mood_of(cue, reading.content)
    return mood in _NOT_YET or (mood == "negated" and reading.lemma not in _HELD)


_HELD = ATTITUDE_VERBS - SPEECH_VERBS
"""Verbs that may be negated: who does not believe it believes something."""


def _act(reading: Reading, cue: Token) -> Act:
    """What the words of a cue and the first of its content do: state, deny, say nothing."""
    (first, last), start = grammar.cue_phrase(cue), min(reading.content)
    return act_of(cue.doc[first : last + 1].text, "" if reading.quotes else cue.doc[start : start + _FIRST].text)


def _is_anyone(source: Token | None) -> bool:
    """Whether nobody in particular is the source, or the writer: `you`, `anyone`, `I`."""
    return source is not None and source.lower_ in _GENERIC and not any(one.i > source.i for one in source.children)


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
