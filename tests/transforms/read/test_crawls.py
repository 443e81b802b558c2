"""WARC and ARC files: which records are documents, what they say, what damage costs."""

import gzip
import io
import pathlib
import zlib

import pyarrow as pa
import pytest

from tests.transforms import samples
from tests.transforms.samples import http, warc_record
from transforms.model import Metadata, Record, Refusal
from transforms.read import Limits, read_records

CORPUS = pathlib.Path(__file__).parents[4] / "shared" / "corpora" / "warc"


def read(content: bytes, name: str = "a.warc", **limits: int) -> list[Record | Refusal]:
    return list(read_records(name, io.BytesIO(content), Limits(**limits)))


def told(content: bytes, name: str = "a.warc") -> list[str]:
    return [item.error.reason if isinstance(item, Refusal) else item.format for item in read(content, name)]


def test_a_page_has_its_address_time_charset_and_body() -> None:
    page, image, text = read(samples.warc())
    assert page == Record(
        "a.warc", 2, "warc", samples.HTML.encode(), Metadata(url="https://coastwire.example/market", crawled="2024-02-06T11:00:00Z", charset="utf-8")
    )
    assert isinstance(image, Refusal)
    assert (image.record.place, "image/png" in image.error.message) == (3, True)
    assert isinstance(text, Record)
    assert (text.format, text.place, text.content) == ("text", 4, samples.SECOND.encode())


def test_an_arc_page_has_them_too() -> None:
    page, image = read(samples.arc(), "a.arc")
    assert page == Record(
        "a.arc", 1, "arc", samples.HTML.encode(), Metadata(url="http://coastwire.example/market", crawled="2024-02-06T11:00:00Z", charset="utf-8")
    )
    assert isinstance(image, Refusal)


def test_compressed_record_by_record_they_are_the_same() -> None:
    assert [str(item) for item in read(samples.warc_gz())] == [str(item) for item in read(samples.warc())]


KINDS = [
    (warc_record(http(status="404 Not Found")), ["not_an_article"]),
    (warc_record(http(status="301 Moved")), ["not_an_article"]),
    (warc_record(http(b"{}", "Content-Type: application/json")), ["not_an_article"]),
    (warc_record(http(headers="X: y")), ["warc"]),
    (warc_record(http(b"\0\1", "X: y")), ["not_an_article"]),
    (warc_record(b"no http"), ["corrupt"]),
    (warc_record(http(), "revisit"), ["no_text"]),
    (warc_record(b"1.2.3.4", url="dns:coastwire.example", media="text/dns"), ["no_text"]),
    (warc_record(b"<p>a</p>", "resource", media="text/html"), ["warc"]),
    (warc_record(b"words", "resource", media="text/plain"), ["text"]),
    (warc_record(b"GIF89a", "resource", media="image/gif"), ["not_an_article"]),
    (warc_record(b"args", "resource", "metadata://gnu.org/wget/arguments.txt"), ["no_text"]),
]


@pytest.mark.parametrize(("content", "kinds"), KINDS)
def test_only_pages_that_were_served_and_texts_are_articles(content: bytes, kinds: list[str]) -> None:
    assert told(content) == kinds


def _chunked(body: bytes) -> bytes:
    return b"".join(f"{len(body[at : at + 100]):x};ext=1\r\n".encode() + body[at : at + 100] + b"\r\n" for at in range(0, len(body), 100)) + b"0\r\n\r\n"


PAGE = samples.HTML.encode()
CODINGS = [
    ("Transfer-Encoding: chunked", _chunked(PAGE)),
    ("Transfer-Encoding: chunked", PAGE),
    ("Content-Encoding: gzip", gzip.compress(PAGE)),
    ("Content-Encoding: gzip", PAGE),
    ("Content-Encoding: deflate", zlib.compress(PAGE)),
    ("Content-Encoding: deflate", zlib.compress(PAGE)[2:-4]),
    ("Content-Encoding: br", pa.compress(PAGE, "brotli", asbytes=True)),
    ("Content-Encoding: zstd", pa.compress(PAGE, "zstd", asbytes=True)),
    ("Content-Encoding: br", PAGE),
    ("Content-Encoding: identity", PAGE),
    ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip", _chunked(gzip.compress(PAGE))),
]


@pytest.mark.parametrize(("headers", "body"), CODINGS)
def test_bodies_are_joined_and_unpacked(headers: str, body: bytes) -> None:
    (page,) = read(warc_record(http(body, f"Content-Type: text/html\r\n{headers}")))
    assert isinstance(page, Record)
    assert page.content == PAGE


def test_a_packed_body_that_is_a_bomb_is_refused() -> None:
    (page,) = read(warc_record(http(gzip.compress(bytes(5_000_000)), "Content-Type: text/html\r\nContent-Encoding: gzip")), record=1_000_000)
    assert isinstance(page, Refusal)
    assert page.error.reason == "too_large"


GOOD = warc_record(http())
DAMAGE = [
    (warc_record(http(), length=99_999), ["corrupt", "warc"]),
    (warc_record(http(), length=100), ["corrupt", "warc"]),
    (warc_record(http()).replace(b"Content-Length: ", b"Content-Length: x"), ["corrupt", "warc"]),
    (b"garbage\nbetween\n\n", ["corrupt", "warc"]),
    (GOOD[: len(GOOD) // 2] + b"\n", ["corrupt", "warc"]),
    (b"WARC/1.0\r\n\r\n", ["corrupt", "warc"]),
    (GOOD.replace(b"\r\n\r\n", b"\n\n"), ["warc", "warc"]),
]


@pytest.mark.parametrize(("damaged", "kinds"), DAMAGE)
def test_a_damaged_record_costs_itself(damaged: bytes, kinds: list[str]) -> None:
    assert told(damaged + GOOD) == kinds
    assert told(GOOD + damaged + GOOD) == ["warc", *kinds]


def test_damage_in_one_gzip_member_costs_its_record() -> None:
    members = [bytearray(gzip.compress(GOOD, mtime=0)) for _ in range(3)]
    members[1][len(members[1]) // 2] ^= 0xFF
    assert told(b"".join(members), "a.warc.gz") == ["warc", "corrupt", "warc"]


def test_records_over_the_limit_are_passed_over() -> None:
    page = warc_record(http(b"<html>" + b"a" * 3_000_000))
    assert [item.error.reason if isinstance(item, Refusal) else item.format for item in read(page + GOOD, record=100_000)] == ["too_large", "warc"]


BROKEN = [
    ("bad.arc", ["corrupt"] * 4),
    ("example-bad-non-chunked.warc.gz", ["warc"]),
    ("example-bad.warc.gz.bad", ["warc", "not_an_article"]),
    ("example-trunc.warc", ["warc"]),
    ("example-wrong-chunks.warc.gz", ["warc"]),
    ("example-space-in-url.arc", ["corrupt"]),
    ("example-wget-bad-target-uri.warc.gz", ["warc"]),
    ("example-space-in-target-uri.warc.gz", ["not_an_article"]),
    ("example.arc.gz", ["arc"]),
    ("example-iana.org-chunked.warc", ["warc"]),
    ("post-test.warc.gz", ["not_an_article"] * 3),
    ("example-resource.warc.gz", ["warc"]),
]


@pytest.mark.skipif(not CORPUS.exists(), reason="the corpora are not on this machine")
@pytest.mark.parametrize(("name", "kinds"), BROKEN)
def test_the_broken_files_of_warcio(name: str, kinds: list[str]) -> None:
    assert told((CORPUS / "warcio" / "test" / "data" / name).read_bytes(), name) == kinds
