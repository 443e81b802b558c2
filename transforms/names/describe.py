"""What the rows of an id say of it, taken together: its name, type and country. In whatever order rows come, the same is said."""

from collections.abc import Mapping
from typing import NamedTuple, Self, get_args

from transforms.names.coordinates import COORDINATES
from transforms.names.directory import BY_ID
from transforms.names.leaders import GENDERS
from transforms.names.spelling import better, spelled
from transforms.schema import EntityType, Name

_ORDER: Mapping[EntityType, int] = {kind: place for place, kind in enumerate(("GPE", "LOC", "FAC", *get_args(EntityType.__value__)))}
"""Of two types of an id the earlier holds: a land before its people, a town before a mountain of its name."""


class Said(NamedTuple):
    """What some rows say of an id."""

    name: str
    type: EntityType
    country: str | None

    @classmethod
    def of(cls, name: Name) -> Self:
        """What the rows said that made a row of `names`."""
        return cls(name.name, name.type, name.country)


def said(entity_id: str, text: str, kind: EntityType, country: str | None) -> Said:
    """What one mention says of its id."""
    entry = BY_ID.get(entity_id)
    if entry is not None:
        return Said(entry.name, entry.type, entry.country)
    name = spelled(entity_id, text, country)
    return Said(better(entity_id, (name,) if name else ()), kind, country)


def merged(entity_id: str, one: Said, other: Said) -> Said:
    """What two sets of rows say together."""
    if one == other or entity_id in BY_ID:
        return one
    countries = sorted(country for country in (one.country, other.country) if country)
    kind = min(one.type, other.type, key=_ORDER.__getitem__)
    return Said(better(entity_id, (one.name, other.name)), kind, countries[0] if countries else None)


def described(entity_id: str, one: Said) -> Name:
    """The row of `names`."""
    entry = BY_ID.get(entity_id)
    geonameid, latitude, longitude = COORDINATES.get(entity_id, (None, None, None))
    return Name(entity_id, *one, entry.wikidata if entry else None, geonameid, latitude, longitude, GENDERS.get(entity_id))
