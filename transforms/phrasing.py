"""Writes long patterns as lists of phrasings."""

import re
from collections.abc import Iterable

UPPER = "".join(letter for letter in map(chr, range(ord("A"), 0x530)) if letter.isupper())
"""The capitals of Latin, Greek and Cyrillic, for character classes."""

_GROUP = re.compile(r"(?<!\\)\((?!\?)")

PIECE = "(article|story|piece|report|column|essay|interview|post|text|version|dispatch)"
"""What a line calls the article that it stands under."""
PICTURE = "(photo(graph)?s?|images?|pictures?|pics?|illustrations?|handout|cartoon|artwork)"

NEWSROOM_ADDRESS = re.compile(
    r"\b(?:contact|newsdesk|newsroom|news|tips?|editor|editors|letters|info|feedback|corrections|hello|subs\w*|support|press|stories|story|yourpics)@",
    re.IGNORECASE,
)
"""A mail address of a desk, not of a writer."""

_SAID = re.compile(r"[\"“]|\b(?:said|says|told|added|according to)\b")


def phrasings(lines: str, *, ignore_case: bool = True, **words: str) -> re.Pattern[str]:
    """One pattern of the alternatives of a text, one a line: a space is any white space, `(a|b)` captures nothing, `<name>` is a word of `words`."""
    for name, pattern in words.items():
        lines = lines.replace(f"<{name}>", pattern)
    choices = (_GROUP.sub("(?:", line.strip()).replace(" ", r"\s+") for line in lines.splitlines() if line.strip())
    return re.compile("|".join(choices), re.IGNORECASE if ignore_case else re.NOFLAG)


def alternatives(names: Iterable[str]) -> str:
    """A pattern (no groups) of names, the longest first, as a tree over their letters: each letter of the text is looked at once."""
    tree: dict[str, set[str]] = {}
    for name in names:
        tree.setdefault(name[:1], set()).add(name[1:])
    ends = tree.pop("", None) is not None
    branches = [_escaped(first) + alternatives(rests) for first, rests in sorted(tree.items())]
    return f"(?:{'|'.join(branches)}){'?' if ends else ''}" if len(branches) > 1 or (ends and branches) else "".join(branches)


def _escaped(letter: str) -> str:
    return r"\s" if letter == " " else "['’]" if letter == "'" else re.escape(letter)


def is_quoted(line: str) -> bool:
    """Whether a line holds a quotation."""
    return '"' in line or "“" in line


def is_spoken(line: str) -> bool:
    """Whether a line quotes or reports someone, as captions and credits do not."""
    return bool(_SAID.search(line))
