"""Plain text and Markdown to the lines of an article."""

from transforms.model import Decoded, Extract, Hints, Line, Metadata
from transforms.text.databases import read_export
from transforms.text.framed import lines_of, metadata_of
from transforms.text.header import read_head, without_glued_header
from transforms.text.markdown import read_markdown
from transforms.text.printed import head_apart
from transforms.text.repair import is_glued, is_tokenised, repair, tidy
from transforms.text.wires import read_wire
from transforms.wrapping import paragraphs

_LONGEST_SIGNATURE = 12
"""Lines of the longest signature of a message."""


def extract_text(decoded: Decoded) -> Extract:
    """The lines of a text: every non-blank one stands in one of them, its words in their order."""
    text = repair(decoded.text)
    read, found = _read_marked(text) if decoded.kind == "markdown" else _read_plain(text)
    tokenised, glued = is_tokenised(text), is_glued(text)
    lines = [Line(clean, hints) for raw, hints in read if (clean := tidy(raw, tokenised=tokenised, glued=glued))]
    if lines and lines[0].hints.zone is None and not lines[0].hints.heading:
        lines[:1] = [Line(part) for part in without_glued_header(lines[0].text)]
    return Extract(tuple(lines), found)


def _read_plain(text: str) -> tuple[list[Line], Metadata]:
    """The lines of a plain text: of a database's document or a wire's story by their fields, of others below a header, if they have one."""
    framed = read_export(text) or read_wire(text)
    if framed is not None:
        return list(lines_of(framed)), metadata_of(framed)
    head, found, story = read_head(text)
    if not head:
        head, story = head_apart(story)
    story, signature = _without_signature(story)
    return [*head, *map(Line, paragraphs(story)), *(Line(line, Hints(zone="boilerplate")) for line in signature)], found


def _without_signature(text: str) -> tuple[str, list[str]]:
    """A text apart from the signature of its sender, below two dashes and a space (RFC 3676, 4.3)."""
    at = text.rfind("\n-- \n")
    below = [line for line in text[at + 1 :].split("\n") if line.strip()] if at > 0 else []
    return (text[:at], below) if 0 < len(below) <= _LONGEST_SIGNATURE else (text, [])


def _read_marked(text: str) -> tuple[list[Line], Metadata]:
    """The lines of a text in Markdown, below what a crawler prints over it."""
    head, found, story = read_head(text)
    return [*head, *read_markdown(story)], found
