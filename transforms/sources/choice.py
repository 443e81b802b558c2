"""Which readings stand: the likeliest of each cue, and of those that share words the likelier ones."""

from collections.abc import Iterable, Sequence

from transforms.languages.en.speech import CITING_WORDS, PLAIN_VERBS
from transforms.sources.attribution import Reading
from transforms.sources.scorer import is_likely

_OUTER = 0.2
"""What a report has over a reading inside it: readers, and PolNeAR, go by who tells."""
_REPORTING = PLAIN_VERBS | CITING_WORDS


def best_of_each_cue(readings: Iterable[Reading]) -> list[Reading]:
    """The likeliest reading of every cue, in order of the cues; readings without a cue stand by themselves."""
    best: dict[int, Reading] = {}
    for place, one in enumerate(readings):
        key = one.cue.i if one.cue is not None else -1 - place
        if key not in best or one.score > best[key].score:
            best[key] = one
    return [best[key] for key in sorted(best)]


def neighbours(readings: Iterable[Reading]) -> list[list[Reading]]:
    """Readings in groups of which none shares a word with another group's."""
    groups: list[list[Reading]] = []
    end = -1
    for words, _, one in sorted((one.extent, place, one) for place, one in enumerate(readings)):
        if words.first > end:
            groups.append([])
        groups[-1].append(one)
        end = max(end, words.last)
    return groups


def choose(readings: Sequence[Reading]) -> list[Reading]:
    """The likeliest readings such that none stands in, or shares its cue with, another's content; in order of their content."""
    likely = neighbours(one for one in readings if one.content and is_likely(one))
    kept = [one for group in likely for one in _choose(group)]
    return sorted(kept, key=lambda each: (min(each.content), max(each.content)))


def _choose(likely: Sequence[Reading]) -> list[Reading]:
    kept: list[Reading] = []
    for one in sorted(likely, key=lambda each: (-each.score - _OUTER * _is_outer(each, likely), min(each.content))):
        if not any(_clash(one, other) for other in kept):
            kept.append(one)
    return kept


def _is_outer(one: Reading, others: Sequence[Reading]) -> bool:
    """Whether a plain report holds another reading: `she said she recalled thinking that …`."""
    return one.lemma in _REPORTING and any(_holds_cue(one, other) for other in others if other is not one)


def _clash(one: Reading, other: Reading) -> bool:
    """Whether only one of two readings can stand."""
    if one.cue is not None and other.cue is not None and one.cue.i == other.cue.i:
        return True
    if one.nests or other.nests:
        return False
    return _holds_cue(one, other) or _holds_cue(other, one) or _mostly_shared(one.content, other.content)


def _holds_cue(one: Reading, other: Reading) -> bool:
    """Whether another's cue stands in a reading's content."""
    return other.cue_words is not None and not one.content.isdisjoint(other.cue_words.places)


def _mostly_shared(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether more than half of the shorter content is the other's too."""
    return 2 * len(one & other) > min(len(one), len(other))
