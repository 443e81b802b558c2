"""The directory: what a name is, under which id, in which country; and what is known of an id."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from transforms.lexicon.names import OTHER_NAMES, SURE_AGENCIES, UNSURE_NAMES
from transforms.names.agencies import AGENCIES
from transforms.names.cities import CITIES
from transforms.names.countries import COUNTRIES, FORMER_AND_PARTS, Country
from transforms.names.leaders import LEADERS
from transforms.names.organisations import CLUBS, ORGANISATIONS
from transforms.names.outlets import MORE_OUTLETS
from transforms.names.peoples import OTHER_PEOPLES, SAME_AS
from transforms.names.places import CANADIAN_PROVINCES, CITY_ALIASES, MORE_CITIES, REGIONS, STATES, US_STATES
from transforms.names.slug import slug
from transforms.schema import EntityType


class Entry(NamedTuple):
    """What the lexicon knows of a name. `sure`: the name is a mention wherever it stands, else only where something else says so."""

    type: EntityType
    entity_id: str
    name: str
    country: str | None
    wikidata: str | None
    sure: bool


def _entries() -> Iterator[tuple[str, Entry]]:
    """Every name with its entry, general lists first: of two entries for a name the later holds."""
    yield from _of_outlets()
    for name in sorted(OTHER_NAMES):
        yield name, Entry("PRODUCT", f"product/{slug(name)}", name, None, None, sure=True)
    yield from _of_places()
    for club in sorted(CLUBS):
        yield club, Entry("ORG", f"org/{slug(club)}", club, None, None, sure=" " in club)
    for people in sorted(OTHER_PEOPLES):
        one = people.removesuffix("s")
        yield people, Entry("NORP", SAME_AS.get(people, f"people/{slug(one)}"), one, None, None, sure=people not in UNSURE_NAMES)
    for country in FORMER_AND_PARTS:
        yield from _of_country(country, f"place/{slug(country.names[0])}")
    for country in COUNTRIES:
        yield from _of_country(country, f"place/{country.code}")
    for alias, canonical in CITY_ALIASES.items():
        code = CITIES.get(canonical) or next((country.code for country in COUNTRIES if canonical in country.capitals), None)
        yield alias, Entry("GPE", f"place/{slug(canonical)}", canonical, code, None, sure=" " in alias)
    for organisation in ORGANISATIONS:
        known_as = Entry("ORG", f"org/{organisation.slug}", organisation.names[0], organisation.country, organisation.wikidata, sure=True)
        yield from ((name, known_as._replace(sure=name not in UNSURE_NAMES)) for name in organisation.names)


def _of_outlets() -> Iterator[tuple[str, Entry]]:
    for agency in AGENCIES:
        for name in (agency.name, *agency.aliases):
            sure = (not name.isalpha() and name[0].isupper()) or name in SURE_AGENCIES
            yield name.removeprefix("The "), Entry("ORG", agency.entity_id, agency.name, agency.country, agency.wikidata, sure=sure)


def _of_places() -> Iterator[tuple[str, Entry]]:
    """Cities, regions and states."""
    for name, code in CITIES.items():
        canonical = CITY_ALIASES.get(name, name)
        yield name, Entry("GPE", f"place/{slug(canonical)}", canonical, code, None, sure=False)
    for region in sorted(REGIONS):
        canonical = CITY_ALIASES.get(region, region)
        yield region, Entry("LOC", f"place/{slug(canonical)}", canonical, CITIES.get(canonical), None, sure=" " in region and region not in UNSURE_NAMES)
    for name, code in STATES.items():
        yield name, Entry("GPE", f"place/{slug(name)}", name, code, None, sure=" " in name)
    for states, code in ((US_STATES, "USA"), (CANADIAN_PROVINCES, "CAN")):
        for name, state in states.items():
            yield name, Entry("GPE", f"place/{slug(state)}", state, code, None, sure=name == state and len(name) > 5 and name not in UNSURE_NAMES)
    yield "Georgia (state)", Entry("GPE", "place/georgia-us", "Georgia", "USA", None, sure=False)
    for name, code in MORE_CITIES.items():
        canonical = CITY_ALIASES.get(name, name)
        yield name, Entry("GPE", f"place/{slug(canonical)}", canonical, code, None, sure=False)


def _of_country(country: Country, entity_id: str) -> Iterator[tuple[str, Entry]]:
    entry = Entry("GPE", entity_id, country.names[0], country.code, country.wikidata, sure=True)
    for name in country.names:
        yield name.removeprefix("the "), entry._replace(sure=name not in UNSURE_NAMES)
    for people in country.peoples:
        yield people, entry._replace(type="NORP", sure=people not in UNSURE_NAMES)
    for capital in country.capitals:
        canonical = CITY_ALIASES.get(capital, capital)
        yield capital, entry._replace(entity_id=f"place/{slug(canonical)}", name=canonical, wikidata=None, sure=" " in capital)


KNOWN: Mapping[str, Entry] = dict(_entries())
"""The lexicon by name; of two entries for a name the later, more special one."""

KNOWN_UPPER: Mapping[str, Entry] = {name.upper(): entry for name, entry in KNOWN.items() if len(name) > 3 or "." in name}
"""The same for text in capitals, without what is a word of its own there."""

_IN_EITHER_CASE = {**KNOWN_UPPER, **KNOWN}


def known(name: str) -> Entry | None:
    """What the lexicon knows of a name as printed, in capitals or not."""
    return _IN_EITHER_CASE.get(name)


def _by_id() -> dict[str, Entry]:
    """The entry of each id: of a country's names the land and not its people, of the rest the first; its country where any entry has one."""
    found: dict[str, Entry] = {}
    for entry in KNOWN.values():
        there = found.get(entry.entity_id)
        if there is None or there.type == "NORP":
            found[entry.entity_id] = entry
        elif there.country is None:
            found[entry.entity_id] = there._replace(country=entry.country)
    for outlet in (*MORE_OUTLETS.values(), *AGENCIES):
        found[outlet.entity_id] = Entry("ORG", outlet.entity_id, outlet.name, outlet.country, outlet.wikidata, sure=False)
    for full in LEADERS.values():
        found[f"person/{slug(full)}"] = Entry("PERSON", f"person/{slug(full)}", full, None, None, sure=True)
    return found


BY_ID: Mapping[str, Entry] = _by_id()
"""What the directory knows of an id."""


def wikidata_of(entity_id: str) -> str | None:
    """The Wikidata id of an id, where the directory has one."""
    entry = BY_ID.get(entity_id)
    return entry.wikidata if entry is not None else None


_PLACES: frozenset[EntityType] = frozenset({"GPE", "LOC", "FAC"})


def type_of(entity_id: str, kind: EntityType) -> EntityType:
    """The type of a mention with an id: a place of the directory is the kind of place that the directory says."""
    entry = BY_ID.get(entity_id) if kind in _PLACES else None
    return entry.type if entry is not None and entry.type in _PLACES else kind
