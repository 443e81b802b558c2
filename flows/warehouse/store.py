"""The warehouse on disk: immutable snapshots, and one link that says which of them readers see.

warehouse/.snapshots/000007/<table>.parts/      the files of a table in one snapshot; those that did not change are hard links into the one before
warehouse/current -> .snapshots/000007          the only thing a commit changes, in one atomic step
warehouse/<table> -> current/<table>.parts      what readers open: `warehouse/articles/*.parquet`
warehouse/.staging/                             what a run builds; of no meaning to anyone else
"""

import contextlib
import os
import shutil
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from flows.errors import StoreError
from flows.warehouse import copied, forgotten, lock, migrate, parts, questions
from transforms.schema import TABLES

KEEP = 3
"""Snapshots kept at least, the current one included, for readers that have resolved `current` and still read."""
LINGER_SECONDS = 60
"""How long any other snapshot stays after the commit that took its place: as many as there are, were there a commit every second."""
TOP = {table.name: parts.folder(Path("current"), table.name) for table in TABLES} | {
    name: Path("current", name) for name in ("datapackage.json", questions.NAME)
}
"""Links that readers open, and where they lead."""


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
        self.url: str | None = None
        self._snapshots = root / ".snapshots"
        self._staging = root / ".staging"
        self._current = root / "current"

    @property
    def current(self) -> Path | None:
        """The snapshot that readers see, resolved: it stays the same while later runs commit. Raises `StoreError` where it is not there."""
        if self._current.is_dir():
            return self._current.resolve()
        if not self._current.is_symlink():
            return None
        whole = self.snapshots()
        mend = (
            f"or, if `copydesk check` then finds nothing broken, take the last that is there: ln -sfn .snapshots/{whole[-1].name} {self._current}"
            if whole
            else ""
        )
        raise StoreError(
            f"{self._current} leads to {self._current.readlink()}, which is not there: a copy made while a run committed? Restore the warehouse {mend}"
        )

    @contextlib.contextmanager
    def locked(self, say: Callable[[str], None]) -> Iterator[None]:
        """Sole right to write; what dead runs left behind is cleared away first, and a copy that followed links becomes a warehouse again."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(f"{self.root} can't be made a warehouse: {error.strerror}; name a folder that you may write to") from error
        with lock.held(self.root / ".lock", say):
            shutil.rmtree(self._staging, ignore_errors=True)
            copied.mend(self.root, TOP)
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
        scratch.mkdir(exist_ok=True)  # a worker of a run that died may still write to it
        return Begun(previous, snapshot, scratch, carried=carried)

    def publish(self, snapshot: Path) -> None:
        """Makes a complete snapshot the one that readers see: all of its tables at once, and so that a power cut can't undo half of it."""
        sync_tree(snapshot)
        self._snapshots.mkdir(exist_ok=True)
        for name, target in TOP.items():
            self._link(name, target)
        target = self._snapshots / snapshot.name
        snapshot.rename(target)
        _sync(self._snapshots)
        fresh = self._staging / "current"
        fresh.symlink_to(os.path.relpath(target, self.root))
        fresh.replace(self._current)
        self._unlink_tables_that_are_gone()
        _sync(self.root)
        self._remove_old()

    def _unlink_tables_that_are_gone(self) -> None:
        for link in self.root.iterdir():
            if link.is_symlink() and link.readlink().parts[0] == "current" and link.name not in TOP:
                link.unlink()

    def _link(self, name: str, target: Path) -> None:
        """Lets the link called `name` lead to `target`. The snapshot that is still current may be of an older layout: it gets a link that keeps it readable."""
        link = self.root / name
        if link.is_symlink() and link.readlink() == target:
            return
        if link.exists() and not link.is_symlink():
            raise StoreError(f"{link} is in the way: a warehouse holds links of that name; move it, or name another --warehouse")
        if link.exists() and not (self.root / target).exists():
            (self.root / target).symlink_to(name)
        fresh = self._staging / name
        fresh.symlink_to(target)
        fresh.replace(link)

    def _clear(self) -> None:
        """Removes what runs left that did not come to their commit, and what `copydesk forget` left that died right after it."""
        current, first = self.current, forgotten.first_kept(self.current)
        for folder in self.snapshots():
            if current is None or folder.name > current.name or folder.name < first:
                shutil.rmtree(folder)

    def _remove_old(self) -> None:
        """Removes snapshots that are no longer kept, those with what was forgotten since, and those of the older layout, which a recursive glob would find."""
        folders, first = self.snapshots(), forgotten.first_kept(self.current)
        old = {folder for folder, later in pairwise(folders[: 1 - KEEP]) if not _is_recent(later)}
        for folder in folders:
            if folder in old or folder.name < first or (folder / TABLES[0].name).exists():
                shutil.rmtree(folder)

    def snapshots(self) -> list[Path]:
        """All snapshots that are there, the oldest first."""
        return sorted(self._snapshots.iterdir()) if self._snapshots.is_dir() else []


def _is_recent(snapshot: Path) -> bool:
    """Whether a snapshot was committed a moment ago. One of the future was not: it is the clock that has changed."""
    return 0 <= time.time() - snapshot.stat().st_ctime < LINGER_SECONDS


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
