"""`…, Xinhua reported on Friday.`: an outlet and its verb set off at the end or in the middle of a sentence, however that is parsed."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import SPEECH_VERBS
from transforms.model import Parse
from transforms.sources.found import Found, pieces_of, span_of, tokens_in
from transforms.sources.outlets import Outlet
from transforms.sources.quotes import sentence_end, sentence_start

_BEFORE = frozenset({",", "”", '"', "''", "’", "–", "—", "-"})
_TIMES = frozenset({"DATE", "TIME"})


def outlet_asides(parse: Parse, named: Sequence[Outlet], found: Sequence[Found]) -> Iterator[Found]:
    """The attributions of set-off outlets whose verb is not yet a cue."""
    cues = {one.verb.i for one in found if one.verb is not None and one.score >= 0.3 and one.method != "aside"}
    for outlet in named:
        verb = _verb(parse, outlet)
        if verb is not None and verb.i not in cues:
            aside = _aside(parse, outlet, verb)
            if aside is not None:
                yield aside


def _verb(parse: Parse, outlet: Outlet) -> Token | None:
    """The speech verb right after the outlet, where a comma or closing mark stands before its noun phrase."""
    doc = parse.doc
    first = outlet.first
    while first > 0 and doc[first - 1].pos_ in {"DET", "ADJ", "NOUN", "PROPN", "PART"} and outlet.first - first < 4:
        first -= 1
    if first == 0 or doc[first - 1].text not in _BEFORE or outlet.last + 1 >= len(doc):
        return None
    verb = doc[outlet.last + 1]
    return verb if verb.lemma_ in SPEECH_VERBS and verb.tag_ in {"VBD", "VBZ", "VBP"} else None


def _aside(parse: Parse, outlet: Outlet, verb: Token) -> Found | None:
    doc = parse.doc
    first = outlet.first
    while doc[first - 1].text not in _BEFORE:
        first -= 1
    last = verb.i
    while last + 1 < len(doc) and (doc[last + 1].ent_type_ in _TIMES or (doc[last + 1].lower_ in {"on", "in", "late", "early"} and last + 1 != len(doc) - 1)):
        last += 1
    if last + 1 < len(doc) and doc[last + 1].text not in {".", ",", ";"}:
        return None
    start, end = sentence_start(parse, verb.idx), sentence_end(parse, verb.idx)
    places = {token.i for token in tokens_in(doc, start, end)} - set(range(first, last + 1))
    pieces = pieces_of(parse, places)
    if not pieces:
        return None
    return Found(
        pieces, span_of(parse, verb.i, verb.i), verb.lemma_.lower(), span_of(parse, first, verb.i - 1), doc[outlet.last], "outlet-aside",
        base=parse.paragraph.char_start, verb=verb,
    )  # fmt: skip
