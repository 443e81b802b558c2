"""One article from bytes to rows: the file to read first. Each line of `transform` is a stage in a module of its own."""

import hashlib
from collections.abc import Sequence

from transforms import PIPELINE_VERSION, languages
from transforms.addresses import Address, page_of
from transforms.dates import tag_dates
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.language import Detected, detect
from transforms.layout import lay_out
from transforms.marks import credit_rows, wire_agency, with_marks
from transforms.marks.writers import writers
from transforms.model import Change, Decoded, Document, Draft, Mark, Models, Published, Record, Rows
from transforms.page import extract_page, extract_piece
from transforms.parse import parse, read_prose
from transforms.published import date_article, read_change
from transforms.published.rewritten import speaking
from transforms.roles import label
from transforms.schema import TOLD, Article, Kind
from transforms.sources import attribute
from transforms.text import extract_text


def transform(record: Record, models: Models) -> Rows:
    """All rows of one record. Raises `RejectedError` where it is no article."""
    decoded = decode(record)
    draft = extract(decoded)
    document = with_marks(lay_out(record, decoded, draft))
    spoken = detect(document, models)
    document = document.in_language(languages.of(spoken.code))
    published, change = date_article(document), read_change(document)
    told = draft.kind in TOLD
    prose = read_prose(document) if told else []
    parses = parse(document, prose, models) if told else None
    entities = tag_entities(document, parses)
    dates = tag_dates(document, prose, speaking(document, published, change))
    sources = attribute(document, parses, entities, models.threshold) if parses is not None else []
    page = page_of(document.metadata.url, draft.found.url)
    article = describe(record, document, spoken, published, change, page, draft.kind, tagged=parses is not None)
    return Rows([article], document.paragraphs, entities.rows, dates, sources, credit_rows(document) if told else [], decoded.charset, document.metadata.id)


def extract(decoded: Decoded) -> Draft:
    """Labelled paragraphs and metadata, from a web page or from plain text. Of a page the article is kept, its furniture is not."""
    if decoded.kind != "html":
        extracted = extract_piece(decoded) if decoded.kind == "piece" else extract_text(decoded)
        return label(extracted, decoded.given.title or extracted.found.title)
    draft = label(extract_page(decoded), None)
    return draft._replace(blocks=tuple(block for block in draft.blocks if block.role != "boilerplate"))


def describe(  # noqa: PLR0913, PLR0917  # what the stages found, each once
    record: Record, document: Document, spoken: Detected, published: Published, change: Change, page: Address | None, kind: Kind, *, tagged: bool
) -> Article:
    """The row of `articles`."""
    metadata = document.metadata
    agency, basis = wire_agency(document)
    datelines = [mark.place for mark in document.marks if mark.kind == "dateline" and mark.place]
    return Article(
        article_id=document.article_id,
        path=record.path,
        record=record.place,
        url=metadata.url,
        domain=page.site if page else None,
        outlet=metadata.outlet,
        title=metadata.title,
        authors=writers(metadata.authors, signed_by(document.marks), metadata.outlet),
        section=metadata.section,
        language=spoken.code,
        language_score=spoken.score,
        published_at=published.at,
        published_local=published.local.isoformat(timespec="seconds") if published.local else None,
        published_date=published.date,
        published_basis=published.basis,
        modified_at=change.at,
        modified_date=change.day,
        crawled_at=change.crawled_at,
        page_id=page.page_id if page else None,
        version=1,
        is_latest=True,
        kind=kind,
        dateline_place=datelines[0] if datelines else None,
        wire_agency=agency,
        wire_agency_basis=basis,
        n_paragraphs=len(document.paragraphs),
        n_words=sum(paragraph.n_words for paragraph in document.paragraphs),
        text_sha256=hashlib.sha256(document.text.encode()).hexdigest(),
        tagged=tagged,
        pipeline_version=PIPELINE_VERSION,
    )


def signed_by(marks: Sequence[Mark]) -> tuple[str, ...]:
    """The names in the article's own bylines, each once."""
    return tuple(dict.fromkeys(one.person for mark in marks if mark.kind == "byline" for one in mark.people))
