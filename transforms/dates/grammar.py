"""What rules are made of: a pattern over token kinds, and a reader that turns a hit into readings or rejects it by giving none."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from transforms.dates.anchor import Context
from transforms.dates.hits import Hit, Reading

QUANTITY = "[ndYk]"
"""Kinds that can count units."""
STEP = {"l": -1, "i": 0, "N": 1}
"""How many units the kinds of last, this and next lead away."""


class Rule(NamedTuple):
    """A named pattern over token kinds with its reader."""

    name: str
    needs: frozenset[str]
    """Kinds of which every hit has one; where none stands, the pattern is not tried."""
    pattern: re.Pattern[str]
    read: Callable[[Hit, Context], Iterable[Reading]]


def rule(name: str, needs: str, pattern: str, read: Callable[[Hit, Context], Iterable[Reading]]) -> Rule:
    """A rule from the texts of its needs and its pattern."""
    return Rule(name, frozenset(needs), re.compile(pattern), read)
