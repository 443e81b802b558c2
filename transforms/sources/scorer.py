"""How likely a reading is one that a reader would mark: a logistic sum of its features' weights, the same for every construction."""

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.cue_weights import BIAS, WEIGHTS
from transforms.languages.en.speech import ATTITUDE_VERBS, CITING_WORDS, DOCUMENT_VERBS, PLAIN_VERBS, SPEECH_VERBS
from transforms.sources import labels
from transforms.sources.attribution import Passage, Reading
from transforms.sources.features import cue_features, following, nesting_features, own_features

LIKELY = 0.25
"""Readings below it are left out: about where F1 on PolNeAR's development part is highest."""
_FAINT = 0.03
"""What an outlet passes on needs no more: `had said` inside what one reported is seldom marked in the training data."""
_RELAYED = 0.15
"""The same where the content is an object."""
_SAID = 0.05
"""Enough for a verb that can hardly mean anything else (`said`, `told`) with a clause and a speaker: the weights judge names that they cannot see."""
_PLAIN = PLAIN_VERBS | {"ccomp", "aside", "relcl", "outlet-aside"}
_OBJECTS = frozenset({"dobj", "dobj+", "dobj-clause", "dobj-prep", "prep", "prep+"})
_CITING = frozenset({"ccomp", "xcomp", "relcl"}) | _OBJECTS
"""Readings of a verb of speech that an outlet may pass on."""


class Cue(NamedTuple):
    """What all readings of a cue have in common, worked out once."""

    weight: float
    """With the bias."""
    after: str


def look_at(cue: Token | None, passage: Passage) -> Cue:
    """What the readings of a cue share."""
    if cue is None:
        return Cue(BIAS, "")
    return Cue(BIAS + _weight(cue_features(cue)) + _weight(nesting_features(cue, passage)), following(cue))


def _weight(features: Iterable[str]) -> float:
    return sum(WEIGHTS.get(feature, 0.0) for feature in features)


def probability(reading: Reading, passage: Passage, shared: Cue) -> float:
    """How likely a reading is; features without a weight say nothing."""
    score = _logistic(shared.weight + _weight(own_features(reading, passage, shared.after)))
    return max(score, LIKELY) if score >= _SAID and _is_plain(reading) else score


def weighed(reading: Reading, passage: Passage) -> Reading:
    """A reading with its score."""
    return reading._replace(score=probability(reading, passage, look_at(reading.cue, passage)))


def _is_plain(reading: Reading) -> bool:
    """Whether somebody says, tells or announces a clause, is quoted, cited, or signs it, or a quotation has a verb with a subject."""
    cue = reading.cue
    if reading.source is None:
        return False
    if cue is None or reading.secondhand or reading.lemma in CITING_WORDS:
        return True
    if reading.quotes:
        return reading.source.head.i == cue.i
    if not {cue.lemma_, reading.construction} <= _PLAIN:
        return False
    return not (cue.dep_ == labels.RELATIVE_CLAUSE and reading.construction == "ccomp")


def _logistic(total: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def is_possible(reading: Reading) -> bool:
    """Whether a reading is likely by itself, or might be if an outlet passes it on."""
    if reading.score >= LIKELY:
        return True
    return reading.score >= _FAINT and reading.lemma in SPEECH_VERBS and reading.construction in _CITING


def is_likely(reading: Reading) -> bool:
    """Whether a reading is kept: likely by itself, or less likely but passed on by an outlet."""
    if reading.channel is None:
        return reading.score >= LIKELY
    return reading.score >= (_RELAYED if reading.construction in _OBJECTS else _FAINT)


def _lemmas() -> Iterator[str]:
    """The lemmas that some feature speaks for."""
    for feature, weight in WEIGHTS.items():
        kind, *parts = feature.split(":")
        if weight > 0 and kind in {"l", "cl", "cld"}:
            yield parts[0 if kind == "l" else 1]


CUE_LEMMAS = frozenset(_lemmas()) | SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS
"""Lemmas that can be cues at all: the others are not looked at."""
