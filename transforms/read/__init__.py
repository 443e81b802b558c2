"""Containers to records: the bytes of one file in, its records out. docs/inputs.md lists the formats."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from transforms.model import Record, Refusal, RejectedError
from transforms.read import formats
from transforms.read.archives import tar_members, zip_members
from transforms.read.exports import documents
from transforms.read.json_values import json_records, line_records
from transforms.read.limits import Limits, too_large
from transforms.read.mail import mail_records
from transforms.read.parquet import parquet_rows
from transforms.read.rows import csv_rows
from transforms.read.source import Source, open_source, unpacked
from transforms.read.warc import arc_records, warc_records
from transforms.read.xml import xml_records
from transforms.schema import Format, Reason

__all__ = ["DEFAULT_LIMITS", "Limits", "read_records"]

type Items = Iterator[Record | Refusal]

DEFAULT_LIMITS = Limits()
_MAX_COMPRESSIONS = 2
_MAX_ARCHIVES = 2
_TEXTS: dict[formats.Layout, Format] = {"text": "text", "markdown": "markdown", "html": "html"}


def read_records(path: str, stream: BinaryIO, limits: Limits = DEFAULT_LIMITS) -> Items:
    """The records of the file at `path` (its name as `inputs.path` shows it), in order; what can't be read comes as a `Refusal`.

    Path and place of each are unique. `stream` is read as records are asked for. Zip and Parquet files seek in it; where it can't, they are held in memory.
    """
    source = open_source(path, stream, limits)
    for number, item in enumerate(_read(source)):
        if number > limits.records + source.file.count:
            record = item.record if isinstance(item, Refusal) else item
            yield Refusal(Record(record.path, record.place, "unknown", b""), too_large("It holds more records than bytes, as a bomb does.", "records"))
            return
        yield item


def _read(source: Source) -> Items:
    """The records of a source, at least one: a source without any is refused."""
    empty = True
    for item in _unpack(source):
        empty = False
        yield item
    if empty:
        yield _refusal(source, "no_text", "There is no record in it. If there should be, copy or download it again.")


def _unpack(source: Source) -> Items:
    for _ in range(_MAX_COMPRESSIONS + 1):
        head = source.stream.peek(formats.HEAD)[: formats.HEAD]
        codec = formats.codec(head)
        if codec is None:
            return _dispatch(source, head) if head else _empty(source)
        source = unpacked(source, codec, formats.unpacked_name(source.name))
    return iter([_refusal(source, "too_deep", f"It is compressed more than {_MAX_COMPRESSIONS} times over. Unpack it and add what is in it.")])


def _empty(source: Source) -> Items:
    error = source.take_break()
    return iter([Refusal(_nothing(source), error)] if error else [])


def _dispatch(source: Source, head: bytes) -> Items:
    name = formats.unpacked_name(source.name)
    if name != source.name and formats.is_binary(head):
        return iter([_refusal(source, "corrupt", "Its name says that it is compressed, its first bytes are not. Copy or download it again.")])
    layout = formats.layout(name, head)
    if layout in _TEXTS:
        return _whole(source, _TEXTS[layout])
    if layout in _READERS:
        return _READERS[layout](source)
    return iter([Refusal(_nothing(source), formats.refusal(name, head))])


def _whole(source: Source, format: Format) -> Items:
    try:
        content = source.whole()
    except RejectedError as error:
        yield Refusal(Record(source.path, 0, format, b""), error)
        return
    parts = documents(content) if format == "text" else (content,)
    yield from (Record(source.path, place, format, part) for place, part in enumerate(parts))


def _archive(source: Source) -> Items:
    """The records of the members of a zip or tar file."""
    if source.depth >= _MAX_ARCHIVES:
        yield _refusal(source, "too_deep", "It is an archive in an archive in an archive. Unpack the outer one and add what is in it.")
        return
    is_zip = source.stream.peek(2)[:2] == b"PK"
    for path, member in zip_members(source) if is_zip else tar_members(source):
        if isinstance(member, RejectedError):
            yield Refusal(Record(path, 0, "unknown", b""), member)
        else:
            yield from _read(member)


def _refusal(source: Source, reason: Reason, message: str) -> Refusal:
    return Refusal(_nothing(source), RejectedError("read", reason, message))


def _nothing(source: Source) -> Record:
    return Record(source.path, 0, "unknown", b"")


_READERS: dict[formats.Layout, Callable[[Source], Items]] = {
    "lines": line_records, "json": json_records, "csv": csv_rows, "parquet": parquet_rows, "warc": warc_records, "arc": arc_records, "xml": xml_records,
    "mail": mail_records, "zip": _archive, "tar": _archive,
}  # fmt: skip
