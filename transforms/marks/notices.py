"""Lines that say whose copy an article is: a source, an agency's name alone or at the end, a copyright, where it was first published."""

import re

from transforms.marks.agencies import AGENCY, agencies_in, first_agency
from transforms.model import Mark
from transforms.schema import CreditKind

_DESK = r"(?:\s?/\s?[a-z]{2,4}){0,3}|(?:\s[a-z]{2,4}){1,2}/[a-z]{2,4}"
"""The desk's initials behind an agency: `dpa/lby`, `IANS kk/rs`."""
_SEVERAL = rf"{AGENCY}(?:\s?(?:[/,|&+–-]|and|et|und|y)\s?(?:the\s)?{AGENCY}){{0,4}}"
_EDGE = r"[(\[—–\s*-]{0,4}"
_INITIALS = r"(?:\s[A-Z]{2,4}){1,6}"
"""The initials of an Indian agency's editors behind its name."""
_SOURCE = re.compile(
    rf"\(?(?:Sources?|Via|Credit|From|Agenc(?:y|ies)|Quelle|Fuente|Fonte|Kilde|Källa|Bron)\s*:\s*(?:the )?(?P<agencies>{_SEVERAL})", re.IGNORECASE
)
_ALONE = re.compile(
    rf"{_EDGE}(?:By |BY |from |[Vv]ia )?(?:[Tt]he )?(?P<agencies>{_SEVERAL})(?: [Ss]taff| News| newswires?|{_INITIALS}|{_DESK})?\s*[)\]]?\.?\s*"
)
_AT_END = re.compile(
    rf"(?<=[.!?”\"])\s*(?:[(\[]\s*(?P<agencies>{_SEVERAL})\s*[)\]]|(?:[–—-]+|/)\s*(?P<dash>{_SEVERAL})/?|\s(?P<initials>{AGENCY}{_INITIALS})|(?P<reuter>REUTER|Reuter))\.?\s*$"
)
_BARE_AT_END = re.compile(rf"(?<=[.!?”\"])\s+(?:{_SEVERAL})(?:{_DESK})\.?\s*$")
_FEED = re.compile(
    r"\W*(?:this|the)(?: above)? (?:article|story|report|content|piece|copy|news)\b"
    r".{0,160}\b(?:feed|news agency|wire service|agency|wire|staff)\b.*",
    re.IGNORECASE,
)
_OWN_EDITING = re.compile(r"\b(?:edited|authored|published|generated|created|sourced|taken|syndicated|supplied|provided)\b", re.IGNORECASE)
"""`This story has not been edited by our staff and is published from a syndicated feed of ANI.`"""
_AGENCIES = re.compile(rf"{_EDGE}(?:Agencies|AGENCIES|[Ww]ire (?:reports|services)|[Ff]rom (?:wire|staff and wire) (?:reports|services))\s*[)\]]?\.?\s*")
_COPYRIGHT = re.compile(
    r"(?:(?:©|\(c\)|Copyright|COPYRIGHT)\s*(?:©|\(c\))?\s*(?:\d{4}(?:-\d{2,4})?)?,?\s*(?:by )?"
    r"(?P<owner>(?:[A-Z]|dpa)[^.|\n]{1,80})(?:\.? ?All [Rr]ights [Rr]eserved)?\.?)"
)
_FIRST = re.compile(
    r"(?:(?:This|The) (?:article|story|piece|post|report|essay|column|interview|version)[^.]{0,40} )?(?:was |is )?(?:[Oo]riginally|[Ff]irst) "
    r"(?:published|appeared|posted|ran)(?: (?:by|on|in|at) [^.]{2,100})?\.?$"
)
_LIBRARY = "Getty Images"
_OLD_REUTERS = ("REUTER", "Reuter")
_LONGEST_PRINT, _LONGEST_COPYRIGHT = 200, 300


def read_signature(line: str, *, edge: bool) -> Mark | None:
    """`Source: AFP`, `(AFP/dpa)`, `By The Associated Press`, `— Agencies`; an agency's name alone inside the article (`edge` false) signs a picture."""
    if found := _SOURCE.match(line):
        return _mark(line, "wire", found["agencies"])
    if found := _ALONE.fullmatch(line):
        mark = _mark(line, "wire", found["agencies"])
        return mark if edge and _LIBRARY not in mark.agencies else mark._replace(kind="photo", applies_to="image")
    return Mark(0, len(line), "wire") if _AGENCIES.fullmatch(line) else None


def read_notice(line: str) -> Mark | None:
    """Where an article was first published, whose copyright it is."""
    if len(line) < _LONGEST_PRINT and _FIRST.match(line):
        return _mark(line, "first_published", first_agency(line) or "")
    if len(line) < _LONGEST_COPYRIGHT and _FEED.fullmatch(line) and _OWN_EDITING.search(line):
        return _mark(line, "wire", line)
    found = _COPYRIGHT.match(line) if len(line) < _LONGEST_COPYRIGHT else None
    return _mark(line, "copyright", found["owner"]) if found else None


def signature_at_end(text: str, *, last: bool) -> Mark | None:
    """`… was closed. (AFP)`: the signature that closes a paragraph; before the last one it signs a picture."""
    found = _AT_END.search(text) or (_BARE_AT_END.search(text) if last else None)
    if found is None:
        return None
    words = found.group().strip()
    start = text.index(words, found.start())
    mark = _mark(words, "wire", words)
    mark = mark if last or text.endswith(_OLD_REUTERS) else mark._replace(kind="photo", applies_to="image")
    return mark._replace(start=start, end=start + len(words))


def _mark(line: str, kind: CreditKind, named: str) -> Mark:
    return Mark(0, len(line), kind, tuple(dict.fromkeys(one.name for one in agencies_in(named))))
