"""`python -m tests.flows.crash BASE FOLDER EVERY [PATH]`: runs on copies of BASE (with its raw/ and w/), which die before changes to the file system.
One in EVERY changes is tried. With PATH it is no run but that being forgotten, and deaths begin with the commit: up to there it is as a run.

The copies are FOLDER/0, FOLDER/1, …; the last is that of the run that came to its end. The processes that die are forked from this one.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import Any

from flows.forget import Order, forget
from flows.warehouse import store
from tests.flows.fake import Silent, run

EVENTS = {"os.rename", "os.link", "os.symlink", "os.remove", "os.rmdir", "os.mkdir", "os.truncate"}


def die_at(step: int, first: str | None = None) -> None:
    """From here on, or from an event `first` on, counts changes to the file system, and ends the process before one of them."""
    count, counting = 0, first is None

    def step_on(_: Path | None = None) -> None:
        nonlocal count
        if not counting:
            return
        if count == step:
            os._exit(9)
        count += 1

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal counting
        counting = counting or event == first
        if event in EVENTS or (event == "open" and arguments[1] and "w" in str(arguments[1])):
            step_on()

    sys.addaudithook(hook)
    hooked: Any = step_on
    store._sync = hooked  # what is written is not waited for: a process dies here, not the power


def main(base: Path, folder: Path, every: int, path: str | None = None) -> None:
    """Dies at one of the steps after the other, until a run comes to its end."""
    step, status = 0, -1
    while status != 0:
        root = shutil.copytree(base, folder / str(step), symlinks=True)
        if (child := os.fork()) == 0:
            die_at(every * step, "os.rename" if path else None)
            if path:
                forget(Order(root / "w", [path]), Silent())
            else:
                run([root / "raw"], root / "w")
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status in {0, 9}, status
        step += 1


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
