"""The table `stories`, from `copies` and what articles say of themselves.

What an article has from others changes only where its rows of `copies` do, or where another version of its page became the last. These articles are
measured anew, by the words in the index; the others are as they were. Held in memory is the table, and the rows of `copies` of one article.
"""

import tempfile
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from flows.copies.index import Index, open_index, read_paragraphs, write_segments
from flows.copies.order import COLUMNS, moment
from flows.warehouse import parts
from transforms.arrow import to_arrow
from transforms.copies.fingerprint import Indices
from transforms.copies.order import told
from transforms.copies.stories import Print, firsts, measured
from transforms.schema import Copy, Story

type Row = dict[str, Any]
_SEGMENT_WORDS = 1 << 22
_NO_WORDS: Indices = np.empty(0, np.int64)


def settle_stories(snapshot: Path, previous: Path | None, touched: Collection[str]) -> None:
    """Writes the table of a snapshot whose other tables are complete; `touched` are the articles whose rows of `copies` may have changed."""
    rows = _earlier(snapshot, previous, touched) if previous is not None else {}
    index = open_index(snapshot)
    wanted = None if previous is None else {*touched, *_flipped(snapshot, previous)}
    if index is None:
        with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
            _write(snapshot, worked_out(snapshot, Words.read(snapshot, Path(folder)), None, {}))
        return
    _write(snapshot, worked_out(snapshot, Words(index), wanted, rows))


def _write(snapshot: Path, rows: Iterable[Story]) -> None:
    ordered: list[Story] = sorted(rows, key=lambda row: (row.story_id, row.parent_article_id is not None, row.article_id))
    for file in parts.files(snapshot, "stories"):
        file.unlink()
    table = to_arrow("stories", ordered)
    parts.write(parts.folder(snapshot, "stories") / f"part-{snapshot.name}-0000.parquet", "stories", table)


def _earlier(snapshot: Path, previous: Path, touched: Collection[str]) -> dict[str, Story]:
    """The rows of the snapshot before of articles that are as they were."""
    ids = pa.concat_arrays([pa.array(parts.article_ids(snapshot, part), pa.string()) for part in parts.parts(snapshot)])
    rows = parts.read_all(previous, "stories")
    kept = rows.filter(pc.and_(pc.is_in(rows["article_id"], ids), pc.invert(pc.is_in(rows["article_id"], pa.array(sorted(touched), pa.string())))))
    return {row["article_id"]: Story(**row) for row in kept.to_pylist()}


def _flipped(snapshot: Path, previous: Path) -> set[str]:
    """Articles that became the last version of their page, or are it no more."""
    now, before = (_superseded(where) for where in (snapshot, previous))
    return now ^ before


def _superseded(snapshot: Path) -> set[str]:
    found = parts.dataset(snapshot, "articles").to_table(columns=["article_id"], filter=~ds.field("is_latest"))
    return set(found["article_id"].to_pylist())


@dataclass(frozen=True, slots=True)
class Words:
    """Where the words of articles start, by the index."""

    index: Index

    @classmethod
    def read(cls, snapshot: Path, folder: Path) -> "Words":
        """Those of articles that share text, where there is no index or it is not to be trusted; they are written to an empty folder."""
        copied = parts.dataset(snapshot, "copies").to_table(columns=["article_id", "other_article_id"])
        ids = pc.unique(pa.chunked_array([*copied["article_id"].chunks, *copied["other_article_id"].chunks], pa.string()))
        number, row = np.full(len(ids), -1, np.int32), np.full(len(ids), -1, np.int32)
        segments = list(write_segments(folder, "words", read_paragraphs(parts.files(snapshot, "paragraphs"), ids), _SEGMENT_WORDS))
        for place, segment in enumerate(segments):
            articles = pc.index_in(segment.articles, ids).to_numpy()
            number[articles], row[articles] = place, np.arange(len(articles))
        return cls(Index(ids, np.zeros(len(ids), np.int64), number, row, segments, number))

    def starts(self, articles: Collection[str]) -> Mapping[str, Indices]:
        """The places in the clean text where their words start, in order."""
        wanted = pa.array(sorted(articles), pa.string())
        found = pc.index_in(wanted, self.index.ids).fill_null(-1).to_numpy()
        return {article_id: self._starts(place) if place >= 0 else _NO_WORDS for article_id, place in zip(wanted.to_pylist(), found.tolist(), strict=True)}

    def _starts(self, place: int) -> Indices:
        if self.index.segment[place] < 0:
            return _NO_WORDS
        segment = self.index.segments[self.index.segment[place]]
        rows = segment.places[slice(*np.searchsorted(segment.places["article"], [self.index.row[place], self.index.row[place] + 1]))]
        spans = [segment.spans["start"][row["word"] : row["word"] + row["size"]].astype(np.int64) + row["offset"] for row in rows]
        return np.sort(np.concatenate([_NO_WORDS, *spans]))


