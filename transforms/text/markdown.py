"""Markdown to paragraphs: headings, emphasis, links and front matter read, tables and lists kept line by line."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from transforms.model import NO_HINTS, Hints, Line
from transforms.text.header import field_line
from transforms.wrapping import paragraphs

_FRONT_MATTER = re.compile(r"\A\s*(?:---|\+\+\+)[ \t]*\n(.*?)\n(?:---|\.\.\.|\+\+\+)[ \t]*(?:\n|\Z)", re.DOTALL)
_PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_TAG = re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->", re.DOTALL)
_MAX = 200_000
"""Characters; longer texts are read as plain ones: no article is that long, and the parser's time is not bounded on made-up ones."""
_STEPS = {"link_open": 1, "link_close": -1}
_BOLD_STEPS = {"strong_open": 1, "strong_close": -1}
_WORDS = frozenset({"text", "code_inline"})
_VERBATIM = frozenset({"code_block", "fence", "html_block"})


def read_markdown(text: str) -> list[Line]:
    """The paragraphs of a Markdown text with what its marks say of them, the lines of its front matter before them."""
    if len(text) > _MAX:
        return list(map(Line, paragraphs(text)))
    matter = _FRONT_MATTER.match(text)
    fields = matter[1] if matter else ""
    blocks = _blocks(_PARSER.parse(text[matter.end() :] if matter else text))
    return [*(field_line(line.strip()) for line in fields.split("\n") if line.strip()), *blocks]


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
    current = _Current()
    for child in [*(token.children or []), Token("hardbreak", "br", 0)]:
        if child.type in {"hardbreak", "image"}:
            lines.append(current.line(hints))
            current = current.after()
        else:
            current.add(child)
        if child.type == "image":
            lines.append(Line(child.content.strip(), Hints(zone="caption")))
    return [line for line in lines if line.text]


class _Current:
    """A line while it is read, with how much of it stands in links and in bold."""

    def __init__(self, *, in_link: int = 0, in_bold: int = 0) -> None:
        self.parts: list[str] = []
        self.linked = self.bold = 0
        self.in_link, self.in_bold = in_link, in_bold

    def add(self, child: Token) -> None:
        """A piece of text, a soft break, or the start or end of a link or of bold."""
        self.in_link += _STEPS.get(child.type, 0)
        self.in_bold += _BOLD_STEPS.get(child.type, 0)
        words = " " if child.type == "softbreak" else child.content if child.type in _WORDS else ""
        self.parts.append(words)
        self.linked += len(words) if self.in_link else 0
        self.bold += len(words) if self.in_bold else 0

    def line(self, hints: Hints) -> Line:
        """The line read so far."""
        text = "".join(self.parts).strip()
        length = max(1, len(text))
        return Line(text, hints._replace(linked=min(1.0, self.linked / length), bold=min(1.0, self.bold / length)))

    def after(self) -> "_Current":
        """The line behind a break, in the same link and bold."""
        return _Current(in_link=self.in_link, in_bold=self.in_bold)
