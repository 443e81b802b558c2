"""Tells HTML from text, and pieces of an article's HTML from pages."""

import re
from typing import Literal

import lxml.html
from lxml import etree

from transforms.decode.charsets import joined_pairs

_BLOCKS = "html|head|body|p|div|article|section|main|h[1-6]|figure|span|table|ul|ol|img|strong|em|br|blockquote"
_ATTRIBUTES = r"(?=[\s/>])(?:\s+[\w:\-]+\s*=[^<>]*|\s*/?)>"
"""After a tag's name; `<P Corp>` is a company, not a paragraph."""
_STARTS = re.compile(rf"\s*+(?:<!--(?:(?!-->).)*+-->\s*+)*+<(?:!doctype\s+html|(?:{_BLOCKS}){_ATTRIBUTES}|[bi]>|a\s+href=)", re.IGNORECASE | re.DOTALL)
_PARAGRAPH_END = re.compile(r"</p>|<br\s*/?>", re.IGNORECASE)
_PAGE = re.compile(r"<(?:html|body)\b", re.IGNORECASE)
_FURNITURE = re.compile(r"<(?:figure|figcaption|aside|nav|form|footer|header|iframe|script|h1)\b", re.IGNORECASE)
_INLINE = {
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s",
    "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
}  # fmt: skip
"""HTML's phrasing content: what does not end a paragraph."""
_SILENT = {"script", "style", "template", "noscript", "svg", "math", "head", "object", "embed", "audio", "video", "canvas", "select", "textarea"}
_SHORT = 1000
"""Characters below which a page extractor can't tell an article from what is around it."""


def is_html(text: str) -> bool:
    """Whether a text is evidently HTML: it starts with an element of HTML, or has several paragraphs marked up."""
    return "<" in text and bool(_STARTS.match(text) or sum(1 for _ in _PARAGRAPH_END.finditer(text, 0, 20_000)) > 1)


def article_of(markup: str) -> tuple[Literal["piece", "html"], str]:
    """What to extract from: a page as it is, a piece of the article's own HTML with all its paragraphs, so that none is taken for the page around it.

    Where such a piece is long and has captions, boxes or headers of its own, it becomes a page with one article, for they have to be told apart.
    """
    markup = joined_pairs(markup)
    if _PAGE.search(markup, 0, 4000):
        return "html", markup
    if _FURNITURE.search(markup) and len(paragraphs_of(markup)) >= _SHORT:
        return "html", f"<html><body><article>{markup}</article></body></html>"
    return "piece", markup


def paragraphs_of(markup: str) -> str:
    """The text of a piece of HTML: blocks divided by a blank line, `br` by a line break; empty where there is none."""
    try:
        root = lxml.html.document_fromstring(markup.encode(), parser=lxml.html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing but white space or comments
        return ""
    etree.strip_elements(root, etree.Comment, etree.ProcessingInstruction, *_SILENT, with_tail=False)
    parts: list[str] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        parts.append(_break(event, str(element.tag)))
        words = element.text if event == "start" else element.tail
        parts.append(re.sub(r"[ \t\r\n\f]+", " ", words or ""))
    text = re.sub(r" *\n *", "\n", "".join(parts))
    return re.sub(r"\n{2,}", "\n\n", text).strip()


def _break(event: str, tag: str) -> str:
    """What divides the words before and after the start or end of an element."""
    if tag == "br":
        return "\n" if event == "start" else ""
    if tag in {"td", "th"}:
        return " "
    return "" if tag in _INLINE else "\n\n"
