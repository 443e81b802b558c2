"""`datapackage.json`: the warehouse described for tools that know nothing of copydesk (Frictionless Data Package 1)."""

from pathlib import Path
from typing import Any

import pyarrow as pa

from transforms import PIPELINE_VERSION
from transforms.arrow import Column, columns
from transforms.schema import TABLES, Table

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


def describe(snapshot: Path) -> dict[str, Any]:
    """The data package of a snapshot: its tables with their files, columns, keys and references."""
    return {
        "name": "copydesk-warehouse",
        "title": "News articles as relational tables",
        "profile": "data-package",
        "version": PIPELINE_VERSION,
        "resources": [_resource(table, snapshot) for table in TABLES],
    }


def _resource(table: Table, snapshot: Path) -> dict[str, Any]:
    files = sorted((snapshot / table.name).glob("*.parquet"))
    return {
        "name": table.name,
        "description": table.description,
        "path": [file.relative_to(snapshot).as_posix() for file in files],
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
