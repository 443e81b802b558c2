"""The declared tables as Arrow schemas."""

import pyarrow as pa
import pytest

from transforms.arrow import columns, schema, to_arrow
from transforms.schema import TABLES, Table


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_is_documented_and_of_a_type_that_every_reader_knows(table: Table) -> None:
    allowed = {pa.string(), pa.int32(), pa.int64(), pa.date32(), pa.timestamp("us", tz="UTC"), pa.bool_(), pa.float32(), pa.list_(pa.string())}
    for column in columns(table):
        assert column.type in allowed, column.name
        assert 5 < len(column.description) <= 200, column.name


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_without_rows_has_its_schema(table: Table) -> None:
    assert to_arrow(table.name, []).schema.equals(schema(table), check_metadata=True)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_keys_references_and_spans_name_columns(table: Table) -> None:
    names = set(table.row._fields)
    used = {*table.key, *(c for r in table.references for c in r.columns)}
    for span in table.spans:
        used |= {name for name in (span.start, span.end, span.text, span.article, span.paragraph) if name}
    assert used <= names
