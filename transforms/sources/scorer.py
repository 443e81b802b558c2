"""How likely a candidate attribution is one that a reader would mark: a logistic sum of its features' weights."""

import math

from transforms.lexicon.cue_weights import BIAS, WEIGHTS
from transforms.sources.candidates import Candidate
from transforms.sources.features import features


def probability(candidate: Candidate) -> float:
    """Between 0 and 1; features without a weight say nothing."""
    total = BIAS + sum(WEIGHTS.get(feature, 0.0) for feature in features(candidate))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
