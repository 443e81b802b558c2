"""The recipes of docs/extending.md, run as they are written there."""

import re
from datetime import date
from pathlib import Path
from typing import Any

from tests.transforms.dates.articles import article
from transforms.dates import tag_dates
from transforms.languages.language import Language
from transforms.model import Published
from transforms.parse import read_prose

_PAGE = (Path(__file__).parent.parent / "docs" / "extending.md").read_text(encoding="utf-8")
_TODAY = Published(None, date(2019, 1, 10), "metadata")


def _recipe(heading: str) -> str:
    return _PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]


def test_a_language_is_added_to_dates() -> None:
    recipe = _recipe("Add a language to dates")
    made: dict[str, Any] = {}
    for code in re.findall(r"```python\n(.*?)```", recipe, re.DOTALL):
        exec(code, made)  # noqa: S102  the page's own code
    language: Language = made["LANGUAGE"]
    rows = re.findall(r"^\| (.+\.) \| (\S+) \|$", recipe, re.MULTILINE)
    assert len(rows) > 5
    for text, value in rows:
        document = article(text).in_language(language)
        assert [value] == [row.value for row in tag_dates(document, read_prose(document), _TODAY)], text
