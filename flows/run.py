"""One run, step by step: plan, transform, copies, check, commit. `flows.prefect.flow` runs the same steps under Prefect."""

import logging
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from flows.check.whole import check_new
from flows.copies import find_copies
from flows.copies.inherit import inherit
from flows.engines.engine import Engine, make_surely, open_engine
from flows.engines.made import Made
from flows.inputs import fates
from flows.inputs.files import base_of, find_files, mirrored
from flows.inputs.ledger import Facts, Ledger
from flows.inputs.records import batches, is_there, new_records, wanted_records
from flows.options import Options, Reject, Summary, Upgrade
from flows.views.progress import Progress
from flows.warehouse import build
from flows.warehouse.names import settle_names
from flows.warehouse.pages import number_versions
from flows.warehouse.store import Store
from flows.warehouse.upgrade import upgrade
from transforms import PIPELINE_VERSION
from transforms.model import Record
from transforms.read.limits import Limits
from transforms.schema import Run

_log = logging.getLogger("copydesk")
_AHEAD = 2
"""Batches read ahead for each worker: enough to keep it busy, few enough to keep memory bounded."""


class Waiting(Protocol):
    """A batch that is being worked on."""

    def result(self) -> Made:
        """Its rows, once they are there."""


class Runner(Protocol):
    """Carries out the steps: here and now, or as Prefect's task runs."""

    def submit(self, number: int, make: Callable[[], Made]) -> Waiting:
        """Starts on a batch."""

    def step(self, name: str, action: Callable[[], None]) -> None:
        """Carries out one of the steps after the batches."""


