"""Where a rule's pattern stands in a paragraph, and what the rule makes of it."""

import re
from datetime import date
from typing import Any, NamedTuple

from transforms.dates.tokens import Tokens
from transforms.dates.values import Days
from transforms.schema import AnchorBasis, DateType


class Reading(NamedTuple):
    """What an expression means. `span` (tokens, end exclusive) is given where it is not the whole hit; `days` where the value does not say them."""

    type: DateType
    value: str
    mod: str | None = None
    anchor: date | None = None
    basis: AnchorBasis = "absolute"
    span: tuple[int, int] | None = None
    days: Days | None = None
    detail: str = ""
    """Said after the rule's name in `method`."""


class Hit(NamedTuple):
    """Where a rule's pattern stands in a paragraph's tokens."""

    tokens: Tokens
    match: re.Match[str]

    @property
    def start(self) -> int:
        """First token."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Token after the last."""
        return self.match.end()

    def kinds(self, group: str) -> str:
        """The kinds of the group's tokens, empty where the pattern or the text lacks the group."""
        return self.match.groupdict().get(group) or ""

    def has(self, group: str) -> bool:
        """Whether the group stands in the text."""
        return bool(self.kinds(group))

    def value(self, group: str) -> Any:
        """The lexicon's value of the group's first token, None where the group is missing."""
        return self.tokens.values[self.match.start(group)] if self.has(group) else None

    def word(self, group: str) -> str:
        """The group's first token in lower case, empty where the group is missing."""
        return self.tokens.words[self.match.start(group)] if self.has(group) else ""

    def word_at(self, place: int) -> str:
        """The token at a place in lower case, empty outside the paragraph."""
        return self.tokens.words[place] if 0 <= place < len(self.tokens.words) else ""

    def shown_at(self, place: int) -> str:
        """The token at a place as printed, empty outside the paragraph."""
        tokens = self.tokens
        return tokens.text[tokens.starts[place] : tokens.ends[place]] if 0 <= place < len(tokens.words) else ""

    def kind_at(self, place: int) -> str:
        """The kind of the token at a place, empty outside the paragraph."""
        return self.tokens.kinds[place] if 0 <= place < len(self.tokens.words) else ""

    def in_name(self, place: int) -> bool:
        """Whether the word at a place is part of a name (Breitbart News Daily): capitals on it and before it, in a text that is not all capitals."""
        before = self.shown_at(place - 1)
        if not (self.shown_at(place)[:1].isupper() and before[:1].isupper() and before.isalpha() and self.kind_at(place - 1) in "xJ"):
            return False
        return self._in_running_text(place)

    def is_capital(self, place: int) -> bool:
        """Whether a word has a capital of its own (Coach of the Year): in a sentence, and not at its beginning."""
        return self.shown_at(place)[:1].isupper() and self.word_at(place - 1) not in {"", ".", "!", "?", ":"} and self._in_running_text(place)

    def _in_running_text(self, place: int) -> bool:
        """Whether the words around are a sentence's, not a title's."""
        around = [shown for near in range(place - 10, place + 11) if len(shown := self.shown_at(near)) > 3 and shown.isalpha()]
        return sum(shown[0].islower() for shown in around) >= 2
