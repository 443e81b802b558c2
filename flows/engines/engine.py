"""Where batches are worked on: processes of this machine, or a dask cluster. A dead worker costs a retry, a deadly record one rejected row."""

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from itertools import pairwise
from multiprocessing.connection import Connection
from typing import Protocol

import pyarrow as pa

from flows.engines.made import Made, Outcome
from flows.errors import StartError, WorkerDiedError
from flows.options import Options
from transforms.arrow import to_arrow
from transforms.model import Record, RejectedError
from transforms.schema import PER_ARTICLE

_SILENCE_SECONDS = 300
"""A worker that is that long over one record hangs, and is killed."""
_END_SECONDS = 5


class Engine(Protocol):
    """Works on batches; may be asked from several threads at once."""

    @property
    def slots(self) -> int:
        """Number of batches it can work on at a time."""

    def make(self, records: Sequence[Record]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`."""

    def close(self) -> None:
        """Lets the workers go."""


@contextlib.contextmanager
def open_engine(options: Options, *, early: bool = False) -> Iterator[Engine]:
    """The engine that the options name, closed at the end; `early` where it should get ready while other things are done."""
    engine = _dask(options) if options.engine == "dask" else Local(options.n_workers)
    try:
        if early and isinstance(engine, Local):
            engine.start()
        yield engine
    finally:
        engine.close()


def _dask(options: Options) -> Engine:
    from flows.engines.dask import Dask  # noqa: PLC0415  # an optional extra

    return Dask(options.dask_address, options.n_workers)


def make_surely(engine: Engine, records: Sequence[Record]) -> Made:
    """The rows of a batch, whatever happens to the workers: the record that one died on is taken again, alone."""
    try:
        return engine.make(records)
    except WorkerDiedError as died:
        if len(records) > 1:
            middle = len(records) // 2
            cuts = [0, middle, len(records)] if died.at is None else [0, died.at, died.at + 1, len(records)]
            pieces = [records[start:end] for start, end in pairwise(cuts) if start < end]
            return _joined([make_surely(engine, piece) for piece in pieces])
    with contextlib.suppress(WorkerDiedError):
        return engine.make(records)
    return Made({name: to_arrow(name, []) for name in PER_ARTICLE}, [_died(records[0])])


def _joined(pieces: Sequence[Made]) -> Made:
    tables = {name: pa.concat_tables([piece.tables[name] for piece in pieces]) for name in pieces[0].tables}
    return Made(tables, [outcome for piece in pieces for outcome in piece.outcomes])


def _died(record: Record) -> Outcome:
    message = "the worker process died or hung on this record twice (out of memory?); run again with --retry-rejects, or take the record out"
    return Outcome(record.path, record.place, None, RejectedError("worker", "worker_died", message))


class Local:
    """Worker processes forked from one that has loaded the models, started when first needed or asked for."""

    def __init__(self, workers: int) -> None:
        """At most `workers` processes at a time."""
        self.slots = workers
        self._control, self._theirs = socket.socketpair()
        self._starting = threading.Lock()
        self._nursery: subprocess.Popen[bytes] | None = None
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        self._workers: set[_Worker] = set()
        for _ in range(workers):
            self._idle.put(None)

    def start(self) -> None:
        """Lets the models load in the background."""
        with self._starting:
            if self._nursery is None:
                command = [sys.executable, "-m", "flows.engines.nursery", str(self._theirs.fileno())]
                self._nursery = subprocess.Popen(command, pass_fds=[self._theirs.fileno()], env=os.environ | {"OPENBLAS_NUM_THREADS": "1"})
                self._theirs.close()

    def make(self, records: Sequence[Record]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`, and `StartError` where the models can't be loaded."""
        worker = self._idle.get()
        try:
            if worker is None:
                worker = self._new_worker()
            return worker.make(records)
        except WorkerDiedError:
            if worker:
                self._workers.discard(worker)
            worker = None
            raise
        finally:
            self._idle.put(worker)

    def _new_worker(self) -> "_Worker":
        self.start()
        try:
            worker = _Worker(self._control)
        except (EOFError, OSError) as error:
            with contextlib.suppress(subprocess.TimeoutExpired):
                status = self._nursery.wait(_END_SECONDS) if self._nursery else None
                raise StartError(f"the models could not be loaded (exit status {status}, see above)") from error
            raise WorkerDiedError from error
        self._workers.add(worker)
        return worker

    def pids(self) -> list[int]:
        """Process ids of the workers that are there."""
        return [worker.pid for worker in self._workers]

    def close(self) -> None:
        """Hangs up; the processes end."""
        self._control.close()
        self._theirs.close()
        for worker in self._workers:
            worker.close()
        if self._nursery:
            if not self._workers:
                self._nursery.terminate()  # it may still be loading models that no one needs
            self._nursery.wait()


class _Worker:
    """One process and the socket to it."""

    def __init__(self, control: socket.socket) -> None:
        ours, theirs = socket.socketpair()
        self._connection = Connection(ours.detach())
        with theirs:
            socket.send_fds(control, [b"w"], [theirs.fileno()])
        self.pid: int = self._connection.recv()

    def make(self, records: Sequence[Record]) -> Made:
        at = 0
        try:
            self._connection.send(records)
            while self._connection.poll(_SILENCE_SECONDS):
                made: Made | None = self._connection.recv()
                if made is not None:
                    return made
                at += 1
        except (EOFError, OSError) as error:
            self._connection.close()
            raise WorkerDiedError(min(at, len(records) - 1)) from error
        os.kill(self.pid, signal.SIGKILL)
        self._connection.close()
        raise WorkerDiedError(min(at, len(records) - 1))

    def close(self) -> None:
        self._connection.close()
