"""Finds what a snapshot's articles share: pairs of passages that meet, the runs of each pair, and the articles these stand in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from flows.copies.corpus import Corpus, Prints
from flows.copies.recurring import Asked, carriers, first_prints, stock
from flows.copies.segment import hash_ranges
from flows.copies.spill import Spill
from transforms.copies.align import align, align_same
from transforms.copies.fingerprint import Hashes, Indices
from transforms.copies.pairs import ROWS, Flags, Rows, distinct, groups, meeting, ranges, slices, unique
from transforms.copies.passages import prepare

PAIRS = np.dtype([("one", "<u8"), ("other", "<u8")])
RUNS = np.dtype(
    [("pair", "<i8"), ("a_start", "<i4"), ("a_end", "<i4"), ("b_start", "<i4"), ("b_end", "<i4"), ("verbatim", "?"), ("in_quote", "?"), ("telling", "?")]
)


@dataclass(frozen=True, slots=True)
class Search:
    """A search for what some articles, the frontier, share with all others and with one another."""

    corpus: Corpus
    frontier: Flags
    asked: Asked
    """What the frontier holds."""
    limit: int
    """Records that are handled at once."""

    def find_pairs(self, parts: Sequence[tuple[int, int]], spill: Spill) -> None:
        """Adds to `spill` the pairs of passages that meet and of which one is asked for, by the range of hashes the first is in."""
        edges = np.array([low for low, _ in parts], np.uint64)
        for low, high in hash_ranges(sum(len(shingles.keys) for shingles in self.asked.shingles), self.limit):
            for one, other in self._meeting(low, high):
                pairs = np.empty(len(one), PAIRS)
                pairs["one"], pairs["other"] = one, other
                spill.add(np.searchsorted(edges, one, "right") - 1, pairs)

    def _meeting(self, low: int, high: int) -> Iterator[tuple[Hashes, Hashes]]:
        asked = self.asked.near(low, high)
        shingle, passage = carriers(self.corpus, unique([part.keys for part in asked]), low, high)
        useful = ~stock(self.corpus, shingle, passage)
        shingle, passage = shingle[useful], passage[useful]
        wanted = unique([part.values for part in asked])
        yield from meeting(shingle, passage, np.isin(passage, wanted), self.limit)

    def lay_out(self, part: tuple[int, int], pairs: Rows) -> Iterator[Rows]:
        """The runs of all articles that print the passages of some pairs, or one asked for twice; one article of each is in the frontier."""
        one, other = distinct(pairs["one"], pairs["other"])
        same = unique([_inside(passages, part) for passages in self.asked.passages])
        passages = unique([one, other, same])
        prints = self.corpus.prints(passages)
        n_prints = np.bincount(prints.passage, minlength=len(passages))
        same = same[n_prints[np.searchsorted(passages, same)] > 1]
        a = np.searchsorted(passages, np.concatenate([one, same]))
        b = np.searchsorted(passages, np.concatenate([other, same]))
        printed = (n_prints[a] > 0) & (n_prints[b] > 0)
        a, b = a[printed], b[printed]
        yield from self._print(prints, a, b, self._align(prints, a, b))

    def _align(self, prints: Prints, a: Indices, b: Indices) -> Rows:
        """The runs of pairs of passages."""
        _, first = np.unique(prints.passage, return_index=True)
        places = np.zeros(int(prints.passage[-1]) + 1 if len(prints.passage) else 0, np.int64)
        places[prints.passage[first]] = prints.place[first]
        sizes = self.corpus.rows(places)["size"].astype(np.int64)
        found = []
        for part in slices(sizes[a] + sizes[b], self.limit):
            wanted, number = np.unique(np.concatenate([a[part], b[part]]), return_inverse=True)
            text = prepare(*self.corpus.words(places[wanted]))
            one, other = np.split(number, 2)
            for pair, (x, y) in enumerate(zip(one.tolist(), other.tolist(), strict=True), part.start):
                alignment = align_same(text, x) if x == y else align(text, x, y)
                found += [(pair, *run, alignment.telling) for run in alignment.runs]
        return np.array(found, RUNS)

    def _print(self, prints: Prints, a: Indices, b: Indices, runs: Rows) -> Iterator[Rows]:
        """The rows of runs in all articles that print their passages."""
        starts, sizes = groups(runs["pair"].astype(np.uint64))
        a, b = a[runs["pair"][starts]], b[runs["pair"][starts]]
        first, new = first_prints(prints.passage), self.frontier[prints.article]
        two = np.flatnonzero(a != b)
        for early, late in ((first, new), (first & new, ~new)):
            earlier, later = np.flatnonzero(early), np.flatnonzero(late)
            for which, one, other, side in ((np.arange(len(a)), b, a, "a"), (two, a[two], b[two], "b")):
                for pair, i, j in _cross(prints.passage[earlier], prints.passage[later], one, other, self.limit):
                    source, print_ = earlier[i], later[j]
                    from_, to = prints.article[source], prints.article[print_]
                    wanted = (self.corpus.rank[from_] < self.corpus.rank[to]) & self.corpus.apart(from_, to)
                    number = which[pair[wanted]]
                    size = sizes[number]
                    run = runs[ranges(starts[number], size)]
                    yield _rows(prints, run, np.repeat(source[wanted], size), np.repeat(print_[wanted], size), side)


def _inside(passages: Hashes, part: tuple[int, int]) -> Hashes:
    low, high = part
    first = np.searchsorted(passages, np.uint64(low))
    return passages[first : np.searchsorted(passages, np.uint64(high - 1), "right")]


def _cross(early: Indices, late: Indices, one: Indices, other: Indices, limit: int) -> Iterator[tuple[Indices, Indices, Indices]]:
    """For each pair of passages the early prints of the one with the late prints of the other: number of the pair, of the two prints.

    `early` and `late` hold the passage of each print, in order.
    """
    one_start, other_start = np.searchsorted(early, one), np.searchsorted(late, other)
    n_one, n_other = np.searchsorted(early, one, "right") - one_start, np.searchsorted(late, other, "right") - other_start
    for part in slices(n_one * n_other, limit):
        counts = (n_one * n_other)[part]
        pair = np.repeat(np.arange(part.start, part.start + len(counts)), counts)
        step = ranges(np.zeros(len(counts), np.int64), counts)
        yield pair, one_start[pair] + step // n_other[pair], other_start[pair] + step % n_other[pair]


def _rows(prints: Prints, run: Rows, earlier: Indices, later: Indices, side: str) -> Rows:
    """A row for each run; `side` is the side of the run that the later article prints."""
    rows = np.empty(len(run), ROWS)
    rows["later"], rows["place"] = prints.article[later], prints.place[later]
    rows["other"], rows["other_place"] = prints.article[earlier], prints.place[earlier]
    other_side = "b" if side == "a" else "a"
    for edge in ("start", "end"):
        rows[edge], rows["other_" + edge] = run[f"{side}_{edge}"], run[f"{other_side}_{edge}"]
    for name in ("verbatim", "in_quote", "telling"):
        rows[name] = run[name]
    return rows
