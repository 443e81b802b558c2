"""Where names begin and end: spans of the model cut down to names, and names made whole that something cut."""

import re
from collections.abc import Iterator, Sequence

from transforms.entities.mention import NAMED, PLACES, Mention
from transforms.lexicon.names import (
    ABBREVIATIONS,
    ARTICLES,
    COMPOUND_TAILS,
    GOVERNMENT_BODIES,
    LOOSE_WORDS,
    NAME_PARTICLES,
    NATIONS_BEFORE_BODIES,
    NOT_NAMES,
    NOUN_TAILS,
    ORG_WORDS_INSIDE,
    OWN_POSSESSIVES,
    ROLES,
    SHORT_MONTHS_IN_NAMES,
    TITLES,
)
from transforms.lexicon.words import one_of
from transforms.names.directory import known
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.peoples import PEOPLES
from transforms.schema import EntityType

_PLAIN = re.compile(r"[A-ZÀ-Ý][a-zA-ZÀ-ÿ]*+(?: [A-ZÀ-Ý][a-zA-ZÀ-ÿ]*+)*+|(?:[A-Z]\.){2,}")
"""A span that is one capitalised word or more, or an acronym with stops: most are."""
_NOT_FIRST = TITLES | PEOPLES | ARTICLES | {role.title() for role in ROLES}
_PARTS = re.compile(r"\s+[/|–—-]+\s+|\s*[\n\t|;]\s*|\s*\(\s*|\)\s*|,\s+(?=[a-z])|\s+(?:AT|BEAT|BEATS|VS|V)\s+")
_LISTED = re.compile(_PARTS.pattern + r"|\s+(?:and|or|the)\s+(?=[A-Z])|(?:(?<=District)|(?<=Province)|(?<=County)|(?<=Village))\s+of\s+(?=[A-Z])")
_WORD = re.compile(r"[^\s,]+")
_LEAD = re.compile(r"(?:[\s\"'“”‘’(\[*,.:;–—-]+|(?:[Tt]he|THE|[Aa]n?)\s+)")
_TAIL = re.compile(r"(?:['’]s?|[\s\"“”‘’.,:;!?)\]*–—/-]+)$")
_ABBREVIATION = re.compile(rf"\b(?:[A-Z]|{one_of(ABBREVIATIONS)})\.$")
_NUMBER = re.compile(r"\s+[-+]?\d[\d.,:/–-]*(?:st|nd|rd|th)?$")
_DATED = re.compile(r"\s\d{4}-\d\d-\d\d$")
_MONTH = re.compile(rf"\s+(?:{one_of(SHORT_MONTHS_IN_NAMES)})\.?$")
_HYPHENED = re.compile(r"-?(?P<tail>[a-z]{2,6})\b(?![-\w])")
_NOUN_TAIL = re.compile(rf"\s+(?:{one_of(NOUN_TAILS)})$")
_POSSESSIVE = frozenset({"'s", "’s"})


def trimmed(text: str, start: int, end: int, kind: EntityType) -> list[Mention]:
    """The mentions that a span of the clean text stands for."""
    if _is_plain(text, start, end, kind):
        return [Mention(start, end, text[start:end], kind, "model")]
    first, last = trim(text, start, end)
    if _is_plain(text, first, last, kind):
        return [Mention(first, last, text[first:last], kind, "model")]
    if text[start:end].endswith("-era"):
        end -= len("-era")
    dated = _DATED.search(text, start, end)
    if dated:
        end, kind = dated.start(), "GPE" if kind not in NAMED else kind
    parts = _parts(text, start, end, kind) if kind in NAMED else [(start, end)]
    return [mention for part in parts for mention in _trimmed(text, *part, kind)]


def _is_plain(text: str, start: int, end: int, kind: EntityType) -> bool:
    """Whether a span has nothing to cut: capitalised words, no article, month or title of a person among them."""
    if not _PLAIN.fullmatch(text, start, end):
        return False
    first, several, others = text[start:end].partition(" ")
    if not several:
        return True
    if others.rpartition(" ")[2] in LOOSE_WORDS:
        return False
    return first not in _NOT_FIRST and not text.startswith("-", end) if kind == "PERSON" else first not in ARTICLES


def _parts(text: str, start: int, end: int, kind: EntityType) -> Iterator[tuple[int, int]]:
    """The names of a list; of a person each whole to its last syllable."""
    at = start
    for cut in (_PARTS if kind in {"ORG", "FAC"} else _LISTED).finditer(text, start, end):
        if cut.start() > at:
            yield at, _with_syllable(text, at, cut.start()) if kind == "PERSON" else cut.start()
        at = cut.end()
    if at < end:
        yield at, _with_syllable(text, at, end) if kind == "PERSON" else end


