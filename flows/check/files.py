"""The files of a snapshot: schema, docs, compression, statistics, page index, and the data package that describes them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.check.broken import Broken
from flows.warehouse import parts
from flows.warehouse.datapackage import describe
from transforms.arrow import schema
from transforms.schema import PER_ARTICLE, Table

_TEXTS = b"copydesk.texts"
_LONG = 4_000
"""Bytes of a value from which on Parquet may leave the least and the greatest of its column untold."""


def check_files(table: Table, snapshot: Path) -> Iterator[Broken]:
    """Whether a table has files, and all are as declared."""
    files = parts.files(snapshot, table.name)
    if not files:
        yield Broken(table.name, "", "file", "the table has no file; a table without rows is a file without rows")
    if table.name in PER_ARTICLE and [file.name for file in files] != parts.parts(snapshot):
        yield Broken(table.name, "", "file", "its files are not those of the table articles")
    for file in files:
        yield from _check_file(table, file)


def _check_file(table: Table, file: Path) -> Iterator[Broken]:
    try:
        opened = pq.ParquetFile(file)
    except (pa.ArrowInvalid, OSError) as error:
        yield Broken(table.name, file.name, "file", f"can't be read: {error}")
        return
    if not _as_declared(opened.schema_arrow, schema(table)):
        yield Broken(table.name, file.name, "schema", "columns, types or their descriptions are not as declared")
        return
    for group in range(opened.metadata.num_row_groups):
        row_group = opened.metadata.row_group(group)
        if row_group.num_rows == 0:
            continue
        columns = [row_group.column(i) for i in range(row_group.num_columns)]
        if any(column.compression != "ZSTD" for column in columns):
            yield Broken(table.name, file.name, "encoding", f"row group {group} is not compressed with zstd")
        if any(not (column.has_column_index and column.is_stats_set) and not _is_long(opened, group, number) for number, column in enumerate(columns)):
            yield Broken(table.name, file.name, "encoding", f"row group {group} has no page index or no statistics")


def _is_long(opened: pq.ParquetFile, group: int, number: int) -> bool:
    """Whether a column holds a text so long that Parquet keeps no statistics of it, which readers could not use anyway."""
    name = opened.metadata.row_group(group).column(number).path_in_schema.partition(".")[0]
    column = opened.read_row_group(group, columns=[name])[name]
    texts = column.combine_chunks().flatten() if pa.types.is_list(column.type) else column
    return pa.types.is_string(texts.type) and (pc.max(pc.binary_length(texts)).as_py() or 0) >= _LONG


def _as_declared(found: pa.Schema, declared: pa.Schema) -> bool:
    """Names, types and nulls always; the texts of a file that says it has those of today: others were true when it was written."""
    if not found.equals(declared):
        return False
    if (found.metadata or {}).get(_TEXTS) != declared.metadata[_TEXTS]:
        return True
    return bool(found.metadata == declared.metadata and [field.metadata for field in found] == [field.metadata for field in declared])


def check_datapackage(snapshot: Path) -> Iterator[Broken]:
    """Whether `datapackage.json` describes what is there."""
    try:
        found = json.loads((snapshot / "datapackage.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        yield Broken("datapackage.json", "", "file", f"can't be read: {error}")
        return
    expected = {resource["name"]: resource for resource in describe(snapshot)["resources"]}
    described = {resource["name"]: resource for resource in found["resources"]}
    for name in sorted(expected.keys() | described.keys()):
        if expected.get(name) != described.get(name):
            yield Broken("datapackage.json", name, "file", "the resource is not as the files and the declared table are")
