"""What speaks for a name's type beside the model: the words around it, its sentence and the next, and the words it is made of.

The weights were set by hand in units of one model label and checked on news, encyclopaedia and web text; they are no probabilities.
"""

import re
from typing import cast

from transforms.entities.mention import Mention
from transforms.languages.en.contexts import AREAS, DEFINING_NOUNS, PICTURE_WORDS, RESIDENTS, WEIGHT_AFTER, WEIGHT_BEFORE
from transforms.lexicon.names import COMPANY_SUFFIXES, EVENT_ENDINGS, LAW_ENDINGS, ORG_BEGINNINGS, ORG_ENDINGS
from transforms.lexicon.words import one_of
from transforms.names.directory import known
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.places import PLACE_BEGINNINGS, PLACE_ENDINGS
from transforms.parse.quotations import MARKS
from transforms.schema import EntityType

type Votes = dict[EntityType, float]
type Vote = tuple[EntityType, float]

_WINDOW = 28
_NEXT = re.compile(r"(?P<link>,? |['’]s? )(?P<word>\w+)(?P<second> \w+)?")
_MARK = re.compile(
    r"""(?P<age>,\ (?:aged\ )?\d\d(?:,|\.|$)|\ \(\d\d\))
    |(?P<ticker>\ \((?:NYSE|NASDAQ|[A-Z]{2,6}\.[A-Z]{1,2})\b)
    |(?P<within>,\ (?P<larger>[A-Z][\w.]+(?:\ [A-Z][\w.]+)?))
    |(?P<based>-based\b)""",
    re.VERBOSE,
)
_MARK_WEIGHTS: dict[str, Vote] = {"age": ("PERSON", 2.0), "ticker": ("ORG", 2.0), "based": ("GPE", 1.0)}
_NOUNS = "|".join(f"(?P<{kind}>{'|'.join(sorted(nouns))})" for kind, nouns in DEFINING_NOUNS.items())
_IS_A = re.compile(
    r"(?:['’\"”]|\s\([^)]*\)|,[^,.]{1,40},)*(?:\s(?:is|was|are|were|has been)\s(?:\w+\s){0,3}?|,\s)(?:an?|the|one of the)\s(?:[\w'’,-]+\s){0,5}?"
    rf"(?:{_NOUNS})\b"
)
_PRONOUN = re.compile(r"\s(?P<his>he|she|his|her|himself|herself)\b|[.!?](?:[\"”]?\s+(?:(?P<he>He|She|His|Her)|(?P<it>It|Its))\b)?")
_HOME = re.compile(rf"\b(?:\w*men|\w*women|{one_of(RESIDENTS)}) (?:from|of) $")
_SPOKESPERSON = re.compile(r"\b[Ss]pokes(?:man|woman|person|people|men) (?:for|at) (?:the )?$")
_LONGEST_CREDIT = 80
_CREDIT = re.compile(rf"\b(?:{one_of(PICTURE_WORDS)})(?: by)?:? [^\n]*/$", re.IGNORECASE)
_OPENING, _CLOSING = frozenset('"“'), frozenset('"”')
_ARTICLES = frozenset({"the", "a", "an", "The", ""})
_BATTLE = re.compile(r"(?:(?:First|Second|Third) )?(?:Battle|Siege|Massacre) of ")
_INITIALS = re.compile(r"(?:[A-Z]\.[ -]?)+ ?[A-Z][\w'’-]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?")


def around(text: str, mention: Mention) -> list[Vote]:
    """What the words right before and after a mention say."""
    votes = _before(text, mention.start)
    after = _after(text, mention.end)
    if after:
        votes.append(after)
    if text[mention.end : mention.end + 1] in _CLOSING and text[mention.start - 1 : mention.start] in _OPENING:
        votes.append(("WORK_OF_ART", 1.0))
    return votes


