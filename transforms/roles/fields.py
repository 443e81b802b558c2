"""Lines whose role is said outright: by markup, or by the fields that news databases and print systems set around an article."""

import re
from typing import Final

from transforms.roles.part import Story
from transforms.schema import Role

_MOSTLY_LINKS = 0.6
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
_FEWEST, _LONGEST_NAME = 2, 18
_LONGEST_REFERENCE = 8
_NUMBER = r"(?:[A-Z]{0,2}-?\d{1,3}[A-Z]?)"
_PAGE_REFERENCE = re.compile(
    rf"""\W*(?:
        (?:story\s+)?(?:continue[sd]|cont(?:['’]?d)?\.?|continuing)\s+(?:on|from)\s+(?:page\s+)?{_NUMBER}
        | (?:(?:please\s+)?(?:see|turn\s+to)|from)\s+(?:[\w'’]+,?\s+)?(?:page\s+)?(?:[A-Z]{{1,2}}-?\d{{1,3}}|page\s\d{{1,3}}|\d{{1,3}})
        | [\w,;&\s-]{{0,40}}\b(?:pg|pp?)\.?\s*{_NUMBER} | page\s+{_NUMBER}(?:\s+of\s+\d+)?
        | (?:first|final|late|early|city|national|metro|main|morning|evening|home|print|weekend)\s+edition
        | \d[\d,]*\s+words | document\s+[A-Z\d]{{8,}}
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)


def mark_markup(story: Story) -> None:
    """The role of the zone that a line stands in; the first heading of the first level is the title, where no zone is. Lines of links lead elsewhere."""
    for part in story.parts:
        part.role = part.hints.zone or ("boilerplate" if part.hints.linked > _MOSTLY_LINKS else None)
    if not any(part.role == "title" for part in story.parts):
        heading = next((part for part in story.parts if part.hints.heading == 1 and part.role is None), None)
        if heading is not None:
            heading.role = "title"


def mark_fields(story: Story) -> None:
    """The fields of a news database: two or more of them, or a text's own labels might pass for one."""
    roles = [_field(part.text) if ":" in part.text[:_LONGEST_NAME] and part.role is None else None for part in story.parts]
    if sum(role is not None for role in roles) >= _FEWEST:
        for part, role in zip(story.parts, roles, strict=True):
            part.role = role or part.role


def is_page_reference(line: str, n_words: int) -> bool:
    """Whether a printed page speaks of its own pages, editions and lengths: "Continued on A7"."""
    return n_words <= _LONGEST_REFERENCE and bool(_PAGE_REFERENCE.fullmatch(line))


def _field(line: str) -> Role | None:
    """The role of a database's field, by its name."""
    found = _FIELD.match(line)
    return _FIELDS.get(found[1].lower()) if found else None
