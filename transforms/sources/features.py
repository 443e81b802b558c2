"""What the scorer looks at in a candidate: words and relations as strings, each weighed by `lexicon.cue_weights`."""

from collections.abc import Iterator

from spacy.tokens import Token

from transforms.lexicon.cues import ATTITUDE_VERBS, DOCUMENT_NOUNS, GROUP_NOUNS, SPEECH_VERBS
from transforms.sources import grammar
from transforms.sources.candidates import Candidate

_MARKS = frozenset({'"', "“", "”", "``", "''", "«", "»"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "you", "it", "who", "that", "which", "this"})


def features(candidate: Candidate) -> Iterator[str]:
    """The features of a candidate, each at most once."""
    yield from own_features(candidate)
    yield from cue_features(candidate.cue)


def own_features(candidate: Candidate) -> Iterator[str]:
    """The features of one reading of a cue."""
    cue, kind = candidate.cue, candidate.construction
    lemma = cue.lemma_.lower()
    yield f"c:{kind}"
    yield f"l:{lemma}"
    yield f"cl:{kind}:{lemma}"
    if candidate.detail:
        yield f"cd:{kind}:{candidate.detail}"
        yield f"cld:{kind}:{lemma}:{candidate.detail}"
    yield f"t:{kind}:{cue.tag_}"
    yield f"d:{cue.dep_}"
    yield f"lex:{kind}:{_lexical_class(lemma)}"
    yield from _of_source(candidate.source, kind)
    yield from _of_content(candidate, kind)


def _lexical_class(lemma: str) -> str:
    if lemma in SPEECH_VERBS:
        return "speech"
    return "attitude" if lemma in ATTITUDE_VERBS else "other"


def _of_source(source: Token | None, kind: str) -> Iterator[str]:
    if source is None:
        yield f"s:{kind}:none"
        return
    lower = source.lower_
    if lower in _PRONOUNS:
        group = f"pron-{lower}"
    elif source.ent_type_:
        group = f"ent-{source.ent_type_}"
    elif source.lemma_ in DOCUMENT_NOUNS:
        group = "document"
    elif source.lemma_ in GROUP_NOUNS:
        group = "group"
    else:
        group = source.pos_
    yield f"s:{group}"
    yield f"sc:{kind}:{group}"
    if not source.ent_type_:
        yield f"sw:{source.lemma_.lower()}"
    yield f"sd:{source.dep_}"


def _of_content(candidate: Candidate, kind: str) -> Iterator[str]:
    doc, size = candidate.cue.doc, len(candidate.content)
    bucket = "1" if size == 1 else "2" if size == 2 else "3-4" if size < 5 else "5-8" if size < 9 else "9-16" if size < 17 else "17+"
    yield f"n:{kind}:{bucket}"
    first, last = min(candidate.content), max(candidate.content)
    yield f"p:{kind}:{'after' if first > candidate.cue.i else 'before' if last < candidate.cue.i else 'around'}"
    if any(doc[place].text in _MARKS for place in candidate.content) or (first and doc[first - 1].text in _MARKS):
        yield f"q:{kind}"
        yield "q"
    head = next((doc[place] for place in sorted(candidate.content) if doc[place].head.i not in candidate.content), doc[first])
    yield f"h:{kind}:{head.tag_}"
    if size < 9:
        yield f"ho:{head.ent_type_ or head.pos_}"
    if kind in {"ccomp", "aside"}:
        yield f"z:{kind}:{'subject' if grammar.own_subject(head) is not None else 'bare'}"


def cue_features(cue: Token) -> Iterator[str]:
    """The features that all readings of a cue share: its negation, auxiliaries, particle and head."""
    for one in cue.children:
        if one.dep_ == "neg":
            yield "neg"
        elif one.dep_ == "aux":
            yield f"aux:{one.lower_}"
        elif one.dep_ == "advmod" and one.i < cue.i:
            yield "adv"
        elif one.dep_ == "mark":
            yield f"m:{one.lower_}"
        elif one.dep_ == "prt":
            yield f"prt:{cue.lemma_}:{one.lower_}"
    if cue.head.i != cue.i:
        yield f"hl:{cue.head.lemma_.lower()}" if cue.head.pos_ == "VERB" else f"hp:{cue.head.pos_}"
    if cue.i == cue.sent.start:
        yield "first"
