"""What one table promises by its declaration: no nulls, known values, unique keys, references that lead somewhere, rows in order."""

from collections.abc import Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from flows.check.broken import Broken, each
from transforms.arrow import columns
from transforms.schema import PER_ARTICLE, Table


def check_rows(table: Table, rows: pa.Table) -> Iterator[Broken]:
    """Nulls, values and keys of one file's rows."""
    for column in columns(table):
        if not column.nullable and rows[column.name].null_count:
            yield from each(table.name, table.key, rows.filter(rows[column.name].is_null()), "null", f"{column.name} is missing")
        if column.values:
            known = pc.is_in(rows[column.name], pa.array([*column.values, None]))
            yield from each(table.name, table.key, rows.filter(pc.invert(known)), "value", f"{column.name} is {{{column.name}}}, no value it may have")
    counted = rows.group_by(list(table.key)).aggregate([([], "count_all")])
    yield from each(table.name, table.key, counted.filter(pc.greater(counted["count_all"], 1)), "key", "the key stands in {count_all} rows")


def check_references(table: Table, tables: Mapping[str, pa.Table]) -> Iterator[Broken]:
    """Foreign keys of a per-article table: they lead to rows of the same article, so to the same part."""
    for reference in (one for one in table.references if one.table in PER_ARTICLE):
        names = list(reference.columns)
        rows = tables[table.name]
        if rows.num_rows == 0:
            continue
        rows = rows.filter(pc.is_valid(rows[names[-1]])).select(list(dict.fromkeys([*table.key, *names])))
        target = tables[reference.table].select(list(reference.target_columns))
        lost = rows.join(target, names, list(reference.target_columns), "left anti")
        yield from each(table.name, table.key, lost, "reference", f"no row of {reference.table} has its {', '.join(names)}")
