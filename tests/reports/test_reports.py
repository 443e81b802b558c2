"""Situations that people reported of comparable tools, and what an informed user expects: each through the command, all in one warehouse a folder.

open.txt names the cases that do not hold yet, a line each. A case that begins to hold must leave the list; one that ceases to fails here.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.reports.judge import broken, load, of_case

HERE = Path(__file__).parent
FOLDERS = ("reading", "tags")
CASES = [path.parent for folder in FOLDERS for path in sorted((HERE / folder).glob("*/expected.json"))]
OPEN = set((HERE / "open.txt").read_text("utf-8").split())


def specification(case: Path) -> dict[str, Any]:
    given: dict[str, Any] = json.loads((case / "expected.json").read_text("utf-8"))
    return given


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The tables of each folder's cases."""
    made = {}
    for folder in FOLDERS:
        raw = tmp_path_factory.mktemp(folder)
        cases = [case for case in CASES if case.parent.name == folder]
        for case in cases:
            (raw / case.name).mkdir()
            for name in specification(case)["inputs"]:
                shutil.copy(case / name, raw / case.name)
        command = [sys.executable, "-m", "flows", "run", *(case.name for case in cases), "--warehouse", "w", "--no-prefect", "--max-rejects", "1"]
        subprocess.run(command, cwd=raw, check=True, capture_output=True, env={"PYTHONPATH": str(HERE.parent.parent), "PATH": ""})
        made[folder] = load(raw / "w")
    return made


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_a_report(case: Path, tables: dict[str, dict[str, Any]]) -> None:
    failing = broken(of_case(tables[case.parent.name], case.name), specification(case)["expect"])
    if f"{case.parent.name}/{case.name}" in OPEN:
        assert failing, "this case holds now: take it out of open.txt"
    else:
        assert not failing


def test_open_cases_exist() -> None:
    assert {f"{case.parent.name}/{case.name}" for case in CASES} >= OPEN
