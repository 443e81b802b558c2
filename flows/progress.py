"""How a run shows what it is doing: a bar on a terminal, plain lines elsewhere."""

import sys
import time
from typing import Protocol

_LINE_SECONDS = 10


class Progress(Protocol):
    """Hears how far a run has come."""

    def say(self, text: str) -> None:
        """A line for people."""

    def files(self, count: int, n_bytes: int) -> None:
        """So many files of so many bytes are to be read."""

    def read(self, n_bytes: int) -> None:
        """A file of so many bytes has been read."""

    def made(self, n_records: int) -> None:
        """So many records more have been worked on."""


class Lines:
    """Plain lines on standard error, one now and then."""

    def __init__(self) -> None:
        """Nothing done yet."""
        self._files = self._read = self._made = 0
        self._started = self._last = time.monotonic()

    def say(self, text: str) -> None:
        """A line for people."""
        print(text, file=sys.stderr, flush=True)  # noqa: T201

    def files(self, count: int, n_bytes: int) -> None:  # noqa: ARG002
        """So many files are to be read."""
        self._files = count

    def read(self, n_bytes: int) -> None:  # noqa: ARG002
        """A file has been read."""
        self._read += 1

    def made(self, n_records: int) -> None:
        """So many records more have been worked on."""
        self._made += n_records
        if time.monotonic() - self._last > _LINE_SECONDS:
            self._last = time.monotonic()
            rate = self._made / (self._last - self._started)
            self.say(f"{self._made} articles, {rate:.1f} a second; {self._read} of {self._files} files read")
