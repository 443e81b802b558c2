"""What the rules hand to one another: an attribution before its speaker is resolved."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Token

from transforms.model import Parse
from transforms.sources import grammar


class Span(NamedTuple):
    """[start, end) in the clean text."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether the other lies inside."""
        return self.start <= other.start and other.end <= self.end


class Found(NamedTuple):
    """An attribution: content in pieces (each inside one paragraph), cue and source, all in offsets of the clean text."""

    pieces: tuple[Span, ...]
    cue: Span | None
    lemma: str
    """Lemma of the cue's head; empty where there is no cue."""
    source: Span | None
    head: Token | None
    """Head noun of the source, where a parse gave it."""
    method: str
    score: float = 1.0
    relayed_score: float = 1.0
    """How likely it is where an outlet passes it on."""
    carried: bool = False
    """Whether the speaker comes from an earlier paragraph."""
    base: int = 0
    """Where the paragraph of cue and source starts in the clean text."""
    verb: Token | None = None
    """Head of the cue."""
    relay: Span | None = None
    """The words that name the outlet it came through."""
    relay_name: str | None = None
    outlet_name: str | None = None
    """The outlet that the source itself is, where it is one."""

    @property
    def head_span(self) -> Span | None:
        """Where the source's head stands in the clean text."""
        if self.head is None:
            return None
        return Span(self.base + self.head.idx, self.base + self.head.idx + len(self.head))

    def without(self, cut: Span) -> "Found":
        """The attribution with a stretch cut out of its content; unchanged where nothing would be left."""
        pieces = tuple(rest for piece in self.pieces for rest in _around(piece, cut))
        return self._replace(pieces=pieces) if pieces else self

    @property
    def extent(self) -> Span:
        """From the first to the last code point of the content."""
        return Span(self.pieces[0].start, self.pieces[-1].end)


def _around(piece: Span, cut: Span) -> tuple[Span, ...]:
    """What is left of a piece on both sides of a cut."""
    if not piece.overlaps(cut):
        return (piece,)
    return tuple(rest for rest in (Span(piece.start, min(piece.end, cut.start)), Span(max(piece.start, cut.end), piece.end)) if rest.end > rest.start)


def span_of(parse: Parse, first: int, last: int) -> Span:
    """The clean text's offsets of the tokens first..last of a paragraph."""
    start, end = parse.doc[first], parse.doc[last]
    return Span(parse.paragraph.char_start + start.idx, parse.paragraph.char_start + end.idx + len(end))


def pieces_of(parse: Parse, places: Iterable[int]) -> tuple[Span, ...]:
    """Token places as spans, each rid of the commas and dashes at its edges; runs of marks alone are left out."""
    doc = parse.doc
    found = []
    for first, last in grammar.runs(places):
        ends = _without_marks(doc, first, last)
        if ends is not None:
            found.append(span_of(parse, *ends))
    return tuple(found)


def _without_marks(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    while first <= last and (doc[first].text in ",;:–—-)" or doc[first].text == "--" or doc[first].is_space):
        first += 1
    while last >= first and (doc[last].text in ",;:–—-(" or doc[last].text == "--" or doc[last].is_space):
        last -= 1
    return (first, last) if first <= last and any(doc[place].text[0].isalnum() or doc[place].text[0] in "$€£" for place in range(first, last + 1)) else None


def tokens_in(doc: Doc, start: int, end: int) -> Iterator[Token]:
    """The tokens that start in [start, end) of a paragraph, without a look at the others."""
    for place in range(bisect_left(range(len(doc)), start, key=lambda one: doc[one].idx), len(doc)):
        if doc[place].idx >= end:
            return
        yield doc[place]
