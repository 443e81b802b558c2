"""Where batches are worked on: processes of this machine, or a dask cluster. A dead worker costs a retry, a deadly record one rejected row."""

import contextlib
import os
import queue
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Protocol, runtime_checkable

import pyarrow as pa

from flows.engines import tied
from flows.engines.made import Made, Outcome
from flows.errors import ClosedError, StartError, WorkerDiedError
from flows.inputs.files import RawFile
from flows.inputs.listed import Listed, Scan
from flows.options import Options
from transforms.arrow import to_arrow
from transforms.model import THRESHOLD, Record, RejectedError
from transforms.read.limits import Limits, patience
from transforms.schema import PER_ARTICLE

_LIMITS = Limits()
_STARTS = 3
"""Times that the nursery is started in a row before it is taken to be killed again and again."""
_END_SECONDS = 1
_DIED = "the worker process died on this record twice (out of memory?); run again with --retry-rejects, or take the record out"
_HUNG = "the record took too long, and its worker was ended; cut it into articles or take it out, or give it more time (--limit seconds=N) with --retry-rejects"


class Maker[R](Protocol):
    """Works on batches of what stands for records; may be asked from several threads at once."""

    @property
    def slots(self) -> int:
        """Number of batches it can work on at a time."""

    def make(self, records: Sequence[R]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`."""


class Engine(Maker[Record], Protocol):
    """Takes records."""

    def close(self) -> None:
        """Lets the workers go."""


@runtime_checkable
class Far(Maker[Record | Listed], Protocol):
    """Its workers read files and write rows themselves, in a folder that they share with the driver."""

    most_records: int
    """In a batch."""

    def share(self, folder: Path) -> None:
        """Names that folder."""

    def scan(self, files: Iterable[RawFile]) -> Iterator[Scan]:
        """The records of files, in their order."""


@contextlib.contextmanager
def open_engine(options: Options, *, early: bool = False) -> Iterator[Engine]:
    """The engine that the options name, closed at the end; `early` where it should get ready while other things are done."""
    engine = _dask(options) if options.engine == "dask" else Local(options.n_workers, limits_of(options), options.source_threshold)
    try:
        if early and isinstance(engine, Local):
            engine.start()
        yield engine
    finally:
        engine.close()


def limits_of(options: Options) -> Limits:
    """What one input may cost."""
    return Limits()._replace(**dict(options.limits))


def _dask(options: Options) -> Engine:
    from flows.engines.dask import Dask  # noqa: PLC0415  # an optional extra

    return Dask(options.dask_address, options.n_workers, limits_of(options), options.source_threshold)


def make_surely[R: (Record, Listed)](engine: Maker[R], records: Sequence[R]) -> Made:
    """The rows of a batch, whatever happens to the workers: the record that one died on is taken again, alone; one that it hung on is not."""
    try:
        return engine.make(records)
    except WorkerDiedError as died:
        if died.hung and died.at is not None:
            around = [make_surely(engine, some) if some else None for some in (records[: died.at], records[died.at + 1 :])]
            made = (around[0], _lost(records[died.at], _HUNG), around[1])
            return _joined([one for one in made if one])
        if len(records) > 1:
            middle = len(records) // 2
            cuts = [0, middle, len(records)] if died.at is None else [0, died.at, died.at + 1, len(records)]
            pieces = [records[start:end] for start, end in pairwise(cuts) if start < end]
            return _joined([make_surely(engine, piece) for piece in pieces])
    try:
        return engine.make(records)
    except WorkerDiedError as died:
        return _lost(records[0], _HUNG if died.hung else _DIED)


def _joined(pieces: Sequence[Made]) -> Made:
    names = [name for name in pieces[0].tables if all(name in piece.tables for piece in pieces)]
    tables = {name: pa.concat_tables([piece.tables[name] for piece in pieces], promote_options="default") for name in names}
    return Made(tables, [outcome for piece in pieces for outcome in piece.outcomes], sum((piece.written for piece in pieces), ()))


def _lost(record: Record | Listed, message: str) -> Made:
    """No rows, and why."""
    outcome = Outcome(record.path, record.place, None, RejectedError("worker", "worker_died", message))
    return Made({name: to_arrow(name, []) for name in PER_ARTICLE}, [outcome])


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
