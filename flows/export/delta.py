"""Delta Lake tables: DIR/<table>, with the warehouse's own files registered. An export into the folder of an older one is a further version of each table."""

import time
from pathlib import Path

import pyarrow.parquet as pq

from flows.errors import StartError
from flows.export import Exported
from flows.export.linked import files_by_name, link
from transforms.arrow import schema
from transforms.schema import TABLES, Table

try:
    from deltalake import DeltaTable, Schema
    from deltalake.transaction import AddAction, RemoveAction, create_table_with_add_actions
except ImportError as error:
    raise StartError("export delta needs deltalake: pip install 'copydesk[lakehouse]'") from error

GROWS = True


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Brings the tables in a folder to what a snapshot holds."""
    return [_write(snapshot, table, folder / table.name) for table in TABLES]


def _write(snapshot: Path, table: Table, target: Path) -> Exported:
    files, declared = files_by_name(snapshot, table.name), Schema.from_arrow(schema(table))
    if DeltaTable.is_deltatable(str(target)):
        delta = DeltaTable(target)
        there = {Path(uri).stem: Path(uri).name for uri in delta.file_uris()}
        changes: list[AddAction | RemoveAction] = [_removed(name) for stem, name in there.items() if stem not in files]
        changes += [_added(file, target / f"{name}.parquet") for name, file in files.items() if name not in there]
        if changes:
            delta.create_write_transaction(changes, mode="append", schema=declared)
    else:
        added = [_added(file, target / f"{name}.parquet") for name, file in files.items()]
        create_table_with_add_actions(str(target), declared, added, name=table.name, description=table.description)
    return Exported(target, sum(pq.read_metadata(file).num_rows for file in files.values()))


def _added(file: Path, target: Path) -> AddAction:
    state = link(file, target).stat()
    stats = f'{{"numRecords": {pq.read_metadata(file).num_rows}}}'
    return AddAction(target.name, state.st_size, {}, int(state.st_mtime * 1000), data_change=True, stats=stats)


def _removed(name: str) -> RemoveAction:
    return RemoveAction(name, data_change=True, deletion_timestamp=time.time_ns() // 1_000_000)
