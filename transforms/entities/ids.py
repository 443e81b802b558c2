"""One id for one thing: the same for every mention of it, in every article."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from transforms.entities import people
from transforms.entities.mention import PLACES, Mention
from transforms.entities.types import key_of
from transforms.lexicon.names import NOT_IN_ACRONYMS
from transforms.names.countries import COUNTRIES
from transforms.names.directory import BY_ID, Entry, known
from transforms.names.forms import core, plain
from transforms.names.organisations import NATION_BOUND
from transforms.names.outlets import outlet_named
from transforms.names.places import AMBIGUOUS_PLACES, CANADIAN_PROVINCES, US_STATES
from transforms.names.slug import slug
from transforms.schema import EntityType

_NATION = re.compile(r"(?<![\w.])(?P<nation>[A-Z][\w.]*(?:[ -][A-Z][\w.]*){0,2}?)(?:['’]s?)?(?: (?:ruling|opposition|governing|main|own|former|new))* $")
_REACH = 48
_LANDS_AND_PEOPLES: frozenset[EntityType] = frozenset({"GPE", "NORP"})
_AMBIGUOUS = frozenset(sense.form for sense in AMBIGUOUS_PLACES)
_COUNTRY_ID = re.compile(r"place/[A-Z]{3}")
_STATES = {*US_STATES.values(), *CANADIAN_PROVINCES.values(), "England", "Scotland", "Wales", "Northern Ireland"}
_LISTING = frozenset({", ", " and ", ", and ", " or "})
"""What stands between the places of a list, where none is told by the next."""
_COUNTRY_NAMES = {country.code: country.names[0] for country in COUNTRIES}

_PREFIX: dict[EntityType, str] = {
    "PERSON": "person", "ORG": "org", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "people", "EVENT": "event", "PRODUCT": "product",
    "WORK_OF_ART": "work", "LAW": "law", "LANGUAGE": "language",
}  # fmt: skip
_MOTHERS = 2
"""How often a mother's name stands for each time that a daughter's does."""
_PLACES_AND_PEOPLES = PLACES | {"NORP"}


class Identity(NamedTuple):
    """Who or what a mention names, and the country that the article tells where the directory has none."""

    entity_id: str
    country: str | None = None


def identify(text: str, mentions: Sequence[Mention]) -> list[Identity]:
    """The identity of each mention of an article, in their order."""
    of_places = _of_places(mentions)
    names = {"PERSON": people.full_names(text, mentions), "ORG": _of_organisations(mentions), **dict.fromkeys(PLACES, of_places)}
    bodies = _of_nations(text, mentions)
    outlets = {mention.text for mention in mentions if mention.method == "outlet"}
    identities: dict[tuple[EntityType, str], Identity] = {}
    for _, _, form, kind, *_ in mentions:
        if (kind, form) not in identities:
            name = names[kind].get(form, form) if kind in names else form
            identities[kind, form] = _of_entry(bodies[form]) if kind == "ORG" and form in bodies else _of(kind, form, name, outlet=form in outlets)
    others = {place: _person(name) for place, name in people.of_other_gender(text, mentions, names["PERSON"]).items()} | _namesakes(text, mentions)
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


def _of_organisations(mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each form an organisation's name takes in an article."""
    counts = Counter(mention.text for mention in mentions if mention.type == "ORG")
    words = {form: tuple(slug(core(form)).split("-")) for form in counts}
    acronyms = _acronyms(counts)
    first = {mention.text: place for place, mention in reversed(list(enumerate(mentions))) if mention.type == "ORG"}
    whole = {form for form in counts if core(form) != form.removeprefix("The ")}
    owners: defaultdict[str, list[str]] = defaultdict(list)
    canonical: dict[str, str] = {}
    for form in sorted(counts, key=lambda form: (-len(words[form]), -counts[form], form)):
        longer = [name for name in owners[words[form][0]] if words[name][: len(words[form])] == words[form] and not known(form)]
        longer = [name for name in longer if words[name] == words[form] or not (form in whole or _is_mother(form, name, counts, first))]
        canonical[form] = acronyms.get(form) or (longer[0] if longer else form)
        if canonical[form] == form:
            owners[words[form][0]].append(form)
    return {form: canonical.get(name, name) for form, name in canonical.items()}


def _is_mother(form: str, longer: str, counts: Counter[str], first: Mapping[str, int]) -> bool:
    """Whether a name stands for more than what a longer one names: `Hoechst`, said thrice, of which `Hoechst Capital`, named later, is a part."""
    return first[form] < first[longer] and counts[form] > _MOTHERS * counts[longer]


