"""Attributions: who said what, with which cue, through which outlet."""

from collections.abc import Sequence

from transforms.model import Document, Entities, Parse
from transforms.schema import Source


def attribute(document: Document, parses: Sequence[Parse], entities: Entities) -> list[Source]:
    """The attributions of an article in order of their content."""
    return []
