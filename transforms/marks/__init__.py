"""Provenance marks: datelines, bylines, wire and photo credits, contributors; each found once, read by whoever asks who made an article, where and when."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from transforms.marks.agencies import house_of
from transforms.marks.datelines import read_dateline
from transforms.marks.lines import read_line
from transforms.model import Document, Mark
from transforms.schema import AgencyBasis, Credit, Paragraph

_HEAD = 5
"""Paragraphs of the story among which its dateline stands."""
_LONG = 15
"""Words from which a paragraph is part of the text proper: an agency's name alone signs the article before the first or after the last of them."""
_SIGNS = frozenset({"dateline", "wire", "byline", "copyright"})
"""Marks whose agency made the article; a contributor's made a part of it."""
_ROLES = {"photo": "photo", "contributor": "reporting"}
"""What an agency did that a mark names without a person."""
_STORY = frozenset({"body", "standfirst"})


def with_marks(document: Document) -> Document:
    """The document with its provenance marks in order, whatever the role of the paragraph they stand in."""
    long = [one.paragraph_index for one in document.paragraphs if one.n_words >= _LONG and one.role != "caption"]
    datelines = dict(_datelines(document.paragraphs))
    marks: list[Mark] = []
    for paragraph in document.paragraphs:
        index = paragraph.paragraph_index
        edge = not long or index < long[0] or index > long[-1]
        found = [datelines[index]] if index in datelines else []
        if not found or found[0].end < len(paragraph.text.rstrip()):
            found += read_line(paragraph.text, paragraph.role, edge=edge, last=index >= (long[-1] if long else 0))
        marks += [mark.in_article(paragraph) for mark in found]
    return replace(document, marks=tuple(marks))


def _datelines(paragraphs: Sequence[Paragraph]) -> Iterator[tuple[int, Mark]]:
    """The datelines of the first paragraphs of the story, wherever it begins; what is none by its form alone opens the very first, and no other."""
    story = [one for one in paragraphs if one.role in _STORY][:_HEAD]
    first = story[0].paragraph_index if story else -1
    head = [one for one in paragraphs if one.role == "dateline" or one in story]
    opened = [one.text.partition(":")[0] for one in paragraphs]
    for paragraph in head:
        found = read_dateline(paragraph.text)
        alone = paragraph.paragraph_index <= first and opened.count(paragraph.text.partition(":")[0]) == 1
        if found is not None and (found.sure or alone):
            yield paragraph.paragraph_index, found.mark


def credit_rows(document: Document) -> list[Credit]:
    """The table `credits`: a row a mark, and one a person or agency where a mark names several."""
    rows: list[Credit] = []
    for mark in document.marks:
        for agency, person, place, role in _named(mark):
            where = (document.article_id, len(rows), mark.paragraph_index, mark.start, mark.end, document.text[mark.start : mark.end])
            rows.append(Credit(*where, mark.kind, agency, person, place, role, mark.applies_to))
    return rows


def _named(mark: Mark) -> Iterator[tuple[str | None, str | None, str | None, str | None]]:
    """Agency, person, place and role of each row of a mark."""
    if mark.kind == "dateline" or not (mark.people or mark.agencies):
        yield next(iter(mark.agencies), None), None, mark.place, _ROLES.get(mark.kind)
    for one in mark.people:
        yield next(iter(mark.agencies), None), one.person, one.place, one.role
    if mark.kind != "dateline" and not mark.people:
        yield from ((agency, None, None, _ROLES.get(mark.kind)) for agency in mark.agencies)


def wire_agency(document: Document) -> tuple[str | None, AgencyBasis | None]:
    """The agency whose copy the article is, and what says so: its own marks (an image's says nothing), its author, its outlet."""
    signed = (mark.agencies[0] for mark in document.marks if mark.agencies and mark.applies_to == "article" and mark.kind in _SIGNS)
    written = (name for author in document.metadata.authors if (name := house_of(author)))
    said: tuple[tuple[AgencyBasis, str | None], ...] = (
        ("credit", next(signed, None)),
        ("author", next(written, None)),
        ("outlet", house_of(document.metadata.outlet or "")),
    )
    return next(((agency, basis) for basis, agency in said if agency), (None, None))
