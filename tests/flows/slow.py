"""`python -m tests.flows.slow run …`: the command, but with workers that need no models, are never done with a record that says `sleep`, and take a
moment for one that says `nap`.

With the arguments MEMORY, THRESHOLD and FD alone it is the nursery of such workers.
"""

import os
import sys
import time
import types
from collections.abc import Callable, Sequence
from typing import Any, cast

from flows.engines.made import Made
from transforms.model import Models, Record


def make(records: Sequence[Record], _: Any, tick: Callable[[], None]) -> Made:
    """Rows by the fake engine's rule."""
    made: Made = sys.modules["tests.flows.fake"].Fake().make([_work_on(record, tick) for record in records])
    return made


def _work_on(record: Record, tick: Callable[[], None]) -> Record:
    """The record, or one that is rejected where it takes too much."""
    while b"sleep" in record.content:
        time.time()
    time.sleep(0.02 if b"nap" in record.content else 0)
    try:
        if b"much" in record.content:
            bytearray(3 << 30)
    except MemoryError:
        return Record(record.path, record.place, "text", b"bad")
    finally:
        tick()
    return record


def _load() -> Models:
    """No models; for ever where the environment says so."""
    while "LOADING" in os.environ:
        time.time()
    return Models({}, {}, cast("Any", None))


def nursery() -> None:
    """The nursery, without the stages and models, whose loading takes its time."""
    worker: Any = types.ModuleType("flows.engines.worker")
    models: Any = types.ModuleType("flows.nlp.models")
    worker.make, models.load = make, _load
    sys.modules |= {worker.__name__: worker, models.__name__: models}
    import tests.flows.fake  # noqa: F401, PLC0415  # after the stand-ins for what it imports
    from flows.engines.nursery import main  # noqa: PLC0415

    main(sys.argv)


def command() -> int:
    """The command."""
    from flows.cli import main  # noqa: PLC0415
    from flows.engines.local import Local  # noqa: PLC0415

    Local.command = (sys.executable, "-m", "tests.flows.slow")
    return main(sys.argv[1:])


if __name__ == "__main__":
    if sys.argv[1].isdecimal():
        nursery()
    else:
        sys.exit(command())
