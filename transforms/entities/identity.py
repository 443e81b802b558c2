"""One id for one thing: the same for every mention of it, in every article."""

from collections.abc import Sequence
from typing import NamedTuple

from transforms.entities import nations, organisations, people, places
from transforms.entities.gazetteer import Entry, known
from transforms.entities.mention import PLACES, Mention
from transforms.entities.slug import slug
from transforms.lexicon.leaders import LEADERS
from transforms.schema import EntityType

_PREFIX: dict[EntityType, str] = {
    "PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people", "EVENT": "event", "PRODUCT": "product",
    "WORK_OF_ART": "work", "LAW": "law", "LANGUAGE": "language",
}  # fmt: skip
_LEADERS = {slug(full): full for full in LEADERS.values()}
_LONGEST_ACRONYM = 4


class Identity(NamedTuple):
    """Who or what a mention names."""

    entity_id: str
    name: str
    country: str | None
    wikidata: str | None


def identify(text: str, mentions: Sequence[Mention]) -> list[Identity]:
    """The identity of each mention of an article, in their order."""
    of_places = places.full_names(mentions)
    names = {"PERSON": people.full_names(text, mentions), "ORG": organisations.full_names(mentions), **dict.fromkeys(PLACES, of_places)}
    of_forms = {(mention.type, mention.text): mention for mention in mentions}
    bodies = nations.bodies(text, mentions)
    identities = {
        form: _of_body(bodies[form[1]]) if form[0] == "ORG" and form[1] in bodies else _of(mention, names.get(mention.type, {}).get(mention.text, mention.text))
        for form, mention in of_forms.items()
    }
    return [identities[mention.type, mention.text] for mention in mentions]


def _of(mention: Mention, name: str) -> Identity:
    entry = known(name) or known(mention.text)
    if entry and (entry.type == mention.type or {entry.type, mention.type} <= PLACES | {"NORP"}):
        return Identity(entry.entity_id, entry.name, entry.country, entry.wikidata)
    if mention.type == "PERSON":
        name = name if not name.isupper() else name.title()
        person = slug(people.plain(name))
        return Identity(f"person/{person}", _LEADERS.get(person, name), None, None)
    if mention.type == "ORG":
        return Identity(f"org/{slug(organisations.core(name))}", name, None, None)
    printed = name.title() if mention.type in PLACES and name.isupper() and len(name) > _LONGEST_ACRONYM else name
    return Identity(f"{_PREFIX[mention.type]}/{slug(name)}", printed, None, None)


def _of_body(entry: Entry) -> Identity:
    return Identity(entry.entity_id, entry.name, entry.country, entry.wikidata)
