"""Lakehouse exports: every row read back by an engine, a further export is a further version, and files are registered, not copied."""

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from flows.export import export
from tests.flows.fake import rows as rows_of
from tests.flows.fake import run
from transforms.schema import TABLES

pl: Any = pytest.importorskip("polars")
pytest.importorskip("deltalake")
pytest.importorskip("pyiceberg")
pytestmark = pytest.mark.filterwarnings("default:.*:DeprecationWarning")  # the libraries' own
TEXTS = {f"a{n}": f'Ann said "thing {n}" (AP)' for n in range(3)}


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse after its first run."""
    root = tmp_path_factory.mktemp("lake")
    (root / "raw").mkdir()
    for name, text in TEXTS.items():
        (root / "raw" / f"{name}.txt").write_text(text)
    run([root / "raw"], root / "w")
    return root


@pytest.fixture
def root(before: Path, tmp_path: Path) -> Path:
    """A copy to go on with."""
    return Path(shutil.copytree(before, tmp_path / "root", symlinks=True))


def go_on(root: Path, how: str) -> None:
    """One more run: articles come, or one changes, so that a file is superseded."""
    (root / "raw" / ("b.txt" if how == "more" else "a1.txt")).write_text('Bob said "other"')
    run([root / "raw"], root / "w")


def sorted_rows(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=repr)


def by_delta(folder: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pl.read_delta(str(folder / table)).to_dicts()
    return found


def by_iceberg(folder: Path, table: str) -> list[dict[str, Any]]:
    from flows.export.iceberg import opened  # noqa: PLC0415

    with closing(opened(folder)) as catalog:
        found: list[dict[str, Any]] = pl.scan_iceberg(catalog.load_table(("copydesk", table))).collect().to_dicts()
    return found


def by_ducklake(folder: Path, table: str) -> list[dict[str, Any]]:
    from flows.export.ducklake import connect  # noqa: PLC0415

    with connect(folder) as connection:
        found: list[dict[str, Any]] = connection.sql(f"select * from lake.{table}").to_arrow_table().to_pylist()  # noqa: S608  # our own name
    return found


READERS: dict[str, Callable[[Path, str], list[dict[str, Any]]]] = {"delta": by_delta, "iceberg": by_iceberg, "ducklake": by_ducklake}


@pytest.fixture(params=list(READERS))
def name(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("POLARS_ICEBERG_PLANNER", "pyiceberg")
    if request.param == "ducklake":
        duckdb = pytest.importorskip("duckdb")
        try:
            duckdb.connect().execute("load ducklake")
        except duckdb.Error:
            pytest.skip("DuckDB has no extension `ducklake` here")
    return str(request.param)


@pytest.mark.parametrize("how", ["more", "other"])
def test_every_row_is_read_back_and_an_export_grows(root: Path, name: str, how: str) -> None:
    folder = root / "lake"
    for turn in range(2):
        if turn:
            go_on(root, how)
        written = export(root / "w", name, folder)
        for table, told in zip(TABLES, written, strict=True):
            expected = rows_of(root / "w", table.name, drop=())
            assert sorted_rows(READERS[name](folder, table.name)) == sorted_rows(expected), table.name
            assert told.n_rows == len(expected)
    files = [path for path in folder.rglob("*.parquet") if "part-" in path.name]
    assert {path.stat().st_ino for path in (root / "w" / "current").resolve().rglob("*.parquet")} & {path.stat().st_ino for path in files}
    n_files = len(list(folder.rglob("*")))
    export(root / "w", name, folder)
    assert len(list(folder.rglob("*"))) == n_files


def test_delta_has_the_versions_before(root: Path) -> None:
    first = sorted_rows(rows_of(root / "w", "paragraphs"))
    export(root / "w", "delta", root / "lake")
    go_on(root, "other")
    export(root / "w", "delta", root / "lake")
    assert sorted_rows(pl.read_delta(str(root / "lake" / "paragraphs"), version=0).to_dicts()) == first
