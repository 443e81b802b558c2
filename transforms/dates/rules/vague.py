"""PAST_REF, PRESENT_REF and FUTURE_REF: now, recently, the future."""

from collections.abc import Iterator

from transforms.dates.anchor import Context
from transforms.dates.grammar import Rule, rule
from transforms.dates.hits import Hit, Reading

_BEFORE_A_CURRENT = frozenset({"electric", "electrical", "alternating", "direct", "ocean", "which", "rip", "strong", "more", "less"})
_AFTER_A_CURRENT = frozenset({"is", "was", "are", "flows", "passes", "runs"})
"""Words that make of "current" a stream."""


def _vague(hit: Hit, context: Context) -> Iterator[Reading]:
    if hit.word("word") == "future" and hit.kind_at(hit.start - 1) not in {"t", "p"} and hit.word_at(hit.start - 1) != "near":
        return
    if hit.kind_at(hit.end) == "-" and hit.tokens.starts[hit.end] == hit.tokens.ends[hit.end - 1]:  # the now-cancelled deal
        return
    if hit.word("word") == "now that" and hit.word_at(hit.start - 1) in {"and", "but"}:
        return
    yield context.vague(hit.value("word"))


def _some_day(hit: Hit, context: Context) -> Iterator[Reading]:
    """Will one day."""
    if hit.value("count") == 1 and hit.value("unit") == ("D", False) and hit.word_at(hit.start - 1) in context.cues.modal:
        yield context.vague("FUTURE_REF")


def _recent(_: Hit, context: Context) -> Iterator[Reading]:
    """A recent poll."""
    yield context.vague("PAST_REF")


def _current(hit: Hit, context: Context) -> Iterator[Reading]:
    """The current chairman."""
    named = hit.shown_at(hit.end)[:1].isupper() and hit.shown_at(hit.start)[:1].isupper()
    electric = hit.word_at(hit.start - 1) in _BEFORE_A_CURRENT or not hit.shown_at(hit.end)[:1].isalpha() or hit.word_at(hit.end) in _AFTER_A_CURRENT
    electric = electric or hit.kind_at(hit.end) in set("pObh")
    if hit.word("word") == "current" and not named and not electric:
        yield context.vague("PRESENT_REF")


def _past(hit: Hit, context: Context) -> Iterator[Reading]:
    """The past, as a noun."""
    after = hit.kind_at(hit.end)
    if hit.word("word") == "past" and (after in {"", ",", ".", "-", "p"} or (after == "x" and hit.word_at(hit.start - 1) in {"in", "of"})):
        yield context.vague("PAST_REF")


RULES: tuple[Rule, ...] = (
    rule("vague", "v", r"(?P<word>v)", _vague),
    rule("some_day", "U", r"(?P<count>n)(?P<unit>U)", _some_day),
    rule("recent", "r", r"(?P<word>r)(?![UQ])", _recent),
    rule("current", "i", r"(?P<word>i)(?!z*[UQWMS])", _current),
    rule("the_past", "l", r"t(?P<word>l)", _past),
)
