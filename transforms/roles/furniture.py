"""Tells lines of page furniture (invitations, links, buttons, legal lines) from lines of the story, by weighing features."""

import re

from transforms.lexicon.furniture import (
    ASKS,
    CORE_THINGS,
    CORE_WIDGETS,
    JOINTS,
    LABEL_CORE,
    LABELS,
    LEGAL,
    LEGALESE,
    LINK_LABELS,
    LISTS,
    READER,
    SAID,
    STRONG_ASKS,
    THINGS,
    TOPIC_HEADINGS,
    WEAK_THINGS,
    WIDGETS,
)
from transforms.phrasing import NEWSROOM_ADDRESS
from transforms.roles.notices import is_counter, is_offer, is_script, leads_elsewhere, opens_list

_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_LABEL = re.compile(r"^\W*(\w[\w' &-]{1,40}?)\s*(?::|\]|\||>|»|→|▸|►|–\s|—|\s-\s)\s*(?=\S)")
_EDGES = "\"'.,:;!?…()[]{}<>|»«›‹→▶►▸•·*_#-–—=+~✉↓↑ "
_ELSEWHERE = re.compile(
    r"\W{0,3}(?:also|more|elsewhere|only|read\s+more|watch|listen)\s+(?:on|in|from|at)\s+[\w.'&][\w.'& ]{1,30}:(?:\s*\w|$)"
    r"|(?:analysis|comment|editorial|exclusive|feature|interview|opinion|perspective|profile|review)\s+\|\s+\w"
)
_TERMS_OF_USE = re.compile(
    r"\W{0,3}by\s+(?:accept|brows|click|clos|continu|enter|join|proceed|provid|register|send|sign|submit|subscrib|us)\w*ing\b.*\byou(?:r|'re)?\b"
)
_COPYRIGHT = re.compile(r"\W{0,3}(?:©|\([cC]\)\s|(?i:copyright)\s+(?:©|\([cC]\)|\d{4}|by\b|of\b|[A-Z])|(?i:all rights reserved)|\d{4} ©)")
_CLAUSE = re.compile(r"[,.?!:;–—|]\s+")
_BREADCRUMB = re.compile(r"[^\W\d][\w &'-]{1,24}(?:\s*[|›»>]\s*[^\W\d][\w &'-]{1,24}){2,}|Home\s*[|›»>/].{1,80}")
MAX_WORDS = 60
"""Longest line looked at; longer ones are the story."""
_VOCABULARY = ASKS | THINGS | WEAK_THINGS | READER | WIDGETS | LISTS | JOINTS
_SELF = re.compile(
    r"\bthis is (?:an? )?(?:\w+ )?(?:advertisement|advertorial)\b"
    r"|\b(?:the|an?) audio version\b|\bcomments (?:below|above|here)\b"
    r"|\bthis (?:article|story|content|page|post|site|website|material|column|feature|video|piece|newsletter|podcast)\b"
)
_LONGEST_LABEL, _LONGEST_HEADING, _LONGEST_OPENING, _ADDRESS_ALONE = 16, 6, 5, 4
"""Words of the longest label, heading of links, label before a link, and line that is an address alone."""
_FREE_LENGTH = 20
_LONG = 32
"""Longest line that may be an invitation; beyond it only legal lines are furniture."""
_SHORT = 12
_ASK, _STRONG_ASK = 2, 3
_ENOUGH, _ENOUGH_INSIDE = 4, 5
"""Points of an invitation, at the story's edge and inside it (longer lines need one more where they do not open with a strong ask)."""
_WE, _YOU = frozenset({"we", "our", "us", "we'll", "we're", "we've"}), frozenset({"you", "your", "you'll", "you're"})
_OF_THE_STORY = SAID | {"he", "she", "they"}
"""What the story says, and of whom it speaks: "Email records show that he knew" asks for nothing."""
_BEFORE_ASK = frozenset({"please", "kindly", "to", "and", "or", "then", "just"})
_AFTER_NOUN = frozenset({"was", "were", "is", "are", "had", "has", "did", "of"})
"""What follows a noun, where a verb that asks is meant otherwise: "Comment was free"."""
_BULLETS = ("- ", "* ", "• ", "· ", "– ")
_LEGAL_HINTS = ("cookie", "rights reserved", "permission", "copyright", "privacy", "terms", "©", "prohibited")


