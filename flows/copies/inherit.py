"""Dates and agencies that articles take from those whose text they print, filled in over a whole snapshot.

Every run works out anew, for all articles, what `transforms.copies.inherit` says of what they state themselves and of the table `copies`; so the
rows do not depend on the order of arrival, and what an article took from one that is gone goes with it. Only files of `articles` in which a row
changes are written. Held in memory are the columns below of all articles, and a batch of `copies`.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.copies.order import COLUMNS, places
from flows.warehouse import parts
from transforms.copies.fingerprint import Indices
from transforms.copies.inherit import PAIRS, PARENTS, Own, best, credited_by, dated_by, relevant
from transforms.copies.pairs import Rows

_FILLED = ("published_at", "published_date", "published_basis", "wire_agency", "wire_agency_basis")
_SPANS = {"n_chars": ("char_start", "char_end"), "n_other_chars": ("other_char_start", "other_char_end")}
_BATCH = 1 << 17


def inherit(snapshot: Path) -> None:
    """Fills in what articles take from others, once `copies` is there."""
    for part, wanted in differences(snapshot):
        parts.fill(snapshot, part, wanted, _FILLED)


def differences(snapshot: Path) -> Iterator[tuple[str, pa.Table]]:
    """For each part in which articles lack what they should take, or have what they should not: these articles as they should be."""
    have = _articles(snapshot)
    own = _own(have)
    dated, credited = _find_parents(snapshot, have["article_id"].combine_chunks(), own)
    want = _fill(own, dated, credited)
    differs = _differ(have["published_basis"], want["published_basis"])
    for name in _FILLED:
        differs = pc.or_(differs, _differ(have[name], want[name]))
    want = want.filter(differs)
    for part in sorted(pc.unique(want["part"]).to_pylist()):
        yield part, want.filter(pc.equal(want["part"], part))


def _articles(snapshot: Path) -> pa.Table:
    """Dates and agencies of all articles as they stand, with their parts; in order of own date, then of id."""
    tables = []
    for part in parts.parts(snapshot):
        table = parts.read(parts.folder(snapshot, "articles") / part, "articles", list(COLUMNS))
        tables.append(table.append_column("part", pa.DictionaryArray.from_arrays(np.zeros(len(table), np.int32), [part])))
    found = pa.concat_tables(tables).unify_dictionaries()
    order = pc.sort_indices(pa.table({"day": parts.own_dates(found), "id": found["article_id"]}), [("day", "ascending"), ("id", "ascending")])
    return found.take(order).combine_chunks()


def _own(have: pa.Table) -> pa.Table:
    """The same without what was taken from others."""
    dated, credited = pc.not_equal(have["published_basis"], "copy"), pc.not_equal(have["wire_agency_basis"], "copy").fill_null(fill_value=False)
    columns: dict[str, Any] = {name: have[name] for name in have.column_names}
    columns["published_basis"] = pc.if_else(dated, have["published_basis"], "none")
    for name, stated in (("published_at", dated), ("published_date", dated), ("wire_agency", credited), ("wire_agency_basis", credited)):
        columns[name] = pc.if_else(stated, have[name], pa.scalar(None, have[name].type))
    return pa.table(columns)


def _fill(own: pa.Table, dated: Rows, credited: Rows) -> pa.Table:
    """The articles with what they take from their parents."""
    from_dated, from_credited = (_parent_of(parents, len(own)) for parents in (dated, credited))
    columns: dict[str, Any] = {name: own[name] for name in own.column_names}
    for name in ("published_at", "published_date"):
        columns[name] = pc.if_else(pc.is_valid(from_dated), own[name].take(from_dated), own[name])
    columns["published_basis"] = pc.if_else(pc.is_valid(from_dated), "copy", own["published_basis"])
    columns["wire_agency"] = pc.if_else(pc.is_valid(from_credited), own["wire_agency"].take(from_credited), own["wire_agency"])
    columns["wire_agency_basis"] = pc.if_else(pc.is_valid(from_credited), "copy", own["wire_agency_basis"])
    return pa.table(columns)


def _parent_of(parents: Rows, count: int) -> pa.Array:
    parent = np.full(count, -1, np.int32)
    parent[parents["article"]] = parents["parent"]
    return pa.array(parent, mask=parent < 0)


def _differ(one: pa.ChunkedArray, other: pa.ChunkedArray) -> pa.ChunkedArray:
    return pc.or_(pc.not_equal(one, other).fill_null(fill_value=False), pc.xor(pc.is_null(one), pc.is_null(other)))


def _find_parents(snapshot: Path, ids: pa.Array, own: pa.Table) -> tuple[Rows, Rows]:
    """From whom each article takes its date, and its agency."""
    dated, credited = (pc.is_valid(own[name]).to_numpy() for name in ("published_date", "wire_agency"))
    times, wires = np.empty(0, PARENTS), np.empty(0, PARENTS)
    if dated.all() == dated.any() and credited.all() == credited.any():
        return times, wires  # all have it or none has
    stated = Own(_lengths(snapshot, ids), dated, credited, places(own))
    for pairs in _pairs(snapshot, ids, stated):
        times = best(stated, np.concatenate([times, dated_by(stated, pairs)]))
        wires = best(stated, np.concatenate([wires, credited_by(stated, pairs)]))
    return times, wires


def _lengths(snapshot: Path, ids: pa.Array) -> Indices:
    """Code points of clean text of each article."""
    lengths = np.zeros(len(ids), np.int64)
    for part in parts.parts(snapshot):
        ends = (
            parts.read(parts.folder(snapshot, "paragraphs") / part, "paragraphs", ["article_id", "char_end"])
            .group_by("article_id")
            .aggregate([("char_end", "max")])
        )
        lengths[pc.index_in(ends["article_id"], ids).to_numpy()] = ends["char_end_max"].to_numpy()
    return lengths


def _pairs(snapshot: Path, ids: pa.Array, own: Own) -> Iterator[Rows]:
    """The pairs of articles that can matter, whole pairs a batch: the rows of a later article stand together."""
    left: pa.Table | None = None
    for file in parts.files(snapshot, "copies"):
        with pq.ParquetFile(file) as parquet:
            for batch in parquet.iter_batches(_BATCH):
                rows = _numbered(pa.table(batch), ids, own)
                together = pa.concat_tables([left, rows]) if left is not None else rows
                later = together["later"].to_numpy()
                done = int(np.searchsorted(later, later[-1])) if len(later) else 0
                yield _sum(together.slice(0, done))
                left = together.slice(done)
    if left is not None:
        yield _sum(left)


def _numbered(rows: pa.Table, ids: pa.Array, own: Own) -> pa.Table:
    later, other = (pc.index_in(rows[name], ids).to_numpy() for name in ("article_id", "other_article_id"))
    columns: dict[str, Any] = {"later": later, "other": other, "in_quote": rows["in_quote"]}
    columns |= {name: pc.subtract(rows[end], rows[start]) for name, (start, end) in _SPANS.items()}
    return pa.table(columns).filter(pa.array(relevant(own, later, other)))


def _sum(rows: pa.Table) -> Rows:
    """Rows of `copies` summed by pair of articles: runs of a pair have no word in common."""
    sums = rows.group_by(["later", "other"]).aggregate([("n_chars", "sum"), ("n_other_chars", "sum"), ("in_quote", "all")])
    sums = sums.filter(pc.invert(sums["in_quote_all"]))
    pairs = np.empty(len(sums), PAIRS)
    for name, column in zip(PAIRS.names or (), ("later", "other", "n_chars_sum", "n_other_chars_sum"), strict=True):
        pairs[name] = sums[column].to_numpy()
    return pairs
