"""Every promise, broken on purpose, is found."""

import json
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.check import whole
from flows.check.broken import Broken
from flows.check.spans import check_spans
from flows.check.tables import check_tables
from flows.check.whole import check, check_new
from flows.errors import BrokenError
from flows.warehouse import parts
from tests.flows.fake import run
from transforms.arrow import to_arrow
from transforms.schema import PER_ARTICLE, TABLE, Copy, Entity, Paragraph

type Row = dict[str, Any]


@pytest.fixture(scope="module")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("whole")
    (root / "raw").mkdir()
    for name, text in {"a1.txt": "one thing", "b2.txt": "two things", "c3.txt": "one thing", "d.txt": "bad"}.items():
        (root / "raw" / name).write_text(text)
    run([root / "raw"], root / "w")
    return (root / "w" / "current").resolve()


@pytest.fixture
def tampered(snapshot: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(snapshot, tmp_path / snapshot.name))


def change(snapshot: Path, name: str, edit: Callable[[list[Row]], object]) -> None:
    (file,) = parts.files(snapshot, name)
    rows = pq.read_table(file).to_pylist()
    edit(rows)
    file.unlink()
    parts.write(file, name, to_arrow(name, [tuple(row[c] for c in TABLE[name].row._fields) for row in rows]))


def set_(**values: Any) -> Callable[[list[Row]], object]:
    return lambda rows: rows[0].update(values)


def found(snapshot: Path) -> set[tuple[str, str]]:
    return {(broken.table, broken.promise) for broken in check(snapshot)}


def test_a_whole_warehouse_has_nothing_broken(snapshot: Path) -> None:
    assert list(check(snapshot)) == []
    check_new(snapshot, None)


BREACHES: list[tuple[str, Callable[[list[Row]], object], str]] = [
    ("entities", set_(text="other"), "span"),
    ("entities", set_(char_start=2, char_end=2), "span"),
    ("entities", set_(char_end=9999), "span"),
    ("entities", set_(paragraph_index=7), "reference"),
    ("entities", set_(type="THING"), "value"),
    ("entities", lambda rows: rows.append(rows[-1]), "key"),
    ("entities", lambda rows: rows.reverse(), "order"),
    ("paragraphs", set_(char_start=1), "span"),
    ("paragraphs", lambda rows: rows.pop(), "layout"),
    ("articles", set_(text_sha256="0" * 64), "layout"),
    ("articles", set_(n_words=5), "layout"),
    ("articles", set_(n_paragraphs=5), "layout"),
    ("articles", set_(title="a title"), "layout"),
    ("articles", set_(published_basis="none"), "layout"),
    ("articles", lambda rows: rows.pop(), "reference"),
    ("articles", lambda rows: rows.append({**rows[-1], "article_id": "z"}), "ledger"),
    ("inputs", lambda rows: rows.pop(0), "ledger"),
    ("inputs", set_(path="elsewhere"), "key"),
    ("inputs", set_(status="duplicate"), "ledger"),
    ("inputs", set_(reason="no_text"), "ledger"),
    ("inputs", set_(run_id="nobody's"), "reference"),
    ("inputs", lambda rows: (rows[0].update(status="duplicate"), rows[2].update(status="article")), "ledger"),
    ("runs", set_(n_articles=7), "ledger"),
    ("runs", set_(sequence=2), "order"),
    ("run_counts", set_(rows=7), "count"),
    ("run_counts", set_(run_id="nobody's"), "reference"),
]


@pytest.mark.parametrize(("name", "edit", "promise"), BREACHES)
def test_a_broken_promise_is_found(tampered: Path, name: str, edit: Callable[[list[Row]], object], promise: str) -> None:
    change(tampered, name, edit)
    assert promise in {promise for _, promise in found(tampered)}


def test_rows_of_an_article_that_is_not_tagged_are_found(tampered: Path) -> None:
    change(tampered, "articles", set_(tagged=False))
    assert ("entities", "tagged") in found(tampered)


def test_a_missing_value_is_found(tampered: Path) -> None:
    tables = parts.read_part(tampered, parts.parts(tampered)[0])
    rows = tables["entities"]
    column = rows.schema.get_field_index("name")
    tables["entities"] = rows.set_column(column, rows.schema.field(column), pa.array([None] * rows.num_rows, pa.string()))
    assert ("entities", "null") in {(broken.table, broken.promise) for broken in check_tables(tables)}


def test_a_run_proves_what_it_has_written_and_no_more(tampered: Path) -> None:
    one, two = pq.read_table(parts.folder(tampered, "articles"))["article_id"].to_pylist()
    bad = Copy(one, 0, 0, 3, two, 0, 0, 9999, 1, "verbatim", in_quote=False)
    change(tampered, "copies", lambda rows: rows.append(bad._asdict()))
    with pytest.raises(BrokenError, match="copies"):
        check_new(tampered, None)
    check_new(tampered, tampered)


