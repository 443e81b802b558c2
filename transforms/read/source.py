"""Byte streams that never raise: damage ends the stream, and the reader asks what ended it."""

import io
import lzma
import tarfile
import zipfile
import zlib
from dataclasses import dataclass, replace
from typing import Any, BinaryIO, Protocol

import pyarrow as pa

from transforms.model import RejectedError
from transforms.read.limits import Limits, Meter, corrupt, record_too_large, too_large

_CHUNK = 64 * 1024
_SMALL = 4 * 1024
"""Arrow loses the rest of a read that fails, so its reads are short."""
_GZIP_MAGIC = b"\x1f\x8b\x08"

DAMAGE = (
    OSError, EOFError, ValueError, RuntimeError, NotImplementedError, OverflowError, MemoryError,
    zlib.error, lzma.LZMAError, zipfile.BadZipFile, tarfile.TarError, pa.ArrowException,
)  # fmt: skip
"""What decompressors and archive readers raise on damaged data."""


class Readable(Protocol):
    """The part of a binary file that is read from."""

    def read(self, size: int, /) -> bytes:
        """At most `size` bytes."""


class Gzip:
    """A gzip file of any number of members. A damaged member raises; the next read goes on with the member after it."""

    def __init__(self, stream: Readable) -> None:
        """Starts before the first member."""
        self._stream = stream
        self._member: zlib._Decompress | None = None
        self._pending = b""
        self._told = False

    def read(self, size: int, /) -> bytes:
        """Some unpacked bytes, none at the end. Raises `zlib.error` or `EOFError` where the file is damaged."""
        while True:
            if not self._pending:
                self._pending = self._stream.read(_CHUNK)
            if not self._pending:
                return self._finish()
            data = self._unpack(size)
            if data:
                self._told = False
                return data

    def _unpack(self, size: int) -> bytes:
        member = self._member or self._start()
        if member is None:
            return b""
        try:
            data = member.decompress(self._pending, size)
        except zlib.error:
            self._member, self._pending = None, self._pending[1:]
            self._seek_member()
            if self._told:  # nothing came since the last damage: it is the same
                return b""
            self._told = True
            raise
        self._pending = member.unused_data if member.eof else member.unconsumed_tail
        self._member = None if member.eof else member
        return data

    def _start(self) -> "zlib._Decompress | None":
        self._pending = self._pending.lstrip(b"\0")  # tape blocks are padded with zeros
        if not self._pending:
            return None
        self._member = zlib.decompressobj(wbits=31)
        return self._member

    def _seek_member(self) -> None:
        while (at := self._pending.find(_GZIP_MAGIC)) < 0:
            more = self._stream.read(_CHUNK)
            if not more:
                self._pending = b""
                return
            self._pending = self._pending[-2:] + more
        self._pending = self._pending[at:]

    def _finish(self) -> bytes:
        if self._member is not None:
            self._member = None
            raise EOFError("the gzip data stops in the middle")
        return b""


class Guard(io.RawIOBase):
    """A stream that ends where the one below is damaged or over its limits, and keeps why until `Source.take_break` asks.

    Reading after a break goes on where the stream below can, after a damaged gzip member.
    """

    def __init__(self, below: Readable, meter: Meter, damage: str) -> None:
        """`damage` is the message for people when `below` fails."""
        self._read = getattr(below, "read1", below.read)
        self._meter = meter
        self._damage = damage
        self._over = False
        self._resumes = isinstance(below, Gzip)
        self.broken: RejectedError | None = None

    def readable(self) -> bool:
        """As `io` asks for."""
        return True

    def readinto(self, buffer: "bytearray | memoryview", /) -> int:  # type: ignore[override]  # io names any buffer; BufferedReader gives these
        """Fills `buffer` with what comes next; 0 at the end or at a break."""
        if self._over:
            return 0
        try:
            data = self._read(min(len(buffer), _CHUNK))
            self._meter.add(len(data))
        except RejectedError as error:
            self.broken, self._over = error, True
            return 0
        except DAMAGE as error:
            self.broken, self._over = corrupt(f"{self._damage} ({error})."), not self._resumes
            return 0
        buffer[: len(data)] = data
        return len(data)


