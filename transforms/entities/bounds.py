"""Where names begin and end: spans of the model cut down to names, and names made whole that something cut."""

import re
from collections.abc import Callable, Iterator, Sequence

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
_TAIL = re.compile(r"(?:['’]s?|(?<![\s\"“”‘’.,:;!?)\]*–—/-])[\s\"“”‘’.,:;!?)\]*–—/-]+)$")
_ABBREVIATION = re.compile(rf"\b(?:[A-Z]|{one_of(ABBREVIATIONS)})\.$")
_NUMBER = re.compile(r"(?<!\s)\s+[-+]?\d[\d.,:/–-]*(?:st|nd|rd|th)?$")
_DATED = re.compile(r"\s\d{4}-\d\d-\d\d$")
_MONTH = re.compile(rf"(?<!\s)\s+(?:{one_of(SHORT_MONTHS_IN_NAMES)})\.?$")
_HYPHENED = re.compile(r"-?(?P<tail>[a-z]{2,6})\b(?![-\w])")
_NOUN_TAIL = re.compile(rf"(?<!\s)\s+(?:{one_of(NOUN_TAILS)})$")
_POSSESSIVE = frozenset({"'s", "’s"})
_PEOPLES_AND_TITLES = TITLES | PEOPLES
_SMALL_INSIDE = ORG_WORDS_INSIDE | NAME_PARTICLES
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
_EXTENSIBLE = NAMED | {"NORP"}
_NO_GIVEN_NAMES = NOT_NAMES | TITLES
_WIDEST_GAP = 40


def trimmed(text: str, start: int, end: int, kind: EntityType) -> list[Mention]:
    """The mentions that a span of the clean text stands for."""
    end = _once(text, start, end)
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


def _once(text: str, start: int, end: int) -> int:
    """The end of a name that is printed twice, as a caption and its credit are: `Jade Black | Jade Black`."""
    words = text[start:end].split()
    half = len(words) // 2
    return start + text[start:end].index(words[half - 1]) + len(words[half - 1]) if half > 1 and words[:half] == words[half:] else end


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
    if not hyphened or "-" not in text[end - 1 : end + 1]:
        return end
    return end if hyphened["tail"] in COMPOUND_TAILS or " " not in text[start:end] else hyphened.end()


def _trimmed(text: str, start: int, end: int, kind: EntityType) -> Iterator[Mention]:
    start, end = trim(text, start, end)
    if kind in NAMED:
        for cut in CUTS:
            start, end = cut(text, start, end, kind)
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
    if not tail or _is_abbreviated(span):
        return 0
    if tail[0] in {"'", "’"}:
        return tail.start() if span.endswith(("s'", "s’")) else 0
    return 0 if tail[0] in _POSSESSIVE and span[: tail.start()] in OWN_POSSESSIVES else tail.start()


def _is_abbreviated(span: str) -> bool:
    return span.endswith(".") and ("." in span[:-2] or _ABBREVIATION.search(span) is not None)


def tail_off(text: str, start: int, end: int, kind: EntityType) -> tuple[int, int]:
    """Without descriptions, months and numbers behind a name."""
    while True:
        span = text[start:end]
        last = span.rsplit(" ", 1)[-1]
        if last.isalpha() and last[0].isupper() and last not in LOOSE_WORDS:
            return start, end
        cut = _NOUN_TAIL.search(span) or _MONTH.search(span) or (_NUMBER.search(span) if kind != "FAC" else None)
        if not cut:
            return start, end
        end = start + cut.start()


def titles_off(text: str, start: int, end: int, kind: EntityType) -> tuple[int, int]:
    """A person without titles, roles and peoples: Englishman `Alliss`, Hall of Famer `Dennis Ralston`."""
    words = list(_WORD.finditer(text, start, end)) if kind == "PERSON" else []
    for index in range(len(words) - 2, -1, -1):
        word = words[index][0]
        if (word.islower() and word not in NAME_PARTICLES) or word.endswith(("'s", "’s")):
            return words[index + 1].start(), end
    for found in words[:-1]:
        if found[0] not in _PEOPLES_AND_TITLES and found[0].lower() not in ROLES:
            break
        start = found.end() + 1
    return start, end


def description_off(text: str, start: int, end: int, kind: EntityType) -> tuple[int, int]:
    """A name without the description that the model took with it: Brazilian meatpacker `JBS SA`."""
    words = list(_WORD.finditer(text, start, end)) if kind != "PERSON" else []
    for index in range(len(words) - 2, 0, -1):
        word = words[index][0]
        if word.islower() and word.isalpha() and word not in _SMALL_INSIDE:
            rest = words[index + 1 :]
            described = words[0][0] in PEOPLES or words[0][0].islower()
            return (rest[0].start() if described and all(other[0][0].isupper() for other in rest) else start), end
    return start, end


