"""Items of feeds, NITF documents and items of NewsML 1 and G2 to HTML or text with metadata."""

import re
from html import escape
from urllib.parse import urljoin

from lxml import etree

from transforms.decode import values
from transforms.decode.charsets import clean
from transforms.decode.markup import article_of, is_html
from transforms.decode.nitf import body_html, markup, no_article, read_nitf
from transforms.decode.xml_parts import LANGUAGE, Element, all_named, attribute, find, local, text_of, text_parts
from transforms.model import Decoded, Metadata, Record, RejectedError

_MEDIA = "{http://search.yahoo.com/mrss/}"
_FULL_TEXT = 600
"""Characters from which a feed's description is the article itself, not a teaser of it."""
_BLOCK_COMMENT = re.compile(r"<!--\s*/?wp:(?:(?!-->).)*-->", re.DOTALL)
"""WordPress' marks around the blocks of its editor."""
_SHORTCODE = re.compile(r"\[/?(?:gallery|embed|audio|video|playlist|vc_\w+|et_pb_\w+)\b[^\[\]]*\]")
_CAPTION = re.compile(r"\[caption\b[^\[\]]*\]((?:<a\b[^<>]*>)?<img\b[^<>]*>(?:</a>)?)([^\[\]]*)\[/caption\]")
_BLOCK_TAG = re.compile(r"<(?:p|div|br|section|article|table)\b", re.IGNORECASE)
_ANY_TAG = re.compile(r"</?(?:a|b|i|em|strong|span|img|h[1-6]|ul|ol|li|blockquote|figure|figcaption)\b[^<>]*>", re.IGNORECASE)


def decode_xml(record: Record) -> Decoded:
    """The article in an XML record. Raises `RejectedError` where there is none."""
    root = _root(record)
    found, body = {"feed": _feed, "nitf": read_nitf, "newsml": _newsml}[record.format](root)
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
            parts.setdefault(local(child), child)
    bodies = {name: _paragraphed(_content(parts[name])) for name in ("encoded", "content", "description", "summary") if name in parts}
    body = bodies.get("encoded") or bodies.get("content") or max(bodies.values(), key=len, default="")
    if body not in (bodies.get("encoded"), bodies.get("content")) and len(body) < _FULL_TEXT:
        link = values.address(_link(item)) or "the link"
        raise RejectedError("decode", "no_text", f"The feed gives a summary of {len(body)} characters only. Crawl {link} and add the page.")
    return _feed_metadata(item, parts), body


def _feed_metadata(item: Element, parts: dict[str, Element]) -> Metadata:
    authors = [_author(child) for child in item.iterchildren(etree.Element) if local(child) in {"author", "creator"}]
    texts = {name: text_of(part) for name, part in parts.items()}
    source = parts.get("source")
    return Metadata(
        id=texts.get("guid") or texts.get("id"),
        url=values.address([urljoin(item.base or "", _link(item)), texts.get("guid"), texts.get("id"), item.get(_about())]),
        outlet=text_of(find(source, "title")) or texts.get("source") if source is not None else None,
        title=values.one_line(texts.get("title"), "title"),
        authors=values.names(authors),
        section=texts.get("category") or (parts["category"].get("term") if "category" in parts else None),
        language=texts.get("language") or item.get(LANGUAGE),
        published=next((texts[name] for name in ("pubdate", "published", "date", "issued", "updated", "modified") if texts.get(name)), None),
        modified=texts.get("updated") or texts.get("modified"),
    )


def _about() -> str:
    return "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"


def _author(element: Element) -> str:
    """A person's name: Atom's `name` beside address and mail, RSS' name behind the mail."""
    name = find(element, "name")
    return text_of(element if name is None else name)


def _paragraphed(body: str) -> str:
    """A body of WordPress as it prints it: without the marks of its editor, with a paragraph for what blank lines part."""
    body = _SHORTCODE.sub("", _CAPTION.sub(r"<figure>\1<figcaption>\2</figcaption></figure>", _BLOCK_COMMENT.sub("", body)))
    if _BLOCK_TAG.search(body) or not _ANY_TAG.search(body):
        return body
    return "".join(f"<p>{part}</p>" for part in re.split(r"\n\s*\n", body) if part.strip())


