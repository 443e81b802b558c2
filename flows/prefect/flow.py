"""The Prefect flow: the steps of `flows.run`, each a task run, and one task run for every batch of articles."""

# ruff: noqa: E402  # Prefect reads its settings when it is imported
from flows.prefect.settings import prepare

prepare()

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from pathlib import Path
from typing import Any, Literal, NamedTuple

from prefect import Flow, State, flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import FlowRun
from prefect.futures import PrefectFuture
from prefect.logging import get_run_logger
from prefect.server.api.server import SubprocessASGIServer
from prefect.task_runners import ThreadPoolTaskRunner

from flows import run as steps
from flows.engines import tied
from flows.engines.engine import Engine, limits_of, open_engine
from flows.engines.made import Made
from flows.inputs.reader import open_reader
from flows.options import DEFAULT_COPIES_MEMORY_MB, DEFAULT_MAX_REJECTS, Options, Summary, TooManyRejectsError
from flows.prefect import told
from flows.views.progress import Lines, Progress
from transforms.model import THRESHOLD

_RETRIES = 2
_NO_CACHE: Any = NO_CACHE  # what copydesk has done stands in its ledger; Prefect declares the constant as a private type
_THREADS: Any = ThreadPoolTaskRunner(max_workers=sys.maxsize)
"""Threads without a limit of their own: `flows.run` submits no more batches than the engine can soon take."""


class Surroundings(NamedTuple):
    """What a caller in this process has opened already."""

    engine: Engine
    progress: Progress


_surroundings: ContextVar[Surroundings | None] = ContextVar("surroundings", default=None)


class _Batch:
    """A batch in the hands of Prefect. Its rows never go through Prefect, which would keep them to the end of the flow run."""

    def __init__(self, future: PrefectFuture[None], made: dict[int, Made], number: int) -> None:
        self._future, self._made, self._number = future, made, number

    def result(self) -> Made:
        self._future.result()
        return self._made.pop(self._number)


class TaskRuns:
    """Steps as task runs. A task run's only parameter is the number of its batch."""

    def __init__(self) -> None:
        """No batch submitted yet."""
        self._todo: dict[int, Callable[[], Made]] = {}
        self._made: dict[int, Made] = {}
        options = task(name="transform", task_run_name="transform batch {number}", retries=_RETRIES, cache_policy=_NO_CACHE)
        self._task = options(self._make)

    def _make(self, number: int) -> None:
        self._made[number] = self._todo[number]()
        del self._todo[number]

    def submit(self, number: int, make: Callable[[], Made]) -> steps.Waiting:
        """Starts on a batch."""
        self._todo[number] = make
        return _Batch(self._task.submit(number), self._made, number)

    def step(self, name: str, action: Callable[[], None]) -> None:
        """Carries out a step."""
        task(name=name, task_run_name=name, cache_policy=_NO_CACHE)(action)()


class _Log(Lines):
    """Progress in the flow run's log."""

    def say(self, text: str) -> None:
        """A line for people."""
        get_run_logger().info(text)


def _tell(flow: Flow[..., Any], flow_run: FlowRun, state: State[Any]) -> None:  # noqa: ARG001  # as Prefect calls it
    """A failed run, to whoever is to hear of it."""
    told.notify(f"copydesk: flow run {flow_run.name} is {state.name.lower() if state.name else 'over'}: {state.message or 'no reason given'}")


