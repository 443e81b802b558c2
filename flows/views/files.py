"""`copydesk files`: the committed files of a table, for readers that take a list and need no glob."""

import json
import sys

from flows.errors import StoreError, UsageError
from flows.warehouse import migrate, parts
from flows.warehouse.bucket import Bucket, open_store
from transforms.schema import TABLE


def committed(warehouse: str, table: str) -> list[str]:
    """The files of a table in the snapshot that readers see, which stay as they are while later runs commit."""
    store = open_store(warehouse)
    if isinstance(store, Bucket):
        return store.files(table)
    snapshot = store.current
    if snapshot is None:
        raise StoreError(f"{warehouse} holds no tables yet; `copydesk run` fills it")
    if not migrate.is_current(snapshot):
        raise StoreError(f"{warehouse} was written by an older copydesk; `copydesk run` carries it over")
    return [str(file) for file in parts.files(snapshot, table)]


def show(warehouse: str, table: str, *, as_json: bool) -> None:
    """Prints the path of each file on a line, or all as a JSON list."""
    if table not in TABLE:
        raise UsageError(f"{table} is no table; the tables are {', '.join(TABLE)}")
    files = committed(warehouse, table)
    sys.stdout.write(json.dumps(files) + "\n" if as_json else "".join(f"{file}\n" for file in files))
