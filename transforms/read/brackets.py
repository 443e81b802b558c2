"""The elements of a JSON array as their own bytes, found by counting brackets, so that a broken element costs itself only."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from transforms.model import RejectedError
from transforms.read.limits import corrupt, too_large

_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{},"]', re.DOTALL)
_CHUNK = 256 * 1024
_IGNORED = b" \t\r\n,"
_CUT = "The JSON stops in the middle of a record; the file is cut short, or a bracket or a quotation mark is missing"


class _Tokens:
    """The tokens of a stream; `take` remembers all bytes since the last `drop`."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._buffer = b""
        self._start = 0
        self._at = 0

    def take(self) -> bytes | None:
        """The next bracket, comma or `"` (for a string), None at the end. Raises `RejectedError` where the limit is passed since the last `drop`."""
        while True:
            found = _TOKEN.search(self._buffer, self._at)
            if found and found.group() != b'"':
                self._at = found.end()
                return found.group()[:1]
            self._at = found.start() if found else len(self._buffer)
            if not self._more():
                return None

    def _more(self) -> bool:
        kept = len(self._buffer) - self._start
        if kept > self._limit:
            raise too_large(f"A record of the JSON array is larger than {self._limit:,} bytes.", "record")
        more = self._stream.read(max(_CHUNK, kept))
        self._buffer, self._at, self._start = self._buffer[self._start :] + more, self._at - self._start, 0
        return bool(more)

    def opens_another(self) -> bool:
        """Whether another array follows; its bracket is taken. Anything else behind an array is left alone."""
        follows = self.take() == b"["
        self.drop()
        return follows

    def drop(self) -> bytes:
        """The bytes up to the end of the last token, which are forgotten."""
        taken = self._buffer[self._start : self._at]
        self._start = self._at
        return taken


def array_elements(stream: BinaryIO, limit: int) -> Iterator[bytes | RejectedError]:
    """The elements of the array that the stream starts with, and of arrays behind it; commas between them may be missing, as between objects on end.

    Ends with an error where the array does not: the stream is cut short or an element is over the limit.
    """
    tokens = _Tokens(stream, limit)
    tokens.take()  # the array's own bracket
    tokens.drop()
    depth = 0
    try:
        while (token := tokens.take()) is not None:
            depth += (token in b"[{") - (token in b"]}")
            if depth < 0 or (depth == 0 and token in b"]},"):
                element = tokens.drop().strip(_IGNORED)
                element = element[:-1].rstrip(_IGNORED) if depth < 0 else element
                if element:
                    yield element
            if depth < 0 and not tokens.opens_another():
                return
            depth = max(depth, 0)
    except RejectedError as error:
        yield error
        return
    yield corrupt(f"{_CUT}. What stands before was read.")