@dataclass(slots=True)
class Source:
    """A named byte stream on its way to records, with the guards it came through."""

    path: str
    stream: io.BufferedReader
    limits: Limits
    file: Meter
    guards: tuple[Guard, ...]
    name: str
    """The path in lower case without what has been unpacked: `a.jsonl` of `a.jsonl.gz`."""
    depth: int = 0
    """Number of archives around it."""
    seeks: BinaryIO | None = None
    """The same bytes as a file that can seek."""

    def take_break(self) -> RejectedError | None:
        """Why the stream stopped before its end, once for each break; None at the true end."""
        first: RejectedError | None = None
        for guard in self.guards:
            first = first or guard.broken
            guard.broken = None
        return first

    def whole(self) -> bytes:
        """All that is left, as one record. Raises `RejectedError` where it is damaged or larger than a record may be."""
        content = self.stream.read(self.limits.record + 1)
        if error := self.take_break():
            raise error
        if len(content) > self.limits.record:
            raise record_too_large(self.limits)
        return content

    def seekable(self) -> io.IOBase:
        """A stream that can seek: the file itself, or what is left held in memory. Raises `RejectedError` where that is too much."""
        if self.seeks is not None:
            return _Counted(self.seeks, self.file)
        content = self.stream.read(self.limits.held + 1)
        if error := self.take_break():
            raise error
        if len(content) > self.limits.held:
            raise too_large(f"It has to be held in memory to be read, and is larger than {self.limits.held:,} bytes. Unpack it first.", "held")
        return io.BytesIO(content)


class _Counted(io.RawIOBase):
    """A file that can seek; what is read of it is counted."""

    def __init__(self, stream: BinaryIO, meter: Meter) -> None:
        self._stream = stream
        self._meter = meter

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def readinto(self, buffer: "bytearray | memoryview", /) -> int:  # type: ignore[override]  # as in Guard
        data = self._stream.read(len(buffer))
        self._meter.add(len(data))
        buffer[: len(data)] = data
        return len(data)


def open_source(path: str, stream: BinaryIO, limits: Limits) -> Source:
    """The source of a file."""
    meter = Meter(limits)
    guard = Guard(stream, meter, "The file can't be read; check the disk and its permissions and run again")
    return Source(path, io.BufferedReader(guard, _CHUNK), limits, meter, (guard,), path.lower(), seeks=stream if stream.seekable() else None)


def unpacked(source: Source, codec: str, name: str) -> Source:
    """The source inside a compressed one; `codec` is gzip, zstd or bz2."""
    below: Readable = Gzip(source.stream) if codec == "gzip" else _Arrow(source.stream, codec)
    damage = f"The {codec} data is damaged or cut short; copy or download the file again. What stands before the damage was read"
    return within(source, below, Meter(source.limits, source.file), damage, name)


def within(source: Source, below: Readable, meter: Meter, damage: str, name: str) -> Source:
    """A source that is read through another one: `damage` is the message for people when `below` fails."""
    guard = Guard(below, meter, damage)
    return replace(source, stream=io.BufferedReader(guard, _CHUNK), guards=(*source.guards, guard), name=name, seeks=None)


class _Arrow:
    """Arrow's decompressor, made at the first read: it reads ahead."""

    def __init__(self, stream: Readable, codec: str) -> None:
        self._stream = stream
        self._codec = codec
        self._file: Any = None
        self._failed = False

    def read(self, size: int, /) -> bytes:
        if self._failed:
            return b""
        try:
            if self._file is None:
                self._file = pa.CompressedInputStream(pa.PythonFile(self._stream, "r"), self._codec)
            return bytes(self._file.read(min(size, _SMALL)))
        except Exception:
            self._failed = True
            raise
