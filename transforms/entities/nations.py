"""Bodies whose name several countries have: "Norway's Conservative Party" is not the one of Britain."""

import re
from collections.abc import Mapping, Sequence

from transforms.entities.mention import Mention
from transforms.names.countries import COUNTRIES
from transforms.names.directory import Entry, known
from transforms.names.organisations import NATION_BOUND
from transforms.names.slug import slug

_NATION = re.compile(r"(?P<nation>[A-Z][\w.]*(?:[ -][A-Z][\w.]*){0,2}?)(?:['’]s?)?(?: (?:ruling|opposition|governing|main|own|former|new))* $")
_REACH = 48
_COUNTRY_NAMES = {country.code: country.names[0] for country in COUNTRIES}


def bodies(text: str, mentions: Sequence[Mention]) -> Mapping[str, Entry]:
    """What each nation-bound name of an article stands for, by the name as printed."""
    forms: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.type == "ORG":
            forms.setdefault(mention.text, []).append(mention)
    forms = {form: of_form for form, of_form in forms.items() if _split(form)[1] in NATION_BOUND}
    if not forms:
        return {}
    named = {entry.country for mention in mentions if (entry := known(mention.text)) and entry.type in {"GPE", "NORP"} and entry.country}
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
    if entry and entry.type == "ORG" and (entry.country == country or (country is None and entry.country in named)):
        return entry
    nation = _COUNTRY_NAMES.get(country) if country else None
    words = f"{name} {nation}" if nation else name
    return Entry("ORG", f"org/{slug(words)}", name, country if nation else None, None, sure=False)
