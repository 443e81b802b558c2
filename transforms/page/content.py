"""Finds the runs that are the article: a logistic sum of features scores each twice, the second time knowing what the first found around it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from lxml.etree import _Element

from transforms.page.context import look_again
from transforms.page.dom import Page, Run
from transforms.page.features import Columns, Known, look
from transforms.page.outline import Floats
from transforms.page.reader import read_page
from transforms.page.weights import FIRST, SECOND

_MOST_EXEMPT = 20
_SHUTTING = frozenset(("chrome", "caption", "credit", "byline"))
"""Zones that no article stands in under its right name. Readers may write more than the article's author."""
_LIKELY, _LIKELY_LINKED, _LINKED = 0.4, 0.5, 0.6
"""How likely a run must be, one of which this share is in links too."""
NEVER = frozenset(("caption", "picture", "credit", "byline"))
"""Zones whose runs are never the body: what they are is said."""


def read_open(tree: _Element, *, breaks: bool = False) -> Page:
    """The text of a page with its zones. An element whose name shuts most of the prose out opens no zone: it is the article under an odd name."""
    page = read_page(tree, breaks=breaks)
    runs = page.runs
    exempt: set[_Element] = set()
    while True:
        free = 0.0
        shut: dict[_Element, float] = defaultdict(float)
        for run in runs:
            zone, opener = run.place.ruling(exempt) if exempt else (run.zone, run.place.opener)
            if opener is not None and zone in _SHUTTING:
                shut[opener] += run.prose
            elif zone != "comments":
                free += run.prose
        worst = max(shut, key=lambda element: shut[element], default=None)
        if worst is None or shut[worst] <= free or len(exempt) == _MOST_EXEMPT:
            return page._replace(runs=[run._replace(zone=run.place.ruling(exempt)[0]) for run in runs]) if exempt else page
        exempt.add(worst)


def find_article(runs: Sequence[Run], known: Known) -> list[int]:
    """The runs, by their numbers, that are more likely than not the article's."""
    if not runs:
        return []
    sight = look(runs, known)
    first = score(sight.columns, FIRST)
    second = score(look_again(sight, first) | sight.columns, SECOND)
    cards = sight.columns["below_linked_heading"] * sight.columns["zone_chrome"] > _LINKED
    needed = np.where(sight.columns["link"] > _LINKED, _LIKELY_LINKED, _LIKELY)
    return [number for number in np.flatnonzero((second > needed) & ~cards).tolist() if runs[number].zone not in NEVER]


def score(columns: Columns, weights: Mapping[str, float]) -> Floats:
    """How likely each run is the article's, by the weights of its features."""
    total = np.full(len(next(iter(columns.values()))), weights[""])
    for name, values in columns.items():
        total += weights[name] * values
    return np.asarray(1 / (1 + np.exp(-np.clip(total, -30, 30))))
