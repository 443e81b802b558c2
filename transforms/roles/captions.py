"""Tells captions by their own words."""

import re

from transforms.languages.en.calendar import MONTHS, SHORT_MONTHS
from transforms.lexicon.signatures import SCENE_VERBS
from transforms.marks.photos import ends_in_credit, may_sign_caption
from transforms.phrasing import PICTURE, alternatives, is_spoken, phrasings

_FEWEST_WORDS, _LONGEST, _LONGEST_BARE = 3, 75, 6
_REACH = 60
"""Characters at a caption's end in which a date begins."""
_MONTH = alternatives(name.title() for name in (*MONTHS, *SHORT_MONTHS))

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
_ADDRESSED = re.compile(r"(?:\b(?:[Ww]e|[Yy]ou|[Yy]our|[Oo]ur)|\bI|\bI['’]\w+)\b")
"""Captions speak neither of the writer nor to the reader."""
_SCENE = re.compile(rf"\b(?:{SCENE_VERBS})\b")
_NO_SCENE = re.compile(r"\b(?:is|are|has|have|can|may|must|and) (?:an?|the|been|be|now|[a-z]+able|[a-z]+ive)\b|\b(?:pct|dlrs|mln|shares?|since)\b")
"""What tells of a state or of business, where no verb shows a scene."""
_NOT_PRESENT = phrasings(
    r"""
    \b(was|were|had|will|would|told|held|took|began|due|until|expected|scheduled|met|won|lost|fell|rose|became|made|went|came)\b
    \b\w{3,}ed\b(?!\s+(by|at|in|on|street|building|area)\b)
    """,
    ignore_case=False,
)


def is_caption(line: str, n_words: int, *, top: bool) -> bool:
    """Whether a line describes an image, by words that only captions use or by a credit at its end; `top` near the article's start."""
    if not _FEWEST_WORDS <= n_words <= _LONGEST:
        return False
    if ends_in_credit(line) or (top and may_sign_caption(line, n_words)):
        return True
    if _names_a_party(line) or is_spoken(line) or _ADDRESSED.search(line):
        return False
    return _has_mark(line.lower()) or _is_scene(line, n_words, top=top)


def _names_a_party(line: str) -> bool:
    """Whether (R) stands for Republicans, not for the right of the picture."""
    if "(R)" in line and _NOT_PRESENT.search(line):
        return True
    return "(R-" in line or "(D)" in line


def _has_mark(plain: str) -> bool:
    if plain.lstrip(_OPENING_MARKS).partition(" ")[0].rstrip(":,()") in _OPENING_WORDS and _OPENING.match(plain):
        return True
    if not any(map(plain.__contains__, _MARK_HINTS)):
        return False
    return any(any(hint in plain for hint in hints) and pattern.search(plain) for hints, pattern in _MARKS)


def _is_scene(line: str, n_words: int, *, top: bool) -> bool:
    """Whether a line tells in the present tense what is to be seen, and ends in the date of the picture."""
    start = max(0, len(line) - _REACH)
    if not line[0].isupper() or not _YEAR.search(line, start):
        return False
    if not _DATED_END.search(line, start) or _NOT_PRESENT.search(line):
        return False
    return bool(_SCENE.search(line)) or (top and _is_placed(line, n_words, start))


def _is_placed(line: str, n_words: int, start: int) -> bool:
    """Whether a line without a verb that shows a scene ends in a place with its date, and tells of no state."""
    if n_words <= _LONGEST_BARE or not _PLACED_END.search(line, start):
        return False
    return not _NO_SCENE_START.match(line) and not _NO_SCENE.search(line)
