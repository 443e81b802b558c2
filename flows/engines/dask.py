"""Workers of a dask cluster: `pip install copydesk[dask]`. They read their inputs and write their rows themselves; the driver plans and commits."""

import contextlib
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from pathlib import Path
from typing import Any
from uuid import uuid4

from flows.engines import far
from flows.engines.made import Made
from flows.errors import StartError, WorkerDiedError
from flows.inputs.configured import Configured, as_they_are
from flows.inputs.files import RawFile
from flows.inputs.listed import Listed, Scan
from transforms.model import Record
from transforms.read.limits import Limits

try:
    from distributed import Client, get_worker
    from distributed.comm.core import CommClosedError
    from distributed.scheduler import KilledWorker
except ImportError as error:
    raise StartError("--engine dask needs dask: pip install 'copydesk[dask]'") from error

_CLIENT: Any = Client  # distributed ships no types
_TIMEOUT = 60
_COUNT_SECONDS = 5.0
"""Workers come and go: how often they are counted."""
_FILES, _BYTES = 256, 64 << 20
"""Files, and their bytes, that a worker lists at a time."""
_AHEAD = 2
_LOST = "the dask scheduler is gone or has let the run go; nothing was committed, run again"


class Dask:
    """Workers of a cluster at an address, or of one that is started here. They need copydesk installed, and see the same files as the driver."""

    most_records = 4_000
    """A batch is a part file: larger ones are fewer files."""

    def __init__(self, address: str | None, workers: int, limits: Limits, threshold: float, configured: Configured = as_they_are) -> None:
        """Raises `StartError` where there is no cluster at the address."""
        try:
            self._client: Any = _CLIENT(address, timeout=_TIMEOUT) if address else _CLIENT(n_workers=1, threads_per_worker=workers, dashboard_address=None)
            self._client.wait_for_workers(1, timeout=_TIMEOUT)
        except (OSError, TimeoutError) as error:
            raise StartError(f"no dask cluster with workers at {address or 'this machine'}: {error}; check --dask-address") from error
        self._settings = far.Settings(limits, threshold, Path(), configured)
        self._slots, self._counted = 1, float("-inf")

    @property
    def slots(self) -> int:
        """Number of batches that the workers there are can work on at a time."""
        if time.monotonic() - self._counted > _COUNT_SECONDS:
            self._slots, self._counted = max(1, sum(self._client.nthreads().values())), time.monotonic()
        return self._slots

    def share(self, folder: Path) -> None:
        """Names the folder in which workers leave what they have written. Raises `StartError` where one of them does not see it."""
        self._settings = self._settings._replace(folder=folder.absolute())
        probe = self._settings.folder / uuid4().hex
        probe.touch()
        blind = [name for name, sees in self._client.run(_sees, probe).items() if not sees]
        if blind:
            raise StartError(f"{folder}: not seen by the dask workers {', '.join(blind)}; warehouse and inputs have to lie on storage that all machines share")

    def scan(self, files: Iterable[RawFile]) -> Iterator[Scan]:
        """The records of some files, listed by workers some files ahead."""
        waiting: deque[tuple[Any, list[RawFile]]] = deque()
        for some in _some(files):
            waiting.append((self._client.submit(far.scan, some, self._settings, pure=False, priority=1), some))
            if len(waiting) > _AHEAD * self.slots:
                yield from self._result(*waiting.popleft())
        while waiting:
            yield from self._result(*waiting.popleft())

    @staticmethod
    def _result(future: Any, files: list[RawFile]) -> list[Scan]:
        try:
            found: list[Scan] = future.result()
        except KilledWorker as error:
            raise StartError(f"reading {files[0].path} and {len(files) - 1} files after it ended one worker after the other (out of memory?)") from error
        except (CancelledError, CommClosedError) as error:
            raise StartError(_LOST) from error
        return found

    def make(self, records: Sequence[Record | Listed]) -> Made:
        """What becomes of a batch. Raises `WorkerDiedError` where worker after worker is lost with it."""
        future = self._client.submit(make_there, list(records), self._settings, pure=False)
        try:
            made: Made = future.result()
        except KilledWorker as error:
            raise WorkerDiedError from error
        except (CancelledError, CommClosedError) as error:
            raise StartError(_LOST) from error
        return made

    def close(self) -> None:
        """Lets go of the cluster, and stops it where it was started here."""
        with contextlib.suppress(CommClosedError, TimeoutError):
            self._client.close()


def make_there(records: Sequence[Record | Listed], settings: far.Settings) -> Made:
    """What a worker of the cluster does with a batch."""
    return far.make(records, settings, get_worker().state.nthreads)


def _sees(probe: Path) -> bool:
    return probe.exists()


def _some(files: Iterable[RawFile]) -> Iterator[list[RawFile]]:
    """Files, as many as a worker lists at a time."""
    some: list[RawFile] = []
    for file in files:
        some.append(file)
        if len(some) == _FILES or sum(one.n_bytes for one in some) >= _BYTES:
            yield some
            some = []
    if some:
        yield some
