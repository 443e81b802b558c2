"""What an article that states no date, or no agency, takes from another whose text it prints: columns in, columns out.

An article takes from the one article most of its text is shared with, if that is at least half of it, and only what that one states itself:
nothing is handed on, so it does not matter in what order articles come.
"""

from typing import NamedTuple

import numpy as np

from transforms.copies.fingerprint import Indices
from transforms.copies.pairs import Flags, Rows

PAIRS = np.dtype([("later", "<i4"), ("other", "<i4"), ("n_chars", "<i4"), ("n_other_chars", "<i4")])
"""Two articles by number, and the code points of each that stand in their shared runs; one run at least is outside quotation marks."""
PARENTS = np.dtype([("article", "<i4"), ("parent", "<i4"), ("n_chars", "<i4")])
"""An article that takes, the article it takes from, and how many code points of the first the two share."""


class Own(NamedTuple):
    """What articles state themselves. Article i is row i of each column; they are in order of their own date, undated ones last, then of id."""

    length: Indices
    """Code points of clean text."""
    dated: Flags
    credited: Flags
    """Whether an agency is credited."""
    place: Indices
    """In the order of `transforms.copies.order`."""


def relevant(own: Own, later: Indices, other: Indices) -> Flags:
    """Which pairs of articles can matter: one of the two states what the other lacks."""
    differ: Flags = (own.dated[later] != own.dated[other]) | (own.credited[later] != own.credited[other])
    return differ


def dated_by(own: Own, pairs: Rows) -> Rows:
    """The dated articles that have at least half of an undated one's text."""
    mine = pairs[~own.dated[pairs["later"]] & own.dated[pairs["other"]]]  # an undated article is never the earlier
    return _parents(mine["later"], mine["other"], mine["n_chars"])[_half(own, mine, "later", "n_chars")]


def credited_by(own: Own, pairs: Rows) -> Rows:
    """The agencies' articles that have at least half of the text of one without an agency.

    An agency's story may hold the whole of a press release. So where it is not known to be the earlier of the two, at least half of it must be shared
    too.
    """
    later, other = own.credited[pairs["later"]], own.credited[pairs["other"]]
    most, most_of_other = _half(own, pairs, "later", "n_chars"), _half(own, pairs, "other", "n_other_chars")
    earlier = own.dated[pairs["later"]]
    taken = pairs[~later & other & most & (earlier | most_of_other)]
    given = pairs[later & ~other & most & most_of_other]
    return np.concatenate([_parents(taken["later"], taken["other"], taken["n_chars"]), _parents(given["other"], given["later"], given["n_other_chars"])])


def best(own: Own, parents: Rows) -> Rows:
    """Of each article's parents the one it shares most text with; of two such the earlier, then the one whose id comes first."""
    parents = parents[np.lexsort((parents["parent"], own.place[parents["parent"]], -parents["n_chars"], parents["article"]))]
    first = np.ones(len(parents), bool)
    first[1:] = parents["article"][1:] != parents["article"][:-1]
    return parents[first]


def _half(own: Own, pairs: Rows, side: str, shared: str) -> Flags:
    half: Flags = 2 * pairs[shared].astype(np.int64) >= own.length[pairs[side]]
    return half


def _parents(article: Indices, parent: Indices, n_chars: Indices) -> Rows:
    rows = np.empty(len(article), PARENTS)
    rows["article"], rows["parent"], rows["n_chars"] = article, parent, n_chars
    return rows
