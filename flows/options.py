"""What a run is asked to do and what it says it did: light, so that the command line and schedulers can import it at once."""

import os
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from transforms.model import THRESHOLD
from transforms.schema import Run

DEFAULT_MAX_REJECTS = 0.5
FEW_REJECTS = 20
"""So many rejected records are no failure of a run, whatever their share: a bad file on a quiet day, rejects taken again."""
DEFAULT_COPIES_MEMORY_MB = 512
CONFIG_NAME = "copydesk.toml"


class Options(NamedTuple):
    """What a run is asked to do: the arguments of `copydesk run`."""

    raw: tuple[str, ...] = ("raw",)
    warehouse: str = "warehouse"
    workers: int | None = None
    engine: Literal["local", "dask"] = "local"
    dask_address: str | None = None
    retry_rejects: bool = False
    max_rejects: float = DEFAULT_MAX_REJECTS
    limits: tuple[tuple[str, int], ...] = ()
    """Fields of `transforms.read.limits.Limits` that differ from their defaults."""
    copies_memory_mb: int = DEFAULT_COPIES_MEMORY_MB
    """What finding copies may hold at once, besides about 100 bytes an article."""
    source_threshold: float = THRESHOLD
    """How sure a row of `sources` must be to be written."""
    mirror: bool = False
    """Whether the warehouse follows what is named: what is no more there is removed."""
    config: str | None = None
    """What is said of files by their place; None: `copydesk.toml` beside the warehouse, if there is one."""

    @property
    def n_workers(self) -> int:
        """Number of workers: as asked, else one for each core that this process may use."""
        return self.workers or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)

    @property
    def command(self) -> str:
        """The run as a command line, for the table `runs`."""
        flags = [flag for flag, on in (("--retry-rejects", self.retry_rejects), ("--mirror", self.mirror)) if on]
        flags += [f"--source-threshold {self.source_threshold}"] * (self.source_threshold != THRESHOLD)
        flags += [f"--config {self.config}"] * (self.config is not None)
        return " ".join(["copydesk run", *self.raw, f"--warehouse {self.warehouse}", f"--engine {self.engine}", *flags])


class Reject(NamedTuple):
    """Rejected records of one kind, and the first of them."""

    stage: str
    reason: str
    n_records: int
    path: str
    record: int
    message: str


class Upgrade(NamedTuple):
    """What became of articles that an older copydesk made."""

    n_anew: int
    """Worked out anew."""
    n_gone: int
    """Kept as they were: their files are gone."""
    n_unread: int
    """Kept as they were: their files are there, but the run did not take them."""


class Summary(NamedTuple):
    """What a run did; `run` is None where it found nothing new."""

    run: Run | None
    rejects: Sequence[Reject] = ()
    counts: Mapping[str, int] = {}
    """The rows of every table after it."""
    upgrade: Upgrade | None = None
    n_withdrawn: int = 0
    """Records that came again after `copydesk forget` and were kept out."""

    def too_many_rejects(self, share: float) -> bool:
        """Whether more than this share of the records worked on was rejected, and more than a few.

        What a container tells to be no article (the images and redirects of a crawl) is no failure and does not count.
        """
        if self.run is None:
            return False
        apart = sum(reject.n_records for reject in self.rejects if (reject.stage, reject.reason) == ("read", "not_an_article"))
        return self.run.n_rejected - apart > max(FEW_REJECTS, share * (self.run.n_inputs - apart))


class TooManyRejectsError(Exception):
    """A run is done and committed, but more of its records were rejected than the options allow."""

    def __init__(self, summary: Summary) -> None:
        """The run that it is about."""
        run = summary.run
        super().__init__(
            f"{run.n_rejected} of {run.n_inputs} records were rejected; all else is committed, `copydesk rejects` says why and what to do" if run else ""
        )
        self.summary = summary
