"""Cuts the source of a page into what is parsed and what is not, before any parser sees it.

Two thirds of a news page are scripts and styles; a parser that need not read them is three times as fast. Every search here is
for a fixed string or a character class, so the time is linear in the page whatever is broken in it.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple

_CUT = ("script", "style", "svg", "noscript", "template", "iframe")
_OPENING = re.compile(rf"<({'|'.join(_CUT)})(?=[\s/>])([^<>]*)>", re.IGNORECASE)
_CLOSING = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _CUT}
_ENDS = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)  # stray ones hide all that follows from the parser
_LINKED_DATA = re.compile(r"application/ld\+json", re.IGNORECASE)


class Source(NamedTuple):
    """A page's markup without scripts and styles, and its JSON-LD texts in their order."""

    markup: str
    linked_data: tuple[str, ...]


def cut(text: str) -> Source:
    """The markup worth parsing. NUL, which parsers stop at, becomes a space; what is no character, a question mark."""
    text = text.replace("\0", " ")
    kept: list[str] = []
    linked: list[str] = []
    done = 0
    for start, content_start, content_end, end, attributes in _pieces(text):
        if start < done:
            continue
        kept.append(text[done:start])
        done = end
        if _LINKED_DATA.search(attributes):
            linked.append(_encodable(text[content_start:content_end]))
    kept.append(text[done:])
    return Source(_ENDS.sub(" ", _encodable(" ".join(kept))), tuple(linked))


def _encodable(text: str) -> str:
    return text if text.isascii() else text.encode(errors="replace").decode()


def _pieces(text: str) -> Iterator[tuple[int, int, int, int, str]]:
    """Elements to cut: start, content start, content end, end, attributes. One that is never closed is left to the parser."""
    missing: set[str] = set()
    position = 0
    while opening := _OPENING.search(text, position):
        name = opening[1].lower()
        position = opening.end()
        if name in missing:
            continue
        closing = _CLOSING[name].search(text, position)
        if closing is None:
            missing.add(name)
            continue
        bracket = text.find(">", closing.end())
        end = bracket + 1 if bracket >= 0 else len(text)
        yield opening.start(), opening.end(), closing.start(), end, opening[2]
        position = end


def plain(text: str) -> str:
    """Text of a small piece of HTML: entities resolved, tags dropped, white space single."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    if "&" in text:
        text = _TAG.sub(" ", html.unescape(html.unescape(text)))
    return squeeze(text)


_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_INVISIBLE = re.compile("[\0-\x08\x0e-\x1b\x7f\u00ad\u200b\u200e\u200f\u2060\ufeff\ufffe\uffff\ud800-\udfff]")


def squeeze(text: str) -> str:
    """White space single; control characters and characters without width dropped."""
    single = " ".join(text.split())
    return single if single.isprintable() else " ".join(_INVISIBLE.sub("", text).split())
