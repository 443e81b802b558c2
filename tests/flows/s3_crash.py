"""`python -m tests.flows.s3_crash URL RAW CACHE`: runs into a warehouse at a URL, each of which dies at a step of its commit; the last comes to its end.

The processes that die are forked from this one, which has asked the store for nothing.
"""

import os
import sys
from pathlib import Path
from typing import Any

from flows import objects
from tests.flows.fake import run

STEPS = (("write", 0), ("write", 9), ("swap", 0), ("swapped", 0), ("remove", 0), ("", 0))
"""Before which change to the store a run dies; `swapped` is right after the switch."""


def die_at(step: str, number: int) -> None:
    """Ends the process at that step."""

    def mortal(name: str, change: Any) -> Any:
        seen = 0

        def call(*arguments: Any) -> Any:
            nonlocal seen
            seen += 1
            if name == step and seen > number:
                os._exit(9)
            done = change(*arguments)
            if f"{name}ped" == step:
                os._exit(9)
            return done

        return call

    for name in ("write", "swap", "remove"):
        setattr(objects, name, mortal(name, getattr(objects, name)))


def main(url: str, raw: Path) -> None:
    """One run after the other; for each a line that says how it ended."""
    for step in STEPS:
        if (child := os.fork()) == 0:
            die_at(*step)
            run([raw], url)
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201  # for the test that waits
        sys.stdin.readline()


if __name__ == "__main__":
    os.environ["COPYDESK_CACHE"] = sys.argv[3]
    main(sys.argv[1], Path(sys.argv[2]))
