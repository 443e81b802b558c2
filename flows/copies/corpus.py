"""The articles of the new snapshot as numbers: 0, 1, … in the order of the tables, with their order in time and the places of their passages."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.copies.index import FOLDER, Index, Ordinals, open_index, read_articles, read_paragraphs, save_index, write_segments
from flows.copies.segment import PLACES, Segment, merge
from flows.warehouse import parts
from transforms.copies.fingerprint import Hashes, Indices
from transforms.copies.pairs import Flags, Rows, ranges
from transforms.copies.words import MARKS, SPANS, Array

MAX_SEGMENTS = 16
"""When there are more, the smaller half becomes one."""


_DTYPES = {"places": PLACES, "spans": SPANS, "marks": MARKS}


class Prints(NamedTuple):
    """Where passages are printed: for each place the passage it prints (its place in the question), its number and its article."""

    passage: Indices
    place: Indices
    article: Ordinals


_NOTHING = Prints(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int32))


@dataclass(frozen=True, slots=True)
class Corpus:
    """The articles of a snapshot. `fresh` are those whose words were not in the index before."""

    index: Index
    fresh: Flags
    rank: Indices
    """Of each article, its place in time: publication, then id."""
    owners: Sequence[Ordinals]
    """For each segment, the article of each of its rows; -1 where the row is of use no more."""
    first_place: Indices
    """Number of each segment's first place; places are numbered through the segments."""

    @classmethod
    def of(cls, index: Index, fresh: Flags) -> "Corpus":
        """The corpus of an index."""
        order = pc.sort_indices(pa.table({"instant": index.instant, "id": index.ids}), [("instant", "ascending"), ("id", "ascending")]).to_numpy()
        rank = np.empty(len(order), np.int64)
        rank[order] = np.arange(len(order))
        owners = []
        for number, segment in enumerate(index.segments):
            owner = np.full(len(segment.articles), -1, np.int32)
            mine = np.flatnonzero(index.segment == number)
            owner[index.row[mine]] = mine
            owners.append(owner)
        sizes = [len(segment.places) for segment in index.segments]
        return cls(index, fresh, rank, owners, np.cumsum([0, *sizes]))

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments of the index."""
        return self.index.segments

    def apart(self, one: Ordinals, other: Ordinals) -> Flags:
        """Which pairs of articles are no two versions of one page: a page is no copy of itself."""
        page = self.index.page
        different: Flags = (page[one] < 0) | (page[one] != page[other])
        return different

    def prints(self, passages: Hashes) -> Prints:
        """All places of some passages, in the order of these, then of time."""
        found = [_NOTHING, *(self._prints(number, passages) for number in range(len(self.segments)))]
        passage, place, article = (np.concatenate(columns) for columns in zip(*found, strict=True))
        order = np.lexsort((self.paragraph(place), self.rank[article], passage))
        return Prints(passage[order], place[order], article[order])

    def _prints(self, number: int, passages: Hashes) -> Prints:
        passage, row = self.segments[number].passages.find(passages)
        article = self.owners[number][self.segments[number].places["article"][row]]
        live = article >= 0
        return Prints(passage[live], row[live] + self.first_place[number], article[live])

    def alive(self, passages: Hashes) -> Flags:
        """Which passages any article still prints."""
        live = np.zeros(len(passages), bool)
        for number in range(len(self.segments)):
            live[self._prints(number, passages).passage] = True
        return live

    def rows(self, place: Indices) -> Rows:
        """The rows of `PLACES` that some places are."""
        return self._gather(place, "places", place - self.first_place[self._segment_of(place)])

    def article_of(self, place: Indices) -> Ordinals:
        """The articles that some places are in; -1 where the place is of use no more."""
        number, row = self._segment_of(place), self.rows(place)["article"]
        out = np.full(len(place), -1, np.int32)
        for segment in np.flatnonzero(np.bincount(number)).tolist():
            out[number == segment] = self.owners[segment][row[number == segment]]
        return out

    def paragraph(self, place: Indices) -> Indices:
        """Paragraph index of places."""
        return self.rows(place)["paragraph"]

    def spans(self, place: Indices, word: Indices) -> Array:
        """Where a word of each place is printed."""
        return self._gather(place, "spans", self.rows(place)["word"] + word)

    def words(self, place: Indices) -> tuple[Array, Indices]:
        """The marks of some places, one after the other, and their bounds."""
        rows = self.rows(place)
        sizes = rows["size"].astype(np.int64)
        return self._gather(np.repeat(place, sizes), "marks", ranges(rows["word"], sizes)), np.concatenate([[0], np.cumsum(sizes)])

    def _segment_of(self, place: Indices) -> Indices:
        return np.searchsorted(self.first_place, place, "right") - 1

    def _gather(self, place: Indices, column: str, row: Indices) -> Rows:
        segment_of = self._segment_of(place)
        out = np.empty(len(place), _DTYPES[column])
        for number in np.flatnonzero(np.bincount(segment_of)).tolist():
            mine = segment_of == number
            out[mine] = getattr(self.segments[number], column)[row[mine]]
        return out


class Change(NamedTuple):
    """The corpus after a run and, where it stood on an index, the corpus before and which articles of that are gone or made again."""

    after: Corpus
    before: Corpus | None
    gone: Flags


def update(snapshot: Path, previous: Path | None, changed: frozenset[str], max_words: int) -> Change:
    """Reads the words of the snapshot's new and changed articles and writes them as segments of its index."""
    ids, instant, page = read_articles(snapshot)
    index = Index(ids, instant, np.full(len(ids), -1, np.int32), np.full(len(ids), -1, np.int32), [], page)
    is_changed = pc.is_in(ids, pa.array(changed, pa.string())).to_numpy(zero_copy_only=False)
    fresh = np.ones(len(ids), bool)
    files = parts.files(snapshot, "paragraphs")
    old = open_index(previous)
    gone = np.ones(len(old.ids) if old else 0, bool)
    if old is not None and previous is not None:
        now = pc.index_in(old.ids, ids).fill_null(-1).to_numpy()
        gone = now < 0
        gone[~gone] = is_changed[now[~gone]]
        stays = now[~gone]
        index.segment[stays], index.row[stays] = old.segment[~gone], old.row[~gone]
        fresh[stays] = False
        index.segments.extend(old.segments)
        if not (fresh & ~is_changed).any():
            files = [file for file in files if not _linked(file, previous / "paragraphs" / file.name)]
    for segment in write_segments(snapshot / FOLDER, snapshot.name, read_paragraphs(files, ids.filter(pa.array(fresh))), max_words):
        articles = pc.index_in(segment.articles, ids).to_numpy()
        index.segment[articles], index.row[articles] = len(index.segments), np.arange(len(articles))
        index.segments.append(segment)
    before = Corpus.of(old, np.zeros(len(old.ids), bool)) if old is not None else None
    return Change(Corpus.of(index, fresh), before, gone)