def is_furniture(line: str, n_words: int, *, edge: bool, first: bool = False) -> bool:
    """Whether a line is page furniture; `edge` where it stands before or after the story, `first` where a title is expected."""
    plain = _plain(line)
    if n_words > MAX_WORDS:
        return False
    if is_script(line, plain) or _asks_for_letters(line, plain, n_words):
        return True
    words = _WORD.findall(plain)
    if n_words > _LONG:
        return any(map(plain.__contains__, _LEGAL_HINTS)) and _is_legal(line, words)
    if n_words <= _LONGEST_LABEL and _is_whole_label(line, plain, words):
        return True
    if first:
        return n_words <= _SHORT and _opening(plain) == _STRONG_ASK and _is_invitation(plain, words, n_words, edge=False)
    return _leads_away(line, plain, n_words) or _is_legal(line, words) or _is_invitation(plain, words, n_words, edge=edge)


def _leads_away(line: str, plain: str, n_words: int) -> bool:
    """Whether a line leads to other articles, or offers what only sites have."""
    return leads_elsewhere(plain) or is_offer(line, plain, n_words) or _opens_link(plain)


def _is_whole_label(line: str, plain: str, words: list[str]) -> bool:
    """Whether all of a line is a label, a row of buttons, a counter or the way to the page."""
    if _is_label(plain) or _is_widgets(plain, words) or is_counter(plain):
        return True
    return " " in line.strip() and bool(_BREADCRUMB.fullmatch(line))


def is_label(line: str) -> bool:
    """Whether a heading or an item of a list is the label of a button, heads a list of links, or leads elsewhere."""
    plain = _plain(line)
    return _is_label(plain) or plain.strip(_EDGES) in LINK_LABELS or leads_elsewhere(plain)


def is_link_heading(line: str, n_words: int) -> bool:
    """Whether a line of furniture heads a list of links: "Related stories", "Most read:"."""
    plain = _plain(line).strip(_EDGES)
    if opens_list(plain):
        return True
    return n_words <= _LONGEST_HEADING and (plain in LINK_LABELS or not LISTS.isdisjoint(_WORD.findall(plain)))


def is_topic_heading(line: str, n_words: int) -> bool:
    """Whether a line of furniture heads a list of topics, one a line."""
    return n_words <= 3 and _plain(line).strip(_EDGES) in TOPIC_HEADINGS


def _asks_for_letters(line: str, plain: str, n_words: int) -> bool:
    """Whether a line with a newsroom's address speaks to the reader, or gives nothing but the address."""
    if "@" not in line or not NEWSROOM_ADDRESS.search(line):
        return False
    words = set(_WORD.findall(plain))
    if words & SAID or '"' in plain:
        return False
    return n_words <= _ADDRESS_ALONE or bool(words & READER)


def _plain(line: str) -> str:
    """A line in lower case with straight quotes."""
    return line.lower() if line.isascii() else line.lower().replace("’", "'").replace("“", '"').replace("”", '"')


def _is_label(plain: str) -> bool:
    return not any(map(str.isalnum, plain)) or plain.strip(_EDGES + "0123456789") in LABELS


def _opens_link(plain: str) -> bool:
    """Whether a line opens with a label of links, as "Related: …" does."""
    match = _LABEL.match(plain)
    if _ELSEWHERE.match(plain):
        return True
    if match is None:
        return False
    words = _WORD.findall(match[1])
    if match[1].strip() in LINK_LABELS:
        return True
    return len(words) <= _LONGEST_OPENING and not LABEL_CORE.isdisjoint(words) and all(word in _VOCABULARY for word in words)