class Plain:
    """Steps without Prefect: batches in threads that wait for the workers."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        """`pool` has a thread for each worker."""
        self._pool = pool

    def submit(self, number: int, make: Callable[[], Made]) -> Waiting:  # noqa: ARG002  # the number is for Prefect's eyes
        """Starts on a batch."""
        return self._pool.submit(make)

    def step(self, name: str, action: Callable[[], None]) -> None:  # noqa: ARG002
        """Carries out a step."""
        action()


def run_plain(options: Options, progress: Progress) -> Summary:
    """One run without Prefect."""
    with ThreadPoolExecutor(options.n_workers) as pool, open_engine(options) as engine:
        return run(options, Plain(pool), progress, engine)


def run(options: Options, runner: Runner, progress: Progress, engine: Engine) -> Summary:
    """One run: everything new or changed goes into the warehouse, in one commit, or nothing does."""
    store = Store(Path(options.warehouse))
    with store.locked(progress.say):
        job = Job(options, store, engine, progress)
        with closing(job.plan()):
            job.transform(runner)
            if not job.anything_new():
                return Summary(None)
            runner.step("copies", job.copies)
            runner.step("check", job.check)
            runner.step("commit", job.commit)
            return job.summary()


class Job:
    """The state of one run between its steps."""

    def __init__(self, options: Options, store: Store, engine: Engine, progress: Progress) -> None:
        """A run into a locked store."""
        self._started = datetime.now(UTC)
        self._id = f"{self._started:%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}"
        self._options, self._store, self._engine, self._progress = options, store, engine, progress
        self._begun = store.begin()
        self._build = build.Build(self._begun.snapshot, self._begun.previous)
        self._base = base_of(store.root)
        self._limits = Limits()._replace(**dict(options.limits))
        self._seconds = dict.fromkeys(("plan", "transform", "copies", "check"), 0.0)
        self._n_batches = self._place = 0
        self._n_removed = self._n_replaced = 0
        self._mirrored = mirrored(options.raw, self._base) if options.mirror else None
        self._run: Run | None = None
        self._counts: dict[str, int] = {}
        self._upgrade: Upgrade | None = None

    def plan(self) -> Ledger:
        """Loads what earlier runs knew and lists the files to read."""
        scratch = self._begun.scratch
        with self._timed("plan"):
            self._ledger = Ledger(scratch / "ledger.sqlite", self._id, self._started, PIPELINE_VERSION, retry_rejects=self._options.retry_rejects)
            previous = self._build.previous
            if previous:
                self._ledger.load(build.previous_inputs(previous), build.previous_articles(previous), build.previous_versions(previous))
            else:
                self._ledger.load((), (), {})
            self._progress.files(*self._ledger.add_files(find_files(self._options.raw, self._store.root, scratch)))
        return self._ledger

    def transform(self, runner: Runner) -> None:
        """Makes the articles of all records that are new or changed, then of those that must stand in for others."""
        records: Iterator[Record] = new_records(self._ledger, self._limits, self._read_to)
        while True:
            self._make(batches(records), runner)
            self._build.flush(self._ledger.round)
            if self._ledger.round == 1:
                self._let_go()
            if not (wanted := self._ledger.next_round()):
                break
            records = wanted_records(self._ledger, wanted, self._base, self._limits)
        self._ledger.settle()

    def _let_go(self) -> None:
        """Decides on what files hold no more, once it is known what they hold."""
        fates_now = fates.decide(self._ledger, lambda path: self._base.joinpath(path).is_file(), self._mirrored)
        self._n_removed, self._n_replaced = fates_now["removed"], fates_now["replaced"]
        if any(fates_now.values()):
            told = ", ".join(f"{count} {fate}" for fate, count in sorted(fates_now.items()))
            self._progress.say(f"records that their files hold no more: {told}")

    def _make(self, todo: Iterable[list[Record]], runner: Runner) -> None:
        """Works on batches, a few ahead, and takes in their rows in the order in which they were read."""
        started, planned = time.perf_counter(), self._seconds["plan"]
        waiting: deque[tuple[Waiting, int]] = deque()
        for batch in self._planned(todo):
            waiting.append((runner.submit(self._n_batches, partial(make_surely, self._engine, batch)), self._place))
            self._n_batches += 1
            if len(waiting) > _AHEAD * self._engine.slots:
                self._take(*waiting.popleft())
        while waiting:
            self._take(*waiting.popleft())
        self._seconds["transform"] += time.perf_counter() - started - (self._seconds["plan"] - planned)

    def _planned(self, todo: Iterable[list[Record]]) -> Iterator[list[Record]]:
        batches_left = iter(todo)
        while True:
            with self._timed("plan"):
                batch = next(batches_left, None)
            if batch is None:
                return
            yield batch

    def _read_to(self, place: int) -> None:
        self._place = place

    def _take(self, waiting: Waiting, place: int) -> None:
        made = waiting.result()
        facts = {article_id: Facts(page, text) for article_id, page, text in build.known_by(made.tables["articles"])}
        for outcome in made.outcomes:
            if outcome.error is None:
                self._ledger.accept(outcome.path, outcome.record, outcome.charset, outcome.own_id, facts)
                continue
            self._ledger.reject(outcome.path, outcome.record, outcome.error)
            if outcome.trace:
                _log.error("%s#%d: %s\n%s", outcome.path, outcome.record, outcome.error.message, outcome.trace)
        self._build.add(made.tables, self._ledger.round)
        self._progress.made(len(made.outcomes), place)

    def anything_new(self) -> bool:
        """Whether there is anything to commit."""
        return self._begun.carried or self._ledger.has_changed()

    def copies(self) -> None:
        """Completes the per-article tables, finds what their articles share, and what they take from one another."""
        with self._timed("copies"):
            changed, removed = self._ledger.changed(), self._ledger.removed()
            self._build.thin(0, changed | removed)
            for born in range(1, self._ledger.round):
                self._build.thin(born, self._ledger.changed(after=born) | removed)
            self._build.complete()
            number_versions(self._build.snapshot)
            find_copies(self._build.snapshot, changed - removed, removed, self._build.previous, self._options.copies_memory_mb)
            inherit(self._build.snapshot)
            settle_names(self._build.snapshot, self._build.previous)

    def check(self) -> None:
        """Proves the new rows before anyone sees them, and notes the run."""
        with self._timed("check"):
            self._build.write_inputs(self._ledger.rows())
            self._upgrade = upgrade(self._build.previous, self._build.snapshot, PIPELINE_VERSION, partial(is_there, self._base))
            check_new(self._build.snapshot, self._build.previous)
        self._run = self._describe()
        self._counts = self._build.write_runs(self._run)
        self._build.write_datapackage()

    def commit(self) -> None:
        """Lets readers see the new snapshot."""
        self._store.publish(self._build.snapshot)

    def _describe(self) -> Run:
        counts = self._ledger.counts()
        measured: dict[str, Any] = {f"seconds_{stage}": seconds for stage, seconds in self._seconds.items()}
        return Run(
            run_id=self._id,
            sequence=self._build.next_sequence,
            started_at=self._started,
            finished_at=datetime.now(UTC),
            pipeline_version=PIPELINE_VERSION,
            command=self._options.command,
            n_inputs=sum(counts.values()),
            n_articles=counts.get("article", 0),
            n_duplicates=counts.get("duplicate", 0),
            n_rejected=counts.get("rejected", 0),
            n_removed=self._n_removed,
            n_replaced=self._n_replaced,
            **measured,
        )

    def summary(self) -> Summary:
        """What the run did."""
        return Summary(self._run, [Reject(*row) for row in self._ledger.reject_counts()], self._counts, self._upgrade)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.perf_counter()
        try:
            yield
        finally:
            self._seconds[stage] += time.perf_counter() - started
