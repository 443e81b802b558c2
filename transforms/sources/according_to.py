"""`according to X`, `in the words of X`, `for X`: sources named by a phrase, before, after or inside what they said."""

from collections.abc import Iterator

from spacy.tokens import Token

from transforms.lexicon.cues import SPEECH_VERBS
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, pieces_of, span_of
from transforms.sources.quotes import sentence_end, sentence_start


def find_according_to(parse: Parse) -> Iterator[Found]:
    """The attributions that `according to` makes in a paragraph."""
    doc = parse.doc
    for token in doc[:-2]:
        if token.lower_ == "according" and doc[token.i + 1].lower_ == "to":
            found = _attributed(parse, token)
            if found is not None:
                yield found


def _attributed(parse: Parse, cue: Token) -> Found | None:
    doc, text = parse.doc, parse.paragraph.text
    head = _named(cue)
    if head is None:
        return None
    first, last = grammar.phrase(head, range(cue.i + 2))
    last = _closed(parse, max(first, cue.i + 2), _with_name(last, head), head)
    start, end = sentence_start(text, cue.idx), sentence_end(text, cue.idx)
    inside = {token.i for token in doc if start <= token.idx < end}
    content = _clause(cue, inside, range(cue.i, last + 1))
    pieces = pieces_of(parse, content)
    if not pieces:
        return None
    source = span_of(parse, max(first, cue.i + 2), last)
    return Found(pieces, span_of(parse, cue.i, cue.i + 1), "according", source, head, "according-to", base=parse.paragraph.char_start, verb=cue)


def _named(cue: Token) -> Token | None:
    """The noun after `according to`."""
    to = cue.doc[cue.i + 1]
    head = grammar.child(to, "pobj", "pcomp") or next((one for one in cue.doc[cue.i + 2 : cue.i + 12] if one.pos_ in {"PROPN", "NOUN", "PRON"}), None)
    while head is not None and head.i < cue.i + 2:
        head = next((one for one in cue.doc[cue.i + 2 : cue.i + 12] if one.pos_ in {"PROPN", "NOUN", "PRON"}), None)
    return head


def _closed(parse: Parse, first: int, last: int, head: Token) -> int:
    """The last token of the source: of a phrase that opens the sentence, the one before the comma that closes it."""
    doc, cue = parse.doc, first - 2
    if cue != doc[cue].sent.start:
        return last
    comma = next((token.i for token in doc[head.i : last + 1] if token.text == ","), None)
    return comma - 1 if comma is not None and comma - 1 >= first and last - comma > 8 else last


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
    if verb.dep_ in {"conj", "advcl"} and any(one.dep_ == "nsubj" or one.dep_ == "nsubjpass" for one in verb.children):
        clause = (grammar.indices(verb) & inside) - set(phrase)
        if len(clause) > 4:
            return clause
    return inside - set(phrase)
