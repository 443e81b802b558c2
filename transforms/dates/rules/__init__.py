"""The rules, module by module, by the names under which a language's pack lists them."""

from collections.abc import Mapping

from transforms.dates.grammar import Rule
from transforms.dates.rules import clock, days, durations, german, months, offsets, parts, quarters, ranges, relative, sets, vague, years
from transforms.languages.temporal import RuleSet

RULES: Mapping[RuleSet, tuple[Rule, ...]] = {
    "german": german.RULES,
    "vague": vague.RULES,
    "sets": sets.RULES,
    "clock": clock.RULES,
    "days": days.RULES,
    "ranges": ranges.RULES,
    "months": months.RULES,
    "parts": parts.RULES,
    "quarters": quarters.RULES,
    "offsets": offsets.RULES,
    "relative": relative.RULES,
    "durations": durations.RULES,
    "years": years.RULES,
}
