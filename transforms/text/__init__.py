"""Plain text and Markdown to the lines of an article."""

from transforms.model import Decoded, Extract, Line
from transforms.text.header import read_head, without_glued_header
from transforms.text.lines import paragraphs
from transforms.text.markdown import read_markdown
from transforms.text.repair import is_glued, is_tokenised, repair, tidy


def extract_text(decoded: Decoded) -> Extract:
    """The lines of a text: every non-blank one stands in one of them, its words in their order."""
    text = repair(decoded.text)
    read, found = read_markdown(text) if decoded.kind == "markdown" else read_head(paragraphs(text))
    tokenised, glued = is_tokenised(text), is_glued(text)
    lines = [Line(clean, hints) for raw, hints in read if (clean := tidy(raw, tokenised=tokenised, glued=glued))]
    if lines and lines[0].hints.zone is None and not lines[0].hints.heading:
        lines[:1] = [Line(part) for part in without_glued_header(lines[0].text)]
    return Extract(tuple(lines), found)
