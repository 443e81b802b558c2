"""How an id is spelled: one canonical name for every row of an id, whatever articles came in which order.

An id keeps less than print does: no capitals, accents, hyphens. Of the printed forms that make an id the best one is its name, by an order of all
forms; so the name of some rows is the better of the names of any two parts of them. What the directory knows is spelled as there.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from transforms.lexicon.words import words
from transforms.names.countries import COUNTRIES
from transforms.names.directory import BY_ID
from transforms.names.forms import core, plain
from transforms.names.slug import slug

_LONGEST_ACRONYM = 4
_WITH_ACRONYMS = frozenset({"org", "product", "event", "law"})
_SMALL = words("of the and for in on at to de la du des von van der den del di da do dos e y el al bin ibn")
_KINDS = words("newspaper paper daily weekly magazine tabloid broadcaster channel network station radio television tv agency podcast newsletter show website")
"""What outlets are, that may stand in their names without capital: `the Old Barn podcast`."""
_FORMS: Mapping[str, Callable[[str], str]] = {"person": plain, "org": core}
_COUNTRY_SLUGS = {country.code: slug(country.names[0]) for country in COUNTRIES}
_MARK = re.compile(r"[-'’.&]")


def spelled(entity_id: str, text: str, country: str | None = None) -> str | None:
    """A mention as a name of its id; None where it is a short form, another name, or in capitals without being an acronym."""
    kind, _, key = entity_id.partition("/")
    if text.isupper() and (kind not in _WITH_ACRONYMS or " " in text or len(text) > _LONGEST_ACRONYM):
        return None
    name = _FORMS.get(kind, str)(" ".join(text.split()))
    nation = _COUNTRY_SLUGS.get(country) if country else None
    return name if slug(name) in {key, key.removesuffix(f"-{nation}")} else None


def better(entity_id: str, names: Iterable[str]) -> str:
    """The best of some spellings of an id and of what the id itself says.

    Well-cased ones first, then those with accents, with hyphens and apostrophes, with more capitals; then small letters first ("eBay").
    """
    plain_name = from_id(entity_id)
    names = {name for name in names if name != plain_name}
    if not names:
        return plain_name
    return min((*names, plain_name), key=lambda name: _rank(name, plain_name))


def _rank(name: str, plain_name: str) -> tuple[int, int, int, int, str]:
    tier = 1 if name == plain_name else 0 if all(_is_cased(word) for word in name.split()) else 2
    accents = sum(not letter.isascii() for letter in name if letter.isalpha())
    capitals = sum(letter.isupper() for word in name.split() if word.lower() not in _SMALL for letter in word)
    return tier, -accents, -len(_MARK.findall(name)), -capitals, name.swapcase()


def _is_cased(word: str) -> bool:
    """Whether a word has a capital where names have one, and not all over: no `merkel`, no `MERKEL`."""
    if word in _SMALL or word in _KINDS or word[0].isdigit():
        return True
    return any(letter.isupper() for letter in word) and not (word.isupper() and len(word) > _LONGEST_ACRONYM)


def canonical(entity_id: str, names: Iterable[str]) -> str:
    """The name of an id: the directory's, else the best of those that are printed and of what the id itself says."""
    entry = BY_ID.get(entity_id)
    return entry.name if entry is not None else better(entity_id, names)


def from_id(entity_id: str) -> str:
    """A name from the id alone: `org/bank-of-oslo` is Bank of Oslo."""
    words = entity_id.partition("/")[2].split("-")
    return " ".join(word if place and word in _SMALL else word.title() for place, word in enumerate(words))
