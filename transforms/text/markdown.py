"""Markdown to paragraphs: headings, emphasis, links and front matter read, tables and lists kept line by line."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from transforms.model import NO_HINTS, Hints, Line, Metadata
from transforms.text.header import field_line, read_fields

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_VERBATIM = frozenset({"code_block", "fence", "html_block"})


def read_markdown(text: str) -> tuple[list[Line], Metadata]:
    """The paragraphs of a Markdown text with what its marks say of them, and the metadata of its front matter."""
    matter = _FRONT_MATTER.match(text)
    fields = matter[1] if matter else ""
    blocks = _blocks(_PARSER.parse(text[matter.end() :] if matter else text))
    return [*(field_line(line.strip()) for line in fields.split("\n") if line.strip()), *blocks], read_fields(fields)


def _blocks(tokens: list[Token]) -> Iterator[Line]:
    """Every block of text with what its mark says: headings, items of lists, images; a row of a table is one block."""
    hints = NO_HINTS
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            yield Line(" | ".join(row or ()), Hints(item=True))
            row = None
        elif token.type == "inline" and row is not None:
            row.append(" ".join(line.text for line in _lines(token, hints)))
        elif token.type == "inline":
            yield from _lines(token, hints)
        elif token.type in _VERBATIM:
            content = _TAG.sub(" ", token.content) if token.type == "html_block" else token.content
            yield from (Line(line.strip()) for line in content.split("\n") if line.strip())
        else:
            hints = _after(token, hints)


def _after(token: Token, hints: Hints) -> Hints:
    """What is said of a block that stands behind the opening or closing of another."""
    if token.type == "heading_open":
        return Hints(heading=int(token.tag[1:]))
    if token.type == "list_item_open":
        return Hints(item=True)
    return NO_HINTS if token.type in {"heading_close", "list_item_close"} else hints


def _lines(token: Token, hints: Hints) -> list[Line]:
    """The text of a block without its marks; a hard break is a line end, an image its alternative text on a line of its own."""
    lines: list[Line] = []
    current: list[str] = []
    for child in [*(token.children or []), Token("hardbreak", "br", 0)]:
        if child.type in {"text", "code_inline"}:
            current.append(child.content)
        elif child.type == "softbreak":
            current.append(" ")
        elif child.type in {"hardbreak", "image"}:
            lines.append(Line("".join(current).strip(), hints))
            current = []
        if child.type == "image":
            lines.append(Line(child.content.strip(), Hints(zone="caption")))
    return [line for line in lines if line.text]
