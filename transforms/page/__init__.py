"""A web page to labelled paragraphs and metadata."""

import trafilatura

from transforms.model import Block, Decoded, Draft


def extract_page(decoded: Decoded) -> Draft:
    """The article of a page without the page around it."""
    text = trafilatura.extract(decoded.text, fast=True) or ""
    return Draft(tuple(Block("body", line) for line in text.splitlines() if line.strip()))
