"""What to do where the page shows no article or no day: its own data may hold them, or its paragraphs may all be short."""

import re
from collections.abc import Sequence

from transforms.model import Line, RejectedError
from transforms.page.dom import SENTENCE_ENDS, Run
from transforms.page.linked_data import Linked
from transforms.page.source import plain

_PARAGRAPH_END = re.compile(r"\n+|</?(?:p|div|br|h[1-6]|li)\b[^<>]*>", re.IGNORECASE)
# A page that shows less than this part of its declared body shows a preview; one that links this many times its prose is an index.
_SHORTEST, _LEAST_LINKED = 20, 0.2
_PREVIEW, _LEAST_BODY, _INDEX = 0.4, 400, 10
_KEY = r"(?:date_?published|published_?(?:at|date)|publish_?date|publication_?date|pub_?date|first_?published(?:_?at|_?date)?)"
_QUOTE = r"(?:&quot;|&#34;|\\?\")"
_PUBLISHED = re.compile(rf"{_QUOTE}{_KEY}{_QUOTE}\s*:\s*(?:\[0,\s*)?{_QUOTE}(?P<day>\d{{4}}-[01]\d-[0-3]\d)[^\"&\\<>]{{0,24}}", re.IGNORECASE)


def declared_body(linked: Linked, shown: Sequence[Line]) -> list[Line]:
    """The body that JSON-LD gives, where the page itself shows only a part of it (behind scripts or a paywall); else nothing."""
    paragraphs = [text for text in map(plain, _PARAGRAPH_END.split(linked.body)) if text]
    length = sum(map(len, paragraphs))
    seen = sum(len(line.text) for line in shown if line.hints.zone in {None, "standfirst"})
    return [Line(text) for text in paragraphs] if length >= _LEAST_BODY and seen < _PREVIEW * length else []


def count_short(runs: Sequence[Run]) -> list[Run]:
    """The runs with whole sentences counted as prose however short they are."""
    return [run._replace(prose=float(len(run.text))) if _is_sentence(run) else run for run in runs]


def _is_sentence(run: Run) -> bool:
    if run.place.heading is not None or run.link_share >= _LEAST_LINKED:
        return False
    return len(run.text) >= _SHORTEST and run.text.endswith(SENTENCE_ENDS)


def reject(runs: Sequence[Run]) -> RejectedError:
    """Why a page without an article is none."""
    linked, text = sum(run.linked for run in runs), sum(len(run.text) for run in runs)
    if linked > _INDEX * 100 and linked > text / 2:
        message = "The page is mostly links: an index or a search page, no article. Drop the articles it links to instead."
        return RejectedError("extract", "not_an_article", message)
    message = "No article text was found in the page. Check that it is an article saved whole, and not a video, a login or a page filled in by scripts."
    return RejectedError("extract", "no_text", message)


def embedded_day(text: str) -> str:
    """The day, where all such data name one and the same; "" where there is none, or several: then they speak of other articles too."""
    days = {match["day"] for match in _PUBLISHED.finditer(text)}
    return days.pop() if len(days) == 1 else ""
