"""`copydesk files`: the committed files of a table, for readers that take a list and need no glob."""

import json
import sys
from pathlib import Path

from flows.errors import StoreError, UsageError
from flows.warehouse import migrate, parts
from flows.warehouse.store import Store
from transforms.schema import TABLE


def committed(root: Path, table: str) -> list[Path]:
    """The files of a table in the snapshot that readers see, which stay as they are while later runs commit."""
    snapshot = Store(root).current
    if snapshot is None:
        raise StoreError(f"{root} holds no tables yet; `copydesk run` fills it")
    if not migrate.is_current(snapshot):
        raise StoreError(f"{root} was written by an older copydesk; `copydesk run` carries it over")
    return parts.files(snapshot, table)


def show(root: Path, table: str, *, as_json: bool) -> None:
    """Prints the path of each file on a line, or all as a JSON list."""
    if table not in TABLE:
        raise UsageError(f"{table} is no table; the tables are {', '.join(TABLE)}")
    files = [str(file) for file in committed(root, table)]
    sys.stdout.write(json.dumps(files) + "\n" if as_json else "".join(f"{file}\n" for file in files))
