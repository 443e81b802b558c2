"""What the RAW arguments name: files below folders, matches of globs, and standard input, each with its path in the ledger."""

import contextlib
import glob
import hashlib
import itertools
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from flows import objects
from flows.errors import UsageError
from transforms.model import RejectedError
from transforms.printable import name_of

STDIN = "-"
_CHUNK = 1 << 20


class RawFile(NamedTuple):
    """A file to read: its path in `inputs`, where it is, its size in bytes."""

    path: str
    source: str
    n_bytes: int
    outside: bool = False
    """Whether it is a link to what no argument names, nor holds."""


def check_arguments(raw: Iterable[str]) -> None:
    """Raises `UsageError` where an argument names nothing: said at once, before anything is started."""
    for argument in raw:
        if argument != STDIN:
            _expand(argument)


def find_files(raw: Iterable[str], warehouse: Path, spool: Path, keep_out_url: str | None = None) -> Iterator[RawFile]:
    """The files that the arguments name, folders walked in order of names. Standard input is first copied to a file in the folder `spool`.

    A warehouse at a URL is `keep_out_url`.
    """
    base = base_of(warehouse)
    keep_out = os.path.realpath(warehouse)
    arguments = list(raw)
    roots = [os.path.realpath(_fixed(argument)) for argument in arguments if argument != STDIN and not objects.is_url(argument)]
    for argument in arguments:
        if argument == STDIN:
            yield _spool(spool)
            continue
        for named in _expand(argument):
            if objects.is_url(named):
                yield from _found(named, keep_out_url)
                continue
            top = real(named)
            if named != argument and _leads_out(top, roots):
                yield RawFile(ledger_path(top, base), top, 0, outside=True)
                continue
            for source, n_bytes in _walk(top, keep_out):
                yield RawFile(ledger_path(source, base), source, n_bytes, source != top and _leads_out(source, roots))


def _found(named: str, keep_out: str | None) -> Iterator[RawFile]:
    """Every object at or below a URL, hidden ones and those of the warehouse left out."""
    for one in objects.find(named):
        url = objects.within(named, one.key)
        hidden = any(piece.startswith(".") for piece in one.key.split("/"))
        if not hidden and not one.key.endswith("/") and not (keep_out and url.startswith(f"{keep_out}/")):
            yield RawFile(name_of(url), url, one.n_bytes)


def _fixed(argument: str) -> str:
    """The folder or file that an argument names: of a glob the folder in which it looks."""
    if os.path.lexists(argument) or not glob.has_magic(argument):
        return argument
    return str(Path(*itertools.takewhile(lambda piece: not glob.has_magic(piece), Path(argument).parts)))


def _leads_out(source: str, roots: Iterable[str]) -> bool:
    """Whether it is a link to what stands in none of the named folders: whoever may write there could name any file of the machine by it."""
    path = Path(source)
    if not path.is_symlink():
        return False
    target = Path(os.path.realpath(path))
    return not any(target.is_relative_to(root) for root in roots)


def mirrored(raw: Iterable[str], base: Path) -> Callable[[str], bool]:
    """Whether a path of the ledger is in what the arguments name: at or below a file or folder, members of archives too.

    Raises `UsageError` where an argument holds no file at all: a disk that is not mounted is no reason to empty a warehouse.
    """
    named = [one for argument in raw if argument != STDIN for one in _expand(argument)]
    for one in named:
        if not objects.is_url(one) and next(_walk(real(one), ""), None) is None:
            raise UsageError(f"{one} holds no file, and --mirror would remove all that came from there; name what is to be followed, or use `copydesk forget`")
    roots = {name_of(one) if objects.is_url(one) else ledger_path(real(one), base) for one in named}

    def is_within(path: str) -> bool:
        return path in roots or any(root == "." or path.startswith((f"{root.rstrip('/')}/", f"{root}!")) for root in roots)

    return is_within


def base_of(warehouse: Path) -> Path:
    """The folder that paths in the ledger are relative to: the one that holds the warehouse."""
    return warehouse.absolute().parent.resolve()


def ledger_path(source: str, base: Path) -> str:
    """`source` relative to the folder `base` where it is below it, else absolute; what can't be printed is written as escapes."""
    path = Path(source)
    inside = path.relative_to(base) if path.is_relative_to(base) else path
    return name_of(inside.as_posix())