def _acronyms(forms: Counter[str]) -> dict[str, str]:
    """Names that an article also abbreviates: "Centre for Policy Studies", "CPS"."""
    if not any(form.isupper() and " " not in form for form in forms):
        return {}
    long = {initials(form): form for form in sorted(forms) if " " in form}
    return {form: long[form.replace(".", "")] for form in forms if form.isupper() and " " not in form and form.replace(".", "") in long}


def initials(name: str) -> str:
    """The first letters of a name's words, small words left out."""
    return "".join(word[0].upper() for word in re.split(r"[\s-]+", name) if word and word.lower() not in NOT_IN_ACRONYMS and word[0].isalpha())


def _of_nations(text: str, mentions: Sequence[Mention]) -> Mapping[str, Entry]:
    """What each nation-bound name of an article stands for, by the name as printed."""
    forms: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.type == "ORG":
            forms.setdefault(mention.text, []).append(mention)
    forms = {form: of_form for form, of_form in forms.items() if _split(form)[1] in NATION_BOUND}
    if not forms:
        return {}
    named = {entry.country for mention in mentions if (entry := known(mention.text)) and entry.type in _LANDS_AND_PEOPLES and entry.country}
    return {form: _body(form, _country(text, of_form), named) for form, of_form in forms.items()}


def _split(name: str) -> tuple[str | None, str]:
    """A country that a name begins with, as its code, and the rest."""
    first, _, rest = name.partition(" ")
    entry = known(first) if rest in NATION_BOUND else None
    return (entry.country, rest) if entry and entry.country else (None, name)


def _country(text: str, mentions: Sequence[Mention]) -> str | None:
    """The country named in or right before one of the mentions."""
    for mention in mentions:
        inside, _ = _split(mention.text)
        before = _NATION.search(text, max(0, mention.start - _REACH), mention.start)
        entry = known(before["nation"]) if before else None
        if inside or (entry and entry.country):
            return inside or (entry.country if entry else None)
    return None


def _body(form: str, country: str | None, named: set[str]) -> Entry:
    """The lexicon's body where its country is named with it, or at least in the article; else one of its own."""
    _, name = _split(form)
    entry = known(name)
    if entry and entry.type == "ORG" and entry.country in (named if country is None else {country}):
        return entry
    nation = _COUNTRY_NAMES.get(country) if country else None
    words = f"{name} {nation}" if nation else name
    return Entry("ORG", f"org/{slug(words)}", name, country if nation else None, None, sure=False)


def _of_places(mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each short form of a place in an article."""
    forms = {mention.text for mention in mentions}
    if forms.isdisjoint(_AMBIGUOUS):
        return {}
    told = forms | {entry.country for form in forms if (entry := known(form)) and entry.type in _LANDS_AND_PEOPLES and entry.country}
    return {sense.form: sense.name for sense in AMBIGUOUS_PLACES if not told.isdisjoint(sense.beside) and told.isdisjoint(sense.against)}


def _namesakes(text: str, mentions: Sequence[Mention]) -> dict[int, Identity]:
    """Which towns are not the directory's, by their place: the article prints another country or state beside them (`Valencia, Spain`)."""
    told: dict[str, Identity] = {}
    gaps = ["", *(text[one.end : other.start] for one, other in pairwise(mentions)), ""]
    for place, (mention, behind) in enumerate(pairwise(mentions)):
        if gaps[place + 1] == ", " and mention.type == behind.type == "GPE" and _LISTING.isdisjoint((gaps[place], gaps[place + 2])):
            town, land = known(mention.text), known(behind.text)
            if town and land and _is_elsewhere(town, land):
                told.setdefault(key_of(mention.text), Identity(f"{town.entity_id}-{slug(_COUNTRY_NAMES.get(land.country or '', ''))}", land.country))
    of_town = [mention for mention in mentions if mention.type in PLACES and key_of(mention.text) in told] if told else []
    return {mention.start: told[key_of(mention.text)] for mention in of_town}


def _is_elsewhere(town: Entry, land: Entry) -> bool:
    """Whether a town of one country stands beside another country or a state of it."""
    if _COUNTRY_ID.fullmatch(town.entity_id) or town.country in {None, land.country}:
        return False
    return _COUNTRY_ID.fullmatch(land.entity_id) is not None or land.name in _STATES
