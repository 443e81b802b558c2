"""`according to X`, `in the words of X`, `for X`: sources named by a phrase, before, after or inside what they said."""

import re
from collections.abc import Iterator

from spacy.tokens import Token

from transforms.languages.en.speech import CARRYING_VERBS, SPEECH_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, pieces_of, span_of, tokens_in
from transforms.sources.quotes import sentence_end, sentence_start

_PER = re.compile(
    r"\b[Pp]er (?:an? |the )?(?:\w+ )?(?:report|story|article|statement|memo|sources|officials)\b|\bPer (?:the |an? )(?=[A-Z])|\bper (?:the )?(?=[A-Z])"
)
"""`Per the Miami Herald, …`; `20 miles per hour` and `per cent` are none."""


def find_according_to(parse: Parse) -> Iterator[Found]:
    """The attributions that `according to` makes in a paragraph."""
    doc, text = parse.doc, parse.paragraph.text
    if "ccording to" not in text and " by " not in text and not _PER.search(text):
        return
    for token in doc[:-2]:
        length = _cue_length(token)
        if length:
            found = _attributed(parse, token, length)
            if found is not None:
                yield found


def _cue_length(token: Token) -> int:
    """How many words from here are a cue; 0 where they are none."""
    doc, lower = token.doc, token.lower_
    if lower == "according":
        return 2 if doc[token.i + 1].lower_ == "to" else 0
    if lower == "per" and _PER.match(doc.text, token.idx):
        return 1
    if lower == "as" and token.i + 3 < len(doc) and doc[token.i + 2].lower_ == "by":
        return 3 if doc[token.i + 1].lemma_ in CARRYING_VERBS else 0
    return 0


def _attributed(parse: Parse, cue: Token, length: int) -> Found | None:
    doc = parse.doc
    after = cue.i + length
    head = _named(cue, length)
    if head is None:
        return None
    first, last = grammar.phrase(head, range(after))
    first = max(first, after)
    last = _closed(cue, first, _with_name(last, head), head)
    start, end = sentence_start(parse, cue.idx), sentence_end(parse, cue.idx)
    inside = {token.i for token in tokens_in(doc, start, end)} - _own_statements(head)
    content = _clause(cue, inside, range(cue.i, last + 1))
    pieces = pieces_of(parse, content)
    if not pieces:
        return None
    source = span_of(parse, first, last)
    return Found(pieces, span_of(parse, cue.i, after - 1), "according", source, head, "according-to", base=parse.paragraph.char_start, verb=cue)


def _named(cue: Token, length: int) -> Token | None:
    """The noun after the cue."""
    to, after = cue.doc[cue.i + length - 1], cue.i + length
    head = grammar.child(to, "pobj", "pcomp")
    if head is None or head.i < after:
        head = next((one for one in cue.doc[after : after + 10] if one.pos_ in {"PROPN", "NOUN", "PRON"}), None)
    return head


def _own_statements(head: Token) -> set[int]:
    """The words of the clauses in which the source itself speaks: `according to NTB, which said …`, `to a man who spoke to AFP`."""
    after = (one for one in head.doc[head.i : head.sent.end] if one.dep_ == "relcl" and one.lemma_ in SPEECH_VERBS)
    spoken = (one for one in after if (who := grammar.own_subject(one)) is not None and (who.lower_ == "who" or (who.lower_ == "which" and _has_clause(one))))
    return {place for clause in spoken for place in grammar.indices(clause)}


def _has_clause(verb: Token) -> bool:
    return grammar.child(verb, "ccomp") is not None


def _closed(cue: Token, first: int, last: int, head: Token) -> int:
    """The last token of the source: of a phrase that opens the sentence, the one before the comma that closes it."""
    doc = cue.doc
    if cue.i != cue.sent.start:
        return last
    comma = next((token.i for token in doc[head.i : last + 1] if token.text == ","), None)
    names_speaker = comma is not None and any(one.i > comma and one.dep_ == "appos" for one in head.children)
    return comma - 1 if comma is not None and comma - 1 >= first and (last - comma > 8 or names_speaker) else last


def _with_name(last: int, head: Token) -> int:
    """The last token with a name that the parse left outside: `China's state news agency` + `Xinhua`; without a `which said …`."""
    doc = head.doc
    for clause in grammar.children(head, "relcl"):
        if clause.lemma_ in SPEECH_VERBS and head.i < clause.left_edge.i <= last:
            return int(clause.left_edge.i - (2 if doc[clause.left_edge.i - 1].text == "," else 1))
    while last + 1 < len(doc) and doc[last].pos_ in {"NOUN", "PROPN"} and doc[last + 1].pos_ == "PROPN":
        last += 1
    return last


def _clause(cue: Token, inside: set[int], phrase: range) -> set[int]:
    """What the source is cited for: the clause that the phrase hangs on, without the phrase."""
    verb = cue.head
    while verb.pos_ not in grammar.VERBAL and verb.head.i != verb.i:
        verb = verb.head
    that = next((place for place in range(cue.i - 1, max(cue.i - 3, -1), -1) if cue.doc[place].lower_ == "that"), None)
    if that is not None and any(place > phrase[-1] for place in inside):
        # `Reuters reported that, according to X, …`: what follows is X's
        return {place for place in inside if place > phrase[-1]}
    if verb.dep_ in {"conj", "advcl"} and any(one.dep_ in {"nsubj", "nsubjpass"} for one in verb.children):
        clause = (grammar.indices(verb) & inside) - set(phrase)
        if len(clause) > 4:
            return clause
    return inside - set(phrase)
