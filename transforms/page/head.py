"""What the head of a page says of the article: meta elements, links, title, language."""

import re
from typing import NamedTuple

from bs4 import BeautifulSoup

from transforms.page.source import plain, squeeze

# BeautifulSoup reads only these slices of the source: a whole tree costs as much as all the rest of extraction.
_SLICE = re.compile(r"<(?:meta|link)\s[^<>]*>|<html[^<>]*>|<title[^<>]*>[^<]*</title", re.IGNORECASE)
_WORTH = re.compile(r"^<html|^<title|canonical|content", re.IGNORECASE)
_MOST_SLICES, _LONGEST = 400, 2000


class Head(NamedTuple):
    """Meta values by lower-case name (each name's in their order), and the rest of the head."""

    meta: dict[str, tuple[str, ...]]
    title: str
    canonical: str
    language: str

    def first(self, *names: str) -> str:
        """The first value of the first of the names that has one."""
        return next((value for name in names for value in self.meta.get(name, ())), "")


def read_head(markup: str) -> Head:
    """The head's values, white space single and entities resolved."""
    slices = [piece for piece in (match[0] for match in _SLICE.finditer(markup)) if _WORTH.search(piece)]
    soup = BeautifulSoup("".join(f"{piece}>" if piece[-1] != ">" else piece for piece in slices[:_MOST_SLICES]), "lxml")
    meta: dict[str, list[str]] = {}
    for element in soup.find_all("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if isinstance(name, str) and isinstance(content, str) and (value := plain(content[:_LONGEST])):
            meta.setdefault(name.lower().strip(), []).append(value)
    title = soup.find("title")
    canonical = soup.find("link", rel="canonical")
    root = soup.find("html")
    return Head(
        meta={name: tuple(values) for name, values in meta.items()},
        title=squeeze(title.get_text()[:_LONGEST]) if title else "",
        canonical=squeeze(str(canonical.get("href") or "")) if canonical else "",
        language=str(root.get("lang") or root.get("xml:lang") or "") if root else "",
    )
