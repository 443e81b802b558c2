"""A page as a tree, and the tree as runs of text in reading order."""

from collections.abc import Container
from typing import NamedTuple

from lxml import etree
from lxml.etree import HTMLParser, _Element

_STICKY = frozenset(("comments", "chrome", "caption", "credit"))
# Marks that a sentence may end with, in the scripts that news pages are written in.
SENTENCE_ENDS = (".", "!", "?", "…", "”", "“", '"', "»", "。", "！", "？", "」", "।", "؟", "۔")


class Place(NamedTuple):
    """Where in the page's layout a run stands."""

    openers: tuple[tuple[str, _Element], ...] = ()
    """Elements around it whose names give a zone (comments, chrome, caption, credit, byline, standfirst), from outside in."""
    zone: str = ""
    opener: _Element | None = None
    """The zone that counts and the element that opens it."""
    heading: _Element | None = None
    item: bool = False
    table: bool = False

    def ruling(self, exempt: Container[_Element]) -> tuple[str, _Element | None]:
        """The zone that counts where `exempt` elements open none: the outermost comments, chrome or caption, else the innermost of the others."""
        last: tuple[str, _Element | None] = ("", None)
        for zone, element in self.openers:
            if element not in exempt:
                last = (zone, element)
                if zone in _STICKY:
                    break
        return last

    def inside(self, zone: str, element: _Element) -> "Place":
        """The place in an element that opens a zone."""
        openers = (*self.openers, (zone, element))
        return self._replace(openers=openers) if self.zone in _STICKY else self._replace(openers=openers, zone=zone, opener=element)


class Run(NamedTuple):
    """Text between two block boundaries, with what its place in the tree says of it."""

    text: str
    element: _Element
    place: Place
    linked: int
    bold: int
    prose: float
    """Its length where it reads like prose, else 0; a character of a script without spaces counts for three."""
    zone: str = ""

    @property
    def link_share(self) -> float:
        """Part of the text that stands in links."""
        return self.linked / len(self.text)


class Page(NamedTuple):
    """The text of a page and the elements in it that name its time or its writer, each with the number of the run it stands in or before."""

    runs: list[Run]
    times: list[tuple[int, str]]
    authors: list[tuple[int, str]]


def parse(markup: str) -> _Element | None:
    """The tree of a page; None where there is no element in it."""
    parser = HTMLParser(encoding="utf-8", recover=True, remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return etree.fromstring(markup.encode(errors="replace"), parser=parser)
    except etree.XMLSyntaxError:
        return None
