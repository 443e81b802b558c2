"""A web page to the lines of its article and metadata."""

from typing import NamedTuple

from transforms.model import Decoded, Extract, RejectedError
from transforms.page.boxes import mark_captions
from transforms.page.content import find_article, read_open
from transforms.page.dom import Page, parse
from transforms.page.features import Known
from transforms.page.head import Head, read_head
from transforms.page.kinds import kind_of
from transforms.page.lines import Span, lines, locate
from transforms.page.linked_data import Linked, read_linked_data
from transforms.page.metadata import describe
from transforms.page.pieces import extract_piece
from transforms.page.rescue import count_short, declared_body, embedded_day, reject
from transforms.page.source import cut
from transforms.page.titles import choose_title, headings

__all__ = ["extract_page", "extract_piece"]


class Opened(NamedTuple):
    """A page's text and what it says of its article outside the text."""

    page: Page
    head: Head
    linked: Linked
    known: Known


def extract_page(decoded: Decoded) -> Extract:
    """The article of a page without the page around it. Raises `RejectedError` where there is none."""
    opened = open_page(decoded.text)
    if opened is None:
        raise RejectedError("extract", "no_text", "The page holds no HTML elements. Check that it was saved whole and as HTML.")
    page, head, linked, known = opened
    page, article, span = _find(page, known)
    found = lines(page.runs, article, span, known) if span else []
    if body := declared_body(linked, found):
        found = [line for line in found if line.hints.zone is not None] + body
    if not any(line.hints.zone is None for line in found):
        raise reject(page.runs)
    metadata = describe(head, linked, known.title, page, span or Span(0, 0, 0))
    dated = metadata if metadata.published else metadata._replace(published=embedded_day(decoded.text) or None)
    return Extract(tuple(found), dated, kind_of(page, article, head, linked, known.title))


def open_page(text: str) -> Opened | None:
    """The page as its parts say it; None where there is no element in it."""
    source = cut(text)
    tree = parse(source.markup)
    if tree is None:
        return None
    head, linked = read_head(source.markup), read_linked_data(source.linked_data)
    page = read_open(tree)
    page = page._replace(runs=mark_captions(tree, page.runs))
    title = choose_title(headings(page.runs), head, linked)
    descriptions = [text for text in (linked.description, head.first("description"), head.first("og:description")) if text]
    return Opened(page, head, linked, Known(title, descriptions, linked.body))


def _find(page: Page, known: Known) -> tuple[Page, list[int], Span | None]:
    """The article's runs and their place; where no paragraph is long enough, among the short ones."""
    for runs in (page.runs, count_short(page.runs)):
        article = find_article(runs, known)
        if span := locate(runs, article, known.title):
            return page._replace(runs=runs), article, span
    return page, [], None
