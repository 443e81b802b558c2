"""Tells which runs of a page are the lines of its article, and what their places say of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from transforms.marks.days import read_days
from transforms.model import Hints, Line
from transforms.page.dom import Run
from transforms.page.features import Known
from transforms.page.titles import flat, same
from transforms.schema import Role

_ZONES: dict[str, Role] = {"caption": "caption", "picture": "caption", "credit": "credit", "byline": "byline"}


_LONGEST_DATED = 80
_MOST_ABOVE, _FAR = 3, 12
"""Paragraphs looked at for the first, and runs from one to the next in which a byline may stand."""
_FEWEST_LETTERS, _CUT_LETTERS = 20, 60
"""Letters of the shortest description of a page, and of the shortest that may be cut short."""


class Span(NamedTuple):
    """Where the article stands among the runs: its headline, its first and its last paragraph."""

    headline: int
    first: int
    last: int


def locate(runs: Sequence[Run], article: Sequence[int], title: str) -> Span | None:
    """The place of the article; None where it has no paragraph."""
    body = [number for number in article if is_body(runs[number], title)]
    return Span(_headline(runs, body[0], title), _first(runs, body), body[-1]) if body else None


def _first(runs: Sequence[Run], body: Sequence[int]) -> int:
    """The first paragraph below the byline and the day: what stands above them is a standfirst."""
    for one, other in pairwise(body[:_MOST_ABOVE]):
        if not any(_heads(run) for run in runs[one + 1 : min(other, one + _FAR)]):
            return one
    return body[min(len(body), _MOST_ABOVE) - 1]


def _heads(run: Run) -> bool:
    """Whether a run is a byline or gives the day of the article."""
    return run.zone == "byline" or _gives_day(run)


def lines(runs: Sequence[Run], article: Sequence[int], span: Span, known: Known) -> list[Line]:
    """The article's lines in reading order, the title first."""
    held = set(article)
    above = [number for number in range(span.headline + 1, span.first) if _stands_above(runs[number], known.descriptions, likely=number in held)]
    within = [number for number in range(span.first, article[-1] + 1) if number in held or runs[number].zone in _ZONES]
    found = [Line(runs[number].text, _hints(runs, number, span, known.descriptions)) for number in (*above, *within)]
    return [Line(known.title, Hints(zone="title")), *found] if known.title else found


def _hints(runs: Sequence[Run], number: int, span: Span, descriptions: Sequence[str]) -> Hints:
    """What a run's place says of it."""
    run = runs[number]
    zone = _ZONES.get(run.zone) or ("byline" if _is_dated(run, number, span) else "standfirst" if _heads_story(run, number, span, descriptions) else None)
    heading = int(run.place.heading.tag[1]) if run.place.heading is not None else 0
    item = run.place.item or run.place.table
    return Hints(zone, heading, item, 0.0, run.bold / len(run.text))  # its links are weighed already


def _is_dated(run: Run, number: int, span: Span) -> bool:
    """Whether a run is the line above the first paragraph that gives the day: `12/02/2019 - Por Luís Amaro`."""
    return number < span.first and _gives_day(run)


def _gives_day(run: Run) -> bool:
    return not run.prose and len(run.text) <= _LONGEST_DATED and any(read_days(run.text))


def _heads_story(run: Run, number: int, span: Span, descriptions: Sequence[str]) -> bool:
    """Whether a run is the standfirst: above the first paragraph, or that paragraph itself where it is named so."""
    if number < span.first:
        return _is_standfirst(run, descriptions)
    return run.zone == "standfirst" and number == span.first != span.last


def is_body(run: Run, title: str) -> bool:
    """Whether a run reads like a paragraph of the article on its own account."""
    return run.zone not in _ZONES and run.prose > 0 and not same(run.text, title)


def _headline(runs: Sequence[Run], first: int, title: str) -> int:
    """The number of the run that prints the title last before the body; the body's own first where none does."""
    for number in range(first - 1, -1, -1):
        run = runs[number]
        if same(run.text, title) or (run.place.heading is not None and run.place.heading.tag == "h1"):
            return number
    return first


def _stands_above(run: Run, descriptions: Sequence[str], *, likely: bool) -> bool:
    """Whether a run between title and body is of the article: a standfirst, byline or caption, or what is likely to be."""
    return likely or run.zone in _ZONES or _is_standfirst(run, descriptions)


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
    if one == other:
        return len(one) >= _FEWEST_LETTERS
    return len(other) >= _CUT_LETTERS and one.startswith(other[:-4])
