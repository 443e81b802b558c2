"""Line by line: JSON lines, and the rows of CSV files."""

import codecs
import csv
import io
import json
from collections.abc import Iterator
from dataclasses import replace

from transforms.model import Record, Refusal, RejectedError
from transforms.read.limits import Meter, record_too_large
from transforms.read.source import Source, within

_BOMS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = (",", "\t", ";", "|")

csv.field_size_limit(2**31 - 1)
"""The csv module's own limit (128 KiB) is below a long article; it has no other place than this process-wide one. Ours is `Limits.record`."""


def json_lines(source: Source) -> Iterator[Record | Refusal]:
    """Each non-blank line is a record; whether it is JSON is `decode`'s business."""
    for place, line in enumerate(_lines(as_utf8(source))):
        if isinstance(line, RejectedError):
            yield Refusal(Record(source.path, place, "json", b""), line)
        else:
            yield Record(source.path, place, "json", line)


def _lines(source: Source) -> Iterator[bytes | RejectedError]:
    """Non-blank lines, stripped; in the place of what is damaged or too long, why."""
    limit = source.limits.record
    while True:
        line = source.stream.readline(limit + 1)
        error = None if line.endswith(b"\n") else source.take_break()
        if error is not None:
            yield error
        elif len(line) > limit:
            while line and not line.endswith(b"\n"):
                line = source.stream.readline(limit)
            yield record_too_large(source.limits)
        elif not line:
            return
        elif stripped := line.strip():
            yield stripped


def as_utf8(source: Source) -> Source:
    """The source without its byte order mark, and as UTF-8 where the mark says UTF-16 or UTF-32."""
    head = source.stream.peek(4)[:4]
    if head.startswith(codecs.BOM_UTF8):
        source.stream.read(3)
    encoding = next((name for mark, name in _BOMS if head.startswith(mark)), None)
    if encoding is None:
        return source
    text = io.TextIOWrapper(source.stream, encoding, errors="replace", newline="")
    return within(source, _Encoded(text), Meter(source.limits, source.file), "The text can't be decoded", source.name)


class _Encoded:
    """A text as UTF-8."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self._text = text

    def read(self, size: int, /) -> bytes:
        return self._text.read(max(1, size // 4)).encode()


def csv_rows(source: Source) -> Iterator[Record | Refusal]:
    """Each row is a record, as a JSON object of its filled cells by the names in the first row.

    The bytes are parsed one character a byte and written back the same way, so that `decode` finds the encoding, as for any record.
    """
    source = as_utf8(source)
    first = source.stream.peek(1024 * 64).split(b"\n", 1)[0].decode("latin-1")
    delimiter = max(_DELIMITERS, key=first.count)
    lines = _CsvLines(source)
    rows = csv.reader(lines, delimiter=delimiter)
    header: list[str] = []
    place = 0
    while True:
        lines.row = 0
        outcome = _next_row(rows)
        if outcome is None:
            outcome = source.take_break()
        if outcome is None:
            return
        if isinstance(outcome, RejectedError):
            yield Refusal(Record(source.path, place, "csv", b""), outcome)
        elif not any(cell.strip() for cell in outcome):
            continue
        elif not header:
            header = [name.strip() for name in outcome]
            continue
        else:
            yield _row(source, place, header, outcome)
        place += 1


class _CsvLines:
    """The lines of a source for the csv module, one character a byte. Raises `RejectedError` where one row (`row` bytes so far) is too large."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.row = 0

    def __iter__(self) -> "_CsvLines":
        return self

    def __next__(self) -> str:
        line = self._source.stream.readline(self._source.limits.record + 1)
        self.row += len(line)
        if self.row > self._source.limits.record:
            raise record_too_large(self._source.limits)
        if not line:
            raise StopIteration
        return line.decode("latin-1")


def _next_row(rows: Iterator[list[str]]) -> list[str] | RejectedError | None:
    try:
        return next(rows, None)
    except RejectedError as error:
        return error
    except csv.Error as error:
        return RejectedError("read", "bad_record", f"This row of the CSV file can't be read ({error}). Check its quotation marks.")


def _row(source: Source, place: int, header: list[str], cells: list[str]) -> Record | Refusal:
    content = row_bytes(dict(zip(header, cells, strict=False)))
    record = Record(source.path, place, "csv", content)
    if len(content) > source.limits.record:
        return Refusal(replace(record, content=b""), record_too_large(source.limits))
    if len(cells) > len(header) and any(cells[len(header) :]):
        message = f"The row has {len(cells)} cells, the first row names {len(header)}. Put cells that hold the delimiter in quotation marks."
        return Refusal(record, RejectedError("read", "bad_record", message))
    return record


def row_bytes(row: dict[str, object]) -> bytes:
    """A row as JSON: keys sorted, empty values left out; strings hold one byte a character and come out as those bytes."""
    filled = {key: value for key, value in row.items() if value not in (None, "")}
    return json.dumps(filled, ensure_ascii=False, separators=(",", ":"), sort_keys=True, default=str).encode("latin-1", "replace")
