"""What docs/queries/ say of the samples in raw/, as docs/answers.md has it. `python -m tests.answers --write` writes the page anew."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import duckdb

import copydesk

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "answers.md"
QUERIES = sorted((ROOT / "docs" / "queries").glob("*.sql"))
HEAD = """# Twelve questions, and what the samples answer

Each stands in a file of [queries/](queries/), for DuckDB started beside `warehouse/`: `duckdb < docs/queries/01-who-spoke-most.sql`. The answers are of the
samples in `raw/`; `python -m tests.answers --write` makes this page, and a test holds it.
"""


def page(folder: Path) -> str:
    """The whole page, from the samples taken into `folder`."""
    copydesk.run(ROOT / "raw", warehouse=folder / "warehouse", workers=2)
    with duckdb.connect() as connection:
        connection.execute(f"set file_search_path = '{folder}'")
        return "\n".join([HEAD, *(line for file in QUERIES for line in _answer(connection, file.read_text(encoding="utf-8")))])


def _answer(connection: duckdb.DuckDBPyConnection, query: str) -> Iterator[str]:
    question, _, code = query.removeprefix("-- ").partition("\n")
    answer = connection.sql(code)
    yield f"## {question[0].upper()}{question[1:]}\n\n```sql\n{code.strip()}\n```\n"
    yield "| " + " | ".join(answer.columns) + " |"
    yield "|" + "---|" * len(answer.columns)
    for row in answer.fetchall():
        yield "| " + " | ".join("" if value is None else _said(value) for value in row) + " |"
    yield ""


def _said(value: object) -> str:
    told = f"{value:.2f}" if isinstance(value, float) else str(value)
    return told.replace(f"{ROOT}/", "").replace("|", "\\|")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        found = page(Path(scratch))
    if "--write" in sys.argv:
        PAGE.write_text(found, encoding="utf-8")
    else:
        sys.stdout.write(found)
