"""One article from bytes to rows: the file to read first. Each line of `transform` is a stage in a module of its own."""

import hashlib

from transforms import PIPELINE_VERSION, language
from transforms.dates import tag_dates
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import find_credits, wire_agency
from transforms.model import Decoded, Document, Draft, Models, Published, Record, Rows
from transforms.page import extract_page
from transforms.parse import parse, read_prose
from transforms.published import date_article
from transforms.schema import Article, Credit
from transforms.sources import attribute
from transforms.text import extract_text
from transforms.writers import writers


def transform(record: Record, models: Models) -> Rows:
    """All rows of one record. Raises `RejectedError` where it is no article."""
    decoded = decode(record)
    draft = extract(decoded)
    document = lay_out(record, decoded, draft)
    spoken = language.detect(document, models)
    credit_rows = find_credits(document)
    published = date_article(document, credit_rows)
    prose = read_prose(document)
    parses = parse(document, prose, spoken.code, models)
    entities = tag_entities(document, parses)
    dates = tag_dates(document, prose, published, spoken.code)
    sources = attribute(document, parses, entities) if parses is not None else []
    article = describe(document, spoken, published, credit_rows, tagged=parses is not None)
    return Rows([article], document.paragraphs, entities.rows, dates, sources, credit_rows, decoded.charset)


def extract(decoded: Decoded) -> Draft:
    """Labelled paragraphs and metadata, from a web page or from plain text."""
    return extract_page(decoded) if decoded.kind == "html" else extract_text(decoded)


def describe(document: Document, spoken: language.Language, published: Published, credit_rows: list[Credit], *, tagged: bool) -> Article:
    """The row of `articles`."""
    metadata = document.metadata
    agency = wire_agency(credit_rows)
    datelines = [credit.place for credit in credit_rows if credit.kind == "dateline" and credit.place]
    return Article(
        article_id=document.article_id,
        url=metadata.url,
        outlet=metadata.outlet,
        title=metadata.title,
        authors=writers(metadata.authors, signed_by(credit_rows), metadata.outlet),
        section=metadata.section,
        language=spoken.code,
        language_score=spoken.score,
        published_at=published.at,
        published_date=published.date,
        published_basis=published.basis,
        dateline_place=datelines[0] if datelines else None,
        wire_agency=agency,
        wire_agency_basis="credit" if agency else None,
        n_paragraphs=len(document.paragraphs),
        n_words=sum(paragraph.n_words for paragraph in document.paragraphs),
        text_sha256=hashlib.sha256(document.text.encode()).hexdigest(),
        tagged=tagged,
        pipeline_version=PIPELINE_VERSION,
    )


def signed_by(credit_rows: list[Credit]) -> tuple[str, ...]:
    """The names in the article's own bylines, each once."""
    return tuple(dict.fromkeys(credit.person for credit in credit_rows if credit.kind == "byline" and credit.person))
