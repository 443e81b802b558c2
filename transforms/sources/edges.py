"""Where a content starts and ends: at whole words, after the time that belongs to the cue, without the `and` of the sentence around it."""

import re

from spacy.tokens import Token

from transforms.marks.datelines import read_dateline
from transforms.model import Parse
from transforms.sources import grammar
from transforms.sources.found import Found, Span

_HYPHENATED = re.compile(r"[^\W_]+(?:[-‐‑][^\W_]+)*[-‐‑]$")
_REST = re.compile(r"(?<=\w)[-‐‑][^\W_]+")
_GAP = re.compile(r"\s+(?:[\w'’-]+\s+){1,5}")
_JOINING = re.compile(r"(?:and|but|or|yet)\b,?\s+(?=\S)", re.IGNORECASE)
_TIMES = frozenset({"DATE", "TIME"})
_BEFORE_TIME = frozenset({"on", "in", "late", "early", "at"})
_REACH = 6


def with_edges(found: Found, parse: Parse) -> Found:
    """The attribution with its content's edges set; direct quotations keep theirs, their marks."""
    if found.method.startswith("quote") or found.method == "line" or not found.pieces:
        return found
    base, text = parse.paragraph.char_start, parse.paragraph.text
    pieces = [Span(one.start - base, one.end - base) for one in found.pieces]
    cue = Span(found.cue.start - base, found.cue.end - base) if found.cue is not None else None
    moved = []
    for piece in pieces:
        start = _after_time(parse, _whole_words(text, piece, cue, found.method), cue)
        start = max(start, _dateline_end(text)) if piece.start == 0 else start
        joining = _JOINING.match(text, start, piece.end)
        moved.append(Span(base + (joining.end() if joining else start), base + piece.end))
    return found._replace(pieces=tuple(one for one in moved if one.end > one.start) or found.pieces)


def with_whole_source(found: Found, parse: Parse) -> Found:
    """The attribution with a source that ends at a whole word: `the ex-|chancellor`."""
    if found.source is None or found.base != parse.paragraph.char_start:
        return found
    rest = _REST.match(parse.paragraph.text, found.source.end - found.base)
    return found._replace(source=Span(found.source.start, found.base + rest.end())) if rest is not None else found


def _dateline_end(text: str) -> int:
    """Where the text begins behind a dateline, which the parse takes for a part of the first sentence: `WELLINGTON, April 9 - `."""
    found = read_dateline(text)
    return found.mark.end + len(text[found.mark.end :]) - len(text[found.mark.end :].lstrip()) if found is not None else 0


def _whole_words(text: str, piece: Span, cue: Span | None, method: str) -> int:
    """The start of the first word, not of its last part: `re-|asserted`; of a clause after its cue, the start of its subject then."""
    opened = _HYPHENATED.search(text, max(0, piece.start - 40), piece.start)
    if opened is None:
        return piece.start
    if method == "ccomp" and cue is not None and cue.end <= opened.start():
        gap = _GAP.match(text, cue.end)
        if gap is not None and gap.end() >= opened.start():
            return cue.end + len(text[cue.end :]) - len(text[cue.end :].lstrip())
    return opened.start()


def _after_time(parse: Parse, start: int, cue: Span | None) -> int:
    """The start of the content after a time that stands between it and its cue: `said last year | the mill would close`."""
    if cue is None or not cue.end <= start <= cue.end + 1:
        return start
    near = parse.doc.char_span(start, len(parse.paragraph.text), alignment_mode="expand")
    if near is None:
        return start
    doc, first = parse.doc, near.start
    last = first + (doc[first].lower_ in _BEFORE_TIME and first + 1 < len(doc) and doc[first + 1].ent_type_ in _TIMES)
    while last < min(len(doc) - 1, first + _REACH) and doc[last].ent_type_ in _TIMES and doc[last].head.i <= last + _REACH:
        last += 1
    if doc[last].i == first or not _is_adverbial(doc[first:last].root, doc[last]):
        return start
    return int(doc[last].idx)


def _is_adverbial(time: Token, following: Token) -> bool:
    """Whether a time is no part of the clause's subject: `said Thursday was fine`, `said 2019 figures fell`."""
    if time.pos_ == "ADP":
        return True
    if following.pos_ in grammar.VERBAL or following.pos_ == "PUNCT":
        return False
    return time.head.i != following.i and not (time.dep_ in {"nummod", "compound", "poss", "amod"} and time.head.i >= following.i)
