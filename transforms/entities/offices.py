"""Who holds which office in an article: "Chinese President Xi Jinping", "Moon, the president of South Korea"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transforms.lexicon.titles import HEADS_OF_STATE, OF_ANOTHER_OFFICE, OFFICE_NOUNS
from transforms.lexicon.words import one_of
from transforms.names.directory import known
from transforms.schema import Entity

_NOUNS = one_of(OFFICE_NOUNS)
_NATION = r"(?P<nation>(?:[A-Z][\w.]*|of)(?:[ -][A-Z][\w.]*){0,2}?)(?:['’]s)?"
_TITLE = re.compile(rf"(?:{_NATION} )??(?:(?:former|new|outgoing|acting) )?(?P<office>{_NOUNS}),? $", re.IGNORECASE)
_APPOSITION = re.compile(rf", (?:the |a )?(?:{_NATION} )?(?P<office>{_NOUNS})(?: of (?:the )?(?P<of>[A-Z][\w.]*(?: [A-Z][\w.]*)?))?[,.]")
NOMINAL = rf"(?:(?P<nation>[A-Z][\w.]*(?: [A-Z][\w.]*)?) )?(?P<office>{_NOUNS})(?![\w-]|['’]s|s\b| [A-Z]| of\b| and\b)"
"""The pattern of an office behind "the", where it stands for who holds it."""
_WORD = re.compile(r"\w+")
_LAST_WORDS = frozenset(noun.split()[-1] for noun in OFFICE_NOUNS)


class Holder(NamedTuple):
    """One person's office."""

    entity_id: str
    office: str
    country: str | None


def holders(text: str, persons: Sequence[Entity]) -> frozenset[Holder]:
    """Every office that the article gives a person."""
    found: set[Holder] = set()
    for person in persons:
        for match in (_title(text, person.char_start), _APPOSITION.match(text, person.char_end, person.char_end + 64)):
            if match:
                named = match.groupdict()
                found.add(Holder(person.entity_id, OFFICE_NOUNS[named["office"].lower()], country_of(named.get("nation") or named.get("of"))))
    return frozenset(found)


def _title(text: str, start: int) -> re.Match[str] | None:
    """The office named right before a place, if its last word is one of an office; none that is a deputy's."""
    before = text[max(0, start - 48) : start]
    last = before.rsplit(None, 1)[-1:]
    title = _TITLE.search(before) if last and last[0].rstrip(",").lower() in _LAST_WORDS else None
    rank = _WORD.findall(before[: title.start("office")])[-1:] if title else []
    return None if rank and rank[0].lower() in OF_ANOTHER_OFFICE else title


def country_of(words: str | None) -> str | None:
    """The country of the longest end of some words that names one."""
    parts = (words or "").split()
    names = (" ".join(parts[start:]) for start in range(len(parts)))
    return next((entry.country for name in names if (entry := known(name)) and entry.country), None)


def held_by(known_holders: frozenset[Holder], office: str, nation: str | None) -> str | None:
    """The one person of the article whom "the president" or "the Chinese leader" can mean."""
    wanted = OFFICE_NOUNS[office.lower()]
    country = country_of(nation)
    if nation and not country:
        return None
    fitting = {
        holder.entity_id
        for holder in known_holders
        if (holder.office == wanted or (wanted == "leader" and holder.office in HEADS_OF_STATE)) and (not country or holder.country == country)
    }
    return fitting.pop() if len(fitting) == 1 else None
