"""Tells captions and picture credits by their own words."""

import re

from transforms.lexicon.signatures import AGENCY, SCENE_VERBS
from transforms.text.phrasing import PICTURE, is_spoken, phrasings

_LONGEST_CAPTION, _LONGEST_CREDIT = 75, 12
_REACH = 60
"""Characters at a caption's end in which a picture credit or a date begins."""
_MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"

_CREDIT = phrasings(
    r"""
    \W{0,2}((main|cover|lead|file|top|featured?) )?<picture>(\s*(credits?|by|courtesy( of)?|source|copyright|from)\b\s*:?|\s*[:/©])\s*\S
    \W{0,2}(AP|Reuters|AFP|EPA|PA|Getty)( <picture>\b|\s*/\s*(?=(?-i:[A-Z])))\s*\S
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
    "police", "the", "van", "via", "von",
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
    agency=AGENCY,
    picture=PICTURE,
)
_LONGEST_SIGNATURE = 7
_NAME_AND_HOUSE = re.compile(
    rf"(?!By\b)(?:[A-Z][\w.'’-]+\s){{1,2}}[A-Z][\w'’-]+\s?/\s?(?!By\b)(?:[Tt]he\s)?[A-Z][\w&'’-]+(?:\s[A-Z][\w&'’-]+){{0,3}}|{AGENCY}\s?/\s?[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{1,3}}",
    re.VERBOSE,
)
"""A photographer and a house, and nothing else."""
_LONGEST_COPYRIGHT = 5
_OF_AGENCY = re.compile(rf"\W{{0,2}}©\s?{AGENCY}(?:\s?/\s?[\w .'’-]+)?\W{{0,2}}", re.VERBOSE)
"""An agency's copyright without a year signs its copy or its picture."""
_LONGEST_SIGNED = 35
_SIGNED_AT_TOP = re.compile(
    rf"[.!?”\"]\s?(?:[—–]\s?(?:{AGENCY}|[A-Z]{{2,6}}|[A-Z][a-z]+(?:\s[A-Z][a-z]+){{1,2}})"
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

_OPENING = phrasings(
    r"""
    \W*((an?|the|this) )?<sort> (<picture>|impression|grab|views?|rendering|footage)\b
    \W*((an?|the|this) )?<picture> (shows?|shown|taken|released|provided|supplied)\b
    \W*(pictured|above|below|((photo|image|media) )?caption|figure( \d+)?|pic|picture|photo|image)\b\s*(:|\(|\s(left|right)\b)
    \W*(pictured|above|below|(photo|image|media) caption),\s
    (image|photo|media|picture) caption\s\w
    \W*((an?|the) )?(<shot>) (shows?|showing|from|of|taken|grabbed)\b[^.]*[^.:]$
    \W*<picture> by [^:]{3,40}:\s
    \W*(from left|clockwise|left to right|l-r)\b\s*(:|\(|\)|,\s|\s(left|right)\b)
    """,
    picture=PICTURE,
    shot="cctv|map|graphic|chart|((drone|mobile|cctv|video) )?footage|screen ?gra[bp]|screenshot|still|frame",
    sort="(satellite|aerial|file|handout|undated|archive|cctv|screen|still|artist['’]s|computer-generated|general|stock|representational|representative|symbolic)",
)
_OPENING_MARKS = "([*•\"'“‘ "
_OPENING_WORDS = frozenset({
    "chart", "drone", "footage", "graphic", "map", "mobile", "screengrab", "screenshot", "video",
    "a", "above", "aerial", "an", "archive", "artist's", "artist’s", "artwork", "below", "caption", "cartoon", "cctv", "clockwise",
    "computer-generated", "figure", "file", "from", "general", "handout", "illustration", "illustrations", "image", "images", "l-r", "left", "media",
    "photo", "photograph", "photographs", "photos", "pic", "pics", "picture", "pictured", "pictures", "representational", "representative", "satellite",
    "screen", "still", "stock", "symbolic", "the", "this", "undated",
})  # fmt: skip
"""First words of what `_OPENING` reads: the cheap test before it."""
_SIDE = "(l|r|c|left|right|cent(re|er)|pictured|above|below|file|top|bottom|seated|standing)"
_MARKS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("(",), phrasings(r"\(((2nd|3rd|second|third|far|top|bottom|front|back)[ -]?(from[ -])?(the[ -])?)?<side>([ ,][^\x28\x29]{0,30})?\)", side=_SIDE)),
    (
        ("photo", "image", "picture", "grab", "screenshot", "combination", "footage", "illustration"),
        phrasings(
            r"""
            ^\W*(file|archive|stock|library) <picture> of\b
            \b(file|archive|stock|undated|handout|combination|composite|aerial) <picture>\b(?!\s+(of|shows|showed|released)\b)
            \b(satellite|pool|promotional|publicity|courtesy) <picture>\b(?!\s+(of|shows|showed|released)\b)
            \bin an? (undated )?(<picture>|still|screengrab) (provided|released|supplied|made available|posted|distributed)\b
            \bin this ([\w.,-]+ ){0,6}(<picture>|frame grab|screengrab|screenshot|still|combination)\b
            """,
            picture=PICTURE,
        ),
    ),
    (
        ("pictured", "photographed", " seen ", " shown "),
        phrasings(
            r"""
            \b(is|are) (pictured|photographed|shown (here|in this))\b
            \b(is|are) seen (here|in this|during|through|on a screen|outside|inside|leaving|arriving|near|behind)\b
            ,\s(seen|shown|pictured) (here|above|left|right|in this \w+|(last|this) \w+|(in|on) ([a-z]+\s)?(\d\d? )?([a-z]+ )?\d{4}),
            (?<!was\s)(?<!were\s)(?<!been\s)\bpictured (\w+ing|here|above|below|in|at|on|with|left|right|outside|during|last|earlier)\b
            """
        ),
    ),
    (
        (", left", ", right", ", cent", ", second", ", third", ", far", ", pictured"),
        phrasings(r",\s+(left|right|cent(re|er)|(second|third|far) (from )?(left|right)|pictured(\s+[\w ,]{1,40})?)\s*,"),
    ),
)
"""What only captions say, each with what a line in lower case must hold for it to be tried."""
_MARK_HINTS = tuple(hint for hints, _ in _MARKS for hint in hints)

