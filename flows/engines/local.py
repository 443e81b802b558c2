"""Worker processes of this machine, which can be ended over a record that takes too much."""

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from multiprocessing.connection import Connection

from flows.engines import tied
from flows.engines.made import Made
from flows.errors import ClosedError, StartError, WorkerDiedError
from transforms.model import THRESHOLD, Record
from transforms.read.limits import Limits, patience

_LIMITS = Limits()
_STARTS = 3
"""Times that the nursery is started in a row before it is taken to be killed again and again."""
_END_SECONDS = 1


class Local:
    """Worker processes forked from one that has loaded the models, started when first needed or asked for."""

    command = (sys.executable, "-m", "flows.engines.nursery")
    """What starts the nursery, but for its arguments."""

    def __init__(self, workers: int, limits: Limits = _LIMITS, threshold: float = THRESHOLD) -> None:
        """At most `workers` processes at a time, each record of which is made within the limits, its rows of `sources` above the threshold."""
        self.slots = workers
        self._limits, self._threshold = limits, threshold
        self._starting = threading.Lock()
        self._nursery: _Nursery | None = None
        self._closed = False
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._workers: set[_Worker] = set()
        for _ in range(workers):
            self._idle.put(None)

    def start(self) -> None:
        """Lets the models load in the background."""
        self._started()

    def _started(self) -> "_Nursery":
        with self._starting:
            if self._closed:
                raise ClosedError
            if self._nursery is None:
                self._nursery = _Nursery([*self.command, str(self._limits.memory), str(self._threshold)])
            return self._nursery

    def make(self, records: Sequence[Record]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`, and `StartError` where the models can't be loaded."""
        worker = self._idle.get()
        try:
            if worker is None:
                worker = self._new_worker()
            return worker.make(records, self._limits)
        except WorkerDiedError:
            if worker:
                self._workers.discard(worker)
            worker = None
            if self._closed:
                raise ClosedError from None
            raise
        finally:
            self._idle.put(worker)

    def _new_worker(self) -> "_Worker":
        """A worker; a nursery that was killed is started again, one that ends by itself can't load the models."""
        for _ in range(_STARTS):
            nursery = self._started()
            try:
                worker = nursery.worker()
            except (EOFError, OSError) as error:
                status = nursery.end()
                if status is not None and status >= 0 and not self._closed:
                    raise StartError(f"the models could not be loaded (exit status {status}, see above)") from error
                with self._starting:
                    self._nursery = None if self._nursery is nursery else self._nursery
            else:
                self._workers.add(worker)
                return worker
        raise StartError(f"the process that loads the models was killed {_STARTS} times (out of memory?); ask for fewer --workers, or free memory")

    def pids(self) -> list[int]:
        """Process ids of the workers that are there."""
        return [worker.pid for worker in self._workers]

    def close(self) -> None:
        """Ends the processes, whatever they are doing."""
        with self._starting:
            self._closed = True
        for worker in list(self._workers):
            worker.kill()
        if self._nursery:
            self._nursery.end()
        for worker in list(self._workers):
            worker.close()


class _Nursery:
    """The process that has loaded the models, and the socket by which workers are asked of it."""

    def __init__(self, command: Sequence[str]) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = tied.start(command, theirs.fileno(), {"OPENBLAS_NUM_THREADS": "1"})

    def worker(self) -> "_Worker":
        return _Worker(self._control)

    def end(self) -> int | None:
        """Hangs up, which ends it and all of its workers; its exit status, negative where a signal ended it."""
        self._control.close()
        try:
            status = self._process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:  # it is still loading models that no one needs
            self._process.kill()
            status = self._process.wait()
        tied.ended(self._process.pid)
        return status


class _Worker:
    """One process and the socket to it."""

    def __init__(self, control: socket.socket) -> None:
        ours, theirs = socket.socketpair()
        self._connection = Connection(ours.detach())
        with theirs:
            socket.send_fds(control, [b"w"], [theirs.fileno()])
        self.pid: int = self._connection.recv()

    def make(self, records: Sequence[Record], limits: Limits) -> Made:
        at = 0
        try:
            self._connection.send(records)
            while self._connection.poll(patience(limits, len(records[min(at, len(records) - 1)].content))):
                made: Made | None = self._connection.recv()
                if made is not None:
                    return made
                at += 1
        except (EOFError, OSError) as error:
            self._connection.close()
            raise WorkerDiedError(min(at, len(records) - 1)) from error
        self.kill()
        self._connection.close()
        raise WorkerDiedError(min(at, len(records) - 1), hung=True)

    def close(self) -> None:
        """Hangs up."""
        self._connection.close()

    def kill(self) -> None:
        """Ends the process at once; whoever waits for it hears of it."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
