"""Gives each run of the article its role, and keeps what is no part of it out."""

from collections.abc import Sequence
from typing import NamedTuple

from lxml.etree import _Element

from transforms.model import Block
from transforms.page import vocabulary
from transforms.page.dom import SENTENCE_ENDS, Run
from transforms.page.titles import flat, same
from transforms.schema import Role

_ZONE_ROLES: dict[str, Role] = {"caption": "caption", "picture": "caption", "credit": "credit", "byline": "byline"}


class Span(NamedTuple):
    """Where the article stands among the runs: its headline, its first and its last paragraph."""

    headline: int
    first: int
    last: int


def locate(runs: Sequence[Run], article: Sequence[int], title: str) -> Span | None:
    """The place of the article; None where it has no paragraph."""
    body = [number for number in article if is_body(runs[number], title)]
    return Span(_headline(runs, body[0], title), body[0], body[-1]) if body else None


def label(runs: Sequence[Run], article: Sequence[int], span: Span, title: str, descriptions: Sequence[str]) -> list[Block]:
    """The article's blocks in reading order, the title first."""
    blocks = [Block("title", title)] if title else []
    blocks += _above(runs, span, set(article), descriptions)
    blocks += _within(runs, [number for number in article if span.first <= number], span)
    return _once(blocks, title)


def is_body(run: Run, title: str) -> bool:
    """Whether a run reads like a paragraph of the article on its own account."""
    return run.zone in ("", "standfirst") and run.prose > 0 and not vocabulary.PROMO.match(run.text) and not same(run.text, title)


def _headline(runs: Sequence[Run], first: int, title: str) -> int:
    """The number of the run that prints the title last before the body; the body's own first where none does."""
    for number in range(first - 1, -1, -1):
        run = runs[number]
        if same(run.text, title) or (run.place.heading is not None and run.place.heading.tag == "h1"):
            return number
    return first


def _above(runs: Sequence[Run], span: Span, article: set[int], descriptions: Sequence[str]) -> list[Block]:
    """Standfirst, byline and captions between title and body."""
    blocks = []
    for number in range(span.headline + 1, span.first):
        run = runs[number]
        if run.zone in _ZONE_ROLES:
            blocks.append(Block(_ZONE_ROLES[run.zone], run.text))
        elif _is_standfirst(run, descriptions):
            blocks.append(Block("standfirst", run.text))
        elif number in article and run.zone == "" and not run.linked and not vocabulary.PROMO.match(run.text):
            if run.place.heading is not None:
                if number == span.first - 1:
                    blocks.append(Block("crosshead", run.text))
            elif _beside(run, runs[span.first]) and (run.place.item or run.text.endswith(SENTENCE_ENDS) or len(run.text) > 40):
                blocks.append(Block("body", run.text))
    return blocks


def _beside(run: Run, other: Run) -> bool:
    """Whether a run is a paragraph or list item next to another paragraph: in the same element."""
    return (run.place.item or run.element.tag == other.element.tag) and _frame(run.element) is _frame(other.element)


def _frame(element: _Element) -> _Element | None:
    """The element around a paragraph or list."""
    return next((around for around in element.iterancestors() if around.tag not in ("p", "ul", "ol", "li", "blockquote", "span")), None)


def _is_standfirst(run: Run, descriptions: Sequence[str]) -> bool:
    if run.zone not in ("", "standfirst") or run.link_share > 0.5:
        return False
    if any(_repeats(run.text, description) for description in descriptions):
        return True
    if run.place.item:
        return False
    return (run.zone == "standfirst" and len(run.text) > 30) or run.prose > 0


def _repeats(text: str, description: str) -> bool:
    """Whether a text is a description of the page, that may be cut short."""
    one, other = flat(text), flat(description)
    return len(one) >= 20 and (one == other or (len(other) >= 60 and one.startswith(other[:-4])))


def _within(runs: Sequence[Run], numbers: Sequence[int], span: Span) -> list[Block]:
    """The body with its crossheads, captions and credits."""
    blocks: list[Block] = []
    for number in numbers:
        run = runs[number]
        if run.zone in _ZONE_ROLES:
            blocks.append(Block(_ZONE_ROLES[run.zone], run.text))
        elif run.zone == "chrome" or run.link_share > 0.6 or vocabulary.PROMO.match(run.text):
            continue
        elif run.place.heading is not None:
            blocks.append(Block("crosshead", run.text))
        elif number > span.last and not (run.place.item or run.place.table or _beside(run, runs[span.last])):
            continue
        elif run.zone == "standfirst" and number == span.first and number != span.last:
            blocks.append(Block("standfirst", run.text))
        else:
            blocks.append(Block("correction" if vocabulary.CORRECTION.match(run.text) else "body", run.text))
    return blocks


def _once(blocks: Sequence[Block], title: str) -> list[Block]:
    """Blocks without second prints, crossheads that head nothing, and captions in the body."""
    captions = {flat(block.text) for block in blocks if block.role in ("caption", "credit")}
    seen: set[str] = set()
    kept: list[Block] = []
    for block in blocks:
        key = flat(block.text)
        if block.role in ("body", "crosshead", "standfirst") and (key in captions or same(block.text, title)):
            continue
        if (key in seen and len(key) > 25) or not key:
            continue
        seen.add(key)
        kept.append(block)
    while kept and kept[-1].role == "crosshead":
        kept.pop()
    return kept
