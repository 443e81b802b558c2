"""Header lines of a text file or of front matter ("Title: …", "Date: …"), and a header that was glued to the first paragraph."""

import re
from itertools import takewhile

from transforms.model import Hints, Line, Metadata
from transforms.schema import Role

_FIELD = re.compile(r"^\s*([A-Za-z][A-Za-z_ -]{1,24}?)\s*[:=]\s+(\S.*?)\s*$")
_NAMES = {
    "title": "title", "headline": "title", "subject": "title",
    "date": "published", "published": "published", "publish date": "published", "publication date": "published",
    "date published": "published", "pubdate": "published", "published at": "published", "posted": "published", "author": "authors", "authors": "authors",
    "byline": "authors", "by": "authors", "url": "url", "link": "url", "canonical": "url", "canonical url": "url", "permalink": "url", "outlet": "outlet",
    "publisher": "outlet", "publication": "outlet", "site": "outlet", "site name": "outlet", "section": "section", "category": "section",
    "language": "language", "lang": "language",
}  # fmt: skip
"""Field names that people and crawlers write over a text."""
_QUOTES = "\"'"
_BETWEEN_NAMES = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
_FIRST_LINES = 12
_FEWEST = 2

_GLUED = re.compile(
    r"(?:date|published|posted|updated|publication date|pubdate)\s*:?\s*(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\d\d?[-/.]\d\d?[-/.]\d{4})"
    r"(?:[T ]\d\d?:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|\s?[+-]\d\d:?\d\d|\s(?:GMT|UTC))?)?\s+(?=[^\W\d_]|[\"“‘'])",
    re.IGNORECASE,
)


def read_fields(header: str) -> Metadata:
    """The metadata of `name: value` lines; unknown names and empty values are left out, the first of a name counts."""
    found: dict[str, str] = {}
    for line in header.split("\n"):
        match = _FIELD.match(line)
        name = _name(match) if match else None
        if match and name:
            found.setdefault(name, _unquoted(match[2]))
    authors = found.pop("authors", "").strip("[]")
    names = tuple(_unquoted(name) for name in _BETWEEN_NAMES.split(authors) if name)
    return Metadata(authors=names, **found)


_ROLES: dict[str | None, Role] = {"published": "dateline", "authors": "byline"}


def field_line(line: str) -> Line:
    """A header line: what it names stands in the metadata, so only dates and names are more than boilerplate."""
    match = _FIELD.match(line)
    return Line(line, Hints(zone=_ROLES.get(_name(match) if match else None, "boilerplate")))


def read_head(paragraphs: list[str]) -> tuple[list[Line], Metadata]:
    """The paragraphs of a text, its header lines in the zones of what they name, and their metadata (dates aside: they are read where they stand).

    Header lines are the first ones of the form `name: value`, where there are two or more and one gives a title or a URL.
    """
    head = list(takewhile(_FIELD.match, paragraphs[:_FIRST_LINES]))
    fields = read_fields("\n".join(head))._replace(published=None) if len(head) >= _FEWEST else Metadata()
    if not fields.title and not fields.url:
        return [Line(paragraph) for paragraph in paragraphs], Metadata()
    return [*map(field_line, head), *map(Line, paragraphs[len(head) :])], fields


def without_glued_header(first: str) -> list[str]:
    """A first paragraph apart from the header that was glued to it: "date 2019-01-10 The president …" is two."""
    match = _GLUED.match(first)
    return [match.group().rstrip(), first[match.end() :]] if match else [first]


def _name(match: re.Match[str]) -> str | None:
    return _NAMES.get(match[1].lower().replace("_", " ").replace("-", " "))


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES else value
