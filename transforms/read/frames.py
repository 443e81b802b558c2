"""Data frames that pandas wrote as JSON (`DataFrame.to_json`, `to_dict`): the orients that are no list of records."""

from collections.abc import Mapping, Sequence
from typing import Any

from transforms.read.rows import row_bytes


def frame_rows(value: Any, bodies: set[str]) -> list[bytes]:
    """The rows of a frame, each a JSON object; none where the value is no frame with a column of `bodies`. Strings hold one byte a character."""
    if not isinstance(value, Mapping):
        return []
    if value.keys() >= {"columns", "data"} and isinstance(value["columns"], list) and isinstance(value["data"], list):
        return _rows([dict(zip(map(str, value["columns"]), row, strict=False)) for row in value["data"] if isinstance(row, list)], bodies)
    if value and all(isinstance(column, Mapping) for column in value.values()):
        return _rows(_by_column(value) if bodies & value.keys() else list(value.values()), bodies)
    if bodies & value.keys() and all(_is_column(column) for column in value.values()):
        lengths = {len(column) for column in value.values()}
        return _rows([dict(zip(value, row, strict=True)) for row in zip(*value.values(), strict=True)], bodies) if len(lengths) == 1 else []
    return []


def _rows(rows: Sequence[Mapping[str, Any]], bodies: set[str]) -> list[bytes]:
    return [row_bytes(dict(row)) for row in rows] if rows and all(bodies & row.keys() for row in rows) else []


def _by_column(columns: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Orient `columns`: each column an object of values by the row's label."""
    labels = dict.fromkeys(label for column in columns.values() for label in column)
    return [{name: column.get(label) for name, column in columns.items()} for label in labels]


def _is_column(value: Any) -> bool:
    """A list of more than one value, so that an article with lists of one is none."""
    return isinstance(value, list) and len(value) > 1
