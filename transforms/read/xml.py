"""News as XML: the items of RSS and Atom feeds, NITF documents, the items of NewsML-G2.

Each comes out as an XML document of its own in UTF-8. No DTD is loaded, no entity is resolved but HTML's own names, which feeds use undeclared.
"""

import html
import re
from collections.abc import Iterator

from lxml import etree

from transforms.model import Metadata, Record, Refusal, RejectedError
from transforms.read.limits import corrupt
from transforms.read.lines import as_utf8
from transforms.read.source import Source
from transforms.schema import Format

_REFERENCE = re.compile(  # what is not closed runs to the end, so that no text is looked at twice
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<!DOCTYPE[^\[>]*(?:\[.*?(?:\]\s*>|\Z)|>|\Z)|&(?:(\w{1,32});|(?!#\d{1,8};|#x[0-9a-f]{1,8};))",
    re.DOTALL | re.IGNORECASE,
)
_HEAD = 8 * 1024
_XML_NAMES = {b"amp", b"lt", b"gt", b"quot", b"apos"}
# The elements that hold one article, by the local name of the root: RSS 2.0 and 1.0, Atom (RFC 4287), NITF 3, NewsML-G2 2, NewsML 1.
_ITEMS: dict[str, tuple[tuple[str, ...], Format]] = {
    "rss": (("item",), "feed"), "rdf": (("item",), "feed"), "feed": (("entry",), "feed"), "entry": (("entry",), "feed"),
    "nitf": (("nitf",), "nitf"), "newsml": (("newsitem",), "newsml"),
    "newsmessage": (("newsitem",), "newsml"), "newsitem": (("newsitem",), "newsml"),
}  # fmt: skip
_ILLEGAL = bytes(set(range(32)) - set(b"\t\n\r"))
"""What XML 1.0 allows in no document (section 2.2), and pastes bring into feeds."""
_ILLEGAL_REFERENCE = re.compile(rb"&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));", re.IGNORECASE)
_DECLARATION = re.compile(rb"<\?xml\s")
_FIRST_TAG = re.compile(rb"<[A-Za-z_][\w.:\-]*")
_PREFIX = re.compile(rb"<([A-Za-z_][\w.\-]*):[A-Za-z_]|\s([A-Za-z_][\w.\-]*):[\w.\-]+\s*=\s*[\"']")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def xml_records(source: Source) -> Iterator[Record | Refusal]:
    """The articles of an XML document. What is broken is read as far as it goes, and said in a last `Refusal`."""
    try:
        content = as_utf8(source).whole()
        root, error = _parse(content)
        items, format = _items(root)
    except RejectedError as refused:
        yield Refusal(Record(source.path, 0, "unknown", b""), refused)
        return
    if format == "html":
        yield Record(source.path, 0, "html", content)
        return
    given = _channel(root)
    place = 0
    for place, item in enumerate(items, 1):
        yield Record(source.path, place - 1, format, _serialised(item), given)
    if error:
        yield Refusal(Record(source.path, place, format, b""), error)


def _parse(content: bytes) -> tuple[etree._Element, RejectedError | None]:
    """The root element, and what was broken. Raises `RejectedError` where there is nothing to read."""
    clean = _REFERENCE.sub(_resolved, _legal(content))
    encodings = ("utf-8",) if _is_utf8(clean) else (None, "windows-1252")
    for encoding in (*encodings, encodings[0]):
        try:
            return etree.fromstring(clean, _parser(encoding, recover=False)), None
        except (etree.XMLSyntaxError, LookupError) as failed:
            error = corrupt(f"The XML is broken ({failed}); what stands before was read. Ask its publisher for valid XML, or download it again.")
            clean = _declared(clean)
    try:
        root = etree.fromstring(clean, _parser(encodings[0], recover=True))
    except (etree.XMLSyntaxError, LookupError):
        root = None
    if root is None:
        raise error
    return root, error


def _legal(content: bytes) -> bytes:
    """The document without what was printed before it (blank lines, a script's warnings) and without characters that XML forbids."""
    begin = _DECLARATION.search(content, 0, _HEAD)
    content = content[begin.start() :] if begin else content.lstrip()
    content = content if 0 in content[:_HEAD] else content.translate(None, _ILLEGAL)
    return _ILLEGAL_REFERENCE.sub(b" ", content)


def _declared(content: bytes) -> bytes:
    """The document with the namespaces that its prefixes need and nobody declared, as feeds put together from templates use them."""
    root = _FIRST_TAG.search(content)
    prefixes = {found[0] or found[1] for found in _PREFIX.findall(content)} - {b"xml", b"xmlns"}
    missing = sorted(prefix for prefix in prefixes if b"xmlns:" + prefix not in content)
    if root is None or not missing:
        return content
    return content[: root.end()] + b"".join(b' xmlns:%b="urn:undeclared:%b"' % (prefix, prefix) for prefix in missing) + content[root.end() :]


def _parser(encoding: str | None, *, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding=encoding, recover=recover, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True, remove_comments=True
    )


def _resolved(found: re.Match[bytes]) -> bytes:
    """HTML's names as numbers, a lone ampersand as XML wants it; comments, CDATA and DOCTYPE as they are."""
    name = found.group(1)
    if not found.group().startswith(b"&") or name in _XML_NAMES:
        return found.group()
    characters = html.unescape(f"&{name.decode()};") if name and name.isascii() else ""
    if name and (not characters or characters.startswith("&")):
        return found.group()  # an entity that the document declares itself
    return "".join(f"&#{ord(character)};" for character in characters).encode() or b"&amp;"


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True


def _items(root: etree._Element) -> tuple[list[etree._Element], Format]:
    """The elements that hold one article each. Raises `RejectedError` where the root is of no known kind."""
    name = _local(root)
    if name == "html":
        return [], "html"
    if name not in _ITEMS:
        raise _unknown(name)
    names, format = _ITEMS[name]
    items = [element for element in root.iter(etree.Element) if _local(element) in names]
    for item in items:
        outer = item.getparent()
        if outer is not None and any(_local(element) in names for element in item.iterancestors()):
            outer.remove(item)  # an item inside one that was not closed is an item of its own
    return items, format


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def _unknown(name: str) -> RejectedError:
    if name in {"urlset", "sitemapindex", "opml"}:
        return RejectedError("read", "not_an_article", f"This XML (<{name}>) lists addresses and holds no articles. Crawl the pages and add them.")
    message = (
        f"The XML has the root element <{name}>; known are RSS, Atom, NITF and NewsML-G2. Convert it to JSON lines with the fields text, title, published."
    )
    return RejectedError("read", "unknown_format", message)


def _serialised(item: etree._Element) -> bytes:
    """The element alone, with the base that its relative addresses are read against where one is declared above it."""
    if any(_BASE in outer.attrib for outer in item.iterancestors()) and item.base:
        item.set(_BASE, item.base)
    return bytes(etree.tostring(item, encoding="utf-8", xml_declaration=False, with_tail=False))


def _channel(root: etree._Element) -> Metadata:
    """What a feed says of all its items."""
    channel = next((child for child in root if _local(child) == "channel"), root)
    if _local(root) not in {"rss", "rdf", "feed"}:
        return Metadata()
    texts = {_local(child): (child.text or "").strip() for child in channel}
    language = texts.get("language") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
    writers = (author.find("{*}name") for author in channel if _local(author) == "author")  # of all entries that name none (RFC 4287, 4.2.1)
    authors = tuple(name.text.strip() for name in writers if name is not None and name.text)
    return Metadata(outlet=texts.get("title") or None, authors=authors, language=language or None)
