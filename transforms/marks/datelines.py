"""Datelines, in every house style: `WASHINGTON (AP) —`, `Paris, 5 mars (AFP) -`, `MOSCOW, March 5. /TASS/.`, `NAIROBI, Kenya, June 3 —`, `KATHMANDU:`.

The grammar reads every part that may stand there, from left to right, each once; what was found decides together whether it is a dateline:
an agency's signature is enough, a place with its day nearly so, a place alone needs its capitals or the directory, before a colon the directory.
"""

import re
from typing import NamedTuple

from transforms.languages import WEEKDAYS
from transforms.lexicon.words import words
from transforms.marks.agencies import AGENCY, signed_by
from transforms.marks.months import MONTH
from transforms.marks.places import is_place, is_town
from transforms.model import Mark, Named
from transforms.names.agencies import agency_named
from transforms.names.organisations import ORGANISATIONS
from transforms.phrasing import UPPER, alternatives

_WEEKDAY = rf"{alternatives(name for name in WEEKDAYS if len(name) > 2)}(?![^\W\d_])\.?"
_YEAR = r"(?:\s?[,/]?\s?(?:de\s)?(?:19|20)\d\d(?!\d))?"
_HIJRI = (
    r"(?:Muharram|Safar|(?:Rabi|Jumada)[\w'’ -]{1,14}|Rajab|Sha['’]?ban|Ramadan|Shawwal|(?:Dhu|Thul|Zul)[\w'’ -]{1,14})"
    r"\s\d\d?,?\s1[34]\d\d(?:\s?A?H)?"
)
"""A day of the Islamic year, as the agencies of the Gulf print it before the other."""
_DAY = (
    rf"(?i:(?:(?:le|el|den|am)\s)?(?:{_WEEKDAY},?\s)?"
    rf"(?:{MONTH}\.?\s?\d\d?(?:st|nd|rd|th)?(?!\d)(?:\s?[–-]\s?\d\d?(?!\d))?{_YEAR}|\d\d?(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?{MONTH}\.?{_YEAR}"
    rf"|{_HIJRI}(?:,\s(?:{MONTH}\.?\s\d\d?,?\s(?:19|20)\d\d))?|(?:19|20)\d\d-\d\d-\d\d|\d\d?[./]\d\d?[./](?:19|20)\d\d)|{_WEEKDAY}(?=\s?[(/\[—–-]))"
)
_DAYS = re.compile(rf"(?<!\w){_DAY}")
_BARE_AGENCIES = re.compile(rf"(?<!\w){AGENCY}(?=\s?(?:[-–—_:]|\.\s|\.-))")
_DAY_MARK, _AGENCY_MARK = "\ue000", "\ue001"
"""What stands for each letter of a day, and of an agency without brackets, while the grammar reads: names of places have neither."""
_DAY_LETTERS, _BARE_AGENCY = f"{_DAY_MARK}+", f"{_AGENCY_MARK}+"
_REACH = 400
"""Characters that a dateline may begin and end in."""
_WORD = rf"(?:(?:St|ST|Ste|STE|Mt|MT|Ft|FT|Pt)\.(?=\s)|(?:[{UPPER}]\.){{2,}}|[{UPPER}](?:[\w'’]|[.-](?=\w))*)"
_PARTICLES = r"(?:(?:al|am|an|da|de|del|della|der|di|do|dos|du|el|en|la|las|le|les|los|of|on|sur|the|upon)\s)"
_NAME = rf"{_WORD}(?:\s{_PARTICLES}{{0,2}}{_WORD}){{0,4}}"
_REGION = rf"(?:,\s?{_NAME}(?:\sand\s{_NAME})?\.?|\s\[{_NAME}\](?=,)|\s\({_NAME}\)(?=,))"
_SIGN = (
    r"(?:\((?:By\s)?(?P<{0}1>[^()\n]{{2,40}})\)|\[(?P<{0}2>[^\[\]\n]{{2,40}})\]|/\s?(?P<{0}3>[^/()\n]{{2,30}}?)\s?/"
    r"|\|\s?(?P<{0}4>[^|\n]{{2,30}}?)\s?(?=\|))"
)
_DASH = r"\s*(?:[.,]\s?[-–—]+|-\s?-+|[—–―‒_]+|-(?=\s|$)|(?<=\s)[•·](?=\s))"
_PLACES = (
    rf"(?P<place>(?P<first>{_BARE_AGENCY}|{_NAME})"
    rf"(?P<others>(?:{_REGION}{{0,2}}\s?/\s?{_NAME}|\s(?:and|&|und|et|y)\s{_NAME}){{0,3}})(?P<regions>{_REGION}{{0,3}}))"
)
_START = r"[\s*•]{0,3}"
_DATELINE = re.compile(
    rf"{_START}{_PLACES}?(?:[,.]?\s?(?P<day>{_DAY_LETTERS}))?"
    rf"(?:(?:[,.]?\s?|--\s?){_SIGN.format('sign')}|(?:[,.]\s?|\s[-–—]\s|\s)(?P<sign5>{_BARE_AGENCY}))?"
    rf"(?:[,.]?\s(?P<later>{_DAY_LETTERS}))?"
    rf"(?:(?P<dash>{_DASH})|(?P<glued>\s*[-:](?=[{UPPER}\"“{_DAY_MARK}{_AGENCY_MARK}]))|(?P<weak>\s?(?:[:|/](?=\s|$)|\.(?=\s|$))))?"
)
_AGENCY_FIRST = re.compile(rf"{_START}{_SIGN.format('sign')}(?:{_DASH}|\s)\s*{_PLACES}(?:[,.]?\s?(?P<day>{_DAY_LETTERS}))?(?P<dash>{_DASH})")
"""`(ANSA) - ROME, MARCH 5 -`"""
_BEFORE_TEXT = re.compile(rf"\s*(?:[{UPPER}\"“‘'«„(\[\d]|$)")
_SITE = re.compile(r"[A-Za-z][\w-]{1,20}\.(?:com|co|id|net|org|my|sg|ph)", re.IGNORECASE)
_GLANCE, _MOST_WORDS = 40, 4
_MAY_OPEN = re.compile(rf"[\s*•]{{0,3}}[{UPPER}(\[/\d]")
_PARTY = re.compile(r"[DRI]\b")
_REGIONS = re.compile(r"(?<![\s\[(),])[\s\[(),]*(?:[,\[(])\s*|[\])]|\.?$")
_NAMES = re.compile(_NAME)
_LABELS = words("""
    ABSTRACT ADVISORY ALERT ANALYSIS AT BREAKING BREAKINGVIEWS BY CAPTION CHART CLARIFICATION COMMENTARY CONTACT COPYRIGHT CORRECTED CORRECTION CREDIT
    DATE EDITOR EDITORIAL EXCLUSIVE EXPLAINED EXPLAINER FACTBOX FEATURE FILE FIRST FROM FULL GRAPHIC HOW IMAGE IN INFO INTERVIEW LAST LATEST LINK LISTEN
    LIVE MORE NEWS NEXT NO NOTE ON OPINION PHOTO PHOTOS PICTURE PODCAST POLL POOL POSTED PROFILE PUBLISHED QUOTE READ RECAP REPORT REPORTING REVIEW RPT
    SINCE SOURCE SOURCES SPOILER SPONSORED SUBJECT SUMMARY TABLE TEXT THE THIS TIMELINE TIP TITLE TOPICS UNTIL UPDATE UPDATED UPDATES URGENT VIA VIDEO
    WARNING WATCH WEBSITE WHAT WHO WHY WRAPUP WRITING YES
""")
"""Words in capitals that open a paragraph as a place does."""
_BODIES = frozenset(name for body in ORGANISATIONS for name in body.names if name.isupper())
"""Bodies that do, too: `NATO — …` names no place."""


