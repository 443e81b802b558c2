"""Runs that get signals at random moments, and what is left of each (`python -m benchmarks.ends` tries many).

A run may end by itself, say that it was interrupted, or be killed; in every case its processes are gone within seconds, the tables are as before it or as
after it, and the next run makes them as an undisturbed one does. Kinds are SIGINT, SIGINT+SIGINT, SIGTERM, SIGHUP and SIGKILL.
"""

import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from flows.check.whole import check
from flows.cli import DONE, FAILED
from tests.flows.case import left, marked, start
from tests.flows.fake import run, tables

KINDS = ("SIGINT", "SIGINT+SIGINT", "SIGTERM", "SIGHUP", "SIGKILL")
_SEED = 16
_INTERRUPTED = "interrupted; what was not committed leaves the warehouse as it was before"


class End(NamedTuple):
    """How a run ended that got signals."""

    moment: float
    seconds: float
    status: int
    survivors: tuple[str, ...]
    state: str
    """Which tables a glob finds: `before`, `after`, or `neither`."""
    said: str
    goes_on: bool | None
    """Whether the next run makes the tables of an undisturbed one; None where none was made."""

    @property
    def is_clean(self) -> bool:
        """Whether nothing is left running, the tables are whole, and what was said is as it should be."""
        was_done = self.state == "after"  # it was about to leave, and heard no more
        told = self.status in {-signal.SIGKILL, DONE} or was_done or (self.status == FAILED and self.said.count(_INTERRUPTED) == 1)
        return told and "Traceback" not in self.said and not self.survivors and self.state != "neither" and self.goes_on is not False


class Moments:
    """A warehouse of one run, what the next one has to read, and how that ends undisturbed."""

    def __init__(self, root: Path, n_records: int = 40) -> None:
        self._base = root / "base"
        (raw := self._base / "raw").mkdir(parents=True)
        for number in range(5):
            (raw / f"a{number}.txt").write_text(f"old {number}")
        run([raw], self._base / "w")
        self._before = tables(self._base / "w")
        (raw / "a1.txt").write_text("changed since")
        for number in range(n_records):
            (raw / f"b{number}.txt").write_text(f"nap {number}")
        self._root, undisturbed = root, shutil.copytree(self._base, root / "undisturbed", symlinks=True)
        self.began, began = self._until_heard(undisturbed)
        self.seconds = time.monotonic() - began
        self._after = tables(undisturbed / "w")

    def _until_heard(self, where: Path) -> tuple[float, float]:
        """Seconds until the command works (it has taken the lock), and when it was started; it comes to its end."""
        began = time.monotonic()
        driver = start(_arguments(where), where.name, where)
        while not (where / "w" / ".staging").exists() and driver.poll() is None:
            time.sleep(0.005)
        worked = time.monotonic() - began
        said = driver.communicate(timeout=120)[1]
        assert driver.returncode == DONE, said
        return worked, began

    def end(self, name: str, kind: str, moment: float, *, go_on: bool) -> End:
        """One run that gets the signals of a kind so many seconds after its start."""
        where = shutil.copytree(self._base, self._root / name, symlinks=True)
        mark = f"{self._root.name}-{name}-"
        driver = start(_arguments(where), mark, where)
        time.sleep(moment)
        sent = time.monotonic()
        for number in kind.split("+"):
            driver.send_signal(signal.Signals[number])
            time.sleep(0.1 if "+" in kind else 0)
        try:
            said = driver.communicate(timeout=30)[1]
        except subprocess.TimeoutExpired:
            said = "still there"
        seconds = time.monotonic() - sent
        survivors = tuple(left(mark).values())
        _kill(mark)
        found = tables(where / "w")
        state = "before" if found == self._before else "after" if found == self._after else "neither"
        goes_on = self._goes_on(where) if go_on else None
        shutil.rmtree(where)
        return End(moment, seconds, driver.wait(), survivors, state, said, goes_on)

    def _goes_on(self, where: Path) -> bool:
        run([where / "raw"], where / "w")
        snapshot = (where / "w" / "current").resolve()
        return tables(where / "w") == self._after and not list(check(snapshot)) and not (where / "w" / ".staging").exists()

    def each(self, kinds: Sequence[str], count: int, go_on: int = 1) -> Iterator[tuple[str, End]]:
        """So many runs of each kind, the moments spread at random over their time; one in `go_on` is gone on with."""
        drawn = random.Random(_SEED)  # noqa: S311  # which moments, no secrets
        for number in range(count):
            for kind in kinds:
                yield kind, self.end(f"{kind}-{number}", kind, drawn.uniform(self.began, self.seconds), go_on=number % go_on == 0)


def _arguments(where: Path) -> list[str]:
    return ["run", str(where / "raw"), "--warehouse", str(where / "w"), "--no-prefect", "--workers", "2"]


def _kill(mark: str) -> None:
    for pid in marked(mark):
        os.kill(pid, signal.SIGKILL)
