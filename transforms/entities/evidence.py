"""One type for one name: what the model says of all its mentions, what stands around them and what the name is made of, weighed together.

The weights were set by hand in units of one model label and checked on news, encyclopaedia and web text; they are no probabilities.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import cast

from transforms.entities.gazetteer import known
from transforms.entities.mention import NAMED, PLACES, Mention
from transforms.entities.openings import plain_words
from transforms.lexicon.contexts import AREAS, DEFINING_NOUNS, WEIGHT_BEFORE
from transforms.lexicon.given_names import GIVEN_NAMES
from transforms.lexicon.leaders import SURNAME_FIRST
from transforms.lexicon.name_words import (
    COMPANY_SUFFIXES,
    EVENT_ENDINGS,
    LAW_ENDINGS,
    NOT_NAMES,
    ORG_BEGINNINGS,
    ORG_ENDINGS,
)
from transforms.lexicon.places import PLACE_BEGINNINGS, PLACE_ENDINGS
from transforms.lexicon.titles import ROLES, TITLES
from transforms.schema import EntityType

type Votes = dict[EntityType, float]

_WINDOW = 28
_AFTER = re.compile(
    r"""(?P<age>,\ (?:aged\ )?\d\d(?:,|\.|$)|\ \(\d\d\))
    |(?P<junior>,?\ (?:Jr|Sr|III?)\b)
    |(?P<speaks>,?\ (?:said|says|told|added|tweeted|joked|recalled|insisted|wrote|told|replied|smiled)\b)
    |(?P<lives>\ (?:was\ (?:born|educated|married)|died|married|studied|graduated|retired|grew|wrote|sang|starred|himself|herself|who|whose
        |attended|scored|resigned|ran)\b)
    |(?P<clause>,\ (?:who|whose|a\ former|the\ former|her|his)\b)
    |(?P<kin>['’]s?\ (?:wife|husband|family|lawyer|lawyers|son|daughter|brother|sister|father|mother|career|death|life|body|widow|attorney)\b)
    |(?P<trades>(?:['’]s?)?\ (?:shares|stock|spokes\w+|shareholders|employees|headquarters|board|subsidiary|unit|customers|executives|officials)\b)
    |(?P<heads>\ (?:CEO|CFO|COO|[Cc]hief\ [Ee]xecutive|[Cc]hairman|[Pp]resident|[Ff]ounder|[Cc]o-founder|[Ss]pokes\w+)\b)
    |(?P<legal>,?\ (?:Inc|Corp|Ltd|plc|PLC|Co|LLC|AG|SA|NV|SpA)\b)
    |(?P<ticker>\ \((?:NYSE|NASDAQ|[A-Z]{2,6}\.[A-Z]{1,2})\b)
    |(?P<area>\ (?:province|region|district|city|county|airport|peninsula|border|suburb|river|municipality|village|town)\b)
    |(?P<landform>\ (?:glacier|lake|mountain|volcano|valley|bay|desert|forest|reef|fjord|range|basin|ridge|strait|mountains|islands?|lagoon|moor)\b)
    |(?P<built>\ (?:dam|bridge|stadium|tunnel|reservoir|lighthouse|power\ (?:station|plant)|cathedral|prison|barracks|refinery)\b)
    |(?P<within>,\ (?P<larger>[A-Z][\w.]+(?:\ [A-Z][\w.]+)?))
    |(?P<based>-based\b)""",
    re.VERBOSE,
)
_AFTER_WEIGHTS: dict[str, tuple[EntityType, float]] = {
    "age": ("PERSON", 2.0), "junior": ("PERSON", 2.0), "speaks": ("PERSON", 0.5), "lives": ("PERSON", 1.0), "clause": ("PERSON", 0.8), "kin": ("PERSON", 1.2),
    "trades": ("ORG", 1.2), "heads": ("ORG", 1.0), "legal": ("ORG", 3.0), "ticker": ("ORG", 2.0), "area": ("GPE", 0.8), "based": ("GPE", 1.0),
    "landform": ("LOC", 1.2), "built": ("FAC", 1.2),
}  # fmt: skip
_NOUNS = "|".join(f"(?P<{kind}>{'|'.join(sorted(nouns))})" for kind, nouns in DEFINING_NOUNS.items())
_IS_A = re.compile(
    r"(?:['’\"”]|\s\([^)]*\)|,[^,.]{1,40},)*(?:\s(?:is|was|are|were|has been)\s(?:\w+\s){0,3}?|,\s)(?:an?|the|one of the)\s(?:[\w'’,-]+\s){0,5}?"
    rf"(?:{_NOUNS})\b"
)
_HOME = re.compile(r"\b(?:\w*men|\w*women|people|residents|inhabitants|villagers|farmers|workers|families|refugees|students|visitors|traders) (?:from|of) $")
_SPOKESPERSON = re.compile(r"\b[Ss]pokes(?:man|woman|person|people|men) (?:for|at) (?:the )?$")
_LONGEST_CREDIT = 80
_CREDIT = re.compile(r"\b(?:Photos?|Pictures?|Images?|Credit|Foto|Photographs?)(?: by)?:? [^\n]*/$", re.IGNORECASE)
_HE = re.compile(r"[^.!?]{0,120}?(?:[.!?][\"”]?\s+(?:(?P<he>He|She|His|Her)|(?P<it>It|Its))\b|\s(?P<his>he|she|his|her|himself|herself)\b)")
_OPENING, _CLOSING = frozenset('"“'), frozenset('"”')
_BATTLE = re.compile(r"(?:(?:First|Second|Third) )?(?:Battle|Siege|Massacre) of ")
_LONGEST_ACRONYM = 4
_NO_NAME = re.compile(r"[^ ]*(?:[@>:=\\]|\.(?:com|org|net|co\.\w+)$|^www\.)")
_INITIALS = re.compile(r"(?:[A-Z]\.[ -]?)+ ?[A-Z][\w'’-]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?")


def _no_votes() -> Votes:
    return defaultdict(float)


def settled(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with one type for each name; what is no name is left out."""
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    keys = [key_of(mention.text) for mention in mentions]
    for key, mention in zip(keys, mentions, strict=True):
        groups[key].append(mention)
    for word in plain_words(text, groups):
        del groups[word]
    types = _types(text, groups)
    return [mention if mention.type == types[key] else mention._replace(type=types[key]) for key, mention in zip(keys, mentions, strict=True) if key in types]


def key_of(name: str) -> str:
    """What mentions of one name share: capitals and typography aside. Acronyms keep their capitals."""
    if "’" in name:
        name = name.replace("’", "'")
    if not name.isupper():
        return name
    if " " in name:
        return name.casefold().title()
    return name.title() if len(name) > _LONGEST_ACRONYM else name


def _types(text: str, groups: dict[str, list[Mention]]) -> dict[str, EntityType]:
    types: dict[str, EntityType] = {}
    inherited: defaultdict[str, Votes] = defaultdict(_no_votes)
    for key in sorted(groups, key=lambda name: (-name.count(" "), name)):
        if key in NOT_NAMES or _NO_NAME.match(key) or (key.islower() and groups[key][0].type not in PLACES):
            continue
        entry = known(groups[key][0].text)
        if entry and entry.sure and all(mention.type == entry.type for mention in groups[key]):
            types[key] = entry.type
        else:
            types[key] = _winner(_votes(text, key, groups[key], inherited[key]), groups[key])
        _pass_on(key, types[key], inherited)
    return types


def _pass_on(key: str, kind: EntityType, inherited: defaultdict[str, Votes]) -> None:
    """A part of a longer name is likely of its type: surnames of persons, first words of organisations."""
    words = key.split()
    if len(words) < 2:
        return
    if kind == "PERSON":
        _raise(inherited[words[-1]], "PERSON", 2.5)
        _raise(inherited[words[0]], "PERSON", 2.0 if words[0] in SURNAME_FIRST else 0.8)
    elif kind == "ORG":
        _raise(inherited[words[0]], "ORG", 1.2)
        _raise(inherited[" ".join(words[:-1])], "ORG", 1.2)


def _raise(votes: Votes, kind: EntityType, weight: float) -> None:
    votes[kind] = max(votes[kind], weight)


def _winner(votes: Votes, mentions: Sequence[Mention]) -> EntityType:
    if len(votes) == 1:
        return next(iter(votes))
    places = sum(votes[kind] for kind in PLACES)
    by_family = {kind: weight for kind, weight in votes.items() if kind not in PLACES}
    best, weight = max(by_family.items(), key=lambda item: (item[1], item[0]), default=(mentions[0].type, 0))
    return best if weight > places else max(sorted(PLACES), key=lambda kind: votes[kind])


def _votes(text: str, key: str, mentions: Sequence[Mention], inherited: Votes) -> Votes:
    votes = _no_votes()
    by_label = Counter(mention.type for mention in mentions)
    for kind, count in by_label.items():
        votes[kind] += (0.5 + 0.5 * count) * (1.0 if kind in NAMED else 0.7)
    for mention in mentions:
        for kind, weight in _around(text, mention):
            votes[kind] += weight
    scale = min(3.0, max(1.0, len(mentions) / 2))
    inside = list(_inside(key, mentions[0].text))
    for kind, weight in (*inside, *inherited.items()):
        votes[kind] += weight * scale
    if _unclear(votes) or not (inside or inherited):
        for mention in mentions[:_FURTHER]:
            for kind, weight in _further(text, mention):
                votes[kind] += weight
    return votes


_FURTHER = 5
"""How many mentions of a name are looked at beyond the words beside them."""


def _unclear(votes: Votes) -> bool:
    """Whether no type has three quarters of the votes, or few have voted."""
    total = sum(votes.values())
    return total < 2.5 or max(votes.values()) < 0.75 * total


def _around(text: str, mention: Mention) -> Iterator[tuple[EntityType, float]]:
    """What the words right before and after a mention say."""
    after = _AFTER.match(text, mention.end, mention.end + _WINDOW)
    if after:
        what = after.lastgroup or ""
        if what in _AFTER_WEIGHTS:
            yield _AFTER_WEIGHTS[what]
        elif (larger := known(after["larger"].rstrip("."))) and larger.type == "GPE":
            yield "GPE", 1.5
    yield from _before(text, mention.start)
    if text[mention.start - 1 : mention.start] in _OPENING and text[mention.end : mention.end + 1] in _CLOSING:
        yield "WORK_OF_ART", 1.0


def _before(text: str, start: int) -> Iterator[tuple[EntityType, float]]:
    """What the words before a place say of the name that begins there."""
    word, of = _word_before(text, start)
    if word in {"for", "at"} and _SPOKESPERSON.search(text, max(0, start - _WINDOW), start):
        yield "ORG", 1.0
    elif (of or word == "from") and _HOME.search(text, max(0, start - _WINDOW), start):
        yield "GPE", 1.2
    if text[start - 1 : start] == "/" and _CREDIT.search(text, max(0, start - _LONGEST_CREDIT), start):
        yield "ORG", 3.0
    elif of:
        if word in AREAS:
            yield "GPE", 2.0
    elif word in TITLES:
        yield "PERSON", 2.0
    elif word in ROLES:
        yield "PERSON", 1.5
    elif word in WEIGHT_BEFORE:
        yield WEIGHT_BEFORE[word]


def _word_before(text: str, start: int) -> tuple[str, bool]:
    """The last word before a place, articles aside, and whether "of" follows it; the paragraph's first place has none."""
    words = text[max(0, start - _WINDOW) : start].rpartition("\n")[2].split()
    of = False
    while words:
        word = words.pop().strip("\"“‘',")
        if word == "of" and not of:
            of = True
        elif word not in _ARTICLES:
            return word, of
    return "", of


_ARTICLES = frozenset({"the", "a", "an", "The", ""})


def _further(text: str, mention: Mention) -> Iterator[tuple[EntityType, float]]:
    """What its sentence and the next say: "… is a village in …", "… He …"."""
    defined = _IS_A.match(text, mention.end, mention.end + 160)
    if defined:
        yield cast("EntityType", defined.lastgroup), 2.5
    pronoun = _HE.match(text, mention.end, mention.end + 160)
    if pronoun and pronoun["it"]:
        yield "ORG", 0.4
    elif pronoun:
        yield "PERSON", 0.6 if pronoun["he"] else 0.3


def _inside(key: str, name: str) -> Iterator[tuple[EntityType, float]]:
    """What the name itself says."""
    entry = known(name) or known(key)
    if entry:
        yield entry.type, 3.0 if entry.sure else 1.2
    last = key.rsplit(maxsplit=1)[-1]
    if last in EVENT_ENDINGS or _BATTLE.match(key):
        yield "EVENT", 3.5
    elif last in LAW_ENDINGS:
        yield "LAW", 3.5
    if " " in key:
        yield from _by_last_word(last)
        yield from _by_first_word(key)
    elif _ACRONYM.fullmatch(name):
        yield "ORG", 0.8
    elif key in GIVEN_NAMES:
        yield "PERSON", 0.5


def _by_last_word(last: str) -> Iterator[tuple[EntityType, float]]:
    if last in COMPANY_SUFFIXES:
        yield "ORG", 4.0
    elif last in ORG_ENDINGS:
        yield "ORG", 2.0
    elif last in PLACE_ENDINGS or (last.islower() and last.title() in PLACE_ENDINGS):
        yield "FAC", 1.5


def _by_first_word(key: str) -> Iterator[tuple[EntityType, float]]:
    words = key.split()
    if words[0] in ORG_BEGINNINGS and " of " in key:
        yield "ORG", 3.0
    if "&" in key:
        yield "ORG", 1.5
    if words[0] in PLACE_BEGINNINGS:
        yield "LOC", 1.5
    if _INITIALS.fullmatch(key) or (words[0] in GIVEN_NAMES and words[-1] not in ORG_ENDINGS):
        yield "PERSON", 2.0
