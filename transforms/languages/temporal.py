"""What a language's pack says of dates: words and phrases of time with their kinds, cue words, and which rules read them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

type RuleSet = Literal["german", "vague", "sets", "clock", "days", "ranges", "months", "parts", "quarters", "offsets", "relative", "durations", "years"]
"""A module of `transforms.dates.rules`."""


class Entry(NamedTuple):
    """What a lexicon says of a word or a phrase: its kind (see `transforms.dates.tokens`) and what its rule needs to know of it."""

    kind: str
    value: Any = None


class Cues(NamedTuple):
    """Words that say which way a sentence looks."""

    future: frozenset[str] = frozenset()
    scheduled: frozenset[str] = frozenset()
    """Verbs whose present tells what is coming: resumes on Thursday; not where "to" stands before them."""
    past: frozenset[str] = frozenset()
    finite: frozenset[str] = frozenset()
    """Those of them that no "be" makes a participle (was, began)."""
    after: frozenset[str] = frozenset()
    """Words that set what is past apart, behind a comma: will strike, after a walkout in May."""
    events: frozenset[str] = frozenset()
    """Events that are known long before: of November's election the nearest is meant, whatever the tense."""
    feasts: frozenset[str] = frozenset()
    """Nouns after "the New Year" that make it a day."""
    past_endings: tuple[str, ...] = ()
    not_past: frozenset[str] = frozenset()
    """Words with such an ending that say nothing (need, hundred)."""
    modal: frozenset[str] = frozenset()
    """Those of them that count where they come after the expression."""
    be: frozenset[str] = frozenset()
    """Words between "will" and a participle."""
    copula: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    """Is to resume: the copula and the word after it."""
    lasting: frozenset[str] = frozenset()
    """Words before "last" that make it a verb."""
    noun_capitals: bool = False
    """Whether nouns have capitals, so that one says nothing of a name."""
    takes: frozenset[str] = frozenset()
    """Verbs before a length of time (spent years); where they are known, any other word before it says what kind of years they are."""
    telling: frozenset[str] = frozenset()
    """Verbs of a text that tells of the past; one without them is never read as a narrative."""
    speaking: frozenset[str] = frozenset()
    """Words of a text that speaks of what is, or to somebody."""
    verbs_tell: bool = False
    """Whether a sentence in which no verb looks back or ahead says what is so at any time; not where verbs stand at its end."""
    addressed: frozenset[str] = frozenset()
    """Words that speak to the reader: what one does in the morning is done on no one day."""
    onward: frozenset[str] = frozenset()
    """Words right before a weekday that is still to come."""
    until: frozenset[str] = frozenset()
    """Prepositions before what is still to come."""
    since: frozenset[str] = frozenset()
    """Prepositions before what is past."""
    at: frozenset[str] = frozenset()
    """Prepositions that stand before a year or a month."""
    clock: frozenset[str] = frozenset()
    """Prepositions that stand before a time of day."""


@dataclass(frozen=True, eq=False, slots=True)
class Temporal:
    """The words of time of a language, all in lower case, and the rules that read them."""

    words: Mapping[str, Entry]
    rules: tuple[RuleSet, ...]
    """Of two rules that read the same span the first has the right of way."""
    cues: Cues = field(default_factory=Cues)
    phrases: Mapping[str, Entry] = field(default_factory=dict)
    abbreviations: frozenset[str] = frozenset()
    """Words that take a full stop with them."""
    capitals: frozenset[str] = frozenset()
    """Words that are what the lexicon says only with a capital (May, March)."""
    joiner: str = ""
    """The word inside numbers: one hundred *and* five."""
    day_first: bool = True
    """Whether 3/4/2019 is 3 April where nothing else says so."""
