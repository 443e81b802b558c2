"""The writers of an article among the strings that are given for them: names of persons without agencies, desks, offices and addresses."""

import re
from collections.abc import Sequence

from transforms.languages import MONTHS
from transforms.lexicon.bylines import LEAD_IN, NOBODY, NOT_A_NAME
from transforms.marks.days import without_days
from transforms.names.agencies import agency_named

_SPLIT = re.compile(
    r"(?:(?<!\s)\s+)?(?:[;|/•·●∙⋅‧・▪■\n،、&]\s*|,\s+(?:(?:and|und|et|og|och|en|y|e|ja|ve|oraz)\s+)?)"
    r"|(?<!\s)\s+(?:(?:and|on behalf of|und|et|og|och|en|y|ja|ve|oraz|[-–—])\s+|(?:with|for)\s+(?=[A-Z]))"
)
_BRACKETED = re.compile(r"(?:(?<!\s)\s+)?[(\[][^()\[\]]*[)\]]\s*")
_MAIL = re.compile(r"(?<!\S)\S+@\S+")
_INVERTED = re.compile(r"^[^\W\d]+(?:[- ][^\W\d]+)?, [^\W\d]+(?:[ .-]+[^\W\d]+)?\.?$")
_FOLLOWS = re.compile(r"(?<!\s)\s+(?:(?:in|aus|from)\s+[A-ZÄÖÜ][\w-]+|\|.*|@\w+)$")
_WORD = re.compile(r"[^\W\d_]")
_WORDS = re.compile(r"[^\W\d_]+")
_PARTICLES = frozenset({
    "de", "del", "della", "da", "di", "do", "dos", "du", "der", "den", "la", "le", "van", "von", "vom", "zu",
    "zum", "ten", "ter", "el", "al", "bin", "bint", "ibn", "y", "e", "af", "av", "mac", "mc", "st",
})  # fmt: skip
_NOT_LETTER = re.compile(r"[\W_]+")


def writers(given: tuple[str, ...], signed: tuple[str, ...], outlet: str | None) -> tuple[str, ...]:
    """The persons among the given authors, else among those who sign the article; where neither names one, whoever is given or signs.

    What names nobody is no author: "No Author", a database's key, a count of comments, a day.
    """
    given = tuple(_without_day(name) for name in given if is_somebody(name))
    own = {_letters(outlet)} - {""} if outlet else set()
    return persons(given, own) or persons(signed, own) or given or signed


def is_somebody(name: str) -> bool:
    """Whether a string given for an author says anything of who it is."""
    text = " ".join(_without_day(name).split())
    return bool(_WORD.search(text)) and not NOBODY.fullmatch(text)


def _without_day(name: str) -> str:
    """`Reuters, MAR 05` is Reuters."""
    parts = [part.strip() for part in without_days(name).split(",")]
    return ", ".join(part for part in parts if not _is_day(part)).strip(" ,;|–—-")


def _is_day(text: str) -> bool:
    """A day of the month without its year, and nothing else."""
    words = _WORDS.findall(text)
    return len(words) == 1 and words[0].casefold() in MONTHS and any(char.isdigit() for char in text)


def persons(values: Sequence[str], outlet: set[str]) -> tuple[str, ...]:
    """Names of persons in author strings: lists split, lead-in words, roles, credentials, addresses, agencies, desks and the outlet dropped."""
    found: dict[str, str] = {}
    for value in values:
        for name in _split(value):
            if _is_person(name, outlet):
                found.setdefault(_letters(name), name)
    return tuple(found.values())


def _split(value: str) -> list[str]:
    if value.startswith(("http://", "https://", "@")) or len(value) > 300:
        return []
    value = _MAIL.sub(" ", _BRACKETED.sub(" ", value))
    if _INVERTED.match(value) and len(value.split()) == 2 and value.count(",") == 1:
        family, given = value.split(", ")
        value = f"{given} {family}" if not NOT_A_NAME.search(given) else family
    return [_bare(part) for part in _SPLIT.split(value) if part.strip()]


def _bare(name: str) -> str:
    """A name without what stands before and behind it."""
    previous = ""
    name = name.strip()
    while name != previous:
        previous = name
        name = LEAD_IN.sub("", _FOLLOWS.sub("", name)).strip(" ,;:.–—-|*“”\"'")
    return f"{name}." if re.search(r"\b(?:Jr|Sr)$", name) else name


def _is_person(name: str, outlet: set[str]) -> bool:
    key = _letters(name)
    words = name.split()
    if not 2 <= len(key) <= 50 or len(words) > 6 or not _WORD.match(name) or any(char.isdigit() for char in name):
        return False
    if not LEAD_IN.sub("", f"{name} ") or key in outlet or any(len(known) >= 6 and known in key for known in outlet):
        return False
    return not NOT_A_NAME.search(name) and not NOBODY.fullmatch(name) and agency_named(name) is None


def looks_like_name(name: str) -> bool:
    """Whether a bare string, known only to stand near a headline, reads like a person's name: two to five capitalised words."""
    words = name.split()
    if not 2 <= len(words) <= 5 or len(name) > 45 or any(mark in name for mark in ":!?/"):
        return False
    return all(word[0].isupper() or word.lower() in _PARTICLES for word in words) and any(char.islower() for char in name)


def _letters(text: str) -> str:
    return _NOT_LETTER.sub("", text.casefold())
