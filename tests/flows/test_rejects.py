"""What could not be used: how it is listed, and when there is too much of it."""

import json
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, get_args

import pytest

from flows.cli import DONE, FAILED, TOO_MANY_REJECTS, main
from flows.options import FEW_REJECTS, Reject, Summary
from flows.views.rejects import REMEDIES
from flows.views.summary import show as show_summary
from tests.flows import fake
from transforms.schema import Reason, Run

DAMAGED = ['{"Headline": "Ice", "Main_Text": ""}', '{"text": "Ice on the lake, the harbour is shut."', "[]", "[]", "[]", "[]"]


@pytest.fixture
def warehouse(tmp_path: Path, models: Any) -> Path:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "feed.jsonl").write_text("\n".join(DAMAGED))
    (tmp_path / "raw" / "[red]empty.txt").write_text("")
    (tmp_path / "raw" / "ice.txt").write_text("Ice on the lake\n\nThe harbour of Selwick is shut, its master said.")
    fake.run([tmp_path / "raw"], tmp_path / "w", fake.Here(models))
    return tmp_path / "w"


def test_rejects_are_listed_by_reason_with_place_field_and_remedy(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rejects", "--warehouse", str(warehouse)]) == DONE
    out = capsys.readouterr().out
    first, second, *_ = out.split(" rejected: ")[1:]
    assert first.startswith("decode/bad_record\n  What to do: Mend the record")
    assert "raw/feed.jsonl#2, raw/feed.jsonl#3, raw/feed.jsonl#4 and 1 more: " in first
    assert "raw/feed.jsonl#0: The record has no article text; no article text stands in `Main_Text`" in first
    assert "raw/feed.jsonl#1: The record is no valid JSON" in first
    assert "raw/[red]empty.txt#0: " in second
    assert "7 records rejected" in out


def test_only_so_many_messages_are_printed(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rejects", "--most", "1", "--warehouse", str(warehouse)]) == DONE
    assert "and 2 messages more" in capsys.readouterr().out


def test_every_reject_is_listed_as_json(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rejects", "--json", "--warehouse", str(warehouse)]) == DONE
    groups = json.loads(capsys.readouterr().out)
    assert [(group["stage"], group["reason"], group["n_records"]) for group in groups] == [("decode", "bad_record", 6), ("read", "no_text", 1)]
    assert {(record["path"], record["record"]) for group in groups for record in group["records"]} == {
        *(("raw/feed.jsonl", number) for number in range(6)),
        ("raw/[red]empty.txt", 0),
    }
    assert all(group["remedy"] and record["message"] and record["run_id"] for group in groups for record in group["records"])


def test_every_reason_has_a_remedy() -> None:
    assert set(get_args(Reason.__value__)) == REMEDIES.keys()


def test_rejects_of_a_warehouse_without_any_and_of_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rejects", "--warehouse", str(tmp_path / "w")]) == FAILED
    assert "holds no tables yet" in capsys.readouterr().err
    (tmp_path / "ice.txt").write_text("Ice on the lake.")
    fake.run([tmp_path / "ice.txt"], tmp_path / "w")
    assert main(["rejects", "--warehouse", str(tmp_path / "w")]) == DONE
    assert "nothing is rejected" in capsys.readouterr().out


def summary(n_inputs: int, n_rejected: int) -> Summary:
    counts: dict[str, Any] = dict.fromkeys(Run._fields, 0) | {"n_inputs": n_inputs, "n_articles": n_inputs - n_rejected, "n_rejected": n_rejected}
    return Summary(Run(**counts), [Reject("decode", "no_text", n_rejected, "raw/a.txt", 0, "")])


@pytest.mark.parametrize(
    ("n_inputs", "n_rejected", "share", "too_many"),
    [(1, 1, 0.5, False), (20, 20, 0.0, False), (21, 21, 0.5, True), (42, 21, 0.5, False), (41, 21, 0.5, True), (1000, 30, 0.05, False), (21, 21, 1.0, False)],
)
def test_too_many_rejects_are_more_than_the_share_and_more_than_a_few(n_inputs: int, n_rejected: int, share: float, *, too_many: bool) -> None:
    assert summary(n_inputs, n_rejected).too_many_rejects(share) == too_many


def test_a_lone_bad_file_and_rejects_taken_again_are_no_failure_but_many_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.run.open_engine", lambda _: nullcontext(fake.Fake()))
    (tmp_path / "raw").mkdir()
    command = ["run", str(tmp_path / "raw"), "--warehouse", str(tmp_path / "w"), "--no-prefect"]
    (tmp_path / "raw" / "a.txt").write_text("bad")
    assert main(command) == DONE
    assert main([*command, "--retry-rejects"]) == DONE
    for number in range(FEW_REJECTS + 1):
        (tmp_path / "raw" / f"b{number}.txt").write_text(f"bad {number}")
    assert main(command) == TOO_MANY_REJECTS


def test_names_of_files_are_no_commands_to_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    counts: dict[str, Any] = dict.fromkeys(Run._fields, 0)
    run = Run(**counts | {"n_inputs": 1, "n_rejected": 1, "started_at": datetime.now(UTC), "finished_at": datetime.now(UTC)})
    show_summary(Summary(run, [Reject("decode", "no_text", 1, "raw/[/red]\x1b[2J\n.txt", 7, "")]), Path("w"))
    out = capsys.readouterr().out
    assert "\x1b[2J" not in out
    assert "raw/[/red]\\x1b[2J\\n.txt#7" in out.replace("│\n│", "")
