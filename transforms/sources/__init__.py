"""Attributions: who said what, with which cue, through which outlet."""

from collections.abc import Iterator, Mapping, Sequence

from transforms.model import Document, Entities, Parse, Quotation
from transforms.schema import Source
from transforms.sources.according_to import find_according_to
from transforms.sources.coordinated import with_second_clauses
from transforms.sources.direct import find_direct
from transforms.sources.edges import with_edges, with_whole_source
from transforms.sources.found import Found, Span
from transforms.sources.indirect import find_indirect, is_sure
from transforms.sources.lines import find_headline, find_line, leading_colon, line_names
from transforms.sources.merge import Told, carry_over, without_doubles
from transforms.sources.quoted_as import find_quoted_as
from transforms.sources.quotes import quotes_of
from transforms.sources.relay import Heard, relayed
from transforms.sources.role import role_of
from transforms.sources.rows import Where, rows
from transforms.sources.speaker import Mentions, Speaker, identify
from transforms.sources.tidy import tidy, with_marks

_BORROWED = 3


def attribute(document: Document, parses: Sequence[Parse], entities: Entities) -> list[Source]:
    """The attributions of an article in order of their content."""
    mentions = Mentions(entities)
    quotes = {parse.paragraph.paragraph_index: quotes_of(parse) for parse in parses if parse.parsed}
    quoted = [_span(parse, quote) for parse in parses for quote in quotes.get(parse.paragraph.paragraph_index, ())]
    where = Where(document, parses, quoted)
    made: list[Source] = []
    speakers: list[Speaker] = []
    for number, found in enumerate(find_attributions(parses, quotes, entities)):
        speakers.append(_with_role(identify(found, found.head_span, mentions, speakers), found, mentions))
        relay = mentions.outlet(found.relay, found.relay_name or "") if found.relay else None
        made.extend(rows(document, number, found, speakers[-1], relay, where))
    return made


def _with_role(speaker: Speaker, found: Found, mentions: Mentions) -> Speaker:
    if found.head is None or found.source is None:
        return speaker
    name = next((Span(row.char_start, row.char_end) for row in mentions.within(found.source) if row.entity_id == speaker.entity_id), None)
    return speaker._replace(role=role_of(found.head, found.source, found.base, name, speaker.type))


def _span(parse: Parse, quote: Quotation) -> Span:
    return Span(parse.paragraph.char_start + quote.start, parse.paragraph.char_start + quote.end)


def long_quotes(parse: Parse, quotes: Sequence[Quotation]) -> Iterator[Span]:
    """The quotations of more words than a writer borrows for a cue of his own: what stands in them somebody said, it tells not who says so."""
    text = parse.paragraph.text
    return (_span(parse, quote) for quote in quotes if len(text[quote.start : quote.end].split()) > _BORROWED)


def find_attributions(parses: Sequence[Parse], quotes: Mapping[int, Sequence[Quotation]], entities: Entities) -> list[Found]:
    """The attributions of an article before their speakers are resolved."""
    heard = Heard()
    paragraphs: list[Told] = []
    names = line_names(parses)
    for parse in parses:
        line = find_line(parse, names) or find_headline(parse, entities)
        if line is not None:
            paragraphs.append(Told([line], left_open=False, announced=None))
        elif parse.parsed:
            marks = quotes[parse.paragraph.paragraph_index]
            found, heard = _of_paragraph(parse, marks, heard, entities)
            paragraphs.append(Told(found, bool(marks) and not marks[-1].closed, leading_colon(parse, found)))
        else:
            paragraphs.append(Told([], left_open=False, announced=None))
    return carry_over(paragraphs)


def _apart_from(quoted: Sequence[Found], parse: Parse, taken: Sequence[Span]) -> list[Found]:
    """Reported speech without the `telling his guest` of `was quoted as telling his guest`."""
    verbs = {one.verb.i for one in quoted if one.verb is not None}
    return [one for one in find_indirect(parse, taken) if one.verb is None or not (one.verb.dep_ == "pcomp" and one.verb.head.head.i in verbs)]


def _of_paragraph(parse: Parse, quotes: Sequence[Quotation], heard: Heard, entities: Entities) -> tuple[list[Found], Heard]:
    """The attributions of one paragraph, and the outlets that `it` and `the paper` may stand for in the next."""
    direct = find_direct(parse, quotes)
    spoken = [piece for one in direct for piece in one.pieces]
    quoted = list(find_quoted_as(parse))
    direct = [one for one in direct if one.verb is None or all(other.verb is None or other.verb.i != one.verb.i for other in quoted)]
    found = [
        with_edges(one, parse) for one in (*direct, *find_according_to(parse), *quoted, *_apart_from(quoted, parse, [*spoken, *long_quotes(parse, quotes)]))
    ]
    found, heard = relayed(parse, with_second_clauses(parse, found), heard, entities)
    spans = [_span(parse, quote) for quote in quotes]
    return [
        with_whole_source(with_marks(clean, spans), parse)
        for one in without_doubles(one for one in found if is_sure(one))
        if (clean := tidy(one, parse)) is not None
    ], heard
