"""Field values of any type as the strings that metadata holds."""

import html
import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from transforms.decode.aliases import NAMES_INSIDE
from transforms.decode.charsets import clean

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_UNITS = ((1e11, 1.0), (1e14, 1e3), (1e17, 1e6), (1e20, 1e9))
"""Counts below which a timestamp is in seconds, milliseconds, microseconds, nanoseconds, and how many of them make a second."""
_FIRST_TIMESTAMP = 1e8
"""Smaller numbers are years or compact dates, not seconds."""
_DIGITS = re.compile(r"-?\d{9,19}(?:\.\d+)?")
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?")
_ENTITY = re.compile(r"&(?:\w{2,8}|#\d{2,6}|#x[0-9a-f]{2,5});", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_URL = re.compile(r"(?:[a-z][a-z0-9+.\-]*:)?//[^\s/]+\S*|www\.\S+", re.IGNORECASE)
_BY = re.compile(r"^\s*(?:(?:posted|written|published|reported|words|text|story)\s+)?(?:by|von|por|par)[:\s]\s*", re.IGNORECASE)
_SEPARATOR = re.compile(r"(?:(?<!\s)\s+)?(?:[;|\n•·]|\s/\s|\s&\s|,?\s(?:and|und|et|y)\s)\s*", re.IGNORECASE)
_TAIL = re.compile(r",\s*(Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|MBE|OBE|CBE)\b\.?", re.IGNORECASE)
_WIKI = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]*)\]\]")
"""Links of wikis and of notes that follow them."""
_MAILBOX = re.compile(r"(?<!\S)[^\s@]+@\S+\s*\(([^()@]+)\)")
"""An address with the name behind it, as RSS 2.0 has its authors."""
_CONTACT = re.compile(r"(?<!\S)\S+@\S+|^@\w+$|^https?:")
_QUOTED = re.compile(r"""(?<=[\[ ,])(?:'((?:[^'\\]|\\.|(?<=\w)'(?=\w))*)'|"((?:[^"\\]|\\.)*)")(?=[\], ])""")
_C1 = re.compile("[\x80-\x9f]")
"""Control characters that some terminals obey; no address has one that is not percent-encoded."""
_NAMED = re.compile(r"""['"]name['"]\s*:\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")""")
_MISSING = frozenset({"", "none", "null", "nan", "n/a", "nat", "<na>", "nil", "undefined", "\\n", "[]", "{}"})
"""What data frames, databases and scripts print for a missing value; NaT is pandas' missing time, backslash and N that of MySQL."""
_NAME_PARTS = (("first_name", "firstname", "given_name", "givenname"), ("last_name", "lastname", "family_name", "familyname"))
_UNITS_OF_TIME = ("year", "month", "day", "hour", "minute", "second")
_UNIVERSAL = ("UTC", "GMT", "+00:00", "Z")
_MAX_NAME = 80
_MAX_DEPTH = 12


def one_line(value: Any, field: str) -> str | None:
    """A string of one line without markup, from a string, a number, an object or the first of a list; None where there is none."""
    text = next(_strings(value, field), None)
    if text is None:
        return None
    text = html.unescape(text) if _ENTITY.search(text) else text
    return clean(" ".join(_TAG.sub(" ", text).split())) or None


def is_missing(text: str) -> bool:
    """Whether a string is empty or says so, as exports print what is not there."""
    return text.strip().lower() in _MISSING


def address(value: Any) -> str | None:
    """The first value that is a URL."""
    for text in _strings(value, "url"):
        if _URL.fullmatch(text.strip()):
            return _C1.sub("", clean(text.strip()))
    return None


def outlet(value: Any) -> str | None:
    """A name as it stands; of a URL its host."""
    name = one_line(value, "outlet")
    if name and _URL.fullmatch(name):
        return (name.partition("//")[2] or name).partition("/")[0].removeprefix("www.") or None
    return name


def names(value: Any) -> tuple[str, ...]:
    """The single names in lists, objects and bylines, in order, each once."""
    found: dict[str, None] = {}
    for text in _strings(value, "authors"):
        for name in _split(text):
            found.setdefault(name)
    return tuple(found)


def _split(byline: str) -> Iterator[str]:
    listed = _listed(byline)
    if listed is not None:
        yield from names(listed)
        return
    if byline.startswith(("{", "[{")):
        yield from names(_written(byline))
        return
    byline = _MAILBOX.sub(r"\1", _WIKI.sub(r"\1", byline))
    text = _TAIL.sub(r" \1", _BY.sub("", one_line(byline.replace("\n", ";"), "authors") or "", count=1))
    for part in _SEPARATOR.split(text):
        pieces = [piece.strip() for piece in part.split(",")]
        if len(pieces) == 2 and all(piece and " " not in piece for piece in pieces):
            pieces = [f"{pieces[1]} {pieces[0]}"]  # Doe, Jane
        yield from (piece for piece in pieces if piece and len(piece) <= _MAX_NAME and not _CONTACT.search(piece))


