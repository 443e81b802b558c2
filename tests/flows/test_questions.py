"""The views that every warehouse has, asked in DuckDB."""

from typing import Any

import pytest

from flows.warehouse import questions
from tests.flows.report.newsdesk import report
from transforms.model import Models
from transforms.schema import TABLES

duckdb: Any = pytest.importorskip("duckdb")


@pytest.fixture(scope="module")
def views(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Any:
    warehouse = report(tmp_path_factory.mktemp("views"), models).parent / "w"
    connection = duckdb.connect()
    connection.execute(f"set file_search_path = '{warehouse}'")
    connection.execute((warehouse / "views.sql").read_text(encoding="utf-8"))
    return connection


def rows(views: Any, question: str) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = views.execute(question).fetchall()
    return found


def test_every_view_can_be_asked(views: Any) -> None:
    names = [str(name) for (name,) in rows(views, "select view_name from duckdb_views() where not internal order by 1")]
    assert names == ["anonymous_share", "copied_from", "never_quoted", "next_week", "prints", "quoted", "quotes", "speech"]
    for name in names:
        rows(views, f"select * from {name}")  # noqa: S608  # its own names


def test_a_statement_counts_once_and_its_prints_as_many(views: Any) -> None:
    assert ("Edda Renner", 1, 2) in rows(views, "select source_name, statements, prints from quoted")
    said = rows(views, "select outlet, content, published_date from quotes where source_name = 'Edda Renner' order by 1")
    assert [(outlet, str(day)) for outlet, _, day in said] == [("Coast News", "2021-02-09"), ("Selwick Mail", "2021-02-09")]


def test_an_article_without_an_outlet_is_called_by_its_path(views: Any) -> None:
    ((called,),) = rows(views, "select outlet_or_path from prints where title = 'Glace'")
    assert str(called).endswith("ice.jsonl")


def test_who_copies_whom_and_what_is_announced(views: Any) -> None:
    assert rows(views, "select outlet, copied_from, articles from copied_from") == [("Coast News", "Selwick Mail", 1)]
    assert {str(day) for (day,) in rows(views, "select day from next_week")} == {"2021-02-12"}
    assert all(share <= 1 for (share,) in rows(views, "select share from anonymous_share"))  # type: ignore[operator]
    assert not rows(views, "select * from never_quoted where name = 'Edda Renner'")


def test_one_wrong_day_in_the_future_does_not_move_next_week(views: Any) -> None:
    changed = duckdb.connect()
    changed.execute(f"set file_search_path = '{rows(views, "select current_setting('file_search_path')")[0][0]}'")
    for table in TABLES:
        changed.execute(f"create table {table.name} as select * from '{table.name}/*.parquet'")  # noqa: S608  # our own names
    changed.execute("update articles set published_date = date '2031-01-01' where title = 'Glace'")
    changed.execute(questions.by_name())
    assert {str(day) for (day,) in rows(changed, "select day from next_week")} == {"2021-02-12"}
