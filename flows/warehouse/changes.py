"""What of a snapshot is other than in the one before, told by the files that are not the same."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows.warehouse import parts
from transforms.arrow import schema
from transforms.schema import TABLE

_NOTHING = "\x00"
"""Stands for null where columns are compared as one text."""


def file_pairs(snapshot: Path, previous: Path, name: str) -> tuple[list[Path], list[Path]]:
    """The files of a table that are new, and those of the snapshot before that are there no more or stand there with other rows."""
    now, before = ({file.name: file for file in parts.files(where, name)} for where in (snapshot, previous))
    same = {part for part, file in now.items() if part in before and before[part].samefile(file)}
    return [file for part, file in now.items() if part not in same], [file for part, file in before.items() if part not in same]


def columns_of(files: Iterable[Path], name: str, columns: Sequence[str]) -> pa.Table:
    """Some columns of all rows of some files."""
    none = schema(TABLE[name]).empty_table().select(list(columns)).replace_schema_metadata(None)
    return pa.concat_tables([none, *(parts.read(file, name, columns).select(list(columns)).cast(none.schema) for file in files)])


def changed_articles(snapshot: Path, previous: Path, facts: Sequence[str]) -> set[str]:
    """Articles that came, went, or have another value in one of some columns, of which one is `article_id`."""
    now, before = (_as_text(columns_of(files, "articles", facts)) for files in file_pairs(snapshot, previous, "articles"))
    found: set[str] = set()
    for one, other in ((now, before), (before, now)):
        found.update(one.filter(pc.invert(pc.is_in(one["facts"], other["facts"].combine_chunks())))["article_id"].to_pylist())
    return found


def _as_text(table: pa.Table) -> pa.Table:
    """Each article with all its facts as one text."""
    texts = [pc.fill_null(pc.cast(table[name], pa.string()), _NOTHING) for name in table.column_names]
    return pa.table({"article_id": table["article_id"], "facts": pc.binary_join_element_wise(*texts, "\x01")})
