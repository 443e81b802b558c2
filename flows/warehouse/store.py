"""The warehouse on disk: immutable snapshots, and one link that says which of them readers see.

warehouse/.snapshots/000007/<table>/*.parquet   one snapshot; files that did not change are hard links into the one before
warehouse/current -> .snapshots/000007          the only thing a commit changes, in one atomic step
warehouse/<table> -> current/<table>            what readers open: `warehouse/articles/*.parquet`
warehouse/.staging/                             what a run builds; of no meaning to anyone else
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from flows.errors import StoreError
from flows.warehouse import lock, migrate
from transforms.schema import TABLES

KEEP = 3
"""Snapshots kept, the current one included, for readers that have resolved `current` and still read."""
_TOP = (*(table.name for table in TABLES), "datapackage.json")


class Begun(NamedTuple):
    """What a run works with; of the folders only `snapshot` may last, by `Store.publish`."""

    previous: Path | None
    snapshot: Path
    scratch: Path
    carried: bool
    """Whether `previous` is an older copydesk's snapshot carried over, which has to be committed whatever else there is."""


class Store:
    """A warehouse in a folder of a POSIX file system."""

    def __init__(self, root: Path) -> None:
        """The warehouse at `root`, which need not exist yet."""
        self.root = root
        self._snapshots = root / ".snapshots"
        self._staging = root / ".staging"
        self._current = root / "current"

    @property
    def current(self) -> Path | None:
        """The snapshot that readers see, resolved: it stays the same while later runs commit."""
        return self._current.resolve() if self._current.is_symlink() else None

    @contextlib.contextmanager
    def locked(self, say: Callable[[str], None]) -> Iterator[None]:
        """Sole right to write; what dead runs left behind is cleared away first."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{self.root} can't be made a warehouse: {error.strerror}; name a folder that you may write to") from error
        with lock.held(self.root / ".lock", say):
            self._clear()
            try:
                yield
            finally:
                shutil.rmtree(self._staging, ignore_errors=True)

    def begin(self) -> Begun:
        """What a run works with: the snapshot to go on from, an empty folder for the next, called as it will be, and one for scratch files."""
        previous = self.current
        carried = previous is not None and not migrate.is_current(previous)
        if previous and carried:
            previous = migrate.carry_over(previous, self._staging / "carried")
        snapshot = self._staging / "snapshot" / f"{int(previous.name) + 1 if previous else 1:06d}"
        scratch = self._staging / "scratch"
        snapshot.mkdir(parents=True)
        scratch.mkdir()
        return Begun(previous, snapshot, scratch, carried=carried)

    def publish(self, snapshot: Path) -> None:
        """Makes a complete snapshot the one that readers see: all of its tables at once, and so that a power cut can't undo half of it."""
        sync_tree(snapshot)
        self._snapshots.mkdir(exist_ok=True)
        self._link_tables()
        target = self._snapshots / snapshot.name
        snapshot.rename(target)
        _sync(self._snapshots)
        fresh = self._staging / "current"
        fresh.symlink_to(os.path.relpath(target, self.root))
        fresh.replace(self._current)
        _sync(self.root)
        self._remove_old()

    def _link_tables(self) -> None:
        for name in _TOP:
            link = self.root / name
            if not link.is_symlink():
                if link.exists():
                    raise StoreError(f"{link} is in the way: a warehouse holds links of that name; move it, or name another --warehouse")
                link.symlink_to(Path("current", name))

    def _clear(self) -> None:
        """Removes what runs left that did not come to their commit."""
        shutil.rmtree(self._staging, ignore_errors=True)
        for folder in self._numbered():
            if (current := self.current) is None or folder.name > current.name:
                shutil.rmtree(folder)

    def _remove_old(self) -> None:
        for folder in self._numbered()[:-KEEP]:
            shutil.rmtree(folder)

    def _numbered(self) -> list[Path]:
        return sorted(self._snapshots.iterdir()) if self._snapshots.is_dir() else []


def sync_tree(folder: Path) -> None:
    """Brings every file below a folder, and the folders, to disk."""
    for path, _, names in os.walk(folder, topdown=False):
        for name in names:
            _sync(Path(path, name))
        _sync(Path(path))


def _sync(path: Path) -> None:
    fd = os.open(path, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
