"""Ends before the end: within seconds, with a message, whatever a worker is doing, and nothing is left running."""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.cli import DONE, FAILED
from tests.flows.case import Case
from tests.flows.fake import rows
from tests.flows.moments import KINDS, Moments

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(not Path("/proc/self/environ").is_file(), reason="looks for processes in /proc")


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


@pytest.mark.slow
def test_signals_at_random_moments_leave_tables_as_before_or_as_after_and_nothing_running(tmp_path: Path) -> None:
    moments = Moments(tmp_path, n_records=10)
    ends = list(moments.each(KINDS, 2, go_on=2))
    assert [(kind, end) for kind, end in ends if not end.is_clean] == []
    assert max(end.seconds for _, end in ends) < 10  # 5, on a machine that has nothing else to do
