"""A warehouse opened to be read."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from flows.errors import StoreError
from flows.warehouse import migrate, parts
from flows.warehouse.store import Store


@contextlib.contextmanager
def opened(root: Path) -> Iterator[Path]:
    """The snapshot that readers see, which stays as it is whatever runs commit; an older copydesk's is carried over for as long as it is open."""
    snapshot = Store(root).current
    if snapshot is None:
        raise StoreError(f"{root} holds no tables yet; `copydesk run` fills it")
    with parts.legible(snapshot):
        if migrate.is_current(snapshot):
            yield snapshot
            return
        with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
            yield migrate.carry_over(snapshot, Path(folder), take=os.symlink)
