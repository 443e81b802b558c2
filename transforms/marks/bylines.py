"""Tells date lines, datelines and bylines by their own words."""

import re

from transforms.languages.en.calendar import MONTHS, WEEKDAYS
from transforms.lexicon.furniture import DATE_WORDS, JOBS, OFFICES
from transforms.marks.agencies import AGENCY, agencies_in
from transforms.marks.datelines import read_dateline
from transforms.marks.days import is_day_line, opens_with_label
from transforms.marks.desk import read_inputs
from transforms.marks.people import read_people, without_label
from transforms.marks.places import is_place
from transforms.model import Mark
from transforms.phrasing import UPPER
from transforms.schema import Role

_DIGIT = re.compile(r"\d")
_DATE_TOKEN = re.compile(r"[a-z][a-z.']*|\d+")
_DATED = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d\d?[:.]\d\d\D*[a-z]|\b(?:ago|yesterday)\b|\btoday\b.*\d[:.]\d\d",
    re.IGNORECASE,
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:\d{{4}}-\d\d-\d\d|(?:[A-Z][a-z]{{2,5}}day,?\s+)?(?:{_MONTH}\s+\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})(?:\s*,?\s+\d{{4}})?)"
_DATE_AND_OUTLET = re.compile(
    rf"{_DAY}(?:\s*[/|•·,–—-]\s*(?:\d\d?[:.]\d\d\s*(?:[AaPp]\.?[Mm]\.?)?(?:\s*[A-Z]{{2,4}})?|[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*){{0,3}}))+"
)
_CAPITALISED = re.compile(r"[A-Z][\w.'’&/-]*(?:,?\s[A-Z][\w.'’&/-]*){0,3}")
_LONGEST_STAMP, _LONGEST_DATELINE = 18, 14
_STAMP = re.compile(
    r"\W{0,2}(?:first |last |originally )?(?:posted|published|updated|modified|created|uploaded|pubdate|issued|load-date)\b"
    r"|\d\d?[:.]\d\d\s?(?:[ap]\.?m\.?\s?)?(?:GMT|BST|UTC|I?ST|[ECMP][SD]?T|CES?T|[ap]\.?m\.?)$",
    re.IGNORECASE,
)

