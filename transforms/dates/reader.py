"""How the dates of a language are read: its pack's words as a lexicon, and the rules that its pack names."""

from functools import cache
from typing import NamedTuple

from transforms.dates.grammar import Rule
from transforms.dates.lexicon import Lexicon, lexicon
from transforms.dates.rules import RULES
from transforms.dates.tokens import cut
from transforms.languages.temporal import Temporal


class Reader(NamedTuple):
    """The words and rules of a language; of two rules that read the same span the first has the right of way."""

    words: Temporal
    lexicon: Lexicon
    rules: tuple[Rule, ...]
    needs: frozenset[str]
    """The kinds that its rules need: where none of them stands, nothing is to be read."""


@cache
def reader(words: Temporal) -> Reader:
    """The reader of a pack's words of time; made once for each pack."""
    rules = tuple(rule for name in words.rules for rule in RULES[name])
    needs = frozenset[str]().union(*(rule.needs for rule in rules))
    return Reader(words, lexicon(words.words, cut(words.phrases), words.abbreviations, words.capitals, words.joiner), rules, needs)
