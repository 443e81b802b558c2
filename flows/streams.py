"""The standard streams, which may be closed, full or cut off, and what is said where the system gives no more."""

import contextlib
import errno
import os
import sqlite3
import sys
from collections.abc import Callable

from flows.errors import ObjectStoreError
from transforms.printable import printable

_REMEDIES = {
    errno.ENOSPC: "make room there",
    errno.EDQUOT: "make room there, or raise the quota",
    errno.EFBIG: "raise the limit of a file's size (ulimit -f)",
    errno.EROFS: "name a folder that can be written to",
    errno.EACCES: "let the user who runs copydesk write there, or name another folder",
    errno.EPERM: "let the user who runs copydesk write there, or name another folder",
    errno.EMFILE: "raise the limit of open files (ulimit -n)",
    errno.ENFILE: "raise the system's limit of open files",
    errno.EIO: "check the disk, its room and the limit of a file's size (ulimit -f)",
}
_ENGINE_ERRORS = {sqlite3.SQLITE_FULL: errno.ENOSPC, sqlite3.SQLITE_IOERR: errno.EIO, sqlite3.SQLITE_CANTOPEN: errno.EACCES}
"""What the system said to the ledger's engine."""


def open_all() -> None:
    """Gives a stream that the caller has closed a place to go to: else the next file that is opened would be it."""
    for fd in range(3):
        try:
            os.fstat(fd)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free
    sys.stdout = sys.stdout or open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  # Python has none for a closed stream
    sys.stderr = sys.stderr or open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def complain(message: str, status: int) -> int:
    """Says what is wrong on standard error, where that is possible; the exit status."""
    with contextlib.suppress(OSError):
        sys.stderr.write(f"copydesk: {printable(message)}\n")
    return status


def show(action: Callable[[], None]) -> str | None:
    """Prints by `action`; why that could not be done, if so, but for a reader that has gone away (`| head`): it has what it wanted."""
    try:
        action()
        sys.stdout.flush()
    except OSError as error:
        drop_output()
        return None if isinstance(error, BrokenPipeError) else f"standard output: {error.strerror}"
    except Exception as error:  # noqa: BLE001  # whatever it is, it is of the printing: what was to be told is done
        drop_output()
        return f"{type(error).__name__}: {error} (please report it)"
    return None


def drop_output() -> None:
    """What is still to be printed goes nowhere: Python would fail on it once more at its end."""
    with contextlib.suppress(OSError):  # a stream of a test's has no number
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


_UNCHANGED = ". What was not committed leaves the warehouse as it was"


def of_system(error: BaseException, folder: str | None, *, commits: bool = True) -> str:
    """What the system refused, where, and what to do about it; `folder` is the one that is written to, which is the warehouse where the command `commits`."""
    if isinstance(error, MemoryError):
        return "out of memory" + (f"; ask for fewer --workers or a smaller --copies-memory{_UNCHANGED}" if commits else "; end what else takes much of it")
    number = _ENGINE_ERRORS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF) or getattr(error, "errno", None)
    said = error.strerror if isinstance(error, ObjectStoreError) else os.strerror(number) if number else error
    what = f"{getattr(error, 'filename', None) or folder or 'standard output'}: {said}"
    if folder is None:
        return what
    remedy = f"; {_REMEDIES[number]} and run again" if number in _REMEDIES else ""
    return what + remedy + (_UNCHANGED if commits else "")
