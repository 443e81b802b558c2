"""Tells picture credits: lines that are one, and captions that end in one."""

import re

from transforms.marks.agencies import SIGNER, picture_agencies_in
from transforms.marks.people import name_in
from transforms.model import Credited, Mark
from transforms.names.given_names import GIVEN_NAMES
from transforms.phrasing import PICTURE, phrasings
from transforms.schema import Role

_LONGEST_CREDIT = 12
_REACH = 60
"""Characters at a caption's end in which a picture credit begins."""
_CREDIT = phrasings(
    r"""
    \W{0,2}((main|cover|lead|file|top|featured?|photo) )?<picture>(\s*(credits?|by|courtesy( of)?|source|copyright|from)\b\s*:?|\s*[:/©])\s*\S
    \W{0,2}(AP|Reuters|AFP|EPA|PA|Getty)( <picture>\b|\s*/\s*(?=(?-i:[A-Z])))\s*\S
    \W{0,2}(photography|fotos?|fotografía|fotografia|bild|imagen|imagem|fot\.|crédit photo)( (de|di|by|von|par))?\s*[:/©]\s*\S
    \W{0,2}(mandatory )?credit\s*(:|\.\.\.|…)?\s*(?=(?-i:[A-Z]))\S
    """,
    picture=PICTURE,
)
_CREDIT_ALONE = phrasings(
    r"""
    \W?(contributed|handout|file|courtesy|supplied|submitted|stock|pool) <picture>\W?
    \W?courtesy (of )?[\w.'’ ]{3,40}\W?
    \W?(supplied|<picture>)\W?
    \W?<picture> (is )?(supplied|submitted|contributed|provided|courtesy)( by .{3,40})?\W?
    \W?(<picture> )?courtesy( of|\s*:) (?-i:the [\w.'’ ]{3,30}|[A-Z][\w.'’& ]{2,40})\W?
    """,
    picture=PICTURE,
)
_PARTICLES = frozenset({
    "and", "archive", "archives", "by", "collection", "courtesy", "de", "department", "der", "dpa", "family", "for", "from", "handout", "in", "museum", "of",
    "iStock", "imago", "police", "the", "van", "via", "von",
})  # fmt: skip
_CREDIT_AT_END = phrasings(
    r"""
    ([/,|·•(]|\bvia\b|\bfor\b)\s*<agency>(\s+(?i:<picture>))?(\s*(/|via|,)\s*[A-Z][\w /-]{1,30})?\s*\)?\W{0,3}$
    \((?i:supplied|handout|file|pool|provided|contributed|courtesy|archive)\)\W{0,3}$
    \((?i:supplied|handout|[A-Z][\w.&'’-]*( [A-Z][\w.&'’-]*){0,3})\s*:\s*[A-Z][\w.'’-]*( (and |& |of |the |of the )?[A-Z][\w.'’-]*){0,4}\)\W{0,3}$
    [.”"]\s*<agency>\s*/\s*[A-Z][\w\s.'’-]{1,30}\W{0,3}$
    \((?i:[^\x28\x29]{0,40}\b(<picture>|credit|courtesy)\b[^\x28\x29]{0,60})\)\W{0,3}$
    [.”"!?'’)]\s*([|•·–—-]\s*)?[\x28\[]?(?i:<label>)(\s+(by|credits?|courtesy of))?\s*[:/]\s*([^.]|\b[A-Z]\.){2,60}[\x29\]]?\W{0,3}$
    [.”"!?'’)|]\s*([|•·–—-]\s*)?(?i:<picture>) (by|courtesy of|from) [A-Z][^.]{2,50}\W{0,3}$
    \([A-Z][\w.'’-]*( [A-Z][\w.'’-]*){1,3}\s*/\s*[A-Z][\w.&'’ -]{1,40}\)\W{0,3}$
    [.”"!?)]\s*([A-Z][\w.'’-]*\s){1,2}[A-Z][\w'’-]*\s*/\s*[A-Z][\w.&'’ -]{1,40}$
    \s[-–—|]\s*(?i:<picture>|credit)(\s+(by|credits?|courtesy of))?\s*:\s*[A-Z]([^.]|\b[A-Z]\.){2,50}$
    \s(Pic|Picture|Photo|Photograph|Image|Foto|Credit|Illustration)s?:\s*[A-Z]([^.]|\b[A-Z]\.){2,40}$
    [.!?”"]\s*\(([A-Z][\w'’.-]+ ){1,2}[A-Z][\w'’-]+\)$
    [.!?”"]\s*[A-Z]{2,}\s?/\s?[A-Z][\w. '’-]{2,30}$
    [.!?”"]\s*(?i:courtesy (of )?)[^.]{3,40}$
    \s©\s*[A-Z][\w.'’-]*( [A-Z][\w.'’/-]*){0,5}$
    \[[A-Z][\w.'’-]*( [A-Z][\w.'’-]*){1,3}\s*/\s*[A-Z][\w.&'’ -]{1,40}\]$
    \[(?i:<label>)(\s+by)?\s*[:/]?\s*[A-Z][^\x5b\x5d]{2,50}\]$
    \([A-Z]{2,}\s?/\s?[A-Z][\w.'’-]+( [A-Z][\w.'’-]+){0,2}\)$
    [.!?”"]\s+(?i:<label>)\s\|\s[A-Z][^.]{2,50}$
    [.!?”"]\s+[\x28\[]?[A-Z]{2,6} (?i:<picture>)\s?[:/|]\s?[A-Z][^.]{2,40}$
    [.!?”"\w]\s+[–—-]{1,2}\s?(<agency>|[A-Z][\w'’]+( [A-Z][\w'’]+)?) (?i:file )?(?i:<picture>)$
    [.!?”"]\s+\([A-Z][\w.'’-]*( [A-Z][\w.'’-]*){1,3}(,|,? (for|via|of)) ([Tt]he )?[A-Z][\w.&'’ -]{1,40}\)$
    [.!?”"]\s+[A-Z][\w'’-]*( [A-Z][\w.'’-]*){1,2}\s?[—–]\s?([Tt]he )?[A-Z][\w.&'’ -]{1,40}$
    [.!?]\s*\|\s*[A-Z][\w.'’-]*( [A-Z][\w.'’-]*){1,3}((,| for| via| of| /) (the |The )?[A-Z][\w.&'’ -]{1,40})?$
    \|\s*(?i:<picture>(\s+credits?)?)\s*:\s*([^.]|\b[A-Z]\.){2,60}$
    (?i:Getty Images|AP Photo\S*|AP Images|Shutterstock|Alamy|iStock|File (Photo|Image|Picture))\W{0,3}$
    """,
    ignore_case=False,
    label="<picture>|photographers?|foto|credit|source",
    agency=SIGNER,
    picture=PICTURE,
)
_LONGEST_SIGNATURE = 7
_NAME_AND_HOUSE = re.compile(
    rf"(?!By\b)(?:[A-Z][\w.'’-]+\s){{1,2}}[A-Z][\w'’-]+\s?/\s?(?!By\b)(?:[Tt]he\s)?[A-Z][\w&'’-]+(?:\s[A-Z][\w&'’-]+){{0,3}}|{SIGNER}\s?/\s?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{1,3}}",
    re.VERBOSE,
)
"""A photographer and a house, and nothing else."""
_LONGEST_COPYRIGHT = 7
_OF_AGENCY = re.compile(rf"\W{{0,2}}©\s?{SIGNER}(?:\s?/\s?[\w .'’-]+)?\W{{0,2}}", re.VERBOSE)
"""An agency's copyright without a year signs its copy or its picture."""
_OF_PHOTOGRAPHER = re.compile(
    rf"\W{{0,2}}©\s?(?:[A-Z][\w.'’-]+\s){{1,3}}[A-Z]?[\w'’-]*\s?[/,—–-]\s?{SIGNER}\W{{0,2}}|(?:[A-Z][\w.'’-]+\s){{1,2}}[A-Z][\w'’-]+[—–]{SIGNER}", re.VERBOSE
)
"""A photographer's copyright with an agency, or a name glued to an agency's by a dash."""
_LONGEST_SIGNED = 35
_SIGNED_AT_TOP = re.compile(
    rf"[.!?”\"]\s?(?:[—–]\s?(?:{SIGNER}|[A-Z]{{2,6}}|[A-Z][a-z]+(?:\s[A-Z][a-z]+){{1,2}})"
    rf"|\s(?:[A-Z]\.\s?){{1,2}}[A-Z][a-z]+)$",
    re.VERBOSE,
)
"""A signature after a closed sentence: what ends a caption at the article's top may end the story at its bottom."""
_END_SIGNS = ("(", "[", "|", "·", "•", "©", "—", "–")
_END_MARKS = (
    "/", "Foto", "foto", "hoto", "mage", "icture", "redit", "ourtesy", "andout", "Stock", "lamy", "Pic", " pic", "ource:",
    "llustration",
)  # fmt: skip
_END_WORDS = frozenset({
    "Agency", "Bloomberg", "Foundation", "Getty", "Images", "Kyodo", "Press", "Presse", "Reuters", "Service", "Services", "Shutterstock", "Sputnik",
    "Xinhua", "Yonhap",
})  # fmt: skip
"""A line without one of these near its end has no picture credit there."""


