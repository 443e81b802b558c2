"""The article that a page describes in JSON-LD (schema.org)."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from transforms.page.source import plain, squeeze

# Types of schema.org that are articles, and those that pages use in their place; the first listed that a page has is read.
_TYPES = (
    frozenset(("newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle", "backgroundnewsarticle", "reviewnewsarticle",
               "advertisercontentarticle", "satiricalarticle", "askpublicnewsarticle", "liveblogposting")),
    frozenset(("article", "blogposting", "report", "socialmediaposting", "techarticle", "scholarlyarticle", "review", "medicalscholarlyarticle",
               "interview", "howto", "recipe")),
    frozenset(("webpage", "itempage", "videoobject", "podcastepisode", "medicalwebpage", "creativework", "product")),
)  # fmt: skip
ARTICLES = _TYPES[0] | _TYPES[1]
# Where other articles than the page's own are listed.
_OTHERS = frozenset(("itemlistelement", "relatedlink", "mentions", "citation", "haspart", "ispartof", "comment", "review", "isbasedon", "about"))
_MOST_NODES = 20_000
_OPENERS, _CLOSERS = ("<!--", "//<![CDATA[", "<![CDATA[", "/*<![CDATA[*/", "// <![CDATA["), ("-->", "//]]>", "]]>", "/*]]>*/", "// ]]>", ";")
_LONGEST = 1000
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")


class Named(NamedTuple):
    """A person or organisation: its name and what schema.org calls it, in lower case, or ""."""

    name: str
    type: str


class Linked(NamedTuple):
    """What JSON-LD says of the article; every value as printed."""

    headlines: tuple[str, ...] = ()
    authors: tuple[Named, ...] = ()
    published: str = ""
    modified: str = ""
    publisher: str = ""
    section: str = ""
    language: str = ""
    url: str = ""
    description: str = ""
    body: str = ""
    """As it stands, with its line breaks or tags."""
    news: bool = False
    """Whether its type is one of news articles."""
    types: frozenset[str] = frozenset()
    """The types of all objects of the page, in lower case."""


def read_linked_data(texts: Sequence[str]) -> Linked:
    """The article object of a page's JSON-LD texts; empty where there is none. What is no JSON is not read."""
    nodes = [node for text in texts for node in _nodes(_load(text))]
    every = frozenset(kind for node in nodes for kind in _types(node))
    known = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 2}
    for types in _TYPES:
        objects = [node for node in nodes if types & _types(node)]
        if objects:
            return _linked(max(objects, key=_completeness), known)._replace(news=types is _TYPES[0], types=every)
    return Linked(types=every)


def _load(text: str) -> Any:
    """The value of a JSON text as browsers and search engines forgive it: comment marks around it, raw line breaks, commas too many."""
    text = text.strip()
    for mark in _OPENERS:
        text = text.removeprefix(mark).lstrip()
    for mark in _CLOSERS:
        text = text.removesuffix(mark).rstrip()
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:
    """The objects in a JSON value, outermost first, without those that list other articles."""
    queue = [value]
    position = 0
    while position < len(queue) and position < _MOST_NODES:
        current = queue[position]
        position += 1
        if isinstance(current, dict):
            yield current
            queue.extend(inner for key, inner in current.items() if key.lower() not in _OTHERS and isinstance(inner, dict | list))
        elif isinstance(current, list):
            queue.extend(inner for inner in current if isinstance(inner, dict | list))


def _types(node: dict[str, Any]) -> set[str]:
    kinds = node.get("@type")
    return {kind.rsplit("/", 1)[-1].lower() for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)}


def _completeness(node: dict[str, Any]) -> int:
    return sum(1 for key in ("headline", "datePublished", "author", "articleBody", "publisher", "mainEntityOfPage", "description") if node.get(key))


def _linked(node: dict[str, Any], known: dict[str, dict[str, Any]]) -> Linked:
    return Linked(
        headlines=tuple(dict.fromkeys(filter(None, (_text(node.get(key)) for key in ("headline", "name", "alternativeHeadline"))))),
        authors=tuple(_named(node.get("author") or node.get("creator"), known)),
        published=_text(node.get("datePublished")) or _text(node.get("dateCreated")) or _text(node.get("uploadDate")),
        modified=_text(node.get("dateModified")),
        publisher=next((entry.name for entry in _named(node.get("publisher") or node.get("sourceOrganization"), known)), ""),
        section=_text(node.get("articleSection")),
        language=_text(node.get("inLanguage")),
        url=_url(node),
        description=_text(node.get("description")),
        body=node["articleBody"] if isinstance(node.get("articleBody"), str) else "",
    )


def _text(value: Any) -> str:
    """A value as text; of a list its first."""
    while isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    return plain(value[:_LONGEST]) if isinstance(value, str) else ""


def _url(node: dict[str, Any]) -> str:
    page = node.get("mainEntityOfPage")
    if isinstance(page, dict):
        page = page.get("@id") or page.get("url")
    for value in (node.get("url"), page):
        if isinstance(value, str) and value.startswith(("http://", "https://")):
            return squeeze(value)
    return ""


def _named(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[Named]:
    """The persons and organisations of a value, in order; references by @id are followed once."""
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            there = known.get(entry.get("@id", "") if isinstance(entry.get("@id"), str) else "", {})
            names = entry.get("name") or there.get("name") or _full_name(entry)
            kind = next(iter(sorted(_types(entry) or _types(there))), "")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str) and plain(name):
                    yield Named(plain(name), kind)
        elif isinstance(entry, str) and plain(entry):
            yield Named(plain(entry), "")


def _full_name(entry: dict[str, Any]) -> str:
    """A person's given and family name, where these alone are given."""
    return " ".join(part for key in ("givenName", "additionalName", "familyName") if isinstance(part := entry.get(key), str))
