"""Capitalised words of a text, and names that begin with one."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

_CAPITALISED = re.compile(r"[A-Z0-9À-Ý]\w*")
_ARABIC = re.compile(r"al(?=[- ][A-Z])")
_INSIDE_WORD = frozenset("-.'’")


def capitalised(text: str) -> list[tuple[int, str]]:
    """Every word that begins with a capital or a digit and is no later part of a hyphened one, with its place; "al" of Arabic names too."""
    words = [(word.start(), word[0]) for word in _CAPITALISED.finditer(text) if not word.start() or text[word.start() - 1] == " " or _begins(text, word.start())]
    if "al-" in text or "al " in text:
        words = sorted(words + [(word.start(), word[0]) for word in _ARABIC.finditer(text) if _begins(text, word.start())])
    return words


def _begins(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    if before.isalnum() or before in "_&":
        return False
    return before not in _INSIDE_WORD or place < 2 or not text[place - 2].isalnum()


def by_first_word(names: Iterable[str]) -> dict[str, list[str]]:
    """Names by their first word, the longest first."""
    index: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        first = re.match(r"\w+", name)
        if first:
            index.setdefault(first[0], []).append(name)
    return index


def names_at(text: str, words: Sequence[tuple[int, str]], index: Mapping[str, Sequence[str]]) -> Iterator[tuple[int, int, str]]:
    """The longest name at each word, as start, end and name; names do not overlap."""
    at = 0
    for start, word in words:
        if start < at or word not in index:
            continue
        for name in index[word]:
            end = start + len(name)
            if text.startswith(name, start) and not (text[end : end + 1].isalnum() and name[-1].isalnum()):
                yield start, end, name
                at = end
                break
