"""DuckLake: `copydesk.ducklake` in DIR, a DuckDB file that is the catalog, with the warehouse's own files registered; one transaction over all tables."""

from pathlib import Path

import pyarrow.parquet as pq

from flows.errors import StartError
from flows.export import Exported
from flows.export.linked import files_by_name, link
from flows.warehouse.questions import quoted
from transforms.schema import TABLES, Table

try:
    import duckdb
except ImportError as error:
    raise StartError("export ducklake needs DuckDB: pip install 'copydesk[lakehouse]'") from error

GROWS = True
NAME, DATA = "copydesk.ducklake", "data"


def connect(folder: Path) -> duckdb.DuckDBPyConnection:
    """The export attached as `lake`. Raises `StartError` where DuckDB has not the extension and can't get it."""
    connection = duckdb.connect()
    try:
        connection.execute("load ducklake")
    except duckdb.Error:
        try:
            connection.execute("install ducklake; load ducklake")
        except duckdb.Error as error:
            raise StartError(f"DuckDB {duckdb.__version__} has no extension `ducklake` here and can't get it: {str(error).splitlines()[0]}") from error
    connection.execute(f"attach {quoted(f'ducklake:{folder.absolute() / NAME}')} as lake (data_path {quoted(f'{folder.absolute() / DATA}/')})")
    return connection


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Brings the tables to what a snapshot holds, all at once."""
    with connect(folder) as connection:
        connection.execute("begin")
        written = [_write(snapshot, table, folder, connection) for table in TABLES]
        connection.execute("commit")
    return written


def _write(snapshot: Path, table: Table, folder: Path, connection: duckdb.DuckDBPyConnection) -> Exported:
    files = files_by_name(snapshot, table.name)
    there = _names(table, connection)
    if not there or not there <= files.keys():
        listed = ", ".join(quoted(str(file)) for file in files.values())
        connection.execute(f"create or replace table lake.{table.name} as select * from read_parquet([{listed}]) limit 0")  # noqa: S608  # quoted
        there = set()
    for name, file in files.items():
        if name not in there:
            path = folder.absolute() / DATA / table.name / f"{name}.parquet"
            if not path.exists():
                link(file, path)
            connection.execute(f"call ducklake_add_data_files('lake', '{table.name}', {quoted(str(path))})")
    return Exported(folder / DATA / table.name, sum(pq.read_metadata(file).num_rows for file in files.values()))


def _names(table: Table, connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The files of a table that are registered; none where there is no table yet."""
    if connection.execute("select 1 from duckdb_tables() where database_name = 'lake' and table_name = ?", [table.name]).fetchone() is None:
        return set()
    found = connection.execute(f"select data_file from ducklake_list_files('lake', '{table.name}')").fetchall()  # noqa: S608  # our own name
    return {Path(path).stem for (path,) in found}
