"""Marks that take a line or its end: wire credits, bylines, contributors, photo credits, first published, copyright."""

import re

from transforms.marks.agencies import AGENCY, NAME, first_agency
from transforms.model import Credited, Mark
from transforms.schema import AppliesTo, CreditKind

_PEOPLE = rf"{NAME}(?:(?:, | and |, and ){NAME})*"
_DESK = re.compile(r"[(\[—–-]*\s*(?:(?:Additional |Further )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled|Written|Edited) (?:and \w+ )?by "
                   r"[^()\[\]]{3,400}?)\.?\s*[)\]]|(?:^|[—–]\s*)(?:Additional |Further )?[Rr]eporting (?:and \w+ )?by [^()\n]{3,300}$")  # fmt: skip
_DESK_PART = re.compile(rf"(?i:(?P<role>reporting|writing|editing|compiled|written|edited)(?: and \w+)? by )(?P<person>{NAME})")
_CONTRIBUTED = re.compile(
    rf"(?:(?:The )?{AGENCY} )?(?:(?:staff )?(?:writers?|reporters?|journalists?|correspondents?|producers?) )?"
    rf"(?P<who>{_PEOPLE})(?:,? (?:in|from) [\w ,.]+?)?,? (?:also )?contributed (?:reporting|to (?:this|the) (?:report|story|article|piece))[^.]*\.?"
)
_WITH_INPUTS = re.compile(
    r"\(?(?:[Ww]ith (?:additional )?(?:inputs?|reporting|files?|contributions?) (?:from|by) [^()]{2,120}|Material from [^()]{2,120} was used[^()]{0,60})\)?\.?$"
)
_BYLINE = re.compile(rf"(?:By|BY|Written by|Words by|Story by|Text by):? (?P<person>{_PEOPLE})(?:\s*[,|/•–—-]\s*(?P<affiliation>[^\n]{{2,80}}))?\s*$")
_SIGNED = re.compile(
    rf"(?P<person>{_PEOPLE}),? (?:[|/•–—-] )?(?:(?:of |for )?(?:the )?(?P<affiliation>{AGENCY})(?: (?:staff )?[Ww]riter| [Cc]orrespondent| [Rr]eporter)?)\s*$"
)
_SOURCE_LINE = re.compile(rf"\(?(?:Source|SOURCE|Via|Credit|From|Agency|Agencies)\s*:\s*(?:the )?(?P<agency>{AGENCY})", re.IGNORECASE)
_ALONE = re.compile(rf"[(\[—–-]*\s*(?:By |BY |from )?(?:[Tt]he )?(?P<agency>{AGENCY})(?: staff| News| newswires?)?\s*[)\]]?\.?\s*$")
_END_MARK = re.compile(rf"(?<=[.!?”\"])\s*(?:[(\[]\s*(?P<agency>{AGENCY})\s*[)\]]|[–—-]+\s*(?P<dash>{AGENCY})|(?P<reuter>REUTER|Reuter))\.?\s*$")
_AGENCIES = re.compile(r"[(\[—–-]*\s*(?:Agencies|AGENCIES|[Ww]ire (?:reports|services)|[Ff]rom (?:wire|staff and wire) (?:reports|services))\s*[)\]]?\.?\s*$")
_COPYRIGHT = re.compile(
    r"(?:(?:©|\(c\)|Copyright|COPYRIGHT)\s*(?:©|\(c\))?\s*(?:\d{4}(?:-\d{2,4})?)?,?\s*(?:by )?"
    r"(?P<owner>[A-Z][^.|\n]{1,80})(?:\.? ?All [Rr]ights [Rr]eserved)?\.?)"
)
_FIRST = re.compile(r"(?:(?:This|The) (?:article|story|piece|post|report|essay|column|interview|version)[^.]{0,40} )?(?:was |is )?(?:[Oo]riginally|[Ff]irst) "
                    r"(?:published|appeared|posted|ran)(?: (?:by|on|in|at) [^.]{2,100})?\.?$")  # fmt: skip
_PHOTO = re.compile(
    r"(?:(?:Photo(?:graph)?s?|Picture|Image|PHOTO|Pic|Photo [Cc]redit|Image [Cc]redit|Picture [Cc]redit)"
    r"\s*(?::|by\b|/|courtesy(?: of)?)\s*(?P<credited>[^()\n]{2,80})"
    rf"|(?P<via>[A-Z][\w.'’ -]{{1,60}}? (?:via|/) ?(?:{AGENCY}|Getty Images|Shutterstock|EPA|POOL)[^()\n]{{0,40}})"
    rf"|(?P<slashed>(?:{NAME}\s?/\s?)?(?:{AGENCY}|Getty Images|Shutterstock|EPA|Corbis|iStock)(?:\s?/\s?[A-Z][\w.’' -]{{1,40}})*)"
    r"|(?P<file>File [Pp]hoto))\s*[)\]]?\.?\s*$"
)
_PHOTO_PERSON = re.compile(rf"(?:by |: |/ ?)?(?P<person>{NAME})")


