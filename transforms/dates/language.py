"""What a language is to the tagger: a lexicon, cue words, rules."""

from typing import NamedTuple

from transforms.dates.anchor import Cues
from transforms.dates.grammar import Rule
from transforms.dates.lexicon import Lexicon


class Language(NamedTuple):
    """A language's words and rules; of two rules that read the same span the first has the right of way."""

    code: str
    lexicon: Lexicon
    cues: Cues
    rules: tuple[Rule, ...]
    needs: frozenset[str]
    """The kinds that its rules need: where none of them stands, nothing is to be read."""
    day_first: bool
    """Whether 3/4/2019 is 3 April where nothing else says so."""


def language(code: str, lexicon: Lexicon, cues: Cues, rules: tuple[Rule, ...], *, day_first: bool) -> Language:
    """A language of these rules."""
    needs = frozenset[str]().union(*(rule.needs for rule in rules))
    return Language(code, lexicon, cues, rules, needs, day_first)
