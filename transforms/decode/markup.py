"""Tells HTML from text, and makes a page of a piece of HTML."""

import re

_BLOCKS = "html|head|body|p|div|article|section|main|h[1-6]|figure|span|table|ul|ol|img|strong|em|br|blockquote"
_ATTRIBUTES = r"(?=[\s/>])(?:\s+[\w:\-]+\s*=[^<>]*|\s*/?)>"
"""After a tag's name; `<P Corp>` is a company, not a paragraph."""
_STARTS = re.compile(rf"\s*+(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|(?:{_BLOCKS}){_ATTRIBUTES}|[bi]>|a\s+href=)", re.IGNORECASE | re.DOTALL)
_PARAGRAPH_END = re.compile(r"</p>|<br\s*/?>", re.IGNORECASE)
_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)


def is_html(text: str) -> bool:
    """Whether a text is evidently HTML: it starts with an element of HTML, or has several paragraphs marked up."""
    return "<" in text and bool(_STARTS.match(text) or sum(1 for _ in _PARAGRAPH_END.finditer(text, 0, 20_000)) > 1)


def page_of(piece: str) -> str:
    """The page, or the piece of an article's HTML as the only article of a page."""
    return piece if _PAGE.search(piece, 0, 4000) else f"<html><body><article>{piece}</article></body></html>"
