"""Provenance marks: datelines, wire and photo credits, bylines."""

from collections.abc import Sequence

from transforms.model import Document
from transforms.schema import Credit


def find_credits(document: Document) -> list[Credit]:
    """The provenance marks of an article, in order."""
    return []


def wire_agency(credits: Sequence[Credit]) -> str | None:
    """The agency whose copy the article is, from its own credits (an image's credit is none)."""
    return next((credit.agency for credit in credits if credit.agency and credit.applies_to == "article"), None)
