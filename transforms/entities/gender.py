"""The gender of an article's persons, by title and given name; persons without either have none."""

import re
from collections.abc import Sequence
from typing import Literal

from transforms.lexicon.titles import FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES
from transforms.names.given_names import FEMALE_NAMES, MALE_NAMES
from transforms.names.leaders import SURNAME_FIRST
from transforms.schema import Entity

type Gender = Literal["m", "f"]

_LAST_WORD = re.compile(r"([\w.]+) $")


def genders(text: str, persons: Sequence[Entity]) -> dict[str, Gender]:
    """Gender by entity id, where something tells it; a title outweighs a name."""
    by_name = {row.entity_id: gender for row in persons if (gender := of_name(row.name))}
    by_title = {row.entity_id: gender for row in persons if (gender := of_title(text, row.char_start))}
    return {**by_name, **by_title}


def of_name(name: str) -> Gender | None:
    """What the given name of a full name says."""
    first = name.split(maxsplit=1)[0]
    if " " not in name or first in SURNAME_FIRST:
        return None
    return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else None


def of_title(text: str, start: int) -> Gender | None:
    """What the title before a place says of the person named there."""
    last = _LAST_WORD.search(text, max(0, start - 16), start)
    if not last:
        return None
    word = last[1]
    if word in MALE_TITLES or word.lower() in MALE_ROLES:
        return "m"
    return "f" if word in FEMALE_TITLES or word.lower() in FEMALE_ROLES else None
