"""Fixes the article's clean text: its paragraphs in reading order, joined by a blank line, each with its offsets."""

import re
from collections.abc import Sequence
from operator import itemgetter

from transforms.model import Block, Decoded, Document, Draft, Record, RejectedError
from transforms.schema import Paragraph

_NOT_WORD = re.compile(r"[\W_]+")
_SITE = re.compile(r"(?<!\s)\s+(?:[|–—·•»:]|-{1,2})\s+")
_FIRST = itemgetter(0)
_MIN_TITLE = 8
"""Letters below which a title inside a line proves nothing."""
SEPARATOR = "\n\n"


def count_words(text: str) -> int:
    """Number of words: runs without a space that hold a letter or a digit."""
    words = text.split()
    if sum(map(str.isalnum, map(_FIRST, words))) == len(words):
        return len(words)
    return len(words) - len([word for word in words if not word[0].isalnum() and not any(map(str.isalnum, word))])


def lay_out(record: Record, decoded: Decoded, draft: Draft) -> Document:
    """The document of a draft. The title is its first paragraph, also where only metadata gives it, and is there once."""
    metadata = decoded.given.over(draft.found)
    metadata = metadata._replace(title=_without_outlet(metadata.title, metadata.outlet))
    blocks = [block for block in draft.blocks if block.text.strip()]
    if not blocks:
        raise RejectedError("extract", "no_text", "No article text was found in the record. Check that it is an article and not an index or an empty page.")
    blocks = _with_title_first(blocks, " ".join((metadata.title or "").split()))
    if blocks[0].role == "title":
        metadata = metadata._replace(title=blocks[0].text)
    paragraphs = _paragraphs(record.article_id, blocks)
    return Document(record.article_id, record.path, metadata, paragraphs, SEPARATOR.join(block.text for block in blocks), settings=record.settings)


def _without_outlet(title: str | None, outlet: str | None) -> str | None:
    """A title without the outlet's name behind it, as collections of articles have it: `Harbour wall to be repaired - The Harbour Post`."""
    cuts = list(_SITE.finditer(title or ""))
    if not title or not outlet or not cuts or _letters(title[cuts[-1].end() :]).removeprefix("the") != _letters(outlet).removeprefix("the"):
        return title
    return title[: cuts[-1].start()]


def _paragraphs(article_id: str, blocks: Sequence[Block]) -> tuple[Paragraph, ...]:
    paragraphs: list[Paragraph] = []
    start = 0
    for index, (role, text) in enumerate(blocks):
        end = start + len(text)
        paragraphs.append(Paragraph(article_id, index, role, text, start, end, count_words(text)))
        start = end + len(SEPARATOR)
    return tuple(paragraphs)


def _with_title_first(blocks: list[Block], given: str) -> list[Block]:
    """The blocks with one title, the first; a second print of it is boilerplate."""
    place = next((index for index, block in enumerate(blocks) if block.role == "title"), None)
    if place is not None:
        title = blocks.pop(place)
    elif given:
        title = _printed_title(blocks, given)
    else:
        return blocks
    printed = _letters(title.text)
    return [title, *(_after_title(block, printed) for block in blocks)]


def _after_title(block: Block, printed: str) -> Block:
    if _repeats(block, printed):
        return Block("boilerplate", block.text)
    return Block("crosshead", block.text) if block.role == "title" else block


def _printed_title(blocks: list[Block], given: str) -> Block:
    """The given title; taken from the first line where that prints it, whole or glued to the story."""
    first = blocks[0].text
    if _same_title(_letters(first), given):
        return Block("title", blocks.pop(0).text)
    if len(given) >= _MIN_TITLE and first.startswith(given + " ") and first[len(given) + 1].isupper():
        blocks[0] = Block(blocks[0].role, first[len(given) + 1 :])
    return Block("title", given)


def _same_title(printed: str, given: str) -> bool:
    """Whether a line prints a title, with or without the name of the site after it; case, quotes and stops aside."""
    return printed == _letters(given) or (len(printed) >= _MIN_TITLE and any(printed == _letters(part) for part in _SITE.split(given)))


def _repeats(block: Block, printed: str) -> bool:
    if block.role not in {"title", "crosshead", "standfirst", "body"} or len(block.text) > 2 * len(printed) + 20:
        return False
    return _letters(block.text) == printed and len(printed) >= _MIN_TITLE


def _letters(text: str) -> str:
    return _NOT_WORD.sub("", text).casefold()