def _link(item: Element) -> str:
    """The address of the page itself, before what a feed service put in its place."""
    if (own := find(item, "origlink")) is not None and text_of(own):
        return text_of(own)
    links = [child for child in item.iterchildren(etree.Element) if local(child) == "link"]
    best = next((link for link in links if link.get("rel", "alternate") == "alternate"), None)
    return (best.get("href") or text_of(best)) if best is not None else ""


def _content(element: Element) -> str:
    """The HTML or text of a feed's element; inline XHTML is written out."""
    if element.get("src"):
        return ""
    children = list(element.iterchildren(etree.Element))
    return "".join(markup(child) for child in children) if children else "".join(element.itertext()).strip()


def _newsml(root: Element) -> tuple[Metadata, str]:
    """A news item of either NewsML."""
    return _newsml_1(root) if find(root, "newscomponent") is not None else _newsml_g2(root)


def _newsml_1(root: Element) -> tuple[Metadata, str]:
    """A NewsML 1 NewsItem: its text, in NITF, XHTML or plain, and the lines above it."""
    lines = find(root, "newslines")
    found = Metadata(
        id=text_of(find(root, "publicidentifier")) or text_of(find(root, "newsitemid")) or None,
        outlet=attribute(find(find(root, "provider"), "party"), "FormalName") or text_of(find(root, "providerid")) or None,
        title=text_of(find(lines, "headline")) or None,
        authors=values.names([text_of(byline) for byline in all_named(lines, "byline")]),
        language=attribute(find(root, "language"), "FormalName") or root.get(LANGUAGE),
        published=text_of(find(root, "firstcreated")) or text_of(find(root, "thisrevisioncreated")) or None,
    )
    above = "".join(
        f'<p class="{name}">{escape(text)}</p>'
        for kind, name in (("subheadline", "standfirst"), ("byline", "byline"), ("dateline", "dateline"))
        for line in all_named(lines, kind)
        if (text := text_of(line))
    )
    nitf = find(root, "nitf")
    if nitf is not None:
        inner, body = read_nitf(nitf)
        return found.over(inner), body if find(nitf, "body.head") is not None else above + body
    contents = [content for content in all_named(root, "datacontent") if text_of(content)]
    if not contents:
        raise no_article("The NewsML item has no inline text: it is a picture, a video or a pointer to a file.")
    if above or any(find(content, "p") is not None for content in contents):
        return found, above + "".join(map(_component, contents))
    return found, "\n\n".join("".join(content.itertext()).strip() for content in contents)


def _component(content: Element) -> str:
    """The content of a NewsML 1 component as HTML: a caption where its role says so."""
    roles = (find(outer, "role") for outer in content.iterancestors() if local(outer) == "newscomponent")
    role = attribute(next(roles, None), "FormalName").lower()
    written = body_html(content) if find(content, "p") is not None else "".join(f"<p>{escape(part)}</p>" for part in text_parts(content))
    return f"<figure><figcaption>{written}</figcaption></figure>" if "caption" in role else written


def _newsml_g2(root: Element) -> tuple[Metadata, str]:
    """A NewsML-G2 newsItem: its inline content, in NITF, XHTML or text."""
    meta, content = find(root, "contentmeta"), find(root, "contentset")
    provider, language = find(root, "provider"), find(meta, "language")
    found = Metadata(
        id=root.get("guid"),
        url=values.address([attribute(link, "href") for link in all_named(root, "link")]),
        outlet=text_of(find(provider, "name")) or attribute(provider, "literal") or attribute(provider, "qcode").partition(":")[2] or None,
        title=text_of(find(meta, "headline")) or None,
        authors=values.names([text_of(by) for by in all_named(meta, "by")]),
        language=attribute(language, "tag") or root.get(LANGUAGE),
        published=text_of(find(meta, "contentcreated")) or text_of(find(root, "firstcreated")) or text_of(find(root, "versioncreated")) or None,
        modified=text_of(find(meta, "contentmodified")) or text_of(find(root, "versioncreated")) or None,
    )
    nitf, inline = find(content, "nitf"), find(content, "inlinexml")
    if nitf is not None:
        inner, body = read_nitf(nitf)
        return found.over(inner), body
    if inline is not None:
        body_part = find(inline, "body")
        return found, "".join(markup(child) for child in (inline if body_part is None else body_part).iterchildren(etree.Element))
    body = "\n\n".join(text for data in all_named(content, "inlinedata") if (text := "".join(data.itertext()).strip()))
    if not body:
        raise no_article("The NewsML item has no inline text: it is a picture, a video or a pointer to a file.")
    return found, body
