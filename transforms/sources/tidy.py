"""Last touches to a content's pieces: no commas at the edges, quotation marks kept in pairs, each piece inside one paragraph."""

from collections.abc import Iterator, Sequence

from transforms.model import Parse
from transforms.sources.found import Found, Span

_CLOSING = '"”»'
_EDGE = " \t\n\u00a0,;:–—-"


def tidy(found: Found, parse: Parse) -> Found | None:
    """The attribution of a paragraph with clean pieces; None where no word is left."""
    text, base = parse.paragraph.text, parse.paragraph.char_start
    pieces = [clean for piece in found.pieces for clean in _clean(Span(piece.start - base, piece.end - base), text)]
    return found._replace(pieces=tuple(Span(one.start + base, one.end + base) for one in _joined(pieces, text))) if pieces else None


def _clean(piece: Span, text: str) -> Iterator[Span]:
    start, end = piece
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if end - start > 2 and text[end - 1] == "." and (text[end - 2].islower() or text[end - 2].isdigit() or text[end - 2] in _CLOSING):
        end -= 1
    words = text[start:end]
    if any(letter.isalnum() for letter in words):
        yield Span(start, end)


def _joined(pieces: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Pieces with nothing but marks between them are one; none overlaps the one before."""
    joined: list[Span] = []
    for piece in sorted(pieces):
        before = joined[-1] if joined else None
        if before is not None and (piece.start <= before.end or not any(one.isalnum() or one == "\n" for one in text[before.end : piece.start])):
            joined[-1] = Span(before.start, max(before.end, piece.end))
        else:
            joined.append(piece)
    return tuple(joined)


def with_marks(found: Found, quoted: Sequence[Span]) -> Found:
    """The content with the quotation marks that stand directly at its edges; those around a nested statement are its outlet's."""
    if found.method == "nested":
        return found
    return found._replace(pieces=tuple(_with_marks(piece, quoted) for piece in found.pieces))


def _with_marks(piece: Span, quoted: Sequence[Span]) -> Span:
    start, end = piece
    for quote in quoted:
        if quote.start < end <= quote.start + 1:
            # `He was tired but “|at peace”, she said`
            end = quote.end
        if quote.start < start <= quote.start + 2 and quote.start < end:
            start = quote.start
        if quote.end - 2 <= end < quote.end and quote.end > start >= quote.start - (end - start):
            end = quote.end
    return Span(start, end)
