"""Records that a worker has read and the driver of a run knows by their hashes alone."""

import pickle
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from flows.inputs.files import RawFile
from transforms.model import Record, RejectedError


class Listed(NamedTuple):
    """What the ledger asks of a record, and where it is to be had."""

    path: str
    place: int
    format: str
    sha256: str
    article_id: str
    n_bytes: int
    file: str
    """The path of the file that it is in."""
    source: str
    """Where that file is, or the spool that holds a copy of the record."""
    offset: int | None
    """Its place in the spool."""


class Scan(NamedTuple):
    """A file that a worker has read: its records stand in the file `listing`."""

    file: RawFile
    listing: str
    whole: bool
    """Whether it could be read to its end, and stayed as it was meanwhile."""

    def records(self) -> Iterator[tuple[Listed, RejectedError | None]]:
        """Its records, some in memory at a time; it can be asked once."""
        path = Path(self.listing)
        with path.open("rb") as stream:
            while stream.peek(1):
                yield from pickle.load(stream)  # noqa: S301  # our own worker wrote it
        path.unlink()


type Like = Record | Listed
"""What the ledger takes in."""
