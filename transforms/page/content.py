"""Finds the element that holds the article: where most prose stands closest together."""

from collections import defaultdict
from collections.abc import Sequence

from lxml.html import HtmlElement

from transforms.page import vocabulary
from transforms.page.dom import Page, Run, read_page

# An element has all of the prose that stands in it directly, and of each deeper level a share less: the lowest element that holds the whole article wins.
DECAY = 0.85


def read_open(tree: HtmlElement) -> Page:
    """The text of a page with its zones. An element whose name shuts most of the prose out opens no zone: it is the article under an odd name."""
    page = read_page(tree)
    runs = page.runs
    exempt: set[HtmlElement] = set()
    while True:
        free = 0.0
        shut: dict[HtmlElement, float] = defaultdict(float)
        for run in runs:
            zone, opener = run.place.ruling(exempt)
            if opener is not None and zone != "standfirst":
                shut[opener] += prose(run)
            else:
                free += prose(run)
        worst = max(shut, key=lambda element: shut[element], default=None)
        if worst is None or shut[worst] <= free:
            return page._replace(runs=[run._replace(zone=run.place.ruling(exempt)[0]) for run in runs])
        exempt.add(worst)


def weight(run: Run) -> float:
    """How much a run speaks for the element around it: its length, where it is prose. A character of a script without spaces counts for more."""
    return 0.0 if run.zone in ("chrome", "caption", "credit", "byline") else prose(run)


def prose(run: Run) -> float:
    """Length of a run that reads like prose, wherever it stands."""
    text = run.text
    if run.place.heading is not None:
        return 0.0
    length = len(text)
    if not text.isascii():
        length += 2 * sum(1 for char in text if char >= "\u2e80")
    if length < 60 or run.link_share > 0.4:
        return 0.0
    return float(min(length, 1000)) * (1 - run.link_share) * (0.5 if run.place.item or run.place.table else 1.0)


def find_container(runs: Sequence[Run]) -> HtmlElement | None:
    scores: dict[HtmlElement, float] = defaultdict(float)
    for run in runs:
        value = weight(run)
        if not value:
            continue
        element = run.element
        if element.tag in ("p", "li", "span", "blockquote"):
            element = element.getparent()
        while element is not None:
            scores[element] += value
            value *= DECAY
            element = element.getparent()
    if not scores:
        return None
    return max(scores, key=lambda element: scores[element] * _bonus(element))


def _bonus(element: HtmlElement) -> float:
    if element.tag in ("body", "html"):
        return 0.8
    if element.get("itemprop") == "articleBody":
        return 1.4
    names = f"{element.get('class', '')} {element.get('id', '')}"[:400]
    return 1.15 if element.tag in ("article", "main") or vocabulary.BODY.search(names) else 1.0


def find_article(runs: Sequence[Run]) -> list[int]:
    """The runs, by their numbers, of the element that holds the article and of its continuations elsewhere in the page."""
    container = find_container(runs)
    if container is None:
        return []
    held = set(container.iter())
    inside = [number for number, run in enumerate(runs) if run.element in held]
    kinds = {_kind(runs[number]) for number in inside if weight(runs[number])} - {""}
    wanted = set(inside)
    for number, run in enumerate(runs):
        if number not in wanted and weight(run) and _kind(run) in kinds:
            wanted.update(_stretch(runs, number, run.element.getparent()))
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


def _stretch(runs: Sequence[Run], number: int, parent: HtmlElement) -> range:
    """The neighbours of a run that stand in the same element."""
    first = last = number
    while first and runs[first - 1].element.getparent() is parent:
        first -= 1
    while last + 1 < len(runs) and runs[last + 1].element.getparent() is parent:
        last += 1
    return range(first, last + 1)
