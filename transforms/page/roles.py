"""Tells which runs of a page are the lines of its article, and what their places say of them."""

from collections.abc import Sequence
from typing import NamedTuple

from lxml.etree import _Element

from transforms.model import Hints, Line
from transforms.page import vocabulary
from transforms.page.dom import SENTENCE_ENDS, Run
from transforms.page.titles import flat, same
from transforms.schema import Role

_ZONES: dict[str, Role] = {"caption": "caption", "picture": "caption", "credit": "credit", "byline": "byline"}


class Span(NamedTuple):
    """Where the article stands among the runs: its headline, its first and its last paragraph."""

    headline: int
    first: int
    last: int


def locate(runs: Sequence[Run], article: Sequence[int], title: str) -> Span | None:
    """The place of the article; None where it has no paragraph."""
    body = [number for number in article if is_body(runs[number], title)]
    return Span(_headline(runs, body[0], title), body[0], body[-1]) if body else None


def lines(runs: Sequence[Run], article: Sequence[int], span: Span, title: str, descriptions: Sequence[str]) -> list[Line]:
    """The article's lines in reading order, the title first."""
    held = set(article)
    above = [number for number in range(span.headline + 1, span.first) if _stands_above(runs, number, span, held, descriptions)]
    within = [number for number in article if span.first <= number and _stands_within(runs, number, span)]
    found = [Line(runs[number].text, _hints(runs, number, span, descriptions)) for number in (*above, *within)]
    return [Line(title, Hints(zone="title")), *found] if title else found


def _hints(runs: Sequence[Run], number: int, span: Span, descriptions: Sequence[str]) -> Hints:
    """What a run's place says of it."""
    run = runs[number]
    zone = _ZONES.get(run.zone)
    if zone is None and _is_standfirst(run, descriptions) if number < span.first else run.zone == "standfirst" and number == span.first != span.last:
        zone = "standfirst"
    heading = int(run.place.heading.tag[1]) if run.place.heading is not None else 0
    return Hints(zone, heading, run.place.item or run.place.table, run.link_share, run.bold / len(run.text))


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


def _stands_above(runs: Sequence[Run], number: int, span: Span, article: set[int], descriptions: Sequence[str]) -> bool:
    """Whether a run between title and body is of the article: a standfirst, byline or caption, or a paragraph or heading beside the first."""
    run = runs[number]
    if run.zone in _ZONES or _is_standfirst(run, descriptions):
        return True
    if number not in article or run.zone or run.linked:
        return False
    if run.place.heading is not None:
        return number == span.first - 1
    return _beside(run, runs[span.first]) and (run.place.item or run.text.endswith(SENTENCE_ENDS) or len(run.text) > 40)


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


def _stands_within(runs: Sequence[Run], number: int, span: Span) -> bool:
    """Whether a run of the article's element is of the article: of those below the last paragraph only what stands beside it is."""
    run = runs[number]
    if run.zone in _ZONES or run.zone == "chrome":
        return run.zone != "chrome"
    return number <= span.last or run.place.heading is not None or run.place.item or run.place.table or _beside(run, runs[span.last])
