"""Readable ids from names."""

import re
import unicodedata

_NOT_IN_IDS = str.maketrans({**{chr(code): " " for code in range(128) if not chr(code).isalnum()}, **dict.fromkeys("'’`.", "")})
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "ł": "l", "Ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe"})
_FOREIGN = re.compile(r"[^a-z0-9 ]+")


def slug(name: str) -> str:
    """A name as an id: lower case, without accents and stops, words joined by hyphens; a name in another script keeps its letters."""
    if name.isascii():
        words = name.lower().split()
        return "-".join(words) if all(map(str.isalnum, words)) else "-".join(name.lower().translate(_NOT_IN_IDS).split())
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).lower()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    latin = _FOREIGN.sub(" ", plain.translate(_NOT_IN_IDS))
    return "-".join(latin.split()) or re.sub(r"\W+", "-", name.lower()).strip("-")
