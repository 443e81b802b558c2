"""Batches to rows, whatever happens to the workers: a dead one costs a retry, a deadly record one rejected row."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Protocol

import pyarrow as pa

from flows.engines.made import Made, Outcome
from flows.errors import WorkerDiedError
from flows.inputs.listed import Listed
from transforms.arrow import to_arrow
from transforms.model import Record, RejectedError
from transforms.schema import PER_ARTICLE

_DIED = "the worker process died on this record twice (out of memory?); run again with --retry-rejects, or take the record out"
_HUNG = "the record took too long, and its worker was ended; cut it into articles or take it out, or give it more time (--limit seconds=N) with --retry-rejects"


class Maker[R](Protocol):
    """Works on batches of what stands for records; may be asked from several threads at once."""

    @property
    def slots(self) -> int:
        """Number of batches it can work on at a time."""

    def make(self, records: Sequence[R]) -> Made:
        """The rows of a batch. Raises `WorkerDiedError`."""


def make_surely[R: (Record, Listed)](engine: Maker[R], records: Sequence[R]) -> Made:
    """The rows of a batch, whatever happens to the workers: the record that one died on is taken again, alone; one that it hung on is not."""
    try:
        return engine.make(records)
    except WorkerDiedError as died:
        if died.hung and died.at is not None:
            around = [make_surely(engine, some) if some else None for some in (records[: died.at], records[died.at + 1 :])]
            made = (around[0], _lost(records[died.at], _HUNG), around[1])
            return _joined([one for one in made if one])
        if len(records) > 1:
            middle = len(records) // 2
            cuts = [0, middle, len(records)] if died.at is None else [0, died.at, died.at + 1, len(records)]
            pieces = [records[start:end] for start, end in pairwise(cuts) if start < end]
            return _joined([make_surely(engine, piece) for piece in pieces])
    try:
        return engine.make(records)
    except WorkerDiedError as died:
        return _lost(records[0], _HUNG if died.hung else _DIED)


def _joined(pieces: Sequence[Made]) -> Made:
    names = [name for name in pieces[0].tables if all(name in piece.tables for piece in pieces)]
    tables = {name: pa.concat_tables([piece.tables[name] for piece in pieces], promote_options="default") for name in names}
    return Made(tables, [outcome for piece in pieces for outcome in piece.outcomes], sum((piece.written for piece in pieces), ()))


def _lost(record: Record | Listed, message: str) -> Made:
    """No rows, and why."""
    outcome = Outcome(record.path, record.place, None, RejectedError("worker", "worker_died", message))
    return Made({name: to_arrow(name, []) for name in PER_ARTICLE}, [outcome])
