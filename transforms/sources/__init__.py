"""Attributions: who said what, with which cue, through which outlet."""

from collections.abc import Sequence

from transforms.model import Document, Entities, Parse
from transforms.schema import Source
from transforms.sources.according_to import find_according_to
from transforms.sources.direct import find_direct
from transforms.sources.found import Found, Span
from transforms.sources.indirect import find_indirect
from transforms.sources.merge import carry_over, without_doubles
from transforms.sources.quotes import pair
from transforms.sources.rows import rows
from transforms.sources.speaker import Mentions, Speaker, identify


def attribute(document: Document, parses: Sequence[Parse], entities: Entities) -> list[Source]:
    """The attributions of an article in order of their content."""
    mentions = Mentions(entities)
    quoted = [Span(one.paragraph.char_start + quote.start, one.paragraph.char_start + quote.end) for one in parses for quote in pair(one.paragraph.text)]
    made: list[Source] = []
    speakers: list[Speaker] = []
    for number, found in enumerate(find_attributions(parses)):
        speaker = identify(found, found.head_span, mentions, speakers)
        speakers.append(speaker)
        made.extend(rows(document, number, found, speaker, None, quoted))
    return made


def find_attributions(parses: Sequence[Parse]) -> list[Found]:
    """The attributions of an article before their speakers are resolved."""
    return carry_over([_of_paragraph(parse) for parse in parses if parse.parsed])


def _of_paragraph(parse: Parse) -> tuple[bool, list[Found]]:
    quotes = pair(parse.paragraph.text)
    direct = find_direct(parse, quotes)
    spoken = [piece for one in direct for piece in one.pieces]
    indirect = find_indirect(parse, spoken)
    found = without_doubles([*direct, *find_according_to(parse), *indirect])
    return bool(quotes) and not quotes[-1].closed, found
