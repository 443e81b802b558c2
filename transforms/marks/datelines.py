"""Datelines: `WASHINGTON (AP) —`, `PARIS, Aug 31 (Reuters) -`, `MADRID —`, `(Reuters) —`, `BEIJING, Jan. 9 /PRNewswire/ --`."""

import re
from typing import NamedTuple

from transforms.marks.agencies import AGENCY, usual_name

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /-][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}"
_PLACE = r"[A-ZÀ-Þ][\w.'’-]+(?:[ /-](?:de |la |el |of )?[A-ZÀ-Þ][\w.'’-]*){0,3}"
_REGION = r"(?:, [A-Z][\w.]+(?: [A-Z][\w.]+){0,2})?"
_DASH = r"\s*(?:--+|[—–―]|-(?=\s))\s*"
_WITH_AGENCY = re.compile(rf"(?:(?P<place>{_PLACE}{_REGION}),? )?(?:(?P<date>{_DATE}),? )?[(/](?P<agency>{AGENCY})[)/](?:{_DASH}|\s*[:,]\s+|\s+(?=[A-Z“\"]))")
_DATED = re.compile(rf"(?P<place>{_PLACE}{_REGION}), (?P<date>{_DATE}){_DASH}")
_BARE = re.compile(rf"(?P<place>{_CAPITALS}{_REGION}){_DASH}(?=[\"“‘A-Z])")
_OPENING = re.compile(rf"(?P<agency>{AGENCY}){_DASH}(?=[\"“‘A-Z])")
_NO_PLACE = re.compile(
    r"(?:BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|COMMENTARY|WARNING|NOTE|LIVE|REVIEW|EDITORIAL|INTERVIEW|FACTBOX|TIMELINE|CORRECTED"
    r"|ABSTRACT|SPOILER|ALERT|LATEST|FULL|QUOTE|RECAP|PODCAST|SPONSORED|READ|LISTEN|URGENT|ADVISORY|NEWS|REPORT|POLL|CHART|GRAPHIC|WHAT|WHY|HOW|WHO|YES|NO)\b"
)


class Dateline(NamedTuple):
    """The opening words of a report: `end` is where its text begins."""

    end: int
    place: str | None
    agency: str | None


def read_dateline(text: str) -> Dateline | None:
    """The dateline a paragraph opens with. `NAME: …` is a transcript's line and none; a place without agency or date must be in capitals."""
    found = _WITH_AGENCY.match(text) or _DATED.match(text) or _OPENING.match(text) or _BARE.match(text)
    if found is None:
        return None
    parts = found.groupdict()
    place = parts.get("place")
    if place is not None and (_NO_PLACE.match(place) or place.endswith(":")):
        return None
    return Dateline(len(found.group().rstrip()), place, usual_name(parts["agency"]) if parts.get("agency") else None)
