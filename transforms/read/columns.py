"""The cells of a Parquet column as Python values: what Python can't hold costs its cell, never the file."""

import zoneinfo
from collections.abc import Iterator
from functools import cache
from typing import Any

import pyarrow as pa

_REFUSED = (ValueError, OverflowError, TypeError, KeyError, pa.ArrowException)
"""What Arrow raises for a value that no Python type holds: a day after 9999, a zone nobody knows, bytes that are no UTF-8."""


def cells(column: pa.Array) -> list[Any]:
    """The cells: nanoseconds cut to microseconds, instants of an unknown zone in UTC, text that is no UTF-8 as its bytes; None for what still has no value."""
    wanted = _holdable(column.type)
    try:
        held: list[Any] = (column if wanted == column.type else column.cast(wanted, safe=False)).to_pylist()
    except _REFUSED:
        return list(_one_by_one(column))
    return held


def _one_by_one(column: pa.Array) -> Iterator[Any]:
    for place in range(len(column)):
        yield _cell(column.slice(place, 1))


def _cell(single: pa.Array) -> Any:
    for wanted in (_holdable(single.type), _holdable(single.type, text=pa.binary())):
        try:
            return single.cast(wanted, safe=False)[0].as_py()
        except _REFUSED:
            continue
    return None


def _holdable(found: pa.DataType, text: pa.DataType | None = None) -> pa.DataType:
    """The type nearest to one that Python can hold; `text` stands for strings."""
    if pa.types.is_timestamp(found):
        return pa.timestamp("us" if found.unit == "ns" else found.unit, _zone(found.tz))
    if pa.types.is_time64(found):
        return pa.time64("us")
    if pa.types.is_duration(found) and found.unit == "ns":
        return pa.duration("us")
    if text and (pa.types.is_string(found) or pa.types.is_large_string(found)):
        return text
    return _nested(found, text)


def _nested(found: pa.DataType, text: pa.DataType | None) -> pa.DataType:
    """The same of what stands inside lists and structures."""
    if pa.types.is_list(found) or pa.types.is_large_list(found):
        inner = _holdable(found.value_type, text)
        return found if inner == found.value_type else pa.list_(inner)
    if pa.types.is_struct(found):
        fields = [field.with_type(_holdable(field.type, text)) for field in found]
        return pa.struct(fields) if any(new.type != old.type for new, old in zip(fields, found, strict=True)) else found
    return found


@cache
def _zone(name: str | None) -> str | None:
    """A zone that Python knows: offsets (`+01:00`) and names; UTC for all others, for the instants are the same."""
    if name is None:
        return None
    try:
        pa.scalar(0, pa.timestamp("s", name)).as_py()
    except (*_REFUSED, zoneinfo.ZoneInfoNotFoundError):
        return "UTC"
    return name
