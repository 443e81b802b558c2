"""JSON documents, CSV and Parquet rows to records."""

import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.transforms import samples
from transforms.model import Record, Refusal
from transforms.read import read_records


def read(name: str, content: bytes) -> list[Record | Refusal]:
    return list(read_records(name, io.BytesIO(content)))


def contents(name: str, content: bytes) -> list[bytes]:
    return [item.content if isinstance(item, Record) else item.error.reason.encode() for item in read(name, content)]


A, B = '{"text": "Öl [1]"}', '{"text": "b \\" } ]"}'
JSON_DOCUMENTS = [
    (f"[{A}, {B}]", [A, B]),
    (A, [A]),
    (f"{A}\n{B}\n", [A, B]),
    (f"{A} {B}", [A, B]),
    (f'{{"status": "ok", "articles": [{A},\n{B}]}}', [A, B]),
    (f'{{"response": {{"status": "ok", "results": [{A}]}}}}', [A]),
    (f'{{"hits": {{"total": 2, "hits": [{A}, {B}]}}}}', [A, B]),
    ('{"text": "a", "items": [{"x": 1}]}', ['{"text": "a", "items": [{"x": 1}]}']),
    ('{"articles": []}', ['{"articles": []}']),
    ('[1, "two", null]', ["1", '"two"', "null"]),
    (f"[{A}, {{broken}}, {B}]", [A, "{broken}", B]),
    (f"[{A}, {B}", [A, B, "corrupt"]),
    (f'[{A}, {{"text": "cut', [A, "corrupt"]),
    ("not json at all", ["not json at all"]),
    (f"[[{A}]]", [f"[{A}]"]),
    ("[]", ["no_text"]),
    (f"\ufeff[{A}]", [A]),
]


@pytest.mark.parametrize(("document", "records"), JSON_DOCUMENTS)
def test_a_json_file_gives_its_objects_as_they_stand(document: str, records: list[str]) -> None:
    assert contents("a.json", document.encode()) == [record.encode() for record in records]


