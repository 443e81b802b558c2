"""Carries an older warehouse over: its snapshot, written once more as the tables of today, for a run to go on from.

What `transforms.schema` declares is enough for most changes: a new table starts without rows, a new column that may be null with nulls; columns
and tables that are gone are left out, types are cast, column docs are written as they are now. What needs more is a line in `STEPS`. Files of a
table that has not changed are linked. Nothing of it is seen before the run commits, and no article is made anew for it: that is for
`PIPELINE_VERSION` to ask.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.copies.stories import settle_stories
from flows.errors import StoreError
from flows.warehouse import datapackage, forgotten, parts, questions
from flows.warehouse.names import settle_names
from flows.warehouse.statements import settle_statements
from transforms.arrow import schema
from transforms.model import input_id
from transforms.schema import SCHEMA_VERSION, TABLES, Table

type Change = Callable[[pa.Table, Path], pa.Table]
"""From rows of a table (none of one that is new) and the older snapshot they stand in to those rows one step later."""
_ROWS = 65_536


class Step(NamedTuple):
    """What a table needs on the way to a schema version, beside what follows from the declarations."""

    to: int
    table: str
    change: Change


def filled(column: str, value: Any) -> Change:
    """A new column with one value for all rows that were there before it."""
    return lambda rows, _: rows.append_column(column, pa.array([value] * len(rows)))


def renamed(old: str, new: str) -> Change:
    """A column under a new name."""
    return lambda rows, _: rows.rename_columns([new if name == old else name for name in rows.column_names])


def _in_sequence(rows: pa.Table, snapshot: Path) -> pa.Table:
    """Runs stand in the order of their commits."""
    ids = pc.index_in(rows["run_id"], pq.read_table(_folder(snapshot, "runs"), columns=["run_id"])["run_id"].combine_chunks())
    return rows.append_column("sequence", pc.add(ids, 1))


def _counts(rows: pa.Table, snapshot: Path) -> pa.Table:
    """Columns `n_rows_<table>` of `runs` were what `run_counts` is now."""
    runs = pq.read_table(_folder(snapshot, "runs")).to_pylist()
    counts = [(run["run_id"], name.removeprefix("n_rows_"), run[name]) for run in runs for name in run if name.startswith("n_rows_")]
    return pa.table(dict(zip(("run_id", "table", "rows"), zip(*counts, strict=True), strict=True))) if counts else rows


def _by_content(rows: pa.Table, _: Path) -> pa.Table:
    """Records were known by their place alone; articles are called by the content they are made from."""
    content = pc.coalesce(rows["article_id"], pc.utf8_slice_codeunits(rows["sha256"], 0, 20))
    places = zip(rows["path"].to_pylist(), rows["record"].to_pylist(), content.to_pylist(), strict=True)
    ids = pa.array([input_id(*place) for place in places], pa.string())
    return rows.set_column(rows.column_names.index("input_id"), "input_id", ids).append_column("content_id", content)


def _placed(rows: pa.Table, snapshot: Path) -> pa.Table:
    """Articles name the record they are made from, which only `inputs` told."""
    inputs = pq.read_table(_folder(snapshot, "inputs"), columns=["article_id", "path", "record", "status"])
    inputs = inputs.filter(pc.equal(inputs["status"], "article"))
    place = pc.index_in(rows["article_id"].combine_chunks(), inputs["article_id"].combine_chunks())
    return rows.append_column("path", inputs["path"].take(place)).append_column("record", inputs["record"].take(place))


STEPS: tuple[Step, ...] = (
    Step(2, "inputs", _by_content),
    Step(2, "inputs", filled("gone", value=False)),
    Step(2, "articles", _placed),
    Step(2, "articles", filled("version", 1)),
    Step(2, "articles", filled("is_latest", value=True)),
    Step(2, "runs", _in_sequence),
    Step(2, "runs", filled("n_removed", 0)),
    Step(2, "runs", filled("n_replaced", 0)),
    Step(2, "run_counts", _counts),
)
"""In order. A released warehouse has gone through those to its own version; the next copydesk takes it through the rest."""


def is_current(snapshot: Path) -> bool:
    """Whether a snapshot's tables are as declared; raises `StoreError` where a newer copydesk wrote it, or nobody can tell."""
    found = datapackage.read(snapshot)
    if found.schema_version > SCHEMA_VERSION or datapackage.is_newer(found.version):
        raise StoreError(
            f"{snapshot}: written by copydesk {found.version} (tables of version {found.schema_version}), which is newer than this one; "
            "use that copydesk or a newer one, or name another --warehouse"
        )
    return found.schema_version == SCHEMA_VERSION and found.shapes == datapackage.declared_shapes() and bool(parts.files(snapshot, "inputs"))


