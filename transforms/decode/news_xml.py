"""Items of feeds, NITF documents and items of NewsML 1 and G2 to HTML or text with metadata."""

import re
from collections.abc import Iterator
from html import escape
from urllib.parse import urljoin

from lxml import etree
from lxml.html import defs

from transforms.decode import values
from transforms.decode.charsets import clean
from transforms.decode.markup import article_of, is_html
from transforms.model import Decoded, Metadata, Record, RejectedError

_XML = "{http://www.w3.org/XML/1998/namespace}"
_MEDIA = "{http://search.yahoo.com/mrss/}"
_FULL_TEXT = 600
"""Characters from which a feed's description is the article itself, not a teaser of it."""
_BLOCK_COMMENT = re.compile(r"<!--\s*/?wp:(?:(?!-->).)*-->", re.DOTALL)
"""WordPress' marks around the blocks of its editor."""
_SHORTCODE = re.compile(r"\[/?(?:gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)\b[^\[\]]*\]")
_CAPTION = re.compile(r"\[caption\b[^\[\]]*\]((?:<a\b[^<>]*>)?<img\b[^<>]*>(?:</a>)?)([^\[\]]*)\[/caption\]")
_BLOCK_TAG = re.compile(r"<(?:p|div|br|section|article|table)\b", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?(?:a|b|i|em|strong|span|img|h[1-6]|ul|ol|li|blockquote|figure|figcaption)\b[^<>]*>", re.IGNORECASE)
_MAILBOX = re.compile(r"\S+@\S+\s*\(([^()]+)\)")
"""The author of RSS 2.0: an address with the name behind it."""
type Element = etree._Element  # noqa: SLF001  # lxml has no other name for it


def decode_xml(record: Record) -> Decoded:
    """The article in an XML record. Raises `RejectedError` where there is none."""
    root = _root(record)
    found, body = {"feed": _feed, "nitf": _nitf, "newsml": _newsml}[record.format](root)
    given = found.over(record.given)
    given = given._replace(outlet=values.one_line(given.outlet, "outlet"))
    if is_html(body):
        return Decoded(*article_of(clean(body)), "utf-8", given)
    return Decoded("text", clean(body), "utf-8", given)


def _root(record: Record) -> Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(record.content, parser)
    except etree.XMLSyntaxError as error:
        raise RejectedError("decode", "corrupt", f"The XML is broken: {error}. Ask its publisher for valid XML, or download it again.") from error


def _feed(item: Element) -> tuple[Metadata, str]:
    """An RSS item or an Atom entry."""
    parts: dict[str, Element] = {}
    for child in item.iterchildren(etree.Element):
        if not str(child.tag).startswith(_MEDIA):
            parts.setdefault(_local(child), child)
    bodies = {name: _paragraphed(_content(parts[name])) for name in ("encoded", "content", "description", "summary") if name in parts}
    body = bodies.get("encoded") or bodies.get("content") or max(bodies.values(), key=len, default="")
    if body not in (bodies.get("encoded"), bodies.get("content")) and len(body) < _FULL_TEXT:
        link = values.address(_link(item)) or "the link"
        raise RejectedError("decode", "no_text", f"The feed gives a summary of {len(body)} characters only. Crawl {link} and add the page.")
    return _feed_metadata(item, parts), body


def _feed_metadata(item: Element, parts: dict[str, Element]) -> Metadata:
    authors = [_author(child) for child in item.iterchildren(etree.Element) if _local(child) in {"author", "creator"}]
    texts = {name: _text(part) for name, part in parts.items()}
    source = parts.get("source")
    return Metadata(
        id=texts.get("guid") or texts.get("id"),
        url=values.address([urljoin(item.base or "", _link(item)), texts.get("guid"), texts.get("id"), item.get(_about())]),
        outlet=_text(_find(source, "title")) or texts.get("source") if source is not None else None,
        title=values.one_line(texts.get("title"), "title"),
        authors=values.names(authors),
        section=texts.get("category") or (parts["category"].get("term") if "category" in parts else None),
        language=texts.get("language") or item.get(f"{_XML}lang"),
        published=next((texts[name] for name in ("pubdate", "published", "date", "issued", "updated", "modified") if texts.get(name)), None),
        modified=texts.get("updated") or texts.get("modified"),
    )


def _about() -> str:
    return "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


def _author(element: Element) -> str:
    """A person's name: Atom's `name` beside address and mail, RSS' name behind the mail."""
    name = _find(element, "name")
    text = _text(element if name is None else name)
    mailbox = _MAILBOX.fullmatch(text)
    return mailbox.group(1) if mailbox else text


def _paragraphed(body: str) -> str:
    """A body of WordPress as it prints it: without the marks of its editor, with a paragraph for what blank lines part."""
    body = _SHORTCODE.sub("", _CAPTION.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", _BLOCK_COMMENT.sub("", body)))
    if _BLOCK_TAG.search(body) or not _ANY_TAG.search(body):
        return body
    return "".join(f"<p>{part}</p>" for part in re.split(r"\n\s*\n", body) if part.strip())


def _link(item: Element) -> str:
    """The address of the page itself, before what a feed service put in its place."""
    if (own := _find(item, "origlink")) is not None and _text(own):
        return _text(own)
    links = [child for child in item.iterchildren(etree.Element) if _local(child) == "link"]
    best = next((link for link in links if link.get("rel", "alternate") == "alternate"), None)
    return (best.get("href") or _text(best)) if best is not None else ""


def _content(element: Element) -> str:
    """The HTML or text of a feed's element; inline XHTML is written out."""
    if element.get("src"):
        return ""
    children = list(element.iterchildren(etree.Element))
    return "".join(_markup(child) for child in children) if children else "".join(element.itertext()).strip()


def _markup(element: Element) -> str:
    """An element as HTML: namespaces left out, what HTML does not know a span."""
    for part in element.iter(etree.Element):
        name = _local(part)
        part.tag = name if name in defs.tags else "span"
    etree.cleanup_namespaces(element)
    return str(etree.tostring(element, encoding="unicode", method="html"))


def _nitf(root: Element) -> tuple[Metadata, str]:
    """A NITF document: its body as HTML."""
    head = _find(root, "body.head")
    hedline = _find(head, "hedline")
    found = Metadata(
        id=_attribute(_find(root, "doc-id"), "id-string"),
        outlet=_text(_find(root, "pubdata")) or _attribute(_find(root, "pubdata"), "name") or _text(_find(head, "distributor")) or None,
        title=_text(_find(hedline, "hl1")) or _text(_find(root, "title")) or None,
        authors=values.names([_text(byline) for byline in _all(head, "byline")]),
        section=_attribute(_find(root, "pubdata"), "position.section") or None,
        language=root.get(f"{_XML}lang"),
        published=_attribute(_find(root, "date.issue"), "norm")
        or _attribute(_find(root, "story.date"), "norm")
        or _attribute(_find(root, "pubdata"), "date.publication"),
    )
    above = [_text(part) for part in (*_all(hedline, "hl2"), *_all(head, "abstract"))]
    above += [", ".join(filter(None, (_text(part) for part in dateline.iterchildren(etree.Element)))) or _text(dateline) for dateline in _all(head, "dateline")]
    blocks = [f"<p>{escape(text)}</p>" for text in above if text]
    content = _find(root, "body.content")
    blocks += _nitf_blocks(content) if content is not None else []
    blocks += [f"<p>{escape(text)}</p>" for part in _all(_find(root, "body.end"), "tagline") if (text := _text(part))]
    if not blocks:
        raise _no_article("The NITF document has no body.content.")
    return found, "".join(blocks)


def _nitf_blocks(content: Element) -> Iterator[str]:
    """Paragraphs, crossheads and captions in reading order."""
    for element in content.iter("{*}p", "{*}hl1", "{*}hl2", "{*}media-caption", "{*}li", "{*}tr"):
        text = escape(_text(element))
        if not text or any(_local(parent) in {"p", "media-caption", "li", "tr"} for parent in element.iterancestors()):
            continue
        match _local(element):
            case "hl1" | "hl2":
                yield f"<h2>{text}</h2>"
            case "media-caption":
                yield f"<figure><figcaption>{text}</figcaption></figure>"
            case _:
                yield f"<p>{text}</p>"


def _newsml(root: Element) -> tuple[Metadata, str]:
    """A news item of either NewsML."""
    return _newsml_1(root) if _find(root, "newscomponent") is not None else _newsml_g2(root)


def _newsml_1(root: Element) -> tuple[Metadata, str]:
    """A NewsML 1 NewsItem: its text, in NITF, XHTML or plain, and the lines above it."""
    lines = _find(root, "newslines")
    found = Metadata(
        id=_text(_find(root, "publicidentifier")) or _text(_find(root, "newsitemid")) or None,
        outlet=_attribute(_find(_find(root, "provider"), "party"), "FormalName") or _text(_find(root, "providerid")) or None,
        title=_text(_find(lines, "headline")) or None,
        authors=values.names([_text(byline) for byline in _all(lines, "byline")]),
        language=_attribute(_find(root, "language"), "FormalName") or root.get(f"{_XML}lang"),
        published=_text(_find(root, "firstcreated")) or _text(_find(root, "thisrevisioncreated")) or None,
    )
    nitf = _find(root, "nitf")
    if nitf is not None:
        inner, body = _nitf(nitf)
        return found.over(inner), body
    contents = [content for content in _all(root, "datacontent") if _text(content)]
    if not contents:
        raise _no_article("The NewsML item has no inline text: it is a picture, a video or a pointer to a file.")
    marked = [content for content in contents if _find(content, "p") is not None]
    if marked:
        return found, "".join(_nitf_blocks(marked[0]))
    return found, "\n\n".join("".join(content.itertext()).strip() for content in contents)


def _newsml_g2(root: Element) -> tuple[Metadata, str]:
    """A NewsML-G2 newsItem: its inline content, in NITF, XHTML or text."""
    meta, content = _find(root, "contentmeta"), _find(root, "contentset")
    provider, language = _find(root, "provider"), _find(meta, "language")
    found = Metadata(
        id=root.get("guid"),
        url=values.address([_attribute(link, "href") for link in _all(root, "link")]),
        outlet=_text(_find(provider, "name")) or _attribute(provider, "literal") or _attribute(provider, "qcode").partition(":")[2] or None,
        title=_text(_find(meta, "headline")) or None,
        authors=values.names([_text(by) for by in _all(meta, "by")]),
        language=_attribute(language, "tag") or root.get(f"{_XML}lang"),
        published=_text(_find(meta, "contentcreated")) or _text(_find(root, "firstcreated")) or _text(_find(root, "versioncreated")) or None,
        modified=_text(_find(meta, "contentmodified")) or _text(_find(root, "versioncreated")) or None,
    )
    nitf, inline = _find(content, "nitf"), _find(content, "inlinexml")
    if nitf is not None:
        inner, body = _nitf(nitf)
        return found.over(inner), body
    if inline is not None:
        body_part = _find(inline, "body")
        return found, "".join(_markup(child) for child in (inline if body_part is None else body_part).iterchildren(etree.Element))
    body = "\n\n".join(text for data in _all(content, "inlinedata") if (text := "".join(data.itertext()).strip()))
    if not body:
        raise _no_article("The NewsML item has no inline text: it is a picture, a video or a pointer to a file.")
    return found, body


def _no_article(message: str) -> RejectedError:
    return RejectedError("decode", "not_an_article", f"{message} Add the items that hold text.")


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].rpartition(":")[2].lower()


def _all(element: Element | None, name: str) -> list[Element]:
    return [part for part in element.iter(etree.Element) if _local(part) == name] if element is not None else []


def _find(element: Element | None, name: str) -> Element | None:
    return next(iter(_all(element, name)), None)


def _text(element: Element | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _attribute(element: Element | None, name: str) -> str:
    return (element.get(name) or "") if element is not None else ""
