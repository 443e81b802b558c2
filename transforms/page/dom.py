"""A page as a tree, and the tree as runs of text in reading order."""

from collections.abc import Container
from itertools import islice
from typing import NamedTuple

from lxml import etree
from lxml.etree import HTMLParser, _Element

from transforms.page import vocabulary
from transforms.page.source import squeeze

SKIPPED = frozenset(
    "script style svg noscript template iframe head select option textarea object embed canvas map math audio video picture source track param input "
    "meta link base title datalist progress meter frame frameset noframes".split()
)
INLINE = frozenset(
    "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr o:p".split()
)
TEXT_BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 li dd dt pre".split())
_MARKED = frozenset(("time", "a", "span", "div", "p", "address", "strong", "li"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TAG_ZONES = {
    "nav": "chrome", "footer": "chrome", "aside": "chrome", "form": "chrome", "button": "chrome", "dialog": "chrome", "menu": "chrome",
    "figure": "caption", "figcaption": "caption",
}  # fmt: skip
_HIDDEN = ("display:none", "display: none", "visibility:hidden", "visibility: hidden")
_STICKY = frozenset(("chrome", "caption", "credit"))


class Place(NamedTuple):
    """Where in the page's layout a run stands."""

    openers: tuple[tuple[str, _Element], ...] = ()
    """Elements around it whose names give a zone (chrome, caption, credit, byline, standfirst), from outside in."""
    heading: _Element | None = None
    item: bool = False
    table: bool = False
    quote: bool = False

    def ruling(self, exempt: Container[_Element] = ()) -> tuple[str, _Element | None]:
        """The zone that counts: the outermost chrome or caption, else the innermost of the others. `exempt` elements open none."""
        last: tuple[str, _Element | None] = ("", None)
        for zone, element in self.openers:
            if element not in exempt:
                last = (zone, element)
                if zone in _STICKY:
                    break
        return last


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


def read_page(root: _Element) -> Page:
    """All text of the page in reading order."""
    reader = _Reader()
    seen: dict[str, str] = {" ": ""}
    stack = [(root, Place())]
    reader.enter(*stack[0])
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = element.tag
        if event == "start":
            if tag in SKIPPED:
                walk.skip_subtree()
                continue
            outer, around = stack[-1]
            inline = tag in INLINE
            if tag in _MARKED and element.attrib:
                reader.mark(element, tag)
            place = around if inline and (tag != "span" or outer.tag in TEXT_BLOCKS) else _place(element, tag, around, seen)
            if not inline or place is not around:
                if reader.pieces:
                    reader.flush()
                stack.append((element, place))
                reader.enter(element, place)
            else:
                reader.open(element, tag)
            reader.add(element.text)
        else:
            if tag not in SKIPPED:
                reader.close(tag)
                if stack[-1][0] is element and element is not root:
                    if reader.pieces:
                        reader.flush()
                    stack.pop()
                    reader.enter(*stack[-1])
            if element is not root:
                reader.add(element.tail)
    reader.flush()
    return Page(reader.runs, reader.times, reader.authors)


class _Reader:
    """Gathers text until a block ends."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.times: list[tuple[int, str]] = []
        self.authors: list[tuple[int, str]] = []
        self.pieces: list[str] = []
        self.named: dict[str, bool] = {"": False}
        self.linked = self.bold = self.in_link = self.in_bold = 0

    def mark(self, element: _Element, tag: str) -> None:
        """Notes an element that says when or by whom."""
        if tag == "time":
            if said := element.get("datetime"):
                self.times.append((len(self.runs), said))
        elif self._is_author(element.get("class", "")) or element.get("rel") == "author" or element.get("itemprop") == "author":
            self.authors.append((len(self.runs), " | ".join(filter(None, (squeeze(text[:300]) for text in islice(element.itertext(), 20))))[:300]))

    def _is_author(self, names: str) -> bool:
        known = self.named.get(names)
        if known is None:
            known = self.named[names] = vocabulary.is_author(names)
        return known

    def enter(self, element: _Element, place: Place) -> None:
        """What comes next stands in this element."""
        self.element, self.place = element, place

    def open(self, element: _Element, tag: str) -> None:
        """An inline element begins."""
        if tag == "a":
            self.in_link += 1
        elif tag in ("b", "strong"):
            self.in_bold += 1
        elif tag == "br" or (tag == "span" and element.text is None and "br" in element.get("class", "").split()):
            self.pieces.append("\n")

    def close(self, tag: str) -> None:
        """An element ends."""
        if tag == "a" and self.in_link:
            self.in_link -= 1
        elif tag in ("b", "strong") and self.in_bold:
            self.in_bold -= 1

    def add(self, text: str | None) -> None:
        """Text of the element or after one in it."""
        if not text or (not self.pieces and text.isspace()):
            return
        self.pieces.append(text.replace("\n", " ") if "\n" in text else text)
        if self.in_link:
            self.linked += len(text.strip())
        if self.in_bold:
            self.bold += len(text.strip())

    def flush(self) -> None:
        """The block ends: its text becomes a run."""
        parts = _paragraphs("".join(self.pieces))
        total = sum(map(len, parts))
        for part in parts:
            linked = min(len(part), round(self.linked * len(part) / total))
            bold = min(len(part), round(self.bold * len(part) / total))
            self.runs.append(Run(part, self.element, self.place, linked, bold, _prose(part, linked, self.place)))
        self.pieces = []
        self.linked = self.bold = 0


def _paragraphs(joined: str) -> list[str]:
    """The text of a block; several paragraphs where line breaks stand for their ends: two in a row, or one after a sentence's end."""
    if "\n" not in joined:
        single = squeeze(joined)
        return [single] if single else []
    parts: list[str] = []
    ended = True
    for line in map(squeeze, joined.split("\n")):
        if not line:
            ended = True
        elif ended or (len(parts[-1]) >= 60 and parts[-1].endswith(SENTENCE_ENDS)):
            parts.append(line)
            ended = False
        else:
            parts[-1] += " " + line
    return parts


def _prose(text: str, linked: int, place: Place) -> float:
    """Length of a run that reads like prose, wherever it stands: no heading, no short line, not mostly links."""
    length = len(text)
    if place.heading is not None or (length < 60 and text.isascii()):
        return 0.0
    if not text.isascii() and max(text) >= "\u2e80":
        length += 2 * sum(1 for char in text if char >= "\u2e80")
    share = linked / len(text)
    if length < 60 or share > 0.4:
        return 0.0
    return min(length, 1000) * (1 - share) * (0.5 if place.item or place.table else 1.0)


SENTENCE_ENDS = (".", "!", "?", "…", "”", "“", '"', "»", "。", "！", "？", "」", "।", "؟", "۔")


def _place(element: _Element, tag: str, around: Place, seen: dict[str, str]) -> Place:
    """The place inside an element. Zones last until their element ends."""
    if tag in HEADINGS:
        around = around._replace(heading=element)
    elif tag in ("li", "dd", "dt"):
        around = around._replace(item=True)
    elif tag == "table":
        around = around._replace(table=True)
    elif tag == "blockquote":
        around = around._replace(quote=True)
    zone = _zone(element, tag, seen)
    return around._replace(openers=(*around.openers, (zone, element))) if zone else around


def _zone(element: _Element, tag: str, seen: dict[str, str]) -> str:
    """What the name of an element says it holds."""
    if tag in ("body", "html", "main", "article"):
        return ""
    known = _TAG_ZONES.get(tag)
    if known:
        return "" if tag == "figure" and next(element.iter("table"), None) is not None else known
    attributes = element.attrib
    if not attributes:
        return ""
    if attributes.get("itemprop") == "articleBody":
        return ""
    if "style" in attributes and any(sign in attributes["style"] for sign in _HIDDEN):
        return "chrome"
    if attributes.get("aria-hidden") == "true" or "hidden" in attributes:
        return "chrome"
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"[:400]
    zone = seen.get(names)
    if zone is None:
        zone = seen[names] = vocabulary.zone(names)
    return zone
