"""The rows of Parquet files."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from transforms.model import Record, Refusal, RejectedError
from transforms.read.columns import cells
from transforms.read.limits import corrupt, record_too_large, too_large
from transforms.read.rows import row_bytes
from transforms.read.source import DAMAGE, Source

_BATCH = 64
"""Rows in memory at a time."""
_BUFFER = 1024 * 1024
"""Bytes of a column read at a time; without it a whole column of a row group is."""
_DAMAGED = "The Parquet file is damaged or cut short; copy or write it again"


def parquet_rows(source: Source) -> Iterator[Record | Refusal]:
    """Each row is a record, as a JSON object of its columns that are not null."""
    place = 0
    try:
        file = pq.ParquetFile(pa.PythonFile(source.seekable(), "r"), pre_buffer=False, buffer_size=_BUFFER)
        _check_size(file, source)
        for batch in file.iter_batches(batch_size=_BATCH, use_threads=False):
            for row in _rows(batch):
                yield _row(source, place, row)
                place += 1
    except RejectedError as error:
        yield Refusal(Record(source.path, place, "parquet", b""), error)
    except (*DAMAGE, KeyError, TypeError) as error:
        yield Refusal(Record(source.path, place, "parquet", b""), corrupt(f"{_DAMAGED} ({error})."))


def _check_size(file: pq.ParquetFile, source: Source) -> None:
    sizes = [file.metadata.row_group(index).total_byte_size for index in range(file.metadata.num_row_groups)]
    if sum(sizes) > source.limits.file:
        raise too_large(f"It unpacks to more than {source.limits.file:,} bytes.", "file")


def _rows(batch: pa.RecordBatch) -> Iterator[dict[str, Any]]:
    """The rows of a batch, its columns read one by one."""
    columns = [cells(column) for column in batch.columns]
    return (dict(zip(batch.schema.names, row, strict=True)) for row in zip(*columns, strict=True))


def _row(source: Source, place: int, row: dict[str, Any]) -> Record | Refusal:
    content = row_bytes({_latin(key): _plain(value) for key, value in row.items()})
    if len(content) > source.limits.record:
        return Refusal(Record(source.path, place, "parquet", b""), record_too_large(source.limits))
    return Record(source.path, place, "parquet", content)


def _plain(value: Any) -> Any:
    """A cell as JSON knows it, strings and binary cells one character a byte (see `row_bytes`)."""
    match value:
        case str() | bytes():
            return _latin(value)
        case datetime() | date():
            return value.isoformat()
        case dict():
            return {_latin(str(key)): _plain(item) for key, item in value.items() if item is not None}
        case list() | tuple():
            return [_plain(item) for item in value]
        case _:
            return value


def _latin(value: str | bytes) -> str:
    return (value.encode("utf-8", "replace") if isinstance(value, str) else value).decode("latin-1")
