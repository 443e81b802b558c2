"""What a worker far from the driver does: it reads files, and makes rows of records, which it writes itself. The driver hears of both by hashes and names.

Both share a folder. A file is read once to tell its records to the driver (`scan`), and again for those that are to be made; records of a large file,
which may be in many batches, are kept in a spool in that folder, so that reading stays linear.
"""

import pickle
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, NamedTuple, Self
from uuid import uuid4

from flows.engines.local import Local
from flows.engines.made import Made, Outcome
from flows.engines.surely import make_surely
from flows.inputs.configured import Configured, as_they_are
from flows.inputs.files import RawFile, state_of
from flows.inputs.listed import Listed, Scan
from flows.inputs.reader import Reader
from flows.inputs.records import breaks_off, records_of
from flows.warehouse import parts
from flows.warehouse.build import KNOWN_BY
from transforms.arrow import to_arrow
from transforms.model import Record, Refusal, RejectedError
from transforms.read.limits import Limits

SPOOLED_BYTES = 8 << 20
"""A file of more bytes is read once only: it may be in many batches."""
_CHANGED = "the file changed between being looked at and being read; it is taken by the next run"
_TOGETHER = 1_000
_threads = threading.local()
_one = threading.Lock()
_engines: dict[tuple[Limits, float, int], Local] = {}
_readers: list[Reader] = []


class Settings(NamedTuple):
    """How records are made into rows, the same on every worker."""

    limits: Limits
    threshold: float
    folder: Path
    """What driver and workers share."""
    configured: Configured = as_they_are
    """What the user's configuration says of files."""


def scan(files: Sequence[RawFile], settings: Settings) -> list[Scan]:
    """Lists the records of some files, each list in a file of its own."""
    return [_scan(file, settings) for file in files]


def _scan(file: RawFile, settings: Settings) -> Scan:
    name = settings.folder / uuid4().hex
    state, whole = state_of(file.source), True
    with name.with_suffix(".list").open("wb") as listing, _spool(file, name) as spool:
        some: list[tuple[Listed, RejectedError | None]] = []
        for one in records_of(file, settings.limits, read=settings.configured(_reader(settings.limits).read)):
            record, error = one if isinstance(one, Refusal) else (one, None)
            whole = whole and (error is None or not breaks_off(file.path, record.path, error))
            some.append((_listed(record, file, spool), error))
            if len(some) == _TOGETHER:
                pickle.dump(some, listing)
                some = []
        pickle.dump(some, listing)
    return Scan(file, listing.name, whole=whole and state_of(file.source) == state)


def _spool(file: RawFile, name: Path) -> "_Spool":
    return _Spool(name.with_suffix(".spool") if file.n_bytes > SPOOLED_BYTES else None)


class _Spool:
    """Records of a large file, each compressed; of any other, nothing."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._stream: BinaryIO | None = None

    def __enter__(self) -> Self:
        self._stream = self.path.open("wb") if self.path else None
        return self

    def __exit__(self, *_: object) -> None:
        if self._stream:
            self._stream.close()

    def add(self, record: Record) -> int | None:
        """The place of a record in it."""
        if self._stream is None:
            return None
        place = self._stream.tell()
        pickle.dump(zlib.compress(pickle.dumps(record), 1), self._stream)
        return place


def _listed(record: Record, file: RawFile, spool: _Spool) -> Listed:
    place = spool.add(record)
    source = file.source if place is None else str(spool.path)
    return Listed(record.path, record.place, record.format, record.sha256, record.article_id, record.n_bytes, file.path, source, place)


def _reader(limits: Limits) -> Reader:
    """The reader of this thread: it is started once."""
    if getattr(_threads, "limits", None) != limits:
        _threads.reader, _threads.limits = Reader(limits), limits
        _readers.append(_threads.reader)
    reader: Reader = _threads.reader
    return reader


def make(items: Sequence[Listed | Record], settings: Settings, slots: int) -> Made:
    """Makes the rows of a batch and writes them in the shared folder. What comes back is what became of each record, and by what articles are known."""
    found, lost = [], []
    for item, record in fetch(items, settings):
        if record:
            found.append(record)
        else:
            lost.append(Outcome(item.path, item.place, None, RejectedError("read", "unreadable", _CHANGED)))
    made = make_surely(_engine(settings.limits, settings.threshold, slots), found) if found else Made({"articles": to_arrow("articles", [])}, [])
    written: tuple[str, ...] = ()
    if made.tables["articles"].num_rows:
        folder = settings.folder / uuid4().hex
        folder.mkdir()  # not its parents: the folder is gone when the driver is
        parts.write_part(folder, parts.WRITTEN, made.tables)
        written = (str(folder),)
    return Made({"articles": made.tables["articles"].select(KNOWN_BY)}, [*made.outcomes, *lost], written)


def _engine(limits: Limits, threshold: float, slots: int) -> Local:
    """Processes that this worker starts once and keeps as long as it lives: they load the models once, for all runs."""
    with _one:
        if (limits, threshold, slots) not in _engines:
            _engines[limits, threshold, slots] = Local(slots, limits, threshold)
        return _engines[limits, threshold, slots]


def let_go() -> None:
    """Ends all processes that this worker has started."""
    with _one:
        for engine in _engines.values():
            engine.close()
        for reader in _readers:
            reader.close()
        _engines.clear()
        _readers.clear()


def fetch(items: Iterable[Listed | Record], settings: Settings) -> Iterator[tuple[Listed | Record, Record | None]]:
    """Each item with its record, or None where it can't be found as it was listed."""
    for source, some in groupby(items, lambda item: item.source if isinstance(item, Listed) else None):
        group = list(some)
        if source is None:
            yield from ((item, item) for item in group if isinstance(item, Record))
        else:
            listed = [item for item in group if isinstance(item, Listed)]
            found = _spooled(Path(source), listed) if listed[0].offset is not None else _read(source, listed, settings)
            yield from ((item, found.get((item.path, item.place, item.article_id))) for item in listed)


type _Found = dict[tuple[str, int, str], Record]


def _spooled(spool: Path, items: Sequence[Listed]) -> _Found:
    found: _Found = {}
    with spool.open("rb") as stream:
        for item in items:
            stream.seek(item.offset or 0)
            found[item.path, item.place, item.article_id] = pickle.loads(zlib.decompress(pickle.load(stream)))  # noqa: S301  # written by `scan`
    return found


def _read(source: str, items: Sequence[Listed], settings: Settings) -> _Found:
    wanted = {(item.path, item.place, item.article_id) for item in items}
    found: _Found = {}
    for record in records_of(RawFile(items[0].file, source, 0), settings.limits, read=settings.configured(_reader(settings.limits).read)):
        if isinstance(record, Record) and (key := (record.path, record.place, record.article_id)) in wanted:
            found[key] = record  # read on to the end: a reader that is left in the middle has to be started anew
    return found
