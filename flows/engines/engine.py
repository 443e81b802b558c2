"""Where batches are worked on: processes of this machine, or a dask cluster."""

import contextlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Protocol, runtime_checkable

from flows.engines.local import Local
from flows.engines.surely import Maker
from flows.inputs.configured import config_of
from flows.inputs.files import RawFile
from flows.inputs.listed import Listed, Scan
from flows.options import Options
from transforms.model import Record
from transforms.read.limits import Limits


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

    return Dask(options.dask_address, options.n_workers, limits_of(options), options.source_threshold, config_of(options))
