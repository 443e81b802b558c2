"""What comes back from a worker. Apart from the worker itself, which loads every stage: the process that drives a run needs none of them."""

from typing import NamedTuple

import pyarrow as pa

from transforms.model import RejectedError


class Outcome(NamedTuple):
    """What became of a record: its charset, or why it is no article."""

    path: str
    record: int
    charset: str | None
    error: RejectedError | None
    own_id: str | None = None
    """The record's own id, where it has one."""
    trace: str | None = None
    """Where an exception came from that should not have."""


class Made(NamedTuple):
    """The rows of a batch, by table, and the outcome of each of its records."""

    tables: dict[str, pa.Table]
    outcomes: list[Outcome]
    written: tuple[str, ...] = ()
    """Folders in which a worker has left the rows itself; the tables then only tell what articles they are."""
