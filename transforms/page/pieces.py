"""A piece of an article's own HTML, as feeds and news APIs have it: all of its paragraphs, with what markup says of them."""

from transforms.model import Decoded, Extract, Hints, Line, RejectedError
from transforms.page.boxes import mark_captions
from transforms.page.content import read_open
from transforms.page.dom import Run, parse
from transforms.page.source import cut
from transforms.schema import Role

_ZONES: dict[str, Role] = {
    "caption": "caption", "picture": "caption", "credit": "credit", "byline": "byline", "chrome": "boilerplate", "comments": "boilerplate",
}  # fmt: skip


def extract_piece(decoded: Decoded) -> Extract:
    """The lines of a piece: nothing of it is left out, for there is no page around it. Raises `RejectedError` where it holds no text."""
    tree = parse(cut(decoded.text).markup)
    page = read_open(tree, breaks=True) if tree is not None else None
    if tree is None or page is None or not page.runs:
        raise RejectedError("extract", "no_text", "The HTML of the record holds no text. Check that it is an article.")
    runs = mark_captions(tree, page.runs)
    first = next((number for number, run in enumerate(runs) if run.prose and not run.zone), len(runs))
    return Extract(tuple(Line(run.text, _hints(run, above=number < first)) for number, run in enumerate(runs)))


def _hints(run: Run, *, above: bool) -> Hints:
    """What a run's markup says of it; `above` the first paragraph of the story a summary may stand."""
    heading = int(run.place.heading.tag[1]) if run.place.heading is not None else 0
    zone = "standfirst" if above and run.zone == "standfirst" else _ZONES.get(run.zone)
    return Hints(zone, heading, run.place.item or run.place.table, run.link_share, run.bold / len(run.text))
