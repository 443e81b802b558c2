"""Reads a page's tree once, from top to bottom, into runs of text."""

from itertools import islice

from lxml import etree
from lxml.etree import _Element

from transforms.page.dom import SENTENCE_ENDS, Page, Place, Run
from transforms.page.names import is_author_named, is_profile, zone_named
from transforms.page.source import squeeze
from transforms.wrapping import paragraphs

SKIPPED = frozenset({
    "script", "style", "svg", "noscript", "template", "iframe", "head", "select", "option", "textarea", "object", "embed", "canvas", "map", "math", "audio",
    "video", "picture", "source", "track", "param", "input", "meta", "link", "base", "title", "datalist", "progress", "meter", "frame", "frameset", "noframes",
})  # fmt: skip
INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "img", "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong",
    "sub", "sup", "time", "tt", "u", "var", "wbr", "o:p",
})  # fmt: skip
TEXT_BLOCKS = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "pre"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_TAG_ZONES = {
    "nav": "chrome", "footer": "chrome", "aside": "chrome", "form": "chrome", "button": "chrome", "dialog": "chrome", "menu": "chrome",
    "figure": "caption", "figcaption": "caption",
}  # fmt: skip
_SIGNED = frozenset(("a", "span", "div", "p", "address", "strong", "li", "cite", "section"))
_MENUS = frozenset(("nav", "menu"))  # without a paragraph in it, and most are, one need not be read
_ITEMS = frozenset(("li", "dd", "dt"))
_FRAMES = frozenset(("html", "body", "main", "article"))
_MARKS = frozenset(("style", "hidden", "aria-hidden", "itemprop"))
_FEWEST_TOLD = 60
"""Characters of the shortest paragraph that tells copy from code."""
_HIDDEN = ("display:none", "display: none", "visibility:hidden", "visibility: hidden")


def read_page(root: _Element, *, breaks: bool = False) -> Page:
    """All text of the page in reading order; with `breaks` each line break ends a paragraph."""
    reader = _Reader(root, breaks=breaks)
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if element.tag in SKIPPED or (element.tag in _MENUS and next(element.iter("p", "h1"), None) is None):
            if event == "start":
                walk.skip_subtree()
            elif element is not root:
                reader.add(element.tail)
        elif event == "start":
            reader.start(element, element.tag)
        else:
            reader.end(element, element.tag)
            if element is not root:
                reader.add(element.tail)
    reader.flush()
    return Page(reader.runs, reader.times, reader.authors)


