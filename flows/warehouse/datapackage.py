"""`datapackage.json`: the warehouse described for tools that know nothing of copydesk (Frictionless Data Package 1), and for the next copydesk."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from flows.errors import StoreError
from flows.warehouse import parts
from transforms import PIPELINE_VERSION
from transforms.arrow import Column, columns
from transforms.schema import SCHEMA_VERSION, TABLES, Table

_TYPES: dict[pa.DataType, str] = {
    pa.string(): "string",
    pa.int32(): "integer",
    pa.int64(): "integer",
    pa.float32(): "number",
    pa.bool_(): "boolean",
    pa.date32(): "date",
    pa.timestamp("us", tz="UTC"): "datetime",
    pa.list_(pa.string()): "array",
}
_NAME = "datapackage.json"

type Shape = Sequence[tuple[str, str, bool]]
"""Name, type and whether it must be there, of each column of a table."""


class Found(NamedTuple):
    """What a snapshot says of itself."""

    version: str
    """Of the copydesk that wrote it."""
    schema_version: int
    shapes: Mapping[str, Shape]


def write(snapshot: Path) -> None:
    """Writes `datapackage.json`, once all tables are there."""
    (snapshot / _NAME).write_text(json.dumps(describe(snapshot), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read(snapshot: Path) -> Found:
    """What a snapshot says of itself; raises `StoreError` where it says nothing."""
    try:
        package = json.loads((snapshot / _NAME).read_text(encoding="utf-8"))
        return Found(package["version"], package.get("schema_version", 1), {one["name"]: _shape(one["schema"]["fields"]) for one in package["resources"]})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{snapshot / _NAME} can't be read ({error}): the warehouse is damaged or no warehouse; restore it from a backup") from error


def declared_shapes() -> dict[str, Shape]:
    """The shapes of the tables as they are declared."""
    return {table.name: _shape([_field(column) for column in columns(table)]) for table in TABLES}


def _shape(fields: Sequence[Mapping[str, Any]]) -> Shape:
    return [(one["name"], one["type"], bool(one["constraints"].get("required"))) for one in fields]


def is_newer(version: str) -> bool:
    """Whether a copydesk of that version is newer than this one."""
    return _numbers(version) > _numbers(PIPELINE_VERSION)


def _numbers(version: str) -> list[int]:
    return [int(piece) for piece in version.split(".") if piece.isdecimal()]


def describe(snapshot: Path) -> dict[str, Any]:
    """The data package of a snapshot: its tables with their files, columns, keys and references."""
    return {
        "name": "copydesk-warehouse",
        "title": "News articles as relational tables",
        "profile": "data-package",
        "version": PIPELINE_VERSION,
        "schema_version": SCHEMA_VERSION,
        "resources": [_resource(table, snapshot) for table in TABLES],
    }


def _resource(table: Table, snapshot: Path) -> dict[str, Any]:
    files = parts.files(snapshot, table.name)
    return {
        "name": table.name,
        "description": table.description,
        "path": [f"{table.name}/{file.name}" for file in files],
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "bytes": sum(file.stat().st_size for file in files),
        "schema": {
            "fields": [_field(column) for column in columns(table)],
            "primaryKey": list(table.key),
            "foreignKeys": [{"fields": list(r.columns), "reference": {"resource": r.table, "fields": list(r.target_columns)}} for r in table.references],
        },
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {} if column.nullable else {"required": True}
    if column.values:
        constraints["enum"] = list(column.values)
    return {"name": column.name, "type": _TYPES[column.type], "description": column.description, "constraints": constraints}
