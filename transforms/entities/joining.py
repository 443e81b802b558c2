"""Makes names whole that the model cut: given names, legal forms, "Battle of", two halves of one name."""

import re

from transforms.entities.mention import NAMED, PLACES, Mention
from transforms.lexicon.name_edges import NATIONS_BEFORE_BODIES
from transforms.lexicon.name_words import GOVERNMENT_BODIES, NOT_NAMES
from transforms.lexicon.titles import TITLES
from transforms.names.given_names import GIVEN_NAMES

_INITIAL = re.compile(r"(?:[A-Z]\.-?)+")
_BETWEEN_NAMES = re.compile(r" (?:[A-Z][a-z]+ |[A-Z]\. ?|[“\"][\w ]+[”\"] )?")
_PARTICLES = re.compile(r" (?:d[aeiou]s?|del|della|van|von|ter|bin|ibn|al)(?: (?:la|las|los|der|den))? ")
_FIRM = re.compile(
    r"(?:,? (?:and|&) (?:Co|Sons|Partners)\b)?(?:,? (?:Inc|Corp|Co|Ltd|PLC|Plc|plc|LLC|GmbH|AG|SA|NV|SpA|Bhd)\b)+(?:\.(?= [a-z]|,))?"
    r"|,? (?:and|&) (?:Co|Sons|Partners)\b"
)
_CONTEST = re.compile(
    r"(?: [A-Z][a-z]+)?(?: \d{4})? (?:Open|Cup|Championships?|Games|Grand Prix|Masters|Marathon|Olympics|Trophy|Derby|Classic|Invitational)\b(?! [A-Z])"
)
_BATTLE = re.compile(r"(?:(?:First|Second|Third) )?(?P<what>Battle|Siege|Treaty|Massacre|Fall|Convention) of (?:the )?$")
_ROMANCE = re.compile(r" (?:d[aeio]s?|du|del|dell[aeo]|dei|degli)(?: l[ao]s?)? [A-ZÀ-Ý][\w’-]+")
_TAIL_BEGINS = frozenset("a& 12pd")
"""What a legal form, a contest or a Romance particle begins with behind a name, capitals aside: "and Co", "& Sons", "2020 Open", "plc", "do Mar"."""


def with_given_name(text: str, mention: Mention) -> Mention:
    """A person's name with the given name or initial that stands before it."""
    word = text[max(0, mention.start - 30) : mention.start].rpartition("\n")[2].rpartition(" ")[0].rpartition(" ")[2]
    given = word in GIVEN_NAMES or _INITIAL.fullmatch(word)
    if not given or word in NOT_NAMES or word in TITLES or text[mention.start - 1] != " ":
        return mention
    start = mention.start - len(word) - 1
    return mention._replace(start=start, text=text[start : mention.end])


def joined(text: str, mentions: list[Mention]) -> list[Mention]:
    """Neighbours that are one name: "U.S." + "Senate", "Svein" Tore "Holsether", "Washington", "D.C."."""
    out: list[Mention] = []
    for mention in mentions:
        last = out[-1] if out else None
        if last and _one_name(text, last, mention):
            out[-1] = Mention(last.start, mention.end, text[last.start : mention.end], mention.type, mention.method)
        else:
            out.append(mention)
    return out


def _one_name(text: str, left: Mention, right: Mention) -> bool:
    if left.type == right.type == "PERSON":
        gap = text[left.end : right.start]
        return _PARTICLES.fullmatch(gap) is not None or (left.text in GIVEN_NAMES and _BETWEEN_NAMES.fullmatch(gap) is not None)
    if left.type != "GPE":
        return False
    gap = text[left.end : right.start]
    if right.type in {"ORG", "FAC"}:
        return gap == " " and left.text in NATIONS_BEFORE_BODIES and right.text.split(" ", 1)[0] in GOVERNMENT_BODIES
    return gap == ", " and right.type == "GPE" and right.text in {"D.C.", "DC"}


def extended(text: str, mention: Mention) -> Mention:
    """The mention with what belongs to it on either side: "Merck" and Co Inc, Battle of "Antietam", "Portugal" Open."""
    if mention.type not in NAMED and mention.type != "NORP":
        return mention
    if _begins_tail(text[mention.end : mention.end + 2]):
        firm = _FIRM.match(text, mention.end) if mention.type != "NORP" else None
        if firm:
            return mention._replace(end=firm.end(), text=text[mention.start : firm.end()], type="ORG")
        contest = _CONTEST.match(text, mention.end) if mention.type != "PERSON" else None
        if contest:
            return mention._replace(end=contest.end(), text=text[mention.start : contest.end()], type="EVENT")
        romance = _ROMANCE.match(text, mention.end) if mention.type != "NORP" else None
        if romance:
            return mention._replace(end=romance.end(), text=text[mention.start : romance.end()])
    return _after_battle(text, mention) if mention.type in PLACES else mention


def _begins_tail(following: str) -> bool:
    return following[:1] in {" ", ","} and (following[1:].isupper() or following[1:] in _TAIL_BEGINS)


def _after_battle(text: str, mention: Mention) -> Mention:
    """The mention with "Battle of" and its like before a place."""
    if not text.endswith(("of ", "the "), 0, mention.start):
        return mention
    nearby = max(0, mention.start - 24)
    battle = _BATTLE.search(text[nearby : mention.start])
    if not battle:
        return mention
    start = nearby + battle.start()
    return mention._replace(start=start, text=text[start : mention.end], type="LAW" if battle["what"] == "Treaty" else "EVENT")
