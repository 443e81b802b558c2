"""The declared tables as Arrow schemas, and rows as Arrow tables."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from hashlib import sha256
from types import UnionType
from typing import Annotated, Any, Literal, NamedTuple, TypeAliasType, get_args, get_origin, get_type_hints

import pyarrow as pa

from transforms.schema import BIG, TABLE, Table

_ARROW: Mapping[Any, pa.DataType] = {
    str: pa.string(),
    int: pa.int32(),
    float: pa.float32(),
    bool: pa.bool_(),
    date: pa.date32(),
    datetime: pa.timestamp("us", tz="UTC"),
    tuple[str, ...]: pa.list_(pa.string()),
}


class Column(NamedTuple):
    """One column as `transforms.schema` declares it."""

    name: str
    type: pa.DataType
    nullable: bool
    values: tuple[str, ...]
    """The only values an enumeration takes; empty for other columns."""
    description: str


def _plain(annotation: Any) -> tuple[Any, list[Any]]:
    """An annotation without aliases and `Annotated`, and what `Annotated` added to it."""
    extras: list[Any] = []
    while True:
        if isinstance(annotation, TypeAliasType):
            annotation = annotation.__value__
        elif get_origin(annotation) is Annotated:
            annotation, *more = get_args(annotation)
            extras += more
        else:
            return annotation, extras


def _column(name: str, annotation: Any) -> Column:
    plain, extras = _plain(annotation)
    nullable = False
    if isinstance(plain, UnionType) or type(None) in get_args(plain):
        nullable = True
        (plain,) = (arg for arg in get_args(plain) if arg is not type(None))
        plain, _ = _plain(plain)
    values = get_args(plain) if get_origin(plain) is Literal else ()
    arrow = pa.string() if values else pa.int64() if BIG in extras else _ARROW[plain]
    return Column(name, arrow, nullable, values, extras[-1])


@cache
def columns(table: Table) -> tuple[Column, ...]:
    """The columns of a table, in order."""
    hints = get_type_hints(table.row, include_extras=True)
    return tuple(_column(name, hints[name]) for name in table.row._fields)


@cache
def schema(table: Table) -> pa.Schema:
    """The Arrow schema of a table: column docs in the field metadata, and in one key of the file for readers that show only those.

    The hash of the texts tells files that were written with them from files of an earlier wording.
    """
    fields = [pa.field(c.name, c.type, c.nullable, {"description": c.description}) for c in columns(table)]
    docs = json.dumps({c.name: c.description for c in columns(table)})
    texts = {"copydesk.table": table.name, "copydesk.description": table.description, "copydesk.columns": docs}
    return pa.schema(fields, texts | {"copydesk.texts": sha256(f"{table.description}\n{docs}".encode()).hexdigest()})


def to_arrow(name: str, rows: Sequence[tuple[Any, ...]] | Iterable[tuple[Any, ...]]) -> pa.Table:
    """Rows of the table called `name`, by column, with the declared schema."""
    target = schema(TABLE[name])
    by_column = list(zip(*rows, strict=True)) or [()] * len(target)
    arrays = [pa.array(values, field.type) for values, field in zip(by_column, target, strict=True)]
    return pa.Table.from_arrays(arrays, schema=target)
