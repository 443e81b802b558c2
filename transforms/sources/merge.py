"""One set of attributions out of what the rules found: nested and doubled readings go, quotations without a verb find their speaker."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from transforms.languages.en.speech import PLAIN_VERBS
from transforms.sources.found import Found, Span

_OUTER = 0.2
"""What a report has over an attribution inside it: readers, and PolNeAR, go by who tells."""


def without_doubles(found: Iterable[Found]) -> list[Found]:
    """The likeliest attributions such that none stands in, or shares its cue with, another's content; in order of their content."""
    given, kept = list(found), list[Found]()
    for one in sorted(given, key=lambda each: (-each.score - _OUTER * _is_outer(each, given), each.extent)):
        if not any(_clash(one, other) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda each: each.pieces)


def _is_outer(one: Found, others: Sequence[Found]) -> bool:
    """Whether a plain report holds another attribution: `she said she recalled thinking that …`."""
    return (one.lemma in PLAIN_VERBS or one.method == "according-to") and any(_inside(other.cue, one.pieces) for other in others if other is not one)


def _clash(one: Found, other: Found) -> bool:
    if one.cue is not None and one.cue == other.cue:
        return True
    if "relcl" in {one.method, other.method}:
        return False
    return _inside(one.cue, other.pieces) or _inside(other.cue, one.pieces) or _mostly_shared(one.pieces, other.pieces)


def _inside(cue: Span | None, pieces: Sequence[Span]) -> bool:
    return cue is not None and any(cue.overlaps(piece) for piece in pieces)


def _mostly_shared(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether more than half of the shorter content is the other's too."""
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)
    return shared * 2 > min(sum(a.end - a.start for a in one), sum(b.end - b.start for b in other))


class Told(NamedTuple):
    """A paragraph's attributions, and what it hands to the next."""

    found: Sequence[Found]
    left_open: bool
    """Whether its last quotation is not closed."""
    announced: Found | None
    """The speaker that its closing colon announces."""


def carry_over(paragraphs: Sequence[Told]) -> list[Found]:
    """All attributions of an article. A paragraph that reopens an unclosed quotation goes on with the last speaker's words.

    A quotation without a speaker of its own is the one's that the paragraph before announced with a colon, or quoted; it is left out where
    nothing says who spoke.
    """
    article: list[Found] = []
    last: int | None = None
    running, announced = False, None
    for told in paragraphs:
        quoted = None
        for place, one in enumerate(told.found):
            if one.method != "quote":
                article.append(one)
                quoted = len(article) - 1 if one.method.startswith("quote") or one.method == "line" else quoted
            elif announced is not None and place == 0:
                article.append(announced._replace(pieces=one.pieces))
                quoted = len(article) - 1
            elif last is not None and place == 0:
                quoted = _carried(article, last, one, running=running)
        last, running, announced = quoted, told.left_open, told.announced
    return article


def _carried(article: list[Found], last: int, one: Found, *, running: bool) -> int:
    """Adds a quotation without a verb to the speaker of the paragraph before; the place of the attribution it now belongs to."""
    before = article[last]
    if running:
        article[last] = before._replace(pieces=before.pieces + one.pieces)
        return last
    article.append(one._replace(source=before.source, head=before.head, base=before.base, carried=True))
    return len(article) - 1
