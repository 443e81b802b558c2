"""One writer at a time: an advisory lock that the system lets go of when its holder dies."""

import contextlib
import fcntl
import json
import os
import socket
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

_POLL_SECONDS = 0.2


@contextlib.contextmanager
def held(path: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Holds the lock file `path`; while another process does, waits and says once who it is."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _wait(fd, path, say)
        os.ftruncate(fd, 0)
        os.pwrite(fd, json.dumps({"pid": os.getpid(), "host": socket.gethostname(), "since": datetime.now(UTC).isoformat(timespec="seconds")}).encode(), 0)
        yield
        os.ftruncate(fd, 0)
    finally:
        os.close(fd)


def _wait(fd: int, path: Path, say: Callable[[str], None]) -> None:
    told = False
    while True:
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if not told:
                say(f"{path.parent}: another run writes to this warehouse ({_holder(fd)}); waiting for it to end")
            told = True
            time.sleep(_POLL_SECONDS)
        else:
            return


def _holder(fd: int) -> str:
    try:
        holder = json.loads(os.pread(fd, 1000, 0))
    except ValueError:
        return "it has just started"
    return f"process {holder['pid']} on {holder['host']}, since {holder['since']}"
