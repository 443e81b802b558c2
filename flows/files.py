"""What the RAW arguments name: files below folders, matches of globs, and standard input, each with its path in the ledger."""

import glob
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

STDIN = "-"
_CHUNK = 1 << 20


class UsageError(Exception):
    """A command that can't be carried out as given: exit status 2."""


class RawFile(NamedTuple):
    """A file to read: its path in `inputs`, where it is, its size in bytes."""

    path: str
    source: str
    n_bytes: int


def find_files(raw: Iterable[str], warehouse: Path, spool: Path) -> Iterator[RawFile]:
    """The files that the arguments name, folders walked in order of names. Standard input is first copied to a file in the folder `spool`."""
    base = os.path.realpath(warehouse.absolute().parent)
    keep_out = os.path.realpath(warehouse)
    for argument in raw:
        if argument == STDIN:
            yield _spool(spool)
            continue
        for named in _expand(argument):
            real = os.path.join(os.path.realpath(os.path.dirname(os.path.abspath(named))), os.path.basename(os.path.abspath(named)))
            for source, n_bytes in _walk(real, keep_out):
                yield RawFile(ledger_path(source, base), source, n_bytes)


def ledger_path(source: str, base: str) -> str:
    """`source` relative to the folder `base` where it is below it, else absolute; names that are no UTF-8 with their odd bytes written as \\xNN."""
    inside = os.path.relpath(source, base) if os.path.commonpath([source, base]) == base else source
    return inside.replace(os.sep, "/").encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def is_regular(source: str) -> bool:
    """Whether there is a file, or a link to one: no folder, pipe, socket, device or dangling link."""
    try:
        return stat.S_ISREG(os.stat(source).st_mode)
    except OSError:
        return False


def _expand(argument: str) -> list[str]:
    if os.path.lexists(argument):
        return [argument]
    matches = sorted(glob.glob(argument, recursive=True)) if glob.has_magic(argument) else []
    if not matches:
        raise UsageError(f"{argument}: no such file or folder; name files, folders, globs, archives or - for standard input")
    return matches


def _walk(named: str, keep_out: str) -> Iterator[tuple[str, int]]:
    """Every file at or below `named`, hidden ones left out; links to folders come as they are, not followed."""
    if not os.path.isdir(named):
        yield named, _size(named)
        return
    folders = [named]
    while folders:
        below = []
        for entry in sorted(os.scandir(folders.pop()), key=lambda entry: entry.name):
            if entry.name.startswith(".") or entry.path == keep_out:
                continue
            if entry.is_dir(follow_symlinks=False):
                below.append(entry.path)
            else:
                yield entry.path, _size(entry.path)
        folders += reversed(below)


def _size(source: str) -> int:
    try:
        return os.stat(source).st_size
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
