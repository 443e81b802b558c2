"""Attributions as rows of the table `sources`."""

import re
from collections.abc import Iterator, Sequence

from transforms.lexicon.cues import ATTITUDE_VERBS, DOCUMENT_VERBS, SPEECH_VERBS
from transforms.model import Document
from transforms.schema import CueClass, Source, SourceKind
from transforms.sources.found import Found, Span
from transforms.sources.speaker import Speaker

_KINDS: dict[str, SourceKind] = {"line": "direct", "nested": "indirect"}
"""Kinds that the layout or the construction decides, not the marks: an interview's lines, `"Xi said that …," it said`."""
_WORD = re.compile(r"\w+")


def rows(  # noqa: PLR0913, PLR0917  what a row is made of
    document: Document, number: int, found: Found, speaker: Speaker, relay_entity: str | None, quoted: Sequence[Span]
) -> Iterator[Source]:
    """The rows of one attribution, one for each piece. `quoted` are the article's quotations."""
    text, source, cue, relay = document.text, found.source, found.cue, found.relay
    kind = _KINDS.get(found.method) or _kind(text, found.pieces, quoted)
    for piece, span in enumerate(found.pieces):
        yield Source(
            article_id=document.article_id,
            source_index=number,
            piece=piece,
            paragraph_index=_paragraph(document, span),
            kind=kind,
            content_start=span.start,
            content_end=span.end,
            content=text[span.start : span.end],
            cue_start=cue.start if cue else None,
            cue_end=cue.end if cue else None,
            cue=text[cue.start : cue.end] if cue else None,
            cue_class=_cue_class(found, speaker) if cue else None,
            source_start=source.start if source else None,
            source_end=source.end if source else None,
            source_text=text[source.start : source.end] if source else None,
            source_type=speaker.type,
            source_entity_id=speaker.entity_id,
            source_name=speaker.name,
            resolution="carried" if found.carried else speaker.resolution,
            relay_text=text[relay.start : relay.end] if relay else None,
            relay_start=relay.start if relay else None,
            relay_end=relay.end if relay else None,
            relay_entity_id=relay_entity,
            relay_name=found.relay_name,
            method=found.method,
        )


def _paragraph(document: Document, span: Span) -> int:
    return next(one.paragraph_index for one in document.paragraphs if one.char_start <= span.start and span.end <= one.char_end)


def _kind(text: str, pieces: Sequence[Span], quoted: Sequence[Span]) -> SourceKind:
    """Direct where all words stand in quotation marks, mixed where some do."""
    near = [quote for quote in quoted if any(quote.overlaps(piece) for piece in pieces)]
    if not near:
        return "indirect"
    words = [Span(piece.start + word.start(), piece.start + word.end()) for piece in pieces for word in _WORD.finditer(text[piece.start : piece.end])]
    inside = sum(1 for word in words if any(quote.holds(word) for quote in near))
    if words and inside == len(words):
        return "direct"
    return "mixed" if inside else "indirect"


def _cue_class(found: Found, speaker: Speaker) -> CueClass:
    if speaker.type == "document" or (found.lemma in DOCUMENT_VERBS and speaker.type in {"group", "organisation", "none"} and found.lemma not in SPEECH_VERBS):
        return "document"
    if found.lemma in ATTITUDE_VERBS and found.lemma not in SPEECH_VERBS:
        return "attitude"
    return "speech" if found.lemma in SPEECH_VERBS or found.method in {"according-to", "quote-verb", "line", "headline"} else "attitude"
