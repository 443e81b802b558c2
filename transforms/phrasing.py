"""Writes long patterns as lists of phrasings."""

import re

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
    alternatives = (_GROUP.sub("(?:", line.strip()).replace(" ", r"\s+") for line in lines.splitlines() if line.strip())
    return re.compile("|".join(alternatives), re.IGNORECASE if ignore_case else re.NOFLAG)


def is_quoted(line: str) -> bool:
    """Whether a line holds a quotation."""
    return '"' in line or "“" in line


def is_spoken(line: str) -> bool:
    """Whether a line quotes or reports someone, as captions and credits do not."""
    return bool(_SAID.search(line))
