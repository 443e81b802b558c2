"""Writes the table `copies`: the rows that stay from the snapshot before and the new ones, merged in order, a stretch of articles at a time."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.copies.corpus import Corpus
from flows.warehouse.parts import files, folder, open_writer
from transforms.arrow import schema
from transforms.copies.pairs import Flags, Rows
from transforms.schema import TABLE

MAX_ROWS = 2_000_000
"""Rows after which a file is closed and the next begun."""
_SCHEMA = schema(TABLE["copies"])
_WITH_LATER = pa.schema([pa.field("later", pa.int32()), *_SCHEMA])
_ORDER = [(name, "ascending") for name in ("later", "char_start", "char_end", "other_article_id", "other_char_start", "other_char_end")]


def to_table(corpus: Corpus, rows: Rows) -> pa.Table:
    """Settled rows as rows of `copies`, with the number of the later article in a column `later`."""
    columns = {"later": pa.array(rows["later"])}
    for side, article in (("", "later"), ("other_", "other")):
        places = corpus.rows(rows[side + "place"])
        first = corpus.spans(rows[side + "place"], rows[side + "start"].astype(np.int64))["start"]
        last = corpus.spans(rows[side + "place"], rows[side + "end"].astype(np.int64) - 1)["end"]
        columns[side + "article_id"] = corpus.index.ids.take(pa.array(rows[article]))
        columns[side + "paragraph_index"] = pa.array(places["paragraph"])
        columns[side + "char_start"] = pa.array(places["offset"] + first.astype(np.int32))
        columns[side + "char_end"] = pa.array(places["offset"] + last.astype(np.int32))
    columns["n_words"] = pa.array(rows["end"] - rows["start"])
    columns["kind"] = pc.if_else(pa.array(rows["verbatim"]), "verbatim", "edited")
    columns["in_quote"] = pa.array(rows["in_quote"])
    return pa.table(columns).select(_WITH_LATER.names).cast(_WITH_LATER)


class Kept:
    """The rows of the snapshot before whose articles are both as they were, in order."""

    def __init__(self, previous: Path | None, corpus: Corpus, frontier: Flags) -> None:
        """Reads `previous` as it goes; rows with an article of the frontier, or one that is gone, are left out."""
        self._corpus, self._frontier = corpus, frontier
        self.touched: set[str] = set()
        """Articles that have rows which are left out."""
        self._batches = self._read(previous)
        self._left = next(self._batches, None)

    def _read(self, previous: Path | None) -> Iterator[pa.Table]:
        before = files(previous, "copies") if previous else []
        for file in before:
            with pq.ParquetFile(file) as parquet:
                for batch in parquet.iter_batches(1 << 17):
                    yield self._still_true(pa.table(batch))

    def _still_true(self, table: pa.Table) -> pa.Table:
        later, other = (pc.index_in(table[name], self._corpus.index.ids).fill_null(-1).to_numpy() for name in ("article_id", "other_article_id"))
        stays = (later >= 0) & (other >= 0)
        stays[stays] = ~self._frontier[later[stays]] & ~self._frontier[other[stays]]
        self.touched.update(pc.unique(table["article_id"].filter(pa.array(~stays))).to_pylist())
        table = table.add_column(0, "later", pa.array(later.astype(np.int32))).filter(pa.array(stays))
        return table.cast(_WITH_LATER)

    def until(self, article: int) -> Iterator[pa.Table]:
        """The rows of the articles before that one which were not given yet."""
        while self._left is not None:
            later = self._left["later"].to_numpy()
            n = int(np.searchsorted(later, article))
            yield self._left.slice(0, n)
            if n < len(later):
                self._left = self._left.slice(n)
                return
            self._left = next(self._batches, None)


def write_copies(snapshot: Path, stretches: Iterator[pa.Table]) -> None:
    """Writes tables, each of articles after those of the one before, as the files of `copies`; at least one."""
    number, n_rows, writer = 0, 0, None
    for table in stretches:
        if writer is None:
            writer, n_rows = open_writer(folder(snapshot, "copies") / f"part-{snapshot.name}-{number:04d}.parquet", "copies"), 0
        writer.write_table(table.sort_by(_ORDER).drop_columns("later").cast(_SCHEMA), 1 << 17)
        n_rows += table.num_rows
        if n_rows >= MAX_ROWS:
            writer.close()
            number, writer = number + 1, None
    if writer is None and number:
        return
    if writer is None:
        writer = open_writer(folder(snapshot, "copies") / f"part-{snapshot.name}-0000.parquet", "copies")
    writer.close()
