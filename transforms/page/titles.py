"""Chooses the title among the headlines that a page gives: visible h1, JSON-LD headline, og:title, the head's title."""

import re
from collections.abc import Iterable, Sequence

from lxml.etree import _Element

from transforms.page.dom import Run
from transforms.page.head import Head
from transforms.page.linked_data import Linked

_SEPARATOR = re.compile(r"\s+(?:[|–—•·»«:/]|-{1,2}|::|\+\+)\s+|\s*[|｜]\s*")
_KICKER = re.compile(r":\s+|\s+[-–—|]\s+")
_LONGEST, _LONGEST_TITLE = 500, 200
_ALIEN = 0.4  # an h1 with no more of the words that the head's titles agree on heads a part of the text
_DANGLING = re.compile(r"\s+[|–—•·⋆-]+$")
_FLAT = re.compile(r"[\W_]+")


def choose_title(visible: Sequence[str], head: Head, linked: Linked) -> str:
    """The title, without the outlet's name behind it; "" where the page has none.

    On 98 % of news pages one of h1, headline and og:title is right. Two that agree are set against the third. A second headline in the
    publisher's own data that is not a mere short form is what the newsroom wrote and not what search engines are to see, as is one of several in
    JSON-LD that og:title and another repeat.
    """
    outlet = outlet_names(head, linked)
    whole = [*visible, *linked.headlines]
    printed = head.first("og:title", "twitter:title")
    social = strip_site(printed, whole, outlet)
    window = strip_site(head.title, [*whole, social], outlet)
    headline = strip_site(linked.headlines[0] if linked.headlines else "", (), outlet)
    shown = _shown(visible, [headline, social, window], outlet)
    if not shown or (not headline and same(social, window) and _likeness(shown, social) <= _ALIEN):
        return headline or social or window
    if settled := _repeated(shown, social, window, linked) or _behind_kicker(shown, social, linked):
        return settled
    if same(shown, social):
        shown = social
    if same(shown, headline or window):
        second = social if social == printed and (linked.news or not headline) else ""
        return _against(shown, second, window)
    if not headline:
        return social if _is_tail(social, shown) else shown
    if not linked.news:
        return shown
    longer = headline.endswith(shown) or (len(headline) > len(shown) and not same(headline, window))
    return shown if same(shown, social) and (longer or _short(headline, shown)) else headline


def headings(runs: Sequence[Run]) -> list[str]:
    """The texts of the page's h1 elements; those in navigation and the like last."""
    texts: dict[_Element, str] = {}
    for run in sorted(runs, key=lambda run: run.zone in {"chrome", "comments"}):
        heading = run.place.heading
        if heading is not None and heading.tag == "h1" and run.zone != "byline":
            texts[heading] = f"{texts[heading]} {run.text}"[:_LONGEST] if heading in texts else run.text[:_LONGEST]
    return list(texts.values())


def _against(main: str, social: str, window: str) -> str:
    """Of a headline that page, JSON-LD and head share and another og:title: the other, unless it is a short form."""
    return main if not social or same(main, social) or not same(main, window) or _short(social, main) else social


def _short(text: str, other: str) -> bool:
    return len(text) < 0.55 * len(other)


def _is_tail(text: str, whole: str) -> bool:
    """Whether a headline is another without its kicker."""
    return len(text) >= 20 and whole.endswith(text) and bool(_KICKER.search(whole[: -len(text)]))


def _shown(visible: Sequence[str], others: Sequence[str], outlet: Iterable[str]) -> str:
    """The h1 that is the article's: one that the head repeats, else the one most like it, never the outlet's name."""
    candidates = [text for text in visible if 0 < len(text) <= _LONGEST_TITLE and flat(text) not in outlet]
    for text in candidates:
        if any(same(text, other) for other in others):
            return text
    others = [other for other in others if other]
    if not others:
        return candidates[0] if candidates else ""
    best = max(candidates, key=lambda text: max(_likeness(text, other) for other in others), default="")
    return best if best and max(_likeness(best, other) for other in others) >= 0.25 else ""


def _likeness(one: str, other: str) -> float:
    """Share of the words of the shorter that the other has (of characters where words are not spaced)."""
    first, second = _units(one), _units(other)
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def _units(text: str) -> set[str]:
    words = set(_FLAT.sub(" ", text.casefold()).split())
    return words if len(words) > 2 or text.isascii() else set(text)


def _repeated(shown: str, social: str, window: str, linked: Linked) -> str:
    """The og:title, where it repeats a further headline of JSON-LD and a third print agrees."""
    further = any(same(social, other) for other in linked.headlines[1:])
    return social if further and (same(social, shown) or same(social, window)) else ""


def _behind_kicker(shown: str, social: str, linked: Linked) -> str:
    """What two prints of the headline have behind the kicker, where they set different marks after it."""
    pairs = ((shown, social), *((social, headline) for headline in linked.headlines[1:]))
    return next(filter(None, (_kicked(one, other) for one, other in pairs)), "")


def _kicked(one: str, other: str) -> str:
    """The headline behind a kicker, where two print the kicker with different marks: `A: T` and `B - T`."""
    first, second = _KICKER.search(one), _KICKER.search(other)
    if not first or not second or first[0].strip() == second[0].strip():
        return ""
    tail = one[first.end() :]
    return tail if len(tail) >= 20 and tail == other[second.end() :] else ""


def strip_site(text: str, whole: Iterable[str], outlet: Iterable[str]) -> str:
    """A title without the outlet's name (or section and name) behind or before it; another headline of the page tells where it ends."""
    for other in whole:
        if len(other) >= 10 and text != other and text.startswith(other) and _SEPARATOR.match(text, len(other)):
            return other
    while matches := list(_SEPARATOR.finditer(text)):
        last, first = matches[-1], matches[0]
        if flat(text[last.end() :]) in outlet or ("|" in last[0] and last.start() >= 15):
            text = text[: last.start()]
        elif flat(text[: first.start()]) in outlet:
            text = text[first.end() :]
        else:
            break
    return _DANGLING.sub("", text)


def outlet_names(head: Head, linked: Linked) -> set[str]:
    """The outlet's name in the ways its pages print it, and its domain."""
    names = {head.first("og:site_name"), linked.publisher, head.first("application-name"), head.first("apple-mobile-web-app-title")}
    host = re.match(r"https?://(?:www\.)?([^/:]+)", head.canonical or head.first("og:url") or linked.url)
    if host:
        names |= {host[1], host[1].split(".")[0], host[1].rpartition(".")[0]}
    return {flat(name) for name in names if name}


def flat(text: str) -> str:
    """Letters and digits in lower case, for comparing."""
    return "".join(filter(str.isalnum, text.casefold()))


def same(one: str, other: str) -> bool:
    """Whether two headlines are one but for case, marks and spaces."""
    return bool(one) and flat(one) == flat(other)
