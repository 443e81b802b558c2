"""Chooses the title by a vote: every place where a page prints or declares its headline speaks for what it prints there.

No place rules alone. The outlet's name, a section or a kicker is told from the headline by what other places leave out. The weights are those of a softmax over
the candidates of 1,300 pages, chosen by validation over domains and rounded.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from lxml.etree import _Element

from transforms.page.dom import Run
from transforms.page.head import Head
from transforms.page.linked_data import Linked
from transforms.page.source import squeeze

SPEAKS = {
    "og": 2.7, "og part": 1.7, "heading": 1.6, "h1": 1.5, "news": 1.4, "h1 part": 1.3, "tail": 1.0, "window alone": 1.0, "window part": 0.8, "above": 0.8,
    "ld": 0.8, "h1 further": 0.4, "short": -0.9, "long": -1.0, "cut": -1.2, "outlet": -1.6, "with outlet": -2.0, "apart": -2.0,
}  # fmt: skip
"""What speaks for a candidate, and how much.

For it: og:title; a part of it; any heading; the first h1; the headline of a news article in JSON-LD; a part of the h1; the end of the h1 that is the og:title;
nothing but the head's title; a part of that; the heading above the text; JSON-LD; a further h1. Against it: few letters, many, half as long as the h1; the
outlet's name, more than that name; an h1 with other words than og:title and the head's title agree on.
"""
_SEPARATOR = re.compile(r"(?<!\s)\s+(?:[|–—•·»«›‹⋆:/>]|-{1,2}|::|\+\+)\s+|(?:(?<!\s)\s+)?[|｜]\s*|(?<=[\u2e80-\uffff])[-_–—]{1,2}(?=[\u2e80-\uffff])")
_COLON = re.compile(r":\s+")
_CUT_OFF = re.compile(r"(?:(?<!\s)\s+)?(?:…|\.\.\.)$")
_NOT_WORD = re.compile(r"[\W_]+")
_DANGLING = re.compile(r"(?<!\s)\s+[|–—•·⋆-]+$")
_LONGEST, _LONGEST_TITLE, _MOST_PARTS, _MOST_HEADINGS = 500, 300, 12, 60
_APART = 0.4
_DECLARED = frozenset(("og", "og part", "ld", "ld part", "window", "window part"))
_WINDOW = frozenset(("window", "window part", "above", "heading"))
_FEW, _MANY, _HALF = 15, 160, 0.55
_LEAST_TAIL, _LEAST_NAME, _LEAST_PROSE = 20, 5, 80


class Heading(NamedTuple):
    """A heading of the page: its text, the texts of its pieces where it has several, its level."""

    text: str
    parts: tuple[str, ...]
    level: int


class Headings(NamedTuple):
    """The h1 elements of a page, those in navigation last; the last heading above its first paragraph; all headings' letters."""

    first: tuple[Heading, ...]
    above: str
    all: frozenset[str]


class _Candidate(NamedTuple):
    text: str
    places: set[str]


class _Context(NamedTuple):
    """What a candidate is held against: the outlet's names, the first h1, the og:title that the head's title agrees with."""

    outlet: set[str]
    main: str
    agreed: str


def choose_title(shown: Headings, head: Head, linked: Linked) -> str:
    """The title, without the outlet's name, the section or the kicker around it; "" where the page has none."""
    found = _candidates(shown, head, linked)
    if not found:
        return ""
    key = (_repeated(found) or _newsroom(found, head)) if linked.news else ""
    context = _Context(outlet_names(head, linked), shown.first[0].text if shown.first else "", _agreed(found))
    return found[key or max(found, key=lambda one: _score(one, found[one], context))].text


