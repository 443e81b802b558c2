"""The outlets an article names: those the directory has, and others by where they stand and by their words. What is found here votes in `settling`."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from spacy.tokens import Doc

from transforms.entities.mention import Text, Word, by_first_word, names_at
from transforms.entities.outlet_places import ARTICLES, OPENING_ARTICLES, PLACES, Spot, may_be_outlet, name_end, spot_at, with_kind
from transforms.entities.outlet_shapes import SHAPES, STATION, is_called
from transforms.languages.en.outlets import (
    ACCOUNTS,
    CALLED,
    FIRST_WORDS,
    HEAD_WORDS,
    HEARING,
    KIND_WORDS,
    NEWS_KINDS,
    PASSING,
    PIECES,
    PRINTING,
    SHOWS,
    SURE_HEAD_WORDS,
    SURE_KINDS,
    TITLES,
)
from transforms.languages.en.speech import SPEECH_VERBS
from transforms.lexicon.names import SURE_AGENCIES
from transforms.lexicon.words import words
from transforms.model import Parse
from transforms.names.agencies import AGENCIES, Agency, agency_named
from transforms.names.outlets import MORE_OUTLETS, outlet_named
from transforms.parse.quotations import MARKS, OPENING

_WAYS = frozenset({"on", "via", "to", "by", "over", "through"})
_TOLD = words("told tell tells telling Telling")
_PREPOSITIONS = words("to of with by in for")
_SAYING = words("according said says spoke spoken gave given saw seen wrote")
_PRECEDING = SPEECH_VERBS | PASSING | PRINTING | PIECES | frozenset().union(*HEARING.values()) | _SAYING
_STEMS = frozenset(word[:4] for word in _PRECEDING | {word.title() for word in _PRECEDING})
"""How words begin that stand before a preposition and an outlet."""
_VERBS = words("reported reports quoted quotes cited cites citing quoting paraphrased paraphrases radio fm tv FM TV")
_NEAR = HEAD_WORDS | SURE_HEAD_WORDS | FIRST_WORDS | CALLED | SHOWS | SURE_KINDS | NEWS_KINDS | KIND_WORDS | TITLES | _VERBS
"""Words in or after the names of outlets."""
_BEHIND, _AHEAD, _FAR_BEHIND = 24, 72, 64
_INTRODUCING = _TOLD | KIND_WORDS
_PASSED_OVER = ARTICLES | set(OPENING)
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_STRIPPED = ".,;:()" + "".join(MARKS)
_WORD = re.compile(r"[\w-]+")
_DPA = re.compile(r"\bdpa\b")
_NAMES = {name for one in (*AGENCIES, *MORE_OUTLETS.values()) for full in (one.name, *one.aliases) for name in (full, full.removeprefix("The "))}
_INDEX = by_first_word(_NAMES | {"X"})


class Sighting(NamedTuple):
    """A name that is an outlet here; offsets into the clean text, and the outlet where the directory has it."""

    start: int
    end: int
    outlet: Agency | None


def sightings(text: Text, parses: Sequence[Parse]) -> Iterator[Sighting]:
    """The outlets that the parsed paragraphs of an article name."""
    capitals = sorted([*text.words, *_small(text.text)]) if "dpa" in text.text else text.words
    listed = {start: (end, name) for start, end, name in names_at(text.text, capitals, _INDEX)}
    for parse in parses:
        if parse.parsed:
            first, last = (bisect_left(capitals, (place, "")) for place in (parse.paragraph.char_start, parse.paragraph.char_end))
            yield from _of_paragraph(text.text, parse, capitals[first:last], listed)


def _small(text: str) -> list[Word]:
    """The one agency that has no capital."""
    return [(found.start(), "dpa") for found in _DPA.finditer(text)]


def _of_paragraph(text: str, parse: Parse, capitals: Sequence[Word], listed: Mapping[int, tuple[int, str]]) -> Iterator[Sighting]:
    """The outlets at the words of a paragraph that have a capital; only those are looked at closely whose bare surroundings allow it."""
    doc, base, past, joined = parse.doc, parse.paragraph.char_start, parse.paragraph.char_start, -1
    near = _Near(base, parse.paragraph.char_end, any_name_word=not _NEAR.isdisjoint(_WORD.findall(parse.paragraph.text)))
    for start, word in capitals:
        inside, joined = start == joined, -1 if word in OPENING_ARTICLES else start + len(word) + 1
        if start < past or (start not in listed and (inside or not _is_worth_a_look(text, start, word, near))):
            continue
        span = doc.char_span(start - base, start - base + len(word), alignment_mode="expand")
        seen = _outlet_at(doc, span.start, (listed[start][0] - base, listed[start][1]) if start in listed else None) if span is not None else None
        if seen is not None and span is not None:
            last, outlet = seen
            first = span.start + 1 if last > span.start and word in OPENING_ARTICLES and doc[span.start].is_sent_start else span.start
            name = doc[last].text
            past = base + doc[last].idx + len(name)
            yield Sighting(base + doc[first].idx, base + doc[last].idx + len(name.rstrip(".") or name), outlet)


class _Near(NamedTuple):
    """A paragraph that is looked through, and whether it has any word of outlets' names."""

    start: int
    end: int
    any_name_word: bool


