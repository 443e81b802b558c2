"""The elements of a JSON array as their own bytes, found by counting brackets, so that a broken element costs itself only."""

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from transforms.model import RejectedError
from transforms.read.limits import corrupt, too_large

_TOKEN = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[\]{},"]', re.DOTALL)
_CHUNK = 256 * 1024
_IGNORED = b" \t\r\n,"
_CUT = "The JSON stops in the middle of a record; the file is cut short, or a bracket or a quotation mark is missing"


class _Token(NamedTuple):
    """A bracket, a comma or a string (`"`), and where it ends in the buffer."""

    kind: bytes
    end: int


class _Tokens:
    """The tokens of a stream; `buffer` holds the bytes since the last `drop`."""

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self.buffer = b""
        self._at = 0

    def take(self) -> _Token | None:
        """The next token, None at the end. Raises `RejectedError` where there is more than the limit since the last `drop`."""
        while True:
            found = _TOKEN.search(self.buffer, self._at)
            if found and found.group() != b'"':
                self._at = found.end()
                return _Token(self.buffer[found.start() : found.start() + 1], found.end())
            self._at = found.start() if found else len(self.buffer)
            if len(self.buffer) > self._limit:
                raise too_large(f"A record of the JSON array is larger than {self._limit:,} bytes.", "record")
            more = self._stream.read(max(_CHUNK, len(self.buffer)))
            if not more:
                return None
            self.buffer += more

    def drop(self, end: int) -> bytes:
        """The bytes up to `end`, which leave the buffer."""
        taken, self.buffer, self._at = self.buffer[:end], self.buffer[end:], max(0, self._at - end)
        return taken


def array_elements(stream: BinaryIO, limit: int) -> Iterator[bytes | RejectedError]:
    """The elements of the array that the stream starts with; commas between them may be missing, as between objects on end.

    Ends with an error where the array does not: the stream is cut short or an element is over the limit.
    """
    tokens = _Tokens(stream, limit)
    tokens.take()  # the array's own bracket
    tokens.drop(tokens.buffer.find(b"[") + 1)
    depth = 0
    try:
        while (token := tokens.take()) is not None:
            depth += (token.kind in b"[{") - (token.kind in b"]}")
            closed = depth == 0 and token.kind in b"]}"
            if depth < 0 or closed or (depth == 0 and token.kind == b","):
                element = tokens.drop(token.end).strip(_IGNORED)
                element = element[:-1].rstrip(_IGNORED) if depth < 0 else element
                if element:
                    yield element
            if depth < 0:
                return
    except RejectedError as error:
        yield error
        return
    yield corrupt(f"{_CUT}. What stands before was read.")
