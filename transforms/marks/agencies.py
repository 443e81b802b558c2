"""The agencies as provenance marks print them: the one pattern of their names, and what each signs with."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from transforms.names.agencies import AGENCIES, agency_named
from transforms.phrasing import alternatives

_LIBRARIES = (
    "Alamy", "Corbis", "EPA", "EPA-EFE", "Getty", "iStock", "NurPhoto", "Rex", "Rex Features", "Shutterstock", "Sipa", "Zuma",
)  # fmt: skip
"""Picture libraries: they sign pictures, no copy. From general knowledge of news captions."""
_ONLY_IN_SIGNATURES = ("AA", "ATS", "Inter Press Service", "Kyodo News", "PA Media", "Press Association", "Thomson Reuters Foundation", "Tribune News Service")
"""Short forms that name an agency only where copy is signed, and agencies' other desks."""
_SHORT = {"AA": "Anadolu", "PA Media": "PA", "Press Association": "PA", "Kyodo News": "Kyodo", "Tribune News Service": "TNS", "EPA-EFE": "EPA"}
"""What the agencies of signatures, which are common words elsewhere, are called."""
_SITES = {"apnews": "AP", "xinhuanet": "Xinhua", "yna": "Yonhap", "kyodonews": "Kyodo", "ptinews": "PTI", "aninews": "ANI"}
"""Sites of agencies that do not have their names."""
_COLLECTIVES = tuple(form for word in ("agency", "agencies", "wires", "wire services", "news agencies") for form in (word, word.capitalize(), word.title()))

_NAMES = frozenset(name for agency in AGENCIES if agency.kind == "agency" for name in (agency.name, *agency.aliases))
_END = r"(?![\w’'-])"
AGENCY = alternatives(_NAMES | {name.upper() for name in _NAMES}) + _END
"""Any agency's name or alias, also in capitals; no groups."""
SIGNER = alternatives(_NAMES | {name.upper() for name in _NAMES} | set(_LIBRARIES) | set(_ONLY_IN_SIGNATURES) | set(_COLLECTIVES)) + _END
"""Whatever copy and pictures are signed with: agencies, picture libraries, "agencies"."""

_WORD = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:de|da|del|van|von|der|den|al|bin|la|le|el|du|dos|y)\b)*"
NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
"""A person's name of one to five words."""

_ANY_AGENCY = re.compile(rf"(?<![\w’'-]){AGENCY}")
_ANY_PICTURE_AGENCY = re.compile(rf"(?<![\w’'-])(?:{alternatives(_LIBRARIES)}{_END}|{AGENCY})")
_HOUSE_WORDS = re.compile(
    r"(?<!\s)\s+(?:News|Staff|Agency|Newswires?|Wire|Service|Online|Correspondents?|Writers?|Reporters?)$|\.(?:com|net|org|de|fr|it|in)$|^(?:By|From)\s+",
    re.IGNORECASE,
)
_PARTED = re.compile(r"(?:(?<!\s)\s+)?[()\[\],|/]\s*|(?<!\s)\s+(?:[–—-]|for|of)\s+")
_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?[/,|&=]\s*|\sand\s|\svia\s")


class Printed(NamedTuple):
    """An agency's name in a mark: [start, end) of its text, and what the agency signs with."""

    start: int
    end: int
    name: str


def usual_name(printed: str) -> str | None:
    """What the agency signs with: `The Associated Press` is AP; None where it is no agency."""
    found = agency_named(printed)
    return found.name if found is not None and found.kind == "agency" else None


def agencies_in(text: str) -> Iterator[Printed]:
    """The agencies that a mark names, in order."""
    for found in _ANY_AGENCY.finditer(text):
        if (name := usual_name(found.group())) is not None:
            yield Printed(found.start(), found.end(), name)


def picture_agencies_in(text: str) -> Iterator[Printed]:
    """The agencies and picture libraries that a picture's credit names, in order."""
    for found in _ANY_PICTURE_AGENCY.finditer(text):
        name = usual_name(found.group())
        yield Printed(found.start(), found.end(), name or _SHORT.get(found.group(), found.group()))


def first_agency(text: str) -> str | None:
    """The usual name of the first agency that a mark names."""
    return next((one.name for one in agencies_in(text)), None)


def signed_by(printed: str) -> str | None:
    """The usual name of the first agency of a signature, in any case: `dpa/lno`, `ritzau`, `AP Business Writer`."""
    if printed in _SHORT:
        return _SHORT[printed]
    parts = (usual_name(form) for part in _BETWEEN.split(printed) for form in (part, part.upper(), part.title()))
    return next((name for name in parts if name), None) or first_agency(printed)


def house_of(given: str) -> str | None:
    """The agency that a string given for an author or an outlet names, alone or beside a person: `Reuters Staff`, `Ann Lee (AFP)`, `reuters.com`."""
    whole = usual_name(given)
    return whole or next((name for part in _PARTED.split(given) if (name := _house(part.strip()))), None)


def _house(part: str) -> str | None:
    if not _ANY_AGENCY.sub("", part).strip(" ,;/&+-"):
        return first_agency(part)
    bare = part.removeprefix("www.")
    while (shorter := _HOUSE_WORDS.sub("", bare).strip()) != bare:
        bare = shorter
    forms = (part, bare, bare.upper(), bare.capitalize()) if bare.islower() else (part, bare, bare.capitalize()) if bare.isupper() else (part, bare)
    return next((name for form in forms if (name := usual_name(form))), _SITES.get(bare))
