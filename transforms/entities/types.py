"""One type for one name: what the model says of all its mentions and what else speaks for a type (`evidence`); what is no name is left out."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from transforms.entities import evidence
from transforms.entities.evidence import Vote, Votes
from transforms.entities.mention import NAMED, PLACES, Mention, Text
from transforms.lexicon.names import NOT_NAMES, PLAIN_NOUNS
from transforms.names.directory import known
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.leaders import SURNAME_FIRST
from transforms.schema import EntityType

_SCORE = re.compile(r" \d{1,3}(?:-\d{1,3})?(?=[ ,.;]|\n|$)(?! (?:[JFMASOND][a-z]{2,8}\b|people\b|percent\b|pct\b))")
_BEFORE_SCORE = re.compile(r"(?:^|\n|\d |[:;] )$")
_COUNTRY = re.compile(r"place/[A-Z]{3}")
_FEWEST = 3
"""Scores that make a table: fewer may be chance."""
_BEFORE = 12
_OPENS = re.compile(r"(?:^|\n|[.!?:][\"”’')]*\s|[A-Za-z]\) ?[-–—] )[\s\"“‘'(\[*•–—-]*$")

_LONGEST_ACRONYM = 4
_NO_NAME = re.compile(r"[^ ]*(?:[@>:=\\]|\.(?:com|org|net|co\.\w+)$|^www\.)")
_FURTHER = 5
"""How many mentions of a name are looked at beyond the words beside them."""
_SURE = 3.0
"""Votes of a name that the directory is sure of."""
_OUTLET: Vote = ("ORG", 3.0)
"""What a place or a shape of outlets says."""
_NOTHING: Mapping[EntityType, float] = {}


def settled(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with one type for each name; what is no name is left out."""
    groups: defaultdict[str, list[Mention]] = defaultdict(list)
    keys = [key_of(mention.text) for mention in mentions]
    for key, mention in zip(keys, mentions, strict=True):
        groups[key].append(mention)
    dropped = set[str]().union(*(rule(text, groups) for rule in DROPS))
    types = _types(text, {key: of_key for key, of_key in groups.items() if key not in dropped})
    agreed = {key: _agreement(groups[key], kind) for key, (kind, _) in types.items()}
    return [
        Mention(mention.start, mention.end, mention.text, types[key][0], mention.method, types[key][1], agreed[key])
        for key, mention in zip(keys, mentions, strict=True)
        if key in types
    ]


def key_of(name: str) -> str:
    """What mentions of one name share: capitals and typography aside. Acronyms keep their capitals."""
    if "’" in name:
        name = name.replace("’", "'")
    if not name.isupper():
        return name
    if " " in name:
        return name.casefold().title()
    return name.title() if len(name) > _LONGEST_ACRONYM else name


def _types(text: str, groups: Mapping[str, Sequence[Mention]]) -> dict[str, tuple[EntityType, float]]:
    """The type of each name and how sure it is, the longest names first: they speak for their parts."""
    types: dict[str, tuple[EntityType, float]] = {}
    inherited: dict[str, Votes] = {}
    for key in sorted(groups, key=lambda name: (-name.count(" "), name)):
        mentions = groups[key]
        entry = known(mentions[0].text)
        if entry and entry.sure and all(mention.type == entry.type for mention in mentions):
            types[key] = entry.type, _margin({entry.type: _SURE + len(mentions)}, entry.type)
        else:
            votes = _votes(text, key, mentions, inherited.get(key, _NOTHING))
            winner = _winner(votes, mentions)
            types[key] = winner, _margin(votes, winner)
        if " " in key:
            _pass_on(types[key][0], key.split(), inherited)
    return types


def _agreement(mentions: Sequence[Mention], kind: EntityType) -> float:
    labels = [mention.type for mention in mentions if mention.method == "model"]
    return sum(label == kind or {label, kind} <= PLACES for label in labels) / len(labels) if labels else 0.0


def _margin(votes: Votes, winner: EntityType) -> float:
    """The winner's share of the votes, one more vote against it: few votes make nothing sure."""
    own = sum(votes.get(kind, 0.0) for kind in PLACES) if winner in PLACES else votes[winner]
    return round(own / (sum(votes.values()) + 1), 3)


