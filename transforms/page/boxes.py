"""Boxes of a page: what stands with a picture is its caption."""

from collections import Counter
from collections.abc import Sequence

from lxml.etree import _Element

from transforms.page.dom import Run

_TEXT_FRAMES = frozenset(("body", "article", "main", "p", "tr", "td", "table", "ul", "ol", "li", "blockquote"))
# How far above a picture its box may begin, and how much text, and of it in links, a box of a picture holds at most.
_NEAR, _MOST_TEXT, _MOST_LINKED = 3, 350, 0.5


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
