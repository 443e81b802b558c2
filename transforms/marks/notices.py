"""Lines that say whose copy an article is: a source, an agency's name alone or at the end, a copyright, where it was first published."""

import re

from transforms.marks.agencies import AGENCY, agencies_in, first_agency
from transforms.model import Mark
from transforms.schema import CreditKind

_SEVERAL = rf"{AGENCY}(?:\s?(?:[/,|&+–-]|and|et|und|y)\s?(?:the\s)?{AGENCY}){{0,4}}"
_EDGE = r"[(\[—–\s*-]{0,4}"
_SOURCE = re.compile(
    rf"\(?(?:Sources?|Via|Credit|From|Agenc(?:y|ies)|Quelle|Fuente|Fonte|Kilde|Källa|Bron)\s*:\s*(?:the )?(?P<agencies>{_SEVERAL})", re.IGNORECASE
)
_ALONE = re.compile(rf"{_EDGE}(?:By |BY |from |[Vv]ia )?(?:[Tt]he )?(?P<agencies>{_SEVERAL})(?: [Ss]taff| News| newswires?)?\s*[)\]]?\.?\s*")
_EDITORS_OF_WIRES = re.compile(r"\(?(?P<agencies>[a-z]{2,6}(?:/[a-z]{2,6}){1,4})\)?\.?")
_AT_END = re.compile(rf"(?<=[.!?”\"])\s*(?:[(\[]\s*(?P<agencies>{_SEVERAL})\s*[)\]]|[–—-]+\s*(?P<dash>{_SEVERAL})|(?P<reuter>REUTER|Reuter))\.?\s*$")
_AGENCIES = re.compile(rf"{_EDGE}(?:Agencies|AGENCIES|[Ww]ire (?:reports|services)|[Ff]rom (?:wire|staff and wire) (?:reports|services))\s*[)\]]?\.?\s*")
_COPYRIGHT = re.compile(
    r"(?:(?:©|\(c\)|Copyright|COPYRIGHT)\s*(?:©|\(c\))?\s*(?:\d{4}(?:-\d{2,4})?)?,?\s*(?:by )?"
    r"(?P<owner>[A-Z][^.|\n]{1,80})(?:\.? ?All [Rr]ights [Rr]eserved)?\.?)"
)
_FIRST = re.compile(
    r"(?:(?:This|The) (?:article|story|piece|post|report|essay|column|interview|version)[^.]{0,40} )?(?:was |is )?(?:[Oo]riginally|[Ff]irst) "
    r"(?:published|appeared|posted|ran)(?: (?:by|on|in|at) [^.]{2,100})?\.?$"
)
_LIBRARY = "Getty Images"
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
    found = _COPYRIGHT.match(line) if len(line) < _LONGEST_COPYRIGHT else None
    return _mark(line, "copyright", found["owner"]) if found else None


def signature_at_end(text: str, *, last: bool) -> Mark | None:
    """`… was closed. (AFP)`: the signature that closes a paragraph; before the last one it signs a picture."""
    found = _AT_END.search(text)
    if found is None:
        return None
    words = found.group().strip()
    start = text.index(words, found.start())
    mark = _mark(words, "wire", words)
    mark = mark if last or found["reuter"] else mark._replace(kind="photo", applies_to="image")
    return mark._replace(start=start, end=start + len(words))


def _mark(line: str, kind: CreditKind, named: str) -> Mark:
    return Mark(0, len(line), kind, tuple(dict.fromkeys(one.name for one in agencies_in(named))))
