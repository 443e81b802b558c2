"""Tells what a single line is by its own words: date line, dateline, byline, credit, caption, correction."""

import re

from transforms.lexicon.furniture import DATE_WORDS, JOBS, OFFICES

AGENCY = (
    r"(?:Reuters?|REUTERS?|A\.?P\.?|Associated Press|The Associated Press|AFP|Agence France[- ]Presse|DPA|dpa|UPI|EFE|ANSA|PTI|Press Trust of India|ANI|IANS|Xinhua|KCNA|Yonhap|Kyodo|Jiji|"
    r"TASS|ITAR-TASS|Tass|Interfax|RIA(?: Novosti)?|Sputnik|Anadolu(?: Agency)?|AA|Bernama|Antara|AAP|PA(?: Media)?|Press Association|CP|Canadian Press|The Canadian Press|Bloomberg|"
    r"EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy|iStock|WAFA|IRNA|MENA|SANA|APA|ATS|Belga|ANP|NTB|TT|STT|Ritzau|Lusa|CNA|VNA|NAN|SAPA|Tribune News Service|TNS|Inter Press Service|"
    r"Thomson Reuters(?: Foundation)?|Agencies|Wires|Wire services|News agencies|Agency)"
)
_STRAIGHT = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})

_DATE_TOKEN = re.compile(r"[a-z][a-z.']*|\d+")
_YEAR_OR_MONTH = re.compile(r"\b(?:1[89]|20)\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d\d?:\d\d|\b(?:ago|yesterday)\b", re.IGNORECASE)

_DATELINE_ALONE = re.compile(
    r"""(?:[A-Z][A-Z'’.\-]{2,}(?:[ /-][A-Z][A-Z'’.\-]*)*|[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){0,2})   # NEW YORK, Sao Paulo
        (?:\s*,\s*[A-Z][\w.'’ ]{1,20}){0,2}                                                        # , Alaska
        (?:
            \s*,?\s*(?:\d{4}-\d\d-\d\d|(?:[A-Z][a-z]{2,8}day,?\s+)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)(?:\s*,?\s+\d{4})?)
            (?:\s*\([A-Za-z][\w /,.&-]{1,30}\))?\s*[-–—_:]*
          | \s*\([A-Z][\w /,.&-]{1,30}\)\s*[-–—_:]*
          | \s*[-–—_:]+
        )""",
    re.VERBOSE,
)
DATELINE_OPENING = re.compile(
    r"(?:[A-Z][A-Z'’.\-]{2,}(?:[ /-][A-Z][A-Z'’.\-]*)*|[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+)?)(?:\s*,\s*[A-Z][\w.'’]{1,15}(?:\s[A-Z][a-z]+)?|\s*,\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2}){0,2}\s*"
    r"(?:\((?:" + AGENCY + r"|[A-Z][\w /.-]{1,25})\)\s*[-–—_:]+|[-–—_]{1,2}\s+(?=[A-Z“\"]))"
)

_BYLINE = re.compile(
    r"\W{0,2}(?:by|words(?:\s+by)?|written\s+by|text\s+by|text|reported\s+by|report\s+by|story\s+by|posted\s+by|published\s+by|author|authors|reporter|writer|from|interview(?:ed)?\s+by|analysis\s+by|opinion\s+by|a\s+report\s+by)\s*:?\s+(?=\S)",
    re.IGNORECASE,
)
_PARTICLES = frozenset("and of for in the de da del della di van von der den al el bin ibn la le du with & at to on @ a ap".split())
_NOT_NAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The A An This That It In On At".split()
)
_NAME = r"(?:(?:[A-Z][\w'’.-]*[a-z.]|[A-Z]{2,}(?:-[A-Z]+)?)(?:\s+(?:de|da|del|van|von|der|al|el|bin|la|le|O['’])?\s*(?:[A-Z][\w'’.-]+|[A-Z]\.)){1,3})"
_NAMES_WITH_PLACE = re.compile(rf"[—–-]?\s*{_NAME}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*){_NAME})*(?:\s+in\s+[A-Z][\w.'’-]+(?:[ ,]+[A-Z][\w.'’-]+){{0,3}}|\s*\|\s*[A-Z][\w.'’ ]{{2,30}})")
_NAMES = re.compile(rf"[—–-]?\s*{_NAME}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*|,\s+and\s+){_NAME}){{0,3}}")

