"""Lines of a newsroom's desk: who reported, wrote and edited, who contributed, whose material was used."""

import re
from collections.abc import Iterator

from transforms.marks.agencies import AGENCY, agencies_in, picture_agencies_in
from transforms.marks.people import read_people
from transforms.model import Credited, Mark

_WORK = {
    "reporting": "reporting reported reporte reportaje reportage reportagem recherche research researched",
    "writing": "writing written wrote escrito escrita rédigé geschrieben redacción redação text words",
    "editing": "editing edited editado editada édité edition edición edição bearbeitet redigiert",
    "compiling": "compiled compiling compilado",
    "translation": "translation translated traducido traducción traduit traduction übersetzt",
    "photo": "photography photographs photos",
    "production": "production produced producing",
    "graphics": "graphics graphic",
}
_ROLES = {word: role for role, forms in _WORK.items() for word in forms.split()} | {"version française": "translation"}
_FORMS = "|".join(sorted(_ROLES, key=len, reverse=True))
_CLAUSE = re.compile(
    rf"(?<![^\W\d_])(?:(?:additional|further|original)\s+)?(?P<work>{_FORMS})(?:\s+adicional)?(?:\s+(?:en|in)\s+\w+)?(?:(?:\s*,\s*|\s+(?:and|y|et|und)\s+)(?:{_FORMS}))*"
    r"\s*(?:(?:by|por|par|von|de)\s*:?\s+|:\s*)"
    r"|(?<![^\W\d_])(?P<bare>reportage|recherche|version française|traduction|rédaction|edition|édition)\s+(?=(?-i:[A-ZÀ-Þ]))",
    re.IGNORECASE,
)
_OPENS = re.compile(rf"[(\[*—–-]{{0,2}}\s*(?=(?:additional\s|further\s|original\s)?(?:{_FORMS})\b)", re.IGNORECASE)
_LONGEST = 500
_AT_END = re.compile(r"[(\[—–](?=[^()\[\]—–]{3,400}[)\]]?\.?\s*$)")
_BRACKETED = re.compile(r"^[(\[](.*)[)\]]\.?$")
_SENTENCES = re.compile(r"(?<=[a-z]{2}\.)\s+(?=[^\W\d_])")
_CONTRIBUTED = re.compile(
    r"(?P<who>.{3,260}?),?\s+(?:also\s+)?(?:contributed|assisted)\s*(?:with\s+)?(?:(?:additional\s+)?(?:reporting|research|writing)"
    r"|(?:to|with)\s+(?:this|the)\s+(?:report|story|article|piece|dispatch|coverage)|(?=from\s+[A-Z])|(?=\.?$))(?:\s+(?:to|for)\s+this\s+\w+)?(?:\s*\bfrom\s+(?P<place>[A-Z][^.]{1,40}))?\.?"
)
_BARELY = re.compile(r"\bcontributed\W*$")
_REPORTED = re.compile(r"(?P<who>[A-Z][^.]{3,260}?\sreported\s+from\s+[A-Z][^.]{1,200})\.?")
_INPUTS = re.compile(
    r"[(\[*—–-]{0,2}\s*(?:(?P<sure>with\s+(?:additional\s+|agency\s+)?(?:inputs?|reporting|reports?|files|contributions?|information|material|assistance)\s+(?:from|by|of)"
    r"|material\s+from|con\s+(?:información|informaciones|datos)\s+de|com\s+informações\s+d[aeo]s?|mit\s+material\s+von)|with|avec|mit|con|com)"
    r"\s+(?P<whose>.{2,120}?)(?:\s+was\s+used.{0,60})?[)\]]?\.?",
    re.IGNORECASE,
)
_AGENCIES_ALONE = re.compile(rf"(?:the\s)?{AGENCY}(?:\s?(?:[/,&+]|and|et|und|y|e)\s?{AGENCY}){{0,3}}")


def read_desk(line: str) -> Mark | None:
    """`(Reporting by Ann Lee in Oslo; Editing by Bo Ray)`: Reuters signs so, in brackets with an editor; anyone may name contributors."""
    if len(line) > _LONGEST or not _OPENS.match(line) or not (people := tuple(_people(line))):
        return None
    if all(one.role == "photo" for one in people):
        return Mark(0, len(line), "photo", tuple(dict.fromkeys(one.name for one in picture_agencies_in(line))), people, "image")
    signed = line[:1] in "([" and any(one.role == "editing" for one in people)
    agencies = tuple(dict.fromkeys(one.name for one in agencies_in(line))) or (("Reuters",) if signed else ())
    return Mark(0, len(line), "wire" if signed else "contributor", agencies, people)


def _people(line: str) -> Iterator[Credited]:
    clauses = list(_CLAUSE.finditer(line))
    for clause, after in zip(clauses, [*clauses[1:], None], strict=False):
        end = after.start() if after else len(line)
        yield from read_people(line[clause.end() : end].strip(" .,;()[]—–-"), _ROLES[(clause["work"] or clause["bare"]).lower()])


def desk_at_end(text: str) -> Mark | None:
    """The desk's line that closes a paragraph, in brackets or behind a dash."""
    for opened in _AT_END.finditer(text, max(0, len(text) - _LONGEST)):
        mark = read_desk(text[opened.start() :].rstrip()) if opened.start() > 0 else None
        if mark is not None:
            return mark._replace(start=opened.start(), end=opened.start() + mark.end)
    return None


def read_contributors(line: str) -> Mark | None:
    """`AP writers Ann Lee in Oslo and Bo Ray contributed to this report.`, `Ann Lee reported from Oslo`."""
    if len(line) > _LONGEST or not ("contribut" in line or "assisted" in line or "reported from" in line):
        return None
    people: list[Credited] = []
    for sentence in _SENTENCES.split(_BRACKETED.sub(r"\1", line)):
        found = _CONTRIBUTED.fullmatch(sentence) or _REPORTED.fullmatch(sentence)
        if found is None:
            return None
        place = found.groupdict().get("place")
        people += [one._replace(place=one.place or place) for one in read_people(found["who"], "reporting")]
    agencies = tuple(dict.fromkeys(one.name for one in agencies_in(line)))
    return Mark(0, len(line), "contributor", agencies, tuple(people)) if people or not _BARELY.search(line) else None


def read_inputs(line: str) -> Mark | None:
    """`(With inputs from PTI and ANI)`, `– With files from The Canadian Press`, `avec AFP`."""
    found = _INPUTS.fullmatch(line)
    if found is None or not (found["sure"] or _AGENCIES_ALONE.fullmatch(found["whose"])):
        return None
    agencies = tuple(dict.fromkeys(one.name for one in agencies_in(found["whose"])))
    return Mark(0, len(line), "contributor", agencies, read_people(found["whose"], "reporting"))
