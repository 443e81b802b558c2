"""Of what kind a reading is: what its content is made of, and what kind of word its cue is."""

from collections.abc import Callable
from typing import Literal

from spacy.tokens import Token

from transforms.languages.en.speech import BELIEF_VERBS, CITING_WORDS, DOCUMENT_VERBS, PLAIN_VERBS, SPEECH_VERBS, WANT_VERBS
from transforms.sources import grammar
from transforms.sources.attribution import Passage, Reading

type ContentKind = Literal["quotation", "clause", "small", "infinitive", "participle", "noun", "fragment"]
type CueKind = Literal["none", "citing", "quoting", "plain", "speech", "belief", "want", "finding", "noun", "adjective", "other"]


def content_kind(reading: Reading, passage: Passage) -> ContentKind:
    """What a content is made of: a quotation, or by its head a clause, a small one (`the town to pay`), an infinitive …; else a fragment."""
    words = [place for place in reading.content if passage.doc[place].is_alpha or passage.doc[place].like_num]
    if reading.quotes or (words and passage.quoted.issuperset(words)):
        return "quotation"
    return next((kind for head in _heads(reading.content, passage) for kind, holds in _CONTENTS if holds(head)), "fragment")


def _heads(content: frozenset[int], passage: Passage) -> list[Token]:
    """The words of a content that depend on none of it, its verbs first."""
    heads = [passage.doc[place] for place in sorted(content) if passage.doc[place].head.i not in content or passage.doc[place].head.i == place]
    return sorted((one for one in heads if not one.is_punct), key=lambda one: one.pos_ not in grammar.VERBAL)


_CONTENTS: tuple[tuple[ContentKind, Callable[[Token], bool]], ...] = (
    ("clause", grammar.is_finite),
    ("small", lambda head: grammar.own_subject(head) is not None),
    ("infinitive", lambda head: head.tag_ == "VB"),
    ("participle", lambda head: head.tag_ in {"VBG", "VBN"} and head.pos_ in grammar.VERBAL),
    ("noun", lambda head: head.pos_ in grammar.NOMINAL),
)


def cue_kind(reading: Reading) -> CueKind:
    """What kind of word a cue is; `none` where a colon or a dash attributes."""
    cue, lemma = reading.cue, reading.lemma
    if cue is None:
        return "none"
    if lemma in CITING_WORDS:
        return "citing"
    if cue.pos_ not in grammar.VERBAL:
        return "adjective" if cue.pos_ == "ADJ" else "noun"
    if reading.quotes and lemma not in PLAIN_VERBS:
        return "quoting"
    return next((kind for kind, lemmas in _CUES if lemma in lemmas), "other")


_CUES: tuple[tuple[CueKind, frozenset[str]], ...] = (
    ("plain", PLAIN_VERBS),
    ("speech", SPEECH_VERBS),
    ("finding", DOCUMENT_VERBS),
    ("belief", BELIEF_VERBS),
    ("want", WANT_VERBS),
)
