"""What `flows.copies` keeps of the articles between runs: below `snapshot/.index/words/`, written once and linked into later snapshots.

index.json            format and pipeline version, the segments in use
articles.parquet      the articles of the snapshot, where the words of each are, and its place in the order of publication
SEGMENT/              the words and fingerprints of some articles (`flows.copies.segment`)
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.copies.order import COLUMNS, places
from flows.copies.segment import Segment, SegmentWriter
from flows.warehouse.parts import folder as folder_of
from flows.warehouse.parts import own_dates
from transforms import PIPELINE_VERSION
from transforms.copies.fingerprint import Indices
from transforms.copies.words import read_words

FORMAT = 2
FOLDER = Path(".index", "words")
ROLES = ("title", "standfirst", "dateline", "body", "crosshead", "caption", "correction")
"""Roles of paragraphs that take part. Who is credited, and what an outlet prints under everything, tell nothing of copying."""

type Ordinals = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Index:
    """The articles of a snapshot. Row i of the columns belongs to article `ids[i]`; its words are row `row[i]` of segment `segment[i]`."""

    ids: pa.Array
    instant: Indices
    segment: Ordinals
    row: Ordinals
    segments: list[Segment]
    page: Ordinals
    """Number of the page that the article is a version of; -1 where it has none. Known of the snapshot that is being made only."""


def open_index(snapshot: Path | None) -> Index | None:
    """The index of a snapshot; None where there is none, or none of this format and version."""
    if snapshot is None or not (snapshot / FOLDER / "index.json").is_file():
        return None
    known = json.loads((snapshot / FOLDER / "index.json").read_text())
    if (known["format"], known["pipeline_version"]) != (FORMAT, PIPELINE_VERSION):
        return None
    table = pq.read_table(snapshot / FOLDER / "articles.parquet").combine_chunks()
    segments = [Segment.open(snapshot / FOLDER / name) for name in known["segments"]]
    instant, segment, row = (table[name].to_numpy() for name in ("instant", "segment", "row"))
    return Index(table["article_id"].combine_chunks(), instant, segment, row, segments, np.full(len(table), -1, np.int32))


def save_index(snapshot: Path, index: Index) -> None:
    """Writes the index of a snapshot; segments of the snapshot before are linked."""
    folder = snapshot / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for segment in index.segments:
        if segment.folder.parent != folder:
            (folder / segment.folder.name).mkdir()
            for file in segment.folder.iterdir():
                os.link(file, folder / segment.folder.name / file.name)
    table = pa.table({"article_id": index.ids, "instant": index.instant, "segment": index.segment, "row": index.row})
    pq.write_table(table, folder / "articles.parquet", compression="zstd", compression_level=3)
    names = [segment.folder.name for segment in index.segments]
    (folder / "index.json").write_text(json.dumps({"format": FORMAT, "pipeline_version": PIPELINE_VERSION, "segments": names}, indent=1))


def read_articles(snapshot: Path) -> tuple[pa.Array, Indices, Ordinals]:
    """The ids of a snapshot's articles in the order of its tables, their places in the order of publication, and the numbers of their pages."""
    table = pq.read_table(folder_of(snapshot, "articles"), columns=[*COLUMNS, "page_id"])
    table = table.append_column("day", own_dates(table)).sort_by([("day", "ascending"), ("article_id", "ascending")])
    page = table["page_id"].combine_chunks().dictionary_encode().indices.fill_null(-1).to_numpy()
    return table["article_id"].combine_chunks(), places(table), page


def read_paragraphs(files: Iterable[Path], wanted: pa.Array) -> Iterator[tuple[str, list[tuple[int, int, str]]]]:
    """Index, offset and text of the paragraphs that take part, article by article."""
    columns = ["article_id", "paragraph_index", "role", "text", "char_start"]
    for file in files:
        with pq.ParquetFile(file) as parquet:
            batches = (_rows(batch, wanted) for batch in parquet.iter_batches(4096, columns=columns))
            rows = (row for batch in batches for row in batch)
            for article_id, group in groupby(rows, itemgetter(0)):
                yield article_id, [(index, offset, text) for _, index, offset, text in group]


def _rows(batch: pa.RecordBatch, wanted: pa.Array) -> Iterator[tuple[str, int, int, str]]:
    mask = pc.and_(pc.is_in(batch["article_id"], wanted), pc.is_in(batch["role"], pa.array(ROLES)))
    batch = batch.filter(mask)
    columns = (batch[name].to_pylist() for name in ("article_id", "paragraph_index", "char_start", "text"))
    return zip(*columns, strict=True)


def write_segments(folder: Path, prefix: str, articles: Iterable[tuple[str, list[tuple[int, int, str]]]], max_words: int) -> Iterator[Segment]:
    """Segments of about `max_words` words each."""
    number, writer = 0, SegmentWriter()
    for article_id, paragraphs in articles:
        writer.add(article_id, [(index, offset, read_words(text)) for index, offset, text in paragraphs])
        if writer.n_words >= max_words:
            yield writer.write(folder / f"{prefix}-{number:04d}")
            number, writer = number + 1, SegmentWriter()
    if writer.n_words:
        yield writer.write(folder / f"{prefix}-{number:04d}")
