"""`views.sql`: the questions that people ask of a warehouse, as views for DuckDB; the same text in every snapshot."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

_GLOB = re.compile(r"'(?P<table>[a-z_]+)/\*\.parquet'")
NAME = "views.sql"
TEXT = (Path(__file__).parent / NAME).read_text(encoding="utf-8")


def write(snapshot: Path) -> None:
    """Writes the views of a snapshot."""
    (snapshot / NAME).write_text(TEXT, encoding="utf-8")


def over(files: Mapping[str, Sequence[Path]]) -> str:
    """The tables of one snapshot as views by their names, given their files, and the views above over these, whatever later runs commit."""
    listed = {name: ", ".join(quoted(str(path)) for path in paths) for name, paths in files.items()}
    tables = (f"create or replace view {name} as select * from read_parquet([{paths}]);" for name, paths in listed.items())  # noqa: S608  # quoted
    return "\n".join((*tables, by_name()))


def by_name() -> str:
    """The views over tables that are called by their names."""
    return _GLOB.sub(lambda found: found["table"], TEXT)


def quoted(text: str) -> str:
    """A text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"
