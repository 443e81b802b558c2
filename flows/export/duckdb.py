"""A DuckDB file: tables, views, and comments on each table and column."""

from collections.abc import Iterator
from pathlib import Path

from flows.errors import StartError, StoreError
from flows.export import Exported
from flows.warehouse import parts, questions
from flows.warehouse.questions import quoted
from transforms.arrow import columns
from transforms.schema import TABLES

try:
    import duckdb
except ImportError as error:
    raise StartError("export duckdb needs DuckDB: pip install 'copydesk[duckdb]'") from error

NAME = "copydesk.duckdb"


def write(snapshot: Path, folder: Path) -> list[Exported]:
    """Writes the file."""
    try:
        return [Exported(folder / NAME, _fill(snapshot, folder / NAME))]
    except (duckdb.IOException, duckdb.TransactionException) as error:  # the latter: what it could not write at the end
        raise StoreError(f"{error}; make room there, or name another folder") from error


def _fill(snapshot: Path, file: Path) -> int:
    """Writes tables and views; the number of rows."""
    with duckdb.connect(file) as connection:
        for statement in _statements(snapshot):
            connection.execute(statement)
        connection.execute(questions.by_name())
        counted = connection.sql(" union all ".join(f"select count(*) from {table.name}" for table in TABLES)).fetchall()  # noqa: S608  # our own names
    return sum(count for (count,) in counted)


def _statements(snapshot: Path) -> Iterator[str]:
    for table in TABLES:
        files = ", ".join(quoted(str(file)) for file in parts.files(snapshot, table.name))
        yield f"create table {table.name} as select * from read_parquet([{files}])"  # noqa: S608  # quoted
        yield f"comment on table {table.name} is {quoted(table.description)}"
        for column in columns(table):
            yield f'comment on column {table.name}."{column.name}" is {quoted(column.description)}'
