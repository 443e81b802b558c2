"""A cluster of processes: workers read and write themselves; a lost one costs its batch, a lost driver nothing that is committed."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.check.whole import check
from flows.engines.engine import Far, open_engine
from flows.errors import StartError
from flows.options import Options
from flows.run import run_plain
from tests.flows.fake import Silent, run, tables

pytest.importorskip("distributed")
ROOT = Path(__file__).parents[2]


class Cluster:
    """A scheduler and its workers, each a process."""

    def __init__(self, folder: Path) -> None:
        self._file, self.processes = folder / "scheduler.json", list[subprocess.Popen[bytes]]()
        self._start("scheduler", "--port", "0", "--host", "127.0.0.1")
        while not self._file.exists():
            time.sleep(0.05)
        self.address = str(json.loads(self._file.read_text())["address"])
        for _ in range(2):
            self.worker()

    def worker(self) -> None:
        self._start("worker", "--nthreads", "1", "--no-nanny", "--preload", "tests.flows.far")

    def _start(self, *command: str) -> None:
        arguments = [sys.executable, "-m", "dask", *command, "--no-dashboard", "--scheduler-file", str(self._file)]
        self.processes.append(subprocess.Popen(arguments, cwd=self._file.parent, env={**os.environ, "PYTHONPATH": str(ROOT)}, stderr=subprocess.DEVNULL))


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    started = Cluster(tmp_path_factory.mktemp("cluster"))
    yield started
    for process in started.processes:
        process.kill()
        process.wait()


class Killing(Silent):
    """Kills a worker when the first batch has come in."""

    def __init__(self, cluster: Cluster) -> None:
        super().__init__()
        self._cluster: Cluster | None = cluster

    def waits(self, what: str) -> None:
        """Says nothing."""

    def made(self, n_records: int, place: int) -> None:  # noqa: ARG002
        if self._cluster:
            self._cluster.processes[-1].kill()
        self._cluster = None


def fill(root: Path) -> Path:
    """Texts, of which some are the same, can't be used or kill their worker; and a file of many records."""
    (root / "raw").mkdir(parents=True)
    for place in range(40):
        (root / "raw" / f"{place:02d}.txt").write_text({3: "bad", 5: "early"}.get(place, f"article {place % 30} nap"))
    lines = [json.dumps({"text": f'The mayor said "line {place} nap" (AP)', "url": f"https://news.example/{place % 50}"}) for place in range(80)]
    (root / "raw" / "feed.jsonl").write_text("\n".join(lines))
    return root / "raw"


def options_of(raw: Path, cluster: Cluster) -> Options:
    return Options((str(raw),), str(raw.parent / "far"), engine="dask", dask_address=cluster.address)


def test_a_killed_worker_costs_its_batch_and_the_rows_are_those_of_one_machine(cluster: Cluster, tmp_path: Path) -> None:
    raw = fill(tmp_path)
    options = options_of(raw, cluster)
    assert run_plain(options, Killing(cluster)).run is not None
    assert cluster.processes[-1].wait() == -signal.SIGKILL
    run([raw], tmp_path / "near")
    assert tables(tmp_path / "far") == tables(tmp_path / "near")
    assert list(check((tmp_path / "far" / "current").resolve())) == []
    assert len(list((tmp_path / "far" / "articles").iterdir())) < 8
    (raw / "40.txt").write_text("article of the next day")
    (raw / "01.txt").unlink()
    assert run_plain(options._replace(mirror=True), Silent()).run is not None
    run([raw], tmp_path / "near", mirror=True)
    assert tables(tmp_path / "far") == tables(tmp_path / "near")
    assert run_plain(options, Silent()).run is None


def test_a_lost_driver_costs_nothing_that_is_committed(cluster: Cluster, tmp_path: Path) -> None:
    raw = fill(tmp_path)
    options = options_of(raw, cluster)
    run_plain(options._replace(raw=(str(raw / "00.txt"),)), Silent())
    before = tables(tmp_path / "far")
    command = [sys.executable, "-m", "tests.flows.slow", "run", str(raw), "--no-prefect", "--engine", "dask", "--dask-address", cluster.address]
    driver = subprocess.Popen([*command, "--warehouse", options.warehouse], cwd=ROOT)
    while not list((tmp_path / "far").glob(".staging/scratch/*/articles.parts/rows.parquet")):
        assert driver.poll() is None
        time.sleep(0.01)
    driver.kill()
    driver.wait()
    assert tables(tmp_path / "far") == before
    run_plain(options, Silent())
    run([raw], tmp_path / "near")
    assert tables(tmp_path / "far") == tables(tmp_path / "near")
    assert not (tmp_path / "far" / ".staging").exists()


def test_workers_that_do_not_see_the_files_are_named(cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.engines import dask  # noqa: PLC0415

    monkeypatch.setattr(dask, "_sees", Path.is_dir)  # as if the probe were not there
    with open_engine(options_of(tmp_path, cluster)) as engine:
        assert isinstance(engine, Far)
        with pytest.raises(StartError, match="storage that all machines share"):
            engine.share(tmp_path)


def test_a_cluster_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from flows.engines import dask  # noqa: PLC0415

    monkeypatch.setattr(dask, "_TIMEOUT", 0.2)
    with pytest.raises(StartError, match="check --dask-address"), open_engine(Options(engine="dask", dask_address="tcp://127.0.0.1:9")):
        pass
