"""Limits against bombs: how much one input may unpack to before it is refused."""

from typing import NamedTuple

from transforms.model import RejectedError

_MIB = 1024 * 1024


class Limits(NamedTuple):
    """What one input file may cost. Sizes are bytes after decompression; a refusal names the limit that it hit."""

    record: int = 32 * _MIB
    """One record: a text, a page, a line, a row, an HTTP body."""
    file: int = 256 * 1024 * _MIB
    """All that comes out of one compressed file or archive."""
    ratio: int = 200
    """Unpacked bytes for each byte read from the file; text packs 3 to 20 times, deflate can't do more than 1,032."""
    slack: int = 64 * _MIB
    """Unpacked bytes up to which the ratio is not looked at."""
    members: int = 1_000_000
    """Members of one archive."""
    records: int = 100_000
    """Records up to which it does not matter how few bytes of the file each takes; beyond, there is one for each byte at the most."""
    held: int = 512 * _MIB
    """A file inside a compressed file or an archive that has to be held in memory whole: Parquet, a nested zip."""
    seconds: int = 30
    """What is read, or made of one record, must get on within so long, and a second more for every so many bytes of it (see `patience`)."""
    memory: int = 4096 * _MIB
    """What reading a file, or making one record's rows, may add to a process."""


BYTES_A_SECOND = 10_000
"""Long records have more time: a slow machine makes some thousands of bytes a second."""
_LONGEST = 600


def patience(limits: Limits, n_bytes: int) -> float:
    """Seconds without any progress after which a process that works on so many bytes hangs."""
    return limits.seconds + min(n_bytes / BYTES_A_SECOND, _LONGEST)


class Meter:
    """Counts what is read from a file and what is unpacked from it at one level of nesting."""

    def __init__(self, limits: Limits, consumed: "Meter | None" = None) -> None:
        """`consumed` counts the bytes read from the file itself; without it this meter is that count."""
        self.limits = limits
        self.consumed = consumed
        self.count = 0

    def add(self, size: int) -> None:
        """Counts `size` more bytes. Raises `RejectedError` where that is more than the limits allow."""
        self.count += size
        if self.consumed is None:
            return
        if self.count > self.limits.file:
            raise too_large(f"It unpacks to more than {self.limits.file:,} bytes.", "file")
        if self.count > self.limits.slack and self.count > self.limits.ratio * self.consumed.count:
            raise too_large(f"It unpacks to more than {self.limits.ratio} times its size, as a decompression bomb does.", "ratio")


def too_large(what: str, limit: str) -> RejectedError:
    """The refusal of an input that is over `limit`, a field of `Limits`."""
    return RejectedError("read", "too_large", f"{what} If that is right for this input, raise the limit `{limit}` (--limit {limit}=N).")


def record_too_large(limits: Limits) -> RejectedError:
    """The refusal of one record that is over its limit."""
    return too_large(f"The record is larger than {limits.record:,} bytes.", "record")


def corrupt(what: str) -> RejectedError:
    """The refusal of a damaged input."""
    return RejectedError("read", "corrupt", what)
