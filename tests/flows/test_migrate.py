"""Warehouses of earlier releases are opened, carried over, worked out anew where their files are there, and added to."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows import cli
from flows.check.whole import check
from flows.errors import StoreError
from flows.options import Upgrade
from flows.warehouse import datapackage, migrate
from flows.warehouse.opened import opened
from tests.flows.fake import Fake, Here, rows, run, statuses, tables
from tests.warehouses import KEPT, ROOT
from transforms import PIPELINE_VERSION
from transforms.arrow import to_arrow
from transforms.model import Models
from transforms.schema import SCHEMA_VERSION, TABLES

RELEASES = sorted(path.name for path in KEPT.iterdir())


@pytest.fixture(params=RELEASES)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of a release's folder, with its raw/ and its warehouse/."""
    return Path(shutil.copytree(KEPT / request.param, tmp_path / request.param, symlinks=True))


def current(root: Path) -> Path:
    return (root / "warehouse" / "current").resolve()


ANEW = {"inputs": {"input_id"}, "entities": {"name", "country"}, "sources": {"source_name", "relay_name"}}
"""Columns that are worked out anew on the way: an id is made of more than it was, and has one name."""


def plain(found: list[dict[str, Any]], columns: list[str]) -> list[tuple[Any, ...]]:
    """Rows in an order of their own, of some columns."""
    return sorted((tuple(row[name] for name in columns) for row in found), key=repr)


def test_the_rows_of_a_carried_over_warehouse_are_the_old_ones(kept: Path) -> None:
    old = current(kept)
    with opened(kept / "warehouse") as snapshot:
        assert snapshot != old
        assert list(check(snapshot)) == []
        for table in TABLES:
            if not (old / table.name).is_dir():
                continue
            before, after = rows(old, table.name, drop=()), rows(snapshot, table.name, drop=())
            columns = [name for name in table.row._fields if name in before[0] and name not in ANEW.get(table.name, ())]
            assert len(columns) > len(table.row._fields) // 2
            assert plain(after, columns) == plain(before, columns)
    assert not snapshot.exists()
    assert current(kept) == old


def test_a_run_works_out_anew_what_is_there_and_keeps_what_is_gone(kept: Path) -> None:
    old = {row["article_id"]: row for row in rows(current(kept), "articles")}
    gone = ("raw/glacier.html", "raw/two-outlets.jsonl")
    n_gone = sum(row["path"] in gone and row["status"] == "article" for row in rows(current(kept), "inputs"))
    for name in gone:
        (kept / name).unlink()
    (kept / "raw" / "new.txt").write_text("Rain fell in Lisbon.\n")
    done = run([kept / "raw"], kept / "warehouse")
    assert done.upgrade == Upgrade(len(old) - n_gone, n_gone, 0)
    assert list(check(current(kept))) == []
    versions = [row["pipeline_version"] for row in rows(kept / "warehouse", "articles")]
    assert sorted(set(versions)) == sorted({PIPELINE_VERSION, *(row["pipeline_version"] for row in old.values())})
    assert len(versions) == len(old) + 1
    assert statuses(kept / "warehouse")["raw/glacier.html#0"] == "article"
    assert run([kept / "raw"], kept / "warehouse").run is None


def test_a_run_of_some_files_says_what_waits_for_the_others(kept: Path) -> None:
    done = run([kept / "raw" / "glacier.html"], kept / "warehouse")
    assert done.upgrade is not None
    assert (done.upgrade.n_anew, done.upgrade.n_gone) == (1, 0)
    again = run([kept / "raw"], kept / "warehouse")
    assert again.upgrade == Upgrade(done.upgrade.n_unread, 0, 0)
    assert run([kept / "raw"], kept / "warehouse", retry_rejects=True).upgrade is None


def test_a_table_that_is_no_more_leaves_no_link(kept: Path) -> None:
    (kept / "warehouse" / "quotes").symlink_to("current/quotes")
    (kept / "warehouse" / "mine").symlink_to(kept)
    (kept / "nothing").mkdir()
    run([kept / "nothing"], kept / "warehouse", Fake())
    assert not (kept / "warehouse" / "quotes").is_symlink()
    assert (kept / "warehouse" / "mine").is_symlink()


def test_a_run_without_anything_new_still_carries_over(kept: Path) -> None:
    (kept / "nothing").mkdir()
    done = run([kept / "nothing"], kept / "warehouse", Fake())
    assert done.run is not None
    assert (done.run.n_inputs, done.run.sequence) == (0, 3)
    assert datapackage.read(current(kept)).schema_version == SCHEMA_VERSION
    assert [row["sequence"] for row in sorted(rows(kept / "warehouse", "runs", drop=()), key=lambda row: str(row["started_at"]))] == [1, 2, 3]
    assert list(check(current(kept))) == []
    assert run([kept / "nothing"], kept / "warehouse", Fake()).run is None


