"""Readable ids from names."""

import re
import unicodedata

_APOSTROPHES = re.compile(r"['’`.]")
_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "Ø": "o", "æ": "ae", "Æ": "ae", "ł": "l", "Ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "œ": "oe"})


def slug(name: str) -> str:
    """A name as an id: lower case, without accents and stops, words joined by hyphens; a name in another script keeps its letters."""
    if name.isascii():
        if name.isalpha():
            return name.lower()
        return _OTHER.sub("-", _APOSTROPHES.sub("", name.lower())).strip("-")
    plain = unicodedata.normalize("NFKD", name.translate(_LETTERS)).lower()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    ascii_slug = _OTHER.sub("-", _APOSTROPHES.sub("", plain)).strip("-")
    return ascii_slug or re.sub(r"\W+", "-", name.lower()).strip("-")