def _linked(file: Path, before: Path) -> bool:
    return before.exists() and file.samefile(before)


def save(snapshot: Path, corpus: Corpus, *, purge: bool = False) -> None:
    """Writes the index of the snapshot, its segments merged where there are many. With `purge` no segment keeps words that are of no article."""
    index = corpus.index
    used = [number for number, owner in enumerate(corpus.owners) if (owner >= 0).any()]
    merged = [number for number in used if purge and (corpus.owners[number] < 0).any()]
    if len(used) > MAX_SEGMENTS:
        smallest = sorted(used, key=lambda number: len(corpus.segments[number].places))[: len(used) - MAX_SEGMENTS // 2]
        merged = sorted({*merged, *smallest})
    segment, row = np.full_like(index.segment, -1), index.row.copy()
    segments: list[Segment] = []
    for number in used:
        if number not in merged:
            segment[index.segment == number] = len(segments)
            segments.append(index.segments[number])
    if merged:
        alive = [corpus.owners[number] >= 0 for number in merged]
        whole = merge(snapshot / FOLDER / f"{snapshot.name}-merged", [index.segments[number] for number in merged], alive)
        articles = np.concatenate([corpus.owners[number][living] for number, living in zip(merged, alive, strict=True)])
        segment[articles], row[articles] = len(segments), np.arange(len(articles), dtype=np.int32)
        segments.append(whole)
    save_index(snapshot, Index(index.ids, index.instant, segment, row, segments, index.page))