def _is_worth_a_look(text: str, start: int, word: str, near: _Near) -> bool:
    """Whether a name may be an outlet's, by the bare words before, in and after it: most need no closer look."""
    before = text[max(start - _BEHIND, near.start) : start].split()
    while before and before[-1] in _PASSED_OVER:
        before.pop()
    if before:
        last = before[-1].lstrip(_STRIPPED)
        if last in _INTRODUCING or last.endswith(_POSSESSIVES):
            return True
        if last in _PREPOSITIONS and _is_led(text[max(start - _FAR_BEHIND, near.start) : start]):
            return True
    if near.any_name_word and not _NEAR.isdisjoint(_WORD.findall(text, start, min(start + _AHEAD, near.end))):
        return True
    return word[0] in "KW" and STATION.match(word) is not None


def _is_led(before: str) -> bool:
    """Whether something is said, printed or passed on shortly before a preposition."""
    return any(word.lstrip(_STRIPPED)[:4] in _STEMS for word in before.split()[-8:])


def _outlet_at(doc: Doc, first: int, named: tuple[int, str] | None) -> tuple[int, Agency | None] | None:
    """The last token of the outlet's name that starts at a token, and the outlet where the directory has it."""
    last = name_end(doc, first)
    programme = _programme_end(doc, first, last)
    if programme is not None:
        return programme, None
    return (_listed(doc, first, named) if named is not None else None) or _unlisted(doc, first, last)


def _programme_end(doc: Doc, first: int, last: int | None) -> int | None:
    """The end of a name of several words that the noun after it calls an outlet: `the Bloomberg Odd Lots podcast`."""
    if last is None or last == first or last + 1 >= len(doc) or doc[last + 1].lower_ != "podcast":
        return None
    return last + 1 if is_called(doc, first, doc[last + 1]) else None


def _unlisted(doc: Doc, first: int, last: int | None) -> tuple[int, None] | None:
    """The name from here on that no list has, where its place or its words make it an outlet's."""
    if last is not None:
        spot = spot_at(doc, first, last, known=first > 0 and doc[first - 1].lower_ in KIND_WORDS)
        if _stands(spot) and may_be_outlet(spot):
            return with_kind(spot), None
    by_words = next((end for rule in SHAPES if (end := rule(doc, first, last)) is not None), None)
    return (by_words, None) if by_words is not None else None


def _stands(spot: Spot, outlet: Agency | None = None) -> bool:
    return (outlet is None or outlet.kind != "platform") and any(rule(spot) for rule in PLACES)


def _listed(doc: Doc, first: int, named: tuple[int, str]) -> tuple[int, Agency] | None:
    """The name of the directory that starts here, where it can be meant: names that are plain words too need a place of an outlet's."""
    end, name = named
    outlet = _in_directory(doc, first, name)
    span = doc.char_span(doc[first].idx, end, alignment_mode="expand")
    if outlet is None or span is None:
        return None
    spot = spot_at(doc, first, span.end - 1, known=True)
    return (spot.last, outlet) if _is_sure(spot, outlet) or _is_platform_here(spot, outlet) or _stands(spot, outlet) else None


def _in_directory(doc: Doc, first: int, name: str) -> Agency | None:
    if name == "X":
        return outlet_named(name)
    article = first > 0 and (doc[first - 1].lower_ == "the" or doc[first - 1].tag_ == "POS")
    whole = f"The {name}" if article else name
    return agency_named(name) or agency_named(whole) or MORE_OUTLETS.get(whole) or MORE_OUTLETS.get(name)


def _is_sure(spot: Spot, outlet: Agency) -> bool:
    """Whether a name of the directory means the outlet wherever it stands, or the model takes it for an organisation."""
    text = spot.name.text
    if text == "dpa":
        return True
    if len(text.rstrip(".")) == 1 or MORE_OUTLETS.get(text) is outlet:
        return False
    return spot.last > spot.first or text in SURE_AGENCIES or {one.ent_type_ for one in spot.name} <= {"ORG", "PRODUCT", "WORK_OF_ART"}


def _is_platform_here(spot: Spot, outlet: Agency) -> bool:
    """Whether a platform's name stands behind a way of saying or before an account: `on X`, `her X account`."""
    if outlet.kind != "platform":
        return False
    after = spot.doc[spot.last + 1] if spot.last + 1 < len(spot.doc) else None
    if len(spot.name.text.rstrip(".")) > 1:
        return spot.word is not None and spot.word.lower_ in _WAYS
    if after is not None and after.lower_ in ACCOUNTS:
        return True
    on = spot.first > 0 and spot.doc[spot.first - 1].lower_ in {"on", "via"}
    return on and (after is None or after.pos_ not in {"NOUN", "PROPN", "NUM"})
