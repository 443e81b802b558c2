"""The records of JSON files: objects one after another or on lines, an array of objects, an object that wraps one, or a data frame's columns."""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from transforms.model import Record, Refusal, RejectedError
from transforms.read.brackets import array_elements
from transforms.read.frames import frame_rows
from transforms.read.lines import as_utf8, json_lines
from transforms.read.source import Source
from transforms.schema import Format

_SPACE = b" \t\r\n"
_HEAD = 64 * 1024
_DECODER = json.JSONDecoder()
_BETWEEN = re.compile(r"[\s,{]*")
_COLON = re.compile(r"\s*:\s*")
_LIST = re.compile(r"\[\s*\{")
_MAX_DEPTH = 3

# Where APIs and exports put their list of articles: NewsAPI and GDELT (articles), Event Registry (articles.results), Guardian (response.results),
# New York Times (response.docs), Elasticsearch (hits.hits), JSON Feed and ninjs packages (items), Webz (posts), Media Cloud (stories),
# Diffbot (objects), OData services (value).
_LISTS = (
    "articles", "items", "results", "docs", "hits", "posts", "stories", "news", "documents", "entries", "records", "rows", "data", "response", "feed",
    "objects", "value",
)  # fmt: skip
_BODIES = {"text", "html", "body", "maintext", "body_html", "body_text", "body_xhtml", "content_elements"}
"""An object with one of these is an article, whatever lists it has."""
_NINJS = ({"uri", "versioncreated"}, {"uri", "body_html"}, {"uri", "body_text"}, {"uri", "body_xhtml"}, {"uri", "firstcreated"}, {"uri", "bodies"})
"""Keys that only ninjs objects have together (IPTC ninjs 1.x, 2.x)."""


def line_records(source: Source) -> Iterator[Record | Refusal]:
    """The records of a file whose name says that each line is one; an array written over its lines is an array all the same."""
    source = as_utf8(source)
    if _LIST.match(source.stream.peek(_HEAD).lstrip(_SPACE).decode("latin-1")):
        yield from _numbered(source, array_elements(source.stream, source.limits.record))
    else:
        yield from json_lines(source)


def json_records(source: Source) -> Iterator[Record | Refusal]:
    """The records of a JSON document, each as its own bytes."""
    source = as_utf8(source)
    head = source.stream.peek(_HEAD).lstrip(_SPACE)
    if head.startswith(b"["):
        yield from _numbered(source, array_elements(source.stream, source.limits.record))
    elif _is_lines(head):
        yield from json_lines(source)
    else:
        yield from _document(source)


def _is_lines(head: bytes) -> bool:
    """Whether the first line is a whole object, with another line after it."""
    first, _, second = head.partition(b"\n")
    return second.lstrip(_SPACE).startswith(b"{") and isinstance(_parsed(first), dict)


def _parsed(content: bytes) -> Any:
    """The value, its strings one character a byte: offsets into the text are offsets into the bytes. None where it is no JSON."""
    try:
        return json.loads(content.decode("latin-1"))
    except (ValueError, RecursionError):
        return None


def _document(source: Source) -> Iterator[Record | Refusal]:
    try:
        content = source.whole().strip()
    except RejectedError as error:
        yield Refusal(Record(source.path, 0, "json", b""), error)
        return
    value = _parsed(content)
    if rows := frame_rows(value, _BODIES):
        yield from (Record(source.path, place, "json", row) for place, row in enumerate(rows))
        return
    at = _wrapped(content.decode("latin-1"), 0) if isinstance(value, dict) and not _BODIES & value.keys() else None
    if at is not None:
        yield from _numbered(source, array_elements(BytesIO(content[at:]), source.limits.record))
    elif value is not None:
        yield Record(source.path, 0, _format(value), content)
    else:
        yield from _numbered(source, array_elements(BytesIO(b"[" + content + b"]"), source.limits.record))


def _format(value: Any) -> Format:
    return "ninjs" if isinstance(value, dict) and any(keys <= value.keys() for keys in _NINJS) else "json"


def _numbered(source: Source, elements: Iterator[bytes | RejectedError]) -> Iterator[Record | Refusal]:
    for place, element in enumerate(elements):
        if isinstance(element, RejectedError):
            yield Refusal(Record(source.path, place, "json", b""), source.take_break() or element)
        else:
            value = _parsed(element) if b'"uri"' in element else None
            yield Record(source.path, place, _format(value), element)


def _wrapped(text: str, start: int, depth: int = 0) -> int | None:
    """Where the list of articles starts in the object at `start`; None where the object wraps none."""
    places = _members(text, start)
    if _BODIES & places.keys():
        return None
    for key in _LISTS:
        at = places.get(key, -1)
        if _LIST.match(text, at) if at >= 0 else None:
            return at
        inner = _wrapped(text, at, depth + 1) if at >= 0 and text[at] == "{" and depth < _MAX_DEPTH else None
        if inner is not None:
            return inner
    return None


def _members(text: str, start: int) -> dict[str, int]:
    """Where the values of the well-formed object at `start` begin, by key."""
    places: dict[str, int] = {}
    position = _end(_BETWEEN, text, start)
    while text.startswith('"', position):
        key, end = _DECODER.raw_decode(text, position)
        begin = _end(_COLON, text, end)
        places[key.lower()] = begin
        _, end = _DECODER.raw_decode(text, begin)
        position = _end(_BETWEEN, text, end)
    return places


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    return found.end() if found else start
