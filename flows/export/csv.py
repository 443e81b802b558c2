"""A CSV file of each table (RFC 4180, UTF-8, a list as JSON, nothing for null), and a data package that describes them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.csv as pc

from flows.export import Exported
from flows.warehouse import datapackage, parts
from transforms.arrow import schema
from transforms.schema import TABLES, Table


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Writes all tables and `datapackage.json`."""
    written = [_table(snapshot, folder, table) for table in TABLES]
    package = datapackage.describe(snapshot)
    package["resources"] = [_resource(resource) for resource in package["resources"]]
    path = folder / "datapackage.json"
    path.write_text(json.dumps(package, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return [*written, Exported(path, len(TABLES))]


def _table(snapshot: Path, folder: Path, table: Table) -> Exported:
    path, declared = folder / f"{table.name}.csv", schema(table)
    lists = [place for place, field in enumerate(declared) if pa.types.is_list(field.type)]
    plain = pa.schema([pa.field(field.name, pa.string()) if place in lists else field for place, field in enumerate(declared)])
    n_rows = 0
    with pc.CSVWriter(path, plain) as writer:
        for file in parts.files(snapshot, table.name):
            for batch in parts.batches(file):
                told = [_as_json(column) if place in lists else column for place, column in enumerate(batch.columns)]
                writer.write_batch(pa.record_batch(told, schema=plain))
                n_rows += batch.num_rows
    return Exported(path, n_rows)


def _as_json(column: pa.Array) -> pa.Array:
    return pa.array([None if value is None else json.dumps(value, ensure_ascii=False) for value in column.to_pylist()], pa.string())


def _resource(resource: Mapping[str, Any]) -> dict[str, Any]:
    """The description of a table's files as that of one CSV file."""
    kept = {key: value for key, value in resource.items() if key not in {"path", "format", "mediatype", "bytes", "hash"}}
    return {**kept, "path": f"{resource['name']}.csv", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
