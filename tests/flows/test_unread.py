"""What can't be read is not what has changed: only a good read replaces rows."""

import errno
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from flows.inputs import records
from flows.inputs.files import RawFile, state_of
from tests.flows.fake import Silent, rows, run, statuses
from tests.flows.test_ledger import write
from transforms.model import Record, Refusal
from transforms.read.limits import Limits

FEED = "".join(json.dumps({"text": f"Story {n}", "id": str(n)}) + "\n" for n in range(5))
type Read = Iterator[Record | Refusal]


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    """A folder of which everything is in the warehouse."""
    folder = write(tmp_path, {"a.txt": "one", "b.txt": "two", "feed.jsonl": FEED, "sub/c.txt": "three"})
    run([folder], tmp_path / "w")
    return folder


def texts(root: Path) -> set[str]:
    return {row["text"] for row in rows(root / "w", "paragraphs")}


ALL = {"one", "two", "three", *(f"Story {n}" for n in range(5))}


def before_reading(monkeypatch: pytest.MonkeyPatch, name: str, action: Callable[[Path], None]) -> None:
    """Carries out an action when the file is about to be read."""
    real = records.records_of

    def meddled(file: RawFile, limits: Limits, *rest: Any, **options: Any) -> Read:
        if file.path.endswith(name):
            action(Path(file.source))
        return real(file, limits, *rest, **options)

    monkeypatch.setattr(records, "records_of", meddled)


def dangle(path: Path) -> None:
    path.unlink()
    path.symlink_to("/mnt/share/that/is/not/mounted")


@pytest.mark.parametrize("action", [Path.unlink, dangle, lambda path: path.write_text("")], ids=["vanished", "dangling", "empty"])
@pytest.mark.parametrize("mirror", [False, True])
def test_a_file_that_goes_between_plan_and_read_costs_no_article(raw: Path, monkeypatch: pytest.MonkeyPatch, action: Any, mirror: bool) -> None:  # noqa: FBT001
    write(raw.parent, {"d.txt": "four"})
    with monkeypatch.context() as patch:
        before_reading(patch, "b.txt", action)
        run([raw], raw.parent / "w", mirror=mirror)
    assert texts(raw.parent) == ALL | {"four"}
    assert statuses(raw.parent / "w")["raw/b.txt#0"] in {"article", "rejected"}
    (raw / "b.txt").unlink(missing_ok=True)
    (raw / "b.txt").write_text("two")
    run([raw], raw.parent / "w", mirror=mirror)
    assert [(row["status"], row["gone"]) for row in rows(raw.parent / "w", "inputs") if row["path"] == "raw/b.txt"] == [("article", False)]


@pytest.mark.parametrize("mirror", [False, True])
def test_a_disk_that_fails_once_costs_no_article_and_is_told(raw: Path, monkeypatch: pytest.MonkeyPatch, mirror: bool) -> None:  # noqa: FBT001
    real = Path.open

    def failing(self: Path, *arguments: Any, **options: Any) -> Any:
        if self.name == "b.txt":
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(self, *arguments, **options)

    lines: list[str] = []
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", failing)
        patch.setattr(Silent, "say", lambda _, text: lines.append(text))
        run([raw], raw.parent / "w", mirror=mirror)
    assert texts(raw.parent) == ALL
    assert "1 file could not be read, or not whole; what the warehouse has of them stays: raw/b.txt" in lines
    assert any(row["path"] == "raw/b.txt" and row["reason"] == "unreadable" for row in rows(raw.parent / "w", "inputs"))


@pytest.mark.parametrize("state", [FEED[: len(FEED) // 2], ""], ids=["half", "empty"])
def test_a_feed_that_is_being_written_loses_nothing_even_to_a_mirror(raw: Path, state: str) -> None:
    (raw / "feed.jsonl").write_text(state)
    run([raw], raw.parent / "w", mirror=True)
    assert texts(raw.parent) == ALL
    (raw / "feed.jsonl").write_text("".join(FEED.splitlines(keepends=True)[1:]))
    run([raw], raw.parent / "w", mirror=True)
    assert texts(raw.parent) == ALL - {"Story 0"}


def test_a_feed_that_grows_while_it_is_read_loses_nothing_to_a_mirror(raw: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = FEED.splitlines(keepends=True)
    (raw / "feed.jsonl").write_text("".join(lines[:2]))
    states = iter(range(1000))
    monkeypatch.setattr("flows.inputs.records.state_of", lambda source: (next(states),) if source.endswith("feed.jsonl") else state_of(source))
    run([raw], raw.parent / "w", mirror=True)
    assert texts(raw.parent) == ALL


@pytest.mark.skipif(os.geteuid() == 0, reason="root lists everything")
def test_a_folder_that_can_not_be_listed_loses_nothing_to_a_mirror(raw: Path) -> None:
    (raw / "sub").chmod(0)
    run([raw], raw.parent / "w", mirror=True)
    (raw / "sub").chmod(0o755)
    assert texts(raw.parent) == ALL


def test_a_link_out_of_the_named_folder_is_refused_unless_it_is_named(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "one", "x/b.txt": "two"})
    outside = tmp_path / "secret.txt"
    outside.write_text("secret")
    (raw / "x" / "secret.txt").symlink_to(outside)
    (raw / "environ.txt").symlink_to("/proc/self/environ")
    (raw / "inside.txt").symlink_to("x/b.txt")
    for given in ([raw], [raw / "*.txt", raw / "x"], [raw / "**/*.txt"]):
        run(given, tmp_path / "w")
        found = statuses(tmp_path / "w")
        assert (found["raw/x/secret.txt#0"], found["raw/environ.txt#0"], found["raw/inside.txt#0"]) == ("rejected", "rejected", "article")
        assert texts(tmp_path) == {"one", "two"}
    run([raw / "x" / "secret.txt"], tmp_path / "w")
    assert texts(tmp_path) == {"one", "two", "secret"}


def test_a_link_into_another_named_folder_is_read(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "one"})
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "b.txt").write_text("two")
    (raw / "b.txt").symlink_to(tmp_path / "store" / "b.txt")
    run([raw], tmp_path / "w")
    assert texts(tmp_path) == {"one"}
    run([raw, tmp_path / "store"], tmp_path / "w")
    assert texts(tmp_path) == {"one", "two"}
