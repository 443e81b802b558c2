"""Tells lines of page furniture (invitations, links, buttons, legal lines) from lines of the story, by weighing features."""

import re

from transforms.lexicon.furniture import (
    ASKS,
    CORE_WIDGETS,
    LABELS,
    LEGAL,
    LINK_LABELS,
    READER,
    SAID,
    STRONG_ASKS,
    THINGS,
    WEAK_THINGS,
    WIDGETS,
)

_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_LABEL = re.compile(r"^\W*(\w[\w' &-]{1,40}?)\s*(?::|\||>|»|→|▸|►|–\s|—|\s-\s)\s*(?=\S)")
_EDGES = "\"'.,:;!?…()[]{}<>|»«›‹→▶►▸•·*_#-–—=+~✉↓↑ "
_COUNTER = re.compile(
    r"""\W*(?:
        \d[\d.,]*\s?[km]?\s+(?:comments?|shares?|likes?|views?|retweets?|replies|reactions?|followers|votes|reads?)
        | (?:comments?|shares?|likes?|views?)\s*\W?\s*\d[\d.,]*\s?[km]?
        | (?:about\s+)?\d+[\s-]*min(?:ute)?s?[\s-]+(?:read|watch|listen)
        | (?:estimated\s+)?(?:reading|read|listening)\s+time\W.{0,25}
        | (?:slideshow|gallery|image|photo|picture|slide|page)\s*\(?\s*\d+\s*(?:/|of|images?|photos?|pictures?|slides?)?\s*\d*\s*\)?
        | \d+\s*(?:/|of)\s*\d+ | \d\d?:\d\d\s*/\s*\d\d?:\d\d
        | (?:https?://|www\.)\S+ | (?:[\#@]\w+[\s,|]*)+
    )\W*""",
    re.IGNORECASE | re.VERBOSE,
)
_COPYRIGHT = re.compile(r"\W{0,3}(?:©|\(c\)\s|copyright\s+(?:©|\(c\)|\d{4}|by\b|of\b|[A-Z])|all rights reserved|\d{4} ©)", re.IGNORECASE)
_BREADCRUMB = re.compile(r"\w[\w &'-]{1,24}(?:\s*[|›»>]\s*\w[\w &'-]{1,24}){2,}|Home\s*[|›»>/].{1,80}")
MAX_WORDS = 60
"""Longest line looked at; longer ones are the story."""
_LONG = 32
"""Longest line that may be an invitation; beyond it only legal lines are furniture."""
_ENOUGH = 4
_BULLETS = ("- ", "* ", "• ", "· ", "– ")
_LEGAL_HINTS = ("cookie", "rights reserved", "permission", "copyright", "privacy", "terms", "©", "prohibited")


def is_furniture(line: str, n_words: int, *, edge: bool) -> bool:
    """Whether a line is page furniture; `edge` where it stands before or after the story."""
    if n_words > MAX_WORDS:
        return False
    plain = _plain(line)
    if n_words > _LONG:
        return any(hint in plain for hint in _LEGAL_HINTS) and _is_legal(line, _WORD.findall(plain))
    words = _WORD.findall(plain)
    if n_words <= 16 and (_is_label(plain) or _is_widgets(words) or _COUNTER.fullmatch(plain) or (n_words > 2 and _BREADCRUMB.fullmatch(line))):
        return True
    return _opens_link(plain) or _is_legal(line, words) or _is_invitation(plain, words, n_words, edge=edge)


def _plain(line: str) -> str:
    """A line in lower case with straight quotes."""
    return line.lower() if line.isascii() else line.lower().replace("’", "'").replace("“", '"').replace("”", '"')


def _is_label(plain: str) -> bool:
    return not any(map(str.isalnum, plain)) or plain.strip(_EDGES + "0123456789") in LABELS


def _opens_link(plain: str) -> bool:
    match = _LABEL.match(plain)
    return bool(match and match[1].strip() in LINK_LABELS)


def _is_widgets(words: list[str]) -> bool:
    return bool(words) and all(word in WIDGETS for word in words) and any(word in CORE_WIDGETS for word in words)


def _is_legal(line: str, words: list[str]) -> bool:
    if _COPYRIGHT.match(line) and not SAID.intersection(words):
        return True
    return len(LEGAL.intersection(words)) >= 3 and not SAID.intersection(words) and not line.startswith(('"', "“"))


def _is_invitation(plain: str, words: list[str], n_words: int, *, edge: bool) -> bool:
    """Whether a line asks the reader to do something for the site, or offers the site's own services at the story's edge."""
    vocabulary = set(words)
    if len(words) < 2 or '"' in plain or plain.startswith(_BULLETS) or vocabulary & SAID:
        return False
    asks = _asks(words)
    things, to_reader = len(THINGS & vocabulary), len(READER & vocabulary)
    if asks < 2:
        return edge and n_words <= 25 and things > 0 and to_reader > 0 and things + to_reader >= 3
    score = asks + 2 * things + min(2, len(WEAK_THINGS & vocabulary)) + min(2, to_reader)
    return score >= (_ENOUGH if edge else _ENOUGH + 2)


def _asks(words: list[str]) -> int:
    first = 1 if words[0] in {"please", "to", "for", "and"} and len(words) > 2 else 0
    opening = words[first : first + 3]
    if opening[0] in STRONG_ASKS or " ".join(opening[:2]) in STRONG_ASKS or " ".join(opening) in STRONG_ASKS:
        return 3
    return 2 if opening[0] in ASKS else 0
