"""A line of an article while its role is being found, and what several passes ask of it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from transforms.model import Hints
from transforms.parse.quotations import CLOSERS as QUOTATION_ENDS
from transforms.parse.quotations import OPENERS
from transforms.schema import Role

CLOSERS = QUOTATION_ENDS + ")]」』"
_STOPS = frozenset(".!?…:;,。！？；।؟۔")
_WIDE, _WIDE_WORD = re.compile("[\u2e80-\U0010ffff]"), 2
"""From here on stand scripts without spaces; so many of their characters make a word."""
STOPPED = re.compile(r"(?<!\.\.)[.]['\"”’»)\]]*$")
"""A full stop at the end, whatever closes behind it."""
WRAPPED = re.compile(r"^([-–—*=~•]+)\s*(\S.*\S)\s*\1$")
"""A line between dashes."""
SPEAKER = re.compile(r"[A-Z][A-Z .'’()-]{1,40}:")
SPEAKING = re.compile(r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}:\s")
"""A speaker of an interview or transcript, in capitals or by name, before what was said."""
QUOTATION = re.compile(rf"[{OPENERS}].*[{QUOTATION_ENDS}]")
_SAYING = re.compile(r"\b(?:said|told|added|asked)\b|, \w+ says\b")
_FINITE = re.compile(r"\b(?:was|were|has|have|had|been)\b")
_CLAUSE = re.compile(r"(?i:what|how|why|where|when|who|which|if)\b")
_FIGURES = re.compile(r"\d+")

HEAD_WORDS = 20
"""Words of the longest title."""
HEAD_LINES = 8
"""How many lines from the top bylines and date lines are looked for, and credits from the end."""
_FEWEST_FINITE, _FEWEST_STORY, _FEWEST_CLOSED = 7, 15, 4
_ALL_BOLD = 0.9


@dataclass(slots=True)
class Part:
    """A line of the article; `closed` where it ends in a stop, `role` None until a pass knows it."""

    text: str
    hints: Hints
    n_words: int
    closed: bool
    role: Role | None = None

    @property
    def is_plain(self) -> bool:
        """Whether markup says nothing of it: no zone, no heading, no item of a list."""
        return self.hints.zone is None and not self.hints.heading and not self.hints.item

    @property
    def is_open(self) -> bool:
        """Whether it is a plain paragraph without a role."""
        return self.role is None and self.is_plain

    @property
    def is_bold(self) -> bool:
        """Whether all of it is set in bold."""
        return self.hints.bold > _ALL_BOLD


class Story(NamedTuple):
    """The parts of an article in reading order, and the title that is given beside them, if any."""

    parts: list[Part]
    title: str | None


type Pass = Callable[[Story], None]
"""Gives a role to some of the parts that have none yet."""


def new_part(text: str, hints: Hints) -> Part:
    """A part that no pass has seen yet."""
    n_words = text.count(" ") + 1
    if not text.isascii():
        n_words += len(_WIDE.findall(text)) // _WIDE_WORD
    return Part(text, hints, n_words, text.rstrip(CLOSERS)[-1:] in _STOPS)


def has_figures(part: Part) -> bool:
    """Whether a line holds more than one number, as rows of tables do."""
    return len(_FIGURES.findall(part.text)) > 1


def is_sentence(part: Part) -> bool:
    """Whether a line without a stop says who said something, or tells in many words what was or had been."""
    if QUOTATION.fullmatch(part.text) or _CLAUSE.match(part.text):
        return False
    return bool(_SAYING.search(part.text)) or (part.n_words >= _FEWEST_FINITE and bool(_FINITE.search(part.text)))


def is_fragment(part: Part) -> bool:
    """Whether a line without a stop could be a headline: no sentence, no row of figures."""
    if part.closed or part.n_words > HEAD_WORDS:
        return False
    return not is_sentence(part) and not has_figures(part)


def is_story(part: Part) -> bool:
    """Whether a line is long enough for a paragraph of the story, or a sentence."""
    return part.n_words > (_FEWEST_CLOSED if part.closed else _FEWEST_STORY)


def begins_story(part: Part) -> bool:
    """Whether a line can only be of the story: longer than a title, closed, and nothing else is known of it."""
    return part.role is None and part.closed and part.n_words > HEAD_WORDS