_BY = re.compile(
    r"\W{0,2}(?:(?-i:[A-Z]{4,}\s+)?by|(?:guest|special|exclusive)\s+\w+\s+by|special\s+to\s+(?:the\s+)?(?-i:[A-Z])[\w.'’ ]{2,30}\s+by"
    r"|(?:exclusive|commentary|essay|review|investigation|dispatch)\s+by|words(?:\s+by)?"
    r"|(?:written|text|report(?:ed)?|story|posted|published|interview(?:ed)?|analysis|opinion|column)\s+by"
    r"|text|authors?|reporter|writer|from|a\s+report\s+by)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_PARTICLES = frozenset({
    "&", "@", "a", "al", "and", "ap", "at", "bin", "by", "da", "de", "del", "della", "den", "der", "di", "du", "edited",
    "el", "for", "graphics", "ibn", "in", "la", "le", "of", "on",
    "photographs", "photography", "photos", "pictures", "text", "the", "to", "van", "video", "von", "with", "words",
})  # fmt: skip
_TIMES = frozenset({*MONTHS, *WEEKDAYS})
_BETWEEN_PARTS = re.compile(r"(?<!\s)\s+[|/·•]\s+|(?:(?<!\s)\s+)?\|\s*")
_POSTER = re.compile(r"(?<=\d)\s+by\s+(?:admin|staff|[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)$")
_BARE_DATE = 2
_BARS = ("|", "/", "·", "•", " - ", " – ", " — ")
_AROUND_DATES = re.compile(r"(?<!\s)\s+[|/·•]\s+|^/\s+|(?<!\s)\s+[-–—]\s+(?=[A-Z][A-Za-z]*(?:\s[A-Z][A-Za-z]*)?$)|(?<=[Uu]pdated)\s-\s")
_SHIFT = re.compile(r"(?:(?<!\s)\s+)?\((?:now|earlier|text|words|reporting|photos|photographs|pictures|video|graphics|with [A-Z][\w'’ .-]+)\)")
"""Who of a live page's writers is at work, and who did what."""
_NEWSROOM = re.compile(r"(?:(?:[A-Z][\w.&'’-]*|of|and|the)\s){1,4}(?:Agencies|Bureau|Correspondents?|Desk|Network|Reporters?|Service|Staff|Team|Writers?)")
_ARTICLES = frozenset({"a", "an", "at", "in", "it", "on", "that", "the", "this"})
_FIRST = r"(?:[A-Z][\w'’.-]*[a-z.]|[A-Z]{2,}(?:-[A-Z]+)?)"
_NAME = rf"(?:{_FIRST}(?:\s+(?:(?:de|da|del|van|von|der|al|el|bin|la|le)\s+)?(?:[A-Z][\w'’.-]+|[A-Z]\.)){{1,3}})"
_NAMES = re.compile(
    rf"[—–-]?\s*{_NAME}(?:(?:\s+in\s+[A-Z][\w.'’-]+)?(?:\s*,\s*|\s+and\s+|\s*&\s*|,\s+and\s+){_NAME}){{0,3}}"
    rf"(?:\s+(?:in|for(?:\s+[Tt]he)?|at(?:\s+the)?)\s+[A-Z][\w.'’-]+(?:[ ,]+[A-Z][\w.'’-]+){{0,3}}|\s*[|/•]\s*[A-Z][\w.'’ ]{{2,30}}"
    rf"|\s*,\s+[A-Z][\w'’-]+|\s+\(?@\w+\)?)?"
)
_LEAD = re.compile(
    r"\W{0,2}(?:(?:written|words|story|text|report|reported|analysis|opinion)\s+)?by\s*:?\s+(?=\S)"
    r"|\W{0,2}(?:words|text|author|story)\s*:\s+(?=\S)",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"\W{0,2}(?:(?:texte|text|reportage|ein\s+\w+|propos\s+recueillis)\s+)?(?:par|von|por|di|door|af|av|oleh|от|od|przez)\s+(?=\S)"
    r"|\W{0,2}(?:from|autor(?:in)?|auteur|autore|tekst)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
"""What leads to a writer in a line that is known to be a byline."""
_STAFF = re.compile(
    rf"(?:[{UPPER}][\w.'’-]*\s){{1,3}}[{UPPER}][\w'’-]*,?\s(?:[|/•–—-]\s)?(?:(?:of|for)\s)?(?:[Tt]he\s)?{AGENCY}"
    r"(?:\s(?:[Ss]taff\s)?(?:[A-Z]\w+\s)?(?:[Ww]riter|[Cc]orrespondent|[Rr]eporter))?$"
)
"""A name and its agency without a "by"."""
_LONGEST_STAFF = 12
_STAFF_ALONE = re.compile(
    rf"(?:(?i:by|par|von|por|di|door|af|av|oleh|от|od|przez)\s+)?{_NAME}(?:(?:,\s+|\s+and\s+|\s*&\s*|\s+und\s+|\s+et\s+|\s+y\s+){_NAME}){{0,3}}"
    rf"(?:,\s+|\s+[|•–—-]\s+|\s+(?=\()|,?\s+(?:of|for)\s+)\(?(?:[Tt]he\s)?{AGENCY}\)?(?:\s(?:[Ss]taff\s)?(?:[A-Z]\w+\s)?(?:[Ww]riter|[Cc]orrespondent|[Rr]eporter))?"
)
"""Names and the agency that they write for: `Ann Lee, Xinhua`, `Par Ann Lee (AFP)`. A bar between them makes a picture's credit."""


def is_date_line(line: str, n_words: int) -> bool:
    """Whether a line is nothing but a date, with what labels and times go with it: "Published: 8 January 2019, 10:03 GMT"."""
    if n_words > 18 or line.endswith("?") or not _DIGIT.search(line):
        return n_words <= 2 and line.strip(" .|").lower() in {"yesterday", "today", "just now", "updated", "published", "posted"}
    if n_words <= 12 and _DATE_AND_OUTLET.fullmatch(line):
        return True
    if n_words > _BARE_DATE:
        line = _date_alone(line)
    tokens = _DATE_TOKEN.findall(line.lower().replace("’", "'"))
    return (all(map(_is_of_date, tokens)) and bool(_DATED.search(line))) or is_day_line(line)


def _is_of_date(token: str) -> bool:
    return token.isdigit() or token in DATE_WORDS or token.rstrip(".") in DATE_WORDS


def _date_alone(line: str) -> str:
    """A date line without the outlet, place or name that stands before or behind a bar or "by"."""
    if " by " in line:
        line = _POSTER.sub("", line)
    if not any(map(line.__contains__, _BARS)):
        return line
    return " ".join(part for part in _AROUND_DATES.split(line) if not _CAPITALISED.fullmatch(part)) or line


def is_dateline(line: str, n_words: int, *, named: bool = False) -> bool:
    """Whether a line is a place with a date, an agency or a dash, and nothing else; where markup names it so, a known place in capitals alone is one."""
    found = read_dateline(line) if n_words <= _LONGEST_DATELINE else None
    if found is None or found.mark.end != len(line.rstrip()):
        return False
    return any(map(is_place, (found.mark.place or "").split(", "))) if named else found.sure


def is_stamp(line: str, n_words: int) -> bool:
    """Whether a date line says itself what it dates, or is a time of day with its zone: so wherever it stands."""
    return n_words <= _LONGEST_STAMP and bool(_STAMP.match(line) or opens_with_label(line)) and is_date_line(line, n_words)


def opens_with_dateline(line: str) -> bool:
    """Whether a paragraph of the story begins with a dateline: "PARIS (AP) — …"."""
    found = read_dateline(line)
    return found is not None and found.sure


def is_signed_by(line: str, n_words: int) -> bool:
    """Whether a line opens with "by" or the like and goes on with names only, or is names and the agency that they write for."""
    if n_words <= _LONGEST_STAFF and _STAFF_ALONE.fullmatch(line):
        return True
    match = _BY.match(line) if n_words <= 24 and not line.endswith(("?", "!", ";")) else None
    if match and "(" in line:
        line = _SHIFT.sub("", line)
    return bool(match and _are_names(without_label(line[match.end() :])))


def is_byline(line: str, n_words: int, *, near_title: bool) -> bool:
    """Whether a line says who wrote the article; a bare name counts only near the title."""
    if n_words > 24 or line.endswith(("?", "!", ";")):
        return False
    if is_signed_by(line, n_words) or (near_title and _is_byline_by_place(line, n_words)):
        return True
    line = _SHIFT.sub("", line)
    if not near_title or n_words > 12 or line.endswith((".", ":")):
        return False
    words = {word.strip(",.|()").lower() for word in line.split()}
    if bool(words & OFFICES) and (_are_names(line) or _NEWSROOM.fullmatch(line)):
        return True
    return n_words <= 10 and bool(_NAMES.fullmatch(line))


def _is_byline_by_place(line: str, n_words: int) -> bool:
    """Whether near a title a line can be nothing else: names behind a "by" of any language, or before a bar."""
    lead = _LEADS.match(line) if n_words <= _LONGEST_STAFF else None
    if lead and _NAMES.fullmatch(line, lead.end()):
        return True
    return any(map(line.__contains__, _BARS)) and _is_byline_of_parts(line)


def _is_byline_of_parts(line: str) -> bool:
    """Whether a line is a name, then an outlet or a date, with bars or dots between: "Jane Doe · Gulf News · Posted: 5 May 2020"."""
    name, *others = _BETWEEN_PARTS.split(line)
    if not others or not _NAMES.fullmatch(name):
        return False
    return all(_CAPITALISED.fullmatch(part) or is_date_line(part, part.count(" ") + 1) for part in others)


def _are_names(text: str) -> bool:
    """Whether words are mostly names, particles and offices, as in "Jane Doe and staff writers in Oslo"."""
    words = [stripped for word in text.split() if (stripped := word.strip(",.|/()[]:•·–—-"))]
    if not words or words[0].lower() in _TIMES:
        return False
    if words[0].lower() in _ARTICLES and not any(word.lower() in OFFICES for word in words):
        return False
    fitting = sum(word[0].isupper() or word[0].isdigit() or "@" in word or word.lower() in _PARTICLES or word.lower() in JOBS for word in words)
    return fitting >= 0.85 * len(words) and (words[0][0].isupper() or words[0].lower() in JOBS | _PARTICLES)


_PART = re.compile(r"(?:(?<!\s)\s+)?[|•·/]\s*|(?<!\s)\s+[–—-]\s+")
_DASH_WITH = re.compile(r"[–—-]{1,2}\s*(?=[^,]{3,60},?\s+with\s)")
_WITH = re.compile(r"(?:,|(?<!\s)\s)\s*(?=(?:with|avec|mit|con|com)\s+\S)")
_LONGEST_BYLINE = 200


def read_byline(line: str, role: Role | None) -> tuple[Mark, ...]:
    """The byline that a line is, and whose material it says was used: `By Ann Lee and Bo Ray, AP Business Writer`, `Par Ann Lee avec AFP`."""
    lead = _LEAD.match(line) or (_LEADS.match(line) if role == "byline" else None) or (_DASH_WITH.match(line) if role == "credit" else None)
    if len(line) > _LONGEST_BYLINE or line.endswith(("?", "!", ";", ":")) or not (lead or role == "byline" or _STAFF.match(line)):
        return ()
    start = lead.end() if lead else 0
    parted = _WITH.search(line, start)
    helped = read_inputs(line[parted.end() :]) if parted else None
    end = parted.start() if parted and helped else len(line)
    people = read_people(_PART.split(line[start:end])[0], "writing")
    agencies = tuple(dict.fromkeys(one.name for one in agencies_in(line[start:end])))
    if not (people or agencies) or (role != "byline" and not _are_names(line[start:end])):
        return ()
    mark = Mark(0, end, "byline", agencies, people)
    return (mark, helped._replace(start=parted.end(), end=len(line))) if parted and helped else (mark,)
