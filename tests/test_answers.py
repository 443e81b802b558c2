"""The questions that the docs ask are answered as the docs say."""

import re
from pathlib import Path

import pytest

from tests.answers import PAGE, QUERIES, ROOT, page


@pytest.mark.slow
def test_the_samples_answer_as_the_docs_say(tmp_path: Path) -> None:
    assert page(tmp_path) == PAGE.read_text(encoding="utf-8"), "look at the difference; `python -m tests.answers --write` takes it over"


def test_the_readme_asks_the_first_three() -> None:
    (asked,) = re.findall(r"```sql\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert asked.split("\n\n") == [
        file.read_text(encoding="utf-8") if file is QUERIES[2] else file.read_text(encoding="utf-8").rstrip("\n") for file in QUERIES[:3]
    ]
