"""A web page to labelled paragraphs and metadata."""

from transforms.model import Decoded, Draft, RejectedError
from transforms.page.captions import mark_captions
from transforms.page.content import find_article, read_open
from transforms.page.dom import Run, parse
from transforms.page.head import read_head
from transforms.page.linked_data import read_linked_data
from transforms.page.metadata import describe
from transforms.page.roles import label, locate
from transforms.page.source import cut
from transforms.page.trim import trim
from transforms.page.titles import choose_title, outlet_names


def extract_page(decoded: Decoded) -> Draft:
    """The article of a page without the page around it."""
    source = cut(decoded.text)
    tree = parse(source.markup)
    if tree is None:
        raise RejectedError("extract", "no_text", "The page holds no HTML elements. Check that it was saved whole and as HTML.")
    head = read_head(source.markup)
    linked = read_linked_data(source.linked_data)
    outlets = outlet_names(head, linked)
    page = read_open(tree)
    page = page._replace(runs=mark_captions(tree, page.runs))
    title = choose_title(_headings(page.runs), head, linked, outlets)
    article = trim(page.runs, find_article(page.runs), linked.body)
    span = locate(page.runs, article, title)
    if span is None:
        raise RejectedError(
            "extract", "no_text", "No article text was found in the page. Check that it is an article and not an index, a video or a page made by scripts."
        )
    descriptions = [text for text in (linked.description, head.first("description"), head.first("og:description")) if text]
    blocks = label(page.runs, article, span, title, descriptions)
    return Draft(tuple(blocks), describe(head, linked, title, outlets, page, span))


def _headings(runs: list[Run]) -> list[str]:
    """The texts of the page's h1 elements."""
    texts: dict[object, str] = {}
    for run in sorted(runs, key=lambda run: run.zone == "chrome"):
        heading = run.place.heading
        if heading is not None and heading.tag == "h1" and run.zone != "byline":
            texts[heading] = f"{texts[heading]} {run.text}" if heading in texts else run.text
    return list(texts.values())
