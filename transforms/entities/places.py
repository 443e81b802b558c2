"""Places that only the article makes clear: "the North" of Korea, Georgia the state."""

import re
from collections.abc import Sequence

from transforms.entities.mention import Mention
from transforms.entities.words import Text
from transforms.names.directory import known
from transforms.names.places import US_STATES

_HALF = re.compile(r"\b[Tt]he (?P<half>North|South)(?=['’]s\b|[\s,.;:!?)\"”—–])(?! [A-Z]|-| of\b)")
_KOREAS = {"North": "North Korea", "South": "South Korea"}
_KOREAN = frozenset({"PRK", "KOR"})
_STATE_SIGNS = US_STATES.keys() - {"Georgia"} | {"Atlanta"}


def full_names(mentions: Sequence[Mention]) -> dict[str, str]:
    """The full name for each short form of a place in an article."""
    forms = {mention.text for mention in mentions}
    countries = {entry.country for form in forms if (entry := known(form)) and entry.type in {"GPE", "NORP"}}
    names = dict(_KOREAS) if countries & _KOREAN else {}
    if "Georgia" in forms and _in_america(forms, countries):
        names["Georgia"] = "Georgia (state)"
    return names


def _in_america(forms: set[str], countries: set[str | None]) -> bool:
    """Whether an article's Georgia is the state: another state or Atlanta is named and nothing of the Caucasus."""
    neighbours = {"RUS", "ARM", "AZE"} if forms.isdisjoint({"Tbilisi", "Georgian", "Georgians"}) else {"RUS", "ARM", "AZE", "GEO"}
    return not forms.isdisjoint(_STATE_SIGNS) and countries.isdisjoint(neighbours)


def korean_halves(text: Text, mentions: Sequence[Mention]) -> list[Mention]:
    """The words "the North" and "the South" of an article on Korea."""
    if not any((entry := known(form)) and entry.country in _KOREAN for form in {mention.text for mention in mentions}):
        return []
    return [Mention(*half.span("half"), half["half"], "GPE", "discourse") for start, end in text.paragraphs for half in _HALF.finditer(text.text, start, end)]
