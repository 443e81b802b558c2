"""Files are read in a process of their own, which can be ended: `python -m flows.inputs.reader MEMORY FD`.

Whatever a file says of itself, reading it costs no more than the limits allow: the reader may take so many bytes of memory, and has to get on, in the file
or with its records, within so many seconds. Where it does not, it is ended, the rest of the file is refused, and the next file is read by another.
"""

import contextlib
import os
import socket
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import BinaryIO

from flows.engines import tied
from flows.engines.memory import cap
from transforms.model import Record, Refusal, RejectedError
from transforms.read import read_records
from transforms.read.limits import Limits, patience, too_large

type Items = list[Record | Refusal]
type Read = Callable[[str, BinaryIO, Limits], Iterator[Record | Refusal]]
"""What gives the records of a file that is open, called by its path in `inputs`."""

_TOGETHER, _BYTES_TOGETHER = 64, 256 * 1024
"""Records, and their bytes, that are handed over at a time."""
_QUICKER = 100
"""Reading takes that part of the time that making rows takes."""
_LOOK_SECONDS = 1.0
_DIED = "Reading it ended the process that reads: it asks for more memory than there is, or is made to harm; take it out, or try --limit memory=N."


class BrokenOffError(Exception):
    """Reading broke off where it should not: where, in the reader."""


class Reader:
    """Reads files in another process, started with the first and again whenever it has to be ended."""

    def __init__(self, limits: Limits) -> None:
        """Nothing is started yet."""
        self._limits = limits
        self._process: _Process | None = None

    def read(self, path: str, stream: BinaryIO, limits: Limits) -> Iterator[Record | Refusal]:
        """The records of a file. Raises `RejectedError` where it can't be read on, `BrokenOffError` where that is a bug."""
        process = self._process = self._process or _Process(self._limits.memory)
        whole = False
        try:
            process.begin(path, stream, limits)
            while items := process.wait(stream, limits):
                yield from items
            whole = True
        except (EOFError, OSError) as error:
            raise RejectedError("read", "corrupt", _DIED) from error
        finally:
            if not whole:
                self.close()

    def close(self) -> None:
        """Ends the process, whatever it is doing."""
        if self._process:
            self._process.end()
        self._process = None


@contextlib.contextmanager
def open_reader(limits: Limits) -> Iterator[Read]:
    """Reading in a process of its own, which ends with the block."""
    reader = Reader(limits)
    try:
        yield reader.read
    finally:
        reader.close()


class _Process:
    """The process that reads, and the socket to it."""

    def __init__(self, memory: int) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = tied.start([sys.executable, "-m", "flows.inputs.reader", str(memory)], theirs.fileno())
        self._socket, self._connection = ours, Connection(os.dup(ours.fileno()))

    def begin(self, path: str, stream: BinaryIO, limits: Limits) -> None:
        """Hands a file over. Both sides share its place in the file: how far reading has come is seen from here."""
        socket.send_fds(self._socket, [b"f"], [stream.fileno()])
        self._connection.send((path, limits))

    def wait(self, stream: BinaryIO, limits: Limits) -> Items:
        """The next records, none at the end. Raises `RejectedError` where there is no progress for too long."""
        place, since = stream.tell(), time.monotonic()
        while not self._connection.poll(_LOOK_SECONDS):
            now = time.monotonic()
            if (reached := stream.tell()) != place:
                place, since = reached, now
            elif now - since > patience(limits, place // _QUICKER):
                raise too_large(f"Reading it does not get on for {now - since:.0f} seconds.", "seconds")
        items: Items | RejectedError | str = self._connection.recv()
        if isinstance(items, RejectedError):
            raise items
        if isinstance(items, str):
            raise BrokenOffError(items)
        return items

    def end(self) -> None:
        self._socket.close()
        self._connection.close()
        self._process.kill()
        self._process.wait()
        tied.ended(self._process.pid)


def serve(control: socket.socket) -> None:
    """Reads one file after the other, until the other side hangs up."""
    connection = Connection(os.dup(control.fileno()))
    while True:
        found, fds, _, _ = socket.recv_fds(control, 1, 1)
        if not found:
            return
        with os.fdopen(fds[0], "rb") as stream:
            path, limits = connection.recv()
            connection.send(_sent(path, stream, limits, connection))


def _sent(path: str, stream: BinaryIO, limits: Limits, connection: Connection) -> Items | RejectedError | str:
    """Hands all records over but the last few; these, or why there are no more. An empty list is the end."""
    items: Items = []
    n_bytes = 0
    try:
        for one in read_records(path, stream, limits):
            items.append(one)
            n_bytes += len((one.record if isinstance(one, Refusal) else one).content)
            if len(items) >= _TOGETHER or n_bytes >= _BYTES_TOGETHER:
                connection.send(items)
                items, n_bytes = [], 0
        if items:
            connection.send(items)
    except MemoryError:
        return too_large("Reading it takes more memory than it may.", "memory")
    except OSError as error:
        return RejectedError("read", "unreadable", f"{path} can't be read: {error.strerror}; check its permissions and the disk")
    except Exception:  # noqa: BLE001  # a bug in the reader costs this file's rest, and is reported as what it is
        return traceback.format_exc()
    return []


if __name__ == "__main__":
    cap(int(sys.argv[1]))
    with contextlib.suppress(BrokenPipeError, ConnectionResetError, EOFError):
        serve(socket.socket(fileno=int(sys.argv[2])))
