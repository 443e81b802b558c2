"""NITF documents to HTML with metadata: each element as what it means (IPTC NITF 3.6)."""

from collections.abc import Iterator
from copy import deepcopy
from html import escape

from lxml import etree
from lxml.html import defs

from transforms.decode import values
from transforms.decode.xml_parts import LANGUAGE, Element, all_named, attribute, find, listed, local, text_of
from transforms.marks.agencies import usual_name
from transforms.model import Metadata, RejectedError

_TAGS = {
    "hl1": "h2", "hl2": "h3", "media": "figure", "media-caption": "figcaption", "block": "div", "bq": "blockquote", "datasource": "cite", "fn": "aside",
    "nitf-table": "div", "dl": "ul", "dt": "li", "dd": "li", "hr": "br", "copyrite": "span", "html": "div", "body": "div",
}  # fmt: skip
"""NITF's elements as those of HTML; what it shares with HTML stays, the rest is text in a line."""
_CLASSES = {"media-producer": ("p", "credit"), "byline": ("p", "byline"), "dateline": ("p", "dateline"), "note": ("aside", "note"), "credit": ("p", "credit")}
_SILENT = ("head", "media-metadata", "media-object", "media-reference", "nitf-table-metadata", "frac-sep")


def read_nitf(root: Element) -> tuple[Metadata, str]:
    """A NITF document: its body as HTML, what stands over and below it too."""
    head = find(root, "body.head")
    hedline, pubdata = find(head, "hedline"), find(root, "pubdata")
    distributor = text_of(find(head, "distributor"))
    bylines = all_named(head, "byline")
    found = Metadata(
        id=attribute(find(root, "doc-id"), "id-string"),
        outlet=text_of(pubdata) or attribute(pubdata, "name") or distributor or None,
        title=text_of(find(hedline, "hl1")) or text_of(find(root, "title")) or None,
        authors=values.names([*(name for byline in bylines for name in _writers(byline)), *filter(usual_name, [distributor])]),
        section=attribute(pubdata, "position.section") or None,
        language=root.get(LANGUAGE),
        published=attribute(find(root, "date.issue"), "norm") or attribute(find(root, "story.date"), "norm") or attribute(pubdata, "date.publication"),
    )
    content = find(root, "body.content")
    above = [f'<p class="standfirst">{escape(text)}</p>' for part in (*all_named(hedline, "hl2"), *all_named(head, "abstract")) if (text := text_of(part))]
    above += [f'<p class="{local(part)}">{escape(text)}</p>' for part in (*bylines, *all_named(head, "dateline")) if (text := listed(part))]
    body = body_html(content) if content is not None else ""
    below = [f"<p>{escape(text)}</p>" for part in all_named(find(root, "body.end"), "tagline") if (text := text_of(part))]
    if not (above or body or below):
        raise no_article("The NITF document has no body.content.")
    return found, "".join([*above, body, *below])


def _writers(byline: Element) -> Iterator[str]:
    """The names in a byline: its persons where they are marked, else all of it."""
    people = all_named(byline, "person")
    yield from map(text_of, people or [byline])


def body_html(content: Element) -> str:
    """The inside of an element as HTML."""
    outer = deepcopy(content)
    for part in list(outer.iter(etree.Element)):
        name = local(part)
        if name in _SILENT:
            _drop(part)
        elif name == "tr":
            _as_line(part)
        elif name in _CLASSES:
            part.tag, classes = _CLASSES[name]
            part.set("class", classes)
        else:
            part.tag = _TAGS.get(name, name)
    return escape(outer.text or "") + "".join(markup(child) for child in outer.iterchildren(etree.Element))


def _drop(element: Element) -> None:
    """Takes an element out; what stands behind it stays."""
    outer = element.getparent()
    if outer is not None:
        before = element.getprevious()
        if element.tail and before is not None:
            before.tail = (before.tail or "") + element.tail
        elif element.tail:
            outer.text = (outer.text or "") + element.tail
        outer.remove(element)


def _as_line(row: Element) -> None:
    """A row of a table as one line."""
    text = " ".join(filter(None, map(text_of, row.iterchildren(etree.Element)))) or text_of(row)
    tail = row.tail
    row.clear()
    row.tag, row.text, row.tail = "p", text, tail


def markup(element: Element) -> str:
    """An element as HTML: namespaces left out, what HTML does not know a span."""
    for part in element.iter(etree.Element):
        name = local(part)
        part.tag = name if name in defs.tags else "span"
    etree.cleanup_namespaces(element)
    return str(etree.tostring(element, encoding="unicode", method="html"))


def no_article(message: str) -> RejectedError:
    """An item without text."""
    return RejectedError("decode", "not_an_article", f"{message} Add the items that hold text.")
