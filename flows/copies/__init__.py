"""Keeps the table `copies` as articles come, change and go.

When `find_copies` is called the folder `snapshot` holds the six per-article tables of the new snapshot, complete and final. Nothing in it is
visible to readers before the commit. Files are hard links into earlier snapshots where nothing changed: never write into one.

Versions of one page are not compared with one another. Whether two articles share a run is decided by their two texts alone, and where a passage recurs
too often by the articles that carry it; so the rows are the same in whatever order the articles came. A run looks at the pairs that a new, changed or
removed article is in:

1. the words and fingerprints of new articles become segments of the index (`index`, `segment`, `corpus`);
2. passages that meet in a fingerprint are aligned, each two once, in however many articles they stand (`search`, `transforms.copies`);
3. the runs are laid out over the articles, settled pair by pair of articles, and merged into the table (`table`).

In between, pairs and runs wait in scratch files (`spill`), so memory depends on `memory_mb` and not on the corpus, but for the articles' ids.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.copies import corpus as corpora
from flows.copies.corpus import Corpus
from flows.copies.index import FOLDER
from flows.copies.recurring import ask, unsettled
from flows.copies.search import PAIRS, Search
from flows.copies.segment import hash_ranges
from flows.copies.spill import Spill
from flows.copies.table import Kept, to_table, write_copies
from transforms.copies.pairs import ROWS, Flags, by_article, settle

_STRETCH = 5000
"""Articles whose rows are settled at a time."""


def find_copies(snapshot: Path, changed: frozenset[str], previous: Path | None, memory_mb: int = 512, *, purge: bool = False) -> set[str]:
    """Writes `snapshot/copies/*.parquet`, and what it needs to go on from there below `snapshot/.index/`.

    Returned are the articles of which the share that others have in them may be another: those changed, and later ones of rows that came or went.
    `changed` are ids of articles that are new or made again (who is gone shows in `articles`); `previous` is the snapshot before, if any. With
    `purge` nothing is left of articles that are gone, which the index else keeps until it is merged.
    """
    limit = memory_mb << 11  # records handled at once: some dozens of bytes each, a dozen columns and copies of them
    scratch = snapshot / FOLDER / "scratch"
    scratch.mkdir(parents=True)
    corpus, before, gone = corpora.update(snapshot, previous, changed, max_words=limit)
    frontier = corpus.fresh | unsettled(before, corpus, gone, limit) if before else corpus.fresh
    rows = _search(corpus, frontier, scratch, limit)
    kept = Kept(previous if before else None, corpus, frontier)
    write_copies(snapshot, _stretches(corpus, rows, kept, limit // 2))
    corpora.save(snapshot, corpus, purge=purge)
    shutil.rmtree(scratch)
    return kept.touched | changed


def _search(corpus: Corpus, frontier: Flags, scratch: Path, limit: int) -> Spill:
    """All runs of the frontier's articles, by stretch of the later article."""
    asked = ask(corpus, frontier)
    parts = hash_ranges(sum(map(len, asked.passages)), limit // 16)
    pairs, rows = Spill(scratch / "pairs", PAIRS), Spill(scratch / "rows", ROWS)
    if not asked.passages:
        return rows
    search = Search(corpus, frontier, asked, limit)
    search.find_pairs(parts, pairs)
    for number, part in enumerate(parts):
        for found in search.lay_out(part, pairs.read(number)):
            rows.add(found["later"] // np.int64(_STRETCH), found)
    return rows


def _stretches(corpus: Corpus, rows: Spill, kept: Kept, limit: int) -> Iterator[pa.Table]:
    for number in rows.partitions():
        for some in by_article(rows.read(number), limit):
            first, last = int(some["later"][0]), int(some["later"][-1])
            yield from kept.until(first)
            new = to_table(corpus, settle(some))
            kept.touched.update(pc.unique(new["article_id"]).to_pylist())
            yield pa.concat_tables([*kept.until(last + 1), new])
    yield from kept.until(len(corpus.index.ids))
