"""The recipes of docs/house.md do what they promise, as they stand there: each is carried out on a copy of the project."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

ROOT = Path(__file__).parent.parent
STORY = "Harbour wall to be repaired\n\nOSLO, March 5 (Reuters) - The council will pay €6 million for the old wall, Mayor Hanne Brekke said.\n"
SUBTITLES = "1\n00:00:01,000 --> 00:00:03,000\nThe council will repair the old harbour wall.\n\n2\n00:00:03,000 --> 00:00:05,000\nMayor Hanne Brekke said so.\n"
_STEP = re.compile(
    r"^(New file|In) `([^`]+)`(?:, instead of)?:?\n\n```(?:python|text)\n(.*?)\n```(?:\n\nwrite\n\n```text\n(.*?)\n```)?", re.MULTILINE | re.DOTALL
)


def recipe(title: str) -> Iterator[tuple[str, str, str, str]]:
    text = (ROOT / "docs" / "house.md").read_text("utf-8")
    (section,) = [part for part in text.split("\n## ") if part.startswith(f"{title}\n")]
    yield from _STEP.findall(section)


def carried_out(title: str, folder: Path) -> Path:
    """A copy of the project after a recipe's steps."""
    for name in ("flows", "transforms"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    steps = list(recipe(title))
    assert steps
    for kind, path, first, second in steps:
        target = folder / path
        if kind == "New file":
            target.write_text(first + "\n", "utf-8")
            continue
        before = target.read_text("utf-8")
        assert before.count(first) == 1, f"{path} has no single place that reads: {first}"
        target.write_text(before.replace(first, second), "utf-8")
    return folder


def copydesk(project: Path, folder: Path, *arguments: str) -> None:
    code = f"import sys; sys.path.insert(0, {str(project)!r}); from flows.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(project), "PATH": ""}
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_a_table(tmp_path: Path) -> None:
    project = carried_out("Add a table", tmp_path / "project")
    (tmp_path / "a.txt").write_text(STORY, "utf-8")
    copydesk(ROOT, tmp_path, "run", "a.txt", "--no-prefect", "--workers", "1")  # a warehouse from before
    (tmp_path / "b.txt").write_text(STORY.replace("6", "7"), "utf-8")
    copydesk(project, tmp_path, "run", "a.txt", "b.txt", "--no-prefect", "--workers", "1")
    copydesk(project, tmp_path, "check")
    assert [row["text"] for row in pq.read_table(tmp_path / "warehouse" / "amounts").to_pylist()] == ["€7 million"]


@pytest.mark.slow
def test_an_input_format(tmp_path: Path) -> None:
    project = carried_out("Add an input format", tmp_path / "project")
    (tmp_path / "news.srt").write_text(SUBTITLES, "utf-8")
    copydesk(project, tmp_path, "run", "news.srt", "--no-prefect", "--workers", "1")
    texts = [row["text"] for row in pq.read_table(tmp_path / "warehouse" / "paragraphs").to_pylist()]
    assert texts == ["The council will repair the old harbour wall.", "Mayor Hanne Brekke said so."]
