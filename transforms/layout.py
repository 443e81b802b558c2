"""Fixes the article's clean text: its paragraphs in reading order, joined by a blank line, each with its offsets."""

import re

from transforms.model import Block, Decoded, Document, Draft, Record, RejectedError
from transforms.schema import Paragraph

_WORD = re.compile(r"\w+(?:['’.\-]\w+)*")
SEPARATOR = "\n\n"


def count_words(text: str) -> int:
    """Number of words: runs of letters and digits, inner apostrophes, dots and hyphens included."""
    return sum(1 for _ in _WORD.finditer(text))


def lay_out(record: Record, decoded: Decoded, draft: Draft) -> Document:
    """The document of a draft. The title is its first paragraph, also where only metadata gives it."""
    metadata = decoded.given.over(draft.found)
    blocks = [block for block in draft.blocks if block.text.strip()]
    if not blocks:
        raise RejectedError("extract", "no_text", "No article text was found in the record. Check that it is an article and not an index or an empty page.")
    titles = [block for block in blocks if block.role == "title"]
    if not titles and metadata.title and metadata.title.strip():
        titles = [Block("title", " ".join(metadata.title.split()))]
    if titles:
        blocks = [titles[0], *(block for block in blocks if block is not titles[0])]
        metadata = metadata._replace(title=titles[0].text)
    article_id = record.article_id
    paragraphs: list[Paragraph] = []
    start = 0
    for index, block in enumerate(blocks):
        end = start + len(block.text)
        paragraphs.append(Paragraph(article_id, index, block.role, block.text, start, end, count_words(block.text)))
        start = end + len(SEPARATOR)
    return Document(article_id, record.path, metadata, tuple(paragraphs), SEPARATOR.join(block.text for block in blocks))
