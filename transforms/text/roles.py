"""Gives every line of an article its role: first by its markup and its own words, then by its place among the others."""

from transforms.model import Block, Draft, Extract
from transforms.text.passes.captions import mark_around_captions, mark_scenes
from transforms.text.passes.crossheads import mark_crossheads
from transforms.text.passes.head import mark_kickers, mark_standfirst, mark_title
from transforms.text.passes.line import new_line
from transforms.text.passes.listings import mark_link_lists, mark_tail, mark_topics
from transforms.text.passes.markup import mark_zones
from transforms.text.passes.own_words import mark_exports, mark_own_words
from transforms.text.passes.repeats import mark_repeats


def label(extract: Extract, title: str | None) -> Draft:
    """The lines with their roles; `title` is the one given beside the text, if any. Each pass labels some of the lines that have no role yet."""
    lines = [new_line(text, hints) for text, hints in extract.lines]
    mark_zones(lines)
    mark_repeats(lines)
    mark_exports(lines)
    mark_own_words(lines)
    mark_kickers(lines, title)
    mark_title(lines, title)
    mark_standfirst(lines, title)
    mark_around_captions(lines)
    mark_link_lists(lines)
    mark_topics(lines)
    mark_tail(lines)
    mark_crossheads(lines)
    mark_scenes(lines)
    return Draft(tuple(Block(line.role or "body", line.text) for line in lines), extract.found)
