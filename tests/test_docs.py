"""The docs: a site without a dead link, and commands that can be meant."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from flows.arguments import parser_of
from flows.cli import COMMANDS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
_COMMAND = re.compile(r"^ {4}(?:\w+=\S+ |\w+='[^']*' )?copydesk (?P<rest>[^#|\n]*)", re.MULTILINE)


def commands() -> list[tuple[str, str]]:
    found = [(page.name, match["rest"].strip()) for page in PAGES for match in _COMMAND.finditer(page.read_text(encoding="utf-8"))]
    return [(page, rest) for page, rest in found if "…" not in rest]


@pytest.mark.parametrize(("page", "rest"), commands())
def test_every_command_in_the_docs_can_be_meant(page: str, rest: str) -> None:
    assert parser_of(COMMANDS).parse_args(shlex.split(rest)).command, page


def test_there_are_commands_in_the_docs() -> None:
    assert len(commands()) > 20


def test_the_site_is_built_and_no_link_is_dead(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "site")]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"}, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    built = {path.stem for path in (tmp_path / "site").glob("*.html")}
    assert {page.stem for page in PAGES if page.parent.name == "docs"} <= built
