"""Shapes in which tools write tables and lists of articles."""

import io
import json
import zipfile

import pytest

from tests.transforms import samples
from transforms.model import Record, Refusal
from transforms.read import read_records

ROWS = [{"title": "Üne", "text": "First text."}, {"title": "Two", "text": "Second text."}]
COLUMNS = {name: [row[name] for row in ROWS] for name in ("title", "text")}
FRAMES = {
    "columns": {name: dict(enumerate(values)) for name, values in COLUMNS.items()},
    "index": {f"row {number}": row for number, row in enumerate(ROWS)},
    "split": {"columns": ["title", "text"], "index": [0, 1], "data": [list(row.values()) for row in ROWS]},
    "list": COLUMNS,
    "table": {"schema": {"fields": []}, "data": ROWS},
    "records": ROWS,
}


def read(content: bytes, name: str) -> list[Record | Refusal]:
    return list(read_records(name, io.BytesIO(content)))


def objects(content: bytes, name: str) -> list[object]:
    return [json.loads(item.content) if isinstance(item, Record) else item.error.reason for item in read(content, name)]


@pytest.mark.parametrize("orient", FRAMES)
def test_data_frames_in_every_orient(orient: str) -> None:
    assert objects(json.dumps(FRAMES[orient], ensure_ascii=False).encode(), "a.json") == ROWS


def test_an_article_with_lists_is_no_frame() -> None:
    article = {"text": ["One.", "Two."], "title": "A", "authors": ["A", "B"]}
    assert objects(json.dumps(article).encode(), "a.json") == [article]


@pytest.mark.parametrize("text", [json.dumps(ROWS), json.dumps(ROWS, indent=1), ",\n".join(["[" + json.dumps(ROWS[0]), json.dumps(ROWS[1]) + "]"])])
def test_an_array_under_the_name_of_lines(text: str) -> None:
    assert objects(text.encode(), "a.jsonl") == ROWS


def test_arrays_one_after_another_lose_nothing() -> None:
    assert objects(f"{json.dumps(ROWS)}\n{json.dumps(ROWS[:1])}\n".encode(), "a.jsonl") == [*ROWS, ROWS[0]]


TSV = 'title\ttext\n"Wall" says mayor\tA.\n"Open\tB.\n"Whole ""one"""\t"C."\n5" pipe\tD.\n'


def test_a_quotation_mark_in_tab_separated_cells_swallows_nothing() -> None:
    rows = [('"Wall" says mayor', "A."), ('"Open', "B."), ('Whole "one"', "C."), ('5" pipe', "D.")]
    assert objects(TSV.encode(), "a.tsv") == [{"title": title, "text": text} for title, text in rows]


def test_quoted_cells_of_several_lines_stay_whole() -> None:
    assert objects(b'title\ttext\nA\t"One.\n\nTwo."\nB\tC\n', "a.tsv") == [{"title": "A", "text": "One.\n\nTwo."}, {"title": "B", "text": "C"}]


@pytest.mark.parametrize("text", ["sep=;\ntitle;text\nA, b;C\n", "title;text\rA, b;C\r", "SEP=|\r\ntitle|text\r\nA, b|C\r\n"])
def test_the_ways_of_excel(text: str) -> None:
    assert objects(text.encode(), "a.csv") == [{"title": "A, b", "text": "C"}]


def test_of_a_web_archive_collection_only_the_archives_are_read() -> None:
    page = b"WARC/1.0\r\n"
    content = samples.zipped({"archive/data.warc": page, "pages/pages.jsonl": b'{"url": "https://a.example"}\n', "datapackage.json": b"{}"})
    assert zipfile.is_zipfile(io.BytesIO(content))
    paths = {(item.record if isinstance(item, Refusal) else item).path for item in read(content, "crawl.wacz")}
    assert paths == {"crawl.wacz!archive/data.warc"}


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"%PDF-1.4\n1 0 obj", "unknown_format"),
        ("a.html", b"\n%PDF-1.7", "unknown_format"),
        ("a.txt", b"{\\rtf1\\ansi The council agreed.}", "unknown_format"),
        ("page_files/style.css", b"body {margin: 0}", "not_an_article"),
        ("page_files/app.js", b"var text = 'We use cookies';", "not_an_article"),
    ],
)
def test_what_is_no_article_under_the_name_of_one(name: str, content: bytes, reason: str) -> None:
    (refusal,) = read(content, name)
    assert isinstance(refusal, Refusal)
    assert refusal.error.reason == reason


@pytest.mark.parametrize(("content", "format"), [(b"<!DOCTYPE html><html><p>A</p></html>", "html"), (samples.RSS, "feed"), (b"<Mayor> said", "text")])
def test_evident_markup_under_a_name_that_says_text(content: bytes, format: str) -> None:
    first = read(content, "a.txt")[0]
    assert isinstance(first, Record)
    assert first.format == format


EXPORTS = {
    "factiva": "HD  Title {n}\nLP\nWords.\nAN  Document COASTC0020240212ek2c0000{n}\n\n",
    "nexis": "Title {n}\n\nBody\n\nWords.\n\nEnd of Document\n\n",
    "old nexis": "   {n} of 3 DOCUMENTS\n\nTitle {n}\n\nWords.\n\n",
    "proquest": "_______________________\n\nDocument {n} of 3\n\nTitle {n}\n\nFull text: Words.\n\n",
}


@pytest.mark.parametrize("name", EXPORTS)
def test_each_document_of_a_databases_export_is_a_record(name: str) -> None:
    text = "".join(EXPORTS[name].format(n=n) for n in (1, 2, 3))
    records = list(read_records("a.txt", io.BytesIO(text.encode())))
    assert [f"Title {n}".encode() in record.content for n, record in enumerate(records, 1) if isinstance(record, Record)] == [True] * 3
    assert b"".join(record.content for record in records if isinstance(record, Record)) == text.encode()


def test_one_document_is_one_record() -> None:
    assert len(list(read_records("a.txt", io.BytesIO(EXPORTS["nexis"].encode())))) == 1
