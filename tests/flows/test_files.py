"""Which files the RAW arguments name, and what they are called in the ledger."""

import io
import os
import socket
import sys
import tarfile
from pathlib import Path

import pytest

from flows.errors import UsageError
from flows.inputs.files import find_files, ledger_path
from flows.inputs.records import MAX_RECORDS, batches
from tests.flows.fake import rows, run, statuses
from transforms.model import Record


def found(raw: list[str], root: Path) -> list[str]:
    return [file.path for file in find_files(raw, root / "w", root)]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    for name in ("b.txt", "a/z.txt", "a/y.txt", ".hidden", ".git/x.txt", "w/not-this.txt"):
        path = tmp_path / "raw" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path / "raw"


def test_folders_are_walked_without_hidden_files(raw: Path, tmp_path: Path) -> None:
    assert sorted(found([str(raw)], tmp_path)) == ["raw/a/y.txt", "raw/a/z.txt", "raw/b.txt", "raw/w/not-this.txt"]


def test_a_warehouse_inside_a_folder_of_articles_is_left_out(raw: Path) -> None:
    assert [file.path for file in find_files([str(raw)], raw / "w", raw)] == ["b.txt", "a/y.txt", "a/z.txt"]


def test_globs_and_hidden_files_by_name(raw: Path, tmp_path: Path) -> None:
    assert found([str(raw / "**" / "*.txt")], tmp_path) == ["raw/a/y.txt", "raw/a/z.txt", "raw/b.txt", "raw/w/not-this.txt"]
    assert found([str(raw / ".hidden")], tmp_path) == ["raw/.hidden"]


@pytest.mark.parametrize("argument", ["nowhere", "no*where"])
def test_what_is_not_there_is_wrong_usage(argument: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such file"):
        found([str(tmp_path / argument)], tmp_path)


def test_paths_are_relative_only_below_the_folder_of_the_warehouse(raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found([str(raw / "b.txt")], tmp_path / "elsewhere") == [str(raw / "b.txt")]
    monkeypatch.chdir(raw)
    assert found(["b.txt", "../raw/a/../b.txt"], tmp_path) == ["raw/b.txt", "raw/b.txt"]


def test_a_name_that_is_no_utf8_has_a_path_that_is() -> None:
    assert ledger_path(os.fsdecode(b"/raw/caf\xe9.txt"), Path("/")) == "raw/caf\\xe9.txt"


def test_what_is_no_regular_file_is_a_rejected_row(raw: Path, tmp_path: Path) -> None:
    os.mkfifo(raw / "pipe.txt")
    (raw / "dangling.txt").symlink_to("nowhere")
    (raw / "folder").symlink_to(raw / "a")
    (raw / "linked.txt").symlink_to(raw / "b.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(raw / "socket.txt"))
    run([raw], tmp_path / "warehouse")
    odd = {row["path"]: (row["status"], row["reason"]) for row in rows(tmp_path / "warehouse", "inputs") if row["status"] == "rejected"}
    assert odd == {f"raw/{name}": ("rejected", "not_regular") for name in ("pipe.txt", "dangling.txt", "folder", "socket.txt")}
    assert statuses(tmp_path / "warehouse")["raw/linked.txt#0"] == "duplicate"


def test_names_that_are_no_utf8_and_names_given_twice(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    Path(os.fsdecode(os.fsencode(tmp_path / "raw") + b"/odd\xff.txt")).write_text("odd")
    with tarfile.open(tmp_path / "raw" / "a.tar", "w") as archive:
        for name in ("caf\udce9.txt", "same.txt", "same.txt"):
            member = tarfile.TarInfo(name)
            member.size = 3
            archive.addfile(member, io.BytesIO(b"abc"))
    run([tmp_path / "raw"], tmp_path / "w")
    paths = sorted(row["path"] for row in rows(tmp_path / "w", "inputs"))
    assert len(set(paths)) == 4
    assert paths[-1] == "raw/odd\\xff.txt"
    assert run([tmp_path / "raw"], tmp_path / "w").run is None


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_a_rejected_row(raw: Path, tmp_path: Path) -> None:
    (raw / "b.txt").chmod(0)
    run([raw / "b.txt"], tmp_path / "warehouse")
    assert [row["reason"] for row in rows(tmp_path / "warehouse", "inputs")] == ["unreadable"]


def test_standard_input_is_json_lines_and_no_feed_replaces_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for feed in (b'{"text": "one"}\n{"text": "two"}\n', b'{"text": "three"}\n', b'{"text": "three"}\n'):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(feed)))
        run(["-"], tmp_path / "w")
    inputs = rows(tmp_path / "w", "inputs")
    assert sorted(row["record"] for row in inputs) == [0, 0, 1]
    assert len({row["path"] for row in inputs}) == 2
    assert all(row["path"].startswith("stdin:") for row in inputs)


def test_batches_are_small_at_first_and_grow() -> None:
    sizes = [len(batch) for batch in batches(Record("a.txt", place, "text", b"x") for place in range(100_000))]
    assert sizes[:3] == [16, 16, 16]
    assert max(sizes) == MAX_RECORDS
    assert sum(sizes) == 100_000
    assert [len(batch) for batch in batches(Record("a.txt", place, "text", bytes(5 << 20)) for place in range(4))] == [2, 2]
