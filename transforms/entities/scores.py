"""Clubs in tables of results: "Boston 4 New York 2" and "BOSTON AT CHICAGO" name teams and no cities."""

import re
from collections.abc import Sequence

from transforms.entities.mention import PLACES, Mention
from transforms.names.directory import known

_SCORE = re.compile(r" \d{1,3}(?:-\d{1,3})?(?=[ ,.;]|\n|$)(?! (?:[JFMASOND][a-z]{2,8}\b|people\b|percent\b|pct\b))")
_BEFORE = re.compile(r"(?:^|\n|\d |[:;] )$")
_COUNTRY = re.compile(r"place/[A-Z]{3}")
_FEWEST = 3
"""Scores that make a table: fewer may be chance."""


def clubs(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, cities and counties that stand with a score or an opponent as organisations; countries play under their own name."""
    scored = {mention for mention in mentions if mention.type in PLACES and _has_score(text, mention)}
    if len(scored) < _FEWEST:
        return list(mentions)
    return [mention._replace(type="ORG") if mention in scored else mention for mention in mentions]


def _has_score(text: str, mention: Mention) -> bool:
    entry = known(mention.text)
    if entry and (_COUNTRY.fullmatch(entry.entity_id) or entry.wikidata):
        return False
    if text.startswith(" AT ", mention.end) or text.endswith(" AT ", 0, mention.start):
        return True
    return _SCORE.match(text, mention.end) is not None and _BEFORE.search(text[max(0, mention.start - 2) : mention.start]) is not None