def test_with_the_real_stages_it_becomes_what_a_new_warehouse_would_be(kept: Path, models: Models) -> None:
    run([kept / "raw"], kept / "warehouse", Here(models))
    run([kept / "raw"], kept / "built", Here(models))
    assert tables(kept / "warehouse") == tables(kept / "built")
    assert list(check(current(kept))) == []


def test_an_upgrade_that_dies_at_any_instant_leaves_the_tables_as_before_or_as_after(kept: Path, tmp_path: Path) -> None:
    (kept / "warehouse").rename(kept / "w")
    before = tables(kept / "w")
    (tmp_path / "runs").mkdir()
    every = 17
    subprocess.run([sys.executable, "-m", "tests.flows.crash", str(kept), str(tmp_path / "runs"), str(every)], cwd=ROOT, check=True)
    run([kept / "raw"], kept / "w")
    after = tables(kept / "w")
    copies = sorted((tmp_path / "runs").iterdir(), key=lambda path: int(path.name))
    assert len(copies) > 6
    seen = [tables(root / "w") for root in copies]
    assert all(found in (before, after) for found in seen)
    assert [found == after for found in seen] == sorted(found == after for found in seen)
    assert (seen[0], seen[-1]) == (before, after)
    for root in copies[::4]:
        run([root / "raw"], root / "w")
        assert tables(root / "w") == after
        assert list(check((root / "w" / "current").resolve())) == []


def test_all_readers_open_an_older_warehouse(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (["check"], ["show", "glacier.html"], ["stories"]):
        assert cli.main([*arguments, "--warehouse", str(kept / "warehouse")]) == cli.DONE
    said = " ".join(capsys.readouterr().out.split())
    assert "every promise holds" in said
    assert f"Articles that stay as copydesk {kept.name} made them" in said


def test_a_release_is_never_changed_under_its_schema_version() -> None:
    """Fails where the tables change after a release without a higher `SCHEMA_VERSION`; CONTRIBUTING.md says what else to do."""
    for release in RELEASES:
        found = datapackage.read(KEPT / release / "warehouse" / "current")
        assert found.schema_version < SCHEMA_VERSION or found.shapes == datapackage.declared_shapes()


def edit(root: Path, **values: Any) -> None:
    path = current(root) / "datapackage.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


@pytest.mark.parametrize("newer", [{"schema_version": SCHEMA_VERSION + 1}, {"version": "99.0.0"}], ids=["tables", "rules"])
def test_a_newer_warehouse_is_refused(tmp_path: Path, newer: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("one")
    run([tmp_path / "raw"], tmp_path / "warehouse")
    edit(tmp_path, **newer)
    for arguments in (["run", str(tmp_path / "raw"), "--no-prefect"], ["check"], ["show", "a.txt"], ["stories"]):
        assert cli.main([*arguments, "--warehouse", str(tmp_path / "warehouse")]) == cli.FAILED
        said = capsys.readouterr().err
        assert "newer than this one" in said
        assert str(current(tmp_path)) in said


def test_a_warehouse_that_does_not_say_what_it_is_is_refused(kept: Path) -> None:
    (current(kept) / "datapackage.json").write_text("{}")
    with pytest.raises(StoreError, match=r"datapackage\.json can't be read"):
        run([kept / "raw"], kept / "warehouse")


def test_steps_and_declarations_carry_over_what_they_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A column that is new, one that has another name, one that is gone, and one of another type."""
    old = pa.table({"run_id": ["r"], "sort": ["entities"], "rows": pa.array([7], pa.int32()), "gone": [1.5]})
    older = tmp_path / "000004"
    for table in TABLES:
        (older / table.name).mkdir(parents=True)
        pq.write_table(old if table.name == "run_counts" else to_arrow(table.name, []), older / table.name / "part-000004-0000.parquet")
    datapackage.write(older)
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    monkeypatch.setattr(migrate, "STEPS", (*migrate.STEPS, migrate.Step(SCHEMA_VERSION + 1, "run_counts", migrate.renamed("sort", "table"))))
    carried = migrate.carry_over(older, tmp_path / "new")
    assert carried.name == "000005"
    assert rows(carried, "run_counts", drop=()) == [{"run_id": "r", "table": "entities", "rows": 7}]
    monkeypatch.setattr(migrate, "STEPS", (migrate.Step(SCHEMA_VERSION + 1, "run_counts", migrate.filled("table", "dates")),))
    assert rows(migrate.carry_over(older, tmp_path / "filled"), "run_counts", drop=()) == [{"run_id": "r", "table": "dates", "rows": 7}]


def test_a_column_that_nothing_fills_is_told_by_name(tmp_path: Path) -> None:
    older = tmp_path / "000004"
    for table in TABLES:
        (older / table.name).mkdir(parents=True)
    pq.write_table(pa.table({"run_id": ["r"]}), older / "run_counts" / "a.parquet")
    datapackage.write(older)
    with pytest.raises(StoreError, match=r"run_counts\.table: the older rows have no such column"):
        migrate.carry_over(older, tmp_path / "new")
