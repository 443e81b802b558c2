"""Files to batches of records that have to be worked on, with bounded memory."""

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from flows.inputs.files import RawFile, is_regular, opened, require_regular, source_of, state_of
from flows.inputs.ledger import Ledger, Wanted
from flows.inputs.listed import Listed, Scan
from flows.inputs.reader import Read
from transforms.model import Record, Refusal, RejectedError
from transforms.printable import printable
from transforms.read import read_records
from transforms.read.limits import Limits

_log = logging.getLogger(__name__)
_told = logging.getLogger("copydesk")

MAX_RECORDS = 1_000
MAX_BYTES = 8 << 20
_FIRST_RECORDS = 16
_BROKEN = {"unreadable", "not_regular", "corrupt", "internal_error"}
"""Why a file, or a member of an archive, can't be read, though it may have been and may be again."""


def records_of(file: RawFile, limits: Limits, at: Callable[[int], None] = lambda _: None, read: Read = read_records) -> Iterator[Record | Refusal]:
    """The records of one file; whatever goes wrong with it comes as a refusal in its place. `at` hears how many of its bytes have been read."""
    path, place = file.path, 0
    try:
        require_regular(path, file.source, outside=file.outside)
        with opened(file.source) as stream:
            for one in read(path, stream, limits):
                place += 1
                at(stream.tell())
                yield one
    except RejectedError as error:
        yield _refusal(path, place, error)
    except OSError as error:
        yield _refusal(path, place, RejectedError("read", "unreadable", f"{path} can't be read: {error.strerror}; check its permissions and the disk"))
    except Exception as error:  # noqa: BLE001  # a bug in the reader costs this file's rest, and is reported as what it is
        _log.exception("%s#%d: reading broke off", path, place)
        yield _refusal(path, place, RejectedError("read", "internal_error", f"{type(error).__name__}: {error}; please report it with the file"))


def _refusal(path: str, place: int, error: RejectedError) -> Refusal:
    return Refusal(Record(path, place, "unknown", b""), error)


def new_records(ledger: Ledger, limits: Limits, at: Callable[[int], None], read: Read = read_records) -> Iterator[Record]:
    """Reads all files of the run and gives the records whose articles are to be made; `at` hears how many bytes of all files have been read."""
    before = 0
    for file in map(RawFile._make, ledger.files()):
        state, whole = state_of(file.source), True
        for one in records_of(file, limits, partial(_further, at, before), read):
            record, error = one if isinstance(one, Refusal) else (one, None)
            whole = whole and (error is None or not breaks_off(file.path, record.path, error))
            if error is not None:
                _told.info("%s#%d: %s", printable(record.path), record.place, printable(error.message))
            if ledger.see(record, error):
                yield record
        ledger.done(file.path, whole=whole and state_of(file.source) == state)
        before += file.n_bytes


def listed_records(ledger: Ledger, scans: Iterable[Scan], at: Callable[[int], None]) -> Iterator[Listed]:
    """The same of files that workers have read."""
    before = 0
    for scan in scans:
        for record, error in scan.records():
            if ledger.see(record, error):
                yield record
        ledger.done(scan.file.path, whole=scan.whole)
        before += scan.file.n_bytes
        at(before)


def breaks_off(file: str, path: str, error: RejectedError) -> bool:
    """Whether a refusal says that the file is not all that it was: damaged, not to be read, or empty."""
    return error.reason in _BROKEN or (error.reason == "no_text" and path == file)


def _further(at: Callable[[int], None], before: int, place: int) -> None:
    at(before + place)


def wanted_records(ledger: Ledger, wanted: Iterable[Wanted], base: Path, limits: Limits, read: Read = read_records) -> Iterator[Record]:
    """Reads those records again, wherever they are; what can't be found as it was is left as it is."""
    by_file: dict[tuple[str, str], dict[tuple[str, int], Wanted]] = {}
    for one in wanted:
        file = _file_of(one.path, ledger, base)
        if file is None:
            ledger.keep(one)
        else:
            by_file.setdefault(file, {})[one.path, one.record] = one
    for (path, source), places in by_file.items():
        for record in records_of(RawFile(path, source, 0), limits, read=read):
            if isinstance(record, Record) and (place := places.get((record.path, record.place))) and record.article_id == place.content:
                del places[record.path, record.place]
                ledger.make(place)
                yield record
        for one in places.values():
            ledger.keep(one)


def _file_of(path: str, ledger: Ledger, base: Path) -> tuple[str, str] | None:
    """The file that holds the record at `path`, and where it is."""
    for file in _holders(path):
        source = ledger.source(file) or source_of(file, base)
        if is_regular(source):
            return file, source
    return None


def is_there(base: Path, path: str) -> bool:
    """Whether the file that holds the record at `path` is."""
    return any(is_regular(source_of(file, base)) for file in _holders(path))


def _holders(path: str) -> Iterator[str]:
    """Files that may hold the record at `path`: itself, or an archive called by what stands before one of the exclamation marks."""
    pieces = path.split("!")
    return ("!".join(pieces[:n]) for n in range(len(pieces), 0, -1))


def batches[R: (Record, Listed)](records: Iterable[R], most: int = MAX_RECORDS) -> Iterator[list[R]]:
    """Records in batches: small ones first so that all workers have something to do, larger ones as there turn out to be many."""
    batch: list[R] = []
    done = n_bytes = 0
    for record in records:
        batch.append(record)
        n_bytes += record.n_bytes
        if len(batch) >= min(max(_FIRST_RECORDS, done // 32), most) or n_bytes >= MAX_BYTES // MAX_RECORDS * most:
            done += len(batch)
            yield batch
            batch, n_bytes = [], 0
    if batch:
        yield batch
