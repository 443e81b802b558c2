"""Quotations and the clause beside them that says who spoke: `"…," X said`, `said X: "…"`, `"…," X said. "…"`."""

import itertools
import re
from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import ATTITUDE_VERBS, QUOTE_VERBS, SPEECH_VERBS
from transforms.model import Parse, Quotation
from transforms.parse.quotations import MARKS
from transforms.sources import grammar
from transforms.sources.found import Found, Span, span_of, tokens_in
from transforms.sources.quotes import sentence_end, sentence_start

_REACH = 30
"""Tokens between a quotation and its verb: a name with its description and a time seldom takes more."""
_INTRODUCED = re.compile(r"[:,]\s*$|\.\.\.\s*$|[–—-]\s*$")
_WORD = re.compile(r"\w+")
_SIGNATURE = re.compile(r"\s*(?P<dash>[–—―-]{1,2})\s*(?P<name>(?:[A-ZÀ-Þ][\w.'’-]*\s?){1,5})(?=$|[,.(\"“\n]|\s[“\"])")


def statements(parse: Parse, quotes: Sequence[Quotation]) -> list[Quotation]:
    """The quotations that can stand as sentences of their own, without the fragments that a sentence is woven around."""
    verb_ends = {token.idx + len(token) for token in parse.doc if is_quote_verb(token)}
    return [quote for quote in quotes if _is_statement(parse, quote, verb_ends)]


def is_quote_verb(token: Token) -> bool:
    """Whether a word can introduce quoted words; `Said` at the head of a sentence is often parsed as a name."""
    return token.text in {"said", "says", "Said", "Says"} or (token.pos_ in grammar.VERBAL and token.lemma_.lower() in QUOTE_VERBS)


def _is_statement(parse: Parse, quote: Quotation, verb_ends: Collection[int]) -> bool:
    text = parse.paragraph.text
    inner = text[quote.start : quote.end].strip(MARKS)
    words = _WORD.findall(inner)
    if not words:
        return False
    if not quote.closed or not quote.opened:
        return len(words) > 2
    before = text[: quote.start].rstrip()
    ended = inner.rstrip()[-1:] in ",.?!…-–—" or text[quote.end : quote.end + 1] == ","
    if not before or sentence_start(parse, quote.start) == quote.start:
        return ended or len(words) > 3
    if _INTRODUCED.search(text[: quote.start]):
        return (len(words) > 2 or ended) and not (text[: quote.start].rstrip().endswith(",") and _is_title(words))
    return inner[:1].isupper() and ended and (len(words) > 3 or len(before) in verb_ends)


def _is_title(words: Sequence[str]) -> bool:
    """Whether words are capitalised as in the name of a book or a programme: `''A Time for Truth,''`."""
    long = [word for word in words if len(word) > 3]
    return 1 < len(words) < 8 and len(long) > 1 and all(word[0].isupper() for word in (words[0], *long))


def find_direct(parse: Parse, quotes: Sequence[Quotation]) -> list[Found]:
    """The attributions of a paragraph's own quotations, each with all its pieces in the paragraph; those without a verb have no source."""
    if not quotes:
        return []
    text, doc = parse.paragraph.text, parse.doc
    said = statements(parse, quotes)
    outside = _outside(doc, quotes)
    found: list[Found] = []
    for index, quote in enumerate(said):
        following = said[index + 1].start if index + 1 < len(said) else len(text)
        preceding = said[index - 1].end if index else 0
        piece = Span(parse.paragraph.char_start + quote.start, parse.paragraph.char_start + quote.end)
        signed = _signed(parse, quote, following, piece)
        if signed is not None:
            found.append(signed)
            continue
        verb = _cue_verb(parse, outside, quote, (preceding, following))
        if verb is not None and not (found and found[-1].cue == _cue(parse, verb)):
            found.append(_attributed(parse, verb, outside, piece))
        elif found:
            found[-1] = found[-1]._replace(pieces=(*found[-1].pieces, piece))
        elif sentence_start(parse, quote.start) == quote.start:
            found.append(Found((piece,), None, "", None, None, "quote", base=parse.paragraph.char_start))
    return found


def _signed(parse: Parse, quote: Quotation, limit: int, piece: Span) -> Found | None:
    """`"…" – Name`: a quotation signed with a dash."""
    name = _SIGNATURE.match(parse.paragraph.text, quote.end, limit)
    if name is None:
        return None
    tokens = parse.doc.char_span(*name.span("name"), alignment_mode="expand")
    base = parse.paragraph.char_start
    cue, source = (Span(base + start, base + end) for start, end in (name.span("dash"), name.span("name")))
    return Found((piece,), cue, "", source, tokens.root if tokens is not None else None, "quote-signed", base=base)


def _cue_verb(parse: Parse, outside: Sequence[bool], quote: Quotation, limits: tuple[int, int]) -> Token | None:
    """The verb that attributes a quotation: one with its own speaker after it, else one before it, else any after it."""
    after = _after(parse, outside, quote, limits[1])
    if after is not None and grammar.own_subject(after) is not None and not any(one.dep_ in {"mark", "advmod"} and one.tag_ == "WRB" for one in after.children):
        return after
    return _before(parse, outside, quote, limits[0]) or after


