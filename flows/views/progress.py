"""How a run shows what it is doing: a bar on a terminal, plain lines elsewhere."""

import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from flows.views.words import counted, size
from transforms.printable import printable

_log = logging.getLogger("copydesk")
_said = logging.getLogger("copydesk.said")
"""What the console has already."""
_LINE_SECONDS = 10
_MINUTE = 60


class Progress(Protocol):
    """Hears how far a run has come."""

    def say(self, text: str) -> None:
        """A line for people."""

    def files(self, count: int, n_bytes: int) -> None:
        """So many files of so many bytes are to be read."""

    def made(self, n_records: int, place: int) -> None:
        """So many records more have been worked on, those that stand before byte `place` of all files together."""

    def waits(self, what: str) -> None:
        """What is done now, and waited for: "loading the models"."""


class Lines:
    """Plain lines on standard error, one now and then."""

    def __init__(self) -> None:
        """Nothing done yet."""
        self._made = self._bytes = 0
        self._started = self._last = time.monotonic()
        self._first: tuple[float, int] | None = None

    def say(self, text: str) -> None:
        """A line for people."""
        print(printable(text), file=sys.stderr, flush=True)  # noqa: T201  # what it is for
        _said.info("%s", printable(text))

    def waits(self, what: str) -> None:
        """What is done now."""
        _log.info("%s", what)

    def files(self, count: int, n_bytes: int) -> None:
        """So many files of so many bytes are to be read."""
        self._bytes, self._started = n_bytes, time.monotonic()
        self._last = self._started
        self.say(f"{counted(count, 'file')}, {size(n_bytes)}")

    def made(self, n_records: int, place: int) -> None:
        """So many records more have been worked on."""
        self._made += n_records
        now = time.monotonic()
        self._first = self._first or (now, place)
        if now - self._last > _LINE_SECONDS:
            self._last = now
            left = self._left(now, place)
            still = f", about {left / 60:.0f} min left" if left > _MINUTE else ""
            done = f"{place / max(self._bytes, 1):.0%} of all bytes"
            self.say(f"{counted(self._made, 'record')} done, {self._made / (now - self._started):.1f} a second, {done}{still}")

    def _left(self, now: float, place: int) -> float:
        """Seconds that the rest will take at the pace since the first batch: what loads before it, and what is known already, tells nothing of the rest."""
        started, first = self._first or (now, place)
        return (now - started) * (self._bytes - place) / (place - first) if place > first else 0


class Bar(Lines):
    """A bar of the bytes read, and the number of records done."""

    def __init__(self) -> None:
        """A bar that is not shown yet."""
        super().__init__()
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn  # noqa: PLC0415  # only on terminals

        self.bar = Progress(
            TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[made]}"), TimeElapsedColumn(), TimeRemainingColumn(), transient=True
        )
        self._task = self.bar.add_task("starting", made="", total=None)

    def say(self, text: str) -> None:
        """A line above the bar."""
        from flows.views.plain import plain  # noqa: PLC0415  # only on terminals

        self.bar.console.print(plain(text))
        _said.info("%s", printable(text))

    def waits(self, what: str) -> None:
        """What is done now, before the bar."""
        super().waits(what)
        self.bar.update(self._task, description=what)

    def files(self, count: int, n_bytes: int) -> None:  # noqa: ARG002  # the bar shows bytes
        """So many bytes are to be read."""
        self.bar.update(self._task, total=n_bytes)

    def made(self, n_records: int, place: int) -> None:
        """So many records more have been worked on."""
        self._made += n_records
        self.bar.update(self._task, made=counted(self._made, "record"), completed=place)


class Unrepeated:
    """Passes on what it hears but what it has said before: a run is looked at before it is begun."""

    def __init__(self, progress: Progress) -> None:
        """Nothing heard yet."""
        self._progress = progress
        self._said: set[object] = set()

    def _is_new(self, what: object) -> bool:
        new = what not in self._said
        self._said.add(what)
        return new

    def say(self, text: str) -> None:
        """A line for people, unless it was said."""
        if self._is_new(text):
            self._progress.say(text)

    def files(self, count: int, n_bytes: int) -> None:
        """So many files are to be read, unless that was told."""
        if self._is_new((count, n_bytes)):
            self._progress.files(count, n_bytes)

    def made(self, n_records: int, place: int) -> None:
        """So many records more have been worked on."""
        self._progress.made(n_records, place)

    def waits(self, what: str) -> None:
        """What is done now."""
        self._progress.waits(what)


@contextmanager
def shown() -> Iterator[Progress]:
    """Progress as suits the place: a bar on a terminal, lines elsewhere."""
    if not sys.stderr.isatty():
        yield Lines()
        return
    progress = Bar()
    with progress.bar:
        yield progress