def _written(text: str) -> Any:
    """The objects that were printed into a string, as JSON or as Python prints them; an empty list where they can't be read."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return [single or double for single, double in _NAMED.findall(text)]


def _listed(text: str) -> list[str] | None:
    """A list of strings that was printed into a string, as CSV exports of data frames do."""
    if not (text.startswith("[") and text.endswith("]")):
        return None
    found = [single or double for single, double in _QUOTED.findall(text)]
    return found or ([] if text == "[]" else None)


def moment(value: Any, field: str) -> str | None:
    """A date as it stands; counts of seconds, milli-, micro- and nanoseconds since 1970 as an ISO timestamp in UTC."""
    parts = _parts(value)
    if parts is not None:
        return _of_parts(parts)
    text = one_line(value, field)
    if text is not None and isinstance(value, Mapping) and value.get("timezone") in _UNIVERSAL and not text.endswith("Z"):
        return f"{text} UTC"
    if text is None or not _DIGITS.fullmatch(text) or _COMPACT.fullmatch(text):
        return text
    return _of_count(float(text)) or text


def _parts(value: Any) -> list[int] | None:
    """Year, month and day, and the time behind them, of a list or an object of numbers."""
    if isinstance(value, Mapping):
        named = {str(key).lower(): item for key, item in value.items()}
        value = (
            [named[name] for name in ("year", "month", "day", "hour", "minute", "second") if name in named]
            if {"year", "month", "day"} <= named.keys()
            else None
        )
    if not isinstance(value, list | tuple) or len(value) < 3:
        return None
    numbers = [int(part) for part in value if isinstance(part, int) or (isinstance(part, str) and part.isascii() and part.isdecimal())]
    return numbers if len(numbers) == len(value) else None


def _of_parts(parts: Any) -> str | None:
    """Year, month, day, … as Python's `struct_time` is written."""
    try:
        year, month, day, *clock = parts[:6]
        return datetime(year, month, day, *clock[:3], tzinfo=UTC).isoformat()  # type: ignore[misc]  # at most three, so none is tzinfo
    except (ValueError, OverflowError, TypeError):
        return None


def _of_count(count: float) -> str | None:
    unit = next((unit for below, unit in _UNITS if abs(count) < below), None)
    if unit is None or abs(count) < _FIRST_TIMESTAMP:
        return None
    try:
        return (_EPOCH + timedelta(seconds=count / unit)).replace(microsecond=0).isoformat()
    except OverflowError:
        return None


def _strings(value: Any, field: str, depth: int = 0) -> Iterator[str]:
    """The strings in a value that speak for `field`, outermost first."""
    match value:
        case str():
            if not is_missing(value):
                yield value
        case bool():
            return
        case int() | float():
            yield from _number(value)
        case Mapping() if depth < _MAX_DEPTH:
            by_name = {str(key).lower(): item for key, item in value.items()}
            inside = (list(_strings(by_name.get(name), field, depth + 1)) for name in NAMES_INSIDE[field])
            yield from next((found for found in inside if found), _in_parts(by_name) if field == "authors" else [])
        case list() | tuple() if depth < _MAX_DEPTH:
            for item in value:
                yield from _strings(item, field, depth + 1)
        case _:
            return


def _in_parts(person: Mapping[str, Any]) -> list[str]:
    """A name that is given in its parts: `{"first_name": "Ann", "last_name": "Lee"}`."""
    parts = [part for names in _NAME_PARTS if (part := next((person[name] for name in names if isinstance(person.get(name), str)), None))]
    return [" ".join(parts)] if parts else []


def _number(value: float) -> Iterator[str]:
    if isinstance(value, float) and math.isfinite(value):
        yield str(int(value)) if value.is_integer() and abs(value) < 1e18 else repr(value)
    elif isinstance(value, int) and abs(value) < 10**40:
        yield str(value)


def prose(value: Any, field: str = "text", depth: int = 0) -> str:
    """The text of a field: a string, paragraphs in a list, an object that holds one, or an article tree (fundus: summary, sections with paragraphs)."""
    match value:
        case str():
            return value
        case list() | tuple() if depth < _MAX_DEPTH:
            return "\n\n".join(part for item in value if (part := prose(item, field, depth + 1)).strip())
        case Mapping() if depth < _MAX_DEPTH:
            by_name = {str(key).lower(): item for key, item in value.items()}
            inside = next((found for name in NAMES_INSIDE[field] if (found := prose(by_name.get(name), field, depth + 1)).strip()), None)
            return inside or prose([by_name.get(name) for name in ("summary", "headline", "paragraphs", "sections")], field, depth + 1)
        case _:
            return ""
