"""`views.sql`: the questions that people ask of a warehouse, as views for DuckDB; the same text in every snapshot."""

from pathlib import Path

NAME = "views.sql"
TEXT = (Path(__file__).parent / NAME).read_text(encoding="utf-8")


def write(snapshot: Path) -> None:
    """Writes the views of a snapshot."""
    (snapshot / NAME).write_text(TEXT, encoding="utf-8")
