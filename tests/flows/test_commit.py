"""What readers see of a commit: all of it or nothing, at every moment and after every death."""

import os
import subprocess
import sys
import threading
import time
from datetime import datetime, tzinfo
from operator import itemgetter
from pathlib import Path

import pytest

from flows import run as steps
from flows.check.whole import check
from flows.errors import StoreError
from flows.warehouse import lock, store
from flows.warehouse.store import KEEP, Store
from tests.flows.fake import Fake, Silent, rows, run, tables
from transforms.schema import TABLES

ROOT = Path(__file__).parents[2]


def fill(root: Path, **files: str) -> Path:
    (root / "raw").mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (root / "raw" / f"{name}.txt").write_text(text)
    return root / "raw"


@pytest.mark.parametrize("first_run", [False, True], ids=["later run", "first run"])
def test_a_run_that_dies_at_any_instant_leaves_the_tables_as_before_or_as_after(tmp_path: Path, *, first_run: bool) -> None:
    base = tmp_path / "base"
    raw = fill(base, a1="one", b2="two", c3="three")
    if not first_run:
        run([raw / "a1.txt"], base / "w")
        run([raw], base / "w")
    before = tables(base / "w")
    fill(base, a1="one, changed", d4="four", e="bad")
    (tmp_path / "runs").mkdir()
    subprocess.run([sys.executable, "-m", "tests.flows.crash", str(base), str(tmp_path / "runs"), "1"], cwd=ROOT, check=True)
    run([raw], base / "w")
    after = tables(base / "w")
    seen = []
    for step in range(len(list((tmp_path / "runs").iterdir()))):
        warehouse = tmp_path / "runs" / str(step) / "w"
        found = tables(warehouse)
        assert found in (before, after), step
        seen.append(found == after)
        if step % 5 == 0:  # the next run finds its way from anywhere; one in five says so soon enough
            run([warehouse.parent / "raw"], warehouse)
            assert tables(warehouse) == after, step
            assert not (warehouse / ".staging").exists()
    assert seen == sorted(seen)
    assert (seen[0], seen[-1]) == (False, True)


def test_a_reader_that_globs_while_runs_commit_never_sees_tables_that_do_not_agree(tmp_path: Path) -> None:
    raw = fill(tmp_path, a="0")
    warehouse = tmp_path / "w"
    run([raw], warehouse)
    stop = threading.Event()
    faults: list[str] = []

    def read() -> None:
        while not stop.is_set():
            snapshot = (warehouse / "current").resolve()
            texts = {row["text"] for row in rows(snapshot, "paragraphs")}
            if texts != {row["text"] for row in rows(snapshot, "entities")} or not texts:
                faults.append(repr(texts))

    reader = threading.Thread(target=read)
    reader.start()
    for turn in range(1, KEEP):
        fill(tmp_path, a=f"{turn}")
        run([raw], warehouse)
    stop.set()
    reader.join()
    assert faults == []


def test_what_ships_in_the_warehouse_stays_and_tables_are_links(tmp_path: Path) -> None:
    warehouse = tmp_path / "w"
    warehouse.mkdir()
    for name in ("README.md", ".gitignore"):
        (warehouse / name).write_text("as it was")
    run([fill(tmp_path, a="one")], warehouse)
    assert [(warehouse / name).read_text() for name in ("README.md", ".gitignore")] == ["as it was"] * 2
    assert all((warehouse / table.name).is_symlink() for table in TABLES)
    assert len(list(warehouse.glob("articles/*.parquet"))) == len(list(Path(warehouse, "articles").glob("**/*.parquet"))) == 1
    assert (warehouse / "datapackage.json").is_file()


def test_what_a_reader_has_resolved_stays_for_a_minute_however_many_runs_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "LINGER_SECONDS", 60)
    raw, warehouse = fill(tmp_path, a="0"), tmp_path / "w"
    run([raw], warehouse)
    snapshot = (warehouse / "current").resolve()
    listed = {file: file.read_bytes() for file in snapshot.rglob("*.parquet")}
    for turn in range(1, 3 * KEEP):
        run([fill(tmp_path, a=f"{turn}")], warehouse)
    assert {file: file.read_bytes() for file in listed} == listed
    monkeypatch.setattr(store, "LINGER_SECONDS", 0)
    run([fill(tmp_path, a="last")], warehouse)
    assert len(list((warehouse / ".snapshots").iterdir())) == KEEP


