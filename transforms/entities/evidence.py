"""One type for one name: what the model says of all its mentions, what stands around them and what the name is made of, weighed together.

The weights were set by hand in units of one model label and checked on news, encyclopaedia and web text; they are no probabilities.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from transforms.entities.gazetteer import known
from transforms.entities.mention import NAMED, PLACES, Mention
from transforms.lexicon.given_names import GIVEN_NAMES
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

type Votes = Counter[EntityType]

_WINDOW = 24
_LAST_WORD = re.compile(r"([\w.'-]+) ?$")
_AFTER: tuple[tuple[re.Pattern[str], EntityType, float], ...] = (
    (re.compile(r", (?:aged )?\d\d(?:,|\.|$)| \(\d\d\)"), "PERSON", 2.0),
    (re.compile(r",? (?:said|says|told|added|tweeted|joked|recalled|insisted)\b"), "PERSON", 0.5),
    (re.compile(r", (?:who|whose|a former|the former|her|his)\b"), "PERSON", 0.8),
    (re.compile(r"['’]s (?:wife|husband|family|lawyer|son|daughter|brother|father|mother|career|death|life|body|widow)\b"), "PERSON", 1.2),
    (re.compile(r" (?:Jr|Sr|III?)\b"), "PERSON", 2.0),
    (re.compile(r"['’]?s? (?:shares|stock|spokes\w+|shareholders|employees|headquarters|board|subsidiary|unit|customers)\b"), "ORG", 1.2),
    (re.compile(r",? (?:Inc|Corp|Ltd|plc|PLC|Co|LLC|AG|SA|NV|SpA)\b"), "ORG", 3.0),
    (re.compile(r" \((?:NYSE|NASDAQ|[A-Z]{1,6}\.[A-Z]{1,2})\b"), "ORG", 2.0),
    (re.compile(r" (?:province|region|district|city|county|airport|peninsula|border|suburb|river)\b"), "GPE", 0.8),
    (re.compile(r"-based\b"), "GPE", 1.0),
)
_BEFORE: dict[str, tuple[EntityType, float]] = {
    "in": ("GPE", 0.7),
    "near": ("GPE", 0.8),
    "across": ("GPE", 0.6),
    "throughout": ("GPE", 0.6),
    "outside": ("GPE", 0.4),
    "northern": ("GPE", 1.0),
    "southern": ("GPE", 1.0),
    "eastern": ("GPE", 1.0),
    "western": ("GPE", 1.0),
    "central": ("GPE", 0.8),
    "downtown": ("GPE", 1.0),
    "northeastern": ("GPE", 1.0),
    "maker": ("ORG", 1.0),
    "giant": ("ORG", 1.2),
    "retailer": ("ORG", 1.2),
    "carrier": ("ORG", 1.0),
    "group": ("ORG", 0.8),
    "firm": ("ORG", 1.2),
    "company": ("ORG", 1.2),
    "newspaper": ("ORG", 1.5),
    "bank": ("ORG", 1.0),
    "broadcaster": ("ORG", 1.5),
    "agency": ("ORG", 1.5),
    "daily": ("ORG", 1.0),
}
_INITIALS = re.compile(r"(?:[A-Z]\.[ -]?)+ ?[A-Z][\w'’-]+")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,5}s?")


def settled(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with one type for each name; what is no name is left out."""
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[key_of(mention.text)].append(mention)
    types = _types(text, groups)
    return [mention._replace(type=types[key]) for mention in mentions if (key := key_of(mention.text)) in types]


def key_of(name: str) -> str:
    """What mentions of one name share: capitals and typography aside."""
    name = name.replace("’", "'")
    return name.title() if name.isupper() and len(name) > 4 and " " not in name.strip(".") else name.casefold().title() if name.isupper() and " " in name else name


