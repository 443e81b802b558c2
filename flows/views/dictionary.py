"""The data dictionary: every table and column, from the declarations in `transforms.schema`."""

import sys
from collections.abc import Iterator

from flows.views.plain import Grid, Screen, joined
from transforms.arrow import Column, columns
from transforms.schema import TABLES, Table

_INTRODUCTION = """\
# Tables

Each table is a folder of Parquet files: `warehouse/<table>/*.parquet`. Offsets are Unicode code points into the article's clean text, its
paragraphs joined by a blank line; `char_end` is the place after the last one.

This page is made by `copydesk tables --markdown` from `transforms/schema.py`.
"""


def markdown() -> str:
    """The dictionary as a Markdown page; docs/tables.md is this text."""
    return "\n".join([_INTRODUCTION, *(line for table in TABLES for line in _section(table))]).rstrip() + "\n"


def _section(table: Table) -> Iterator[str]:
    yield f"## {table.name}"
    yield ""
    yield table.description
    yield ""
    yield f"Key: {', '.join(f'`{name}`' for name in table.key)}."
    for reference in table.references:
        yield f"`{', '.join(reference.columns)}` → `{reference.table}` (`{', '.join(reference.target_columns)}`)."
    yield ""
    yield "| column | type | null | meaning |"
    yield "| --- | --- | --- | --- |"
    for column in columns(table):
        yield f"| `{column.name}` | {column.type} | {'yes' if column.nullable else ''} | {_meaning(column)} |"
    yield ""


def _meaning(column: Column) -> str:
    return column.description + (f" One of: {', '.join(f'`{value}`' for value in column.values)}." if column.values else "")


def show(*, as_markdown: bool) -> None:
    """Prints the dictionary: in colour on a terminal, as Markdown elsewhere or where asked."""
    screen = Screen()
    if as_markdown or not screen.is_terminal:
        sys.stdout.write(markdown())
        return
    for table in TABLES:
        screen.show()
        screen.show(joined((table.name, "bold"), (f"  {table.description}", "")))
        grid = Grid("column", "type", "meaning", box=None, pad_edge=False)
        for column in columns(table):
            name = joined((column.name, "bold" if column.name in table.key else ""))
            grid.row(name, f"{column.type}{'?' if column.nullable else ''}", _meaning(column).replace("`", ""))
        screen.show(grid)
