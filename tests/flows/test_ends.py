"""Ends before the end: within seconds, with a message, whatever a worker is doing, and nothing is left running."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest

from flows.cli import DONE, FAILED
from tests.flows.fake import rows

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").is_file(), reason="looks for processes in /proc")


class Case:
    """A run of the command whose worker is busy, and every process that it has started."""

    def __init__(self, root: Path, text: str, *arguments: str) -> None:
        (root / "raw").mkdir()
        (root / "raw" / "a.txt").write_text("one")
        (root / "raw" / "much.txt").write_text("much of it") if "memory" in str(arguments) else None
        (root / "raw" / "slow.txt").write_text(text)
        self._mark = f"{root.name}-{time.monotonic_ns()}"
        command = [sys.executable, "-m", "tests.flows.slow", "run", str(root / "raw"), "--warehouse", str(root / "w"), *(arguments or ["--no-prefect"])]
        env = os.environ | {"MARK": self._mark, "PREFECT_HOME": str(root / "prefect"), "PYTHONPATH": str(ROOT)}
        handler = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it, and so would every child
        self.driver = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=root, text=True, start_new_session=True)
        signal.signal(signal.SIGINT, handler)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)
        self.driver.communicate()

    def processes(self) -> dict[int, str]:
        """Command lines by number, of all that are not dead."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                alive = not re.search(r"\) Z", (folder / "stat").read_text())
                if alive and self._mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
            except OSError:
                continue
        return found

    def wait_for(self, count: int, what: str = "slow", seconds: float = 120) -> None:
        """Until so many processes are there whose command line holds the word."""
        deadline = time.monotonic() + seconds
        while sum(what in line for line in self.processes().values()) < count:
            assert time.monotonic() < deadline, self.processes()
            assert self.driver.poll() is None, self.driver.communicate()[1]
            time.sleep(0.05)
        time.sleep(0.3)

    def end(self, *signals: int) -> tuple[int, str, float]:
        """Status, what was said, and how long it took, of a driver that gets signals."""
        started = time.monotonic()
        for number in signals:
            self.driver.send_signal(number)
            time.sleep(0.2)
        said = self.driver.communicate(timeout=60)[1]
        return self.driver.returncode, said, time.monotonic() - started

    def left(self, seconds: float = 5) -> dict[int, str]:
        """What still runs after so long."""
        deadline = time.monotonic() + seconds
        while (found := self.processes()) and time.monotonic() < deadline:
            time.sleep(0.05)
        return found


@pytest.fixture
def busy(tmp_path: Path) -> Iterator[Case]:
    with Case(tmp_path, "sleep") as case:
        case.wait_for(3)  # the driver, its nursery, a worker
        yield case


@pytest.mark.parametrize("signals", [[signal.SIGINT], [signal.SIGINT, signal.SIGINT], [signal.SIGTERM], [signal.SIGHUP]], ids=lambda some: some[-1].name)
def test_a_signal_ends_a_run_within_seconds_and_says_so(busy: Case, signals: list[int], tmp_path: Path) -> None:
    status, said, seconds = busy.end(*signals)
    assert (status, seconds < 5) == (FAILED, True), said
    assert said.count("interrupted; what was not committed leaves the warehouse as it was before") == 1
    assert "Traceback" not in said
    assert busy.left() == {}
    assert not (tmp_path / "w" / "current").exists()


def test_nothing_is_left_of_a_run_that_is_killed(busy: Case) -> None:
    assert busy.end(signal.SIGKILL)[0] == -signal.SIGKILL
    assert busy.left() == {}


def test_nothing_is_left_of_a_run_that_is_killed_while_models_load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOADING", "1")
    with Case(tmp_path, "sleep") as case:
        case.wait_for(2)
        case.end(signal.SIGKILL)
        assert case.left() == {}


@pytest.mark.slow
@pytest.mark.parametrize(("signals", "status"), [([signal.SIGTERM], FAILED), ([signal.SIGKILL], -signal.SIGKILL)], ids=["SIGTERM", "SIGKILL"])
def test_under_prefect_its_server_ends_too(tmp_path: Path, signals: list[int], status: int) -> None:
    with Case(tmp_path, "sleep", "--workers", "1") as case:
        case.wait_for(1, "prefect.server", 300)
        case.wait_for(3)
        ended, said, seconds = case.end(*signals)
        assert (ended, seconds < 6) == (status, True), said
        assert case.left() == {}


def test_a_nursery_that_is_killed_is_started_again(tmp_path: Path) -> None:
    with Case(tmp_path, "sleep", "--no-prefect", "--limit", "seconds=3") as case:
        case.wait_for(3)
        os.killpg(next(pid for pid, line in case.processes().items() if re.search(r"slow \d+ \d+", line) and os.getpgid(pid) == pid), signal.SIGKILL)
        status, said, _ = case.end()
    assert status == DONE, said
    assert {row["text"] for row in rows(tmp_path / "w", "paragraphs")} == {"one"}
    assert [row["reason"] for row in rows(tmp_path / "w", "inputs") if row["status"] == "rejected"] == ["worker_died"]


def test_a_record_that_takes_too_long_or_too_much_costs_itself(tmp_path: Path) -> None:
    with Case(tmp_path, "sleep", "--no-prefect", "--limit", "seconds=1", "--limit", "memory=1000000000") as case:
        status, said, _ = case.end()
    assert status == DONE, said
    found = {row["path"]: (row["status"], row["reason"]) for row in rows(tmp_path / "w", "inputs")}
    assert found["raw/slow.txt"] == ("rejected", "worker_died")
    assert found["raw/a.txt"] == ("article", None)
    assert found["raw/much.txt"][0] == "rejected"
