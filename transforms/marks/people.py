"""The people that a mark names: `Ann Lee in Oslo and Bo Ray in Rome`, each with the place that the mark gives."""

import re

from transforms.lexicon.furniture import MASTHEADS
from transforms.marks.agencies import SIGNER
from transforms.marks.writers import looks_like_name, persons
from transforms.model import Credited
from transforms.names.agencies import agency_named
from transforms.phrasing import UPPER

_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?[;/|]\s*|(?:(?<!\s)\s+)?,\s+(?:and\s+)?|(?<!\s)\s+(?:and|und|et|og|och|oraz|ve|&|[ye](?=\s+[^\W\d_]))\s+")
_WITH = re.compile(r"(?<!\s)\s+with\s+")
_AT = re.compile(rf"(?:^|(?<!\s)\s+)(?:reported\s+from|in|from|at|à|en|aus|desde|da)\s+(?P<place>[{UPPER}][^,;()]{{1,40}}?)\.?$")
_AFFILIATION = re.compile(rf"(?<!\s)\s+(?:from\s+(?=[a-z]).*$|(?:for|of)\s+(?:[Tt]he\s+)?(?=[{UPPER}]).*$|<[^<>]*>|\S+@\S+)|(?:(?<!\s)\s+)?\([^()]*\)")
_OFFICE = re.compile(
    rf"^(?:[Tt]he\s+)?(?:{SIGNER}\s+|(?:[{UPPER}][\w.&'’-]*\s+){{0,3}}?)?(?i:(?:staff|special|senior|freelance|chief)\s+)?(?:[a-z-]+\s+)?"
    r"(?i:writers?|reporters?|journalists?|correspondents?|producers?|editors?|photographers?|researchers?|analysts?|columnists?|anchors?|interns?)\s+"
    rf"(?=[{UPPER}])"
)
_OF_HOUSE = re.compile(rf"^[{UPPER}][\w.& -]{{1,30}}?(?:['’]s|s['’])\s+(?=[{UPPER}]\S+\s+[{UPPER}])")
"""`FOX News' Ann Lee`, `CNN’s Bo Ray`"""
_LABEL = re.compile(
    rf"(?:(?<=[^\W\d_{UPPER}])|(?<!\s)\s+)(?:[|•·–-]\s)?(?:Long\s[Rr]ead|\d+\s[Mm]in(?:ute)?s?(?:\s[Rr]ead)?|(?:Last\s)?[Uu]pdated|UPDATED|[Pp]ublished|PUBLISHED|Posted|Follow|Share|Contributor)\b.*$"
)
"""What a page prints behind a name, apart or glued to it."""
_MOST_OF_A_HOUSE = 4
_HOUSE = re.compile(rf"(?<!\s)\s+(?:of\s+)?(?:the\s+)?{SIGNER}.*$")
_SIGNER = re.compile(SIGNER)
_SURNAMES = frozenset({"leader", "packet", "post", "star", "voice"})
"""Last words of newspapers' names that are surnames more often."""
_BODIES = re.compile(
    r"\b(?:airlines?|airways|archives?|army|bank|board|church|city|club|college|committee|council|county|court|embassy|family|government|group|house|institution"
    r"|library|ministry|museum|navy|office|park|party|police|project|school|society|state|states|studios?|theatre|theater|town|trust|union|village|zoo|league|cup|association|federation|markets?|stocks|results|standings|round-up"
    r"|games|pictures|entertainment|films?|records|productions?|brands|motors|foods|labs?|laboratory|technolog(?:y|ies)|industries|corp(?:oration)?|inc|ltd|llc|gmbh"
    r"|agency|institute|hospital|centre|center|press|media|images?|photography|photos?|magazine|network|tv|television|radio)\b",
    re.IGNORECASE,
)
"""Words of bodies that hand out pictures and copy: what they stand in is no person's name."""


def read_people(text: str, role: str | None) -> tuple[Credited, ...]:
    """The people of a list of names; a place behind the last of a run is that of all of them: `Ann Lee and Bo Ray in Oslo`."""
    return tuple(one for run in _WITH.split(text.strip()) for one in _run(run, role))


def _run(text: str, role: str | None) -> list[Credited]:
    people: list[Credited] = []
    unplaced = 0
    for part in _BETWEEN.split(_AFFILIATION.sub("", text)):
        at = _AT.search(part)
        name = name_in(part[: at.start()] if at else part)
        if name is not None:
            people.append(Credited(name, role))
            unplaced += 1
        if at is not None and unplaced:
            people[-unplaced:] = [one._replace(place=at["place"]) for one in people[-unplaced:]]
            unplaced = 0
        elif name is None:
            unplaced = 0
    return people


def name_in(part: str) -> str | None:
    """The person that a part of a mark names, without the office before the name; None where it names none."""
    bare = _without_outlet(_HOUSE.sub("", _OFFICE.sub("", _OF_HOUSE.sub("", _LABEL.sub("", part))))).strip(' .,:;*_-–—"“”')
    if not bare or _SIGNER.fullmatch(bare) or _BODIES.search(bare):
        return None
    if bare.rpartition(" ")[2].lower() in MASTHEADS - _SURNAMES:
        return None
    found = persons([bare], set())
    return found[0] if len(found) == 1 and (looks_like_name(found[0]) or (found[0].isupper() and " " in found[0])) else None


def _without_outlet(name: str) -> str:
    """A name without the outlet of the directory that is printed behind or before it: `Ann Lee Fox News`."""
    words = name.split()
    for count in range(min(_MOST_OF_A_HOUSE, len(words) - 2), 0, -1):
        if agency_named(" ".join(words[-count:])) is not None:
            return " ".join(words[:-count])
        if agency_named(" ".join(words[:count])) is not None:
            return " ".join(words[count:])
    return name


def without_label(line: str) -> str:
    """A byline without what a page prints behind it: `By Ann Lee 4 min read`."""
    return _LABEL.sub("", line)
