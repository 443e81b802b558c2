"""Temporal expressions with their TIMEX3 values."""

from transforms.dates.tagger import LANGUAGES, tag_dates

__all__ = ["LANGUAGES", "tag_dates"]
