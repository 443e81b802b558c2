"""The gender of an article's persons, by title and given name; persons without either have none."""

import re
from collections.abc import Sequence
from typing import Literal

from transforms.lexicon.given_names import FEMALE_NAMES, MALE_NAMES
from transforms.lexicon.leaders import SURNAME_FIRST
from transforms.lexicon.titles import FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES
from transforms.schema import Entity

type Gender = Literal["m", "f"]

_LAST_WORD = re.compile(r"([\w.]+) $")


def genders(text: str, persons: Sequence[Entity]) -> dict[str, Gender]:
    """Gender by entity id, where something tells it; a title outweighs a name."""
    by_name = {row.entity_id: gender for row in persons if (gender := _of_name(row.name))}
    by_title = {row.entity_id: gender for row in persons if (gender := _of_title(text[max(0, row.char_start - 16) : row.char_start]))}
    return {**by_name, **by_title}


def _of_name(name: str) -> Gender | None:
    first = name.split(maxsplit=1)[0]
    if " " not in name or first in SURNAME_FIRST:
        return None
    return "m" if first in MALE_NAMES else "f" if first in FEMALE_NAMES else None


def _of_title(before: str) -> Gender | None:
    last = _LAST_WORD.search(before)
    if not last:
        return None
    word = last[1]
    if word in MALE_TITLES or word.lower() in MALE_ROLES:
        return "m"
    return "f" if word in FEMALE_TITLES or word.lower() in FEMALE_ROLES else None
