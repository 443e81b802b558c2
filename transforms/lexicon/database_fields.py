"""The fields that news databases print around a story: Factiva's codes, LexisNexis' and ProQuest's names. From their exports and help pages."""

from typing import Literal

type Field = Literal[
    "title", "authors", "outlet", "published", "clock", "section", "language", "url", "standfirst", "dateline", "caption", "correction", "story", "other"
]

CODES: dict[str, Field] = {
    "HD": "title", "BY": "authors", "SN": "outlet", "PD": "published", "ET": "clock", "SE": "section", "LA": "language", "LP": "story", "TD": "story",
    "ART": "caption", "CX": "correction", "CLM": "other", "CR": "other", "WC": "other", "SC": "other", "ED": "other", "PG": "other", "VOL": "other",
    "CY": "other", "CT": "other", "RF": "other", "CO": "other", "IN": "other", "NS": "other", "RE": "other", "IPC": "other", "IPD": "other",
    "PUB": "other", "AN": "other",
}  # fmt: skip

FIELDS: dict[str, Field] = {
    "headline": "title", "title": "title", "byline": "authors", "author": "authors", "authors": "authors", "publication title": "outlet",
    "publication": "outlet", "publication date": "published", "dateline": "dateline", "section": "section", "highlight": "standfirst",
    "graphic": "caption", "correction": "correction", "body": "story", "full text": "story", "document url": "url", "url": "url",
    "language": "language", "language of publication": "language", "abstract": "other", "publication info": "other", "proquest document link": "other",
    "links": "other", "length": "other", "load-date": "other", "publication-type": "other", "publication type": "other", "journal code": "other",
    "journal-code": "other", "classification": "other", "subject": "other", "subjects": "other", "industry": "other", "geographic": "other",
    "person": "other", "people": "other", "organization": "other", "company": "other", "company / organization": "other", "ticker": "other",
    "location": "other", "state": "other", "city": "other", "country": "other", "type": "other", "document-type": "other", "document type": "other",
    "acc-no": "other", "doc-id": "other", "series": "other", "column": "other", "edition": "other", "page": "other", "pages": "other",
    "first page": "other", "copyright": "other", "copyright holder": "other", "issn": "other", "publication year": "other", "publisher": "other",
    "place of publication": "other", "country of publication": "other", "publication subject": "other", "source type": "other",
    "proquest document id": "other", "last updated": "other", "database": "other", "identifier / keyword": "other", "credit": "other",
    "end of document": "other", "notes": "other", "correction-date": "other", "keywords": "other",
}  # fmt: skip
"""In lower case."""

BARE = frozenset({"body", "graphic", "classification", "end of document", "notes", "proquest document link"})
"""Fields that stand without a colon."""
OWN = frozenset(
    {"length", "load-date", "publication-type", "publication type", "proquest document id", "publication info", "end of document", "language of publication"}
)
"""Fields that only a database prints."""
