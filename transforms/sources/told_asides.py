"""`The wall broke, an engineer told broadcaster N1.`, `…, the mayor said, Kyodo reported.`: statements before a clause with an outlet, however parsed."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from transforms.languages.en.speech import ADDRESSING_VERBS, PLAIN_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, pieces_of, span_of, tokens_in
from transforms.sources.outlets import Outlet, ends_clause
from transforms.sources.quotes import sentence_end, sentence_start

_LONGEST = 9
_SHORTEST = 3
_MARKS = frozenset('"“”„«»')
_BETWEEN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "PART", "PRON"})


def told_asides(parse: Parse, named: Sequence[Outlet], found: Sequence[Found]) -> Iterator[Found]:
    """The statements whose clause with the outlet stands at the end, where nothing else found them."""
    for outlet in named:
        telling = _telling(parse, outlet)
        verb = telling or _reported(parse, outlet)
        if verb is None or any(_is_good(parse, one, verb, outlet) for one in found):
            continue
        aside = (
            (_as_told(parse, verb, outlet) or _aside(parse, verb))
            if telling is None or ends_clause(parse.doc, outlet.last)
            else _told_after(parse, verb, outlet)
        )
        if aside is not None:
            relay = span_of(parse, outlet.first, outlet.last)
            yield aside if verb.lemma_ in ADDRESSING_VERBS else aside._replace(relay=relay)


def _is_good(parse: Parse, found: Found, verb: Token, outlet: Outlet) -> bool:
    """Whether a verb's attribution is there, with words that are not the outlet's."""
    span = span_of(parse, outlet.first, outlet.last)
    return found.verb is not None and found.verb.i == verb.i and found.verb.doc is verb.doc and not any(piece.overlaps(span) for piece in found.pieces)


def _telling(parse: Parse, outlet: Outlet) -> Token | None:
    """The verb of telling right before an outlet that ends its clause."""
    doc, place = parse.doc, outlet.first - 1
    while place >= 0 and doc[place].pos_ in _BETWEEN and outlet.first - place < _LONGEST:
        place -= 1
    verb = doc[place] if place >= 0 else None
    after = doc[outlet.last + 1] if outlet.last + 1 < len(doc) else None
    return verb if verb is not None and after is not None and verb.lemma_ == "tell" and verb.tag_ in {"VBD", "VBZ", "VBP"} else None


def _as_told(parse: Parse, verb: Token, outlet: Outlet) -> Found | None:
    """`As the governor told Kompas, the dam had held.`."""
    doc = parse.doc
    start, end = sentence_start(parse, verb.idx), sentence_end(parse, verb.idx)
    opening = next((one for one in tokens_in(doc, start, end) if not one.is_space), verb)
    comma = next((one.i for one in tokens_in(doc, doc[outlet.last].idx + 1, end) if one.text == ","), None)
    if opening.text not in {"As", "as"} or comma is None or verb.lemma_ != "tell":
        return None
    head = grammar.subject(verb)
    pieces = pieces_of(parse, {one.i for one in tokens_in(doc, doc[comma].idx, end)})
    if head is None or not pieces:
        return None
    source = span_of(parse, *grammar.phrase(head))
    return Found(pieces, span_of(parse, verb.i, verb.i), "tell", source, head, "told-aside", base=parse.paragraph.char_start, verb=verb)


def _told_after(parse: Parse, verb: Token, outlet: Outlet) -> Found | None:
    """What follows the outlet, where the parse took the outlet for what was told: `who told AFP the cause was unknown`."""
    head, end = grammar.subject(verb), sentence_end(parse, verb.idx)
    rest = {one.i for one in tokens_in(parse.doc, parse.doc[outlet.last].idx + 1, end)}
    if head is None or len(rest) < _SHORTEST or not any(parse.doc[one].tag_ in {"VBD", "VBZ", "VBP", "MD"} for one in rest):
        return None
    if _MARKS & set(parse.paragraph.text[verb.idx : end]):
        return None
    source = span_of(parse, *grammar.phrase(head, grammar.indices(verb) if head.is_ancestor(verb) else ()))
    cue = span_of(parse, verb.i, verb.i)
    return Found(pieces_of(parse, rest), cue, "tell", source, head, "told-aside", base=parse.paragraph.char_start, verb=verb)


def _reported(parse: Parse, outlet: Outlet) -> Token | None:
    """The verb of the clause before `, Kyodo reported.`."""
    doc, first = parse.doc, outlet.first
    while first > 0 and doc[first - 1].pos_ in _BETWEEN:
        first -= 1
    if first < _LONGEST or doc[first - 1].text != "," or outlet.last + 1 >= len(doc) or doc[outlet.last + 1].lemma_ not in {"report", "say", "write"}:
        return None
    for place in range(first - 2, first - 2 - _LONGEST, -1):
        if doc[place].is_punct:
            return None
        if doc[place].lemma_ in PLAIN_VERBS and doc[place].tag_ in {"VBD", "VBZ"}:
            return doc[place]
    return None


def _aside(parse: Parse, verb: Token) -> Found | None:
    """The attribution of what stands before the last comma before a verb to the nouns in between."""
    doc, text = parse.doc, parse.paragraph.text
    comma = next((place for place in range(verb.i - 1, max(verb.i - 1 - _LONGEST, 0), -1) if doc[place].is_punct or doc[place].pos_ == "VERB"), None)
    if comma is None or doc[comma].text != "," or comma + 1 == verb.i:
        return None
    start, end = sentence_start(parse, verb.idx), sentence_end(parse, verb.idx)
    places = {one.i for one in tokens_in(doc, start, end) if one.i < comma}
    nouns = [one for one in doc[comma + 1 : verb.i] if one.pos_ in {"NOUN", "PROPN", "PRON", "NUM"}]
    if not nouns or len(places) < _SHORTEST or _MARKS & set(text[start:end]) or not any(doc[one].pos_ in {"VERB", "AUX"} for one in places):
        return None
    source, inside = span_of(parse, comma + 1, verb.i - 1), range(comma + 1, verb.i)
    head = next((one for one in nouns if one.head.i not in inside), nouns[-1])
    return Found(
        pieces_of(parse, places), span_of(parse, verb.i, verb.i), verb.lemma_.lower(), source, head, "told-aside", base=parse.paragraph.char_start, verb=verb
    )