class Dateline(NamedTuple):
    """A dateline as a mark. `sure`: its own form is enough; else it must open the article's first paragraph."""

    mark: Mark
    sure: bool


def read_dateline(text: str) -> Dateline | None:
    """The dateline that a paragraph opens with, or is. `NAME: …` is a transcript's line and none, unless the directory has a city of the name."""
    if not _MAY_OPEN.match(text):
        return None
    shadow = _shadow(text)
    found = _AGENCY_FIRST.match(shadow) or _DATELINE.match(shadow)
    if found is None or not _BEFORE_TEXT.match(text, found.end()) or _is_label(_printed(text, found, "first")):
        return None
    parts = _parts(text, found)
    sure = next((sure for reads, sure in _FORMS if reads(parts)), None)
    if sure is None:
        return None
    agencies = (parts.agency,) if parts.agency else ()
    end = len(text[: found.end()].rstrip())
    return Dateline(Mark(0, end, "dateline", agencies, place=parts.place, places=parts.places, signature=parts.sign, day=parts.day), sure)


def _shadow(text: str) -> str:
    """The beginning of a text, of the same length, with marks in place of the letters of its days and of its agencies without brackets."""
    days = _DAYS.sub(lambda found: _DAY_MARK * len(found.group()), text[:_REACH])
    return _BARE_AGENCIES.sub(lambda found: _AGENCY_MARK * len(found.group()), days)


def _printed(text: str, found: re.Match[str], part: str) -> str:
    """What stands in the text where a part was found; empty where it was not."""
    return text[slice(*found.span(part))]


class _Parts(NamedTuple):
    """What a dateline may be told by."""

    place: str | None
    places: tuple[Named, ...]
    day: str | None
    sign: Named | None
    agency: str | None
    house: bool
    """Whether the signature is that of an agency or outlet of the directory."""
    bracketed: bool
    capitals: bool
    """Whether the first place is in capitals."""
    known: bool
    """Whether the directory has the first place, or a region behind it."""
    town: bool
    """Whether the directory has the first place as a city."""
    region: bool
    dash: bool
    weak: bool
    """Whether a colon or a stop closes it."""
    ends: bool
    """Whether nothing follows."""
    shouted: bool
    """Whether the regions behind it are in capitals too."""
    headline: bool
    """Whether what follows is in capitals too."""
    short: bool
    """Whether the first place has no more words than places have."""


