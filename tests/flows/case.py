"""The command as a process whose workers are slow, and every process that it has started."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

ROOT = Path(__file__).parents[2]


def start(arguments: list[str], mark: str, root: Path) -> "subprocess.Popen[str]":
    """The command, and in its environment a mark by which all that it starts is found."""
    env = os.environ | {"MARK": mark, "PREFECT_HOME": str(root / "prefect"), "PYTHONPATH": str(ROOT)}
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background job ignores it, and so would every child
    command = [sys.executable, "-m", "tests.flows.slow", *arguments]
    started = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, cwd=root, text=True, start_new_session=True)
    signal.signal(signal.SIGINT, handler)
    return started


def marked(mark: str) -> dict[int, str]:
    """Command lines by number, of all processes with a mark that are not dead."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            alive = not re.search(r"\) Z", (folder / "stat").read_text())
            if alive and mark.encode() in (folder / "environ").read_bytes():
                found[int(folder.name)] = (folder / "cmdline").read_text().replace("\0", " ")
        except OSError:
            continue
    return found


def left(mark: str, seconds: float = 5) -> dict[int, str]:
    """What still runs after so long."""
    deadline = time.monotonic() + seconds
    while (found := marked(mark)) and time.monotonic() < deadline:
        time.sleep(0.05)
    return found


class Case:
    """A run of the command whose worker is busy, and every process that it has started."""

    def __init__(self, root: Path, text: str, *arguments: str) -> None:
        (root / "raw").mkdir()
        (root / "raw" / "a.txt").write_text("one")
        (root / "raw" / "much.txt").write_text("much of it") if "memory" in str(arguments) else None
        (root / "raw" / "slow.txt").write_text(text)
        self._mark = f"{root.name}-{time.monotonic_ns()}"
        self.driver = start(["run", str(root / "raw"), "--warehouse", str(root / "w"), *(arguments or ["--no-prefect"])], self._mark, root)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for pid in self.processes():
            os.kill(pid, signal.SIGKILL)
        self.driver.communicate()

    def processes(self) -> dict[int, str]:
        """Command lines by number, of all that are not dead."""
        return marked(self._mark)

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

    def left(self) -> dict[int, str]:
        """What still runs after some seconds."""
        return left(self._mark)
