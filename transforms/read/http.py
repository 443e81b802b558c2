"""One HTTP response as a crawler stored it: its status, its media type, its body as the server's author wrote it."""

import re
import zlib
from typing import NamedTuple

import pyarrow as pa

from transforms.model import RejectedError
from transforms.read.limits import Limits, corrupt, record_too_large

_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?\s+(\d{3})")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_CHUNK = re.compile(rb"\s*([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:\-]+)", re.IGNORECASE)
_ARROW_CODECS = {"br": "brotli", "zstd": "zstd"}


class Response(NamedTuple):
    """A response; `media_type` in lower case without its parameters, `body` after transfer and content decoding."""

    status: int
    media_type: str
    charset: str | None
    body: bytes


def media_type(header: str) -> tuple[str, str | None]:
    """A Content-Type header's media type and charset."""
    charset = _CHARSET.search(header)
    return header.partition(";")[0].strip().lower(), charset.group(1) if charset else None


def headers_of(lines: bytes) -> dict[str, str]:
    """Header fields by lower-case name; the first of several wins, folded lines are joined."""
    fields: dict[str, str] = {}
    for line in re.sub(rb"\r?\n[ \t]+", b" ", lines).splitlines():
        name, colon, value = line.partition(b":")
        if colon:
            fields.setdefault(name.strip().decode("latin-1").lower(), value.strip().decode("utf-8", "replace"))
    return fields


def parse_response(block: bytes, limits: Limits) -> Response:
    """The response in a WARC or ARC record's block. Raises `RejectedError` where it is none or its body can't be unpacked."""
    status = _STATUS.match(block)
    if not status:
        raise corrupt("The record holds no HTTP response; the archive was not written by a crawler, or is damaged.")
    end = _HEAD_END.search(block)
    head, body = (block[: end.start()], block[end.end() :]) if end else (block, b"")
    fields = headers_of(head)
    if "chunked" in fields.get("transfer-encoding", "").lower():
        body = _joined(body)
    for coding in reversed(fields.get("content-encoding", "").lower().split(",")):
        body = _unpacked(body, coding.strip(), limits)
    kind, charset = media_type(fields.get("content-type", ""))
    return Response(int(status.group(1)), kind, charset, body)


def _joined(body: bytes) -> bytes:
    """The body without its chunk sizes; as it is where it has none, since many crawlers store it joined under the old header."""
    parts, at = [], 0
    while size := _CHUNK.match(body, at):
        length = int(size.group(1), 16)
        parts.append(body[size.end() : size.end() + length])
        at = size.end() + length
        if not length:
            break
    return b"".join(parts) if at else body


def _unpacked(body: bytes, coding: str, limits: Limits) -> bytes:
    """The body without one content coding; as it is where the crawler has removed it already and kept the header."""
    if coding in {"gzip", "x-gzip", "deflate"}:
        if body[:2] == b"\x1f\x8b" or coding == "deflate":
            return _inflated(body, limits, lenient=coding == "deflate")
    elif coding in _ARROW_CODECS:
        return _arrow(body, _ARROW_CODECS[coding], limits)
    return body


def _inflated(body: bytes, limits: Limits, *, lenient: bool) -> bytes:
    for wbits in (47, -15) if lenient else (31,):
        unpacker = zlib.decompressobj(wbits)
        try:
            data = unpacker.decompress(body, limits.record)
        except zlib.error:
            continue
        if unpacker.unconsumed_tail:
            raise record_too_large(limits)
        return data
    if lenient:
        return body
    raise corrupt("The page's gzip data is damaged; crawl the page again.")


def _arrow(body: bytes, codec: str, limits: Limits) -> bytes:
    if body.lstrip()[:1] == b"<":
        return body
    try:
        data = bytes(pa.CompressedInputStream(pa.BufferReader(body), codec).read(limits.record + 1))
    except (OSError, ValueError) as error:
        raise corrupt(f"The page's {codec} data is damaged; crawl the page again ({error}).") from error
    if len(data) > limits.record:
        raise record_too_large(limits)
    return data


def refuse(media: str, status: int) -> RejectedError | None:
    """Why a response of this kind is no article, if so: only pages that were served are."""
    if status != 200:
        return RejectedError("read", "not_an_article", f"The server answered with status {status}: there is no article in this record.")
    if media not in {"text/html", "application/xhtml+xml"}:
        return RejectedError("read", "not_an_article", f"The record is of type {media}: only HTML pages of a crawl are articles.")
    return None
