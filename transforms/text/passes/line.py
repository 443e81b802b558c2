"""A line while its role is being found, and what several passes ask of it."""

import re
from dataclasses import dataclass

from transforms.model import Hints
from transforms.schema import Role

CLOSERS = "'\"”’»“)]」』"
_STOPS = frozenset(".!?…:;,。！？；।؟۔")
_WIDE, _WIDE_WORD = "\u2e80", 2
"""From here on stand scripts without spaces; so many of their characters make a word."""
STOPPED = re.compile(r"(?<!\.\.)[.]['\"”’»)\]]*$")
"""A full stop at the end, whatever closes behind it."""
WRAPPED = re.compile(r"^([-–—*=~•]+)\s*(\S.*\S)\s*\1$")
"""A line between dashes."""
SPEAKER = re.compile(r"[A-Z][A-Z .'’()-]{1,40}:")
SPEAKING = re.compile(r"[A-Z][\w.'’-]*(?:\s[A-Z][\w.'’-]*){1,3}:\s")
"""A speaker of an interview or transcript, in capitals or by name, before what was said."""
QUOTATION = re.compile(r"['\"‘“«].*['\"’”»]")
_SAYING = re.compile(r"\b(?:said|told|added|asked)\b|, \w+ says\b")
_FINITE = re.compile(r"\b(?:was|were|has|have|had|been)\b")
_CLAUSE = re.compile(r"(?i:what|how|why|where|when|who|which|if)\b")
_FIGURES = re.compile(r"\d+")

HEAD_WORDS = 20
"""Words of the longest title."""
HEAD_LINES = 8
"""How many lines from the top bylines and date lines are looked for, and credits from the end."""


@dataclass(slots=True)
class Line:
    """A paragraph while its role is being found; `closed` where it ends in a stop."""

    text: str
    hints: Hints
    n_words: int
    closed: bool
    role: Role | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is a paragraph without a role: no heading, no item of a list."""
        return self.role is None and not self.hints.heading and not self.hints.item


def new_line(text: str, hints: Hints) -> Line:
    """A line that no pass has seen yet."""
    n_words = text.count(" ") + 1
    if not text.isascii() and max(text) >= _WIDE:
        n_words += sum(character >= _WIDE for character in text) // _WIDE_WORD
    return Line(text, hints, n_words, text.rstrip(CLOSERS)[-1:] in _STOPS)


def has_figures(line: Line) -> bool:
    """Whether a line holds more than one number, as rows of tables do."""
    return len(_FIGURES.findall(line.text)) > 1


def is_sentence(line: Line) -> bool:
    """Whether a line without a stop says who said something, or tells in many words what was or had been."""
    if QUOTATION.fullmatch(line.text) or _CLAUSE.match(line.text):
        return False
    return bool(_SAYING.search(line.text)) or (line.n_words >= 7 and bool(_FINITE.search(line.text)))


def is_story(line: Line) -> bool:
    """Whether a line is long enough for a paragraph of the story, or a sentence."""
    return line.n_words > 15 or (line.closed and line.n_words > 4)
