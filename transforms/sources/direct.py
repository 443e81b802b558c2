"""Quotations and the clause beside them that says who spoke: `"…," X said`, `said X: "…"`, `"…," X said. "…"`."""

import re
from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from transforms.lexicon.cues import QUOTE_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, Span, span_of
from transforms.sources.quotes import Quote, sentence_end, sentence_start

_REACH = 30
"""Tokens between a quotation and its verb: a name with its description and a time seldom takes more."""
_INTRODUCED = re.compile(r"[:,]\s*$|\.\.\.\s*$|[–—-]\s*$")
_WORD = re.compile(r"\w+")


def statements(text: str, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotations that can stand as sentences of their own, without the fragments that a sentence is woven around."""
    return [quote for quote in quotes if _is_statement(text, quote)]


def _is_statement(text: str, quote: Quote) -> bool:
    inner = text[quote.start : quote.end].strip("\"“”„«»'‘’`")
    words = _WORD.findall(inner)
    if not words:
        return False
    if not quote.closed or not quote.opened:
        return len(words) > 2
    before = text[: quote.start].rstrip()
    ended = inner.rstrip()[-1:] in ",.?!…-–—" or text[quote.end : quote.end + 1] == ","
    starts = sentence_start(text, quote.start) == quote.start or not before
    introduced = bool(_INTRODUCED.search(text[: quote.start]))
    if starts:
        return ended or len(words) > 3
    return (introduced and (len(words) > 2 or ended)) or (inner[:1].isupper() and ended and len(words) > 3)


def find_direct(parse: Parse, quotes: Sequence[Quote]) -> list[Found]:
    """The attributions of a paragraph's own quotations, each with all its pieces in the paragraph; those without a verb have no source."""
    text, doc = parse.paragraph.text, parse.doc
    said = statements(text, quotes)
    outside = _outside(doc, quotes)
    found: list[Found] = []
    for index, quote in enumerate(said):
        following = said[index + 1].start if index + 1 < len(said) else len(text)
        preceding = said[index - 1].end if index else 0
        verb = _after(doc, outside, text, quote, following) or _before(doc, outside, text, quote, preceding)
        piece = Span(parse.paragraph.char_start + quote.start, parse.paragraph.char_start + quote.end)
        if verb is not None and not (found and found[-1].cue == _cue(parse, verb)):
            found.append(_attributed(parse, verb, outside, piece))
        elif found:
            found[-1] = found[-1]._replace(pieces=(*found[-1].pieces, piece))
        elif sentence_start(text, quote.start) == quote.start:
            found.append(Found((piece,), None, "", None, None, "quote"))
    return found


def _outside(doc: Doc, quotes: Sequence[Quote]) -> list[bool]:
    """For each token whether it stands outside all quotations."""
    inside = [False] * len(doc)
    for quote in quotes:
        for token in doc.char_span(quote.start, quote.end, alignment_mode="expand") or ():
            inside[token.i] = True
    return [not one for one in inside]


def _after(doc: Doc, outside: Sequence[bool], text: str, quote: Quote, limit: int) -> Token | None:
    """The verb that follows a quotation in its sentence."""
    inner_end = text[: quote.end].rstrip("\"“”„«»'‘’` ")[-1:]
    rest = text[quote.end : limit].lstrip()
    if inner_end == "." and not rest[:1].islower() or inner_end not in ",.?!…-–—" and rest[:1] not in {",", "–", "—", "-"} and not rest[:1].islower():
        return None
    end = min(limit, sentence_end(text, quote.end + 1))
    return _first_verb(doc, outside, quote.end, end)


def _first_verb(doc: Doc, outside: Sequence[bool], start: int, end: int) -> Token | None:
    window = [token for token in doc if start <= token.idx < end and outside[token.i]][:_REACH]
    verbs = [token for token in window if token.pos_ in grammar.VERBAL and token.lemma_.lower() in QUOTE_VERBS and token.tag_ not in {"VB"}]
    with_subject = [verb for verb in verbs if _speaker(verb, outside) is not None and verb.dep_ != "relcl"]
    return next(iter(with_subject or verbs), None)


def _before(doc: Doc, outside: Sequence[bool], text: str, quote: Quote, floor: int) -> Token | None:
    """The verb that leads up to a quotation: directly, or over a comma or colon."""
    start = max(floor, sentence_start(text, quote.start))
    if start == quote.start:
        # `He said this. "…"`: only a colon reaches over the end of a sentence
        return None
    window = [token for token in doc if start <= token.idx < quote.start and outside[token.i]][-_REACH:]
    verbs = [token for token in window if token.pos_ in grammar.VERBAL and token.lemma_.lower() in QUOTE_VERBS]
    if not verbs:
        return None
    direct = verbs[-1].i == window[-1].i or bool(_INTRODUCED.search(text[: quote.start]))
    return verbs[-1] if direct else None


def _speaker(verb: Token, outside: Sequence[bool]) -> Token | None:
    """The subject of a verb, where it stands outside the quotations."""
    found = grammar.subject(verb)
    return found if found is not None and outside[found.i] else None


def _cue(parse: Parse, verb: Token) -> Span:
    return span_of(parse, *grammar.cue_phrase(verb))


def _attributed(parse: Parse, verb: Token, outside: Sequence[bool], piece: Span) -> Found:
    head = _speaker(verb, outside) or _neighbour(verb, outside)
    source = None
    if head is not None:
        barred = {place for place, free in enumerate(outside) if not free} | _verb_words(verb, head)
        source = span_of(parse, *grammar.phrase(head, barred))
    return Found((piece,), _cue(parse, verb), verb.lemma_.lower(), source, head, "quote-verb", base=parse.paragraph.char_start)


def _verb_words(verb: Token, head: Token) -> Iterable[int]:
    """The verb's own words, where a parse hangs them below the noun that speaks."""
    return grammar.indices(verb) if head.is_ancestor(verb) else {verb.i}


def _neighbour(verb: Token, outside: Sequence[bool]) -> Token | None:
    """The nearest noun beside a verb that the parse left without a subject."""
    return next((token for token in _around(verb) if outside[token.i] and token.pos_ in {"PROPN", "PRON", "NOUN"}), None)


def _around(verb: Token) -> Iterator[Token]:
    doc = verb.doc
    for distance in range(1, 5):
        for place in (verb.i - distance, verb.i + distance):
            if 0 <= place < len(doc):
                token = doc[place]
                yield token.head if token.dep_ == "compound" and token.head.pos_ == "PROPN" else token
