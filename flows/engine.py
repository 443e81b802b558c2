"""Where batches are worked on: processes of this machine, or a dask cluster. A dead worker costs a retry, a deadly record one rejected row."""

import contextlib
import os
import queue
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Protocol

import pyarrow as pa

from flows.errors import StartError
from flows.options import Options
from flows.worker import Made, Outcome
from transforms.model import Record, RejectedError

_TRIES = 2


class WorkerDiedError(Exception):
    """The process that worked on a batch is gone."""


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
def open_engine(options: Options) -> Iterator[Engine]:
    """The engine that the options name, closed at the end."""
    if options.engine == "dask":
        from flows.dask import Dask  # noqa: PLC0415  # an optional extra

        engine: Engine = Dask(options.dask_address, options.n_workers)
    else:
        engine = Local(options.n_workers)
    try:
        yield engine
    finally:
        engine.close()


def make_surely(engine: Engine, records: Sequence[Record]) -> Made:
    """The rows of a batch, whatever happens to the workers: it is tried again, then in halves, until the record that kills them stands alone."""
    for _ in range(_TRIES):
        with contextlib.suppress(WorkerDiedError):
            return engine.make(records)
    if len(records) > 1:
        middle = len(records) // 2
        first, second = make_surely(engine, records[:middle]), make_surely(engine, records[middle:])
        return Made({name: pa.concat_tables([first.tables[name], second.tables[name]]) for name in first.tables}, first.outcomes + second.outcomes)
    (record,) = records
    message = f"the worker process died on this record {_TRIES} times (out of memory?); run again with --retry-rejects, or take the record out"
    died = Outcome(record.path, record.place, None, RejectedError("worker", "worker_died", message))
    return Made(engine.make([]).tables, [died])


class Local:
    """Worker processes forked from one that has loaded the models; started in the background, so that loading overlaps with other work."""

    def __init__(self, workers: int) -> None:
        """At most `workers` processes at a time, forked when first needed."""
        self.slots = workers
        self._control, theirs = socket.socketpair()
        environment = os.environ | {"OPENBLAS_NUM_THREADS": "1"}
        self._nursery = subprocess.Popen([sys.executable, "-m", "flows.nursery", str(theirs.fileno())], pass_fds=[theirs.fileno()], env=environment)
        theirs.close()
        self._idle: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(workers):
            self._idle.put(None)

    def make(self, records: Sequence[Record]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`, and `StartError` where the models can't be loaded."""
        worker = self._idle.get()
        try:
            worker = worker or _Worker(self._control)
            return worker.make(records)
        except (EOFError, OSError) as error:
            worker = None
            if self._nursery.poll() is not None:
                raise StartError(f"the models could not be loaded (exit status {self._nursery.returncode}, see above)") from error
            raise WorkerDiedError from error
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """Hangs up; the processes end."""
        self._control.close()
        while not self._idle.empty():
            if worker := self._idle.get():
                worker.close()
        self._nursery.wait()


class _Worker:
    """One process and the socket to it."""

    def __init__(self, control: socket.socket) -> None:
        ours, theirs = socket.socketpair()
        socket.send_fds(control, [b"w"], [theirs.fileno()])
        theirs.close()
        self._connection = Connection(ours.detach())
        self.pid = self._connection.recv()

    def make(self, records: Sequence[Record]) -> Made:
        self._connection.send(records)
        made: Made = self._connection.recv()
        return made

    def close(self) -> None:
        self._connection.close()
