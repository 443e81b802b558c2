"""The agencies as provenance marks print them, and the marks' common parts."""

import re

from transforms.names.agencies import agency_named, agency_pattern

_AGENCY = agency_pattern("agency")
_CAPITALS = {name.upper() for name in _AGENCY.split("|")} - set(_AGENCY.split("|"))
AGENCY = "(?:" + _AGENCY + "|" + "|".join(sorted(_CAPITALS, key=lambda name: (-len(name), name))) + r")(?![\w’'-])"
"""Any agency's name or alias, also in capitals; no groups."""

_WORD = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:de|da|del|van|von|der|den|al|bin|la|le|el|du|dos|y)\b)*"
NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
"""A person's name of one to five words."""

_FIRST_AGENCY = re.compile(r"(?<![\w’'-])" + AGENCY)


def usual_name(printed: str) -> str | None:
    """What the agency signs with: `The Associated Press` is AP; None where it is no agency."""
    found = agency_named(printed)
    return found.name if found is not None and found.kind == "agency" else None


def first_agency(text: str) -> str | None:
    """The usual name of the first agency that a mark names."""
    found = _FIRST_AGENCY.search(text)
    return usual_name(found.group()) if found else None
