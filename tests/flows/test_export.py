"""Exports, each read back by what it is made for."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.csv as pc
import pytest

from flows.arguments import EXPORTS
from flows.cli import main
from flows.errors import StoreError, UsageError
from flows.export import export
from flows.warehouse import parts
from flows.warehouse.opened import opened
from tests.flows.report.newsdesk import report
from transforms.article import transform
from transforms.model import Models, Record
from transforms.schema import TABLES

duckdb: Any = pytest.importorskip("duckdb")


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Path:
    return report(tmp_path_factory.mktemp("export"), models).parent / "w"


@pytest.fixture(scope="module")
def exported(warehouse: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    folder = tmp_path_factory.mktemp("exports")

    def one(name: str) -> Path:
        if not (folder / name).exists():
            export(warehouse, name, folder / name)
        return folder / name

    return one


def rows(warehouse: Path, name: str) -> list[dict[str, Any]]:
    with opened(warehouse) as snapshot:
        found: list[dict[str, Any]] = parts.read_all(snapshot, name).to_pylist()
    return found


def test_duckdb_has_every_row_the_views_and_what_columns_mean(warehouse: Path, exported: Callable[[str], Path]) -> None:
    with duckdb.connect(exported("duckdb") / "copydesk.duckdb", read_only=True) as connection:
        for table in TABLES:
            assert connection.sql(f"select count(*) from {table.name}").fetchall() == [(len(rows(warehouse, table.name)),)]  # noqa: S608
        told = connection.sql("select comment from duckdb_columns() where table_name = 'dates' and column_name = 'anchor'").fetchall()
        assert told[0][0]
        assert connection.sql("select statements, prints from quoted where source_name = 'Edda Renner'").fetchall() == [(1, 2)]


def test_csv_has_every_row_and_a_package_that_names_each_column(warehouse: Path, exported: Callable[[str], Path]) -> None:
    package = json.loads((exported("csv") / "datapackage.json").read_text(encoding="utf-8"))
    options = pc.ParseOptions(newlines_in_values=True)
    for resource in package["resources"]:
        table = pc.read_csv(exported("csv") / resource["path"], parse_options=options)
        assert table.num_rows == len(rows(warehouse, resource["name"]))
        assert table.column_names == [field["name"] for field in resource["schema"]["fields"]]
    texts = pc.read_csv(exported("csv") / "paragraphs.csv", parse_options=options, convert_options=pc.ConvertOptions(strings_can_be_null=False))["text"]
    assert texts.to_pylist() == [row["text"] for row in rows(warehouse, "paragraphs")]
    authors = pc.read_csv(exported("csv") / "articles.csv", parse_options=options)["authors"].to_pylist()
    assert [json.loads(value) for value in authors] == [row["authors"] for row in rows(warehouse, "articles")]


def test_gkg_has_27_fields_with_places_that_slice_the_text(warehouse: Path, exported: Callable[[str], Path]) -> None:
    with (exported("gkg") / "copydesk.gkg.csv").open(encoding="utf-8", newline="") as stream:
        lines = list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    latest = [row for row in rows(warehouse, "articles") if row["is_latest"]]
    assert len(lines) == len(latest)
    assert {len(line) for line in lines} == {27}
    texts: dict[str, str] = {}
    for row in rows(warehouse, "paragraphs"):
        texts[row["article_id"]] = (texts[row["article_id"]] + "\n\n" if row["article_id"] in texts else "") + row["text"]
    for line, row in zip(lines, latest, strict=True):
        for block in filter(None, line[22].split("#")):
            start, length, _, words = block.split("|")
            assert " ".join(texts[row["article_id"]][int(start) : int(start) + int(length)].split()) == words
        for block in filter(None, line[10].split(";")):
            assert len(block.split("#")) == 9
        assert all(name.rpartition(",")[2].isdecimal() for name in filter(None, line[12].split(";")))


def test_news_please_comes_in_again_as_the_same_articles(warehouse: Path, exported: Callable[[str], Path], models: Models) -> None:
    latest = [row for row in rows(warehouse, "articles") if row["is_latest"]]
    lines = (exported("newsplease") / "articles.jsonl").read_bytes().splitlines()
    assert len(lines) == len(latest)
    for line, row in zip(lines, latest, strict=True):
        again = transform(Record("a.jsonl", 0, "json", line), models).articles[0]
        assert (again.published_date, again.language, again.url) == (row["published_date"], row["language"], row["url"])
        assert again.title == row["title"] or not row["title"].isprintable()


@pytest.mark.parametrize("name", [name for name in EXPORTS if name != "ducklake"])  # which needs what DuckDB has to fetch: test_lakehouse
def test_an_export_is_written_over_an_older_one_and_over_nothing_else(name: str, warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").touch()
    with pytest.raises(UsageError, match="holds something that is no export"):
        export(warehouse, name, tmp_path / "mine")
    for _ in range(2):
        assert main(["export", name, str(tmp_path / "out"), "--warehouse", str(warehouse)]) == 0
    assert "rows" in capsys.readouterr().out
    with pytest.raises(StoreError, match="holds no tables yet"):
        export(tmp_path / "none", name, tmp_path / "new")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine", "out"]
