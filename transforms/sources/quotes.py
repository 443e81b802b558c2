"""Sentences and quotations of a parse with offsets into its paragraph, as its tokens have them."""

from collections.abc import Sequence

from transforms.model import Parse, Quotation


def quotes_of(parse: Parse) -> Sequence[Quotation]:
    """The quotations of a paragraph."""
    base = parse.paragraph.char_start
    return [quote._replace(start=quote.start - base, end=quote.end - base) for quote in parse.quotations]


def sentence_start(parse: Parse, place: int) -> int:
    """Start of the sentence that a place stands in."""
    base = parse.paragraph.char_start
    return parse.sentences[parse.sentence_index(base + place)].start - base


def sentence_end(parse: Parse, place: int) -> int:
    """End of the sentence that a place stands in."""
    base = parse.paragraph.char_start
    return next((one.end for one in parse.sentences if one.end > base + place), parse.sentences[-1].end) - base
