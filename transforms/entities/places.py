"""Places that only the article makes clear: "the North" of Korea, Georgia the state."""

import re
from collections.abc import Sequence

from transforms.entities.gazetteer import known
from transforms.entities.mention import Mention
from transforms.entities.words import Text
from transforms.lexicon.places import US_STATES

_HALF = re.compile(r"\b[Tt]he (?P<half>North|South)(?=['’]s\b|[\s,.;:!?)\"”—–])(?! [A-Z]|-| of\b)")
_KOREAS = {"North": "North Korea", "South": "South Korea"}
_KOREAN = frozenset({"PRK", "KOR"})
_CAUCASUS = frozenset({"GEO", "RUS", "ARM", "AZE"})


def full_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each short form of a place in an article."""
    countries = {entry.country for mention in mentions if (entry := known(mention.text)) and entry.type in {"GPE", "NORP"}}
    names = dict(_KOREAS) if countries & _KOREAN else {}
    states = {mention.text for mention in mentions if mention.text in US_STATES} - {"Georgia"}
    other = countries & _CAUCASUS if any(mention.text in {"Tbilisi", "Georgian", "Georgians"} for mention in mentions) else countries & {"RUS", "ARM", "AZE"}
    if (states or "Atlanta" in {mention.text for mention in mentions}) and not other:
        names["Georgia"] = "Georgia (state)"
    return names


def korean_halves(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """The words "the North" and "the South" of an article on Korea."""
    if not any((entry := known(mention.text)) and entry.country in _KOREAN for mention in mentions):
        return []
    return [
        Mention(*half.span("half"), half["half"], "GPE", "discourse")
        for start, end in text.paragraphs
        for half in _HALF.finditer(text.text, start, end)
    ]
