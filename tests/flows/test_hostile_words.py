"""Data is never markup and never a command: whatever words stand in a warehouse, every view prints them as words."""

import ast
import json
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from flows.cli import DONE, FAILED, main
from flows.options import Reject, Summary
from flows.views import summary as summaries
from flows.warehouse import parts
from tests.flows import fake
from transforms.model import Models
from transforms.schema import TABLES, Run

ROOT = Path(__file__).parents[2]
EVIL = "[/red][bold]:smile:\x1b]0;owned\x07\x1b[2J\x9b31m\u202eexe.txt"
"""Markup that closes what is not open, an emoji's code, a terminal's commands of seven and eight bits, and letters turned round."""
STORY = (
    "The harbour of Selwick froze on Monday for the first time in forty years, and the ferries stayed at their moorings.\n\n"
    '"We have no plan for ice," harbour master Edda Renner [/x] said on Tuesday, according to the Selwick Mail.\n\n'
    "Fishermen cut a lane through the ice with chainsaws before noon, and by evening four boats had reached the open sea."
)


def harmless(printed: str) -> bool:
    return all(letter.isprintable() or letter in "\n\t" for letter in printed) and "😄" not in printed


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory, models: Models) -> Path:
    """Two prints and some rejects whose every string, but ids, ends in what no terminal should be given."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "raw").mkdir()
    records = [
        {"text": STORY + more, "title": f"Ice {i}[/x]", "published": f"2021-02-09T1{i}:00:00Z"} for i, more in enumerate(("", "\n\nA thaw is expected."))
    ]
    (folder / "raw" / "ice.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    (folder / "raw" / f"{EVIL.replace('/', '')}.jsonl").write_text(json.dumps({EVIL: 1}), encoding="utf-8")
    fake.run([folder / "raw"], folder / "w", fake.Here(models))
    for table in ("articles", "paragraphs", "entities", "sources", "dates", "credits", "inputs"):
        for file in parts.files((folder / "w" / "current").resolve(), table):
            spoil(file)
    return folder / "w"


def spoil(file: Path) -> None:
    table = pq.read_table(file)
    for name in table.column_names:
        values = table[name].to_pylist()
        if name in {"title", "outlet", "name", "source_name", "source_role", "relay_name", "person", "message", "section", "wire_agency", "url"}:
            values = [EVIL if value is None else f"{value}{EVIL}" for value in values]
        elif name == "text" and "role" in table.column_names:
            values = [value[:-3] + "\x1b[2" if len(value) > 3 else value for value in values]
        table = table.set_column(table.column_names.index(name), table.field(name), pa.array(values, table.field(name).type))
    pq.write_table(table, file)


def test_the_ledger_holds_no_controls(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / f"{EVIL.replace('/', '')}.txt").write_text("a story")
    (tmp_path / "raw" / "a\x1b.txt").write_text("bad")
    (tmp_path / "raw" / r"a\x1b.txt").write_text("another story")
    fake.run([tmp_path / "raw"], tmp_path / "w")
    paths = [row["path"] for row in fake.rows(tmp_path / "w", "inputs")]
    assert len(set(paths)) == 3
    assert all(map(harmless, paths))
    assert {r"raw/a\x1b.txt", r"raw/a\\x1b.txt"} < set(paths)


VIEWS = ("show ice.jsonl", "stories", "rejects", "rejects --json", "check", "check --json", "forget raw/ice.jsonl --dry-run")


@pytest.mark.parametrize("command", VIEWS)
def test_every_view_prints_words(warehouse: Path, capsys: pytest.CaptureFixture[str], command: str) -> None:
    assert main([*command.split(), "--warehouse", str(warehouse)]) in {DONE, FAILED}
    printed = capsys.readouterr()
    assert harmless(printed.out + printed.err)
    assert "[/x]" in printed.out or command.split(maxsplit=1)[0] in {"rejects", "check"}


def test_an_article_is_shown_with_its_words(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    articles = fake.rows(warehouse, "articles")
    for article in articles:
        assert main(["show", article["article_id"], "--warehouse", str(warehouse)]) == DONE
        printed = capsys.readouterr().out
        assert harmless(printed)
        assert "[/red][bold]:smile:" in printed


def test_a_summary_is_words_and_changes_no_status(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    now = datetime(2024, 1, 1, tzinfo=UTC)
    run = Run("r", 1, now, now, "0", "copydesk run", 1, 0, 0, 1, 0, 0, 0.0, 0.0, 0.0, 0.0)
    done = Summary(run, [Reject("read", "corrupt", 1, EVIL, 0, EVIL)], {table.name: 1 for table in TABLES})
    summaries.show(done, Path("[/y]/w"))
    assert harmless(printed := capsys.readouterr().out)
    assert "[/y]" in printed
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_text("bad")
    monkeypatch.setattr("flows.cli._run_plain", lambda *_: done)
    monkeypatch.setattr(summaries, "show", lambda *_, **__: 1 / 0)
    assert main(["run", str(tmp_path / "raw"), "--warehouse", str(tmp_path / "w"), "--no-prefect"]) == DONE
    assert "the summary could not be printed, the run is done" in capsys.readouterr().err


GATES = {"plain.py", "progress.py"}
"""The modules that may use rich: they give it nothing but `Text`."""


def test_nothing_but_words_goes_to_rich() -> None:
    for path in sorted((ROOT / "flows").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
        names += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
        if path.name not in GATES:
            assert not [name for name in names if name.split(".")[0] == "rich"], path
            assert not [call.lineno for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in {"add_row", "print"}], path
        for call in calls:
            assert isinstance(call.func, ast.Attribute)
            if call.func.attr == "print":
                assert all(is_words(argument) for argument in call.args), f"{path}:{call.lineno}"


def is_words(node: ast.expr) -> bool:
    """`plain(…)`, or the one choice in `Screen.show`."""
    if isinstance(node, ast.IfExp):
        return is_words(node.body)
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "plain"