def _outside(doc: Doc, quotes: Sequence[Quotation]) -> list[bool]:
    """For each token whether it stands outside all quotations."""
    inside = [False] * len(doc)
    for quote in quotes:
        for token in doc.char_span(quote.start, quote.end, alignment_mode="expand") or ():
            inside[token.i] = True
    return [not one for one in inside]


def _after(parse: Parse, outside: Sequence[bool], quote: Quotation, limit: int) -> Token | None:
    """The verb that follows a quotation in its sentence."""
    text = parse.paragraph.text
    inner_end = text[: quote.end].rstrip(MARKS + " ")[-1:]
    rest = text[quote.end : limit].lstrip()
    if (inner_end == "." and not rest[:1].islower()) or (inner_end not in ",.?!…-–—" and rest[:1] not in {",", "–", "—", "-"} and not rest[:1].islower()):
        return None
    end = min(limit, sentence_end(parse, quote.end + 1))
    return _first_verb(parse.doc, outside, quote.end, end)


def _first_verb(doc: Doc, outside: Sequence[bool], start: int, end: int) -> Token | None:
    window = list(itertools.islice((token for token in tokens_in(doc, start, end) if outside[token.i]), _REACH))
    verbs = [token for token in window if is_quote_verb(token) and token.tag_ != "VB"]
    with_subject = [verb for verb in verbs if _speaker(verb, outside) is not None and verb.dep_ != "relcl"]
    return next(iter(with_subject or verbs), None)


def _before(parse: Parse, outside: Sequence[bool], quote: Quotation, floor: int) -> Token | None:
    """The verb that leads up to a quotation: directly, or over a comma or colon."""
    doc, text = parse.doc, parse.paragraph.text
    start = max(floor, sentence_start(parse, quote.start))
    if start == quote.start:
        # `He said this. "…"`: only a colon reaches over the end of a sentence
        return None
    window = [token for token in tokens_in(doc, start, quote.start) if outside[token.i]][-_REACH:]
    verbs = [token for token in window if is_quote_verb(token)]
    if not verbs and window and window[-1].text == ":":
        # `made the following comment:`, `has a new message:`
        verbs = [token for token in window if token.pos_ == "VERB" and grammar.own_subject(token) is not None]
    if not verbs:
        return None
    direct = verbs[-1].i == window[-1].i or (bool(_INTRODUCED.search(text[: quote.start])) and not _is_woven(verbs[-1], text, quote))
    return verbs[-1] if direct else None


def _is_woven(verb: Token, text: str, quote: Quotation) -> bool:
    """Whether a clause that starts outside the quotation holds it: `said that while it was careless, “no prosecutor” would go on`."""
    for clause in grammar.children(verb, "ccomp"):
        first, last = clause.left_edge, clause.right_edge
        if verb.i < first.i and first.idx < quote.start and not quote.start <= clause.idx < quote.end and last.idx > quote.start:
            return last.idx >= quote.end or text[quote.start : quote.end].lstrip(MARKS + " ")[:1].islower()
    return False


def _speaker(verb: Token, outside: Sequence[bool]) -> Token | None:
    """The subject of a verb, where it stands outside the quotations."""
    found = grammar.subject(verb)
    clause = _relative_before(verb)
    if clause is not None and found is not None and clause.i < found.i < verb.i:
        # `a woman who saw the attack told …`, parsed as if the attack told
        found = clause.head
    if found is None or not outside[found.i] or found.ent_type_ in {"DATE", "TIME"}:
        return None
    return _before_bracket(found)


def _relative_before(verb: Token) -> Token | None:
    """The verb of a `who …` whose object the parse took for the subject of the verb after it."""
    clause = verb.head if verb.dep_ == "ccomp" else next((one for one in grammar.children(verb.head, "relcl") if one.i < verb.i), None)
    if clause is None or clause.dep_ != "relcl" or clause.lemma_ in SPEECH_VERBS | ATTITUDE_VERBS or not clause.i < verb.i:
        return None
    who = grammar.own_subject(clause)
    return clause if who is not None and who.lower_ == "who" and verb.dep_ in {"ccomp", "relcl"} else None


def _before_bracket(noun: Token) -> Token:
    """`Rep. Jo Park (D-Md.)`: the name before a bracket that the parse takes for the head."""
    doc = noun.doc
    opening = next((place for place in range(noun.i, max(noun.i - 4, 0), -1) if doc[place].text == "("), None)
    closing = next((place for place in range(noun.i, min(noun.i + 4, len(doc))) if doc[place].text == ")"), None)
    if opening is None or closing is None or opening == 0:
        return noun
    return doc[opening - 1]


def _cue(parse: Parse, verb: Token) -> Span:
    return span_of(parse, *grammar.cue_phrase(verb))


def _attributed(parse: Parse, verb: Token, outside: Sequence[bool], piece: Span) -> Found:
    head = _speaker(verb, outside) or _neighbour(verb, outside)
    source = None
    if head is not None:
        barred = {place for place, free in enumerate(outside) if not free} | _verb_words(verb, head)
        first, last = grammar.phrase(head, barred)
        source = span_of(parse, first, grammar.shortened(head, last) if head.i > verb.i else last)
    return Found((piece,), _cue(parse, verb), verb.lemma_.lower(), source, head, "quote-verb", base=parse.paragraph.char_start, verb=verb)


def _verb_words(verb: Token, head: Token) -> set[int]:
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
