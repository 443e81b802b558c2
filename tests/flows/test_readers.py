"""Whoever reads the tables, and however the folder was copied: every row once."""

import glob
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from flows import cli
from flows.check.whole import check
from flows.errors import StoreError
from flows.warehouse.opened import opened
from flows.warehouse.store import Store
from tests.flows.fake import Silent, rows, run, tables
from tests.warehouses import KEPT
from transforms.schema import TABLES


def fill(root: Path, **files: str) -> Path:
    (root / "raw").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (root / "raw" / f"{name}.txt").write_text(text)
    return root / "raw"


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Three runs: three snapshots, of which readers should see one."""
    for name, text in (("a1", "one"), ("b2", "two"), ("c3", "one")):
        run([fill(tmp_path, **{name: text})], tmp_path / "w")
    return tmp_path / "w"


def n_rows(files: list[str]) -> int:
    return sum(pq.read_metadata(file).num_rows for file in files)


def by_duckdb(pattern: str) -> int:
    duckdb = pytest.importorskip("duckdb")
    ((count,),) = duckdb.connect().execute(f"SELECT count(*) FROM '{pattern}'").fetchall()  # noqa: S608  # our own pattern
    return int(count)


def by_glob(pattern: str) -> int:
    return n_rows(glob.glob(pattern, recursive=True))  # noqa: PTH207  # what readers call


def by_glob_of_hidden(pattern: str) -> int:
    return n_rows(glob.glob(pattern, recursive=True, include_hidden=True))  # noqa: PTH207


def by_pathlib(pattern: str) -> int:
    return n_rows(list(map(str, Path("/").glob(pattern.removeprefix("/")))))


def by_find(pattern: str) -> int:
    """`find -L`, that follows every link."""
    folder, name = pattern.split("/**/")
    found = subprocess.run(["/usr/bin/find", "-L", folder, "-path", f"*/{name}"], capture_output=True, text=True, check=True).stdout.split()
    return n_rows(found)


READERS = [by_duckdb, by_glob, by_glob_of_hidden, by_pathlib, by_find]


@pytest.mark.parametrize("count", READERS)
@pytest.mark.parametrize("copy", [False, True], ids=["warehouse", "copy that follows links"])
def test_a_recursive_glob_finds_every_row_once(warehouse: Path, count: Callable[[str], int], *, copy: bool) -> None:
    folder = warehouse.parent / "copy" / "w" if copy else warehouse
    if copy:
        shutil.copytree(warehouse, folder)
    for table in TABLES:
        assert count(f"{folder}/**/{table.name}/*.parquet") == len(rows(warehouse, table.name)), table.name


@pytest.mark.parametrize("count", [by_duckdb, by_glob_of_hidden])
def test_a_recursive_glob_finds_every_row_once_after_an_upgrade(tmp_path: Path, count: Callable[[str], int]) -> None:
    shutil.copytree(KEPT / "0.2.0", tmp_path / "old", symlinks=True)
    warehouse = tmp_path / "old" / "warehouse"
    run([tmp_path / "old" / "raw"], warehouse)
    assert count(f"{warehouse}/**/articles/*.parquet") == len(rows(warehouse, "articles"))


COPIES = {
    "cp -r": "cp -r {0}/w {1}/w",
    "cp -a": "cp -a {0}/w {1}/w",
    "cp -rL": "cp -rL {0}/w {1}/w",
    "cp -rL, hidden left out": "mkdir {1}/w && cp -rL {0}/w/* {1}/w",
    "tar": "tar -C {0} -cf {1}/w.tar w && tar -C {1} -xf {1}/w.tar",
    "tar -h": "tar -C {0} -chf {1}/w.tar w && tar -C {1} -xf {1}/w.tar",
    "rsync -a": "rsync -a {0}/w {1}/",
    "rsync -aH": "rsync -aH {0}/w {1}/",
    "rsync -aL": "rsync -aL {0}/w {1}/",
    "under the lock": "flock {0}/w/.lock cp -a {0}/w {1}/w",
}


@pytest.mark.parametrize("command", COPIES.values(), ids=COPIES)
def test_a_copy_is_a_warehouse_to_read_and_to_go_on_with(warehouse: Path, tmp_path: Path, command: str) -> None:
    if shutil.which(command.split(maxsplit=1)[0]) is None:
        pytest.skip(f"{command.split(maxsplit=1)[0]} is not installed here")
    there = tmp_path / "copy"
    there.mkdir()
    subprocess.run(command.format(tmp_path, there), shell=True, check=True)  # noqa: S602  # as an operator does it
    assert tables(there / "w") == tables(warehouse)
    with opened(there / "w") as snapshot:
        assert list(check(snapshot)) == []
    shutil.copytree(tmp_path / "raw", there / "raw")
    assert run([there / "raw"], there / "w").run is None
    fill(there, d4="four")
    run([there / "raw"], there / "w")
    fill(tmp_path, d4="four")
    run([tmp_path / "raw"], warehouse)
    assert tables(there / "w") == tables(warehouse)
    assert list(check((there / "w" / "current").resolve())) == []
    assert all((there / "w" / table.name).is_symlink() for table in TABLES)
    assert (there / "w" / "current").is_symlink()
    assert not (there / "w" / ".staging").exists()


def test_a_copy_of_an_older_warehouse_that_follows_links_is_carried_over(tmp_path: Path) -> None:
    shutil.copytree(KEPT / "0.2.0", tmp_path / "old")
    warehouse = tmp_path / "old" / "warehouse"
    run([tmp_path / "old" / "raw"], warehouse)
    assert (warehouse / "current").readlink() == Path(".snapshots/000004")
    assert list(check((warehouse / "current").resolve())) == []
    assert len(rows(warehouse, "articles")) == len(rows(KEPT / "0.2.0" / "warehouse", "articles"))


def test_folders_that_are_no_copy_are_left_alone(warehouse: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(warehouse, tmp_path / "copy" / "w"))
    (copy / "articles" / "mine.parquet").touch()
    with pytest.raises(StoreError, match="is in the way"):
        run([fill(tmp_path, d="four")], copy)
    assert (copy / "articles" / "mine.parquet").exists()


@pytest.mark.parametrize("step", range(1, 6))
def test_mending_a_copy_goes_on_where_a_dead_run_left_it(warehouse: Path, tmp_path: Path, step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = Path(shutil.copytree(warehouse, tmp_path / "copy" / "w"))
    shutil.rmtree(copy / ".snapshots")
    before, done = tables(copy), 0

    def dying(self: Path, target: Path, *, rename: Callable[[Path, Path], Path] = Path.rename) -> Path:
        nonlocal done
        done += 1
        if done == step:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", dying)
        with pytest.raises(KeyboardInterrupt), Store(copy).locked(Silent().say):
            pass
    with Store(copy).locked(Silent().say):
        pass
    assert tables(copy) == before


def test_a_torn_copy_says_so_and_loses_nothing(warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    torn = Path(shutil.copytree(warehouse, tmp_path / "torn", symlinks=True))
    last = (torn / "current").resolve()
    os.rename(last, last.with_name("000004"))  # noqa: PTH104
    for arguments in (["check"], ["run", str(tmp_path / "raw"), "--no-prefect"], ["show", "a"]):
        assert cli.main([*arguments, "--warehouse", str(torn)]) == cli.FAILED
        assert "ln -sfn .snapshots/000004" in capsys.readouterr().err
    assert sorted(folder.name for folder in (torn / ".snapshots").iterdir()) == ["000001", "000002", "000004"]


def test_the_committed_files_of_a_table_are_told_and_stay(warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["files", "articles", "--warehouse", str(warehouse)]) == cli.DONE
    files = capsys.readouterr().out.splitlines()
    assert cli.main(["files", "articles", "--json", "--warehouse", str(warehouse)]) == cli.DONE
    assert json.loads(capsys.readouterr().out) == files
    before = n_rows(files)
    assert before == len(rows(warehouse, "articles"))
    run([fill(tmp_path, d4="four")], warehouse)
    assert n_rows(files) == before


def test_no_table_and_no_warehouse_have_no_files(warehouse: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["files", "quotes", "--warehouse", str(warehouse)]) == cli.USAGE
    assert "the tables are inputs, articles" in capsys.readouterr().err
    shutil.copytree(KEPT / "0.2.0", tmp_path / "old", symlinks=True)
    for root, says in ((tmp_path / "none", "holds no tables yet"), (tmp_path / "old" / "warehouse", "older copydesk")):
        assert cli.main(["files", "articles", "--warehouse", str(root)]) == cli.FAILED
        assert says in capsys.readouterr().err