def _parts(text: str, found: re.Match[str]) -> _Parts:
    given = {name: _printed(text, found, name) for name in found.groupdict()}
    sign = next((Named(*found.span(name), value) for name, value in given.items() if value and name.startswith("sign")), None)
    first, regions = given["first"], given["regions"].strip(" ,")
    place, places, bracketed = given["place"] or None, _places(text, found), sign is not None
    if sign is None and (site := _site(text, found)) is not None:
        sign, place = site, regions if site.text == first else first
        places, regions = (Named(*_span(text, place, found.start("first")), place),), ""
        first = place
    if sign is None and first and not given["others"] and agency_named(first) is not None:
        sign, place, places = Named(*found.span("first"), first), regions or None, ()
    printed = sign.text if sign else ""
    agency = signed_by(printed)
    return _Parts(
        place=place,
        places=places,
        day=given.get("day") or given.get("later") or None,
        sign=sign if sign is None or not _PARTY.match(printed) else None,
        agency=agency,
        house=agency is not None or (sign is not None and agency_named(printed) is not None),
        bracketed=bracketed,
        capitals=len(first) > 1 and first.upper() == first,
        known=bool(places) and (is_place(first) or any(map(is_place, _REGIONS.split(regions)))),
        town=is_town(first),
        region=bool(regions),
        dash=bool(given.get("dash") or given.get("glued")),
        weak=bool(given.get("weak")),
        ends=not text[found.end() :].strip(),
        shouted=regions.isupper() and not is_place(regions),
        headline=text[found.end() : found.end() + _GLANCE].isupper(),
        short=first.count(" ") < _MOST_WORDS,
    )


def _site(text: str, found: re.Match[str]) -> Named | None:
    """The site that signs beside a place: `JAKARTA, KOMPAS.com -`, `TEMPO.CO, Jakarta -`."""
    if not found["regions"] or found["others"]:
        return None
    first, region = _printed(text, found, "first"), _printed(text, found, "regions").strip(" ,")
    return next((Named(*_span(text, name, found.start("first")), name) for name in (first, region) if _SITE.fullmatch(name)), None)


def _span(text: str, name: str, start: int) -> tuple[int, int]:
    begin = text.index(name, start)
    return begin, begin + len(name)


def _is_signed(parts: _Parts) -> bool:
    """`OSLO (AP) —`, `(Reuters) -`, `April 25 (Reuters) -`, `AFP - `, `ISLAMABAD, Mar 5 (APP):`, `New Delhi (PTI) The`."""
    if not parts.house or (parts.ends and not parts.places):
        return False
    if not parts.bracketed:
        return parts.dash and not parts.ends
    return parts.dash or parts.weak or (parts.ends and parts.dash) or parts.day is not None or parts.capitals or parts.known or not parts.places


def _is_dated(parts: _Parts) -> bool:
    """`PUTRAJAYA, Nov 22 —`, `BAKU, Azerbaijan, March 5.`, `PARIS 1996-08-30` alone."""
    if not parts.places or parts.day is None:
        return False
    return (parts.dash and not parts.ends) or ((parts.dash or parts.weak or parts.ends) and (parts.capitals or parts.known))


def _is_signed_by_a_house(parts: _Parts) -> bool:
    """`KARACHI (Dunya) –`: by one that the directory does not have."""
    if not parts.places or parts.sign is None:
        return False
    return (parts.dash and (parts.capitals or parts.known)) or (parts.weak and parts.known)


def _is_place(parts: _Parts) -> bool:
    """`MADRID —`, `Smithville, Tenn. —`, `WASHINGTON, D.C.` alone; a line that is all in capitals heads something."""
    if not parts.places or parts.sign is not None or parts.headline:
        return False
    unheard = parts.capitals and parts.short and not parts.shouted
    return (parts.dash and ((parts.known and (parts.capitals or parts.region)) or unheard)) or (parts.ends and parts.capitals and parts.region)


def _may_be_place(parts: _Parts) -> bool:
    """`KATHMANDU:`, `AHMEDABAD, India:`, `Cape Town –`, `ANKARA` alone."""
    if not parts.town or len(parts.places) > 1 or parts.sign is not None:
        return False
    return parts.capitals if parts.ends else (parts.weak or parts.dash)


_FORMS = ((_is_signed, True), (_is_dated, True), (_is_signed_by_a_house, True), (_is_place, True), (_may_be_place, False))
"""What makes a dateline, the surest first, and whether it is one wherever it stands in the head of an article."""


def _is_label(first: str) -> bool:
    return first in _BODIES or first.upper().partition(" ")[0].removesuffix("'S").removesuffix("’S") in _LABELS


def _places(text: str, found: re.Match[str]) -> tuple[Named, ...]:
    """Each of the places, without their regions: `LONDON` and `PARIS` of `LONDON/PARIS, Jan 9`."""
    if not found["first"]:
        return ()
    others = (Named(*one.span(), one.group()) for one in _NAMES.finditer(text, *found.span("others")))
    return (Named(*found.span("first"), _printed(text, found, "first")), *others)