def _pass_on(kind: EntityType, words: Sequence[str], inherited: dict[str, Votes]) -> None:
    for rule in PARTS:
        part = rule(kind, words)
        if part is not None:
            name, weight = part
            votes = inherited.setdefault(name, {})
            votes[kind] = max(votes.get(kind, 0), weight)


def surname(kind: EntityType, words: Sequence[str]) -> tuple[str, float] | None:
    """`Poe` of Ann Poe."""
    return (words[-1], 2.5) if kind == "PERSON" else None


def first_name(kind: EntityType, words: Sequence[str]) -> tuple[str, float] | None:
    """`Ann` of Ann Poe, `Kim` of Kim Jong Un."""
    return (words[0], 2.0 if words[0] in SURNAME_FIRST else 0.8) if kind == "PERSON" else None


def first_word(kind: EntityType, words: Sequence[str]) -> tuple[str, float] | None:
    """`Harlow` of Harlow Steel Inc."""
    return (words[0], 1.2) if kind == "ORG" else None


def without_last_word(kind: EntityType, words: Sequence[str]) -> tuple[str, float] | None:
    """`Harlow Steel` of Harlow Steel Inc."""
    return (" ".join(words[:-1]), 1.2) if kind == "ORG" else None


PARTS: tuple[Callable[[EntityType, Sequence[str]], tuple[str, float] | None], ...] = (surname, first_name, first_word, without_last_word)
"""Which part of a name of several words is likely of the same type, and how much that weighs."""


def _votes(text: str, key: str, mentions: Sequence[Mention], inherited: Mapping[EntityType, float]) -> Votes:
    votes = _of_model(mentions)
    _add(votes, [vote for mention in mentions for vote in evidence.around(text, mention)])
    _add(votes, [_OUTLET for mention in mentions if mention.method == "outlet"])
    scale = min(3.0, max(1.0, len(mentions) / 2))
    of_name = [*evidence.inside(key, mentions[0].text), *inherited.items()]
    _add(votes, [(kind, weight * scale) for kind, weight in of_name])
    if not of_name or _unclear(votes):
        _add(votes, [vote for mention in mentions[:_FURTHER] for vote in evidence.further(text, mention)])
    return votes


def _of_model(mentions: Sequence[Mention]) -> Votes:
    labels = [mention.type for mention in mentions]
    return {label: (0.5 + 0.5 * labels.count(label)) * (1.0 if label in NAMED else 0.7) for label in labels}


def _add(votes: Votes, more: Sequence[Vote]) -> None:
    for kind, weight in more:
        votes[kind] = votes.get(kind, 0.0) + weight


def _unclear(votes: Votes) -> bool:
    """Whether no type has three quarters of the votes, or few have voted."""
    total = sum(votes.values())
    return total < 2.5 or max(votes.values()) < 0.75 * total


def _winner(votes: Votes, mentions: Sequence[Mention]) -> EntityType:
    """The type with most votes; those for kinds of places count together."""
    if len(votes) == 1:
        return next(iter(votes))
    places: Votes = {kind: votes[kind] for kind in ("FAC", "GPE", "LOC") if kind in votes}
    others = {kind: weight for kind, weight in votes.items() if kind not in places}
    best, weight = max(others.items(), key=lambda item: (item[1], item[0]), default=(mentions[0].type, 0))
    return best if weight > sum(places.values()) else max(places, key=lambda kind: places[kind])


# what is no name

type _Groups = Mapping[str, Sequence[Mention]]


def plain_words(text: str, groups: _Groups) -> set[str]:
    """Single words whose mentions all open something, and that the article (or the list of plain nouns) has in lower case."""
    opening = [key for key, mentions in groups.items() if _is_one_word(key) and _always_opens(text, key, mentions)]
    if not opening:
        return set()
    parts = {word for key in groups if " " in key for word in key.split()}
    return {key for key in opening if key not in parts and (key.lower() in PLAIN_NOUNS or _in_lower_case(text, key.lower()))}


def _is_one_word(key: str) -> bool:
    return key.isalpha() and key.istitle() and not known(key)


