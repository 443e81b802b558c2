"""Quotations and the clause beside them that says who spoke: `"…," X said`, `said X: "…"`, `"…," X said. "…"`, `"…" – X`."""

import itertools
import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from transforms.languages.en.speech import QUOTE_VERBS, SPEECH_VERBS
from transforms.model import Quotation
from transforms.parse.quotations import MARKS
from transforms.sources import grammar, labels
from transforms.sources.attribution import Passage, Reading, Span, Words

_REACH = 30
"""Tokens between a quotation and its verb: a name with its description and a time seldom takes more."""
_INTRODUCED = re.compile(r"(?:[:,–—-]|\.\.\.)\s*$")
_WORD = re.compile(r"\w+")
_ENDS = frozenset(",.?!…-–—")
_PAUSES = frozenset(",-–—")
_SIGNATURE = re.compile(r"\s*(?P<dash>[–—―-]{1,2})\s*(?P<name>(?:[A-ZÀ-Þ][\w.'’-]*\s?){1,5})(?=$|[,.(\"“\n]|\s[“\"])")
_WHEN = (labels.MARKER, labels.ADVERB)
_BORROWED = 3
"""Words that a writer borrows at most for a cue of his own: what stands in a longer quotation somebody said, it tells not who says so."""


def quoted(passage: Passage) -> Iterator[Reading]:
    """The paragraph's own quotations, each speaker's with all its pieces; those without a verb have no source."""
    said = statements(passage)
    begun: Reading | None = None
    for index, quote in enumerate(said):
        floor = said[index - 1].end if index else 0
        limit = said[index + 1].start if index + 1 < len(said) else len(passage.text)
        following = _signed(passage, quote, limit) or _said(passage, quote, floor, limit)
        if begun is not None and (following is None or _same_cue(begun, following)):
            begun = begun._replace(content=begun.content | _places(passage, quote), quotes=(*begun.quotes, _span(passage, quote)))
            continue
        if begun is not None:
            yield begun
        begun = following or _bare(passage, quote)
    if begun is not None:
        yield begun


def _same_cue(one: Reading, other: Reading) -> bool:
    return one.cue is not None and other.cue is not None and one.cue.i == other.cue.i


def _bare(passage: Passage, quote: Quotation) -> Reading | None:
    """A quotation that opens its sentence and has no speaker there."""
    if passage.sentence_start(quote.start) != quote.start:
        return None
    return Reading("quote", None, None, _places(passage, quote), quotes=(_span(passage, quote),))


def _span(passage: Passage, quote: Quotation) -> Span:
    return Span(passage.base + quote.start, passage.base + quote.end)


def _places(passage: Passage, quote: Quotation) -> frozenset[int]:
    return frozenset(passage.within(quote.start, quote.end))


def long_quotes(passage: Passage) -> Iterator[Quotation]:
    """The quotations of more words than a cue can be borrowed from."""
    return (quote for quote in passage.quotes if len(passage.text[quote.start : quote.end].split()) > _BORROWED)


def statements(passage: Passage) -> list[Quotation]:
    """The quotations that can stand as sentences of their own, without the fragments that a sentence is woven around."""
    return [quote for quote in passage.quotes if _is_statement(passage, quote)]


def _is_statement(passage: Passage, quote: Quotation) -> bool:
    text = passage.text
    inner = text[quote.start : quote.end].strip(MARKS)
    words = _WORD.findall(inner)
    if not words:
        return False
    if not quote.closed or not quote.opened:
        return len(words) > 2
    ended = inner.rstrip()[-1:] in _ENDS or text[quote.end : quote.end + 1] == ","
    full = ended or len(words) > 3
    if passage.sentence_start(quote.start) == quote.start:
        return full
    before = text[max(0, quote.start - 40) : quote.start]
    if _INTRODUCED.search(before):
        return (ended or len(words) > 2) and not (before.rstrip().endswith(",") and _is_title(words))
    return ended and inner[:1].isupper() and (len(words) > 3 or _follows_verb(passage, quote))


def _follows_verb(passage: Passage, quote: Quotation) -> bool:
    place = passage.within(quote.start, quote.end).start - 1
    return place >= 0 and is_quote_verb(passage.doc[place])


def _is_title(words: Sequence[str]) -> bool:
    """Whether words are capitalised as in the name of a book or a programme: `''A Time for Truth,''`."""
    long = [word for word in words if len(word) > 3]
    return 1 < len(words) < 8 and len(long) > 1 and all(word[0].isupper() for word in (words[0], *long))


def is_quote_verb(token: Token) -> bool:
    """Whether a word can introduce quoted words; `Said` at the head of a sentence is often parsed as a name."""
    return token.text in {"said", "says", "Said", "Says"} or (token.pos_ in grammar.VERBAL and token.lemma_.lower() in QUOTE_VERBS)


def _signed(passage: Passage, quote: Quotation, limit: int) -> Reading | None:
    """`"…" – Name`: a quotation signed with a dash."""
    name = _SIGNATURE.match(passage.text, quote.end, limit)
    if name is None:
        return None
    cued, named = (
        Words(places.start, places.stop - 1) for places in (passage.within(*name.span("dash")), passage.within(name.start("name"), name.end("name")))
    )
    head = passage.doc[named.first : named.last + 1].root
    return Reading("quote-signed", None, head, _places(passage, quote), cued=cued, named=named, quotes=(_span(passage, quote),))


