"""The fields that news databases (LexisNexis, Factiva, ProQuest) and print systems set around an article."""

import re
from typing import Final

from transforms.schema import Role

_FIELDS: Final[dict[str, Role]] = {
    "headline": "title", "byline": "byline", "dateline": "dateline", "load-date": "dateline", "graphic": "caption", "correction": "correction",
    "highlight": "standfirst", "length": "boilerplate", "section": "boilerplate", "language": "boilerplate", "publication-type": "boilerplate",
    "subject": "boilerplate", "person": "boilerplate", "company": "boilerplate", "organization": "boilerplate", "geographic": "boilerplate",
    "industry": "boilerplate", "country": "boilerplate", "city": "boilerplate", "state": "boilerplate", "type": "boilerplate", "url": "boilerplate",
    "journal-code": "boilerplate", "doc-type": "boilerplate", "document-type": "boilerplate", "acc-no": "boilerplate", "series": "boilerplate",
    "column": "boilerplate", "page": "boilerplate", "edition": "boilerplate", "ticker": "boilerplate", "copyright": "boilerplate",
    "issn": "boilerplate", "pub": "boilerplate", "body": "boilerplate", "keywords": "boilerplate", "slug": "boilerplate",
}  # fmt: skip
"""Names in capitals before a colon, and the role of what they name. From the printed form of LexisNexis documents and wire slugs."""
_FIELD = re.compile(r"([A-Z][A-Z-]{2,16}):(?:\s|$)")
_LONGEST = 8
_NUMBER = r"(?:[A-Z]{0,2}-?\d{1,3}[A-Z]?)"
_PAGE_FURNITURE = re.compile(
    rf"""\W*(?:
        (?:story\s+)?(?:continue[sd]|cont(?:['’]?d)?\.?|continuing)\s+(?:on|from)\s+(?:page\s+)?{_NUMBER}
        | (?:(?:please\s+)?(?:see|turn\s+to)|from)\s+(?:[\w'’]+,?\s+)?(?:page\s+)?(?:[A-Z]{{1,2}}-?\d{{1,3}}|page\s\d{{1,3}}|\d{{1,3}})
        | [\w,;&\s-]{{0,40}}\b(?:pg|pp?)\.?\s*{_NUMBER} | page\s+{_NUMBER}(?:\s+of\s+\d+)?
        | (?:first|final|late|early|city|national|metro|main|morning|evening|home|print|weekend)\s+edition
        | \d[\d,]*\s+words | document\s+[A-Z\d]{{8,}}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)


def field_of_export(line: str) -> Role | None:
    """The role of a database's field, by its name."""
    found = _FIELD.match(line)
    return _FIELDS.get(found[1].lower()) if found else None


def is_page_furniture(line: str, n_words: int) -> bool:
    """Whether a printed page speaks of its own pages, editions and lengths: "Continued on A7"."""
    return n_words <= _LONGEST and bool(_PAGE_FURNITURE.fullmatch(line))
