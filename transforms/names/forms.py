"""Names without what comes and goes: legal forms, middle initials, nicknames."""

import re

from transforms.lexicon.names import COMPANY_SUFFIXES

_SUFFIXES = frozenset(suffix.casefold() for suffix in COMPANY_SUFFIXES)
NUMBERS = frozenset({"jr", "sr", "ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xvi"})
"""Last words of a person's id that tell one from another of the same name: `person/donald-trump-jr`, `person/john-paul-ii`."""
_MIDDLE_INITIALS = re.compile(r"(?<=\w) (?:[A-Z]\.? ?)+(?= \w)")
_QUOTED = re.compile(r"(?:(?<!\s)\s+)?[\"“‘'(][\w .-]+[\"”’')]\s*")
_SIMPLE = re.compile(r"[^\W\d_]++(?: [^\W\d_]{4,}+)*+")
"""A name with nothing to take out, as most are."""


def plain(name: str) -> str:
    """A name without nickname and middle initials; capitals made small."""
    if _SIMPLE.fullmatch(name):
        return name.title() if name.isupper() else name
    name = _MIDDLE_INITIALS.sub("", _QUOTED.sub(" ", name)).rstrip(".").replace(",", "")
    return name.title() if name.isupper() else name


def core(name: str) -> str:
    """A name without article and legal form."""
    if name.isalpha():
        return name
    words = name.removeprefix("The ").replace(",", " ").split()
    while len(words) > 1 and words[-1].casefold() in _SUFFIXES:
        words.pop()
    while len(words) > 1 and words[-1] in {"and", "&"}:
        words.pop()
    name = " ".join(words)
    return name.title() if name.isupper() and " " in name else name
