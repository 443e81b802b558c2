"""Structured records (JSON lines, CSV and Parquet rows, ninjs) to text or HTML with metadata, by the alias table."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from transforms.decode import values
from transforms.decode.aliases import ALIASES, NESTED
from transforms.decode.charsets import Text, clean, decode_bytes
from transforms.decode.elements import elements_html
from transforms.decode.escaped import unescaped
from transforms.decode.markup import article_of, is_html, paragraphs_of
from transforms.model import Decoded, Metadata, Record, RejectedError

_JOINERS = re.compile(r"[_\-\s:]")
_MAX_SHOWN = 15
_UTC = ("gmt", "utc")
_NO_ZONE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?")
_HIT, _ELEMENTS = "hitsource", "contentelements"
type Fields = Mapping[str, Any]
"""Values by simplified name; `outer.inner` for what stands in an object."""


def decode_fields(record: Record) -> Decoded:
    """The article in a structured record. Raises `RejectedError` where there is none."""
    content = decode_bytes(record.content, record.given.charset)
    printed = _object(content)
    fields = _renamed(flatten(printed), record.settings.fields)
    if record.format == "ninjs" and str(fields.get("type", "text")).lower() not in {"text", "composite"}:
        raise RejectedError("decode", "not_an_article", f"The ninjs item is of `type` {fields['type']}, no text. Add its text items.")
    given = metadata_of(fields).over(record.given)
    if elements := elements_html(fields.get(_ELEMENTS)):
        return Decoded("html", elements, content.charset, given)
    for kind in _kinds(fields):
        body = clean(unescaped(next(_bodies(fields, kind), "")))
        if body and (kind == "html" or is_html(body)):
            return Decoded(*article_of(body), content.charset, given)
        if body:
            return Decoded("text", body, content.charset, given) if kind == "text" else Decoded("markdown", body, content.charset, given)
    raise _without_text(printed)


def _renamed(fields: Fields, names: Sequence[tuple[str, str]]) -> Fields:
    """The fields, those that the settings name under our own names too."""
    return {**fields, **{simplified(ours): fields[key] for ours, theirs in names if (key := simplified(theirs)) in fields}} if names else fields


def _kinds(fields: Fields) -> tuple[str, ...]:
    """The kinds of body in order of trust: text first, HTML before a text that has lost its paragraphs."""
    text, markup = (clean(next(_bodies(fields, kind), "")) for kind in ("text", "html"))
    glued = "\n" not in text.strip() and not is_html(text) and paragraphs_of(markup).count("\n\n") > 0 if text and markup else False
    return ("html", "text", "markdown") if glued else ("text", "html", "markdown")


def metadata_of(fields: Fields) -> Metadata:
    """What the fields say about the article."""
    found = {field: [fields[name] for name in _NAMES[field] if name in fields] for field in ALIASES}
    return Metadata(
        id=_first(values.one_line(value, "id") for value in found["id"]),
        url=_first(values.address(value) for value in found["url"]),
        outlet=_first(values.outlet(value) for value in found["outlet"]),
        title=_first(values.one_line(value, "title") for value in found["title"]),
        authors=next((names for value in found["authors"] if (names := values.names(value))), ()),
        section=_first(name if any(map(str.isalpha, name)) else None for value in found["section"] if (name := values.one_line(value, "section"))),
        language=_first(values.one_line(value, "language") for value in found["language"]),
        published=_first(_published(fields, name) for name in _NAMES["published"]),
        crawled=_first(values.moment(value, "crawled") for value in found["crawled"]),
        modified=_first(values.moment(value, "modified") for value in found["modified"]),
    )


def _published(fields: Fields, name: str) -> str | None:
    """The instant in a field, in UTC where the field's own name says so, as WordPress' `date_gmt` does."""
    printed = values.moment(fields.get(name), "published")
    return f"{printed}Z" if printed and name.endswith(_UTC) and _NO_ZONE.fullmatch(printed) else printed


def flatten(value: Mapping[str, Any]) -> dict[str, Any]:
    """The fields by simplified name, objects also one level down; those that hold further fields of the record (NESTED) without their prefix too."""
    flat = {simplified(str(key)): item for key, item in reversed(list(value.items())) if item is not None}
    inner: dict[str, Any] = {}
    for key, item in flat.items():
        if isinstance(item, Mapping):
            inner |= {f"{key}.{simplified(str(name))}": part for name, part in item.items()}
    for key, item in {**flat, **inner}.items():
        outer, dot, name = key.partition(".")
        if dot and outer in _NESTED:
            inner.setdefault(name, item)
    return {**inner, **flat}


def simplified(name: str) -> str:
    """A name in lower case without `_`, `-`, `:` and spaces; Elasticsearch's `_source` is no `source`."""
    return _HIT if name == "_source" else _JOINERS.sub("", name).lower()


def _first(found: Iterator[str | None]) -> str | None:
    return next((value for value in found if value), None)


def _bodies(fields: Fields, kind: str) -> Iterator[str]:
    for name in _NAMES[kind]:
        body = values.prose(fields.get(name), "html" if kind == "html" else "text")
        if not values.is_missing(body):
            yield body


def _object(content: Text) -> Mapping[str, Any]:
    try:
        value = json.loads(content.text)
    except (ValueError, RecursionError) as error:
        reason = "too deeply nested" if isinstance(error, RecursionError) else str(error)
        raise RejectedError("decode", "bad_record", f"The record is no valid JSON: {reason}. Mend it or write it again.") from error
    if not isinstance(value, Mapping):
        kind = "an array" if isinstance(value, list) else "a bare value"
        raise RejectedError("decode", "bad_record", f'The record is {kind}, not a JSON object. Write it as {{"text": "…", "title": "…"}}.')
    return value


def _without_text(printed: Mapping[str, Any]) -> RejectedError:
    """Names fields as the file prints them: one that should hold the article and does not, else all of them."""
    names = _printed_names(printed)
    empty = [name for name in names if simplified(name) in _BODIES]
    shown = ", ".join(f"`{name}`" for name in (empty or names)[:_MAX_SHOWN]) or "none"
    more = ", …" if len(empty or names) > _MAX_SHOWN else ""
    what, remedy = ("no article text stands in", "Fill it in, or call") if empty else ("its fields are:", "Call")
    message = f"The record has no article text; {what} {clean(shown)[:400]}{more}. {remedy} the field that holds the article `text` or `html`."
    return RejectedError("decode", "bad_record", message)


def _printed_names(printed: Mapping[str, Any]) -> list[str]:
    """The names of all fields as they stand in the file, `outer.inner` for what stands in an object; in order."""
    inner = [f"{outer}.{name}" for outer, item in printed.items() if isinstance(item, Mapping) for name in item]
    return sorted([*printed, *inner])


_NAMES = {field: tuple(dict.fromkeys(simplified(name) for name in names)) for field, names in ALIASES.items()}
_BODIES = frozenset(name for kind in ("text", "html", "markdown") for name in _NAMES[kind])
_NESTED = {simplified(name) for name in NESTED}
