"""What a page is: a story, a live report, a list of other pages, or none of these. Told by its structure and its own data, in any language.

A page that says of itself that it is an article, or when it was published, is one, unless its text is headlines of others. Another is a listing where most
paragraphs stand alone under linked headlines.
"""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

from lxml.etree import _Element

from transforms.page.dom import Page, Run
from transforms.page.head import Head
from transforms.page.linked_data import ARTICLES, Linked
from transforms.schema import Kind

_LISTS = frozenset(("collectionpage", "searchresultspage", "profilepage", "itemlist"))
_GOODS = frozenset(("product", "productgroup"))
_THREADS = frozenset(("discussionforumposting", "qapage"))
_LIVE = "liveblogposting"
# A linked headline has so many letters, and stands so many runs before the teaser of it. A listing has so many, a small one so much text.
_HEADLINE, _LINKED, _BEFORE, _MANY, _SOME, _FEW, _SHORT = 20, 0.6, 3, 8, 3, 2, 1200
_NOTICE_TEXT, _NOTICE_PARAGRAPHS = 600, 3
_ENTRIES, _LONGEST_TIME = 6, 40
_CLOCK = re.compile(r"\W*(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d\d\d|\s*[%$€£])")
# What a page says that is not there or wants something first, in the languages of the pages seen; read in its title alone.
_NOTICE = re.compile(
    r"\b(?:404|403|not found|nicht gefunden|introuvable|no encontrad[ao]|não encontrad[ao]|non trovat[ao]|niet gevonden|ikke funnet|ikke fundet|hittades inte"
    r"|ei löydy|nie znaleziono|bulunamadı|access denied|log ?in|sign ?in|anmelde[nr]|anmeldung|connexion|iniciar sesión|cookies?|consent|einwilligung|captcha"
    r"|just a moment|are you a robot)\b|не найден|見つかりません|找不到",
    re.IGNORECASE,
)


class _Shape(NamedTuple):
    """What an article's text is made of."""

    paragraphs: int
    alone: int
    """Paragraphs that share their frame with no other."""
    teasers: int
    """Paragraphs that follow a linked line."""
    headlines: int
    """Linked headlines anywhere on the page."""
    prose: float
    entries: int
    """Paragraphs that follow a time of day."""

    @property
    def is_cards(self) -> bool:
        """Whether most paragraphs stand alone, as those of cards do."""
        return self.paragraphs >= _SOME and 2 * self.alone >= self.paragraphs


def kind_of(page: Page, article: Sequence[int], head: Head, linked: Linked, title: str) -> Kind:
    """The kind of the page whose article, if it is one, these runs are."""
    shape = _shape(page.runs, article)
    if _LIVE in linked.types or shape.entries >= _ENTRIES:
        return "live"
    declared = bool(linked.types & ARTICLES)
    if not declared and (_is_goods(head, linked) or linked.types & _THREADS):
        return "other"
    if declared or linked.published or head.first("article:published_time"):
        return "story"
    if linked.types & _LISTS or _lists(shape):
        return "listing"
    if _is_front(head, linked) and (shape.is_cards or shape.prose < _SHORT):
        return "listing" if shape.headlines >= _SOME else "other"
    return "other" if _is_notice(shape, title) else "story"


def _lists(shape: _Shape) -> bool:
    """Whether a page shows the headlines and teasers of others."""
    if shape.headlines >= max(_MANY, shape.paragraphs) and (shape.is_cards or shape.paragraphs < _SOME):
        return True
    if not shape.is_cards:
        return False
    teased = shape.teasers >= max(_SOME, shape.paragraphs / 2) and shape.headlines >= _SOME
    return teased or (shape.prose < _SHORT and shape.headlines + shape.teasers >= _FEW)


def _is_goods(head: Head, linked: Linked) -> bool:
    kind = head.first("og:type")
    return kind.startswith(("product", "og:product")) or (kind != "article" and bool(linked.types & _GOODS))


def _is_front(head: Head, linked: Linked) -> bool:
    """Whether the page's address is that of its site."""
    address = next((value for value in (head.canonical, head.first("og:url"), linked.url) if value.startswith("http")), "")
    return bool(address) and urlsplit(address).path in ("", "/") and not urlsplit(address).query


def _is_notice(shape: _Shape, title: str) -> bool:
    """Whether a page of a few words says that another is not there, or asks for a password or consent."""
    return shape.paragraphs < _NOTICE_PARAGRAPHS and shape.prose < _NOTICE_TEXT and bool(_NOTICE.search(title))


def _shape(runs: Sequence[Run], article: Sequence[int]) -> _Shape:
    body = [number for number in article if runs[number].prose and runs[number].zone in ("", "standfirst")]
    frames = Counter(_frame(runs[number]) for number in body)
    return _Shape(
        paragraphs=len(body),
        alone=sum(1 for number in body if frames[_frame(runs[number])] == 1),
        teasers=sum(1 for number in body if _follows_headline(runs, number)),
        headlines=sum(1 for run in runs if run.zone != "chrome" and _is_linked_headline(run)),
        prose=sum(runs[number].prose for number in body),
        entries=sum(1 for number in body if number and _is_time(runs[number - 1])),
    )


def _is_time(run: Run) -> bool:
    """Whether a line says when: `14:32`, `9.05 am`."""
    return len(run.text) <= _LONGEST_TIME and not run.place.table and bool(_CLOCK.match(run.text))


def _frame(run: Run) -> _Element | None:
    return run.element.getparent() if run.element.tag in ("p", "li") else run.element


def _is_linked_headline(run: Run) -> bool:
    return run.place.heading is not None and run.link_share > _LINKED and len(run.text) >= _HEADLINE


def _follows_headline(runs: Sequence[Run], number: int) -> bool:
    """Whether a linked line stands before a paragraph, with no other paragraph between."""
    for before in range(number - 1, max(-1, number - 1 - _BEFORE), -1):
        run = runs[before]
        if run.prose:
            return False
        if run.zone != "chrome" and run.link_share > _LINKED and (run.place.heading is not None or len(run.text) >= _HEADLINE):
            return True
    return False