def carry_over(older: Path, target: Path, take: Callable[[Path, Path], None] = os.link) -> Path:
    """Writes the snapshot `older` as today's tables into a new snapshot in the folder `target`; files that are as they should be are taken as they are.

    It is called by the next number, as its files are: a name never stands for two contents.
    """
    version = datapackage.read(older).schema_version
    carried = target / f"{parts.number(older) + 1:06d}"
    for table in TABLES:
        steps = [step.change for step in STEPS if step.table == table.name and step.to > version]
        folder = parts.folder(carried, table.name)
        folder.mkdir(parents=True)
        files = sorted(_folder(older, table.name).glob("*.parquet"))
        for number, file in enumerate(files):
            new = folder / f"part-{carried.name}-{number:04d}.parquet"
            if not _carry(table, file, older, new, steps):
                take(file, new)
        if not files:
            rows = _stepped(pa.table({}), older, steps)
            parts.write(folder / f"part-{carried.name}-0000.parquet", table.name, _conformed(table, rows))
    if (older / forgotten.FILE).exists():
        take(older / forgotten.FILE, carried / forgotten.FILE)
    settle_names(carried, None)
    settle_stories(carried, None, ())
    settle_statements(carried, None)
    datapackage.write(carried)
    questions.write(carried)
    return carried


def _folder(older: Path, name: str) -> Path:
    """Where an older snapshot holds a table: 0.2.0 and before in a folder of its name."""
    now = parts.folder(older, name)
    return now if now.exists() else older / name


def _carry(table: Table, file: Path, older: Path, target: Path, steps: list[Change]) -> bool:
    """Writes a file anew; False where it can be taken as it is."""
    with parts.legible(file), pq.ParquetFile(file) as parquet:
        if not steps and parquet.schema_arrow.equals(schema(table)):
            return False
        with parts.open_writer(target, table.name, _sorting(parquet, table)) as writer:
            for rows in _pieces(parquet):
                writer.write_table(_conformed(table, _stepped(rows, older, steps)))
    return True


def _pieces(parquet: pq.ParquetFile) -> Iterator[pa.Table]:
    yield from (pa.table(batch) for batch in parquet.iter_batches(_ROWS))


def _sorting(parquet: pq.ParquetFile, table: Table) -> list[pq.SortingColumn] | None:
    """The order that the file says it is in, by today's places of its columns."""
    found = parquet.metadata.row_group(0).sorting_columns if parquet.num_row_groups else ()
    names = [parquet.schema_arrow.names[one.column_index] for one in found]
    return [pq.SortingColumn(table.row._fields.index(name)) for name in names if name in table.row._fields] or None


def _stepped(rows: pa.Table, older: Path, steps: list[Change]) -> pa.Table:
    for change in steps:
        rows = change(rows, older)
    return rows


def _conformed(table: Table, rows: pa.Table) -> pa.Table:
    """Rows with the declared columns, in their order and of their types."""
    columns = []
    for field in schema(table):
        if field.name in rows.column_names:
            columns.append(rows[field.name].cast(field.type))
        elif field.nullable or not len(rows):
            columns.append(pa.nulls(len(rows), field.type))
        else:
            raise StoreError(f"{table.name}.{field.name}: the older rows have no such column, it takes no null, and no step of {__name__} fills it")
    return pa.Table.from_arrays(columns, schema=schema(table))
