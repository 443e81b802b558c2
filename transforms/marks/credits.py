"""Tells lines that say where an article comes from and who worked on it: agencies, contributors, first publishers, writers' addresses."""

import re

from transforms.lexicon.furniture import LISTS, OFFICES
from transforms.marks.agencies import SIGNER
from transforms.marks.desk import read_contributors, read_desk
from transforms.phrasing import NEWSROOM_ADDRESS, PIECE, is_quoted, is_spoken, phrasings

_LONGEST = 60
_CREDIT = phrasings(
    r"""
    (sources?|via|agenc(y|ies)|copy|wires?|credits?)\s*:\s*\S
    with (additional )?(inputs?|files|reporting|reports?|agenc(y|ies)|material|contributions?|information|wires?)\b( (from|by|of)\b|\W*$)
    with assistance (from|by) (?=(?-i:[A-Z]))
    published in the (print|\w+) edition\b
    with (\w+ )?(agency|agencies|bureau|wires?|news) (inputs?|files|reports?|copy|material)\b\W*$
    this <piece> (has|was|is) (not )?(been )?(auto-?generated|edited|generated|created|published)\b.{0,80}\b(feed|agency|wire)\b
    ((additional|further|original) )?<work> (and (writing|editing|photography|research|additional reporting) )?by\s*:?\s+<worker>
    (additional|further|original) (reporting|research|writing|editing|photography|translation)\b
    (additional|further) (material|information|inputs?|contributions?) (from|by)\b
    (research|reporting|editorial|production) (assistance|support|help) (by|from)\b
    (adapted|abridged|condensed|excerpted|extracted) (from|by) (?=(the )?(?-i:[A-Z]))
    this <piece> (includes|contains|uses|draws on|incorporates) (information|material|reporting|copy|content|inputs?) (from|by)\b
    (reporting|writing|editing|compiled|translation|production|research|graphics?|illustration)\s*[:;]\s*\S
    (to )?contact (the|this) (reporter|writer|author|editor|journalist|correspondent|staff|newsroom)
    this <piece> (was|is|has been|first|originally|also) ((first|originally|also|initially|previously|being) )*<made>\b
    the <piece> (was )?(first|originally|previously) (published|appeared|ran|printed)\b
    this is an? (\w+ )?(extract|excerpt|version|translation|adaptation)\b
    a version of this <piece>\b
    (?-i:SOURCE) (?-i:[A-Z])[\w.&'’ -]{2,40}$
    compiled from\b
    published in (?-i:[A-Z])[^.]{2,40},\s.*\d{4}
    (first|originally) (published|appeared|posted|printed)\b
    (re)?(published|printed) (here )?(with (the )?(kind )?permission|courtesy|under|from)\b
    (supplied|provided|distributed|syndicated) (by|through|via) (?-i:[A-Z])
    """,
    piece=PIECE,
    worker="((?-i:[A-Z])|agenc|staff|our|wire|correspond|report|the )",
    work="(report(ing|ed)|writing|written|editing|edited|compiled|translat(ed|ion)|produced)",
    made="(published|appear(ed|s)|ran|produced|written|reported|republished|reprinted|syndicated|adapted|supplied|provided|translated|compiled|excerpted|distributed)",
)
_CREDIT_OPENINGS = frozenset({
    "a", "abridged", "adapted", "additional", "agencies", "agency", "compiled", "condensed", "contact", "copy", "credit", "credits", "distributed",
    "edited", "editing", "editorial", "excerpted", "extracted", "first", "from", "further", "graphic", "graphics", "illustration", "original",
    "originally", "printed", "produced", "production", "provided", "published", "report", "reported", "reporting", "reprinted", "republished",
    "research", "source", "sources", "supplied", "syndicated", "the", "this", "to", "translated", "translation", "via", "wire", "wires", "with",
    "writing", "written",
})  # fmt: skip
"""First words of the lines that `_CREDIT` reads: the cheap test before it."""
_FEWEST_WORK = 3
_SIGNED_WITH = re.compile(r"[–—-]{1,2}\s*(?:[A-Z][\w.'’-]+\s){1,3}[A-Z][\w.'’-]+,?\s+with\s+(?:files|reporting|inputs?|reports|additional)\b.*")
"""`— Ann Lee, with files from The Canadian Press`"""
_EDGES = "()[]*-–—_:;•|/\"'“ "
_NAMED_WORK = phrasings(
    r"""
    \W{0,3}(video|footage|audio|graphics?|map|chart)\s*[:/]\s*((?-i:[A-Z])[\w.'’-]*(\s|\W*$)){1,2}$
    \W{0,3}reporting from (?=(?-i:[A-Z]))
    \W{0,3}(\w+ )?(analysis|animation|data|design|development|illustrations?|maps?|sound|camera|film(ing|ed)?|visuals?|fact checking) by (?=(?-i:[A-Z]))
    \W{0,3}(research|graphics?|interviews?|video|data|production|photography|words and pictures|fact-check(ed|ing)?) (by|from) (?=(?-i:[A-Z]))
    """
)
_CONTRIBUTED = phrasings(
    r"""
    \bcontribut(ed|ing|ors?)\b.{0,40}\b(report(ing)?|story|article|dispatch|piece|coverage|to this)\b
    \bcontributed (from|research|writing)\b
    ^\W*contributors?\s*:
    \bassisted with (this )?(report|story|research)
    ^\W{0,2}((?-i:[A-Z])[\w.'’-]+ ){1,3}reported from (?-i:[A-Z])[^.]{0,80}(,|\sand\s)[^.]{0,80}\bfrom (?-i:[A-Z])
    """
)
_WORK = phrasings(
    r"""
    \b(reporting|edit(ing|ed)|writ(ing|ten)|translat(ion|ed)|research(ed)?|produc(ed|tion)|text|graphics?|photos?|video|words|story) ((contributed )?by|from)\b
    \bcontribut(ed|ing|ors?)\b
    \boriginal publisher\b
    \babout the (author|writer)s?\b
    """
)
_PICTURE_TAIL = re.compile(r".{20}(?:\(|[.!?]\s)(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|PHOTOS?) (?:by|from) ")
"""A picture's credit behind its caption."""
_NAMED = re.compile(r"[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)+|[A-Z]{2,}")
_OPENERS = (
    r"(?i:by|sources?|from|via|courtesy|copy|(?:with\s+)?reporting\s+by|with(?:\s+agency)?|(?:with\s+)?(?:agency\s+)?(?:inputs?|files|reports)(?:\s+from)?)"
)
_SIGNATURE = re.compile(
    rf"[\s\-–—_/(\[•*|©]*(?:{_OPENERS}\s*(?:[:–-]\s*)?)?{SIGNER}(?:\s*(?:[/,|&+–-]|and|via)\s*(?:{SIGNER}|[A-Z]\w+))*(?:\s*\([A-Z]{{2,6}}\)|(?:\s[A-Z]{{2,4}}){{1,6}})?[\s\-–—_/)\].*|]*"
    r"|[A-Z]{2,6}/[\w/]{1,8}|\(?[a-z]{2,4}(?:-[a-z]{2,4})?(?:/[a-z]{2,4}){1,4}\)?\.?"  # the initials of a wire's editors: (pvs/ji), bur-jts/dt
)
_NEWSROOM = re.compile(r"\W*(?:[A-Z][\w&.'’-]*\s){1,3}(?:Agency|Bureau|Desk|Media|News|Press|Services?|Staff|Wires?)\W*")
"""A newsroom's name in capitals; one that no lexicon knows."""
_ANY_AGENCY = re.compile(rf"\b{SIGNER}\b")
_OFFICE = (
    "(bureau chief|producer|presenter|anchor|photographer|reporter|correspondent|editor|writer|journalist|columnist|author|blogger|critic|professor|lecturer"
    "|(senior|research|visiting) fellow|freelance\\w*)"
)
_ABOUT_A_WRITER = phrasings(
    r"""
    <name> (is|was) (an?|the|our|[A-Z][\w.'’ ]{2,40}['’]s?)?\s*([\w'’-]+ ){0,6}<office>\b
    <name> (covers|writes|reports) (on|about|for|from|the \w+ (beat|for))\b
    <name> (covers|writes|reports) ([\w'’,-]+ ){1,7}(for|at) (the |The )?[A-Z]
    <name> is based in\s[^.]{2,40}\b(covers|writes|and)\b
    (?i:<office>|photographs|words)\s*:\s*[A-Z]
    \W*(?i:reach|contact|e-?mail|follow|write to|call|message) (him|her|them|the <worker>|<whom>) (at|on|via|@)
    <name>, (an?|the|our) ([\w'’-]+ ){1,8}(since \d{4}|at [^,]{3,40}|for [^,]{3,40})?, (is|has|covers|writes|reports)\b
    <name> (is|was) (the|a) (co-?)?author of\b
    (?i:the )?(?i:author|writer)s? (is|are) (an?|the)\b
    \W*(?i:e-?mail|twitter)\s*:\s*\S
    \W*@\w+\W*$
    """,
    ignore_case=False,
    whom=r"((our |the )?<worker> )?(?!The\b)[A-Z][\w'’-]+(\s[A-Z][\w'’-]+){0,2}",
    worker="(author|writer|reporter|columnist|editor|correspondent)",
    name=r"[A-Z][\w.'’-]+( [A-Z][\w.'’-]+){0,3}",
    office=_OFFICE,
)
_PRINT_HINTS = ("rinted", "ppear", "ublish", "roduced")
_AUTHOR_OF = re.compile(r"(?:[A-Z][\w.'’-]+\s){1,4}(?:(?:is|was) |, [^.]{5,60}, is )(?:the|an?) (?:co-?)?author of\b|\w[^.]{5,80}, is the author of\b")
_ADDRESSED = re.compile(
    r"[\s(–—-]*(?:(?:[A-Z][\w.'’-]+\s){1,4}(?:in\s[A-Z]\w+\s)?(?:at\s)?)?[(<]?[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}(?:[;,)>\s][^.?!]{0,60})?[)\s.]*"
)
"""A writer's name and mail address, and nothing that is said."""
_FIRST_PRINT = phrasings(
    r"""
    \W*(a version of )?this <piece> (was |is |has been )?((first|originally|also|previously) )*(appear|publish|print|ran|re-?publish|produced)
    \W*(first )?(published|printed) in the (\w+ )?(edition|issue)
    """,
    piece=PIECE,
)
"""Openings that credit a first print, whatever headline stands in quotation marks behind."""
_PAGE_OF_OUTLET = re.compile(r"\W*[Ff]ollow\b.*\bon\b.*\b(?:Facebook|Google|Instagram|Telegram|TikTok|WhatsApp|YouTube)\b")
_TO_READER = re.compile(r"\b(?:your?|us|we|our|we['’]d)\b")
_ADDRESS = re.compile(r"\bcan\s+be\s+(?:reached|contacted|followed)\s+(?:at|on|by|via)\b|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}\W*$")


