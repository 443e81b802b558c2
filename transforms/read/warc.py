"""The records of WARC and ARC files, each on its own: a broken record costs itself, reading goes on at the next header.

fastwarc and warcio stop at the first damage, and fastwarc knows no ARC; hence a reader here (ISO 28500; archive.org's ARC 1.0 and 2.0).
"""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import NamedTuple

from transforms.model import Metadata, Record, Refusal, RejectedError
from transforms.read import formats, http
from transforms.read.limits import Limits, corrupt, record_too_large
from transforms.read.source import Source
from transforms.schema import Format

_WARC = re.compile(rb"^WARC/\d\.\d+\r?\n", re.MULTILINE)
_ARC = re.compile(rb"^([a-z][a-z0-9+.\-]*:[^\r\n]*?) (\S+) (\d{8,18}) (\S+) (?:\S+ \S+ \S+ \S+ \S+ )?(-?\w+)\r?\n", re.MULTILINE | re.IGNORECASE)
"""URL, IP address, date, media type, (result, checksum, location, offset, file,) length."""
_LINE = 64 * 1024
_HEAD = 1024 * 1024
_SKIP = 1024 * 1024
_MAX_BACK = 64
"""Times the largest record that a file may make its reader go back over."""
_SLIP = 4
"""Bytes that a record may hold beyond its length and still be whole but for them; versions of wget miscount by two."""
_DOCUMENTS = {"response", "resource", "conversion"}
"""Record types that hold a document; warcinfo, request, metadata, revisit and continuation speak about others and are no input records."""
_LIES = "The record's header is broken or lies about its length; reading went on at the next record. Crawl or download it again."
_NOTES = ("dns:", "metadata:", "warcinfo:")
"""Addresses of what crawlers note beside the pages."""
_DAMAGED = "A record of the archive is damaged; reading went on at the next one. Crawl or download it again."


class _Head(NamedTuple):
    """What a record's header says; `length` None where it says nothing usable."""

    type: str
    url: str | None
    date: str | None
    media: str
    length: int | None


class _Kind(NamedTuple):
    """What tells WARC and ARC apart: the format, where a record starts, how its header is read."""

    format: Format
    start: re.Pattern[bytes]
    head: "Callable[[bytes, _Reader], _Head]"


