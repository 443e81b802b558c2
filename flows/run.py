"""One run, step by step: plan, transform, copies, check, commit. `flows.prefect.flow` runs the same steps under Prefect."""

import logging
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from flows.check.whole import check_new
from flows.copies import find_copies
from flows.copies.inherit import inherit
from flows.copies.stories import settle_stories
from flows.engines.engine import Engine, Far, limits_of, open_engine
from flows.engines.made import Made
from flows.engines.surely import Maker, make_surely
from flows.inputs import fates, verdict
from flows.inputs.configured import config_of
from flows.inputs.files import RawFile, base_of, find_files, is_regular, mirrored, source_of
from flows.inputs.ledger import Facts, Ledger
from flows.inputs.listed import Listed
from flows.inputs.reader import Read, open_reader
from flows.inputs.records import batches, is_there, listed_records, new_records, wanted_records
from flows.options import Options, Reject, Summary, Upgrade
from flows.views.progress import Progress
from flows.views.words import counted
from flows.warehouse import build, forgotten
from flows.warehouse.bucket import open_store
from flows.warehouse.forgotten import Act
from flows.warehouse.names import settle_names
from flows.warehouse.pages import number_versions
from flows.warehouse.parts import without
from flows.warehouse.places import place_articles
from flows.warehouse.statements import settle_statements
from flows.warehouse.store import Store
from flows.warehouse.upgrade import upgrade
from transforms import PIPELINE_VERSION
from transforms.model import Record
from transforms.printable import printable
from transforms.read import read_records
from transforms.schema import Run

_log = logging.getLogger("copydesk")
_WAITS = {"check": "checking the tables"}
"""What is told of a step that lasts."""
_NAMED = 5
"""Files named in one line."""
_THREADS = 10_000
"""More than batches ever wait: a cluster may grow while a run works, and each that is submitted waits in a thread."""
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
    with open_engine(options) as engine, ThreadPoolExecutor(_THREADS) as pool, open_reader(limits_of(options)) as read:
        return run(options, Plain(pool), progress, engine, read)


class _WorkFoundError(Exception):
    """There is something to do."""


class _Looking:
    """Carries out nothing: ends at the first step that a run would have to do. It stands for the engine too."""

    slots = 1

    def submit(self, number: int, make: Callable[[], Made]) -> Waiting:  # noqa: ARG002  # as of every runner
        raise _WorkFoundError

    def step(self, name: str, action: Callable[[], None]) -> None:  # noqa: ARG002
        raise _WorkFoundError

    def make(self, records: Sequence[Record]) -> Made:  # noqa: ARG002
        raise _WorkFoundError

    def close(self) -> None:
        """Nothing to let go."""


def nothing_to_do(options: Options, progress: Progress) -> bool:
    """Whether a run would find nothing new; asked before Prefect and the models are started for it."""
    looking = _Looking()
    try:
        with open_reader(limits_of(options)) as read:
            return run(options, looking, progress, looking, read) == Summary(None)
    except _WorkFoundError:
        return False


def run(options: Options, runner: Runner, progress: Progress, engine: Engine, read: Read = read_records) -> Summary:
    """One run: everything new or changed goes into the warehouse, in one commit, or nothing does; `read` reads files, here or in a process of its own."""
    store = open_store(options.warehouse)
    read = config_of(options)(read)
    with store.locked(progress.say):
        job = Job(options, store, progress)
        with closing(job.ledger):
            job.plan()
            job.transform(runner, engine, read)
            if not job.anything_new():
                return Summary(None)
            runner.step("copies", job.copies)
            runner.step("check", job.check)
            runner.step("commit", job.commit)
            return job.summary()


