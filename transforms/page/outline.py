"""The elements around a page's runs, numbered from outside in, so that what stands in each can be summed with numpy."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from lxml.etree import _Element
from numpy.typing import NDArray

from transforms.page.dom import Run

type Floats = NDArray[np.float64]
type Ints = NDArray[np.int64]

_FRAMED = frozenset(("p", "li", "span", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "dd", "dt", "pre", "a", "td"))


class Outline(NamedTuple):
    """The elements that hold text and all that are around them: parents stand before their children, the root is its own parent."""

    elements: list[_Element]
    parents: Ints
    depths: Ints
    own: Ints
    """The element of each run."""
    frames: Ints
    """What is around the paragraph, heading or item that a run is; its own element where that is a mere box."""

    def above(self, numbers: Ints, levels: int) -> Ints:
        """The elements so many levels up."""
        for _ in range(levels):
            numbers = self.parents[numbers]
        return numbers

    def lifted(self, numbers: Ints, depth: int) -> Ints:
        """The elements, or what is around them at that depth."""
        while (deeper := self.depths[numbers] > depth).any():
            numbers = np.where(deeper, self.parents[numbers], numbers)
        return numbers

    def summed(self, values: Floats, share: Floats) -> Floats:
        """Each row of values (one an element) with those of all elements in it; of each deeper level only a share."""
        order = np.argsort(self.depths, kind="stable")
        bounds = np.searchsorted(self.depths[order], np.arange(self.depths.max() + 2))
        total = values.copy()
        for start, end in reversed(list(pairwise(bounds[1:].tolist()))):
            level = order[start:end]
            np.add.at(total, self.parents[level], total[level] * share)
        return total


def outline(runs: Sequence[Run]) -> Outline:
    """The elements around the runs."""
    numbers: dict[_Element, int] = {}
    parents: list[int] = []
    depths: list[int] = []
    for run in runs:
        _number(run.element, numbers, parents, depths)
    elements = list(numbers)
    own = np.array([numbers[run.element] for run in runs], dtype=np.int64)
    above = np.array(parents, dtype=np.int64)
    framed = np.array([element.tag in _FRAMED for element in elements])
    return Outline(elements, above, np.array(depths, dtype=np.int64), own, np.where(framed[own], above[own], own))


def _number(element: _Element, numbers: dict[_Element, int], parents: list[int], depths: list[int]) -> None:
    """Gives numbers to an element and to what is around it."""
    chain: list[_Element] = []
    around: _Element | None = element
    while around is not None and around not in numbers:
        chain.append(around)
        around = around.getparent()
    parent = -1 if around is None else numbers[around]
    for new in reversed(chain):
        number = numbers[new] = len(parents)
        parents.append(max(parent, 0))
        depths.append(depths[parent] + 1 if parent >= 0 else 0)
        parent = number
