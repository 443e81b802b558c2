"""How likely a candidate attribution is one that a reader would mark: a logistic sum of its features' weights."""

import math
from collections.abc import Iterator
from typing import NamedTuple

from spacy.tokens import Token

from transforms.lexicon.cue_weights import BIAS, WEIGHTS
from transforms.lexicon.cues import ATTITUDE_VERBS, DOCUMENT_VERBS, SPEECH_VERBS
from transforms.sources.candidates import Candidate
from transforms.sources.features import cue_features, following, own_features


class Cue(NamedTuple):
    """What all readings of a cue have in common, worked out once."""

    weight: float
    """With the bias."""
    after: str
    speech: frozenset[int]


def look_at(cue: Token, speech: frozenset[int]) -> Cue:
    """What the readings of a cue share. `speech` are the places of the paragraph's verbs of speech."""
    return Cue(BIAS + sum(WEIGHTS.get(feature, 0.0) for feature in cue_features(cue)), following(cue), speech)


def probability(candidate: Candidate, shared: Cue) -> float:
    """Between 0 and 1; features without a weight say nothing."""
    total = shared.weight + sum(WEIGHTS.get(feature, 0.0) for feature in own_features(candidate, shared.speech, shared.after))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


def _lemmas() -> Iterator[str]:
    """The lemmas that some feature speaks for."""
    for feature, weight in WEIGHTS.items():
        kind, *parts = feature.split(":")
        if weight > 0 and kind in {"l", "cl", "cld"}:
            yield parts[0 if kind == "l" else 1]


CUE_LEMMAS = frozenset(_lemmas()) | SPEECH_VERBS | ATTITUDE_VERBS | DOCUMENT_VERBS
"""Lemmas that can be cues at all: the others are not looked at."""
