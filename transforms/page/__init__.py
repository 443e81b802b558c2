"""A web page to labelled paragraphs and metadata."""

from transforms.model import Block, Decoded, Draft, Metadata, RejectedError
from transforms.page.content import find_container, read_open
from transforms.page.dom import parse
from transforms.page.source import cut


def extract_page(decoded: Decoded) -> Draft:
    """The article of a page without the page around it."""
    source = cut(decoded.text)
    tree = parse(source.markup)
    if tree is None:
        raise RejectedError("extract", "no_text", "x")
    runs = read_open(tree)
    top = find_container(runs)
    if top is None:
        raise RejectedError("extract", "no_text", "x")
    inside = set(top.iter())
    blocks = []
    for run in runs:
        if run.element not in inside:
            continue
        zone = run.zone
        if zone == "chrome":
            role = "boilerplate"
        elif zone in ("caption", "credit", "byline"):
            role = zone
        elif run.place.heading == "h1":
            role = "title"
        elif run.place.heading:
            role = "crosshead"
        elif run.link_share > 0.6:
            role = "boilerplate"
        else:
            role = "body"
        blocks.append(Block(role, run.text))
    return Draft(tuple(blocks), Metadata())