def _after(text: str, end: int) -> Vote | None:
    """What the words behind a place say of the name that ends there."""
    following = _NEXT.match(text, end, end + _WINDOW)
    if following:
        link, word, second = following.groups()
        weights = WEIGHT_AFTER[link.replace("’", "'")]
        vote = weights.get(word) or (weights.get(word + second) if second else None)
        if vote or link == " ":
            return vote
    mark = _MARK.match(text, end, end + _WINDOW)
    if not mark:
        return None
    if mark["larger"]:
        larger = known(mark["larger"].rstrip("."))
        return ("GPE", 1.5) if larger and larger.type == "GPE" else None
    return _MARK_WEIGHTS[mark.lastgroup or ""]


def _before(text: str, start: int) -> list[Vote]:
    """What the words before a place say of the name that begins there."""
    word, of = _word_before(text, start)
    votes: list[Vote] = []
    if word in {"for", "at"} and _SPOKESPERSON.search(text, max(0, start - _WINDOW), start):
        votes.append(("ORG", 1.0))
    elif (of or word == "from") and _HOME.search(text, max(0, start - _WINDOW), start):
        votes.append(("GPE", 1.2))
    if text[start - 1 : start] == "/" and _CREDIT.search(text, max(0, start - _LONGEST_CREDIT), start):
        votes.append(("ORG", 3.0))
    elif not of:
        if word in WEIGHT_BEFORE:
            votes.append(WEIGHT_BEFORE[word])
    elif word in AREAS:
        votes.append(("GPE", 2.0))
    return votes


def _word_before(text: str, start: int) -> tuple[str, bool]:
    """The last word before a place, articles aside, and whether "of" follows it; the paragraph's first place has none."""
    words = text[max(0, start - _WINDOW) : start].rpartition("\n")[2].split()
    of = False
    while words:
        word = words.pop().strip(MARKS + ",")
        if word == "of" and not of:
            of = True
        elif word not in _ARTICLES:
            return word, of
    return "", of


def further(text: str, mention: Mention) -> list[Vote]:
    """What its sentence and the next say: "… is a village in …", "… He …"."""
    votes: list[Vote] = []
    defined = _IS_A.match(text, mention.end, mention.end + 160)
    if defined:
        votes.append((cast("EntityType", defined.lastgroup), 2.5))
    pronoun = _PRONOUN.search(text, mention.end, mention.end + 160)
    if pronoun and pronoun["it"]:
        votes.append(("ORG", 0.4))
    elif pronoun and (pronoun["he"] or pronoun["his"]):
        votes.append(("PERSON", 0.6 if pronoun["he"] else 0.3))
    return votes


def inside(key: str, name: str) -> list[Vote]:
    """What the name itself says."""
    votes: list[Vote] = []
    entry = known(name) or known(key)
    if entry:
        votes.append((entry.type, 3.0 if entry.sure else 1.2))
    words = key.split()
    if words[-1] in EVENT_ENDINGS or _BATTLE.match(key):
        votes.append(("EVENT", 3.5))
    elif words[-1] in LAW_ENDINGS:
        votes.append(("LAW", 3.5))
    if len(words) > 1:
        votes += _by_last_word(words[-1])
        votes += _by_first_word(key, words)
    elif _ACRONYM.fullmatch(name):
        votes.append(("ORG", 0.8))
    elif key in GIVEN_NAMES:
        votes.append(("PERSON", 0.5))
    return votes


def _by_last_word(last: str) -> list[Vote]:
    if last in COMPANY_SUFFIXES:
        return [("ORG", 4.0)]
    if last in ORG_ENDINGS:
        return [("ORG", 2.0)]
    return [("FAC", 1.5)] if last in PLACE_ENDINGS or (last.islower() and last.title() in PLACE_ENDINGS) else []


def _by_first_word(key: str, words: list[str]) -> list[Vote]:
    votes: list[Vote] = []
    if words[0] in ORG_BEGINNINGS and " of " in key:
        votes.append(("ORG", 3.0))
    if "&" in key:
        votes.append(("ORG", 1.5))
    if words[0] in PLACE_BEGINNINGS:
        votes.append(("LOC", 1.5))
    if _INITIALS.fullmatch(key) or (words[0] in GIVEN_NAMES and words[-1] not in ORG_ENDINGS):
        votes.append(("PERSON", 2.0))
    return votes
