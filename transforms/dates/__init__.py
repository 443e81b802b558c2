"""Temporal expressions with their TIMEX3 values."""

from transforms.dates.tagger import tag_dates

__all__ = ["tag_dates"]