class _Reader:
    """A source whose bytes can be put back, for records whose header lies about their length."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self._back = BytesIO()
        self.gone_back = 0
        self._stopped = False

    def line(self) -> bytes:
        """The next line, cut at 64 KiB; empty at the end or at a break."""
        if self._stopped:
            self._stopped = False
            return b""
        line = self._back.readline(_LINE)
        return line if line.endswith(b"\n") or len(line) == _LINE else line + self.source.stream.readline(_LINE - len(line))

    def block(self, size: int) -> bytes:
        """The next `size` bytes, fewer at the end."""
        taken = self._back.read(size)
        return taken + self.source.stream.read(size - len(taken)) if len(taken) < size else taken

    def put_back(self, data: bytes) -> None:
        """Makes `data` come next; nothing: the end or the break that was just met."""
        self._stopped = not data
        at = self._back.tell() - len(data)
        if at >= 0 and self._back.getbuffer()[at : at + len(data)] == data:
            self._back.seek(at)
        else:
            self._back = BytesIO(data + self._back.read())

    def skip(self, size: int) -> int:
        """Passes over `size` bytes; how many there were."""
        passed = 0
        while passed < size and (block := self.block(min(_SKIP, size - passed))):
            passed += len(block)
        return passed


def warc_records(source: Source) -> Iterator[Record | Refusal]:
    """The documents of a WARC file; `place` counts all its records."""
    return _records(source, _Kind("warc", _WARC, _warc_head))


def arc_records(source: Source) -> Iterator[Record | Refusal]:
    """The documents of an ARC file; `place` counts all its records."""
    return _records(source, _Kind("arc", _ARC, _arc_head))


def _records(source: Source, kind: _Kind) -> Iterator[Record | Refusal]:
    reader = _Reader(source)
    place = 0
    in_step = True
    while True:
        line = reader.line()
        error: RejectedError | None = None
        if kind.start.match(line):
            outcome = _record(reader, kind, line, place)
            in_step = not isinstance(outcome, RejectedError)
            if isinstance(outcome, RejectedError):
                error = outcome
            elif outcome is not None:
                yield outcome
            place += in_step
        elif not line and (error := source.take_break()) is None:
            return
        elif line.strip() and in_step:
            error = corrupt(_DAMAGED)
            in_step = False
        if error is not None:
            yield Refusal(Record(source.path, place, kind.format, b""), error)
            place += 1


def _record(reader: _Reader, kind: _Kind, line: bytes, place: int) -> Record | Refusal | RejectedError | None:
    """The record that starts with `line`: a document, an error where it is damaged, None where it is no document."""
    head = kind.head(line, reader)
    limits = reader.source.limits
    if head.length is None:
        return corrupt(_LIES)
    if head.length > limits.record + _HEAD:
        complete = reader.skip(head.length) == head.length
        return _cut(reader) if not complete else _over(reader.source, kind, place, limits) if head.type in _DOCUMENTS else None
    block = reader.block(head.length)
    if len(block) < head.length:
        _back_to_next(reader, kind, block)
        return _cut(reader)
    if error := _step_on(reader, kind, block):
        return error
    try:
        return _document(reader.source, kind, head, block, place)
    except RejectedError as error:
        return Refusal(Record(reader.source.path, place, kind.format, block), error)


def _cut(reader: _Reader) -> RejectedError:
    return reader.source.take_break() or corrupt("The archive stops in the middle of this record. Crawl or download it again.")


def _over(source: Source, kind: _Kind, place: int, limits: Limits) -> Refusal:
    return Refusal(Record(source.path, place, kind.format, b""), record_too_large(limits))


def _step_on(reader: _Reader, kind: _Kind, block: bytes) -> RejectedError | None:
    """Passes over the blank lines after a record. Where none follow, and no record does, its length was wrong: goes back to the next one."""
    ended = False
    while (line := reader.line()) and not line.strip():
        ended = True
    if ended or kind.start.match(line):
        reader.put_back(line)
        return None
    if not line:
        return reader.source.take_break()
    following = reader.line() if len(line.rstrip(b"\r\n")) <= _SLIP else b""
    if following and not following.strip():  # the length was a few bytes short
        return None
    _back_to_next(reader, kind, block + line + following)
    return corrupt(_LIES)


def _back_to_next(reader: _Reader, kind: _Kind, passed: bytes) -> None:
    found = kind.start.search(passed)
    reader.gone_back += len(passed)
    if found and reader.gone_back < _MAX_BACK * reader.source.limits.record:  # else the file is made to be read over and over
        reader.put_back(passed[found.start() :])


def _warc_head(_line: bytes, reader: _Reader) -> _Head:
    lines: list[bytes] = []
    size = 0
    while (line := reader.line()).strip() and size < _HEAD:
        lines.append(line)
        size += len(line)
    fields = http.headers_of(b"".join(lines))
    length = fields.get("content-length", "")
    url = fields.get("warc-target-uri", "").strip("<>") or None  # wget and others put brackets around it
    return _Head(fields.get("warc-type", "").lower(), url, fields.get("warc-date"), fields.get("content-type", ""), int(length) if _is_size(length) else None)


def _arc_head(line: bytes, _reader: _Reader) -> _Head:
    found = _ARC.match(line)
    url, _ip, date, media, length = (part.decode("utf-8", "replace") for part in found.groups()) if found else ("", "", "", "", "")
    type = "response" if url.lower().startswith("http") else "other"
    return _Head(type, url, _iso(date), media, int(length) if _is_size(length) else None)


def _is_size(length: str) -> bool:
    return length.isascii() and length.isdigit() and len(length) < 16


def _iso(date: str) -> str:
    """ARC's 14 digits as an ISO timestamp."""
    full = date[:14].ljust(14, "0")
    return f"{full[:4]}-{full[4:6]}-{full[6:8]}T{full[8:10]}:{full[10:12]}:{full[12:]}Z"


def _document(source: Source, kind: _Kind, head: _Head, block: bytes, place: int) -> Record | None:
    """The page or text of a record; None where it is no document. Raises `RejectedError` where it is no article."""
    if head.type not in _DOCUMENTS or (head.url or "").startswith(_NOTES):
        return None
    given = Metadata(url=head.url, crawled=head.date)
    if head.type == "response":
        response = http.parse_response(block, source.limits)
        media, charset, block = response.media_type, response.charset, response.body
        error = http.refuse(media or _looks(block), response.status)
    else:
        media, charset = http.media_type(head.media)
        error = None if media == "text/plain" else http.refuse(media or _looks(block), 200)
    if error:
        raise error
    return Record(source.path, place, "text" if media == "text/plain" else kind.format, block, given._replace(charset=charset))


def _looks(body: bytes) -> str:
    return "text/html" if formats.sniff(body[: formats.HEAD]) == "html" else "of no stated type"