def is_credit(line: str, n_words: int, *, last: bool) -> bool:
    """Whether a line credits agencies, contributors or a first publisher; `last` where little of the article is left."""
    if n_words > _LONGEST:
        return False
    if (n_words <= 8 and _SIGNATURE.fullmatch(line)) or ("@" in line and _ADDRESSED.fullmatch(line) and not NEWSROOM_ADDRESS.search(line)):
        return True
    if last and _SIGNED_WITH.fullmatch(line):
        return True
    if is_quoted(line):
        return _tells_of_a_print(line) or (last and bool(_AUTHOR_OF.match(line)))
    if last and n_words <= 4 and _NEWSROOM.fullmatch(line) and _first_word(line) not in LISTS:
        return True
    return _credits_work(line, n_words, last=last)


def _tells_of_a_print(line: str) -> bool:
    """Whether a line with a headline in quotation marks tells where it was printed."""
    return any(map(line.__contains__, _PRINT_HINTS)) and bool(_FIRST_PRINT.match(line))


def _credits_work(line: str, n_words: int, *, last: bool) -> bool:
    """Whether a line without a quotation names those who worked on the article, or its first publisher."""
    if last and n_words > _FEWEST_WORK and read_desk(line) is not None:
        return True
    if _first_word(line) in _CREDIT_OPENINGS and _CREDIT.match(line.lstrip(_EDGES)):
        return True
    return (n_words <= 10 and bool(_NAMED_WORK.match(line))) or _is_of_contributors(line, n_words, last=last) or (last and _is_about_a_writer(line, n_words))