def headings(runs: Sequence[Run]) -> Headings:
    """The headings among the runs, as the vote needs them."""
    texts: dict[_Element, tuple[bool, str]] = {}
    printed: set[str] = set()
    above, over = "", True
    for run in runs:
        heading = run.place.heading
        if heading is not None and run.zone != "byline" and (heading in texts or len(texts) < _MOST_HEADINGS):
            known = texts.get(heading)
            texts[heading] = (run.zone in {"chrome", "comments"}, f"{known[1]} {run.text}"[:_LONGEST] if known else run.text[:_LONGEST])
            above = texts[heading][1] if over and heading.tag < "h5" else above
        if over and not run.linked and run.zone in ("", "standfirst") and len(printed) < _MOST_HEADINGS:
            printed.add(flat(run.text[:_LONGEST]))
        over = over and not _is_paragraph(run)
    first = sorted((away, number, element) for number, (element, (away, _)) in enumerate(texts.items()) if element.tag == "h1")
    return Headings(
        tuple(Heading(texts[element][1], tuple(_pieces(element)), 1) for _, _, element in first),
        above,
        frozenset(printed.union(flat(text) for _, text in texts.values())),
    )


def _is_paragraph(run: Run) -> bool:
    return run.prose >= _LEAST_PROSE and run.zone in ("", "standfirst") and not run.place.item


def _pieces(heading: _Element) -> Iterator[str]:
    """The texts of a heading's elements and what stands between them; of the one element that holds all, its own."""
    while len(heading) == 1 and len(heading[0]) and not squeeze(heading.text or ""):
        heading = heading[0]
    for text in (heading.text, *(text for child in heading for text in ("".join(child.itertext())[:_LONGEST], child.tail))):
        if piece := squeeze(text or ""):
            yield piece


class _Found(dict[str, _Candidate]):
    """What is printed as a headline anywhere, by its letters, with the places that print it; the first print gives the text."""

    def add(self, place: str, texts: Iterable[str], *, new: bool = True) -> None:
        """Texts that a place prints; where not `new`, of those that are known."""
        for text in (_DANGLING.sub("", text.strip()) for text in texts):
            key = flat(text)
            if key and len(text) <= _LONGEST_TITLE and (new or key in self):
                self.setdefault(key, _Candidate(text, set())).places.add(place)


def _candidates(shown: Headings, head: Head, linked: Linked) -> _Found:
    """The candidates for a title, the page's own prints first."""
    declared = {"og": head.first("og:title"), "window": head.title, "ld": next(iter(linked.headlines), "")}
    known = {flat(text) for whole in declared.values() for text in (whole, *_parts(whole, _SEPARATOR))}
    first = [_whole_or_piece(heading, known) for heading in shown.first]
    found = _Found()
    if any(len(heading.parts) > 1 for heading in shown.first):  # its pieces may be glued: where another print has the same letters, that one is read
        found.add("beside pieces", (declared["og"], declared["ld"]))
    found.add("h1", first[:1])
    found.add("h1 further", first[1:])
    found.add("h1 part", (piece for heading, text in zip(shown.first, first, strict=True) for piece in heading.parts if not same(piece, text)))
    for place, text in declared.items():
        found.add(place, (text,))
    found.add("ld further", linked.headlines[1:])
    for place, text in (*declared.items(), *(("h1", text) for text in first[:1])):
        found.add(f"{place} part", _parts(text, _SEPARATOR))
        found.add(f"{place} part", _parts(text, _COLON), new=False)
    found.add("above", (shown.above,))
    found.add("heading", [candidate.text for key, candidate in found.items() if key in shown.all or "h1" in candidate.places])
    found.add("news", linked.headlines[:1] if linked.news else ())
    return _whole(found)


def _whole_or_piece(heading: Heading, declared: set[str]) -> str:
    """The text of a heading; the one piece that the page declares somewhere, where it nowhere declares the whole: without the kicker beside it."""
    pieces = [piece for piece in heading.parts if flat(piece) in declared]
    return pieces[0] if len(pieces) == 1 and flat(heading.text) not in declared else heading.text