def real(named: str) -> str:
    """A path without links on the way to it; what it names may itself be a link."""
    path = Path(os.path.normpath(Path(named).absolute()))
    return str(path.parent.resolve() / path.name)


@contextlib.contextmanager
def opened(source: str) -> Iterator[BinaryIO]:
    """A file to be read; an object is first fetched into one."""
    if not objects.is_url(source):
        with Path(source).open("rb") as stream:
            yield stream
        return
    with tempfile.TemporaryFile(prefix="copydesk-") as stream:
        objects.fetch(source, stream)
        stream.seek(0)
        yield stream


def source_of(path: str, base: Path) -> str:
    """Where the file is that the ledger calls `path`."""
    return path if objects.is_url(path) else str(base / path)


def is_regular(source: str) -> bool:
    """Whether there is a file, or a link to one: no folder, pipe, socket, device or dangling link."""
    if objects.is_url(source):
        return any(not one.key for one in objects.find(source))
    try:
        return stat.S_ISREG(Path(source).stat().st_mode)
    except OSError:
        return False


def state_of(source: str) -> tuple[int, ...] | None:
    """What tells one state of a file from another, without reading it; None where it is not there."""
    if objects.is_url(source):
        return ()  # what is fetched is one state of it
    try:
        found = Path(source).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def require_regular(path: str, source: str, *, outside: bool) -> None:
    """Raises `RejectedError` where there is no regular file, or a link to one `outside` of what was named."""
    if outside:
        raise RejectedError("plan", "not_regular", f"{path} is a link that leads out of the folders that were named; name it, or what it leads to, itself")
    if objects.is_url(source):
        return
    if Path(source).is_dir() and not Path(source).is_symlink():
        raise RejectedError("plan", "unreadable", f"the folder {path} can't be listed; check its permissions")
    if not is_regular(source):
        raise RejectedError("plan", "not_regular", f"{path} is no regular file (a pipe, a socket, a link to nowhere or to a folder); copy what it stands for")


def _expand(argument: str) -> list[str]:
    if objects.is_url(argument):
        return _expand_url(argument)
    if os.path.lexists(argument):
        return [argument]
    matches = sorted(glob.glob(argument, recursive=True)) if glob.has_magic(argument) else []  # noqa: PTH207  # Path.glob takes no absolute pattern
    if not matches:
        raise UsageError(f"{argument}: no such file or folder; name files, folders, globs, archives or - for standard input")
    return matches


def _expand_url(argument: str) -> list[str]:
    found = [url for url in objects.matching(argument) if next(objects.find(url), None)]
    if not found:
        raise UsageError(f"{argument}: no such object, and none below it; name objects, prefixes or globs")
    return found


def _walk(named: str, keep_out: str) -> Iterator[tuple[str, int]]:
    """Every file at or below `named`, hidden ones left out; links to folders come as they are, not followed."""
    if not Path(named).is_dir():
        yield named, _size(named)
        return
    folders = [named]
    while folders:
        below = []
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            yield folder, 0  # to be a rejected row
            continue
        for entry in entries:
            if entry.name.startswith(".") or entry.path == keep_out:
                continue
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.path)
            else:
                yield entry.path, _size(entry.path)
        folders += reversed(below)


def _size(source: str) -> int:
    try:
        return Path(source).stat().st_size
    except OSError:
        return 0


def _spool(folder: Path) -> RawFile:
    """Standard input as a file named after its content, so that two different feeds are two files in the ledger."""
    digest, n_bytes = hashlib.sha256(), 0
    with tempfile.NamedTemporaryFile(dir=folder, suffix=".jsonl", delete=False) as spooled:
        for chunk in iter(lambda: _stdin().read(_CHUNK), b""):
            digest.update(chunk)
            n_bytes += len(chunk)
            spooled.write(chunk)
    return RawFile(f"stdin:{digest.hexdigest()[:16]}.jsonl", spooled.name, n_bytes)


def _stdin() -> BinaryIO:
    import sys  # noqa: PLC0415  # looked up late, so that tests and schedulers may set another

    return sys.stdin.buffer