def test_unchanged_parts_are_shared_and_old_snapshots_go(tmp_path: Path) -> None:
    raw = fill(tmp_path, a="one")
    warehouse = tmp_path / "w"
    for turn in range(KEEP + 2):
        fill(tmp_path, **{f"b{turn}": f"{turn}"})
        run([raw], warehouse)
    assert len(list((warehouse / ".snapshots").iterdir())) == KEEP
    assert any(path.stat().st_nlink == KEEP for path in (warehouse / "articles").iterdir())


def test_small_runs_leave_no_more_files_the_more_they_are(tmp_path: Path) -> None:
    raw, warehouse, counts = tmp_path / "raw", tmp_path / "w", []
    for turn in range(32):
        run([fill(tmp_path, **{f"a{turn}": f"{turn}"}) / f"a{turn}.txt"], warehouse)
        inodes = {path.stat().st_ino for path in warehouse.rglob("*")}
        counts.append((len(list((warehouse / "articles").iterdir())), len(list(warehouse.rglob("*"))), len(inodes)))
    assert all(max(later) <= 1.2 * max(earlier) for earlier, later in zip(zip(*counts[8:20], strict=True), zip(*counts[20:], strict=True), strict=True))
    assert max(parts for parts, _, _ in counts) < 8
    assert len(rows(warehouse, "articles")) == len(list(raw.iterdir()))
    assert list(check((tmp_path / "w" / "current").resolve())) == []


def test_tables_without_rows_are_files_with_their_schema(tmp_path: Path) -> None:
    run([fill(tmp_path, a="bad")], tmp_path / "w")
    assert rows(tmp_path / "w", "articles") == []
    assert list(check((tmp_path / "w" / "current").resolve())) == []


def test_a_folder_in_the_way_is_an_error_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "w" / "articles").mkdir(parents=True)
    raw = fill(tmp_path, a="one")
    with pytest.raises(StoreError, match="is in the way"):
        run([raw], tmp_path / "w")


def test_the_second_of_two_runs_waits_and_says_for_whom(tmp_path: Path) -> None:
    warehouse = tmp_path / "w"
    progress = Silent()
    with Store(warehouse).locked(progress.say):
        held = threading.Event()

        def wait() -> None:
            with Store(warehouse).locked(progress.say):
                held.set()

        second = threading.Thread(target=wait)
        second.start()
        deadline = time.monotonic() + 10
        while not progress.said and time.monotonic() < deadline:
            time.sleep(0.01)
        assert not held.is_set()
    second.join(10)
    assert held.is_set()
    assert f"process {os.getpid()} on " in progress.said[0]


def test_two_runs_at_once_both_end_up_in_the_warehouse(tmp_path: Path) -> None:
    raw = fill(tmp_path, a="one", b="two")
    both = [threading.Thread(target=run, args=([raw / name], tmp_path / "w", Fake())) for name in ("a.txt", "b.txt")]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    assert len(rows(tmp_path / "w", "articles")) == 2


class BackInTime(datetime):
    """A clock that stands years before all others."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "BackInTime":
        return cls(2001, 2, 3, 4, 5, 6, tzinfo=tz)


def test_a_clock_that_goes_back_breaks_nothing_and_orders_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    warehouse = tmp_path / "w"
    run([fill(tmp_path, a="one")], warehouse)
    monkeypatch.setattr(steps, "datetime", BackInTime)
    run([fill(tmp_path, b="two")], warehouse)
    run([fill(tmp_path, a="one, changed")], warehouse)
    monkeypatch.undo()
    done = run([fill(tmp_path, c="three")], warehouse)
    assert list(check((warehouse / "current").resolve())) == []
    by_sequence = sorted(rows(warehouse, "runs", drop=()), key=itemgetter("sequence"))
    assert [row["sequence"] for row in by_sequence] == [1, 2, 3, 4]
    assert [row["started_at"].year == BackInTime.now().year for row in by_sequence] == [False, True, True, False]
    assert all(row["finished_at"] >= row["started_at"] for row in by_sequence)
    counted = {row["table"]: row["rows"] for row in rows(warehouse, "run_counts", drop=()) if row["run_id"] == by_sequence[-1]["run_id"]}
    assert counted == done.counts == {table.name: len(rows(warehouse, table.name)) for table in TABLES}


def test_the_lock_of_a_dead_process_is_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    code = f"import os\nfrom pathlib import Path\nfrom flows.warehouse import lock\nwith lock.held(Path({str(path)!r}), print): os._exit(9)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 9
    said: list[str] = []
    with lock.held(path, said.append):
        assert said == []