def is_signed(line: str) -> bool:
    """Whether a fragment below the story names an agency or an office of a newsroom."""
    return bool(_ANY_AGENCY.search(line)) or any(word.strip(".,:()").lower() in OFFICES for word in line.split())


def _first_word(line: str) -> str:
    return line.lstrip(_EDGES).partition(" ")[0].rstrip(_EDGES).lower()


def _is_of_contributors(line: str, n_words: int, *, last: bool) -> bool:
    plain = line.lower()
    if last and "reported from" in plain and read_contributors(line) is not None:
        return True
    if n_words <= 45 and ("contribut" in plain or "assisted" in plain or "reported from" in plain) and _CONTRIBUTED.search(line):
        return last or "this" in plain or "reporting" in plain
    if not last or n_words > 20 or _PICTURE_TAIL.search(line):
        return False
    return bool(_WORK.search(line)) and bool(_NAMED.search(line, 1)) and not is_spoken(line)


def _is_about_a_writer(line: str, n_words: int) -> bool:
    return (
        n_words <= 50
        and not ("@" in line and NEWSROOM_ADDRESS.search(line))
        and not ("@" not in line and _PAGE_OF_OUTLET.match(line))
        and (
            bool(_ABOUT_A_WRITER.match(line))
            or (("@" in line or "can be " in line) and "?" not in line and not _TO_READER.search(line) and bool(_ADDRESS.search(line)))
        )
    )
