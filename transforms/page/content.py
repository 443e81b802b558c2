"""Finds the element that holds the article: where most prose stands closest together."""

from collections import defaultdict
from collections.abc import Sequence

from lxml.etree import _Element

from transforms.page.dom import Page, Run
from transforms.page.names import is_body_named
from transforms.page.reader import read_page

# What a character of prose in each zone speaks for the element around it. Standfirsts speak less: lists of teasers are made of them.
_WEIGHTS = {"": 1.0, "standfirst": 0.4}
# An element has all of the prose that stands in it directly, and of each deeper level a share less: the lowest element that holds the whole article wins.
DECAY = 0.85
_LEVELS = 60  # after that many levels nothing is left; a hostile page nests thousands
_MOST_EXEMPT = 20


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
            if opener is not None and zone != "standfirst":
                shut[opener] += run.prose
            else:
                free += run.prose
        worst = max(shut, key=lambda element: shut[element], default=None)
        if worst is None or shut[worst] <= free or len(exempt) == _MOST_EXEMPT:
            return page._replace(runs=[run._replace(zone=run.place.ruling(exempt)[0]) for run in runs]) if exempt else page
        exempt.add(worst)


def weight(run: Run) -> float:
    """How much a run speaks for the element around it: its length, where it is prose of the article's own."""
    return _WEIGHTS.get(run.zone, 0.0) * run.prose


def find_container(runs: Sequence[Run]) -> _Element | None:
    """The element that holds the article; None where no run is prose."""
    scores: dict[_Element, float] = defaultdict(float)
    for run in runs:
        value = weight(run)
        if not value:
            continue
        element = run.element
        if element.tag in ("p", "li", "span", "blockquote"):
            element = element.getparent()
        for _ in range(_LEVELS):
            if element is None:
                break
            scores[element] += value
            value *= DECAY
            element = element.getparent()
    if not scores:
        return None
    return max(scores, key=lambda element: scores[element] * _bonus(element))


def _bonus(element: _Element) -> float:
    if element.tag in ("body", "html"):
        return 0.8
    if element.get("itemprop") == "articleBody":
        return 1.4
    names = f"{element.get('class', '')} {element.get('id', '')}"
    return 1.15 if element.tag in ("article", "main") or is_body_named(names) else 1.0


def find_article(runs: list[Run]) -> list[int]:
    """The runs, by their numbers, of the element that holds the article and of its continuations elsewhere in the page.

    What these are called counts for nothing: their zones are cleared in `runs`.
    """
    container = find_container(runs)
    if container is None:
        return []
    held = set(container.iter())
    inside = [number for number, run in enumerate(runs) if run.element in held]
    kinds = {_kind(runs[number]) for number in inside if weight(runs[number])} - {""}
    wanted = set(inside)
    for number, run in enumerate(runs):
        if number not in wanted and run.prose and _kind(run) in kinds:
            stretch = _stretch(runs, number, run.element.getparent())
            wanted.update(stretch)
            for other in stretch:
                if runs[other].place.openers == run.place.openers:
                    runs[other] = runs[other]._replace(zone="")
    return sorted(wanted)


def _kind(run: Run) -> str:
    """Name of the block that a paragraph stands in, where it has one: the parts of an article that an advertisement splits share it."""
    parent = run.element.getparent() if run.element.tag == "p" else run.element
    if parent is None:
        return ""
    name = parent.get("class", "")
    if not name:
        above = parent.getparent()
        name = "" if above is None else above.get("class", "")
    return f"{run.element.tag} {parent.tag} {name}" if name else ""


def _stretch(runs: Sequence[Run], number: int, parent: _Element) -> range:
    """The neighbours of a run that stand in the same element."""
    first = last = number
    while first and runs[first - 1].element.getparent() is parent:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1].element.getparent() is parent:
        last += 1
    return range(first, last + 1)