def whole_line(text: str, *, caption: bool, edge: bool) -> Mark | None:
    """The mark that a paragraph is. `edge` says that it stands at the head or foot of the article, where a bare agency signs the article."""
    line = text.strip()
    if len(line) > 500:
        return None
    mark = _contribution(text, line)
    if mark is None and not caption:
        mark = _signature(text, line, edge=edge) or _notice(text, line)
    return mark


def _contribution(text: str, line: str) -> Mark | None:
    """A desk's or a contributor's line."""
    if _DESK.fullmatch(line) or (len(line) < 300 and _CONTRIBUTED.fullmatch(line)):
        return _desk(text, line)
    return _mark(text, "contributor", first_agency(line), role="reporting") if _WITH_INPUTS.match(line) else None


def _signature(text: str, line: str, *, edge: bool) -> Mark | None:
    """A source line, an agency's name alone, a byline."""
    if (found := _SOURCE_LINE.match(line)) and (agency := first_agency(found.group("agency"))):
        return _mark(text, "wire", agency)
    if found := _ALONE.match(line):
        agency = first_agency(found.group("agency"))
        if edge and agency != "Getty Images":
            return _mark(text, "wire", agency)
        return _mark(text, "photo", agency, role="photo", applies_to="image")
    if _AGENCIES.match(line):
        return _mark(text, "wire", None)
    if found := _BYLINE.match(line) or _SIGNED.match(line):
        affiliation = found.groupdict().get("affiliation")
        return _mark(text, "byline", first_agency(affiliation or line), found.group("person"), "writing")
    return None


def _notice(text: str, line: str) -> Mark | None:
    """Where it was first published, whose copyright it is, whose photo."""
    if len(line) < 200 and _FIRST.match(line):
        return _mark(text, "first_published", first_agency(line))
    if len(line) < 300 and (found := _COPYRIGHT.match(line)):
        return _mark(text, "copyright", first_agency(found.group("owner")))
    if len(line) < 120 and (found := _PHOTO.match(line)):
        return _photo(text, found)
    return None


def _mark(  # noqa: PLR0913, PLR0917  the fields of a mark, most of them seldom given
    text: str, kind: CreditKind, agency: str | None, person: str | None = None, role: str | None = None, applies_to: AppliesTo = "article"
) -> Mark:
    start = len(text) - len(text.lstrip())
    return Mark(start, len(text.rstrip()), kind, (agency,) if agency else (), (Credited(person, role),) if person else (), applies_to)


def _desk(text: str, line: str) -> Mark:
    """`(Reporting by X; Editing by Y)` is how Reuters signs; anyone may have contributors."""
    part = _DESK_PART.search(line)
    contributed = _CONTRIBUTED.fullmatch(line)
    person = part.group("person") if part else contributed.group("who") if contributed else None
    role = part.group("role").lower() if part else "reporting"
    signed = re.search(r"[Ee]diting by ", line) is not None and line[:1] in "(["
    agency = first_agency(line) or ("Reuters" if signed else None)
    return _mark(text, "wire" if signed else "contributor", agency, person, role)


def _photo(text: str, found: re.Match[str]) -> Mark:
    words = found.group().strip()
    named = _PHOTO_PERSON.search(re.sub(r"^(?:Photo|Picture|Image|Pic|PHOTO)\w*(?: [Cc]redit)?\s*(?::|by|courtesy of|courtesy|/)?\s*", "", words))
    person = named.group("person") if named and first_agency(named.group("person")) is None and not found.group("file") else None
    mark = _mark(text, "photo", first_agency(words), person, "photo", "image")
    offset = text.find(words, found.start())
    return mark._replace(start=offset, end=offset + len(words)) if offset >= 0 else mark


def at_end(text: str, *, caption: bool, last: bool) -> Mark | None:
    """The mark that closes a paragraph: a desk's or agency's signature, or the photographer's in a caption."""
    if found := _desk_at_end(text):
        return found
    if caption:
        found_photo = re.search(r"(?:[(\[]|(?<=[.!?])\s|[|–—-]\s)\s*(?=[A-Z©])[^()\[\]]{2,100}[)\]]?\.?\s*$", text)
        credit = found_photo and _PHOTO.search(text, found_photo.start())
        return _inside(text, credit, "photo") if credit else None
    found_end = _END_MARK.search(text)
    if found_end is None:
        return None
    return _inside(text, found_end, "wire" if last or found_end.group("reuter") else "photo")


def _desk_at_end(text: str) -> Mark | None:
    for found in _DESK.finditer(text):
        if found.end() >= len(text.rstrip()) - 1 and found.start() > 0 and found.group().lstrip()[:1] in "([—–":
            mark = _desk(found.group(), found.group().strip())
            return mark._replace(start=found.start(), end=found.end())
    return None


def _inside(text: str, found: re.Match[str], kind: CreditKind) -> Mark:
    words = found.group().strip()
    start = text.index(words, found.start())
    image = kind == "photo"
    agency = first_agency(words)
    return Mark(start, start + len(words), kind, (agency,) if agency else (), applies_to="image" if image else "article")
