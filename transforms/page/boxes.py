"""Boxes of a page: what is set into the article's element (other articles, embeds) goes, what stands with a picture is its caption."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from lxml.etree import _Element

from transforms.page.dom import Run

_LEVELS = 40
_PLAIN = frozenset({
    "ul", "ol", "dl", "li", "blockquote", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "pre", "details", "p",
    "span", "article", "main", "header", "figure", "center", "font", "b", "strong", "em", "i",
})  # fmt: skip
_TEXT_FRAMES = frozenset(("body", "article", "main", "p", "tr", "td", "table", "ul", "ol", "li", "blockquote"))
# How far above a picture its box may begin, and how much text, and of it in links, a box of a picture holds at most.
_NEAR, _MOST_TEXT, _MOST_LINKED = 3, 350, 0.5


def trim(runs: Sequence[Run], article: Sequence[int]) -> list[int]:
    """The runs of the article without those of other articles and of boxes set into its text."""
    return _without_boxes(runs, _without_articles(runs, article))


def _without_articles(runs: Sequence[Run], article: Sequence[int]) -> list[int]:
    """Without the `article` elements that stand beside or in the one that holds the first prose."""
    nearest = {number: _article(runs[number].element) for number in article}
    own = next((nearest[number] for number in article if runs[number].prose and not runs[number].zone), None)
    around = {own} if own is None else {own, None, *own.iterancestors("article")}
    kept = [number for number in article if nearest[number] in around]
    titled = {nearest[number] for number in article if (head := runs[number].place.heading) is not None and head.tag == "h1"} - around
    inside = _mass(runs, kept)
    if inside >= 0.6 * _mass(runs, article):
        return kept
    return [number for number in article if nearest[number] not in titled] if inside > 0 and own is not None else list(article)


def _article(element: _Element) -> _Element | None:
    return next(element.iterancestors("article"), None)


def _mass(runs: Sequence[Run], numbers: Sequence[int]) -> float:
    return sum(runs[number].prose for number in numbers if runs[number].zone in ("", "standfirst"))


def _without_boxes(runs: Sequence[Run], article: Sequence[int]) -> list[int]:
    """Without boxes: elements with a name of their own around little text, where most of the text stands in the open."""
    paths = {number: _path(runs[number].element) for number in article}
    masses: Counter[_Element] = Counter()
    for number in article:
        if mass := runs[number].prose:
            masses.update(dict.fromkeys(paths[number], mass))
    total = _mass(runs, article)
    usual = Counter[int]()
    for number in article:
        usual[len(paths[number])] += int(runs[number].prose)
    depth, most = usual.most_common(1)[0] if usual else (0, 0)
    if most < 0.85 * total:
        return list(article)
    return [number for number in article if not _boxed(runs[number], paths[number], depth, masses, total)]


def _boxed(run: Run, path: Sequence[_Element], depth: int, masses: Counter[_Element], total: float) -> bool:
    if len(path) <= depth or run.element.tag == "pre":
        return False
    if run.place.heading is not None or run.place.table:
        return False
    return any(masses[element] < 0.05 * total for element in path[: len(path) - depth])


def _path(element: _Element) -> list[_Element]:
    """The elements with a class around a run, from inside out, that are no plain text elements."""
    return [around for around in islice(element.iterancestors(), _LEVELS) if around.tag not in _PLAIN and around.get("class")]


def mark_captions(tree: _Element, runs: Sequence[Run]) -> list[Run]:
    """The runs, with zone `picture` where they stand in a picture's box."""
    boxes = {box for picture in tree.iter("img", "picture", "video", "amp-img") for box in _boxes(picture)}
    if not boxes:
        return list(runs)
    texts: Counter[_Element] = Counter()
    for run in runs:
        for box in (run.element, *_boxes(run.element)):
            if box in boxes:
                texts[box] += len(run.text)
    return [run._replace(zone="picture") if not run.zone and _is_caption(run, texts) else run for run in runs]


def _boxes(element: _Element) -> list[_Element]:
    found: list[_Element] = []
    for box in element.iterancestors():
        if len(found) == _NEAR or box.tag in _TEXT_FRAMES:
            break
        found.append(box)
    return found


def _is_caption(run: Run, texts: Counter[_Element]) -> bool:
    if run.link_share > _MOST_LINKED or len(run.text) > _MOST_TEXT:
        return False
    if run.place.heading is not None or run.place.item or run.place.table:
        return False
    return any(0 < texts[box] <= _MOST_TEXT for box in _boxes(run.element))
