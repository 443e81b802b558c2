"""Batches on a dask cluster: `pip install copydesk[dask]`."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from flows.engines.made import Made
from flows.engines.worker import make
from flows.errors import StartError, WorkerDiedError
from transforms.model import Models, Record

try:
    from distributed import Client
    from distributed.scheduler import KilledWorker
except ImportError as error:
    raise StartError("--engine dask needs dask: pip install 'copydesk[dask]'") from error

_CLIENT: Any = Client  # distributed ships no types
_TIMEOUT = 60


class Dask:
    """Workers of a cluster at an address, or of one that is started here. Its workers need copydesk installed."""

    def __init__(self, address: str | None, workers: int, threshold: float) -> None:
        """Raises `StartError` where there is no cluster at the address."""
        try:
            self._client: Any = _CLIENT(address, timeout=_TIMEOUT) if address else _CLIENT(n_workers=workers, threads_per_worker=1, dashboard_address=None)
            self._client.wait_for_workers(1, timeout=_TIMEOUT)
        except (OSError, TimeoutError) as error:
            raise StartError(f"no dask cluster with workers at {address or 'this machine'}: {error}; check --dask-address") from error
        self._threshold = threshold
        self.slots = sum(self._client.nthreads().values())

    def make(self, records: Sequence[Record]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`."""
        future = self._client.submit(make_there, list(records), self._threshold, pure=False)
        try:
            made: Made = future.result()
        except KilledWorker as error:
            raise WorkerDiedError from error
        return made

    def close(self) -> None:
        """Lets go of the cluster, and stops it where it was started here."""
        self._client.close()


def make_there(records: Sequence[Record], threshold: float) -> Made:
    """What a worker of the cluster does with a batch."""
    return make(records, replace(_models(), threshold=threshold))


@cache
def _models() -> Models:
    from flows.nlp.models import load  # noqa: PLC0415  # only where the work is done

    return load()
