"""A warehouse in an object store: immutable files, and one manifest whose conditional replacement is the switch over all tables.

<url>/manifest.json                       which file is which in the snapshot that was committed last, and which were superseded when
<url>/<table>/part-000007-0000-<id>.parquet     never changed; each commit writes its own
<url>/.index/…, .commits/…                the index of copies, and what else a snapshot has

Runs and readers work on a copy of the snapshot in a local folder, to which only files come that are not there yet. There is no lock between machines:
of two runs that began with one manifest, the second to commit is told, and nothing of it is seen.
"""

import json
import logging
import os
import re
import shutil
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from flows import objects
from flows.errors import StoreError
from flows.warehouse import forgotten, lock
from flows.warehouse.store import Store

_log = logging.getLogger("copydesk")
GRACE_SECONDS = 3600
"""How long superseded files stay, for readers that have read an earlier manifest."""
ORPHAN_SECONDS = 24 * 3600
"""Age at which files go that no manifest names: a writer has died over them."""
MANIFEST = "manifest.json"
_MIRROR = ".mirror.json"
_OURS = re.compile(r"(?:\w+|\.index|\.commits)/.+-[0-9a-f]{8}(?:\.\w+)?")
_TRIES = 3
_AT_ONCE = 8


class Manifest(NamedTuple):
    """One commit."""

    commit: str
    snapshot: str
    files: Mapping[str, str]
    """The key of each file of the snapshot."""
    superseded: Mapping[str, float]
    """Keys of files that are in it no more, and since when."""
    state: objects.State | None = None

    def content(self) -> bytes:
        """As it is written."""
        at = datetime.now(UTC).isoformat(timespec="seconds")
        told = {"commit": self.commit, "committed_at": at, "snapshot": self.snapshot, "files": self.files, "superseded": self.superseded}
        return json.dumps(told, indent=1).encode()


def parsed(found: objects.Read) -> Manifest:
    """A manifest that was read."""
    told: dict[str, Any] = json.loads(found.content)
    return Manifest(told["commit"], told["snapshot"], told["files"], told["superseded"], found.state)


