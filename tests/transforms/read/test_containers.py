"""Names and first bytes to formats; archives, compression, nesting; limits and damage."""

import gzip
import io
import itertools
import tarfile
import zipfile
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms import samples
from transforms.model import Record, Refusal
from transforms.read import DEFAULT_LIMITS, Limits, read_records

SMALL = Limits(record=10_000, file=1_000_000, ratio=50, slack=20_000, members=5, held=100_000)


def read(name: str, content: bytes, limits: Limits = DEFAULT_LIMITS) -> list[Record | Refusal]:
    return list(read_records(name, io.BytesIO(content), limits))


def told(name: str, content: bytes, limits: Limits = DEFAULT_LIMITS) -> list[tuple[str, int, str]]:
    """Path, place, and format or reason of each record."""
    return [
        (item.record.path, item.record.place, item.error.reason) if isinstance(item, Refusal) else (item.path, item.place, item.format)
        for item in read(name, content, limits)
    ]


EXPECTED = {
    "a.txt": ["text"],
    "cp1252.txt": ["text"],
    "utf16.txt": ["text"],
    "a.md": ["markdown"],
    "a.html": ["html"],
    "a.jsonl": ["json"] * 3,
    "a.json": ["json"] * 3,
    "wrapped.json": ["json"] * 3,
    "a.csv": ["csv"] * 2,
    "a.parquet": ["parquet"] * 2,
    "a.warc": ["warc", "not_an_article", "text"],
    "a.warc.gz": ["warc", "not_an_article", "text"],
    "a.arc": ["arc", "not_an_article"],
    "rss.xml": ["feed"] * 2,
    "atom.xml": ["feed"],
    "nitf.xml": ["nitf"],
    "newsml.xml": ["newsml"],
    "ninjs.json": ["ninjs"],
    "a.txt.gz": ["text"],
    "a.jsonl.zst": ["json"] * 3,
    "a.csv.bz2": ["csv"] * 2,
    "a.zip": ["text", "json", "json", "json", "html"],
    "a.tar": ["text", "json", "json", "json"],
    "a.tar.gz": ["text", "warc", "not_an_article", "text"],
    "nested.zip": ["text", "json", "json", "json"],
    "noname": ["text"],
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_format_gives_its_records(name: str) -> None:
    assert [kind for _, _, kind in told(name, samples.seeds()[name])] == EXPECTED[name]


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_path_and_place_are_unique_and_in_order(name: str) -> None:
    places = [(path, place) for path, place, _ in told(name, samples.seeds()[name])]
    assert len(set(places)) == len(places)
    assert all(before[1] < after[1] for before, after in itertools.pairwise(places) if before[0] == after[0])


def test_members_have_the_archive_and_their_name_as_path() -> None:
    paths = [path for path, _, _ in told("raw/nested.zip", samples.seeds()["nested.zip"])]
    assert paths == ["raw/nested.zip!inner.tar!c.txt", *["raw/nested.zip!inner.zip!d.jsonl"] * 3]


CONTENT_WINS = [
    ("page.txt", samples.warc(), "warc"),
    ("data.bin", samples.TEXT.encode(), "text"),
    ("x", samples.HTML.encode(), "html"),
    ("x", samples.json_lines(), "json"),
    ("x", samples.parquet(), "parquet"),
    ("x.dat", samples.RSS, "feed"),
    ("x.txt", gzip.compress(samples.TEXT.encode(), mtime=0), "text"),
    ("a.jsonl.gz", samples.json_lines(), "json"),
    ("x", samples.TEXT.encode("utf-16-le"), "text"),
]


@pytest.mark.parametrize(("name", "content", "kind"), CONTENT_WINS)
def test_content_decides_where_the_name_says_nothing_or_lies(name: str, content: bytes, kind: str) -> None:
    assert told(name, content)[0][2] == kind


REFUSED = [
    ("empty.txt", b"", "no_text", "empty.txt"),
    ("blank.jsonl", b"\n \n", "no_text", "no record"),
    ("a.pdf", b"%PDF-1.7\n", "unknown_format", "pdftotext"),
    ("a.docx", samples.zipped({"word/document.xml": b"<x/>"}), "unknown_format", "plain text or HTML"),
    ("a.rtf", b"{\\rtf1 Hello}", "unknown_format", "RTF"),
    ("a.png", b"\x89PNG\r\n\x1a\n\0\0", "unknown_format", "image"),
    ("blob", bytes(range(256)), "unknown_format", "docs/inputs.md"),
    ("a.jsonl.gz", b"\0\1\2\3" * 50, "corrupt", "compressed"),
    ("a.zip", b"PK\x03\x04 cut", "corrupt", "zip"),
    ("a.tar", b"\0\1junk" * 100, "corrupt", "archive"),
    ("a.parquet", b"PAR1 cut short", "corrupt", "Parquet"),
    ("map.xml", b"<urlset><url/></urlset>", "not_an_article", "urlset"),
    ("x.xml", b"<recipes/>", "unknown_format", "recipes"),
    ("x.xml", b"<?xml version='1.0'?>", "corrupt", "XML"),
    ("deep.gz", gzip.compress(gzip.compress(gzip.compress(b"text", mtime=0), mtime=0), mtime=0), "too_deep", "Unpack"),
]


@pytest.mark.parametrize(("name", "content", "reason", "said"), REFUSED)
def test_what_cannot_be_read_is_one_refusal_that_says_why(name: str, content: bytes, reason: str, said: str) -> None:
    (refusal,) = read(name, content)
    assert isinstance(refusal, Refusal)
    assert (refusal.error.stage, refusal.error.reason) == ("read", reason)
    assert said == name or said in refusal.error.message


def test_a_third_archive_level_is_refused() -> None:
    inner = samples.zipped({"b.zip": samples.zipped({"c.zip": samples.zipped({"d.txt": b"text"})}), "e.txt": b"text"})
    assert told("a.zip", inner) == [("a.zip!b.zip!c.zip", 0, "too_deep"), ("a.zip!e.txt", 0, "text")]


def test_links_devices_and_encrypted_members_are_refused() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, type in (
            ("link", tarfile.SYMTYPE),
            ("hard", tarfile.LNKTYPE),
            ("dev", tarfile.CHRTYPE),
            ("fifo", tarfile.FIFOTYPE),
            ("dir", tarfile.DIRTYPE),
        ):
            info = tarfile.TarInfo(name)
            info.type, info.linkname = type, "/etc/passwd"
            archive.addfile(info)
    assert told("a.tar", out.getvalue()) == [(f"a.tar!{name}", 0, "not_regular") for name in ("link", "hard", "dev", "fifo")]
    content = bytearray(samples.zipped({"a.txt": b"text"}))
    directory = content.find(b"PK\x01\x02")
    content[6] |= 1
    content[directory + 8] |= 1
    assert told("a.zip", bytes(content)) == [("a.zip!a.txt", 0, "unreadable")]
    link = zipfile.ZipInfo("l")
    link.external_attr = 0o120777 << 16
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive_zip:
        archive_zip.writestr(link, "/etc/passwd")
    assert told("a.zip", out.getvalue()) == [("a.zip!l", 0, "not_regular")]


def test_members_of_one_name_are_told_apart() -> None:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for text in (b"one", b"two"):
            info = tarfile.TarInfo("a.txt")
            info.size = len(text)
            archive.addfile(info, io.BytesIO(text))
    assert told("a.tar", out.getvalue()) == [("a.tar!a.txt", 0, "text"), ("a.tar!a.txt#2", 0, "text")]


def test_a_damaged_member_costs_itself() -> None:
    content = bytearray(samples.zipped({"a.txt": samples.TEXT.encode(), "b.txt": b"text"}))
    content[60] ^= 0xFF
    assert told("a.zip", bytes(content)) == [("a.zip!a.txt", 0, "corrupt"), ("a.zip!b.txt", 0, "text")]


def test_what_stands_before_the_damage_is_read() -> None:
    lines = b"".join(b'{"text": "Line %d of the harbour log."}\n' % number for number in range(9000))
    for codec in ("gz", "zst", "bz2"):
        cut = samples.compress(lines, codec)
        kinds = [kind for _, _, kind in told("a.jsonl", cut[: len(cut) * 3 // 4])]
        assert kinds[-1] == "corrupt"
        assert set(kinds[:-1]) <= {"json"}
        assert len(kinds) > 100 or codec == "bz2"  # one bzip2 block holds them all


def test_reading_goes_on_at_the_next_gzip_member() -> None:
    members = [bytearray(gzip.compress(b'{"text": "Member %d of the log, told at length."}\n' % number, mtime=0)) for number in range(3)]
    members[1][20] ^= 0xFF
    assert [kind for _, _, kind in told("a.jsonl.gz", b"".join(members))] == ["json", "corrupt", "json"]


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.zip", "a.txt.gz", "a.warc", "a.json", "a.parquet", "rss.xml"])
def test_a_file_cut_anywhere_ends_with_a_reason(name: str) -> None:
    content = samples.seeds()[name]
    for end in range(1, len(content) - 1, max(1, len(content) // 50)):
        assert read(name, content[:end])


BOMBS = [
    ("a.txt.gz", samples.compress(b"a" * 400_000, "gz"), "too_large", "`ratio`"),
    ("a.txt.gz", samples.compress(b"abc" * 5_000, "gz"), "too_large", "`record`"),
    ("a.jsonl.gz", samples.compress(b"a\n" * 400_000, "gz"), "too_large", "`ratio`"),
    ("a.zip", samples.zipped({"a.jsonl": b"a\n" * 400_000}), "too_large", "`ratio`"),
    ("a.txt", b"a" * 20_000, "too_large", "`record`"),
    ("a.zip", samples.zipped({f"{number}.txt": b"a" for number in range(6)}), "too_large", "`members`"),
    ("a.tar", samples.tarred({f"{number}.txt": b"a" for number in range(6)}), "too_large", "`members`"),
    ("a.jsonl", b'{"text": "' + b"a" * 20_000 + b'"}', "too_large", "`record`"),
    ("a.json", b'[{"text": "' + b"a" * 400_000 + b'"}]', "too_large", "`record`"),
    ("a.tar", samples.tarred({"b.parquet": b"PAR1" + bytes(200_000)}), "too_large", "`held`"),
]


@pytest.mark.parametrize(("name", "content", "reason", "limit"), BOMBS)
def test_bombs_are_refused_by_the_limit_that_raises_them(name: str, content: bytes, reason: str, limit: str) -> None:
    last = read(name, content, SMALL)[-1]
    assert isinstance(last, Refusal)
    assert (last.error.reason, limit in last.error.message) == (reason, True)


def test_a_line_that_is_too_long_costs_itself() -> None:
    content = b'{"text": "a"}\n' + b"b" * 30_000 + b'\n{"text": "c"}\n'
    assert [kind for _, _, kind in told("a.jsonl", content, SMALL)] == ["json", "too_large", "json"]


class Endless(io.RawIOBase):
    """A stream that can't seek and notes how much was asked of it."""

    def __init__(self, lines: Iterator[bytes]) -> None:
        self.lines = lines
        self.given = 0

    def readable(self) -> bool:
        return True

    def read(self, _size: int = -1, /) -> bytes:
        line = next(self.lines)
        self.given += len(line)
        return line


def test_lines_are_read_as_they_are_asked_for() -> None:
    stream = Endless(itertools.repeat(b'{"text": "a"}\n'))
    first = list(itertools.islice(read_records("a.jsonl", stream), 10))  # type: ignore[arg-type]  # the part of BinaryIO that is used
    assert len(first) == 10
    assert stream.given < 1_000


def test_a_zip_that_cannot_be_sought_is_held() -> None:
    stream = Endless(iter([samples.zipped({"a.txt": b"text"}), b"", b"", b""]))
    (record,) = read_records("a.zip", stream)  # type: ignore[arg-type]  # as above
    assert isinstance(record, Record)
    assert record.content == b"text"


VALUES = st.dictionaries(st.sampled_from(["text", "title", "url", "note"]), st.text(st.characters(exclude_categories=["Cs"]), max_size=30), min_size=1)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(VALUES, min_size=1, max_size=8),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]),
    st.sampled_from(["", "gz", "zst", "bz2"]),
    st.sampled_from(["", "zip", "tar", "zip+tar"]),
)
def test_records_are_the_same_in_any_encoding_compression_and_archive(rows: list[dict[str, str]], encoding: str, codec: str, archive: str) -> None:
    plain = samples.json_lines(rows)
    content, name = samples.compress(plain.decode().encode(encoding), codec), "a.jsonl" + ("." + codec if codec else "")
    for kind in filter(None, archive.split("+")):
        content = (samples.zipped if kind == "zip" else samples.tarred)({name: content})
        name = "x." + kind
    records = [item for item in read(name, content) if isinstance(item, Record)]
    assert [(record.place, record.content) for record in records] == list(enumerate(plain.splitlines()))
    assert [record.article_id for record in records] == [Record("", 0, "json", line).article_id for line in plain.splitlines()]