def is_photo_credit(line: str, n_words: int) -> bool:
    """Whether a line credits an image and describes nothing."""
    if n_words > _LONGEST_CREDIT or line.rstrip('"”').endswith(("?", "!")) or line.startswith(('"', "“")):
        return False
    if n_words <= _LONGEST_COPYRIGHT and (_OF_AGENCY.fullmatch(line) or _OF_PHOTOGRAPHER.fullmatch(line)):
        return True
    label = _CREDIT.match(line)
    if label:
        rest = line[label.end() - 1 :]
        return any(map(str.isalpha, rest)) and not any(word[0].islower() and word not in _PARTICLES for word in rest.split())
    if _CREDIT_ALONE.fullmatch(line):
        return True
    if n_words <= _LONGEST_SIGNATURE and _NAME_AND_HOUSE.fullmatch(line):
        return True
    end = _CREDIT_AT_END.search(line) if n_words <= 8 and _may_end_in_credit(line) else None
    return end is not None and not any(word[0].islower() for word in line[: end.start()].split())


def ends_in_credit(line: str) -> bool:
    """Whether a caption closes with the credit of its picture."""
    return _may_end_in_credit(line) and bool(_CREDIT_AT_END.search(line, max(0, len(line) - _REACH - 20)))


def may_sign_caption(line: str, n_words: int) -> bool:
    """Whether a caption at the article's top closes with a signature, which at its bottom may be the story's."""
    return n_words <= _LONGEST_SIGNED and line[-1].isalpha() and bool(_SIGNED_AT_TOP.search(line, max(0, len(line) - _REACH)))