class _Reader:
    """Gathers text until a block ends."""

    def __init__(self, root: _Element, *, breaks: bool) -> None:
        self.breaks = breaks
        self.runs: list[Run] = []
        self.times: list[tuple[int, str]] = []
        self.authors: list[tuple[int, str]] = []
        self.stack: list[tuple[_Element, Place]] = [(root, Place())]
        self.pieces: list[str] = []
        self.linked = self.bold = self.in_link = self.in_bold = 0
        self.zones: dict[str, str] = {"": ""}
        self.signed: dict[str, bool] = {"": False}

    def start(self, element: _Element, tag: str) -> None:
        """An element begins."""
        names = element.get("class", "")
        if tag in _SIGNED and self._is_author(element, names):
            self.authors.append((len(self.runs), " | ".join(filter(None, (squeeze(text[:300]) for text in islice(element.itertext(), 20))))[:300]))
        if tag not in INLINE:
            self._enter(element, tag, self._zone(element, names))
        elif tag == "span" and self.stack[-1][0].tag not in TEXT_BLOCKS and (zone := self._zone(element, names)):
            self._enter(element, tag, zone)
        elif tag == "a":
            self.in_link += 1
        elif tag in ("b", "strong"):
            self.in_bold += 1
        elif tag == "time" and "modified" not in element.get("itemprop", "").lower():
            self.times.append((len(self.runs), element.get("datetime", "")))
        elif tag == "br" or (tag == "span" and element.text is None and "br" in names.split()):
            self.pieces.append("\n")
        self.add(element.text)

    def _is_author(self, element: _Element, names: str) -> bool:
        """Whether an element is marked as the writer's name."""
        known = self.signed.get(names)
        if known is None:
            known = self.signed[names] = is_author_named(names)
        if known or element.get("itemprop") == "author" or element.get("rel") == "author":
            return True
        return element.tag == "a" and is_profile(element.get("href", ""))

    def _zone(self, element: _Element, names: str) -> str:
        """The zone that an element opens by its name or by being hidden."""
        if not _MARKS.isdisjoint(element.keys()):
            if element.get("itemprop") == "articleBody":
                return ""
            if any(sign in element.get("style", "") for sign in _HIDDEN) or element.get("aria-hidden") == "true" or element.get("hidden") is not None:
                return "chrome"
        ident = element.get("id")
        if ident:
            names = f"{names} {ident}"
        zone = self.zones.get(names)
        if zone is None:
            zone = self.zones[names] = zone_named(names)
        return zone

    def _enter(self, element: _Element, tag: str, zone: str) -> None:
        """A block begins."""
        if self.pieces:
            self.flush()
        place = self.stack[-1][1]
        if tag in HEADINGS:
            place = place._replace(heading=element)
        elif tag in _ITEMS:
            place = place._replace(item=True)
        elif tag == "table":
            place = place._replace(table=True)
        if tag in _TAG_ZONES:
            zone = "" if tag == "figure" and next(element.iter("table"), None) is not None else _TAG_ZONES[tag]
        self.stack.append((element, place.inside(zone, element) if zone and tag not in _FRAMES else place))

    def end(self, element: _Element, tag: str) -> None:
        """An element ends."""
        if tag == "a":
            self.in_link = max(0, self.in_link - 1)
        elif tag in ("b", "strong"):
            self.in_bold = max(0, self.in_bold - 1)
        if self.stack[-1][0] is element:
            if self.pieces:
                self.flush()
            if len(self.stack) > 1:
                self.stack.pop()

    def add(self, text: str | None) -> None:
        """Text of the element or after one in it."""
        if not text or (not self.pieces and text.isspace()):
            return
        self.pieces.append(text.replace("\n", " ") if "\n" in text and self.stack[-1][0].tag != "pre" else text)
        if self.in_link:
            self.linked += len(text.strip())
        if self.in_bold:
            self.bold += len(text.strip())

    def flush(self) -> None:
        """The block ends: its text becomes a run."""
        element, place = self.stack[-1]
        joined = "".join(self.pieces)
        parts = _preformatted(joined) if element.tag == "pre" else _paragraphs(joined, breaks=self.breaks)
        total = sum(map(len, parts))
        for part in parts:
            linked = min(len(part), round(self.linked * len(part) / total))
            bold = min(len(part), round(self.bold * len(part) / total))
            self.runs.append(Run(part, element, place, linked, bold, _prose(part, linked, place), place.zone))
        self.pieces = []
        self.linked = self.bold = 0


def _preformatted(joined: str) -> list[str]:
    """The text of a `pre`: the paragraphs of copy that was set to a width; code and tables stay in one piece."""
    parts = [squeeze(part) for part in paragraphs(joined)]
    told = sum(len(part) for part in parts if len(part) >= _FEWEST_TOLD and part.endswith(SENTENCE_ENDS))
    if 2 * told > sum(map(len, parts)):
        return parts
    whole = squeeze(joined)
    return [whole] if whole else []


def _paragraphs(joined: str, *, breaks: bool) -> list[str]:
    """The text of a block; several paragraphs where line breaks stand for their ends: two in a row, or one after a sentence's end."""
    if "\n" not in joined:
        single = squeeze(joined)
        return [single] if single else []
    parts: list[str] = []
    ended = True
    for line in map(squeeze, joined.split("\n")):
        if not line:
            ended = True
        elif ended or breaks or (len(parts[-1]) >= 60 and parts[-1].endswith(SENTENCE_ENDS)):
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
