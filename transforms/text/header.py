"""Header lines of a text file or of front matter ("Title: …", "Date: …"), and a header that was glued to the first paragraph."""

import re
from itertools import takewhile

from transforms.model import Hints, Line, Metadata
from transforms.schema import Role

_FIELD = re.compile(r"^\s*([A-Za-z][A-Za-z_ -]{1,24}?)\s*[:=]\s+(\S.*?)\s*$")
_NAMES = {
    "title": "title", "headline": "title", "subject": "title",
    "date": "published", "published": "published", "publish date": "published", "publication date": "published", "date published": "published",
    "pubdate": "published", "published at": "published", "published time": "published", "posted": "published",
    "author": "authors", "authors": "authors", "byline": "authors", "by": "authors",
    "url": "url", "link": "url", "canonical": "url", "canonical url": "url", "permalink": "url", "url source": "url", "source url": "url", "sourceurl": "url",
    "outlet": "outlet", "publisher": "outlet", "publication": "outlet", "site": "outlet", "site name": "outlet", "sitename": "outlet", "source": "outlet",
    "website": "outlet", "section": "section", "category": "section", "language": "language", "lang": "language",
}  # fmt: skip
"""Field names that people and crawlers write over a text."""
_STORY = re.compile(r"\s*(?:markdown content|content|text|body|article|full text)\s*:\s*", re.IGNORECASE)
"""What a crawler prints between its header and the text."""
_QUOTES = "\"'"
_BETWEEN_NAMES = re.compile(r"(?:(?<!\s)\s+)?(?:,|;|\band\b|&)\s*")
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


def read_head(text: str) -> tuple[list[Line], Metadata, str]:
    """The header lines of a text in the zones of what they name, their metadata (dates aside: they are read where they stand), and the rest.

    Header lines are the first ones of the form `name: value`, where there are two or more and one gives a title or a URL; a label of the text may end them.
    """
    lines = text.split("\n")
    filled = [index for index, line in enumerate(lines) if line.strip()][: _FIRST_LINES + 1]
    head = list(takewhile(lambda index: _FIELD.match(lines[index]), filled[:_FIRST_LINES]))
    fields = read_fields("\n".join(lines[index] for index in head))._replace(published=None) if len(head) >= _FEWEST else Metadata()
    if not fields.title and not fields.url:
        return [], Metadata(), text
    if filled[len(head) :] and _STORY.fullmatch(lines[filled[len(head)]]):
        head.append(filled[len(head)])
    return [field_line(lines[index].strip()) for index in head], fields, "\n".join(lines[head[-1] + 1 :])


def without_glued_header(first: str) -> list[str]:
    """A first paragraph apart from the header that was glued to it: "date 2019-01-10 The president …" is two."""
    match = _GLUED.match(first)
    return [match.group().rstrip(), first[match.end() :]] if match else [first]


def _name(match: re.Match[str]) -> str | None:
    return _NAMES.get(match[1].lower().replace("_", " ").replace("-", " "))


def _unquoted(value: str) -> str:
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES else value
