"""Gives every line of an article its role: first by its markup and its own words, then by its place among the others."""

from collections.abc import Sequence

from transforms.model import Block, Draft, Extract
from transforms.roles.crossheads import mark_crossheads, mark_headings
from transforms.roles.fields import mark_fields, mark_markup
from transforms.roles.head import mark_bylines, mark_kickers, mark_standfirst, mark_title
from transforms.roles.listings import mark_link_lists, mark_notes_to_editors, mark_tail, mark_topics
from transforms.roles.part import Pass, Story, new_part
from transforms.roles.repeats import mark_repeats
from transforms.roles.words import mark_clocks, mark_in_zones, mark_own_words

PASSES: tuple[Pass, ...] = (
    mark_markup,
    mark_repeats,
    mark_fields,
    mark_in_zones,
    mark_notes_to_editors,
    mark_own_words,
    mark_kickers,
    mark_title,
    mark_bylines,
    mark_standfirst,
    mark_clocks,
    mark_link_lists,
    mark_topics,
    mark_tail,
    mark_headings,
    mark_crossheads,
)
"""What finds the roles, in this order; each is a rule that can be left out."""


def label(extract: Extract, title: str | None = None, passes: Sequence[Pass] | None = None) -> Draft:
    """The lines with their roles; `title` is the one given beside the text, if any. What no pass knows is the body."""
    story = Story([new_part(text, hints) for text, hints in extract.lines], title)
    for find_roles in PASSES if passes is None else passes:
        find_roles(story)
    return Draft(tuple(Block(part.role or "body", part.text) for part in story.parts), extract.found, extract.kind)
