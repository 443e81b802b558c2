"""Markdown to the text it prints, and its front matter to metadata."""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from transforms.decode.fields import flatten, metadata_of
from transforms.decode.markup import paragraphs_of
from transforms.model import Metadata

_FRONT_MATTER = re.compile(r"---[ \t]*\r?\n((?:[^\n]*\n){1,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)")
_PAIR = re.compile(r"([A-Za-z][\w \-]{0,40}):(?:[ \t]+(.*))?")
_ITEM = re.compile(r"\s*-\s+(.+)")
_PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_MAX = 200_000
"""Characters; longer texts are left as they are: no article is that long, and the parser's time is not bounded on made-up ones."""


def decode_markdown(text: str) -> tuple[str, Metadata]:
    """The text without markup, its blocks divided by a blank line, and what the front matter says.

    A top heading that comes first is the title, unless the front matter has one; it stays in the text.
    """
    front = _FRONT_MATTER.match(text)
    body = text[front.end() :] if front else text
    if len(body) > _MAX:
        return body, Metadata()
    tokens = _PARSER.parse(body)
    given = metadata_of(flatten(_fields(front.group(1)))) if front else Metadata()
    first = tokens[1].content if tokens and tokens[0].tag == "h1" else None
    return "\n\n".join(block for block in _blocks(tokens) if block.strip()), given if given.title or not first else given._replace(title=_inline(tokens[1]))


def _fields(front: str) -> dict[str, object]:
    """The keys, strings and lists of a front matter. YAML's parser would make objects of dates and unfold references."""
    fields: dict[str, object] = {}
    key = ""
    for line in front.splitlines():
        pair, item = _PAIR.fullmatch(line), _ITEM.fullmatch(line)
        if pair:
            key, value = pair.group(1), (pair.group(2) or "").strip()
            listed = value.startswith("[") and value.endswith("]")
            fields[key] = [_bare(part) for part in value[1:-1].split(",")] if listed else _bare(value)
        elif item and key:
            before = fields[key] or []
            fields[key] = [*(before if isinstance(before, list) else [before]), _bare(item.group(1))]
    return fields


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _blocks(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "inline":
            yield _inline(token)
        elif token.type in {"code_block", "fence"}:
            yield token.content
        elif token.type == "html_block":
            yield paragraphs_of(token.content)


def _inline(token: Token) -> str:
    """The words of a paragraph, a picture's description among them."""
    return "".join("\n" if part.type in {"softbreak", "hardbreak"} else _words(part) for part in token.children or ()).strip()


def _words(part: Token) -> str:
    if part.type == "image":
        return "".join(_words(inner) for inner in part.children or ())
    return part.content if part.type in {"text", "code_inline"} else ""
