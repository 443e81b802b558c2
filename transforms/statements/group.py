"""Which of one speaker's attributions are one statement.

Each wording joins at most one other, the longer one that has most of it, so a phrase that two speeches share joins them no more than it joins two stories.
Compared are wordings that share a telling word within a few days or a story; a word that more than `CAP` wordings share there brings none together.
Nothing depends on the order of the attributions.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from transforms.statements.same import NEAR, Closeness, likeness
from transforms.statements.wording import Wording

CAP = 64
LONG = 8
"""Words that nobody says twice by chance: wherever and whenever they are printed, they are one statement."""

type Key = tuple[str | int | None, str]
type Rank = tuple[int, int, tuple[str, ...], int]


class Printed(NamedTuple):
    """An attribution where it is printed."""

    wording: Wording
    day: int | None
    story: str | None
    """Of an article that is a print of one."""


class _Node(NamedTuple):
    """One wording on one occasion: prints with a few days between them."""

    wording: Wording
    first: int | None
    last: int | None
    stories: frozenset[str]

    @property
    def rank(self) -> Rank:
        """Wordings from the shortest to the longest."""
        return len(self.wording.stems), len(self.wording.words), self.wording.words, -1 if self.first is None else self.first

    def keys(self) -> Iterator[Key]:
        """By which it meets others: its words in its weeks, and in its stories."""
        weeks = [None] if self.first is None or self.last is None else range(self.first // NEAR, self.last // NEAR + 2)
        places: list[str | int | None] = [*weeks, *self.stories]
        yield from ((place, stem) for place in places for stem in self.wording.stems)

    def close(self, other: "_Node") -> Closeness:
        """How near the two stand."""
        return Closeness(self._days(other), bool(self.stories & other.stories))

    def _days(self, other: "_Node") -> int | None:
        if self.first is None or self.last is None or other.first is None or other.last is None:
            return None
        return max(self.first - other.last, other.first - self.last, 0)


def group(prints: Sequence[Printed]) -> list[int]:
    """A number for each print: the same for those that are one statement."""
    nodes, of_print = _nodes(prints)
    number = _numbered(nodes, _parents(nodes))
    return [number[node] for node in of_print]


def _nodes(prints: Sequence[Printed]) -> tuple[list[_Node], list[int]]:
    """The wordings by occasion, and the one of each print."""
    by_words: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, one in enumerate(prints):
        by_words[one.wording.words].append(place)
    nodes: list[_Node] = []
    of_print = [0] * len(prints)
    for places in by_words.values():
        for occasion in _occasions(prints, places):
            days = [day for place in occasion if (day := prints[place].day) is not None]
            stories = frozenset(story for place in occasion if (story := prints[place].story))
            for place in occasion:
                of_print[place] = len(nodes)
            nodes.append(_Node(prints[occasion[0]].wording, min(days, default=None), max(days, default=None), stories))
    return nodes, of_print


def _occasions(prints: Sequence[Printed], places: Sequence[int]) -> Iterator[list[int]]:
    """Prints of the same words, parted where more than a few days pass without one; undated ones by themselves."""
    dated = sorted((day, place) for place in places if (day := prints[place].day) is not None)
    undated = [place for place in places if prints[place].day is None]
    gaps = [0, *(number for number, (one, next_one) in enumerate(pairwise(dated), 1) if next_one[0] - one[0] > NEAR), len(dated)]
    yield from ([place for _, place in dated[start:end]] for start, end in pairwise(gaps) if end > start)
    if undated:
        yield undated


def _parents(nodes: Sequence[_Node]) -> list[int]:
    """For each node the longer one that it is a print of, or itself."""
    blocks: dict[Key, list[int]] = defaultdict(list)
    for place, node in enumerate(nodes):
        for key in node.keys():  # noqa: SIM118  # it is no mapping
            blocks[key].append(place)
    ranks = [node.rank for node in nodes]
    return [_parent(place, nodes, blocks, ranks) for place in range(len(nodes))]


def _parent(place: int, nodes: Sequence[_Node], blocks: dict[Key, list[int]], ranks: Sequence[Rank]) -> int:
    node = nodes[place]
    full = (blocks[key] for key in node.keys())  # noqa: SIM118
    others = {other for block in full if len(block) <= CAP for other in block if ranks[other] > ranks[place]}
    alike = [(likeness(node.wording, nodes[other].wording, node.close(nodes[other])), ranks[other], other) for other in others]
    best = max(alike, default=(0.0, ranks[place], place))
    return best[2] if best[0] > 0 else place


def _numbered(nodes: Sequence[_Node], parents: list[int]) -> list[int]:
    """The node at the end of each line of parents, those with the same long words as one."""
    roots = []
    for place in range(len(nodes)):
        root = place
        while parents[root] != root:
            root = parents[root]
        roots.append(root)
    first = {place: place for place in range(len(nodes))}

    def find(one: int) -> int:
        while first[one] != one:
            first[one] = first[first[one]]
            one = first[one]
        return one

    long = sorted((node.wording.words, place) for place, node in enumerate(nodes) if len(node.wording.words) >= LONG)
    for _, same in groupby(long, key=lambda one: one[0]):
        for (_, one), (_, other) in pairwise(same):
            first[find(roots[other])] = find(roots[one])
    return [find(root) for root in roots]