def _may_end_in_credit(line: str) -> bool:
    """The cheap test before the pattern of credits at a line's end."""
    end = line[-_REACH:]
    word = end.rstrip(' .)]*”"').rpartition(" ")[2]
    if word.isupper() or word in _END_WORDS or any(map(end.__contains__, _END_MARKS)):
        return True
    is_open = line[-1:] not in {"", ".", "?", "!"} or ")" in line[-4:] or "]" in line[-4:]
    return is_open and any(map(end.__contains__, _END_SIGNS))


_LABEL = re.compile(
    r"(?<![^\W_])(?:file\s|handout\s|pool\s|main\s|cover\s)?(?:photo(?:graph)?(?:er)?s?|pictures?|images?|pics?|foto|credits?|source|courtesy|copyright|handout|file|pool"
    r"|illustrations?|provided|supplied|mandatory)(?![^\W_])\s*(?:by|of|credits?)?\s*[:/©]?|©",
    re.IGNORECASE,
)
_SEGMENTS = re.compile(r"(?:(?<!\s)\s+)?[/|:()\[\]]\s*|\s(?:via|for|by|of|on|[–—-])\s|^(?:via|for|by)\s|(?<=\w)[—–](?=[A-Z])")
_BETWEEN = re.compile(r"(?:(?<!\s)\s+)?(?:;\s*|,\s+)|\s(?:and|&|et|und|y)\s")
_LIBRARIES = re.compile(r"(?:Getty|AP|Alamy|Reuters)\s(?:Images|Photo)")
_BREAK = re.compile(r"(?<!\b[A-Z])[.!?”\"]\s+(?=[^\s])|[(\[]|\s[|•·—–]\s|\s(?=©)")
_CAPITALISED = re.compile(r"(?<![\w.'’-])(?:[A-Z][\w.'’-]*\s){0,2}[A-Z][\w.'’-]*$")
_LONGEST_MARK = 120