def _always_opens(text: str, key: str, mentions: Sequence[Mention]) -> bool:
    if key in GIVEN_NAMES and any(mention.type == "PERSON" for mention in mentions):
        return False
    return all(_opens(text, mention) for mention in mentions)


def listed(_text: str, groups: _Groups) -> set[str]:
    """Words that are no person, organisation or place, whatever a model says."""
    return {key for key in groups.keys() & NOT_NAMES if not _is_outlet(groups[key])}


def addresses(_text: str, groups: _Groups) -> set[str]:
    """Addresses of the web and of mail."""
    return {key for key, mentions in groups.items() if _NO_NAME.match(key) and not _is_outlet(mentions)}


def small_letters(_text: str, groups: _Groups) -> set[str]:
    """What has no capital, places aside."""
    return {key for key, mentions in groups.items() if key.islower() and mentions[0].type not in PLACES and not _is_outlet(mentions)}


def _is_outlet(mentions: Sequence[Mention]) -> bool:
    return mentions[0].method == "outlet"


DROPS: tuple[Callable[[str, _Groups], set[str]], ...] = (plain_words, listed, addresses, small_letters)
"""Which keys of an article are no names."""


def _opens(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - _BEFORE) : mention.start]
    return _OPENS.search(before) is not None if mention.start >= _BEFORE else _OPENS.search(f"\n{before}") is not None


def _in_lower_case(text: str, word: str) -> bool:
    """Whether an article prints a word, or its plural, without capital."""
    return f" {word}" in text and re.search(rf"(?<![\w-]){word}s?\b", text) is not None


def without_misread(text: Text, mentions: Sequence[Mention], missed: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions without those that the model misread in headlines in capitals."""
    if not text.headlines:
        return mentions
    crossed = [mention for mention in missed if _within(text.headlines, mention)]
    printed = {key_of(mention.text) for mention in mentions if not mention.text.isupper()}
    return [mention for mention in mentions if not _within(text.headlines, mention) or not any(rule(mention, printed, crossed) for rule in MISREADINGS)]


def _within(headlines: Sequence[tuple[int, int]], mention: Mention) -> bool:
    return mention.text.isupper() and any(start <= mention.start < end for start, end in headlines)


def unsupported(mention: Mention, printed: set[str], _crossed: Sequence[Mention]) -> bool:
    """What the article prints nowhere else, and neither the directory nor a given name speaks for."""
    key = key_of(mention.text)
    words = key.split()
    if mention.method != "model" or words[0] in GIVEN_NAMES or known(mention.text) is not None:
        return False
    return printed.isdisjoint((key, words[0], words[-1]))


def crossing(mention: Mention, _printed: set[str], crossed: Sequence[Mention]) -> bool:
    """What crosses a name that the article prints elsewhere, otherwise than as a person's full name its surname."""
    overlapping = [name for name in crossed if name.start < mention.end and mention.start < name.end]
    return any(not _is_surname(mention, name) for name in overlapping)


def _is_surname(mention: Mention, name: Mention) -> bool:
    return name.end == mention.end and mention.start < name.start and mention.type == name.type == "PERSON"


MISREADINGS: tuple[Callable[[Mention, set[str], Sequence[Mention]], bool], ...] = (unsupported, crossing)
"""What in a headline in capitals is no name."""


def clubs(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, cities and counties that stand with a score or an opponent as organisations; countries play under their own name."""
    scored = {mention for mention in mentions if mention.type in PLACES and _has_score(text, mention)}
    if len(scored) < _FEWEST:
        return list(mentions)
    return [mention._replace(type="ORG") if mention in scored else mention for mention in mentions]


def _has_score(text: str, mention: Mention) -> bool:
    entry = known(mention.text)
    if entry and (_COUNTRY.fullmatch(entry.entity_id) or entry.wikidata):
        return False
    if text.startswith(" AT ", mention.end) or text.endswith(" AT ", 0, mention.start):
        return True
    return _SCORE.match(text, mention.end) is not None and _BEFORE_SCORE.search(text[max(0, mention.start - 2) : mention.start]) is not None
