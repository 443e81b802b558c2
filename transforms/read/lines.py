"""Line by line: JSON lines; and any text as UTF-8."""

import codecs
import io
from collections.abc import Iterator

from transforms.model import Record, Refusal, RejectedError
from transforms.read.limits import Meter, record_too_large
from transforms.read.source import Source, within

_BOMS = ((codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def json_lines(source: Source) -> Iterator[Record | Refusal]:
    """Each non-blank line is a record; whether it is JSON is `decode`'s business."""
    for place, line in enumerate(_lines(source)):
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
