"""What speaks for a name's type beside the model: the words around it, its sentence and the next, and the words it is made of.

Each rule is a function in a tuple that gives a vote or none.
The weights were set by hand in units of one model label and checked on news, encyclopaedia and web text; they are no probabilities.
"""

import re
from collections.abc import Callable
from typing import NamedTuple, cast

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
_HOME = re.compile(rf"\b(?:\w*men|\w*women|{one_of(RESIDENTS)}) (?:from|of) $")
_LONGEST_CREDIT = 80
_SENTENCE = 160
_CREDIT = re.compile(rf"\b(?:{one_of(PICTURE_WORDS)})(?: by)?:? [^\n]*/$", re.IGNORECASE)
_OPENING, _CLOSING = frozenset('"“'), frozenset('"”')
_MARK_BEGINS = frozenset(", -")
_AROUND_WORDS = "".join(MARKS) + ","
_ARTICLES = frozenset({"the", "a", "an", "The", ""})
_BATTLE = re.compile(r"(?:(?:First|Second|Third) )?(?:Battle|Siege|Massacre) of ")
_INITIALS = re.compile(r"(?:[A-Z]\.[ -]?)+ ?[A-Z][\w'’-]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?")


class Setting(NamedTuple):
    """A name between the words around it: `the town | of | Aisby`. Offsets into the clean text."""

    text: str
    start: int
    end: int
    word: str
    """The last word before it, articles aside; none at the opening of a paragraph."""
    of: bool
    """Whether "of" stands between that word and the name."""


class Name(NamedTuple):
    """A name, the key that its mentions share, and the key's words."""

    text: str
    key: str
    words: list[str]


def around(text: str, mention: Mention) -> list[Vote]:
    """What the words right before and after a mention say."""
    setting = Setting(text, mention.start, mention.end, *_word_before(text, mention.start))
    return [vote for rule in AROUND if (vote := rule(setting))]


def inside(key: str, text: str) -> list[Vote]:
    """What the name itself says."""
    name = Name(text, key, key.split())
    return [vote for rule in INSIDE if (vote := rule(name))]


def further(text: str, mention: Mention) -> list[Vote]:
    """What its sentence and the next say."""
    return [vote for rule in FURTHER if (vote := rule(text, mention.end))]


def _word_before(text: str, start: int) -> tuple[str, bool]:
    words = text[max(0, start - _WINDOW) : start].rpartition("\n")[2].split()
    of = False
    while words:
        word = words.pop().strip(_AROUND_WORDS)
        if word == "of" and not of:
            of = True
        elif word not in _ARTICLES:
            return word, of
    return "", of


# the words around


def word_before(setting: Setting) -> Vote | None:
    """`in Paris`, `retailer Next`."""
    return None if setting.of else WEIGHT_BEFORE.get(setting.word)


def area_before(setting: Setting) -> Vote | None:
    """`the town of Bridgton`."""
    return ("GPE", 2.0) if setting.of and setting.word in AREAS else None


def residents_before(setting: Setting) -> Vote | None:
    """`farmers from Aisby`."""
    if not (setting.of or setting.word == "from"):
        return None
    return ("GPE", 1.2) if _HOME.search(setting.text, max(0, setting.start - _WINDOW), setting.start) else None


def picture_credit_before(setting: Setting) -> Vote | None:
    """`Photo: Ann Poe/Lensworks`."""
    if setting.text[setting.start - 1 : setting.start] != "/":
        return None
    return ("ORG", 3.0) if _CREDIT.search(setting.text, max(0, setting.start - _LONGEST_CREDIT), setting.start) else None


def word_after(setting: Setting) -> Vote | None:
    """`Ann Poe, who`, `Harlow's shares`, `Kenton reservoir`."""
    following = _NEXT.match(setting.text, setting.end, setting.end + _WINDOW)
    if not following:
        return None
    link, word, second = following.groups()
    weights = WEIGHT_AFTER[link.replace("’", "'")]
    return weights.get(word) or (weights.get(word + second) if second else None)