@pytest.mark.parametrize("side", [0, 1])
def test_copies_of_what_is_not_there_are_found(tampered: Path, side: int) -> None:
    one, two = pq.read_table(parts.folder(tampered, "articles"))["article_id"].to_pylist()
    ids = [one, two]
    good = Copy(ids[0], 0, 0, 3, ids[1], 0, 0, 3, 1, "verbatim", in_quote=False)
    change(tampered, "copies", lambda rows: rows.append(good._asdict()))
    change(tampered, "run_counts", lambda rows: [row.update(rows=1) for row in rows if row["table"] == "copies"])
    (tampered / "datapackage.json").unlink()
    assert {table for table, _ in found(tampered)} == {"datapackage.json", "stories"}, "a copy makes a story"
    bad = {("article_id", "other_article_id")[side]: "nobody"}
    change(tampered, "copies", set_(**bad))
    assert ("copies", "reference") in found(tampered)
    change(tampered, "copies", set_(article_id=ids[0], other_article_id=ids[1], char_end=99))
    assert ("copies", "span") in found(tampered)


def test_files_that_are_not_as_declared_are_found(tampered: Path) -> None:
    (file,) = parts.files(tampered, "dates")
    file.unlink()
    assert ("dates", "file") in found(tampered)
    file.write_bytes(b"no Parquet")
    assert ("dates", "file") in found(tampered)
    pq.write_table(pa.table({"article_id": ["a"]}), file)
    assert ("dates", "schema") in found(tampered)
    pq.write_table(to_arrow("dates", []), file)
    (file,) = parts.files(tampered, "entities")
    pq.write_table(pq.read_table(file).cast(to_arrow("entities", []).schema), file, compression="snappy")
    assert ("entities", "encoding") in found(tampered)


def test_a_data_package_that_describes_something_else_is_found(tampered: Path) -> None:
    path = tampered / "datapackage.json"
    package = json.loads(path.read_text())
    package["resources"][0]["schema"]["fields"].pop()
    path.write_text(json.dumps(package))
    assert found(tampered) == {("datapackage.json", "file")}


def test_a_run_with_a_broken_promise_commits_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("one")
    monkeypatch.setattr(whole, "check_part", lambda *_: [Broken("articles", "article_id=x", "span", "wrong")])
    with pytest.raises(BrokenError, match="nothing was committed"):
        run([tmp_path / "a.txt"], tmp_path / "w")
    assert not (tmp_path / "w" / "current").exists()


@pytest.mark.parametrize(
    ("wrong", "broken"),
    [
        ({}, False),
        ({"cue_class": None}, True),
        ({"cue": None}, True),
        ({"relay_name": "Reuters"}, True),
        ({"source_start": 1}, True),
        ({"content_end": 4}, True),
    ],
    ids=repr,
)
def test_columns_of_an_attribution_are_there_together(snapshot: Path, wrong: Row, *, broken: bool) -> None:
    tables = parts.read_part(snapshot, parts.parts(snapshot)[0])
    article_id = tables["articles"]["article_id"][0].as_py()
    nothing: Row = dict.fromkeys(TABLE["sources"].row._fields)
    said = {"article_id": article_id, "source_index": 0, "piece": 0, "paragraph_index": 0, "kind": "direct", "content_start": 0, "content_end": 3}
    who = {"cue_start": 4, "cue_end": 5, "cue_class": "speech", "source_type": "none", "resolution": "none", "method": "test"}
    text = tables["paragraphs"]["text"][0].as_py()
    row = nothing | said | who | {"content": text[:3], "cue": text[4:5]} | wrong
    tables["sources"] = to_arrow("sources", [tuple(row.values())])
    assert any(one.table == "sources" for one in check_tables(tables)) is broken


def test_a_text_too_long_for_statistics_breaks_no_promise(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("Word" + "s" * 20_000)
    run([tmp_path / "raw"], tmp_path / "w")
    snapshot = (tmp_path / "w" / "current").resolve()
    assert list(check(snapshot)) == []
    (file,) = parts.files(snapshot, "paragraphs")
    table = pq.read_table(file)
    pq.write_table(table, file, compression="zstd", write_statistics=False)
    assert {broken.promise for broken in check(snapshot)} == {"encoding"}


def test_spans_of_many_rows_take_microseconds_each() -> None:
    text = "The harbour of Selwick is shut."
    paragraphs, entities = [], []
    for number in range(2_500):
        for index in range(20):
            start = index * (len(text) + 2)
            paragraphs.append(Paragraph(str(number), index, "body", text, start, start + len(text), 6))
            entities.append(Entity(str(number), index, index, 0, start + 15, start + 22, "Selwick", "GPE", "place/selwick", "Selwick", None, None, "fake", 0.5))
    tables = {name: to_arrow(name, []) for name in PER_ARTICLE} | {"paragraphs": to_arrow("paragraphs", paragraphs), "entities": to_arrow("entities", entities)}
    started = time.process_time()
    assert list(check_spans(tables)) == []
    assert time.process_time() - started < 3
    tables["entities"] = to_arrow("entities", [*entities[:-1], entities[-1]._replace(char_end=entities[-1].char_end + 1)])
    assert [broken.promise for broken in check_spans(tables)] == ["span"]
