"""What stands around a headline: who wrote the article and when, as readers see it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from transforms.page import vocabulary
from transforms.page.authors import looks_like_name, persons
from transforms.page.days import find_day, is_iso, without_days
from transforms.page.dom import Page
from transforms.page.roles import Span

# How many runs before the headline and after the last paragraph still belong to the article's head and foot.
_BEFORE, _AFTER = 8, 6
_BY = re.compile(r"(?:^|[\s|•·])(?:by|von|par|por|di|door|av|af|oleh)\s+(?=[^\W\d_])", re.IGNORECASE)
# A shown day this much later than the declared one is that of a later edition: the text is of then.
_LATER_EDITION = timedelta(days=30)


def read_byline(page: Page, span: Span, outlet: set[str]) -> list[str]:
    """Names of persons in the article's byline; of those at its foot only where its head has none."""
    head = range(max(0, span.headline - _BEFORE), span.first + 1)
    foot = range(span.last + 1, span.last + _AFTER)
    for stretch in (head, foot):
        marked = [text for number, text in page.authors if number in stretch]
        for texts, bare in ((marked, False), (_printed(page, stretch), True)):
            names: list[str] = []
            for text in texts:
                names += [name for name in _names(text, outlet) if looks_like_name(name) or not (bare or names)]
            if names:
                return list(dict.fromkeys(names))
    return []


def _printed(page: Page, stretch: range) -> list[str]:
    """Short lines of the stretch that say by whom."""
    runs = [page.runs[number] for number in stretch if number < len(page.runs) and len(page.runs[number].text) <= 160]
    named = [run.text for run in runs if _BY.search(run.text[:80])]
    return named or [run.text for run in runs if run.zone == "byline"]


def _names(text: str, outlet: set[str]) -> list[str]:
    text = without_days(text[:200])
    by = _BY.search(text)
    return list(persons([text[by.end() :] if by else text], outlet))


def choose_published(declared: Sequence[str], page: Page, span: Span, *, month_first: bool) -> str:
    """The day or instant of publication: as declared, best in ISO 8601; else as shown at the headline. A much later shown day is a later edition's."""
    said = _declared(declared, month_first=month_first)
    head = range(max(0, span.headline - _BEFORE), span.first + 1)
    shown = _shown(page, head, month_first=month_first)
    if said and shown and is_iso(said) and _is_later(shown, said):
        return shown
    return said or shown or _shown(page, range(span.last + 1, span.last + _AFTER), month_first=month_first)


def _declared(values: Sequence[str], *, month_first: bool) -> str:
    values = [value for value in values if value]
    for value in values:
        if is_iso(value):
            return value
    return next((day for day in (find_day(value, month_first=month_first) for value in values) if day), "")


def _shown(page: Page, stretch: range, *, month_first: bool) -> str:
    """The first day in the stretch: of a time element, else printed in a short line."""
    for number, value in page.times:
        if number in stretch and (is_iso(value) or find_day(value, month_first=month_first)):
            return value if is_iso(value) else find_day(value, month_first=month_first)
    for number in stretch:
        if number < len(page.runs) and len(page.runs[number].text) <= 160 and (day := find_day(page.runs[number].text, month_first=month_first)):
            return day
    return ""


def _is_later(shown: str, said: str) -> bool:
    try:
        return date.fromisoformat(shown[:10]) - date.fromisoformat(said[:10]) > _LATER_EDITION
    except ValueError:
        return False