def mark_after(setting: Setting) -> Vote | None:
    """`Ann Poe, 43`, `Harlow (HRL.L)`, `Bridgton, Maine`, `Aisby-based`."""
    if setting.text[setting.end : setting.end + 1] not in _MARK_BEGINS:
        return None
    mark = _MARK.match(setting.text, setting.end, setting.end + _WINDOW)
    if not mark:
        return None
    if mark["larger"]:
        larger = known(mark["larger"].rstrip("."))
        return ("GPE", 1.5) if larger and larger.type == "GPE" else None
    return _MARK_WEIGHTS[mark.lastgroup or ""]


def marks_around(setting: Setting) -> Vote | None:
    """`"The Long Field"`."""
    if setting.text[setting.end : setting.end + 1] not in _CLOSING:
        return None
    return ("WORK_OF_ART", 1.0) if setting.text[setting.start - 1 : setting.start] in _OPENING else None


# the sentence and the next


def definition(text: str, end: int) -> Vote | None:
    """`… is a village in …`, `…, the maker of …`."""
    defined = _IS_A.match(text, end, end + _SENTENCE)
    return (cast("EntityType", defined.lastgroup), 2.5) if defined else None


# the name's own words


def in_directory(name: Name) -> Vote | None:
    """What the directory has."""
    entry = known(name.text) or known(name.key)
    return (entry.type, 3.0 if entry.sure else 1.2) if entry else None


def event_words(name: Name) -> Vote | None:
    """`the Aisby Cup`, `Battle of Aisby`."""
    return ("EVENT", 3.5) if name.words[-1] in EVENT_ENDINGS or _BATTLE.match(name.key) else None


def law_words(name: Name) -> Vote | None:
    """`the Clean Rivers Act`."""
    last = name.words[-1]
    return ("LAW", 3.5) if last in LAW_ENDINGS and last not in EVENT_ENDINGS and not _BATTLE.match(name.key) else None


def last_word(name: Name) -> Vote | None:
    """`Harlow Inc`, `Aisby Council`, `Kenton Bridge`."""
    if len(name.words) == 1:
        return None
    last = name.words[-1]
    if last in COMPANY_SUFFIXES:
        return "ORG", 4.0
    if last in ORG_ENDINGS:
        return "ORG", 2.0
    return ("FAC", 1.5) if last in PLACE_ENDINGS or (last.islower() and last.title() in PLACE_ENDINGS) else None


def body_of(name: Name) -> Vote | None:
    """`University of Aisby`."""
    return ("ORG", 3.0) if name.words[0] in ORG_BEGINNINGS and " of " in name.key else None


def first_word_of_place(name: Name) -> Vote | None:
    """`Mount Aisby`."""
    return ("LOC", 1.5) if name.words[0] in PLACE_BEGINNINGS and len(name.words) > 1 else None


def first_word_of_person(name: Name) -> Vote | None:
    """`Ann Poe`, `R. Poe`."""
    if len(name.words) == 1:
        return None
    given = name.words[0] in GIVEN_NAMES and name.words[-1] not in ORG_ENDINGS
    return ("PERSON", 2.0) if given or _INITIALS.fullmatch(name.key) else None


def acronym(name: Name) -> Vote | None:
    """`KTU`."""
    return ("ORG", 0.8) if len(name.words) == 1 and _ACRONYM.fullmatch(name.text) else None


def given_name(name: Name) -> Vote | None:
    """`Ann`."""
    return ("PERSON", 0.5) if name.key in GIVEN_NAMES and not _ACRONYM.fullmatch(name.text) else None


AROUND: tuple[Callable[[Setting], Vote | None], ...] = (
    residents_before,
    picture_credit_before,
    word_before,
    area_before,
    word_after,
    mark_after,
    marks_around,
)
"""What stands right before and after."""
INSIDE: tuple[Callable[[Name], Vote | None], ...] = (
    in_directory,
    event_words,
    law_words,
    last_word,
    body_of,
    first_word_of_place,
    first_word_of_person,
    acronym,
    given_name,
)
"""What the name is made of."""
FURTHER: tuple[Callable[[str, int], Vote | None], ...] = (definition,)
"""What is said of it next."""