_YEAR = re.compile(r"[12]\d\d\d")
_DATE = r"((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?,? )?((\d{1,2} )?<month>\.? \d{4}|<month>\.? \d{1,2},? \d{4})\b"
_DATED_END = phrasings(
    r"""
    \b(?!(<month>|[A-Z][a-z]+day|Since|In|By|From|Until|On|The)\b)[A-Z][\w.'’-]*,? (on )?<date>([^.]{0,45})?[.\x29\]]*$
    (,|\bon) <date>[.\x29\]]*$
    """,
    ignore_case=False,
    date=_DATE,
    month=_MONTH,
)
"""A date at the end that stands beside a place, or apart: "in Bonn, Germany, June 5, 2018", not "from June 5, 2018" or "in June 2018"."""
_PLACED_END = phrasings(r"\b(?!(<month>|[A-Z][a-z]+day)\b)[A-Z][\w.'’-]*,? (on )?<date>[.\x29\]]*$", ignore_case=False, date=_DATE, month=_MONTH)
_NO_SCENE_START = phrasings(r"\W*((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|<month>\.?\s+\d|\d|[A-Z][a-z]+ed\b)", ignore_case=False, month=_MONTH)
_SCENE = re.compile(rf"\b(?:{SCENE_VERBS})\b")
_NO_SCENE_LINE = re.compile(r"(?:Why|How|What|Where|When|Who|Here|There|Again|I|We|You|[A-Z]{3,})\b")
_NO_SCENE = re.compile(r"\b(?:is|are|has|have|can|may|must|and) (?:an?|the|been|be|now|[a-z]+able|[a-z]+ive)\b|\b(?:pct|dlrs|mln|shares?|since)\b")
"""What tells of a state or of business, where no verb shows a scene."""
_NOT_PRESENT = phrasings(
    r"""
    \b(was|were|had|will|would|told|held|took|began|due|until|expected|scheduled|met|won|lost|fell|rose|became|made|went|came)\b
    \b\w{3,}ed\b(?!\s+(by|at|in|on|street|building|area)\b)
    """,
    ignore_case=False,
)


