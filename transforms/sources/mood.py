"""In what mood a cue stands: told as a fact, or negated, only possible, still to come, asked or supposed, in which nothing has been said yet."""

from collections.abc import Callable, Container, Iterator
from typing import Literal

from spacy.tokens import Token

from transforms.languages.en.speech import ASPECT_WORDS, FACTUAL_MODALS
from transforms.sources import grammar, labels

type Mood = Literal["plain", "negated", "modal", "future", "supposed", "asked", "to", "purpose"]

_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "no", "neither", "nor", "hardly"})
_FUTURE = frozenset({"will", "'ll", "’ll", "wo", "shall", "sha"})
_MODALS = frozenset({"can", "could", "may", "might", "must", "should", "would", "'d", "’d", "ca", "need", "ought"})
_SUPPOSING = frozenset({"if", "unless", "whether", "lest"})
_COMING = frozenset({"go", "about", "set", "due", "likely", "expect", "schedule"})
_ORDINALS = frozenset({"first", "second", "third", "latest", "last", "only", "one", "another", "next"})
_HOPS = 4
_OF_NOUN = labels.NOUN_CLAUSES


def mood_of(cue: Token | None, content: Container[int] = ()) -> Mood:
    """The mood of a cue: of a noun or an adjective, that of the verb it stands with. What is no word is plain; words of the content tell nothing of it."""
    if cue is not None and cue.pos_ == "NOUN" and any(one.lower_ == "no" for one in cue.children):
        return "negated"
    verb = None if cue is None else _verb_of(cue)
    return "plain" if verb is None else _mood(verb, content, _HOPS)


def _verb_of(cue: Token) -> Token | None:
    """A cue's verb: itself, or the one an adjective or a noun is the predicate or object of."""
    if cue.pos_ in grammar.VERBAL:
        return cue
    return cue.head if cue.head.pos_ in grammar.VERBAL and cue.dep_ in _WITH_VERB else None


_WITH_VERB = frozenset({labels.PREDICATE_ADJECTIVE, labels.PREDICATE_NOUN, labels.OBJECT})


def _beside(verb: Token) -> Iterator[Token]:
    """What stands with a verb, and with the verb that it goes on from without a subject of its own: `would not confirm | or deny`."""
    yield from verb.children
    if verb.dep_ == labels.CONJUNCT and grammar.own_subject(verb) is None and verb.tag_ == verb.head.tag_:
        yield from verb.head.children


def _negates(one: Token) -> bool:
    return one.dep_ == labels.NEGATION or (one.lower_ in _NEGATIONS and one.dep_ in {labels.ADVERB, "preconj"})


def _mood(verb: Token, content: Container[int], hops: int) -> Mood:
    near = [one for one in _beside(verb) if one.i not in content]
    words = {one.lower_ for one in near if one.dep_ in {labels.AUXILIARY, labels.PASSIVE_AUXILIARY}}
    return next((mood for mood, holds in _RULES if holds(verb, near, words)), None) or _of_infinitive(verb, words, content, hops)


def _is_supposed(_verb: Token, near: list[Token], _words: set[str]) -> bool:
    return any(one.dep_ == labels.MARKER and one.lower_ in _SUPPOSING for one in near)


def _is_asked(verb: Token, near: list[Token], _words: set[str]) -> bool:
    """`Do you think …?`."""
    subject = grammar.own_subject(verb)
    return subject is not None and any(one.dep_ == labels.AUXILIARY and one.i < subject.i < verb.i for one in near)


_RULES: tuple[tuple[Mood, Callable[[Token, list[Token], set[str]], bool]], ...] = (
    ("negated", lambda _verb, near, _words: any(_negates(one) for one in near)),
    ("asked", _is_asked),
    ("future", lambda _verb, _near, words: bool(words & _FUTURE)),
    ("plain", lambda verb, _near, words: verb.lemma_ in FACTUAL_MODALS and bool(words & {"would", "'d", "’d"})),
    ("modal", lambda _verb, _near, words: bool(words & _MODALS)),
    ("supposed", _is_supposed),
)
"""The first that holds."""


def _of_infinitive(verb: Token, words: set[str], content: Container[int], hops: int) -> Mood:
    """`to say`: as factual as what it hangs on, where that only tells how (`went on to say`), else still to come."""
    if verb.tag_ != "VB" or "to" not in words:
        return "plain"
    head = verb.head
    if head.lemma_.lower() in ASPECT_WORDS and hops:
        return _mood(head, content, hops - 1) if head.pos_ in grammar.VERBAL else "plain"
    if verb.dep_ in _OF_NOUN and any(one.lower_ in _ORDINALS for one in (head, *head.children)):
        return "plain"
    if head.lemma_.lower() in _COMING:
        return "future"
    return "purpose" if verb.dep_ == labels.ADVERBIAL_CLAUSE else "to"
