"""The parts of an XML document by their local names, in lower case and without namespaces: news formats are told by these, whatever prefix they stand under."""

import re

from lxml import etree

type Element = etree._Element  # noqa: SLF001  # lxml has no other name for it
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def local(element: Element) -> str:
    """The name of an element."""
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def all_named(element: Element | None, name: str) -> list[Element]:
    """The elements of a name in another, in reading order."""
    return [part for part in element.iter(etree.Element) if local(part) == name] if element is not None else []


def find(element: Element | None, name: str) -> Element | None:
    """The first element of a name in another."""
    return next(iter(all_named(element, name)), None)


def text_of(element: Element | None) -> str:
    """The words in an element; empty where there is none."""
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def listed(element: Element) -> str:
    """The words of an element that has others in it, those apart: `Jane Holm, Keld Post`."""
    joined = element.text or ""
    for child in element.iterchildren(etree.Element):
        apart = ", " if joined.strip() and not joined[-1].isspace() else ""
        joined += apart + "".join(child.itertext()) + (child.tail or "")
    return " ".join(joined.split()).strip(" ,")


def attribute(element: Element | None, name: str) -> str:
    """An attribute; empty where there is none."""
    return (element.get(name) or "") if element is not None else ""


def text_parts(element: Element) -> list[str]:
    """The paragraphs of an element's plain text, as blank lines part them."""
    return [part.strip() for part in re.split(r"\n[ \t]*\n", "".join(element.itertext())) if part.strip()]
