"""Cue words of attribution."""

CUE_WORDS = frozenset({"said", "says", "say", "told", "according", "added", "reported", "warned", "stressed", "acknowledged", "cited", "insisted"})