class Bucket(Store):
    """A warehouse at a URL, with its copy in a local folder."""

    def __init__(self, url: str, root: Path) -> None:
        """`root` is the local folder."""
        super().__init__(root)
        self.url: str = url.rstrip("/")

    @contextmanager
    def locked(self, say: Callable[[str], None]) -> Iterator[None]:
        """Sole right to write from this machine, to a copy that is up to date."""
        with super().locked(say):
            self._pull()
            yield

    def refresh(self, say: Callable[[str], None]) -> None:
        """Brings the copy up to date, for readers."""
        self.root.mkdir(parents=True, exist_ok=True)
        with lock.held(self.root / ".lock", say):
            self._pull()
            shutil.rmtree(self._staging, ignore_errors=True)

    def committed(self) -> Manifest | None:
        """The manifest as it is now, if there is one."""
        found = objects.read(objects.within(self.url, MANIFEST))
        return parsed(found) if found else None

    def files(self, table: str) -> list[str]:
        """The URLs of the committed files of a table, by manifest."""
        manifest = self.committed()
        if manifest is None:
            raise StoreError(f"{self.url} holds no tables yet; `copydesk run` fills it")
        return sorted(objects.within(self.url, key) for file, key in manifest.files.items() if file.startswith(f"{table}.parts/"))

    # the copy

    def _mirrored(self) -> Manifest | None:
        """The manifest that the copy is of."""
        mirror = self.root / _MIRROR
        if not mirror.is_file() or self.current is None:
            return None
        told = json.loads(mirror.read_text())
        return Manifest(**told)

    def _note(self, manifest: Manifest) -> None:
        fresh = self.root / f"{_MIRROR}.new"
        fresh.write_text(json.dumps(manifest._asdict()))
        fresh.replace(self.root / _MIRROR)

    def _pull(self) -> None:
        """A writer may remove files while they are fetched, after its grace: then there is a newer manifest."""
        for turn in range(_TRIES):
            manifest, mirrored = self.committed(), self._mirrored()
            if manifest is None or (mirrored and mirrored.commit == manifest.commit):
                if manifest is None:
                    self._empty()
                return
            try:
                self._fetch(manifest, mirrored)
            except FileNotFoundError as error:
                if turn == _TRIES - 1:
                    raise StoreError(f"{self.url}: the manifest names {error.filename}, which is not there") from error
            else:
                return

    def _empty(self) -> None:
        """There is no warehouse over there: what is here was of another."""
        (self.root / _MIRROR).unlink(missing_ok=True)
        (self.root / "current").unlink(missing_ok=True)
        shutil.rmtree(self._snapshots, ignore_errors=True)

    def _fetch(self, manifest: Manifest, mirrored: Manifest | None) -> None:
        """Takes over the files that are here, fetches the others, and makes the snapshot the current one."""
        fresh = self._staging / "mirror" / manifest.snapshot
        shutil.rmtree(fresh, ignore_errors=True)
        here = {key: self._snapshots / mirrored.snapshot / file for file, key in mirrored.files.items()} if mirrored else {}

        def take(file: str, key: str) -> None:
            target = fresh / file
            target.parent.mkdir(parents=True, exist_ok=True)
            if key in here and here[key].exists():
                os.link(here[key], target)
            else:
                with target.open("wb") as stream:
                    objects.fetch(objects.within(self.url, key), stream)

        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(take, manifest.files, manifest.files.values()))
        shutil.rmtree(self._snapshots / manifest.snapshot, ignore_errors=True)
        super().publish(fresh)
        self._note(manifest)

    # the switch

    def publish(self, snapshot: Path) -> None:
        """Writes the files of a snapshot that are new, and makes them the committed ones by one conditional write."""
        before = self._mirrored()
        manifest, new = self._drawn_up(snapshot, before)
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(lambda file: objects.write(objects.within(self.url, manifest.files[file]), snapshot / file), new))
        manifest = self._switch(manifest, before, [manifest.files[file] for file in new])
        purged = forgotten.first_kept(snapshot) == snapshot.name
        super().publish(snapshot)
        self._note(manifest)
        try:
            self._clean(manifest, before, purged=purged)
        except OSError:  # the commit is done; what is left goes with a later one
            _log.warning("%s: what was superseded could not be removed", self.url, exc_info=True)

    def _drawn_up(self, snapshot: Path, before: Manifest | None) -> tuple[Manifest, list[str]]:
        """The manifest of a snapshot, and which of its files are new."""
        commit, now = uuid.uuid4().hex, time.time()
        files, new = {}, []
        for path in sorted(path for path in snapshot.rglob("*") if path.is_file()):
            file = path.relative_to(snapshot).as_posix()
            old = self._snapshots / before.snapshot / file if before and file in before.files else None
            if before and old and old.exists() and old.samefile(path):
                files[file] = before.files[file]
            else:
                files[file] = _key(file, snapshot.name, commit[:8])
                new.append(file)
        kept = set(files.values())
        gone = {key: now for key in before.files.values() if key not in kept} if before else {}
        lingering = {key: since for key, since in before.superseded.items() if now - since < GRACE_SECONDS} if before else {}
        return Manifest(commit, snapshot.name, files, lingering | gone), new

    def _switch(self, manifest: Manifest, before: Manifest | None, uploaded: list[str]) -> Manifest:
        """Raises `StoreError` where another has committed. An answer that got lost is looked up: the manifest says whose it is."""
        for turn in range(_TRIES):
            try:
                state = objects.swap(objects.within(self.url, MANIFEST), manifest.content(), before.state if before else None)
            except (objects.SwappedError, OSError) as error:
                now = self.committed()
                if now and now.commit == manifest.commit:
                    return now
                if isinstance(error, OSError) and turn == _TRIES - 1:
                    raise
                if (now and now.commit) != (before and before.commit):
                    break
            else:
                return manifest._replace(state=state)
        with suppress(OSError):  # else they go as what a dead writer left
            objects.remove(self.url, uploaded)
        raise StoreError(f"{self.url}: another run committed while this one worked; nothing of this one was committed, run it again")

    def _clean(self, manifest: Manifest, before: Manifest | None, *, purged: bool) -> None:
        """Removes what was superseded a while ago (or at once, after `copydesk forget`), and what writers left that died. Listings may be late."""
        now = datetime.now(UTC)
        due = set(before.superseded if before else ()) - set(manifest.superseded)
        due |= set(manifest.superseded) if purged else set()
        named = {*manifest.files.values(), *manifest.superseded}
        found = objects.find(f"{self.url}/")
        due |= {one.key for one in found if _OURS.fullmatch(one.key) and one.key not in named and (now - one.written).total_seconds() >= ORPHAN_SECONDS}
        objects.remove(self.url, sorted(due))


def _key(file: str, snapshot: str, commit: str) -> str:
    """Where a file of a snapshot is written: a table's in the folder of its name, the others where no glob for a table looks."""
    path = PurePosixPath(file)
    top = path.parts[0]
    name = f"{path.stem}-{commit}{path.suffix}"
    if top.endswith(".parts"):
        return f"{top.removesuffix('.parts')}/{name}"
    return str(path.with_name(name)) if top.startswith(".") else f".commits/{snapshot}/{path.with_name(name)}"


def open_store(warehouse: str | Path) -> Store:
    """The warehouse of that name: a folder or a URL."""
    return Bucket(str(warehouse), copy_of(str(warehouse))) if objects.is_url(str(warehouse)) else Store(Path(warehouse))


def copy_of(url: str) -> Path:
    """The local folder for the copy of a warehouse: below COPYDESK_CACHE, else where programs of this user keep such things."""
    cache = os.environ.get("COPYDESK_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "copydesk")
    return Path(cache, f"{url.rstrip('/').rpartition('/')[2] or 'warehouse'}-{sha256(url.rstrip('/').encode()).hexdigest()[:12]}")


def at_hand(warehouse: str, say: Callable[[str], None]) -> Path:
    """The folder to read a warehouse in: itself, or a copy of what was committed last."""
    store = open_store(warehouse)
    if isinstance(store, Bucket):
        store.refresh(say)
    return store.root
