"""What the system refuses - room, rights, a place to print to - ends in a message and a status, never in a traceback."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from flows import cli, streams
from flows import run as steps
from flows.export import csv
from flows.views import summary
from flows.warehouse import parts
from tests.flows.fake import Fake, run, tables

ROOT = Path(__file__).parents[2]


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("one")
    run([tmp_path / "raw"], tmp_path / "w")
    return tmp_path / "w"


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "open_engine", lambda _: nullcontext(Fake()))


def call(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.ENOSPC, "make room there"),
        (errno.EROFS, "name a folder that can be written to"),
        (errno.EMFILE, "ulimit -n"),
        (errno.EXDEV, "What was not committed"),
    ],
)
def test_a_run_that_the_system_stops_says_where_and_what_to_do(
    warehouse: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, remedy: str
) -> None:
    (warehouse.parent / "raw" / "b.txt").write_text("two")
    before = tables(warehouse)

    def refused(*_: Any) -> None:
        raise OSError(number, "the library's own words")

    with monkeypatch.context() as patch:
        patch.setattr(pq.ParquetWriter, "write_table", refused)
        assert call("run", warehouse.parent / "raw", "--warehouse", warehouse, "--no-prefect") == cli.FAILED
    said = capsys.readouterr().err
    assert f"copydesk: {warehouse}: {os.strerror(number)}" in said
    assert remedy in said
    assert tables(warehouse) == before
    assert call("run", warehouse.parent / "raw", "--warehouse", warehouse, "--no-prefect") == cli.DONE


def test_memory_that_is_out_is_said(warehouse: Path) -> None:
    assert "fewer --workers" in streams.of_system(MemoryError(), str(warehouse))


@pytest.mark.parametrize(("statement", "told"), [("insert into t values (zeroblob(100000))", "make room there"), ("select * from nowhere", "no such table")])
def test_what_the_ledger_is_refused_has_its_remedy(statement: str, told: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite")) as ledger:
        ledger.executescript("create table t (words); pragma max_page_count = 3")
        with pytest.raises(sqlite3.Error) as refused:
            ledger.execute(statement)
    assert told in streams.of_system(refused.value, "w")


@pytest.mark.parametrize("command", [("report", "--out"), ("export", "csv")])
def test_a_report_or_an_export_without_room_names_its_folder(
    command: tuple[str, str], warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    monkeypatch.setattr(csv, "write", full)
    assert call(*command, tmp_path / "out", "--warehouse", warehouse) == cli.FAILED
    assert capsys.readouterr().err == f"copydesk: {tmp_path / 'out'}: No space left on device; make room there and run again\n"
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == []


@pytest.mark.parametrize("name", ["IOException", "TransactionException"])
def test_an_engine_of_its_own_without_room_is_no_bug(
    name: str, warehouse: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    duckdb: Any = pytest.importorskip("duckdb")

    def full(*_: object) -> int:
        raise getattr(duckdb, name)("Could not write file: No space left on device")

    monkeypatch.setattr("flows.export.duckdb._fill", full)
    assert call("export", "duckdb", tmp_path / "out", "--warehouse", warehouse) == cli.FAILED
    assert capsys.readouterr().err.endswith("No space left on device; make room there, or name another folder\n")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no /dev/full here")
def test_a_log_that_has_no_room_is_said_once_and_costs_no_run(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (warehouse.parent / "raw" / "b.txt").write_text("two")
    assert call("run", warehouse.parent / "raw", "--warehouse", warehouse, "--no-prefect", "--log-file", "/dev/full") == cli.DONE
    said = capsys.readouterr().err
    assert said.count("the run goes on without it") == 1
    assert "Traceback" not in said


def test_a_summary_that_cannot_be_printed_fails_no_run(warehouse: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    (warehouse.parent / "raw" / "b.txt").write_text("two")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(summary, "show", full)
    assert call("run", warehouse.parent / "raw", "--warehouse", warehouse, "--no-prefect") == cli.DONE
    assert "the run is done" in capsys.readouterr().err


def shell(command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["/bin/bash", "-c", f"set -o pipefail; {command}"], cwd=ROOT, capture_output=True, text=True, check=False)


PYTHON = f"{sys.executable} -m flows"


def test_a_reader_that_has_enough_is_no_failure() -> None:
    done = shell(f"{PYTHON} tables --markdown | head -1")
    assert (done.returncode, done.stdout, done.stderr) == (0, "# Tables\n", "")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no /dev/full here")
def test_output_that_has_no_room_is_a_failure_with_a_message() -> None:
    done = shell(f"{PYTHON} tables > /dev/full")
    assert (done.returncode, done.stderr) == (1, "copydesk: standard output: No space left on device\n")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_cost_nothing(closed: str, warehouse: Path) -> None:
    done = shell(f"{PYTHON} check --warehouse {warehouse} {closed}")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_damaged_file_is_named(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file,) = parts.files((warehouse / "current").resolve(), "inputs")
    whole = file.read_bytes()
    file.write_bytes(whole[:-100])
    (warehouse.parent / "raw" / "b.txt").write_text("two")
    for arguments in (["show", "a.txt"], ["run", str(warehouse.parent / "raw"), "--no-prefect"]):
        assert call(*arguments, "--warehouse", warehouse) == cli.FAILED
        said = capsys.readouterr().err
        assert "can't be read" in said
        assert "backup" in said
    assert call("check", "--warehouse", warehouse) == cli.FAILED
    assert file.name in capsys.readouterr().out