def _with_syllable(text: str, start: int, end: int) -> int:
    """The end of a name cut before its last syllable ("Moon Jae" + "-in")."""
    hyphened = _HYPHENED.match(text, end)
    if not hyphened or (text[end] != "-" and text[end - 1] != "-") or " " not in text[start:end]:
        return end
    return end if hyphened["tail"] in COMPOUND_TAILS else hyphened.end()


def _trimmed(text: str, start: int, end: int, kind: EntityType) -> Iterator[Mention]:
    start, end = trim(text, start, end)
    if kind in NAMED:
        end = _without_tail(text, start, end, kind)
        start = _after_titles(text, start, end) if kind == "PERSON" else _after_description(text, start, end)
        start, end = trim(text, start, end)
    if end > start and any(letter.isalpha() for letter in text[start:end]):
        yield Mention(start, end, text[start:end], kind, "model")


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without leading articles and quotes, and without possessive, closing quotes and stops at its end."""
    while start < end and (lead := _LEAD.match(text, start, end)):
        start = lead.end()
    while start < end and (cut := _loose_end(text[start:end])):
        end = start + cut
    return start, end


def _loose_end(span: str) -> int:
    """Where the possessive or the punctuation at the end of a span begins; 0 where there is none."""
    if span[-1].isalnum() and span[-2:] not in _POSSESSIVE:
        return 0
    tail = _TAIL.search(span)
    if not tail or (span.endswith(".") and (_ABBREVIATION.search(span) or "." in span[:-2])):
        return 0
    if tail[0] in {"'", "’"} and not span.endswith(("s'", "s’")):
        return 0
    if tail[0] in _POSSESSIVE and span[: tail.start()] in OWN_POSSESSIVES:
        return 0
    return tail.start()


def _without_tail(text: str, start: int, end: int, kind: EntityType) -> int:
    """The end of a name without descriptions, months and numbers behind it."""
    while True:
        span = text[start:end]
        last = span.rsplit(" ", 1)[-1]
        if last.isalpha() and last[0].isupper() and last not in LOOSE_WORDS:
            return end
        cut = _NOUN_TAIL.search(span) or _MONTH.search(span) or (_NUMBER.search(span) if kind != "FAC" else None)
        if not cut:
            return end
        end = start + cut.start()


def _after_titles(text: str, start: int, end: int) -> int:
    """Where a person's name begins behind titles, roles and peoples ("Englishman Alliss", "Hall of Famer Dennis Ralston")."""
    words = list(_WORD.finditer(text, start, end))
    for index in range(len(words) - 2, -1, -1):
        word = words[index][0]
        if (word.islower() and word not in NAME_PARTICLES) or word.endswith(("'s", "’s")):
            return words[index + 1].start()
    for found in words[:-1]:
        if found[0] in TITLES or found[0] in PEOPLES or found[0].lower() in ROLES:
            start = found.end() + 1
        else:
            break
    return start


def _after_description(text: str, start: int, end: int) -> int:
    """Where a name begins behind a description that the model took with it ("Brazilian meatpacker JBS SA")."""
    words = list(_WORD.finditer(text, start, end))
    for index in range(len(words) - 2, 0, -1):
        word = words[index][0]
        if word.islower() and word.isalpha() and word not in ORG_WORDS_INSIDE and word not in NAME_PARTICLES:
            rest = words[index + 1 :]
            described = words[0][0] in PEOPLES or words[0][0].islower()
            return rest[0].start() if described and all(other[0][0].isupper() for other in rest) else start
    return start


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


PAIR = re.compile(r"(?P<left>[A-Z][\w.]++)[-–](?P<right>[A-Z][\w.]+)")


def parted(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, those of two names that the article or the lexicon knows as two."""
    if not any(PAIR.fullmatch(mention.text) for mention in mentions):
        return mentions
    forms = {mention.text for mention in mentions}
    forms |= {word for mention in mentions if mention.type == "PERSON" for word in (mention.text.split()[0], mention.text.split()[-1])}
    return [part for mention in mentions for part in _halves(mention, forms)]


def _halves(mention: Mention, forms: set[str]) -> Iterator[Mention]:
    pair = PAIR.fullmatch(mention.text)
    if not pair or not all(_is_name(half, forms) for half in pair.groups()):
        yield mention
        return
    for half in ("left", "right"):
        start = mention.start + pair.start(half)
        entry = known(pair[half])
        yield Mention(start, start + len(pair[half]), pair[half], entry.type if entry else mention.type, mention.method)


def _is_name(word: str, forms: set[str]) -> bool:
    entry = known(word)
    return word in forms or bool(entry and entry.sure)
