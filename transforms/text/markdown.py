"""Markdown to paragraphs: headings, emphasis, links and front matter read, tables and lists kept line by line."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from transforms.model import Metadata
from transforms.schema import Role
from transforms.text.header import Marked, field_role, read_fields

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_VERBATIM = frozenset({"code_block", "fence", "html_block"})


def read_markdown(text: str) -> tuple[list[Marked], Metadata]:
    """The paragraphs of a Markdown text with the roles that its marks tell, and the metadata of its front matter."""
    matter = _FRONT_MATTER.match(text)
    fields = matter[1] if matter else ""
    blocks = list(_blocks(_PARSER.parse(text[matter.end() :] if matter else text)))
    first = next((index for index, block in enumerate(blocks) if block.role == "title"), None)
    marked = [block if block.role != "title" or index == first else block._replace(role="crosshead") for index, block in enumerate(blocks)]
    return [*(Marked(line.strip(), field_role(line)) for line in fields.split("\n") if line.strip()), *marked], read_fields(fields)


def _blocks(tokens: list[Token]) -> Iterator[Marked]:
    """Every block of text with its role where a mark tells one: headings, images; a row of a table is one block."""
    role: Role | None = None
    row: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            role = "title" if token.tag == "h1" else "crosshead"
        elif token.type in {"td_open", "th_open"}:
            role = "body"
        elif token.type == "tr_close":
            yield Marked(" | ".join(row), None)
            row = []
        elif token.type == "inline" and role == "body":
            row.append(" ".join(text for text, _ in _lines(token)))
        elif token.type == "inline":
            yield from (Marked(text, is_image or role) for text, is_image in _lines(token))
        elif token.type in _VERBATIM:
            content = _TAG.sub(" ", token.content) if token.type == "html_block" else token.content
            yield from (Marked(line.strip(), None) for line in content.split("\n") if line.strip())
        if token.type != "heading_open" and not token.type.startswith(("td_", "th_")):
            role = None if role != "body" or token.type == "tr_close" else role


def _lines(token: Token) -> list[tuple[str, Role | None]]:
    """The text of a block without its marks; a hard break is a line end, an image its alternative text on a line of its own."""
    lines: list[tuple[str, Role | None]] = []
    current: list[str] = []
    for child in [*(token.children or []), Token("hardbreak", "br", 0)]:
        if child.type in {"text", "code_inline"}:
            current.append(child.content)
        elif child.type == "softbreak":
            current.append(" ")
        elif child.type in {"hardbreak", "image"}:
            lines.append(("".join(current).strip(), None))
            current = []
        if child.type == "image":
            lines.append((child.content.strip(), "caption"))
    return [(text, role) for text, role in lines if text]
