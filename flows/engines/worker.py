"""Records to rows, as every worker makes them."""

import traceback
from collections.abc import Callable, Sequence
from pathlib import Path

import pyarrow as pa

from flows.check.tables import check_tables
from flows.engines.made import Made, Outcome
from transforms.arrow import to_arrow
from transforms.article import transform
from transforms.model import Models, Record, RejectedError, Rows
from transforms.schema import PER_ARTICLE

_MEMORY = "making its rows takes more memory than a record may; cut it into articles, or raise the limit `memory` (--limit memory=N)"


def make(records: Sequence[Record], models: Models, tick: Callable[[], None] = lambda: None) -> Made:
    """The rows of all records; one that can't be used costs its own row only. `tick` is called after each."""
    done = []
    for record in records:
        done.append(_make_one(record, models))
        tick()
    if _fault([rows for rows, _ in done if rows]):
        done = [_proven(*one) for one in done]
    return Made(_tables([rows for rows, _ in done if rows]), [outcome for _, outcome in done])


def _tables(articles: Sequence[Rows]) -> dict[str, pa.Table]:
    return {name: to_arrow(name, [row for rows in articles for row in getattr(rows, name)]) for name in PER_ARTICLE}


def _fault(articles: Sequence[Rows]) -> str | None:
    """What is wrong with the rows of some articles, if anything: a broken promise, or values that the declared types can't hold."""
    try:
        broken = next(check_tables(_tables(articles)), None)
    except Exception as error:  # noqa: BLE001  # whatever it is, it comes from the rows, and says of which type
        return f"{type(error).__name__}: {error}"
    return f"{broken.table} [{broken.key}]: {broken.promise}: {broken.what}" if broken else None


def _proven(rows: Rows | None, outcome: Outcome) -> tuple[Rows | None, Outcome]:
    """The rows of one record, or a rejection where they are not as promised: a bug in a stage costs one record."""
    if rows is None or (fault := _fault([rows])) is None:
        return rows, outcome
    error = RejectedError("worker", "internal_error", f"its rows break a promise of the tables: {fault}; please report it with the file")
    return None, Outcome(outcome.path, outcome.record, None, error, trace=fault)


def _make_one(record: Record, models: Models) -> tuple[Rows | None, Outcome]:
    try:
        rows = transform(record, models)
    except RejectedError as error:
        return None, Outcome(record.path, record.place, None, error)
    except MemoryError:
        return None, Outcome(record.path, record.place, None, RejectedError("worker", "too_large", _MEMORY))
    except Exception as error:  # noqa: BLE001  # a bug in a stage costs one record, and is reported as what it is
        return None, Outcome(record.path, record.place, None, _internal(error), trace=traceback.format_exc())
    return rows, Outcome(record.path, record.place, rows.charset, None, rows.own_id)


def _internal(error: Exception) -> RejectedError:
    last = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(last.filename).name}:{last.lineno}"
    return RejectedError("worker", "internal_error", f"{type(error).__name__} at {place}: {error}; please report it with the file")