def is_photo_credit(line: str, n_words: int) -> bool:
    """Whether a line credits an image and describes nothing."""
    if n_words > _LONGEST_CREDIT or line.rstrip('"”').endswith(("?", "!")) or line.startswith(('"', "“")):
        return False
    if n_words <= _LONGEST_COPYRIGHT and _OF_AGENCY.fullmatch(line):
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


def is_caption(line: str, n_words: int, *, top: bool) -> bool:
    """Whether a line describes an image, by words that only captions use or by a credit at its end; `top` near the article's start."""
    if not 3 <= n_words <= _LONGEST_CAPTION:
        return False
    if _ends_in_credit(line) or (top and n_words <= _LONGEST_SIGNED and line[-1].isalpha() and _SIGNED_AT_TOP.search(line, max(0, len(line) - _REACH))):
        return True
    return not _names_a_party(line) and (_has_mark(line.lower()) or _is_scene(line, n_words, top=top)) and not is_spoken(line)


def _ends_in_credit(line: str) -> bool:
    return _may_end_in_credit(line) and bool(_CREDIT_AT_END.search(line, max(0, len(line) - _REACH - 20)))


def _may_end_in_credit(line: str) -> bool:
    """The cheap test before the pattern of credits at a line's end."""
    end = line[-_REACH:]
    word = end.rstrip(' .)]*”"').rpartition(" ")[2]
    if word.isupper() or word in _END_WORDS or any(map(end.__contains__, _END_MARKS)):
        return True
    is_open = line[-1] not in ".?!" or ")" in line[-4:] or "]" in line[-4:]
    return is_open and any(map(end.__contains__, _END_SIGNS))


def is_unclosed_scene(line: str) -> bool:
    """Whether a line without a stop tells in the present tense what is to be seen: "Fans celebrate on the pitch"."""
    return (
        line[0].isupper()
        and not _NO_SCENE_LINE.match(line)
        and bool(_SCENE.search(line, 1))
        and not _NOT_PRESENT.search(line)
        and not is_spoken(line)
        and ":" not in line
    )


def _names_a_party(line: str) -> bool:
    """Whether (R) stands for Republicans, not for the right of the picture."""
    return "(R-" in line or "(D)" in line or ("(R)" in line and bool(_NOT_PRESENT.search(line)))


def _has_mark(plain: str) -> bool:
    if plain.lstrip(_OPENING_MARKS).partition(" ")[0].rstrip(":,()") in _OPENING_WORDS and _OPENING.match(plain):
        return True
    if not any(map(plain.__contains__, _MARK_HINTS)):
        return False
    return any(any(hint in plain for hint in hints) and pattern.search(plain) for hints, pattern in _MARKS)


def _is_scene(line: str, n_words: int, *, top: bool) -> bool:
    """Whether a line tells in the present tense what is to be seen, and ends in the date of the picture."""
    start = max(0, len(line) - _REACH)
    if not line[0].isupper() or not _YEAR.search(line, start) or not _DATED_END.search(line, start) or _NOT_PRESENT.search(line):
        return False
    if _SCENE.search(line):
        return True
    return top and n_words > 6 and bool(_PLACED_END.search(line, start)) and not _NO_SCENE_START.match(line) and not _NO_SCENE.search(line)
