"""Provenance marks: datelines, wire and photo credits, bylines."""

from collections.abc import Iterator, Sequence

from transforms.marks.datelines import read_dateline
from transforms.marks.lines import Mark, at_end, whole_line
from transforms.model import Document
from transforms.schema import Credit, Paragraph

_HEAD = 4
"""Paragraphs at the head of an article among which its dateline stands."""
_LONG = 15
"""Words from which a paragraph is part of the text proper: an agency's name alone signs the article before the first or after the last of them."""
_SIGNS = frozenset({"dateline", "wire", "byline", "copyright"})
"""Marks whose agency made the article; a contributor's made a part of it."""


def find_credits(document: Document) -> list[Credit]:
    """The provenance marks of an article, in order, whatever the role of the paragraph they stand in."""
    found: list[Credit] = []
    long = [one.paragraph_index for one in document.paragraphs if one.n_words >= _LONG and one.role != "caption"]
    for paragraph in document.paragraphs:
        edge = not long or paragraph.paragraph_index < long[0] or paragraph.paragraph_index > long[-1]
        for mark, where in _marks(paragraph, edge=edge, last=paragraph.paragraph_index >= (long[-1] if long else 0)):
            found.append(_credit(document, paragraph, mark, where, len(found)))
    return found


def _marks(paragraph: Paragraph, *, edge: bool, last: bool) -> Iterator[tuple[Mark, str | None]]:
    """The marks of one paragraph with their places. `edge` is before or after the text proper, `last` its last paragraph or after it."""
    text, caption = paragraph.text, paragraph.role == "caption"
    if paragraph.role not in {"title", "caption"} and paragraph.paragraph_index <= _HEAD:
        dateline = read_dateline(text)
        if dateline is not None:
            yield Mark(0, dateline.end, "dateline", dateline.agency, None, None, "article"), dateline.place
    mark = whole_line(text, caption=caption, edge=edge)
    if mark is None and paragraph.role != "title":
        mark = at_end(text, caption=caption, last=last)
    if mark is not None:
        yield mark, None


def _credit(document: Document, paragraph: Paragraph, mark: Mark, place: str | None, index: int) -> Credit:
    start, end = paragraph.char_start + mark.start, paragraph.char_start + mark.end
    return Credit(
        document.article_id, index, paragraph.paragraph_index, start, end, document.text[start:end], mark.kind, mark.agency, mark.person, place, mark.role,
        mark.applies_to,
    )  # fmt: skip


def wire_agency(credits: Sequence[Credit]) -> str | None:
    """The agency whose copy the article is, from its own credits (an image's credit is none)."""
    return next((credit.agency for credit in credits if credit.agency and credit.applies_to == "article" and credit.kind in _SIGNS), None)
