"""Repairs the typography of plain text: what is broken by transport, not what a writer wrote. Cheap tests come first."""

import html
import re

_ODD = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00a0\u00ad\u1680\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060-\u2069\u3000\ufeff\ufff9-\ufffc\ud800-\udfff]"
)
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS = "\x0b\x0c\x85\u2028\u2029"
_LIGATURES = dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True))
"""Letters that a typesetter joined, as a PDF's text has them."""
_ENTITY = re.compile(r"&(?:#\d{2,7}|#[xX][0-9A-Fa-f]{2,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_LATIN_JOINER = re.compile("(?<=[\x00-\u024f])[\u200c\u200d]|[\u200c\u200d](?=[\x00-\u024f])")
_TOKENISED = re.compile(r"\w ,(?= )")
_QUOTE_TOKENS = re.compile(r"`` ?| ?''")
_SPACE_BEFORE_STOP = re.compile(r"(?<=[\w)\]%”’\"']) +(?=[,.](?:\s|$))")
_SPACE_BEFORE_MARK = re.compile(r"(?<=[\w)\]”’\"']) +(?=[;:!?](?:\s|$)|[)\]”])")
_SPACE_AFTER_OPENING = re.compile(r"(?<=[(\[“]) +(?=\w)")
_CLITIC = re.compile(r"(?<=\w) (?=(?:['’](?:s|re|ve|ll|d|m)|n['’]t)\b)")
_GLUED = re.compile(r"(?<![\w@./:-])(?<![’'-]{2})(?:[a-z’'-]*[a-z]{3}|[A-Z][a-z]{3,})(?:[.!?][”]?|[”])(?=[A-Z][a-z]+(?:[ ,’']|$)(?!\())")
_GLUE_HINT = re.compile(r"[.!?”][A-Z][a-z]")
_DOMAIN_TAIL = re.compile(r"(?:Com|Org|Net|Gov|Edu|Info|Biz|Tv|Io|Ai|Co|Js|Py|Uk|Us|Eu|De|Fr)\b")
_WORDS_ONCE = 4
"""Tokenised text shows at least this many free-standing commas: fewer are slips of the keyboard, repaired one by one."""


def repair(text: str) -> str:
    """The text with one kind of line end, ordinary spaces, no invisible or control characters, and entities read."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "&" in text and _ENTITY.search(text):
        text = html.unescape(text)
    if not text.isascii() and any(chr(letter) in text for letter in _LIGATURES):
        text = text.translate(_LIGATURES)
    return text if all(map(str.isprintable, text.split("\n"))) else clean(text)


def clean(text: str) -> str:
    """Invisible, control and lone surrogate characters removed; every kind of space made a space, of line end a line feed."""
    text = _ODD.sub(_replacement, text)
    if "\u200c" in text or "\u200d" in text:
        text = _LATIN_JOINER.sub("", text)
    return text


def _replacement(match: re.Match[str]) -> str:
    character = match.group()
    if character in _SPACES:
        return " "
    if character in _LINE_ENDS:
        return "\n"
    return "\ufffd" if "\ud800" <= character <= "\udfff" else ""


def tidy(paragraph: str, *, tokenised: bool, glued: bool) -> str:
    """One paragraph on one line: single spaces, none before a stop, one between sentences that ran together."""
    text = " ".join(paragraph.split()) if "  " in paragraph or "\t" in paragraph else paragraph.strip()
    if tokenised:
        text = _join_tokens(text)
    if " ," in text or " ." in text:
        text = _SPACE_BEFORE_STOP.sub("", text)
    return _GLUED.sub(_part, text) if glued else text


def is_glued(text: str) -> bool:
    """Whether sentences of a text may have run together: the cheap test before each paragraph is looked at."""
    return bool(_GLUE_HINT.search(text))


def is_tokenised(text: str) -> bool:
    """Whether the text was saved with a space around every token, as corpora are."""
    return " , " in text and len(_TOKENISED.findall(text)) >= _WORDS_ONCE


def _join_tokens(text: str) -> str:
    text = _QUOTE_TOKENS.sub('"', text)
    text = _SPACE_BEFORE_MARK.sub("", text)
    return _CLITIC.sub("", _SPACE_AFTER_OPENING.sub("", text))


def _part(match: re.Match[str]) -> str:
    glued: str = match.group()
    return glued if _DOMAIN_TAIL.match(match.string, match.end()) else glued + " "