def _said(passage: Passage, quote: Quotation, floor: int, limit: int) -> Reading | None:
    """A quotation with the verb that attributes it, and whoever speaks."""
    verb = _verb(passage, quote, floor, limit)
    if verb is None:
        return None
    head = _speaker(verb, passage) or _neighbour(verb, passage)
    return Reading("quote-verb", verb, head, _places(passage, quote), named=_named(passage, verb, head), quotes=(_span(passage, quote),))


def _verb(passage: Passage, quote: Quotation, floor: int, limit: int) -> Token | None:
    """The verb that attributes a quotation: one with its own speaker after it, else one before it, else any after it."""
    after = _after(passage, quote, limit)
    if after is not None and grammar.own_subject(after) is not None and not any(one.tag_ == "WRB" for one in grammar.children(after, *_WHEN)):
        return after
    return _before(passage, quote, floor) or after


def _after(passage: Passage, quote: Quotation, limit: int) -> Token | None:
    """The verb that follows a quotation in its sentence."""
    rest = passage.text[quote.end : limit].lstrip()[:1]
    inner = passage.text[max(quote.start, quote.end - 8) : quote.end].rstrip(MARKS + " ")[-1:]
    paused = inner != "." and (inner in _ENDS or rest in _PAUSES)
    if not paused and not rest.islower():
        return None
    end = min(limit, passage.sentence_end(quote.end + 1))
    outside = (passage.doc[place] for place in passage.within(quote.end, end) if place not in passage.quoted)
    verbs = [token for token in itertools.islice(outside, _REACH) if is_quote_verb(token) and token.tag_ != "VB"]
    with_subject = (verb for verb in verbs if verb.dep_ != labels.RELATIVE_CLAUSE and _speaker(verb, passage) is not None)
    return next(with_subject, None) or next(iter(verbs), None)


def _before(passage: Passage, quote: Quotation, floor: int) -> Token | None:
    """The verb that leads up to a quotation: directly, or over a comma or colon."""
    start = max(floor, passage.sentence_start(quote.start))
    if start == quote.start:
        # `He said this. "…"`: only a colon reaches over the end of a sentence
        return None
    places = passage.within(start, quote.start)
    window = [passage.doc[place] for place in places[-2 * _REACH :] if place not in passage.quoted][-_REACH:]
    verbs = [token for token in window if is_quote_verb(token)]
    if not verbs and window and window[-1].text == ":":
        # `made the following comment:`, `has a new message:`
        verbs = [token for token in window if announces(token)]
    if not verbs:
        return None
    introduced = bool(_INTRODUCED.search(passage.text, max(start, quote.start - 40), quote.start)) and not _is_woven(verbs[-1], passage.text, quote)
    return verbs[-1] if introduced or verbs[-1].i == window[-1].i else None


def announces(token: Token) -> bool:
    """Whether a verb with a subject can lead up to a quotation behind a colon: not in `Examples of questions include: “…”`."""
    return token.pos_ == "VERB" and token.lemma_ not in _LISTING and grammar.own_subject(token) is not None


_LISTING = frozenset({"include", "contain", "comprise", "cover", "mean", "need", "involve", "bear"})


def _is_woven(verb: Token, text: str, quote: Quotation) -> bool:
    """Whether a clause that starts outside the quotation holds it: `said that while it was careless, “no prosecutor” would go on`."""
    for clause in grammar.children(verb, labels.CLAUSE):
        first, last = clause.left_edge, clause.right_edge
        begins_outside = verb.i < first.i and first.idx < quote.start < last.idx
        if begins_outside and not quote.start <= clause.idx < quote.end:
            return last.idx >= quote.end or text[quote.start : quote.end].lstrip(MARKS + " ")[:1].islower()
    return False


def _speaker(verb: Token, passage: Passage) -> Token | None:
    """The subject of a verb, where it stands outside the quotations."""
    found = _who_saw(verb) or grammar.subject(verb)
    return None if found is None or found.i in passage.quoted or found.ent_type_ in grammar.TIMES else found


def _who_saw(verb: Token) -> Token | None:
    """`a woman who saw the attack told …`, parsed as if the attack told: the noun that the relative clause belongs to."""
    clause = verb.head if verb.dep_ == labels.CLAUSE else next((one for one in grammar.children(verb.head, labels.RELATIVE_CLAUSE) if one.i < verb.i), None)
    if clause is None or clause.dep_ != labels.RELATIVE_CLAUSE or clause.lemma_ in SPEECH_VERBS:
        return None
    speaker = grammar.subject(verb) if verb.dep_ in {labels.CLAUSE, labels.RELATIVE_CLAUSE} else None
    taken = speaker is not None and clause.i < speaker.i < verb.i
    return clause.head if taken and grammar.is_(grammar.own_subject(clause), "who") else None


def _named(passage: Passage, verb: Token, head: Token | None) -> Words | None:
    """The words of the speaker outside the quotations."""
    if head is None:
        return None
    own = grammar.indices(verb) if head.is_ancestor(verb) else {verb.i}
    first, last = grammar.phrase(head, passage.quoted.union(own))
    return Words(first, grammar.shortened(head, last) if head.i > verb.i else last)


def _neighbour(verb: Token, passage: Passage) -> Token | None:
    """The nearest noun beside a verb that the parse left without a subject."""
    beside = (token for token in _around(verb.doc, verb.i) if token.i not in passage.quoted)
    return next((token for token in beside if token.pos_ in {"PROPN", "PRON", "NOUN"}), None)


def _around(doc: Doc, middle: int) -> Iterator[Token]:
    for distance in range(1, 5):
        for place in (middle - distance, middle + distance):
            if 0 <= place < len(doc):
                token = doc[place]
                yield token.head if token.dep_ == labels.COMPOUND and token.head.pos_ == "PROPN" else token
