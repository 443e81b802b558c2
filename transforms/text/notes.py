"""Tells credits, captions and corrections by their own words. Each looks for a cheap hint before its pattern."""

import re

from transforms.lexicon.furniture import OFFICES
from transforms.lexicon.signatures import AGENCY, SCENE_VERBS

_PICTURE = r"(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|handout|cartoon|artwork)"
_PIECE = r"(?:article|story|piece|report|column|essay|interview|post|text|version|dispatch)"

_CREDIT = re.compile(
    rf"""\W{{0,3}}(?:
        (?:sources?|via|agenc(?:y|ies)|copy|wires?|credits?)\s*:\s*\S
      | with\s+(?:additional\s+)?(?:inputs?|files|reporting|reports?|agenc(?:y|ies)|material|contributions?|information|wires?)\b(?:\s+(?:from|by|of)\b|\W*$)
      | (?:additional\s+|further\s+|original\s+)?(?:report(?:ing|ed)|writing|written|editing|edited|compiled|translat(?:ed|ion)|produced)\s+(?:and\s+(?:writing|editing|photography|research|additional\s+reporting)\s+)?by\s*:?\s+\S
      | (?:additional|further|original)\s+(?:reporting|research|writing|editing|photography|translation)\b
      | (?:reporting|writing|editing|compiled|translation|production|research|graphics?|illustration)\s*[:;]\s*\S
      | (?:to\s+contact|contact)\s+(?:the|this)\s+(?:reporter|writer|author|editor|journalist|correspondent|staff|newsroom)
      | this\s+{_PIECE}\s+(?:was|is|has\s+been|first|originally|also)\s+(?:(?:first|originally|also|initially|previously|being)\s+)*(?:published|appeared|appears|ran|produced|written|reported|republished|reprinted|syndicated|adapted|supplied|provided|translated|compiled|excerpted|distributed)\b
      | the\s+{_PIECE}\s+(?:was\s+)?(?:first|originally|previously)\s+(?:published|appeared|ran|printed)\b
      | this\s+is\s+an?\s+(?:\w+\s+)?(?:extract|excerpt|version|translation|adaptation)\b
      | a\s+version\s+of\s+this\s+{_PIECE}\b
      | (?:first|originally)\s+(?:published|appeared|posted|printed)\b
      | (?:re)?(?:published|printed)\s+(?:here\s+)?(?:with\s+(?:the\s+)?(?:kind\s+)?permission|courtesy|under|from)\b
      | (?:supplied|provided|distributed|syndicated)\s+(?:by|through|via)\s+[A-Z]
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CREDIT_OPENINGS = frozenset(
    "source sources via agency agencies copy wire wires credit credits with additional further original reporting reported writing written editing edited compiled translated translation produced production research graphic "
    "graphics illustration to contact this the a first originally republished published reprinted printed supplied provided distributed syndicated report".split()
)
"""First words of the lines that `_CREDIT` reads: the cheap test before it."""
_EDGES = "()[]*-–—_:;•|/\"'“ "
_NAMED_WORK = re.compile(r"\W{0,3}(?:reporting\s+from|research|graphics?|interviews?|video|data|production|photography|words\s+and\s+pictures|fact-check(?:ed|ing)?)\s+(?:by|from)\s+(?=[A-Z])", re.IGNORECASE)
_CONTRIBUTED = re.compile(
    r"\bcontribut(?:ed|ing|ors?)\b.{0,40}\b(?:report(?:ing)?|story|article|dispatch|piece|coverage|to\s+this)\b|\bcontributed\s+(?:from|research|writing)\b"
    r"|^\W*contributors?\s*:|\bassisted\s+with\s+(?:this\s+)?(?:report|story|research)|^(?:[A-Z][\w.'’-]+\s+){1,3}reported\s+from\s+[A-Z][^.]{0,80}(?:,|\sand\s)[^.]{0,80}\bfrom\s+[A-Z]",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    rf"[\s\-–—_/(\[•*|]*(?:(?i:by|sources?|from|via|with|(?:with\s+)?(?:agency\s+)?(?:inputs?|files|reports)(?:\s+from)?|with\s+agency|courtesy|copy|(?:with\s+)?reporting\s+by)\s*(?:[:–-]\s*)?)?{AGENCY}(?:\s*(?:[/,|&+–-]|and|via)\s*(?:{AGENCY}|[A-Z]\w+))*[\s\-–—_/)\].*|]*|\(?[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{1,4}}\)?\.?"
)
_OFFICE = r"(?:bureau\s+chief|producer|presenter|anchor|photographer|reporter|correspondent|editor|writer|journalist|columnist|author|blogger|critic|professor|lecturer|(?:senior|research|visiting)\s+fellow|freelance\w*)"
_BIO = re.compile(
    rf"""[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){{0,3}}\s+
        (?:(?:is|was)\s+(?:an?|the|our|[A-Z][\w.'’ ]{{2,40}}['’]s?)?\s*(?:[\w'’-]+\s+){{0,6}}{_OFFICE}\b | (?:covers|writes|reports)\s+(?:on|about|for|from|the\s+\w+\s+(?:beat|for))\b | is\s+based\s+in\s[^.]{{2,40}}\b(?:covers|writes|and)\b)
      | (?:{_OFFICE}|photographs|words)\s*:\s*[A-Z]
      | \W*(?i:reach|contact|email|e-mail|follow)\s+(?:him|her|them|the\s+(?:author|writer|reporter|columnist)|(?!The\b)[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:at|on|via|@) | (?i:the\s+)?(?i:author|writer)s?\s+(?:is|are)\s+(?:an?|the)\b
      | \W*(?i:e-?mail|twitter)\s*:\s*\S | \W*@\w+\W*$""",
    re.VERBOSE,
)
_ADDRESS = re.compile(r"\bcan\s+be\s+(?:reached|contacted|followed)\s+(?:at|on|by|via)\b|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\W*$")
_PHOTO_CREDIT = re.compile(
    rf"\W{{0,2}}(?:(?:main\s+|cover\s+|lead\s+|file\s+|top\s+|featured?\s+)?{_PICTURE}(?:\s*(?:credits?|by|courtesy(?:\s+of)?|source|copyright|from)\b\s*:?|\s*[:/©])|(?:AP|Reuters|AFP|EPA|PA|Getty)(?:\s+{_PICTURE}\b|\s*/\s*(?=[A-Z]))|(?:mandatory\s+)?credit\s*:?\s*(?=[A-Z]))\s*\S",
    re.IGNORECASE,
)
_PHOTO_ALONE = re.compile(rf"\W?(?:(?:contributed|handout|file|courtesy|supplied|submitted|stock|pool)\s+{_PICTURE}|courtesy\s+(?:of\s+)?[\w.'’ ]{{3,40}}|supplied|{_PICTURE})\W?", re.IGNORECASE)
_PARTICLES = frozenset("by of via for the and courtesy from de van von der handout in".split())
_PHOTO_TAIL = re.compile(
    rf"""(?:
        (?:[/,|·•(]|\bvia\b|\bfor\b)\s*{AGENCY}(?:\s+(?i:{_PICTURE}))?(?:\s*(?:/|via|,)\s*[A-Z][\w /-]{{1,30}})?\s*\)?
      | \((?i:supplied|handout|file|pool|provided|contributed|courtesy|archive)\)
      | [.”"]\s*{AGENCY}\s*/\s*[A-Z][\w .'’-]{{1,30}}
      | \((?i:[^()]{{0,40}}\b(?:{_PICTURE}|credit|courtesy)\b[^()]{{0,60}})\)
      | [.”"]\s*[(\[]?(?i:{_PICTURE}|credit)(?:\s+(?:by|credits?|courtesy\s+of))?\s*[:/]\s*[^.]{{2,60}}[)\]]?
      | (?i:Getty\ Images|AP\ Photo\S*|AP\ Images|Shutterstock|Alamy|iStock|File\ (?:Photo|Image|Picture))
    )\W{{0,3}}$""",
    re.VERBOSE,
)
_CAPTION_MARKS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (
        ("(",),
        re.compile(
            r"\((?:(?:2nd|3rd|second|third|far|top|bottom|front|back)[ -]?(?:from[ -])?(?:the[ -])?)?(?:l|r|c|left|right|cent(?:re|er)|pictured|above|below|file|top|bottom|seated|standing)(?:[ ,][^()]{0,30})?\)"
        ),
    ),
    (
        ("photo", "image", "picture", "grab", "screenshot", "combination", "footage", "illustration"),
        re.compile(
            rf"^\W*(?:file|archive|stock|library)\s+{_PICTURE}\s+of\b|\b(?:file|archive|stock|undated|handout|combination|composite|aerial|satellite|pool|promotional|publicity|courtesy)\s+{_PICTURE}\b(?!\s+(?:of|shows|showed|released)\b)"
            rf"|\bin\s+this\s+(?:[\w.,-]+\s+){{0,6}}(?:{_PICTURE}|frame\s+grab|screengrab|screenshot|still|combination)\b"
        ),
    ),
    (
        ("pictured", "photographed", " seen ", " shown "),
        re.compile(
            r"\b(?:is|are)\s+(?:pictured|photographed|seen\s+(?:here|in\s+this|during|through|on\s+a\s+screen|outside|inside|leaving|arriving|near|behind)|shown\s+(?:here|in\s+this))\b"
            r"|(?<!was\s)(?<!were\s)(?<!been\s)\bpictured\s+(?:here|above|below|in|at|on|with|left|right|outside|during|last|earlier)\b"
        ),
    ),
    (
        (", left", ", right", ", cent", ", second", ", third", ", far", ", pictured"),
        re.compile(r",\s+(?:left|right|cent(?:re|er)|(?:second|third|far)\s+(?:from\s+)?(?:left|right)|pictured(?:\s+[\w ,]{1,40})?)\s*,"),
    ),
)
"""Words that only captions use, in lower case, each with what a line must hold for it to be tried."""
_CAPTION_OPENING = re.compile(
    r"\W*(?:an?\s+|the\s+|this\s+)?(?:(?:satellite|aerial|file|handout|undated|archive|cctv|screen|still|artist['’]s|computer-generated|general|stock)\s+(?:images?|photos?|pictures?|impression|grab|views?|rendering|footage|photographs?)\b"
    r"|(?:photos?|pictures?|images?|photographs?)\s+(?:shows?|shown|taken|released|provided|supplied)\b)|"
    r"\W*(?:pictured|above|below|caption|(?:photo|image|media)\s+caption|figure(?:\s+\d+)?|from\s+left|clockwise|left\s+to\s+right|l-r|pic|picture|photo|image)\b\s*(?::|\(|,\s|\s(?:left|right)\b)"
)
_TAIL_MARKS = ("/", "(", "[", "|", "·", "•", "hoto", "mage", "icture", "redit", "ourtesy", "andout", "Stock", "lamy")
_SIGNED = frozenset("Reuters Images Press Bloomberg Xinhua Shutterstock Presse Agency Service Services Foundation Yonhap Kyodo Sputnik Getty".split())
_TAIL = 60
"""Characters at a caption's end in which a picture credit begins."""
_FULL_YEAR = re.compile(r"[12]\d\d\d")
_DATED_END = re.compile(r"(?:\d{1,2}\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?:\d{1,2}\s*,\s*)?\d{4}\b(?:[^.]{0,45})?[.)\]]*$")
_DATED_START = re.compile(r"\W*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d|[A-Z][a-z]+ed\b)")
_SCENE = re.compile(rf"\b(?:{SCENE_VERBS})\b")
_PAST = re.compile(r"\b(?:was|were|had|will|would|told|held|took|began|due|until|expected|scheduled|met|won|lost|fell|rose|became|made|went|came|\w{3,}ed(?!\s+(?:by|at|in|on|street|building|area)))\b")
_PARTY = "(R-"
_SPOKEN = re.compile(r"[\"“]|\b(?:said|says|told|added|according to)\b")

_CORRECTION = re.compile(
    r"""\W{0,3}(?:
        (?:corrections?|clarifications?|retraction|erratum|errata|amendment|for\s+the\s+record|corrections\s+and\s+clarifications|corrected)\b\s*(?:\([^)]*\)\s*|,\s*[\w:. ]{3,24}?)?(?:[:—–-]|$|\.$|appended)
      | (?:editor|publisher|author)(?:['’]?s['’]?|ial)?\s+note\b | (?:note|message)\s+(?:from\s+the\s+editor|to\s+(?:editors?|readers?|our\s+readers?))\b | editors?\s*:\s | ed\.\s*note\b
      | \((?:corrects|refiles|recasts|clarifies|updates|adds|removes|fixes|repeats|rewrites|changes|deletes|amends|restores)\b
      | (?:corrects|refiles|recasts|clarifies|updates|adds|repeats)\s+(?:with|to|in|the|day|date|spelling|name|headline|lead|paragraph|para|first|quotes?|comments?|details?|dropped|typo|byline|background|throughout)\b
      | (?:in\s+)?an?\s+(?:earlier|previous|original|prior)\s+(?:version|edition|headline)\s+(?:of|on|for)\s+this\b
      | [\w ]{2,40}\s(?:regrets?|apologi[sz]es?\s+for)\s+(?:the|this|any|an)\s+(?:error|mistake|confusion)
      | we\s+(?:have\s+)?(?:apologi[sz]e|regret|are\s+happy\s+to\s+(?:clarify|correct)|corrected|amended|removed|changed)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_OF_ITSELF = re.compile(rf"\b(?:this|our)\s+(?:[\w.,]+\s+){{0,3}}?(?:{_PIECE}|headline|item|caption|graphic|chart|map|page|story['’]s|article['’]s)\b|\b(?:earlier|previous|original|prior|first)\s+(?:version|edition)s?\b|^\W{{0,3}}(?:the|a|an)\s+(?:{_PIECE}|headline|caption)\b", re.IGNORECASE)
_AMENDED = re.compile(
    r"\b(?:correct(?:ed|ion|ly)|amended|clarif(?:y|ied|ication)|misspel\w+|misstated|misidentified|misquoted|misattributed|incorrect(?:ly)?|wrong(?:ly)?|erroneous(?:ly)?|mistaken(?:ly)?|inaccura\w+|(?:an?|in|editing|production)\s+error"
    r"|(?:has|have|was|were)\s+(?:since\s+)?(?:been\s+)?(?:updated|revised|changed|removed|edited|modified)|originally\s+(?:said|stated|referred|gave|reported|identified|described)|gave\s+the\s+wrong)\b",
    re.IGNORECASE,
)
_VERSION = re.compile(r"\b(?:version|edition)s?\b", re.IGNORECASE)
_OF_PIECE = re.compile(rf"\b(?:version|edition)s?\s+of\s+(?:the|a|an)\s+(?!{_PIECE})", re.IGNORECASE)
_CORRECTION_HINTS = (
    "correct", "clarif", "amend", "for the record", "removed", "changes", "deletes", "restores", "changed", "revised", "edited", "modified", "originally", "wrong", "updat", "error", "wrongly", "mistake", "misspel", "misstat", "misident", "erron", "inaccura", "note", "retract", "errat", "earlier version",
    "earlier edition", "previous version", "previous edition", "original version", "prior version", "apolog", "regret", "recast", "refile", "repeats", "adds ", "removes", "removed", "fixes", "rewrites", "editors:",
)  # fmt: skip


_WORK = re.compile(
    r"\b(?:reporting|editing|edited|writing|written|translation|translated|research(?:ed)?|produced|production|text|graphics?|photos?|video|words|story)\s+(?:(?:contributed\s+)?by|from)\b|\bcontribut(?:ed|ing|ors?)\b|\boriginal\s+publisher\b|\babout\s+the\s+(?:author|writer)s?\b",
    re.IGNORECASE,
)
_AGENCY_NAMED = re.compile(rf"\b{AGENCY}\b")
_NAMED = re.compile(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)+|[A-Z]{2,}")


def correction_hints(plain: str) -> tuple[str, ...]:
    """The hints of a correction that a whole text in lower case holds: the cheap test before `is_correction` is asked of each paragraph."""
    return tuple(hint for hint in _CORRECTION_HINTS if hint in plain)


def is_correction(line: str, n_words: int, hints: tuple[str, ...]) -> bool:
    """Whether a line corrects the article or is the editor's note on it."""
    if n_words > 120:
        return False
    plain = line.lower()
    if not any(hint in plain for hint in hints):
        return False
    if _CORRECTION.match(line):
        return True
    return n_words <= 60 and '"' not in line and "“" not in line and bool(_AMENDED.search(line)) and bool(_OF_ITSELF.search(line)) and not _OF_PIECE.search(line)


def _first_word(line: str) -> str:
    return line.lstrip(_EDGES).partition(" ")[0].rstrip(_EDGES).lower()


def is_credit(line: str, n_words: int, *, last: bool) -> bool:
    """Whether a line credits agencies, contributors or a first publisher; `last` where little of the article is left."""
    if n_words > 60:
        return False
    if n_words <= 8 and _SIGNATURE.fullmatch(line):
        return True
    if '"' in line or "“" in line:
        return False
    if (_first_word(line) in _CREDIT_OPENINGS and _CREDIT.match(line)) or (n_words <= 10 and _NAMED_WORK.match(line)):
        return True
    if n_words <= 45 and _names_contributors(line) and (last or "this" in line or "reporting" in line):
        return True
    if last and n_words <= 20 and _WORK.search(line) and _NAMED.search(line, 1) and not _SPOKEN.search(line):
        return True
    return last and n_words <= 50 and (bool(_BIO.match(line)) or (("@" in line or "can be " in line) and bool(_ADDRESS.search(line))))


def _names_contributors(line: str) -> bool:
    plain = line.lower()
    return ("contribut" in plain or "assisted" in plain or "reported from" in plain) and bool(_CONTRIBUTED.search(line))


def is_photo_credit(line: str, n_words: int) -> bool:
    """Whether a line credits an image and describes nothing."""
    if n_words > 12 or line.rstrip('"”').endswith(("?", "!")) or line.startswith(('"', "“")):
        return False
    label = _PHOTO_CREDIT.match(line)
    if label:
        return not any(word[0].islower() and word not in _PARTICLES for word in line[label.end() - 1 :].split())
    if _PHOTO_ALONE.fullmatch(line):
        return True
    tail = _PHOTO_TAIL.search(line) if n_words <= 8 else None
    return tail is not None and not any(word[0].islower() for word in line[: tail.start()].split())


def _ends_in_picture_credit(line: str) -> bool:
    tail = line[-_TAIL:]
    signature = tail.rstrip(" .)]*”\"").rpartition(" ")[2]
    if not signature.isupper() and signature not in _SIGNED and not any(mark in tail for mark in _TAIL_MARKS):
        return False
    return bool(_PHOTO_TAIL.search(line, max(0, len(line) - 2 * _TAIL)))


def is_caption(line: str, n_words: int, *, top: bool = False) -> bool:
    """Whether a line describes an image, by words that only captions use or by a picture credit at its end."""
    if n_words > 75 or n_words < 3:
        return False
    if _ends_in_picture_credit(line):
        return True
    if _PARTY in line or "(D)" in line or ("(R)" in line and _PAST.search(line)):
        return False
    return (_has_caption_mark(line.lower()) or is_scene(line, n_words, top=top)) and not _SPOKEN.search(line)


def _has_caption_mark(plain: str) -> bool:
    if _CAPTION_OPENING.match(plain):
        return True
    return any(any(hint in plain for hint in hints) and pattern.search(plain) for hints, pattern in _CAPTION_MARKS)


def is_scene(line: str, n_words: int, *, top: bool) -> bool:
    """Whether a line tells in the present tense what is to be seen, and ends in the full date of the picture."""
    return n_words <= 60 and bool(_FULL_YEAR.search(line, max(0, len(line) - _TAIL))) and bool(_DATED_END.search(line, max(0, len(line) - 2 * _TAIL))) and (bool(_SCENE.search(line)) or (top and n_words > 6 and not _DATED_START.match(line))) and not _PAST.search(line)


def is_spoken(line: str) -> bool:
    """Whether a line quotes or reports someone, as captions do not."""
    return bool(_SPOKEN.search(line))


def is_signed(line: str) -> bool:
    """Whether a fragment below the story names an agency or an office of a newsroom."""
    return bool(_AGENCY_NAMED.search(line)) or any(word.strip(".,:()").lower() in OFFICES for word in line.split())
