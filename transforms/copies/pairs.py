"""Pairs of passages that may share text, and the shared runs of pairs of articles: columns in, columns out."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from transforms.copies.fingerprint import Hashes, Indices
from transforms.copies.intervals import Taken

type Flags = npt.NDArray[np.bool_]
type Rows = npt.NDArray[np.void]

ROWS = np.dtype(
    [
        ("later", "<i4"), ("other", "<i4"), ("place", "<i8"), ("other_place", "<i8"), ("start", "<i4"), ("end", "<i4"),
        ("other_start", "<i4"), ("other_end", "<i4"), ("verbatim", "?"), ("in_quote", "?"), ("telling", "?"),
    ]
)  # fmt: skip
"""A run of two articles: their numbers, the numbers of their paragraphs, first word and word after the last in these."""


def ranges(starts: Indices, counts: Indices) -> Indices:
    """`counts[0]` numbers from `starts[0]` on, `counts[1]` from `starts[1]` on, and so forth."""
    before = np.cumsum(counts) - counts
    return np.repeat(starts - before, counts) + np.arange(counts.sum())


def slices(counts: Indices, limit: int) -> Iterator[slice]:
    """Slices whose counts sum to no more than `limit`, or that hold one element."""
    total = np.cumsum(counts)
    start = 0
    while start < len(counts):
        done = total[start - 1] if start else 0
        end = max(int(np.searchsorted(total, done + limit, "right")), start + 1)
        yield slice(start, end)
        start = end


def distinct(first: npt.NDArray[np.uint64], second: npt.NDArray[np.uint64]) -> tuple[Hashes, Hashes]:
    """The distinct pairs, sorted. Few are alike in the first: only these are sorted by both, which takes three times as long."""
    order = np.argsort(first, kind="stable")
    first, second = first[order], second[order]
    same = first[1:] == first[:-1]
    alike = np.flatnonzero(np.append(same, False) | np.append(False, same))
    second[alike] = second[alike[np.lexsort((second[alike], first[alike]))]]
    fresh = np.ones(len(first), bool)
    fresh[1:] = (first[1:] != first[:-1]) | (second[1:] != second[:-1])
    return first[fresh], second[fresh]


def unique(hashes: Sequence[Hashes]) -> Hashes:
    """The distinct hashes of some arrays, sorted. For millions of hashes this is quicker than `numpy.unique`, which puts them in a hash table."""
    together: Hashes = np.sort(np.concatenate([np.empty(0, np.uint64), *hashes]))
    fresh = np.ones(len(together), bool)
    fresh[1:] = together[1:] != together[:-1]
    return together[fresh]


def groups(keys: Hashes) -> tuple[Indices, Indices]:
    """First element and size of each stretch of equal keys."""
    starts = np.flatnonzero(np.concatenate([[True], keys[1:] != keys[:-1]])) if len(keys) else np.empty(0, np.int64)
    return starts, np.diff(np.append(starts, len(keys)))


def meeting(shingles: Hashes, passages: Hashes, asked: Flags, limit: int) -> Iterator[tuple[Hashes, Hashes]]:
    """Pairs (u < v) of passages with a shingle in common, one of them asked for, from distinct pairs in order; about `limit` at a time."""
    starts, sizes = groups(shingles)
    ends = np.repeat(starts + sizes, sizes)
    partners = ends - 1 - np.arange(len(shingles))
    for part in slices(partners, limit):
        counts = partners[part]
        left = np.repeat(np.arange(part.start, part.start + len(counts)), counts)
        right = ranges(np.arange(part.start, part.start + len(counts)) + 1, counts)
        wanted = asked[left] | asked[right]
        yield distinct(passages[left[wanted]], passages[right[wanted]])


def by_article(rows: Rows, limit: int) -> Iterator[Rows]:
    """The rows in order of the later article, about `limit` at a time, those of one article together."""
    rows = rows[np.argsort(rows["later"], kind="stable")]
    starts, sizes = groups(rows["later"].astype(np.uint64))
    for part in slices(sizes, limit):
        yield rows[starts[part.start] : starts[part.stop - 1] + sizes[part.stop - 1]]


def settle(rows: Rows) -> Rows:
    """The rows of `copies` from all runs of some pairs of articles: pairs without a telling run go, and no word is in two runs of a pair."""
    if not len(rows):
        return rows
    rows = rows[np.lexsort((rows["other_start"], rows["other_place"], rows["end"], rows["start"], rows["place"], rows["other"], rows["later"]))]
    number = _pair_numbers(rows)
    telling = np.zeros(number[-1] + 1, bool)
    telling[number[rows["telling"]]] = True
    rows = rows[telling[number]]
    number = _pair_numbers(rows)
    clashing = _clashing(rows, number, "")
    other_order = np.lexsort((rows["other_start"], rows["other_place"], number))
    clashing |= set(_clashing(rows[other_order], number[other_order], "other_"))
    keep = np.ones(len(rows), bool)
    for pair in clashing:
        first, last = np.searchsorted(number, [pair, pair + 1])
        keep[first:last] = _apart(rows[first:last])
    return rows[keep]


def _pair_numbers(rows: Rows) -> Indices:
    """For each of the sorted rows the number of its pair of articles."""
    step = np.zeros(len(rows), np.int64)
    step[1:] = (rows["later"][1:] != rows["later"][:-1]) | (rows["other"][1:] != rows["other"][:-1])
    return np.cumsum(step)


def _clashing(rows: Rows, number: Indices, side: str) -> set[int]:
    """The pairs of articles in which two runs have words of one side in common; rows sorted by pair, place and start."""
    together = (number[1:] == number[:-1]) & (rows[side + "place"][1:] == rows[side + "place"][:-1])
    return set(number[1:][together & (rows[side + "start"][1:] < rows[side + "end"][:-1])].tolist())


def _apart(rows: Rows) -> list[bool]:
    """Which runs of one pair of articles stay: the longest, then whichever have no word in common with those that stay."""
    columns = ("place", "start", "end", "other_place", "other_start", "other_end")
    runs = list(zip(*(rows[name].tolist() for name in columns), strict=True))
    taken: defaultdict[tuple[bool, int], Taken] = defaultdict(Taken)
    keep = [False] * len(runs)
    for index in sorted(range(len(runs)), key=lambda index: (runs[index][1] - runs[index][2], runs[index])):
        place, start, end, other_place, other_start, other_end = runs[index]
        here, there = taken[False, place], taken[True, other_place]
        if not here.near(start, end) and not there.near(other_start, other_end):
            keep[index] = True
            here.add(start, end, index)
            there.add(other_start, other_end, index)
    return keep
