"""Attributions as rows of the table `sources`."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from transforms.languages.en.speech import CITING_WORDS, DOCUMENT_VERBS, SPEECH_VERBS, TOLD_VERBS
from transforms.model import Document, Parse
from transforms.schema import CueClass, Source, SourceKind, SourceType
from transforms.sources.attribution import Attribution, Span
from transforms.sources.speaker import Speaker

_WORD = re.compile(r"\w+")
_IMPERSONAL: frozenset[SourceType] = frozenset({"group", "organisation", "outlet"})
"""Speakers that report what they found."""


class Where:
    """The paragraphs, sentences and quotations of an article, by place."""

    def __init__(self, document: Document, parses: Sequence[Parse], quoted: Sequence[Span]) -> None:
        """`quoted` are the article's quotations in order."""
        self._quoted = quoted
        self._ends = [one.end for one in quoted]
        self._paragraphs = document.paragraphs
        self._starts = [one.char_start for one in document.paragraphs]
        self._sentences = {parse.paragraph.paragraph_index: [one.start for one in parse.sentences] for parse in parses}

    def paragraph(self, span: Span) -> int:
        """The index of the paragraph that a span stands in."""
        return self._paragraphs[bisect_right(self._starts, span.start) - 1].paragraph_index

    def sentence(self, paragraph: int, span: Span) -> int:
        """The index of the sentence of its paragraph that a span starts in."""
        return max(bisect_right(self._sentences[paragraph], span.start) - 1, 0)

    def quoted(self, span: Span) -> list[Span]:
        """The quotations that share a code point with a span."""
        first = bisect_right(self._ends, span.start)
        last = first
        while last < len(self._quoted) and self._quoted[last].start < span.end:
            last += 1
        return list(self._quoted[first:last])


def rows(document: Document, number: int, one: Attribution, speaker: Speaker, relay_entity: str | None, where: Where) -> Iterator[Source]:  # noqa: PLR0913, PLR0917  what a row is made of
    """The rows of one attribution, one for each piece."""
    text, source, cue, relay = document.text, one.source, one.cue, one.relay
    kind = one.kind or _kind(text, one.pieces, where)
    for piece, span in enumerate(one.pieces):
        yield Source(
            article_id=document.article_id,
            source_index=number,
            piece=piece,
            paragraph_index=(paragraph := where.paragraph(span)),
            sentence_index=where.sentence(paragraph, span),
            kind=kind,
            act=one.traits.act,
            content_start=span.start,
            content_end=span.end,
            content=text[span.start : span.end],
            cue_start=cue.start if cue else None,
            cue_end=cue.end if cue else None,
            cue=text[cue.start : cue.end] if cue else None,
            cue_class=cue_class(one, speaker),
            source_start=source.start if source else None,
            source_end=source.end if source else None,
            source_text=text[source.start : source.end] if source else None,
            source_role=speaker.role,
            source_type=speaker.type,
            source_entity_id=speaker.entity_id,
            source_name=speaker.name,
            resolution="carried" if one.carried else speaker.resolution,
            relay_text=text[relay.start : relay.end] if relay else None,
            relay_start=relay.start if relay else None,
            relay_end=relay.end if relay else None,
            relay_entity_id=relay_entity,
            relay_name=one.relay_name,
            method=one.construction,
            score=one.score,
            statement_id=None,
        )


def _kind(text: str, pieces: Sequence[Span], where: Where) -> SourceKind:
    """Direct where all words stand in quotation marks, mixed where some do."""
    words = inside = 0
    for piece in pieces:
        near = where.quoted(piece)
        for word in _WORD.finditer(text, piece.start, piece.end):
            words += 1
            inside += any(quote.start <= word.start() and word.end() <= quote.end for quote in near)
    if words and inside == words:
        return "direct"
    return "mixed" if inside else "indirect"


def cue_class(one: Attribution, speaker: Speaker) -> CueClass | None:
    """What a cue tells of: words that were said, what somebody thinks or wants, or what a document shows; None where there is no cue."""
    if one.cue is None:
        return None
    lemma = one.lemma
    if speaker.type == "document":
        return "document"
    found = lemma in DOCUMENT_VERBS and speaker.type in _IMPERSONAL
    speaks = not lemma or lemma in SPEECH_VERBS | TOLD_VERBS or lemma in CITING_WORDS or found
    return "speech" if speaks or one.traits.content == "quotation" else "attitude"
