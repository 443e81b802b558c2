"""The versions of pages: columns in, columns out.

A page is as it was when it was fetched; where nobody says when that was, as it says itself that it was last changed, else published. So articles of one
page are in order of crawl, change or publication, whichever of these is told first, then of all three. Where these say nothing, what the files still hold is
later than what they hold no more; then of id: never of arrival.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

type Numbers = npt.NDArray[np.int64]
type Flags = npt.NDArray[np.bool_]

UNTOLD = np.iinfo(np.int64).min
"""Stands for an instant that nobody tells; before all others."""


class Fetches(NamedTuple):
    """Articles that have a page, by number of page; instants in microseconds. Article i is row i; rows are in order of id."""

    page: Numbers
    crawled: Numbers
    modified: Numbers
    published: Numbers
    held: Flags
    """Whether a file still holds it."""


def number(fetches: Fetches) -> tuple[Numbers, Flags]:
    """For each article its place among the versions of its page, from 1, and whether it is the last."""
    page, crawled, modified, published, held = fetches
    seen = np.where(crawled != UNTOLD, crawled, np.where(modified != UNTOLD, modified, published))
    order = np.lexsort((held, published, modified, crawled, seen, page))
    sorted_page = page[order]
    first = np.ones(len(order), bool)
    first[1:] = sorted_page[1:] != sorted_page[:-1]
    starts = np.flatnonzero(first)
    place = np.arange(len(order)) - starts[np.cumsum(first) - 1] + 1
    last = np.ones(len(order), bool)
    last[:-1] = first[1:]
    version, is_latest = np.empty(len(order), np.int64), np.empty(len(order), bool)
    version[order], is_latest[order] = place, last
    return version, is_latest
