"""One id has one name, in every row of the warehouse and in the table `names`."""

from collections.abc import Iterator
from pathlib import Path

from flows.check.broken import Broken
from flows.warehouse.names import differences


def check_names(snapshot: Path) -> Iterator[Broken]:
    """Rows whose name is not the one of their id, ids without a row in `names`, and rows of it that nothing names."""
    for table, entity_id, what in differences(snapshot):
        yield Broken(table, f"entity_id={entity_id}", "name", what)
