"""How an id is spelled: one canonical name for every row of an id, whatever articles came in which order.

An id keeps less than print does: no capitals, accents, hyphens. Of the printed forms that make an id the best one is its name, by an order of all
forms; so the name of some rows is the better of the names of any two parts of them. What the directory knows is spelled as there.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from transforms.names.countries import COUNTRIES
from transforms.names.directory import BY_ID
from transforms.names.forms import core, plain
from transforms.names.slug import slug

_LONGEST_ACRONYM = 4
_SMALL = frozenset("of the and for in on at to de la du des von van der den del di da al bin ibn".split())  # noqa: SIM905
_FORMS: Mapping[str, Callable[[str], str]] = {"person": plain, "org": core}
_COUNTRY_SLUGS = {country.code: slug(country.names[0]) for country in COUNTRIES}
_MARK = re.compile(r"[-'’.&]")


def spelled(entity_id: str, text: str, country: str | None = None) -> str | None:
    """A mention as a name of its id; None where it is a short form, or another name."""
    kind, _, key = entity_id.partition("/")
    name = _FORMS.get(kind, str)(" ".join(text.split()))
    if name.isupper() and (" " in name or len(name) > _LONGEST_ACRONYM):
        name = name.title()
    nation = _COUNTRY_SLUGS.get(country) if country else None
    return name if slug(name) in {key, key.removesuffix(f"-{nation}")} else None


def better(names: Iterable[str]) -> str | None:
    """The best of some spellings: with accents, with hyphens and apostrophes, with more capitals, then the first by letters."""
    return min(names, key=_rank, default=None)


def _rank(name: str) -> tuple[int, int, int, str]:
    accents = sum(not letter.isascii() for letter in name if letter.isalpha())
    return -accents, -len(_MARK.findall(name)), -sum(letter.isupper() for letter in name), name


def canonical(entity_id: str, names: Iterable[str]) -> str:
    """The name of an id: the directory's, else the best of those that are printed, else what the id itself says."""
    entry = BY_ID.get(entity_id)
    return entry.name if entry is not None else better(names) or from_id(entity_id)


def from_id(entity_id: str) -> str:
    """A name from the id alone: `org/bank-of-oslo` is Bank of Oslo."""
    words = entity_id.partition("/")[2].split("-")
    return " ".join(word if place and word in _SMALL else word.title() for place, word in enumerate(words))