def _parts(text: str, separator: re.Pattern[str]) -> Iterator[str]:
    """What stands before, behind and between the separators of a title."""
    cuts = list(separator.finditer(text))[:_MOST_PARTS]
    for cut in cuts:
        yield text[: cut.start()]
        yield text[cut.end() :]
    for one, other in pairwise(cuts):
        yield text[one.end() : other.start()]


def _whole(found: _Found) -> _Found:
    """The candidates, where one that is cut off with an ellipsis speaks for the one that goes on."""
    for key in [key for key, candidate in found.items() if _CUT_OFF.search(candidate.text)]:
        longer = next((other for other in found if other != key and other.startswith(key) and not found[other].text.startswith(found[key].text)), None)
        if longer:
            found[longer].places.update(found.pop(key).places)
    return found


def _newsroom(found: Mapping[str, _Candidate], head: Head) -> str:
    """The headline that the newsroom wrote, where two places of a news article agree and the third has another that is neither short nor meant for search."""
    main, social, headline = (_key_of(place, found) for place in ("h1", "og", "ld"))
    if not main or not social or not headline:
        return ""
    if main == headline and "h1 part" in found[social].places:
        return social
    if main == headline and social not in main and main not in social:
        shared = flat(head.first("twitter:title")).startswith(social)
        return "" if shared or _is_short(social, main) or not _is_titled(found[main]) else social
    if main == social != headline and not _is_titled(found[headline]):
        return headline if _HALF * len(main) <= len(headline) < len(main) else ""
    return ""


def _repeated(found: Mapping[str, _Candidate]) -> str:
    """The og:title, where it repeats a further headline of JSON-LD and a third print agrees."""
    social = _key_of("og", found)
    if not social or "ld further" not in found[social].places or not _is_single(found[social].text):
        return ""
    return social if "h1" in found[social].places or _is_titled(found[social]) else ""


def _key_of(place: str, found: Mapping[str, _Candidate]) -> str:
    return next((key for key, candidate in found.items() if place in candidate.places), "")


def _is_single(text: str) -> bool:
    return not _SEPARATOR.search(text)


def _is_titled(candidate: _Candidate) -> bool:
    """Whether the head's title has it too."""
    return not candidate.places.isdisjoint(("window", "window part"))


def _is_short(text: str, other: str) -> bool:
    return len(text) < _HALF * len(other)


def _agreed(found: Mapping[str, _Candidate]) -> str:
    """The og:title, where the head's title has it too."""
    return next((candidate.text for candidate in found.values() if "og" in candidate.places and _is_titled(candidate)), "")


def _score(key: str, candidate: _Candidate, context: _Context) -> float:
    """What the places that print a candidate and its looks say for it."""
    text, places = candidate
    looks = {
        "tail": "og" in places and "h1" not in places and len(key) > _LEAST_TAIL and flat(context.main).endswith(key),
        "window alone": _is_titled(candidate) and places <= _WINDOW,
        "short": len(text) < _FEW,
        "long": len(text) > _MANY,
        "cut": _is_short(text, context.main),
        "outlet": key in context.outlet,
        "with outlet": any(len(name) >= _LEAST_NAME and key != name and key.startswith(name) | key.endswith(name) for name in context.outlet),
        "apart": bool(context.agreed) and places.isdisjoint(_DECLARED) and _likeness(text, context.agreed) <= _APART,
    }
    return sum(SPEAKS.get(place, 0.0) for place in places) + sum(SPEAKS[look] for look, holds in looks.items() if holds)


def _likeness(one: str, other: str) -> float:
    """Share of the words of the shorter that the other has (of characters where words are not spaced)."""
    first, second = _units(one), _units(other)
    return len(first & second) / min(len(first), len(second)) if first and second else 0.0


def _units(text: str) -> set[str]:
    words = set(_NOT_WORD.sub(" ", text.casefold()).split())
    return words if len(words) > 2 or text.isascii() else set(text)


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
