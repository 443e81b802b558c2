"""Lists of links and topics, and what is left below the story."""

import re

from transforms.marks.credits import is_signed
from transforms.roles.furniture import is_link_heading, is_topic_heading
from transforms.roles.part import QUOTATION, Part, Story, is_fragment, is_story

_FEWEST_LINK_WORDS, _TOPIC_WORDS = 4, 3
_YEAR_LENGTH = 4


_EDITORS = re.compile(
    r"\W*(?:notes? (?:to|for) (?:the )?editors?|(?:dpa-)?notizblock|redaktionelle hinweise?|hinweise? (?:an|für) (?:die )?redaktion(?:en)?"
    r"|notes? (?:à|aux) (?:la rédaction|rédactions?)|notas? (?:a|para) (?:la|los) (?:redacción|redactores|editores)"
    r"|media contacts?|press contacts?|pressekontakte?)\W*",
    re.IGNORECASE,
)
"""What heads an agency's or a press office's notes to those who print a story."""


def mark_notes_to_editors(story: Story) -> None:
    """What stands below the story for the newsroom and no reader."""
    heads = [index for index, part in enumerate(story.parts) if part.role is None and _EDITORS.fullmatch(part.text)]
    if heads and any(part.role is None for part in story.parts[: heads[0]]):
        for part in story.parts[heads[0] :]:
            part.role = part.role or "boilerplate"


def mark_link_lists(story: Story) -> None:
    """Headlines below a heading of links, up to the story: boilerplate as the heading is."""
    listing = False
    for part in story.parts:
        if part.role == "boilerplate":
            listing = is_link_heading(part.text, part.n_words)
        elif listing and _is_headline(part):
            part.role = "boilerplate"
        else:
            listing = False


def _is_headline(part: Part) -> bool:
    """Whether a line could be the headline of another article."""
    if not part.is_open or part.n_words < _FEWEST_LINK_WORDS:
        return False
    return is_fragment(part) and not QUOTATION.fullmatch(part.text)


def mark_topics(story: Story) -> None:
    """Short labels below "Topics" or "Tags", and numbers alone beside furniture."""
    listing = False
    for index, part in enumerate(story.parts):
        if part.role == "boilerplate":
            listing = is_topic_heading(part.text, part.n_words)
        elif listing and _is_topic(part):
            part.role = "boilerplate"
        else:
            listing = False
            if _is_number(part) and any(other.role == "boilerplate" for other in story.parts[max(0, index - 1) : index + 2]):
                part.role = "boilerplate"


def _is_topic(part: Part) -> bool:
    return part.is_open and not part.closed and part.n_words <= _TOPIC_WORDS


def _is_number(part: Part) -> bool:
    """Whether a line is a small number, as counters and places in a list are."""
    return part.is_open and len(part.text) < _YEAR_LENGTH and part.text.isdecimal()


def mark_tail(story: Story) -> None:
    """Fragments below the story, among lines that are known not to be of it, are boilerplate too."""
    parts = story.parts
    end = next((index for index in range(len(parts) - 1, 0, -1) if parts[index].role is None and is_story(parts[index])), None)
    if end is None:
        return
    tail = parts[end + 1 :]
    known = sum(part.role in {"boilerplate", "credit"} for part in tail)
    unknown = [part for part in tail if part.is_open]
    if known and len(unknown) <= 2 * known:
        for part in filter(is_fragment, unknown):
            part.role = "credit" if is_signed(part.text) else "boilerplate"
