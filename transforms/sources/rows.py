"""Attributions as rows of the table `sources`."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_VERBS, SPEECH_VERBS
from transforms.model import Document, Parse
from transforms.schema import CueClass, Source, SourceKind
from transforms.sources.act import act_of
from transforms.sources.found import Found, Span
from transforms.sources.speaker import Speaker

_KINDS: dict[str, SourceKind] = {"line": "direct", "nested": "indirect"}
"""Kinds that the layout or the construction decides, not the marks: an interview's lines, `"Xi said that …," it said`."""
_WORD = re.compile(r"\w+")


class Where:
    """The paragraphs, sentences and quotations of an article, by place."""

    def __init__(self, document: Document, parses: Sequence[Parse], quoted: Sequence[Span]) -> None:
        """`quoted` are the article's quotations."""
        self.quoted = quoted
        self._paragraphs = document.paragraphs
        self._starts = [one.char_start for one in document.paragraphs]
        self._sentences = {parse.paragraph.paragraph_index: [one.start for one in parse.sentences] for parse in parses}

    def paragraph(self, span: Span) -> int:
        """The index of the paragraph that a span stands in."""
        return self._paragraphs[bisect_right(self._starts, span.start) - 1].paragraph_index

    def sentence(self, paragraph: int, span: Span) -> int:
        """The index of the sentence of its paragraph that a span starts in."""
        return max(bisect_right(self._sentences[paragraph], span.start) - 1, 0)


def rows(  # noqa: PLR0913, PLR0917  what a row is made of
    document: Document, number: int, found: Found, speaker: Speaker, relay_entity: str | None, where: Where
) -> Iterator[Source]:
    """The rows of one attribution, one for each piece."""
    text, source, cue, relay = document.text, found.source, found.cue, found.relay
    kind = _KINDS.get(found.method) or _kind(text, found.pieces, where.quoted)
    act = act_of(text[cue.start : cue.end] if cue else "", text[found.pieces[0].start : found.pieces[0].end])
    for piece, span in enumerate(found.pieces):
        yield Source(
            article_id=document.article_id,
            source_index=number,
            piece=piece,
            paragraph_index=(paragraph := where.paragraph(span)),
            sentence_index=where.sentence(paragraph, span),
            kind=kind,
            act=act,
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
            source_role=speaker.role,
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
            score=found.score,
        )


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