class Job:
    """The state of one run between its steps."""

    def __init__(self, options: Options, store: Store, progress: Progress, command: str | None = None) -> None:
        """A run into a locked store; `command` where it is no run of `options`."""
        self._started, self._started_counter = datetime.now(UTC), time.perf_counter()
        self._id = f"{self._started:%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}"
        self._options, self._store, self._progress = options, store, progress
        self._acts = forgotten.read(store.current)
        self._forgotten = forgotten.marks_of(self._acts)
        self._command, self._purge = command or options.command, False
        self._begun = store.begin()
        if self._begun.carried:
            progress.say(f"{store.root}: tables of an older copydesk, carried over; this run commits them with its own rows")
        self._build = build.Build(self._begun.snapshot, self._begun.previous)
        self._base = base_of(store.root)
        self._limits = limits_of(options)
        self._seconds = dict.fromkeys(("plan", "transform", "copies", "check"), 0.0)
        self._n_batches = self._place = 0
        self.ledger = Ledger(self._begun.scratch / "ledger.sqlite", self._id, self._started, PIPELINE_VERSION, retry_rejects=options.retry_rejects)
        self.ledger.keep_out(self._forgotten)
        self._n_removed = self._n_replaced = 0
        self._taken = False
        self._mirrored: Callable[[str], bool] | None = None
        self._run: Run | None = None
        self._counts: dict[str, int] = {}
        self._touched: set[str] = set()
        self._upgrade: Upgrade | None = None

    @property
    def previous(self) -> Path | None:
        """The snapshot that the run goes on from."""
        return self._build.previous

    def plan(self) -> None:
        """Loads what earlier runs knew and lists the files to read."""
        with self._timed("plan"):
            self._progress.waits("looking for files")
            self._mirrored = mirrored(self._options.raw, self._base) if self._options.mirror else None
            self.ledger.load(*build.known(self._build.previous))
            if self._options.raw:
                self._progress.files(*self.ledger.add_files(find_files(self._options.raw, self._store.root, self._begun.scratch, self._store.url)))

    def transform(self, runner: Runner, engine: Engine, read: Read = read_records) -> None:
        """Makes the articles of all records that are new or changed, then of those that must stand in for others."""
        self._progress.waits("reading; the models load with the first article")
        if isinstance(engine, Far):
            self._make_afar(runner, engine)
        else:
            self._make(batches(new_records(self.ledger, self._limits, self._read_to, read)), runner, engine)
        self._build.flush(self.ledger.round)
        self._let_go()
        while wanted := self.ledger.next_round():
            self._make(batches(wanted_records(self.ledger, wanted, self._base, self._limits, read)), runner, engine)
            self._build.flush(self.ledger.round)
        verdict.settle(self.ledger)

    def _make_afar(self, runner: Runner, engine: Far) -> None:
        engine.share(self._begun.scratch)
        listed = listed_records(self.ledger, engine.scan(map(RawFile._make, self.ledger.files())), self._read_to)
        self._make(batches(listed, engine.most_records), runner, engine)

    def withdraw(self, contents: Iterable[str], places: Iterable[tuple[str, int]], acts: Sequence[Act]) -> None:
        """Instead of reading anything: takes records out, by content or, if they have none, by place; `acts` are what is known of them from now on."""
        for content in contents:
            self.ledger.withdraw(content)
        for path, record in places:
            self.ledger.withdraw_at(path, record)
        verdict.settle(self.ledger)
        self._n_removed = verdict.counts(self.ledger).get("withdrawn", 0)
        self._acts += [act._replace(snapshot=self._build.snapshot.name) for act in acts]
        self._purge = True

    def _let_go(self) -> None:
        """Decides on what files hold no more, once it is known what they hold."""
        fates_now = fates.decide(self.ledger, lambda path: is_regular(source_of(path, self._base)), self._mirrored)
        self._n_removed, self._n_replaced = fates_now["removed"], fates_now["replaced"]
        if any(fates_now.values()):
            told = ", ".join(f"{count} {fate}" for fate, count in sorted(fates_now.items()))
            self._progress.say(f"records that their files hold no more: {told}")
        if unread := self.ledger.unread():
            named = ", ".join(unread[:_NAMED]) + (" …" if len(unread) > _NAMED else "")
            self._progress.say(f"{counted(len(unread), 'file')} could not be read, or not whole; what the warehouse has of them stays: {named}")

    def _make[R: (Record, Listed)](self, todo: Iterable[list[R]], runner: Runner, engine: Maker[R]) -> None:
        """Works on batches, a few ahead, and takes in their rows in the order in which they were read."""
        started, planned = time.perf_counter(), self._seconds["plan"]
        waiting: deque[tuple[Waiting, int]] = deque()
        for batch in self._planned(todo):
            waiting.append((runner.submit(self._n_batches, partial(make_surely, engine, batch)), self._place))
            self._n_batches += 1
            if len(waiting) > _AHEAD * engine.slots:
                self._take(*waiting.popleft())
        while waiting:
            self._take(*waiting.popleft())
        self._seconds["transform"] += time.perf_counter() - started - (self._seconds["plan"] - planned)

    def _planned[R](self, todo: Iterable[list[R]]) -> Iterator[list[R]]:
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
        if not self._taken:
            self._progress.waits("reading and tagging")
        self._taken = True
        facts = {article_id: Facts(page, text) for article_id, page, text in build.known_by(made.tables["articles"])}
        known = self._forgotten.among(made.tables["articles"])
        for outcome in made.outcomes:
            if outcome.error is None:
                content = self.ledger.accept(outcome.path, outcome.record, outcome.charset, outcome.own_id, facts)
                if self._forgotten.has_id(outcome.own_id):
                    known.add(content)
                continue
            self.ledger.reject(outcome.path, outcome.record, outcome.error)
            _log.info("%s#%d: %s", printable(outcome.path), outcome.record, printable(outcome.error.message))
            if outcome.trace:
                _log.error("%s#%d: %s\n%s", outcome.path, outcome.record, printable(outcome.error.message), outcome.trace)
        for content in known:
            self.ledger.withdraw(content)
        for folder in made.written:
            self._build.take(Path(folder), self.ledger.round, sorted(known))
        if not made.written:
            self._build.add({name: without(table, sorted(known)) for name, table in made.tables.items()}, self.ledger.round)
        self._progress.made(len(made.outcomes), place)

    def anything_new(self) -> bool:
        """Whether there is anything to commit."""
        return self._begun.carried or verdict.has_changed(self.ledger)

    def copies(self) -> None:
        """Completes the per-article tables, finds what their articles share, and what they take from one another."""
        with self._timed("copies"):
            changed, removed = verdict.changed(self.ledger), verdict.removed(self.ledger)
            self._progress.waits(f"finding copies of {counted(len(changed - removed), 'article')}")
            self._build.thin(0, changed | removed)
            for born in range(1, self.ledger.round):
                self._build.thin(born, verdict.changed(self.ledger, after=born) | removed)
            self._build.complete()
            self._touched = find_copies(self._build.snapshot, changed - removed, self._build.previous, self._options.copies_memory_mb, purge=self._purge)
            inherit(self._build.snapshot)
            settle_names(self._build.snapshot, self._build.previous)

    def check(self) -> None:
        """Proves the new rows before anyone sees them, and notes the run."""
        with self._timed("check"):
            self._build.write_inputs(verdict.rows(self.ledger))
            number_versions(self._build.snapshot)
            place_articles(self._build.snapshot)
            settle_stories(self._build.snapshot, self._build.previous, self._touched)
            settle_statements(self._build.snapshot, self._build.previous)
            self._upgrade = upgrade(self._build.previous, self._build.snapshot, PIPELINE_VERSION, partial(is_there, self._base))
            check_new(self._build.snapshot, self._build.previous)
        self._run = self._describe()
        self._counts = self._build.write_runs(self._run)
        forgotten.write(self._build.snapshot, self._acts)
        self._build.write_datapackage()

    def commit(self) -> None:
        """Lets readers see the new snapshot."""
        self._store.publish(self._build.snapshot)

    def _describe(self) -> Run:
        counts = verdict.counts(self.ledger)
        measured: dict[str, Any] = {f"seconds_{stage}": seconds for stage, seconds in self._seconds.items()}
        return Run(
            run_id=self._id,
            sequence=self._build.next_sequence,
            started_at=self._started,
            finished_at=self._started + timedelta(seconds=time.perf_counter() - self._started_counter),
            pipeline_version=PIPELINE_VERSION,
            command=self._command,
            n_inputs=sum(count for status, count in counts.items() if status != "withdrawn"),
            n_articles=counts.get("article", 0),
            n_duplicates=counts.get("duplicate", 0),
            n_rejected=counts.get("rejected", 0),
            n_removed=self._n_removed,
            n_replaced=self._n_replaced,
            **measured,
        )

    def summary(self) -> Summary:
        """What the run did."""
        rejects = [Reject(*row) for row in verdict.reject_counts(self.ledger)]
        return Summary(self._run, rejects, self._counts, self._upgrade, verdict.counts(self.ledger).get("withdrawn", 0))

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        started = time.perf_counter()
        if stage in _WAITS:
            self._progress.waits(_WAITS[stage])
        try:
            yield
        finally:
            self._seconds[stage] += time.perf_counter() - started