@pytest.mark.parametrize("spaced", [lambda value: json.dumps(value, indent=4), json.dumps, lambda value: "\n" + json.dumps(value, ensure_ascii=False)])
@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.dictionaries(
            st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
            st.recursive(
                st.none() | st.text(st.characters(exclude_categories=["Cs"])) | st.integers(-99, 99), lambda inner: st.lists(inner, max_size=3), max_leaves=4
            ),
            max_size=4,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_no_element_of_an_array_is_lost(spaced: Callable[[object], str], values: list[dict[str, object]]) -> None:
    assert [json.loads(content) for content in contents("a.json", spaced(values).encode())] == values


def test_arrays_longer_than_the_buffer_stream() -> None:
    element = json.dumps({"text": "wörter " * 20_000}, ensure_ascii=False).encode()
    assert contents("a.json", b"[" + b",".join([element] * 7) + b"]") == [element] * 7


CSV = [
    ("text,title\nHello there,Hi\n", [{"text": "Hello there", "title": "Hi"}]),
    ('text;n\n"a; ""b""\nc";1\n', [{"text": 'a; "b"\nc', "n": "1"}]),
    ("text\ttitle\nÖl\t\n", [{"text": "Öl"}]),
    ("\ufefftext,title\r\na,b\r\n\r\nc,d\r\n", [{"text": "a", "title": "b"}, {"text": "c", "title": "d"}]),
    ("text\nshort\n", [{"text": "short"}]),
]


@pytest.mark.parametrize(("table", "rows"), CSV)
def test_csv_rows_are_objects_of_their_filled_cells(table: str, rows: list[dict[str, str]]) -> None:
    assert [json.loads(content) for content in contents("a.csv", table.encode())] == rows
    assert [json.loads(content) for content in contents("a.csv", table.removeprefix("\ufeff").encode("utf-16"))] == rows


def test_csv_bytes_survive_for_decoding() -> None:
    assert contents("a.csv", "title,text\nÖl,“x”\n".encode("cp1252")) == ['{"text":"“x”","title":"Öl"}'.encode("cp1252")]


def test_csv_cells_longer_than_the_modules_own_limit() -> None:
    (content,) = contents("a.csv", b'text\n"' + b"word " * 50_000 + b'"\n')
    assert len(content) > 250_000


def test_a_csv_row_with_more_cells_than_names_costs_itself() -> None:
    assert contents("a.csv", b"text,title\na,b\nc,d,e\nf,g\n")[1] == b"bad_record"


def test_parquet_cells_of_every_type() -> None:
    row = {
        "text": "Öl",
        "body": b"\xd6l",
        "published": datetime(2024, 2, 6, 10, tzinfo=UTC),
        "day": date(2024, 2, 6),
        "n": 3,
        "score": 0.5,
        "none": None,
        "authors": ["A", "B"],
        "meta": {"site": "X", "none": None},
        "price": Decimal("2.40"),
        "flag": True,
    }
    out = io.BytesIO()
    pq.write_table(pa.Table.from_pylist([row]), out)
    (content,) = contents("a.parquet", out.getvalue())
    assert json.loads(content.decode("latin-1")) == {
        "text": "Ã\x96l",
        "body": "Öl",
        "published": "2024-02-06T10:00:00+00:00",
        "day": "2024-02-06",
        "n": 3,
        "score": 0.5,
        "authors": ["A", "B"],
        "meta": {"site": "X"},
        "price": "2.40",
        "flag": True,
    }


HARD = [
    (pa.array([1_710_000_000_123_456_789, 0], pa.timestamp("ns")), "2024-03-09T16:00:00.123456", "1970-01-01T00:00:00"),
    (pa.array([2**31 - 1, 0], pa.date32()), None, "1970-01-01"),
    (pa.array([2**62, 0], pa.timestamp("us")), None, "1970-01-01T00:00:00"),
    (pa.array([2**40, 0], pa.timestamp("s", "UTC")), None, "1970-01-01T00:00:00+00:00"),
    (pa.array([1_000_000, 0], pa.timestamp("us", "Mars/Olympus")), "1970-01-01T00:00:01+00:00", "1970-01-01T00:00:00+00:00"),
    (pa.array([1_000_000, 0], pa.timestamp("us", "+02:00")), "1970-01-01T02:00:01+02:00", "1970-01-01T02:00:00+02:00"),
    (pa.array([1_001, 0], pa.time64("ns")), "00:00:00.000001", "00:00:00"),
    (pa.array([1_001, 0], pa.duration("ns")), "0:00:00.000001", "0:00:00"),
    (pa.array([b"\xd6l", b"oil"]).view(pa.string()), "Öl", "oil"),
    (pa.array([[1_001], [0]], pa.list_(pa.timestamp("ns", "Mars/Olympus"))), ["1970-01-01T00:00:00.000001+00:00"], ["1970-01-01T00:00:00+00:00"]),
]


@pytest.mark.parametrize(("column", "first", "second"), HARD, ids=lambda value: str(getattr(value, "type", "")))
def test_a_value_that_python_can_not_hold_costs_itself_only(column: pa.Array, first: object, second: object) -> None:
    out = io.BytesIO()
    pq.write_table(pa.table({"text": ["It rains.", "It snows."], "published": column}), out)
    rows = [json.loads(content.decode("latin-1")) for content in contents("a.parquet", out.getvalue())]
    assert [row["text"] for row in rows] == ["It rains.", "It snows."]
    assert [row.get("published") for row in rows] == [first, second]


def test_rows_are_the_same_records_from_csv_and_parquet_and_again() -> None:
    rows = [{"title": "Hi", "text": "Hello there"}, {"title": "Öl", "text": "“x”"}]
    assert contents("a.csv", samples.table(rows)) == contents("b.parquet", samples.parquet(rows))


def test_ninjs_is_known_by_its_keys() -> None:
    (item,) = read("a.json", samples.NINJS)
    assert isinstance(item, Record)
    assert item.format == "ninjs"
    assert [item.format for item in read("a.json", b'{"items": [' + samples.NINJS + b", " + samples.NINJS + b"]}") if isinstance(item, Record)] == ["ninjs"] * 2
