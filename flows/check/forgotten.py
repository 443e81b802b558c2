"""That nothing is left of what was forgotten: in no table, no index and no snapshot that is kept."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.check.broken import Broken
from flows.copies.index import FOLDER
from flows.copies.segment import Segment
from flows.warehouse import forgotten
from flows.warehouse.forgotten import Marks
from flows.warehouse.store import Store

_ROWS = 65_536


def check_forgotten(root: Path) -> Iterator[Broken]:
    """Every place in the warehouse where something forgotten is left."""
    store = Store(root)
    marks, first = forgotten.marks_of(forgotten.read(store.current)), forgotten.first_kept(store.current)
    for snapshot in sorted({*store.snapshots(), *filter(None, [store.current])}) if first else ():
        if snapshot.name < first:
            yield Broken("forgotten", snapshot.name, "forgotten", "the snapshot is older than what was forgotten since; any `copydesk run` takes it away")
        for file in sorted(snapshot.rglob("*.parquet")):
            for what in _left(file, marks):
                yield Broken(file.parent.name.partition(".")[0], f"{snapshot.name}/{file.name}", "forgotten", what)
        for segment in map(Segment.open, sorted((snapshot / FOLDER).glob("*/"))):
            if not _is_closed(segment):
                yield Broken("copies", f"{snapshot.name}/{segment.folder.name}", "forgotten", "the index holds words that are of no article it names")


def _left(file: Path, marks: Marks) -> Iterator[str]:
    """Columns of a Parquet file, of any table or index, in which something forgotten is left."""
    with pq.ParquetFile(file) as parquet:
        names = [
            name for name in parquet.schema_arrow.names if name in {"text_sha256", "sha256", "status", "page_id", "content_id"} or name.endswith("article_id")
        ]
        for batch in parquet.iter_batches(_ROWS, columns=names) if names else ():
            for name, hashes, column in _hashes(pa.table(batch), marks):
                yield from (f"{name} {value} was forgotten" for value in sorted(hashes.intersection(column.to_pylist())))


def _hashes(rows: pa.Table, marks: Marks) -> Iterator[tuple[str, frozenset[str], pa.ChunkedArray]]:
    """The columns of some rows that say what they are of, each with the hashes that it must not hold."""
    if "status" in rows.column_names:
        rows = rows.filter(pc.not_equal(rows["status"], "withdrawn"))
    by_name = {"text_sha256": marks.texts, "sha256": marks.records, "page_id": marks.pages, "content_id": marks.contents}
    for name in rows.column_names:
        hashes = marks.contents if name.endswith("article_id") else by_name.get(name)
        if hashes:
            yield name, hashes, rows[name]


def _is_closed(segment: Segment) -> bool:
    """Whether every word of a segment is of a paragraph, and every paragraph of an article that it names."""
    places = segment.places
    return bool(places["size"].sum() == len(segment.marks) == len(segment.spans) and (places["article"] < len(segment.articles)).all())
