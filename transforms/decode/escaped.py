"""Undoes what exports do to a text's line ends and markup: printed lists, escaped line ends, markup written as entities."""

import html
import json
import re

from transforms.decode.markup import is_html

_ITEM = re.compile(r"""(?<=[\[ ,])(?:'((?:[^'\\]|\\.|(?<=\w)'(?=\w))*+)'|"((?:[^"\\]|\\.)*+)")(?=[\], ])""")
_ESCAPE = re.compile(r"\\(r\\n|n|r|t|['\"])")
_MEANT = {"r\\n": "\n", "n": "\n", "r": "\n", "t": " ", "'": "'", '"': '"'}
_FEWEST_ESCAPES = 2
"""A single `\\n` may be a path's: C:\\news."""
_COVERED = 0.9
"""Share of a printed list that its strings must make up."""


def unescaped(text: str) -> str:
    """A text as it was before an export printed it."""
    if text.startswith("[") and text.rstrip().endswith("]"):
        text = _of_list(text.strip())
    if "\n" not in text and text.count("\\n") >= _FEWEST_ESCAPES:
        text = _ESCAPE.sub(lambda match: _MEANT[match[1]], text)
    if "&lt;" in text and "<" not in text and is_html(found := html.unescape(text)):
        return found
    return text


def _of_list(text: str) -> str:
    """The paragraphs of a list that was printed into a string, as data frames write it to CSV; any other text as it is."""
    items: object = None
    if text.startswith('["'):
        try:
            items = json.loads(text)
        except (ValueError, RecursionError):
            items = None
    if not isinstance(items, list):
        items = [_ESCAPE.sub(lambda match: _MEANT[match[1]], single or double) for single, double in _ITEM.findall(text)]
    parts = [item for item in items if isinstance(item, str)]
    return "\n\n".join(parts) if sum(map(len, parts)) >= _COVERED * (len(text) - 4 * len(parts)) and parts else text