def _is_widgets(plain: str, words: list[str]) -> bool:
    """Whether all words are those of buttons, or of the heading of a list of links."""
    if not words or "'" in words[0]:
        return False
    if all(word in WIDGETS for word in words) and any(word in CORE_WIDGETS for word in words):
        return True
    if plain.endswith("?") or sum(map(str.isdigit, plain)) > 3:
        return False
    return len(words) <= 8 and any(word in LISTS or word in CORE_WIDGETS for word in words) and all(word in _VOCABULARY for word in words)


def _is_legal(line: str, words: list[str]) -> bool:
    """Whether a line is of copyright, privacy or liability."""
    if SAID.intersection(words) or line.startswith(('"', "“")):
        return False
    if _COPYRIGHT.match(line):
        return True
    core = len(LEGAL.intersection(words)) + ("©" in line)
    others = len(LEGALESE.intersection(words))
    needed = 2 if (core > 1 and len(words) <= 12) or len(words) <= 7 else 3 if len(words) <= 20 else 5
    return (core > 0 and core + others >= needed) or others >= (3 if len(words) <= 6 else 4 if len(words) <= 16 else 9)


def _is_invitation(plain: str, words: list[str], n_words: int, *, edge: bool) -> bool:
    """Whether a line asks the reader to do something for the site, or offers the site's own services."""
    vocabulary = set(words)
    is_told = '"' in plain or plain.startswith(_BULLETS) or bool(vocabulary & _OF_THE_STORY)
    if len(words) < 2 or is_told:
        return False
    asks = _asks(plain) if n_words <= _FREE_LENGTH else _opening(plain)
    things, to_reader = len(THINGS & set(words[1:])), len(READER & vocabulary)
    speaks = things > 0 or (to_reader > 0 and n_words <= _FREE_LENGTH)
    if _TERMS_OF_USE.match(plain) or (speaks and _SELF.search(plain)):
        return True
    if asks < _ASK:
        return _is_offer(vocabulary, n_words, things, to_reader, edge=edge)
    if asks == _STRONG_ASK and n_words <= 8 and not plain.endswith((".", "?")):
        return True
    score = asks + 2 * things + min(2, len(WEAK_THINGS & vocabulary)) + min(2, to_reader)
    if n_words <= _SHORT:
        return score >= _ENOUGH
    return score >= (_ENOUGH if edge else _ENOUGH_INSIDE) + (asks == _ASK)


def _is_offer(vocabulary: set[str], n_words: int, things: int, to_reader: int, *, edge: bool) -> bool:
    """Whether a line that asks nothing offers something: it speaks from "us", or to "you", of what only sites have."""
    if n_words > 25 or to_reader == 0:
        return False
    if n_words <= 20 and vocabulary & CORE_THINGS:
        return True
    if n_words <= 16 and vocabulary & _WE and vocabulary & _YOU:
        return edge or things > 0
    if not edge or things == 0:
        return False
    return n_words <= _SHORT or things + to_reader >= _ASK + 1


def _asks(plain: str) -> int:
    """How strongly a clause of the line opens as a request."""
    return max(map(_opening, _CLAUSE.split(plain)), default=0)


def _opening(clause: str) -> int:
    words = _WORD.findall(clause[:60])[:6]
    if words[:2] == ["you", "can"]:
        words = words[2:]
    if len(words) > 2 and words[0] in _BEFORE_ASK:
        words = words[1:]
    if not words or (len(words) > 1 and words[1] in _AFTER_NOUN):
        return 0
    if words[0] in STRONG_ASKS or " ".join(words[:2]) in STRONG_ASKS or " ".join(words[:3]) in STRONG_ASKS:
        return _STRONG_ASK
    return _ASK if words[0] in ASKS else 0