def worked_out(snapshot: Path, words: Words, wanted: Collection[str] | None, known: dict[str, Story]) -> list[Story]:
    """The rows of the table: `wanted` articles measured anew (None: all), the others as they are known."""
    superseded = _superseded(snapshot)
    prints = {one.article_id: one for one in _measured(snapshot, words, wanted) if one.article_id not in superseded}
    known = {article_id: row for article_id, row in known.items() if article_id not in (wanted or ())}
    parents = {row.article_id: row.parent_article_id for row in known.values() if row.parent_article_id}
    parents |= {one.article_id: one.parent_id for one in prints.values() if one.parent_id is not None}
    first = firsts(parents)
    heads = set(first.values()) - prints.keys() - {row.article_id for row in known.values() if row.parent_article_id is None}
    prints |= {one.article_id: one for one in _measured(snapshot, words, heads)}
    prints |= {head: Print(head, None, 0, len(starts), 0.0, 0.0) for head, starts in words.starts(heads - prints.keys()).items()}
    told_of = _told(snapshot, parents, known)
    return [_row(article_id, first, parents, told_of, prints, known) for article_id in first]


def _row(  # noqa: PLR0913, PLR0917  # all that a row is made of
    article_id: str, first: Mapping[str, str], parents: Mapping[str, str], told_of: Mapping[str, bool], prints: Mapping[str, Print], known: Mapping[str, Story]
) -> Story:
    parent = parents.get(article_id)
    if article_id not in prints:
        return known[article_id]._replace(story_id=first[article_id], order_known=told_of[article_id])
    one = prints[article_id]
    share = one.n_copied / max(one.n_words, 1)
    kept, edited = (one.kept, one.edited) if parent else (None, None)
    return Story(first[article_id], article_id, parent, told_of[article_id], one.n_copied, share, kept, edited, one.n_words - one.n_copied)


def _measured(snapshot: Path, words: Words, wanted: Collection[str] | None) -> Iterator[Print]:
    """The articles that have rows of `copies`, those of a later article standing together."""
    if wanted is not None and not wanted:
        return
    among = None if wanted is None else ds.field("article_id").isin(pa.array(sorted(wanted), pa.string()))
    rows = (row for batch in parts.dataset(snapshot, "copies").to_batches(filter=among) for row in _copies(batch))
    for article_id, group in groupby(rows, attrgetter("article_id")):
        mine = list(group)
        starts = words.starts({article_id, *(row.other_article_id for row in mine)})
        yield measured(article_id, mine, starts.__getitem__)


def _copies(batch: pa.RecordBatch) -> Iterator[Copy]:
    return map(Copy._make, zip(*(column.to_pylist() for column in batch.columns), strict=True))


def _told(snapshot: Path, parents: Mapping[str, str], known: Mapping[str, Story]) -> dict[str, bool]:
    """Of each print whether something says that its parent came first; of a first one whether that is so of all that have it for their parent."""
    new = {article_id: parent for article_id, parent in parents.items() if article_id not in known}
    among = ds.field("article_id").isin(pa.array(sorted({*new, *new.values()}), pa.string()))
    table = parts.dataset(snapshot, "articles").to_table(columns=list(COLUMNS), filter=among)
    moments = {row["article_id"]: moment(row) for row in table.to_pylist()}
    found = {article_id: known[article_id].order_known for article_id in parents.keys() - new.keys()}
    for article_id, parent in new.items():  # one that is not there is for the check of copies to tell
        found[article_id] = parent in moments and article_id in moments and told(moments[parent], moments[article_id])
    children = defaultdict(list)
    for article_id, parent in parents.items():
        children[parent].append(found[article_id])
    return {parent: all(them) for parent, them in children.items()} | found


def differences(snapshot: Path) -> Iterator[tuple[str, str]]:
    """Articles whose rows are not what `copies` and the articles' words make of them, worked out from the texts: id, and what is wrong."""
    with tempfile.TemporaryDirectory(prefix="copydesk-") as folder:
        should = {row.article_id: row for row in worked_out(snapshot, Words.read(snapshot, Path(folder)), None, {})}
    names = {row.article_id: row for row in (Story(**row) for row in parts.read_all(snapshot, "stories").to_pylist())}
    for article_id in sorted(should.keys() | names.keys()):
        if article_id not in names or article_id not in should:
            yield article_id, "it prints a story, and has no row" if article_id in should else "it has a row, and prints no story"
        elif _rounded(names[article_id]) != _rounded(should[article_id]):
            yield article_id, f"it is {names[article_id]}, it should be {should[article_id]}"


def _rounded(row: Story) -> tuple[object, ...]:
    return tuple(round(value, 4) if isinstance(value, float) else value for value in row)
