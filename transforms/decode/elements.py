"""Articles as lists of typed elements: Arc XP's ANS (`content_elements`), which some two thousand sites and their archives hold."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any

_TEXTS = {"text": "p", "header": "h2", "quote": "blockquote", "correction": "p", "endorsement": "p"}
_LISTS = {"list": "ul", "list_element": "ul"}


def elements_html(value: Any) -> str:
    """The page of an article's elements; empty where there are none with text. Elements of kinds that hold no text of the story are left out."""
    blocks = list(_blocks(value)) if isinstance(value, list) else []
    return f"<html><body><article>{''.join(blocks)}</article></body></html>" if blocks else ""


def _blocks(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        if not isinstance(element, Mapping):
            continue
        kind, content = str(element.get("type")), element.get("content")
        if kind in _TEXTS and isinstance(content, str):
            yield f"<{_TEXTS[kind]}>{content}</{_TEXTS[kind]}>"
        elif kind == "quote" and isinstance(element.get("content_elements"), list):
            yield from _blocks(element["content_elements"])
        elif kind in _LISTS and isinstance(element.get("items"), list):
            yield from _blocks(element["items"])
        elif kind == "image" and isinstance(element.get("caption"), str) and element["caption"].strip():
            yield f"<figure><img><figcaption>{escape(element['caption'])}</figcaption></figure>"