@flow(name="copydesk", task_runner=_THREADS, on_failure=[_tell], on_crashed=[_tell])
def copydesk(  # noqa: PLR0913, PLR0917  # the options of `copydesk run`, each a field of Prefect's forms
    raw: list[str] = ["raw"],  # noqa: B006  # Prefect shows the default in its forms; nothing changes it
    warehouse: str = "warehouse",
    workers: int | None = None,
    engine: Literal["local", "dask"] = "local",
    dask_address: str | None = None,
    retry_rejects: bool = False,  # noqa: FBT001, FBT002  # a flow's parameters are passed by name
    max_rejects: float = DEFAULT_MAX_REJECTS,
    limits: dict[str, int] = {},  # noqa: B006  # as above
    copies_memory_mb: int = DEFAULT_COPIES_MEMORY_MB,
    source_threshold: float = THRESHOLD,
    mirror: bool = False,  # noqa: FBT001, FBT002
    config: str | None = None,
) -> Summary:
    """Takes new and changed articles from `raw` into `warehouse`.

    Args:
        raw: Files, folders, globs and archives; folders all the way down.
        warehouse: Folder of the tables.
        workers: Processes that work on articles; none: one for each core.
        engine: Where they run: processes of this machine, or a dask cluster.
        dask_address: Scheduler of that cluster, tcp://host:8786; none: one is started here.
        retry_rejects: Take again what could not be used before.
        max_rejects: A larger share of rejects, and more than 20, fails the run after its commit.
        limits: Limits against bombs, by name: docs/inputs.md has them.
        copies_memory_mb: What finding copies may hold in memory at once, in MB.
        source_threshold: How sure a row of sources must be to be written, 0 to 1.
        mirror: Let the warehouse follow raw: remove what is no more there.
        config: A copydesk.toml; none: the one beside the warehouse, if there is one.

    Raises:
        TooManyRejectsError: after the commit, where that is so.
    """
    options = Options(
        tuple(raw),
        warehouse,
        workers,
        engine,
        dask_address,
        retry_rejects,
        max_rejects,
        tuple(limits.items()),
        copies_memory_mb,
        source_threshold,
        mirror,
        config,
    )
    here = _surroundings.get()
    _watch_server()
    with nullcontext(here.engine) if here else open_engine(options) as opened, open_reader(limits_of(options)) as read:
        summary = steps.run(options, TaskRuns(), here.progress if here else _Log(), opened, read)
    with _said_only():
        _show(summary, Path(warehouse))
    if summary.too_many_rejects(max_rejects):
        raise TooManyRejectsError(summary)
    return summary


def _show(summary: Summary, warehouse: Path) -> None:
    """The run in its log, and as a page where the flow run is shown."""
    log = get_run_logger()
    if summary.run is None:
        log.info("nothing new: every input is in the warehouse already")
        return
    for level, line in told.lines(summary, summary.run, warehouse):
        log.log(level, "%s", line)
    create_markdown_artifact(told.page(summary, summary.run, warehouse), key="copydesk-run", description=f"Run {summary.run.run_id}")


def _watch_server() -> None:
    """Prefect's temporary server ends with this process, in whatever way that ends."""
    for one in SubprocessASGIServer._instances.values():  # noqa: SLF001  # Prefect tells its process nowhere else
        if one.server_process:
            tied.watch(one.server_process.pid)


@contextmanager
def _said_only() -> Iterator[None]:
    """What can't be shown is said, and changes nothing: the run is committed."""
    try:
        yield
    except Exception:  # noqa: BLE001  # whatever it is, it is of the showing
        get_run_logger().exception("the run is committed; its table of counts could not be shown")


@contextmanager
def _said_once() -> Iterator[None]:
    """Keeps what Prefect says of runs off the console: the command itself says how they end. The server still gets every line."""

    def is_of_others(record: logging.LogRecord) -> bool:
        return not record.name.startswith(("prefect.flow_runs", "prefect.task_runs"))

    handlers = logging.getLogger().handlers
    for handler in handlers:
        handler.addFilter(is_of_others)
    try:
        yield
    finally:
        for handler in handlers:
            handler.removeFilter(is_of_others)


def run_flow(options: Options, engine: Engine, progress: Progress) -> Summary:
    """One flow run in this process, on the configured server or a temporary one, with an engine that has been opened before."""
    token = _surroundings.set(Surroundings(engine, progress))
    try:
        parameters: dict[str, Any] = options._asdict() | {"raw": list(options.raw), "limits": dict(options.limits)}
        with _said_once():
            summary: Summary = copydesk(**parameters)
        return summary
    finally:
        _surroundings.reset(token)
