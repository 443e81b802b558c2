"""How likely a candidate attribution is one that a reader would mark: a logistic sum of its features' weights."""

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from spacy.tokens import Token

from transforms.languages.en.speech import ATTITUDE_VERBS, DOCUMENT_VERBS, SPEECH_VERBS
from transforms.lexicon.cue_weights import BIAS, WEIGHTS
from transforms.sources.candidates import Candidate
from transforms.sources.features import cue_features, following, nesting_features, own_features


class Cue(NamedTuple):
    """What all readings of a cue have in common, worked out once."""

    weight: float
    """With the bias."""
    nested: float
    """What counts for or against it because somebody else reports it: nothing, where that is an outlet."""
    after: str
    speech: frozenset[int]


def look_at(cue: Token, speech: frozenset[int]) -> Cue:
    """What the readings of a cue share. `speech` are the places of the paragraph's verbs of speech."""
    return Cue(BIAS + _weight(cue_features(cue)), _weight(nesting_features(cue)), following(cue), speech)


def _weight(features: Iterable[str]) -> float:
    return sum(WEIGHTS.get(feature, 0.0) for feature in features)


class Score(NamedTuple):
    """How likely a candidate is, between 0 and 1."""

    likely: float
    relayed: float
    """The same as if nobody else reported it."""


def probability(candidate: Candidate, shared: Cue) -> Score:
    """The scores of a candidate; features without a weight say nothing."""
    total = shared.weight + _weight(own_features(candidate, shared.speech, shared.after))
    relayed = _logistic(total)
    return Score(_logistic(total + shared.nested) if shared.nested else relayed, relayed)


def _logistic(total: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def _lemmas() -> Iterator[str]:
    """The lemmas that some feature speaks for."""
    for feature, weight in WEIGHTS.items():
        kind, *parts = feature.split(":")
        if weight > 0 and kind in {"l", "cl", "cld"}:
            yield parts[0 if kind == "l" else 1]


CUE_LEMMAS = frozenset(_lemmas()) | SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS
"""Lemmas that can be cues at all: the others are not looked at."""
