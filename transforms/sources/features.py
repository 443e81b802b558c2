"""What the scorer looks at in a candidate: words and relations as strings, each weighed by `lexicon.cue_weights`."""

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_NOUNS, GROUP_NOUNS, SPEECH_VERBS
from transforms.sources import grammar
from transforms.sources.candidates import Candidate

_MARKS = frozenset({'"', "“", "”", "``", "''", "«", "»"})
_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "you", "it", "who", "that", "which", "this"})


_FOLLOWING = frozenset({"advcl", "ccomp", "conj", "dative", "dobj", "npadvmod", "oprd", "prep", "xcomp"})
_HOPS = 6


def features(candidate: Candidate, speech: frozenset[int]) -> Iterator[str]:
    """The features of a candidate, each at most once. `speech` are the places of the paragraph's verbs of speech."""
    yield from own_features(candidate, speech, following(candidate.cue))
    yield from cue_features(candidate.cue)
    yield from nesting_features(candidate.cue)


def verbs_of_speech(doc: Doc) -> frozenset[int]:
    """Where a paragraph's verbs of speech stand."""
    return frozenset(token.i for token in doc if token.pos_ == "VERB" and token.lemma_ in SPEECH_VERBS)


def following(cue: Token) -> str:
    """The relations of what depends on a cue and follows it."""
    return "+".join(sorted({one.dep_ for one in cue.rights if one.dep_ in _FOLLOWING}))


def own_features(candidate: Candidate, speech: frozenset[int], after: str) -> Iterator[str]:
    """The features of one reading of a cue; `after` is what follows the cue."""
    cue, kind = candidate.cue, candidate.construction
    yield f"sib:{kind}:{after}"
    yield f"dk:{kind}:{cue.dep_}"
    if not speech.isdisjoint(candidate.content):
        yield f"holds:{kind}"
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
    if candidate.source is not None:
        yield from _of_place(candidate.source, cue, kind)
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


def _of_place(source: Token, cue: Token, kind: str) -> Iterator[str]:
    """Where the source stands, seen from the cue."""
    yield f"so:{kind}:{'b' if source.i < cue.i else 'a'}:{min(abs(source.i - cue.i), 12) // 3}"
    yield f"sk:{source.dep_}:{cue.dep_}:{source.head.i == cue.i}"


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
    yield f"td:{cue.tag_}:{cue.dep_}"


def nesting_features(cue: Token) -> Iterator[str]:
    """The features of a cue inside what somebody else reports."""
    outer = _reported_by(cue)
    if outer is not None:
        yield f"in:{outer.lemma_.lower()}"
        yield "in"


def _reported_by(cue: Token) -> Token | None:
    """The verb of speech in whose clause a cue stands."""
    for _ in range(_HOPS):
        head = cue.head
        if head.i == cue.i:
            return None
        if cue.dep_ == "ccomp" and head.lemma_ in SPEECH_VERBS:
            return head
        cue = head
    return None
