"""A broken promise."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import pyarrow as pa


class Broken(NamedTuple):
    """One row, or one file, that is not as promised."""

    table: str
    key: str
    promise: str
    what: str


def each(table: str, key: Iterable[str], rows: pa.Table, promise: str, what: str) -> Iterator[Broken]:
    """A broken promise for every one of `rows`; `what` may name columns in braces."""
    names = [name for name in key if name in rows.column_names]
    for row in rows.to_pylist():
        yield Broken(table, name_of(row, names), promise, what.format(**row))


def name_of(row: Mapping[str, Any], key: Iterable[str]) -> str:
    """A row's key, readable."""
    return ", ".join(f"{name}={row[name]}" for name in key)