def _types(text: str, groups: dict[str, list[Mention]]) -> dict[str, EntityType]:
    types: dict[str, EntityType] = {}
    inherited: defaultdict[str, Votes] = defaultdict(Counter)
    for key in sorted(groups, key=lambda name: (-name.count(" "), name)):
        if key in NOT_NAMES:
            continue
        votes = _votes(text, key, groups[key])
        votes.update(inherited[key])
        types[key] = _winner(votes, groups[key])
        _pass_on(key, types[key], inherited)
    return types


def _pass_on(key: str, kind: EntityType, inherited: defaultdict[str, Votes]) -> None:
    """A part of a longer name is likely of its type: surnames of persons, first words of organisations."""
    words = key.split()
    if len(words) < 2:
        return
    if kind == "PERSON":
        inherited[words[-1]]["PERSON"] += 2.5  # type: ignore[assignment]  # Counter takes floats; its stub does not
        inherited[words[0]]["PERSON"] += 1.0  # type: ignore[assignment]
    elif kind == "ORG":
        inherited[words[0]]["ORG"] += 1.2  # type: ignore[assignment]
        inherited[" ".join(words[:-1])]["ORG"] += 1.2  # type: ignore[assignment]


def _winner(votes: Votes, mentions: Sequence[Mention]) -> EntityType:
    places = sum(votes[kind] for kind in PLACES)
    by_family = Counter({kind: weight for kind, weight in votes.items() if kind not in PLACES})
    best, weight = max(by_family.items(), key=lambda item: (item[1], item[0]), default=(mentions[0].type, 0))
    return best if weight > places else max(sorted(PLACES), key=lambda kind: votes[kind])


def _votes(text: str, key: str, mentions: Sequence[Mention]) -> Votes:
    votes: Votes = Counter()
    for mention in mentions:
        votes[mention.type] += 1.0 if mention.type in NAMED else 0.7  # type: ignore[assignment]
        for kind, weight in _around(text, mention):
            votes[kind] += weight  # type: ignore[assignment]
    scale = max(1.0, len(mentions) / 2)
    for kind, weight in _inside(key, mentions[0].text):
        votes[kind] += weight * scale  # type: ignore[assignment]
    return votes


def _around(text: str, mention: Mention) -> Iterator[tuple[EntityType, float]]:
    """What the words before and after a mention say."""
    after = text[mention.end : mention.end + _WINDOW]
    for pattern, kind, weight in _AFTER:
        if pattern.match(after):
            yield kind, weight
    before = _LAST_WORD.search(text[max(0, mention.start - _WINDOW) : mention.start])
    if before:
        word = before[1]
        if word in TITLES:
            yield "PERSON", 2.0
        elif word in ROLES:
            yield "PERSON", 1.5
        elif word in _BEFORE:
            yield _BEFORE[word]


def _inside(key: str, name: str) -> Iterator[tuple[EntityType, float]]:
    """What the name itself says."""
    entry = known(name) or known(key)
    if entry:
        yield entry.type, 3.0 if entry.sure else 1.2
    words = key.split()
    first, last = words[0], words[-1]
    if last in EVENT_ENDINGS:
        yield "EVENT", 3.5
    elif last in LAW_ENDINGS:
        yield "LAW", 3.5
    if len(words) == 1:
        if _ACRONYM.fullmatch(name):
            yield "ORG", 0.8
        elif key in GIVEN_NAMES:
            yield "PERSON", 0.5
        return
    if last in COMPANY_SUFFIXES:
        yield "ORG", 4.0
    elif last in ORG_ENDINGS:
        yield "ORG", 2.0
    elif last in PLACE_ENDINGS:
        yield "FAC", 1.5
    if first in ORG_BEGINNINGS and " of " in key:
        yield "ORG", 3.0
    if "&" in key:
        yield "ORG", 1.5
    if first in PLACE_BEGINNINGS:
        yield "LOC", 1.5
    if _INITIALS.fullmatch(key):
        yield "PERSON", 2.0
    elif first in GIVEN_NAMES and last not in ORG_ENDINGS:
        yield "PERSON", 2.0
