"""Containers to records: the bytes of one file in, its records out."""

from collections.abc import Iterator
from typing import BinaryIO

from transforms.model import Record, Refusal
from transforms.schema import Format

_FORMATS: dict[str, Format] = {".txt": "text", ".md": "markdown", ".html": "html", ".htm": "html"}


def read_records(path: str, stream: BinaryIO) -> Iterator[Record | Refusal]:
    """The records of the file at `path` (its name as `inputs.path` shows it), in order; what can't be read comes as a `Refusal`."""
    suffix = "." + path.lower().rpartition(".")[2]
    if suffix in {".jsonl", ".ndjson"}:
        for place, line in enumerate(line for line in stream if line.strip()):
            yield Record(path, place, "json", line.strip())
    else:
        yield Record(path, 0, _FORMATS[suffix], stream.read())
