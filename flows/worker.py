"""Records to rows, as every worker makes them."""

import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from transforms.arrow import to_arrow
from transforms.article import transform
from transforms.model import Models, Record, RejectedError, Rows
from transforms.schema import PER_ARTICLE


class Outcome(NamedTuple):
    """What became of a record: its charset, or why it is no article."""

    path: str
    record: int
    charset: str | None
    error: RejectedError | None
    trace: str | None = None
    """Where an exception came from that should not have."""


class Made(NamedTuple):
    """The rows of a batch, by table, and the outcome of each of its records."""

    tables: dict[str, pa.Table]
    outcomes: list[Outcome]


def make(records: Sequence[Record], models: Models) -> Made:
    """The rows of all records; one that can't be used costs its own row only."""
    rows: dict[str, list[tuple[object, ...]]] = {name: [] for name in PER_ARTICLE}
    outcomes = []
    for record in records:
        made, outcome = _make_one(record, models)
        outcomes.append(outcome)
        for name in PER_ARTICLE if made else ():
            rows[name].extend(getattr(made, name))
    return Made({name: to_arrow(name, rows[name]) for name in PER_ARTICLE}, outcomes)


def _make_one(record: Record, models: Models) -> tuple[Rows | None, Outcome]:
    try:
        rows = transform(record, models)
    except RejectedError as error:
        return None, Outcome(record.path, record.place, None, error)
    except Exception as error:  # noqa: BLE001  # a bug in a stage costs one record, and is reported as what it is
        return None, Outcome(record.path, record.place, None, _internal(error), traceback.format_exc())
    return rows, Outcome(record.path, record.place, rows.charset, None)


def _internal(error: Exception) -> RejectedError:
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    return RejectedError("worker", "internal_error", f"{type(error).__name__} at {place}: {error}; please report it with the file")