_CREDIT = re.compile(
    r"""\W{0,3}(?:
        (?:sources?|via|agenc(?:y|ies)|copy|wires?|credits?)\s*:\s*\S
      | with\s+(?:additional\s+)?(?:inputs?|files|reporting|reports?|agenc(?:y|ies)|material|contributions?|information|wires?)\b(?:\s+(?:from|by|of)\b|\W*$)
      | (?:additional\s+|further\s+|original\s+)?(?:report(?:ing|ed)|writing|written|edit(?:ing|ed)|compiled|translat(?:ed|ion|ing)|produced|production|research(?:ed)?|graphics?|interviews?|fact-check(?:ed|ing)?|illustrations?|photograph(?:y|s|ed)|words\s+and\s+pictures|video|data)
        \s+(?:and\s+(?:writing|editing|photography|research|additional\s+reporting)\s+)?(?:by|from|for)\s+\S
      | (?:additional\s+)?(?:reporting|writing|editing|compiled|translation|production|research|graphics?|illustration)\s*[:;]\s*\S
      | (?:to\s+contact|contact)\s+(?:the|this)\s+(?:reporter|writer|author|editor|journalist|correspondent|staff|newsroom)
      | (?:this|the)\s+(?:article|story|piece|report|column|essay|interview|post|text|version|dispatch)\s+(?:was|is|has\s+been|first|originally)\s+(?:(?:first|originally|also|initially|previously|being|re)\s*-?)*(?:published|appeared|appears|produced|written|reported|republished|syndicated|adapted|supplied|provided|translated|compiled|excerpted|written\s+by)
      | (?:this|the)\s+(?:article|story|piece|report|column|essay)\s+(?:first|originally|initially)\s+(?:appeared|ran|came\s+out)
      | (?:first|originally)\s+(?:published|appeared|posted|printed)\b | (?:re)?(?:published|printed)\s+(?:here\s+)?(?:with\s+(?:the\s+)?(?:kind\s+)?permission|courtesy|under|from)\b
      | (?:courtesy|supplied\s+by|provided\s+by|distributed\s+by|syndicated)\b.{0,60}$
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CONTRIBUTED = re.compile(
    r"\bcontribut(?:ed|ing|ors?)\b.{0,40}\b(?:report(?:ing)?|story|article|dispatch|piece|coverage|to\s+this)\b|\b(?:also\s+)?contributed\s+(?:reporting|from|research|writing)\b"
    r"|^\W*contributors?\s*:|\b(?:reported|reporting)\s+from\s+[A-Z].{0,60}\b(?:and|,)\s.{0,80}\bfrom\s+[A-Z]\w+\.?$|\bassisted\s+with\s+(?:this\s+)?(?:report|reporting|story|research)",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(rf"[\s\-–—_/(\[•*|]*(?:(?:by|source|from)\s*:?\s*)?{AGENCY}(?:\s*(?:[/,|&+–-]|and)\s*(?:{AGENCY}|[A-Z]\w+))*[\s\-–—_/)\].*|]*|\(?[a-z]{{2,4}}(?:/[a-z]{{2,4}}){{1,4}}\)?|\([a-z]{{2,4}}\)", 0)
_BIO = re.compile(
    r"^[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,3}\s+(?:is|covers|writes|reports|was)\b(?=.{0,140}\b(?:reporter|correspondent|editor|writer|journalist|columnist|author|freelance|professor|fellow|contributor|bureau|blogger|critic|covers|beat|writes)\b)"
    r"|\b(?:can\s+be\s+(?:reached|contacted|followed)|(?:reach|contact|email|e-mail|follow)\s+(?:him|her|them|the\s+(?:writer|author|reporter))|follow\s+[A-Z]\w+(?:\s[A-Z]\w+)?\s+(?:on|at|@))\b"
    r"|\b(?:the\s+)?(?:author|writer)s?\s+(?:is|are)\s+(?:a|an|the)\b|^\W*(?:e-?mail|twitter|tel|phone|contact)\s*:\s*\S|[\w.+-]+@[\w-]+\.[\w.]+\W*$|^\W*@\w+\W*$",
)
_PHOTO = re.compile(
    r"\W{0,2}(?:(?:main\s+|cover\s+|lead\s+|file\s+|top\s+|featured?\s+)?(?:photo(?:graph)?s?|images?|pictures?|pics?|illustrations?|graphics?|video|handout|cartoon|artwork)(?:\s*(?:credits?|by|courtesy(?:\s+of)?|source|copyright|from)\s*:?|\s*[:/©])|(?:AP|Reuters|AFP|EPA|PA|Getty)\s+(?:Photos?|Images?|Pictures?)\b|credit\s*:?\s*(?=[A-Z]))\s*\S",
    re.IGNORECASE,
)
_PHOTO_TAIL = re.compile(
    rf"(?:[/,|·•]|\bvia\b|\bfor\b|\()\s*(?:{AGENCY})(?:\s+(?:Photos?|Images?|Pictures?))?(?:\s*(?:/|via|,)\s*[A-Z][\w /]{{1,30}})?\s*\)?\W{{0,2}}$|\((?:[^()]{{0,40}}\b)?(?:photo|image|picture|photograph|pic|handout|file|credit|courtesy)\b[^()]{{0,60}}\)\W{{0,2}}$|"
    rf"[.”\"]\s*[(\[]?(?:photo(?:graph)?|image|picture|pic|credit)s?(?:\s+(?:by|credit|courtesy\s+of))?\s*[:/]\s*[^.]{{2,60}}[)\]]?\W{{0,2}}$|(?:Getty Images|AP Photo\S*|AP Images|Shutterstock|Alamy|iStock)\W{{0,3}}$",
    re.IGNORECASE,
)
_CAPTION = re.compile(
    r"""\((?:L|R|C|left|right|cent(?:re|er)|pictured|above|below|file|top|bottom|back|front|seated|standing|2nd|second|third|[23]rd)(?:[ -][^()]{0,30})?\)
      | \b(?:file|archive|stock|undated|handout|combination|composite|aerial|satellite|pool|promotional|publicity|courtesy)\s+(?:photo(?:graph)?|image|picture|pic|footage|shot|view|still)\b
      | \b(?:in\s+)?this\s+(?:[\w.,-]+\s+){0,6}(?:photo(?:graph)?|image|picture|frame\s+grab|screengrab|screenshot|handout|still|combination)\b
      | ^\W*(?:pictured|above|below|caption|photo\s+caption|image\s+caption|media\s+caption|figure(?:\s+\d+)?|from\s+left|clockwise|left\s+to\s+right|l-r|pic|picture|photo|image)\b\s*(?:[:(,]|(?:above|here|left|right|in|at|on|is|are|with)\b)
      | \b(?:is|are|was|were)\s+(?:pictured|photographed|seen\s+(?:here|in\s+this|during|through|on\s+a\s+screen|outside|inside|leaving|arriving|near|behind)|shown\s+(?:here|in\s+this))\b | ,\s+(?:left|right|cent(?:re|er)|second\s+left|second\s+right|pictured(?:\s+[\w ,]{1,40})?)\s*,
      | \bpictured\s+(?:here|above|below|in|at|on|with|left|right|outside|during|last|earlier)\b | \bphoto(?:graph)?\s+(?:by|taken\s+(?:on|in|by))\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CORRECTION = re.compile(
    r"""\W{0,3}(?:
        corrections?\b\s*(?:and\s+clarifications?\b|:|—|–|-|\(|$|\.|appended|of|on) | clarifications?\b\s*(?:[:—–-]|and|$) | corrected\b\s*[:(—–-]? | (?:retraction|erratum|errata)\b
      | (?:editor|publisher|author)(?:['’]?s['’]?|ial)?\s+note\b | (?:note|message)\s+(?:from\s+the\s+editor|to\s+(?:editors?|readers?|our\s+readers?))\b | editors?\s*:\s | ed\.\s*note\b
      | (?:this|the|a|an|our)\s+(?:earlier\s+|previous\s+|original\s+|prior\s+)?(?:article|story|report|version|headline|post|piece|item|column|caption|graphic|photo\s+caption|page)\s+(?:of\s+th(?:is|e)\s+\w+\s+|on\s+.{1,60}\s+|about\s+.{1,60}\s+)?(?:was|has\s+been|have\s+been|had|incorrectly|wrongly|mistakenly|misstated|misspelled|misspelt|misidentified|previously|originally|erroneously|stated|said|gave|is)\b
        (?=.{0,160}\b(?:correct(?:ed|s|ion)?|amended|updated|clarif\w+|incorrect\w*|wrong\w*|error|mistaken\w*|misspel\w+|misstated|misidentified|erroneous\w*|inaccura\w+|removed|revised|edited\s+(?:to|for)|changed\s+to)\b)
      | (?:an\s+)?(?:earlier|previous|original|prior)\s+(?:version|edition)s?\s+of\b
      | (?:in|on)\s+(?:an|the)\s+(?:earlier|previous|original)\s+version\b | we\s+(?:have\s+)?(?:apologi[sz]e|regret|are\s+happy\s+to\s+(?:clarify|correct)|corrected|amended) | \(?(?:corrects|adds|updates|refiles|recasts|repeats|removes|fixes|clarifies|rewrites)\s+(?:with|to|in|the|day|date|spelling|name|headline|lead|paragraph|para|first|quote|comment|detail|dropped|typo|byline|background|story|share)
      | update[ds]?\s*\d*\s*[:(—–-]\s*(?=.{0,160}\b(?:story|article|version|headline|correct\w*|reflect|clarif\w+|statement|comment|post|piece)\b)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def is_date_line(line: str, n_words: int) -> bool:
    """Whether a line is nothing but a date, with what labels and times go with it: "Published: 8 January 2019, 10:03 GMT"."""
    if n_words > 18 or not any(character.isdigit() for character in line):
        return bool(n_words <= 2 and line.strip(" .|").lower() in {"yesterday", "today", "just now", "updated", "published", "posted"})
    tokens = _DATE_TOKEN.findall(line.translate(_STRAIGHT).lower())
    return all(token[0].isdigit() or token.rstrip(".") in DATE_WORDS or token in DATE_WORDS for token in tokens) and bool(_YEAR_OR_MONTH.search(line))


def is_dateline(line: str, n_words: int) -> bool:
    """Whether a line is a place with a date, an agency or a dash, and nothing else."""
    return n_words <= 14 and bool(_DATELINE_ALONE.fullmatch(line))


def is_byline(line: str, n_words: int, *, near_title: bool) -> bool:
    """Whether a line says who wrote the article; a bare name counts only near the title."""
    if n_words > 24 or line.endswith(("?", "!", ";")):
        return False
    match = _BYLINE.match(line)
    if match:
        return _are_names(line[match.end() :])
    if not near_title or n_words > 12 or line.endswith((".", ":")):
        return False
    if _NAMES_WITH_PLACE.fullmatch(line):
        return True
    words = {word.strip(",.|()").lower() for word in line.split()}
    if words & OFFICES and not words & _PARTICLES - {"and", "of", "for", "in", "the", "at"}:
        return _are_names(line)
    return bool(_NAMES.fullmatch(line)) and n_words <= 8


def _are_names(text: str) -> bool:
    words = [word.strip(",.|()[]:•·–—-") for word in text.split()]
    words = [word for word in words if word]
    if not words or words[0] in _NOT_NAMES:
        return bool(words) and words[0] in {"The", "A", "An"} and any(w.lower() in OFFICES for w in words)
    proper = sum(word[0].isupper() or word[0].isdigit() or "@" in word or word.lower() in _PARTICLES or word.lower() in JOBS for word in words)
    return proper >= 0.85 * len(words) and (words[0][0].isupper() or words[0].lower() in JOBS | _PARTICLES)


def is_credit(line: str, n_words: int, *, last: bool) -> bool:
    """Whether a line credits agencies, contributors or a first publisher; `last` where little of the article is left."""
    if n_words > 60:
        return False
    if n_words <= 8 and _SIGN_OFF.fullmatch(line):
        return True
    if _CREDIT.match(line) and '"' not in line and "“" not in line:
        return True
    if n_words <= 45 and _CONTRIBUTED.search(line) and '"' not in line and "“" not in line and (last or "this" in line or "reporting" in line):
        return True
    return last and n_words <= 50 and bool(_BIO.search(line))


def is_photo_credit(line: str, n_words: int) -> bool:
    """Whether a line credits an image and describes nothing."""
    return n_words <= 12 and bool(_PHOTO.match(line) or (n_words <= 8 and _PHOTO_TAIL.search(line))) and not line.rstrip('"”').endswith(("?", "!"))


def is_caption(line: str, n_words: int) -> bool:
    """Whether a line describes an image, by words that only captions use or by a picture credit at its end."""
    if n_words > 75 or n_words < 3:
        return False
    if _PHOTO_TAIL.search(line):
        return True
    return bool(_CAPTION.search(line)) and '"' not in line and "“" not in line


def is_correction(line: str, n_words: int) -> bool:
    """Whether a line corrects the article or is the editor's note on it."""
    return n_words <= 120 and bool(_CORRECTION.match(line))
