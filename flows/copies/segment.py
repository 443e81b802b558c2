"""The words and fingerprints of some articles on disk: a folder of plain arrays that never change, read through memory maps."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.parquet as pq

from transforms.copies.fingerprint import Hashes, Indices, fingerprints
from transforms.copies.pairs import Flags, distinct, ranges
from transforms.copies.words import MARKS, SPANS, Array, Words, pack, passage_ids

PLACES = np.dtype([("passage", "<u8"), ("article", "<i4"), ("paragraph", "<i4"), ("offset", "<i4"), ("size", "<i4"), ("word", "<i8")])
"""A paragraph: its words' id, its article's row in the segment, its index and offset in the article, and where its words are."""

_FILES = {
    "places": PLACES, "marks": MARKS, "spans": SPANS, "passage_keys": np.dtype("<u8"), "passage_values": np.dtype("<i8"),
    "shingle_keys": np.dtype("<u8"), "shingle_values": np.dtype("<u8"),
}  # fmt: skip
_CHUNK = 1 << 20


class Map(NamedTuple):
    """Keys in order and a value for each; a key may stand more than once."""

    keys: Hashes
    values: npt.NDArray[Any]

    def part(self, low: int, high: int) -> "Map":
        """The entries with low <= key < high."""
        first = np.searchsorted(self.keys, np.uint64(low))
        last = np.searchsorted(self.keys, np.uint64(high)) if high < 1 << 64 else len(self.keys)
        return Map(self.keys[first:last], self.values[first:last])

    def find(self, keys: Hashes) -> tuple[Indices, npt.NDArray[Any]]:
        """Every value of the keys, and the place of its key among these."""
        first = np.searchsorted(self.keys, keys)
        counts = np.searchsorted(self.keys, keys, "right") - first
        return np.repeat(np.arange(len(keys)), counts), self.values[ranges(first, counts)]


@dataclass(frozen=True, slots=True)
class Segment:
    """The words of some articles, with two maps: from passages to their places, from shingles to the passages they stand in."""

    folder: Path
    articles: pa.Array
    places: Array
    marks: Array
    spans: Array
    passages: Map
    shingles: Map

    @classmethod
    def open(cls, folder: Path) -> "Segment":
        """A segment on disk, mapped into memory."""
        files = {name: _open(folder / name, dtype) for name, dtype in _FILES.items()}
        articles = pq.read_table(folder / "articles.parquet")["article_id"].combine_chunks()
        passages = Map(files["passage_keys"], files["passage_values"])
        shingles = Map(files["shingle_keys"], files["shingle_values"])
        return cls(folder, articles, files["places"], files["marks"], files["spans"], passages, shingles)

    def words(self, places: Indices) -> tuple[Array, Indices]:
        """The marks of some places one after the other, and their bounds."""
        rows = self.places[places]
        sizes = rows["size"].astype(np.int64)
        return self.marks[ranges(rows["word"], sizes)], np.concatenate([[0], np.cumsum(sizes)])


def _open(path: Path, dtype: np.dtype[Any]) -> npt.NDArray[Any]:
    return np.memmap(path, dtype, "r") if path.stat().st_size else np.empty(0, dtype)


class SegmentWriter:
    """Gathers the words of articles for a segment."""

    def __init__(self) -> None:
        """Nothing gathered yet."""
        self.n_words = 0
        self._articles: list[str] = []
        self._places: list[tuple[int, int, int, int]] = []
        self._waiting: list[Words] = []
        self._packed: list[tuple[Array, Array]] = []

    def add(self, article_id: str, paragraphs: Iterable[tuple[int, int, Words]]) -> None:
        """Takes in an article: index, offset and words of its paragraphs."""
        for index, offset, words in paragraphs:
            self._places.append((len(self._articles), index, offset, len(words.word)))
            self._waiting.append(words)
            self.n_words += len(words.word)
        self._articles.append(article_id)
        if len(self._waiting) > 1000:
            self._pack()

    def _pack(self) -> None:
        self._packed.append(pack(self._waiting))
        self._waiting = []

    def write(self, folder: Path) -> Segment:
        """Writes the segment to `folder`, which is made."""
        self._pack()
        marks, spans = (np.concatenate(columns) for columns in zip(*self._packed, strict=True))
        places = np.zeros(len(self._places), PLACES)
        for name, values in zip(("article", "paragraph", "offset", "size"), zip(*self._places, strict=True), strict=True):
            places[name] = values
        bounds = np.concatenate([[0], np.cumsum(places["size"], dtype=np.int64)])
        places["word"] = bounds[:-1]
        places["passage"] = passage_ids(marks, bounds)
        order = np.argsort(places["passage"], kind="stable")
        hashes, paragraph = fingerprints(marks["word"], bounds)
        shingles = Map(*distinct(hashes, places["passage"][paragraph]))
        folder.mkdir(parents=True)
        _write_articles(folder, pa.array(self._articles, pa.string()))
        columns = (places, marks, spans, places["passage"][order], order, *shingles)
        for (name, dtype), column in zip(_FILES.items(), columns, strict=True):
            column.astype(dtype, copy=False).tofile(folder / name)
        return Segment.open(folder)


def _write_articles(folder: Path, articles: pa.Array) -> None:
    pq.write_table(pa.table({"article_id": articles}), folder / "articles.parquet", compression="zstd", compression_level=3)


def hash_ranges(n_entries: int, limit: int) -> list[tuple[int, int]]:
    """Ranges of hashes that hold about `limit` of the entries each."""
    n = max(1, -(-n_entries // limit))
    edges = [(1 << 64) * i // n for i in range(n + 1)]
    return list(pairwise(edges))


def merge(folder: Path, segments: Sequence[Segment], alive: Sequence[Flags]) -> Segment:
    """Writes one segment of those articles of several that are alive, a chunk at a time."""
    folder.mkdir(parents=True)
    _write_articles(folder, pa.concat_arrays([segment.articles.filter(pa.array(living)) for segment, living in zip(segments, alive, strict=True)]))
    files = {name: (folder / name).open("wb") for name in _FILES}
    try:
        n_articles = n_words = n_places = 0
        for segment, living in zip(segments, alive, strict=True):
            numbers = np.cumsum(living) - 1 + n_articles
            for start in range(0, len(segment.places), 1 << 14):
                places = segment.places[start : start + (1 << 14)]
                places = places[living[places["article"]]]
                sizes = places["size"].astype(np.int64)
                words = ranges(places["word"], sizes)
                segment.marks[words].tofile(files["marks"])
                segment.spans[words].tofile(files["spans"])
                places["article"] = numbers[places["article"]]
                places["word"] = np.cumsum(sizes) - sizes + n_words
                places.tofile(files["places"])
                n_words += len(words)
                n_places += len(places)
            n_articles += int(living.sum())
        files["places"].flush()
        _merge_maps(_open(folder / "places", PLACES), segments, files)
    finally:
        for file in files.values():
            file.close()
    return Segment.open(folder)


def _merge_maps(places: Array, segments: Sequence[Segment], files: Any) -> None:
    for low, high in hash_ranges(len(places), _CHUNK):
        inside = np.flatnonzero((places["passage"] >= np.uint64(low)) & (places["passage"] <= np.uint64(high - 1)))
        inside = inside[np.argsort(places["passage"][inside], kind="stable")]
        places["passage"][inside].tofile(files["passage_keys"])
        inside.tofile(files["passage_values"])
    passages = np.unique(places["passage"])
    for low, high in hash_ranges(sum(len(segment.shingles.keys) for segment in segments), _CHUNK):
        parts = [segment.shingles.part(low, high) for segment in segments]
        keys, values = distinct(np.concatenate([part.keys for part in parts]), np.concatenate([part.values for part in parts]))
        known = np.isin(values, passages)
        keys[known].tofile(files["shingle_keys"])
        values[known].tofile(files["shingle_values"])
