"""Apache Iceberg tables `copydesk.<table>` of an SQLite catalog in DIR, with the warehouse's own files registered; a further export is a further snapshot."""

import logging
from contextlib import closing
from pathlib import Path

import pyarrow.parquet as pq

from flows.errors import StartError
from flows.export import Exported
from flows.export.linked import files_by_name, link
from transforms.arrow import schema
from transforms.schema import TABLES
from transforms.schema import Table as Declared

try:
    from pyiceberg.catalog.sql import SqlCatalog
    from pyiceberg.expressions import AlwaysTrue
    from pyiceberg.table import Table
except ImportError as error:
    raise StartError("export iceberg needs pyiceberg: pip install 'copydesk[lakehouse]'") from error

GROWS = True
logging.getLogger("pyiceberg.io.pyarrow").setLevel(logging.ERROR)  # it warns of every column of nulls that it has no statistics
CATALOG, NAMESPACE = "catalog.sqlite", "copydesk"


def opened(folder: Path) -> SqlCatalog:
    """The catalog of an export."""
    return SqlCatalog(NAMESPACE, uri=f"sqlite:///{folder.absolute() / CATALOG}", warehouse=folder.absolute().as_uri())


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Brings the tables of a folder to what a snapshot holds."""
    with closing(opened(folder)) as catalog:
        catalog.create_namespace_if_not_exists(NAMESPACE)
        return [_write(snapshot, declared, catalog, folder / declared.name) for declared in TABLES]


def _write(snapshot: Path, declared: Declared, catalog: SqlCatalog, target: Path) -> Exported:
    name = (NAMESPACE, declared.name)
    table = catalog.load_table(name) if catalog.table_exists(name) else catalog.create_table(name, schema(declared))
    files = {target / f"{name}.parquet": file for name, file in files_by_name(snapshot, declared.name).items()}
    there = {Path(path).name for path in table.inspect.data_files()["file_path"].to_pylist()}
    wanted = {path.name for path in files}
    for path, file in files.items():
        if not path.exists():
            link(file, path)
    if there <= wanted:
        _register(table, [path for path in files if path.name not in there], replace=False)
    else:
        _register(table, list(files), replace=True)
    return Exported(target, sum(pq.read_metadata(file).num_rows for file in files.values()))


def _register(table: Table, files: list[Path], *, replace: bool) -> None:
    """One snapshot of the table, with these files beside or in place of those that it has."""
    if not files:
        return
    with table.transaction() as transaction:
        if replace:
            transaction.delete(AlwaysTrue())
        transaction.add_files([path.absolute().as_uri() for path in files], check_duplicate_files=False)