CUTS: tuple[Callable[[str, int, int, EntityType], tuple[int, int]], ...] = (tail_off, titles_off, description_off)
"""What a span may hold beside the name."""


def joined(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """Neighbours that are one name: "U.S." + "Senate", "Svein" Tore "Holsether", "Washington", "D.C."."""
    out: list[Mention] = []
    for mention in mentions:
        last = out[-1] if out else None
        if last is not None and mention.start - last.end <= _WIDEST_GAP and _is_one_name(last, mention, text[last.end : mention.start]):
            out[-1] = Mention(last.start, mention.end, text[last.start : mention.end], mention.type, mention.method)
        else:
            out.append(mention)
    return out


def _is_one_name(left: Mention, right: Mention, gap: str) -> bool:
    return any(rule(left, right, gap) for rule in JOINS)


def by_particle(left: Mention, right: Mention, gap: str) -> bool:
    """`Maria` de la `Cruz`."""
    return left.type == right.type == "PERSON" and _PARTICLES.fullmatch(gap) is not None


def by_given_name(left: Mention, right: Mention, gap: str) -> bool:
    """`Svein` Tore `Holsether`."""
    return left.type == right.type == "PERSON" and left.text in GIVEN_NAMES and _BETWEEN_NAMES.fullmatch(gap) is not None


def by_nation(left: Mention, right: Mention, gap: str) -> bool:
    """`U.S.` `Senate`."""
    if left.text not in NATIONS_BEFORE_BODIES or left.type != "GPE" or gap != " ":
        return False
    return right.type in {"ORG", "FAC"} and right.text.split(" ", 1)[0] in GOVERNMENT_BODIES


def by_district(left: Mention, right: Mention, gap: str) -> bool:
    """`Washington`, `D.C.`."""
    return gap == ", " and right.text in {"D.C.", "DC"} and left.type == right.type == "GPE"


JOINS: tuple[Callable[[Mention, Mention, str], bool], ...] = (by_particle, by_given_name, by_nation, by_district)
"""Which neighbours are one name, by what stands between."""


def extended(text: str, mention: Mention) -> Mention:
    """The mention with what belongs to it on either side: "Merck" and Co Inc, Battle of "Antietam", "Portugal" Open."""
    if mention.type not in _EXTENSIBLE:
        return mention
    rules = (*TAILS, *HEADS) if _begins_tail(text[mention.end : mention.end + 2]) else HEADS
    return next((longer for rule in rules if (longer := rule(text, mention))), mention)


def _begins_tail(following: str) -> bool:
    return following[:1] in {" ", ","} and (following[1:].isupper() or following[1:] in _TAIL_BEGINS)


def _to(text: str, mention: Mention, tail: re.Match[str] | None, kind: EntityType) -> Mention | None:
    return mention._replace(end=tail.end(), text=text[mention.start : tail.end()], type=kind) if tail else None


def with_legal_form(text: str, mention: Mention) -> Mention | None:
    """`Merck` and Co Inc."""
    return _to(text, mention, _FIRM.match(text, mention.end), "ORG") if mention.type != "NORP" else None


def with_contest(text: str, mention: Mention) -> Mention | None:
    """`Portugal` Open."""
    return _to(text, mention, _CONTEST.match(text, mention.end), "EVENT") if mention.type != "PERSON" else None


def with_romance(text: str, mention: Mention) -> Mention | None:
    """`Rio` de Janeiro."""
    return _to(text, mention, _ROMANCE.match(text, mention.end), mention.type) if mention.type != "NORP" else None


def with_battle(text: str, mention: Mention) -> Mention | None:
    """Battle of `Antietam`."""
    if mention.type not in PLACES or not text.endswith(("of ", "the "), 0, mention.start):
        return None
    nearby = max(0, mention.start - 24)
    battle = _BATTLE.search(text[nearby : mention.start])
    if not battle:
        return None
    start = nearby + battle.start()
    return mention._replace(start=start, text=text[start : mention.end], type="LAW" if battle["what"] == "Treaty" else "EVENT")


def with_given_name(text: str, mention: Mention) -> Mention | None:
    """A person with the given name or initial that stands before: Svein `Holsether`."""
    if mention.type != "PERSON" or text[mention.start - 1 : mention.start] != " ":
        return None
    word = text[max(0, mention.start - 30) : mention.start].rpartition("\n")[2].rpartition(" ")[0].rpartition(" ")[2]
    if not (word in GIVEN_NAMES or _INITIAL.fullmatch(word)) or word in _NO_GIVEN_NAMES:
        return None
    start = mention.start - len(word) - 1
    return mention._replace(start=start, text=text[start : mention.end])


type _Extension = Callable[[str, Mention], Mention | None]
TAILS: tuple[_Extension, ...] = (with_legal_form, with_contest, with_romance)
"""What belongs to a name behind it."""
HEADS: tuple[_Extension, ...] = (with_battle, with_given_name)
"""What belongs to a name before it."""
