"""The rows of CSV and TSV files, each as a JSON object."""

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace

from transforms.model import Record, Refusal, RejectedError
from transforms.read.limits import Meter, record_too_large
from transforms.read.lines import as_utf8
from transforms.read.source import Source, within

_DELIMITERS = (",", "\t", ";", "|")
_HEAD = 64 * 1024
_SEPARATOR = re.compile(rb"sep=(.)\r?\n", re.IGNORECASE)
"""The first line by which Excel tells itself the delimiter."""

csv.field_size_limit(2**31 - 1)
"""The csv module's own limit (128 KiB) is below a long article; it has no other place than this process-wide one. Ours is `Limits.record`."""


def csv_rows(source: Source) -> Iterator[Record | Refusal]:
    """Each row is a record, as a JSON object of its filled cells by the names in the first row.

    The bytes are parsed one character a byte and written back the same way, so that `decode` finds the encoding, as for any record.
    """
    source = _with_line_feeds(as_utf8(source))
    lines = _CsvLines(source)
    delimiter = _delimiter(source)
    rows = _plain_rows(lines) if delimiter == "\t" and _is_unquoted(source.stream.peek(_HEAD)) else csv.reader(lines, delimiter=delimiter)
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


def _with_line_feeds(source: Source) -> Source:
    """The source with line feeds where its lines end in carriage returns alone, as Excel's "CSV (Macintosh)" writes them."""
    head = source.stream.peek(_HEAD)
    if b"\n" in head or b"\r" not in head.rstrip(b"\r"):
        return source
    below = _Returns(source.stream)
    return within(source, below, Meter(source.limits, source.file), "The lines can't be read", source.name)


class _Returns:
    """A stream with line feeds for its carriage returns."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream

    def read(self, size: int, /) -> bytes:
        return self._stream.read1(size).replace(b"\r", b"\n")


def _delimiter(source: Source) -> str:
    """The delimiter that the first line names (and is no row then) or uses most."""
    head = source.stream.peek(_HEAD)
    named = _SEPARATOR.match(head)
    if named:
        source.stream.read(named.end())
        return named.group(1).decode("latin-1")
    first = head.split(b"\n", 1)[0].decode("latin-1")
    return max(_DELIMITERS, key=first.count)


def _is_unquoted(head: bytes) -> bool:
    """Whether each line has the cells that the first names: then no quotation mark holds lines together, as in IANA's TSV and dumps of databases."""
    first, *lines = head.split(b"\n")[: -1 if len(head) >= _HEAD else None]
    return all(line.count(b"\t") == first.count(b"\t") for line in lines if line.strip())


def _plain_rows(lines: Iterator[str]) -> Iterator[list[str]]:
    """Rows without quoting; a cell that is quoted whole loses its marks."""
    for line in lines:
        yield [_unquoted(cell) for cell in line.rstrip("\r\n").split("\t")]


def _unquoted(cell: str) -> str:
    inner = cell[1:-1].replace('""', "")
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' and '"' not in inner else cell


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