def read_photo(line: str) -> Mark | None:
    """`Photo: Ann Lee`, `Ann Lee/AFP via Getty Images`, `AP Photo/Ann Lee`: a line that credits an image."""
    if len(line) >= _LONGEST_MARK or not is_photo_credit(line, line.count(" ") + 1):
        return None
    mark = _photo(line, 0)
    return mark if mark.agencies or mark.people or _CREDIT.match(line) or _CREDIT_ALONE.fullmatch(line) else None


def read_own_photo(line: str, role: Role | None) -> Mark | None:
    """A line that can credit nothing but an image, whatever it looks like: `© Ann Lee / AFP`, and in a line of credits `Ann Lee / AFP`, `Ann Lee for NPR`."""
    if len(line) >= _LONGEST_MARK or not (_OF_PHOTOGRAPHER.fullmatch(line) or (role == "credit" and _NAME_AND_HOUSE.fullmatch(line.replace(" for ", "/", 1)))):
        return None
    mark = _photo(line, 0)
    return mark if mark.people and (" for " not in line or any(map(_is_known, mark.people))) else None


def photo_at_end(text: str) -> Mark | None:
    """The credit that closes a caption: `… on Monday. (Photo by Ann Lee/Getty Images)`."""
    text = text.rstrip()
    found = _CREDIT_AT_END.search(text, max(0, len(text) - _REACH - 20)) if text and _may_end_in_credit(text) else None
    if found is None:
        return None
    breaks = [
        one.end() if one.group()[0] not in "([" else one.start()
        for one in _BREAK.finditer(text, max(0, len(text) - _LONGEST_MARK))
        if one.start() <= found.start() + 2
    ]
    if breaks:
        return _photo(text, breaks[-1])
    name = _CAPITALISED.search(text, max(0, found.start() - 40), found.start())
    return _photo(text, name.start() if name else found.start())


def _photo(text: str, start: int) -> Mark:
    """The photo credit from a place to the end of a line."""
    printed = text[start:]
    start += len(printed) - len(printed.lstrip(" .,;:|•·—–-"))
    agencies = tuple(dict.fromkeys(one.name for one in picture_agencies_in(printed)))
    segments = _SEGMENTS.split(_LABEL.sub("/", _LIBRARIES.sub("/", printed)))
    named = [found for segment in segments if (found := _people(segment))]
    known = [found for found in named if any(map(_is_known, found))]
    people = tuple(one for found in known or named[:1] for one in found)
    return Mark(start, len(text), "photo", agencies, people, "image")


def _is_known(one: Credited) -> bool:
    """Whether a name begins with a given name that the directory has."""
    return one.person.partition(" ")[0].title() in GIVEN_NAMES


def _people(segment: str) -> tuple[Credited, ...]:
    """The photographers of a part of a credit. Behind a bar, "for" or "via" stands their house, unless it has a given name."""
    return tuple(Credited(name, "photo") for part in _BETWEEN.split(segment) if (name := name_in(part)))
