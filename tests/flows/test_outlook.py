"""`copydesk run --dry-run`."""

import json
from pathlib import Path
from typing import Any

import pytest

from flows import cli, outlook
from flows.options import Options
from flows.outlook import Planned, look_ahead
from flows.views.outlook import lines
from tests.flows.fake import Silent, run, statuses
from tests.flows.test_ledger import write


def look(raw: Path, **options: Any) -> list[Planned]:
    return look_ahead(Options((str(raw),), str(raw.parent / "w"), **options), Silent()).planned


def everything(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def test_what_a_run_would_do_is_told_and_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    raw = write(tmp_path, {"a.txt": "one", "b.jsonl": '"two"\n"three"', "c.txt": "bad"})
    assert look(raw) == [Planned("new", "raw/a.txt", 1), Planned("new", "raw/b.jsonl", 2), Planned("new", "raw/c.txt", 1)]
    assert not (tmp_path / "w").exists()
    run([raw], tmp_path / "w")
    assert look(raw) == []
    write(tmp_path, {"a.txt": "one, corrected", "b.jsonl": '"three"', "d.txt": "four"})
    before = everything(tmp_path)
    kept = [Planned("changed", "raw/a.txt", 1), Planned("new", "raw/d.txt", 1)]
    assert look(raw) == [*kept, Planned("gone", "raw/a.txt", 1), Planned("gone", "raw/b.jsonl", 1)]
    (raw / "c.txt").unlink()
    assert look(raw, mirror=True) == [*kept, *(Planned("removed", f"raw/{name}", 1) for name in ("a.txt", "b.jsonl", "c.txt"))]
    write(tmp_path, {"c.txt": "bad"})
    assert Planned("retry", "raw/c.txt", 1) in look(raw, retry_rejects=True)
    monkeypatch.setattr(outlook, "PIPELINE_VERSION", "next")
    assert Planned("version", "raw/b.jsonl", 1) in look(raw)
    assert everything(tmp_path) == before


def test_a_dry_run_foretells_the_run(tmp_path: Path) -> None:
    raw = write(tmp_path, {"a.txt": "same", "b.txt": "same", "c.txt": "other", "p.pdf": "%PDF-1.4"})
    foreseen = look_ahead(Options((str(raw),), str(tmp_path / "w")), Silent())
    done = run([raw], tmp_path / "w").run
    assert done is not None
    assert (foreseen.n_files, sum(one.n_records for one in foreseen.planned), foreseen.n_articles) == (4, done.n_inputs, done.n_articles)
    assert [one.path for one in foreseen.planned if one.why == "unusable"] == ["raw/p.pdf"]
    assert statuses(tmp_path / "w")["raw/p.pdf#0"] == "rejected"


def test_the_command_says_it_by_reason(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = write(tmp_path, {f"{n:02}.txt": f"text {n}" for n in range(25)} | {"many.jsonl": '"one"\n"two"'})
    assert cli.main(["run", str(raw), "--warehouse", str(tmp_path / "w"), "--dry-run"]) == cli.DONE
    told = capsys.readouterr().out.splitlines()
    assert told[1:3] == ["27 records new", "  raw/00.txt"]
    assert told[-2:] == ["  … and 6 files more", "27 articles would be made."]
    assert cli.main(["run", str(raw), "--warehouse", str(tmp_path / "w"), "--dry-run", "--json"]) == cli.DONE
    read = json.loads(capsys.readouterr().out)
    assert (read["n_files"], read["n_articles"], read["planned"][-1]) == (26, 27, {"why": "new", "path": "raw/many.jsonl", "n_records": 2})
    run([raw], tmp_path / "w")
    again = look_ahead(Options((str(raw),), str(tmp_path / "w")), Silent())
    assert list(lines(again))[1:] == ["Nothing new: a run would commit nothing."]
