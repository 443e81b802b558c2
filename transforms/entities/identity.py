"""One id for one thing: the same for every mention of it, in every article."""

from collections.abc import Sequence
from typing import NamedTuple

from transforms.entities import nations, organisations, people, places
from transforms.entities.mention import PLACES, Mention
from transforms.names.directory import BY_ID, Entry, known
from transforms.names.forms import core, plain
from transforms.names.outlets import outlet_named
from transforms.names.slug import slug
from transforms.schema import EntityType

_PREFIX: dict[EntityType, str] = {
    "PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people", "EVENT": "event", "PRODUCT": "product",
    "WORK_OF_ART": "work", "LAW": "law", "LANGUAGE": "language",
}  # fmt: skip
_PLACES_AND_PEOPLES = PLACES | {"NORP"}


class Identity(NamedTuple):
    """Who or what a mention names, and the country that the article tells where the directory has none."""

    entity_id: str
    country: str | None = None


def identify(text: str, mentions: Sequence[Mention]) -> list[Identity]:
    """The identity of each mention of an article, in their order."""
    of_places = places.full_names(mentions)
    names = {"PERSON": people.full_names(text, mentions), "ORG": organisations.full_names(mentions), **dict.fromkeys(PLACES, of_places)}
    bodies = nations.bodies(text, mentions)
    outlets = {mention.text for mention in mentions if mention.method == "outlet"}
    identities: dict[tuple[EntityType, str], Identity] = {}
    for _, _, form, kind, *_ in mentions:
        if (kind, form) not in identities:
            name = names[kind].get(form, form) if kind in names else form
            identities[kind, form] = _of_entry(bodies[form]) if kind == "ORG" and form in bodies else _of(kind, form, name, outlet=form in outlets)
    others = {place: _person(name) for place, name in people.of_other_gender(text, mentions, names["PERSON"]).items()}
    return [others.get(mention.start) or identities[mention.type, mention.text] for mention in mentions]


def _of(kind: EntityType, form: str, name: str, *, outlet: bool) -> Identity:
    if kind == "PERSON":
        return _person(name)
    entry = known(name) or known(form)
    if entry and (entry.type == kind or {entry.type, kind} <= _PLACES_AND_PEOPLES):
        return _of_entry(entry)
    listed = (outlet_named(name) or outlet_named(form) or (outlet_named(f"The {form}") if outlet else None)) if kind == "ORG" else None
    if listed:
        return Identity(listed.entity_id, listed.country)
    if kind == "ORG":
        return Identity(f"org/{slug(core(name))}")
    return Identity(f"{_PREFIX[kind]}/{slug(name)}")


def _of_entry(entry: Entry) -> Identity:
    return Identity(entry.entity_id, entry.country or BY_ID.get(entry.entity_id, entry).country)


def _person(name: str) -> Identity:
    return Identity(f"person/{slug(plain(name))}")
