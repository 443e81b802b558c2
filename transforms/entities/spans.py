"""Repairs the spans that the model draws: possessives, titles, loose punctuation and numbers off, cut names made whole."""

import re
from collections.abc import Iterator

from transforms.entities.mention import NAMED, PLACES, Mention
from transforms.lexicon.given_names import GIVEN_NAMES
from transforms.lexicon.name_words import GOVERNMENT_BODIES, NAME_PARTICLES, NOT_NAMES, ORG_WORDS_INSIDE
from transforms.lexicon.peoples import PEOPLES
from transforms.lexicon.titles import ROLES, TITLES
from transforms.lexicon.words import words
from transforms.schema import EntityType

_PARTS = re.compile(r"\s+[/|–—-]+\s+|\s*[\n\t|;]\s*|\s*\(\s*|\)\s*|,\s+(?=[a-z])|\s+(?:AT|BEAT|BEATS|VS|V)\s+")
_LISTED = re.compile(_PARTS.pattern + r"|\s+(?:and|or|the)\s+(?=[A-Z])|(?:(?<=District)|(?<=Province)|(?<=County)|(?<=Village))\s+of\s+(?=[A-Z])")
_WORD = re.compile(r"[^\s,]+")
_LEAD = re.compile(r"(?:[\s\"'“”‘’(\[*,.:;–—-]+|(?:[Tt]he|THE|[Aa]n?)\s+)")
_TAIL = re.compile(r"(?:['’]s?|[\s\"“”‘’.,:;!?)\]*–—/-]+)$")
_ABBREVIATION = re.compile(
    r"(?:\b[A-Z]|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Bros|No|Mt|S\.A|N\.V|L\.P|Calif|Fla|Ill|Mass|Pa|Va|Ga|Conn|Md|Minn|Wis|Ore|Ariz|Tenn|Mo|Mich))\.$"
)
_NUMBER = re.compile(r"\s+[-+]?\d[\d.,:/–-]*(?:st|nd|rd|th)?$")
_DATED = re.compile(r"\s\d{4}-\d\d-\d\d$")
_MONTH = re.compile(r"\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$")
_HYPHENED = re.compile(r"-?(?P<tail>[a-z]{2,6})\b(?![-\w])")
_NOT_SYLLABLES = words("""era led based backed style like run born owned made held wide bound ready free less only old new long term time wing side linked
    funded built driven friendly speak ness hating loving own ally allied type area""")
_LOOSE = words("Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec Photo Handout Image Images")
_NOUN_TAIL = re.compile(
    r"\s+(?:at|in|of|on|for|and|the|from|to|news agency|newspaper|television|radio|magazine|website|agency|spokesman|spokeswoman|File Photo|Handout|Images?)$"
)


def repaired(text: str, start: int, end: int, kind: EntityType) -> Iterator[Mention]:
    """The mentions that a span of a paragraph stands for; offsets into the paragraph."""
    if _needs_no_repair(text, start, end):
        yield Mention(start, end, text[start:end], kind, "model")
        return
    if text[start:end].endswith("-era"):
        end -= len("-era")
    dated = _DATED.search(text, start, end)
    if dated:
        end, kind = dated.start(), "GPE" if kind not in NAMED else kind
    if kind not in NAMED:
        yield from _trimmed(text, start, end, kind)
        return
    for part_start, part_end in _parts(text, start, end, kind):
        whole_end = _with_syllable(text, part_start, part_end) if kind == "PERSON" else part_end
        yield from _trimmed(text, part_start, whole_end, kind)


def _needs_no_repair(text: str, start: int, end: int) -> bool:
    """Whether a span is plain capitalised words, as most are."""
    plain = _PLAIN.fullmatch(text, start, end)
    return plain is not None and plain["first"] not in _NOT_FIRST and plain["last"] not in _LOOSE and not text.startswith("-", end)


_PLAIN = re.compile(r"(?P<first>[A-ZÀ-Ý][a-zA-ZÀ-ÿ]*)(?: [A-ZÀ-Ý][a-zA-ZÀ-ÿ]*)*?(?: (?P<last>[A-ZÀ-Ý][a-zA-ZÀ-ÿ]*))?")
_NOT_FIRST = TITLES | PEOPLES | {"The", "A", "An", "THE"} | {role.title() for role in ROLES}


def _parts(text: str, start: int, end: int, kind: EntityType) -> Iterator[tuple[int, int]]:
    at = start
    for cut in (_PARTS if kind in {"ORG", "FAC"} else _LISTED).finditer(text, start, end):
        if cut.start() > at:
            yield at, cut.start()
        at = cut.end()
    if at < end:
        yield at, end


def _with_syllable(text: str, start: int, end: int) -> int:
    """The end of a name cut before its last syllable ("Moon Jae" + "-in")."""
    hyphened = _HYPHENED.match(text, end)
    if not hyphened or (text[end] != "-" and text[end - 1] != "-") or " " not in text[start:end]:
        return end
    return end if hyphened["tail"] in _NOT_SYLLABLES else hyphened.end()


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
    while start < end:
        if text[end - 1].isalnum() and text[end - 2 : end] not in _POSSESSIVE:
            break
        span = text[start:end]
        tail = _TAIL.search(span)
        if not tail or tail.start() == 0 or (span.endswith(".") and (_ABBREVIATION.search(span) or "." in span[:-2])):
            break
        if tail[0] in {"'", "’"} and not span.endswith(("s'", "s’")):
            break
        if tail[0] in {"'s", "’s"} and span[: tail.start()] in _OWN_POSSESSIVE:
            break
        end = start + tail.start()
    return start, end


_POSSESSIVE = frozenset({"'s", "’s"})
_OWN_POSSESSIVE = words(
    "McDonald Moody Wendy Levi Macy Sotheby Christie Lloyd Kohl Denny Arby Domino Sainsbury Hardee Applebee Trader_Joe Dunkin Lowe Standard_&_Poor"
)


def _without_tail(text: str, start: int, end: int, kind: EntityType) -> int:
    while True:
        span = text[start:end]
        last = span.rsplit(" ", 1)[-1]
        if last.isalpha() and last[0].isupper() and last not in _LOOSE:
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


def extended(text: str, mention: Mention) -> Mention:
    """The mention with what belongs to it on either side: "Merck" and Co Inc, Battle of "Antietam", "Portugal" Open."""
    if mention.type not in NAMED and mention.type != "NORP":
        return mention
    if not _begins_tail(text[mention.end : mention.end + 2]):
        return _after_battle(text, mention)
    firm = _FIRM.match(text, mention.end) if mention.type != "NORP" else None
    if firm:
        return mention._replace(end=firm.end(), text=text[mention.start : firm.end()], type="ORG")
    contest = _CONTEST.match(text, mention.end)
    if contest and mention.type != "PERSON":
        return mention._replace(end=contest.end(), text=text[mention.start : contest.end()], type="EVENT")
    return _after_battle(text, mention)


def _begins_tail(following: str) -> bool:
    return following[:1] in {" ", ","} and (following[1:].isupper() or following[1:] in set("a& 12p"))


def _after_battle(text: str, mention: Mention) -> Mention:
    """The mention with "Battle of" and its like before a place."""
    if mention.type not in PLACES:
        return mention
    nearby = max(0, mention.start - 24)
    battle = _BATTLE.search(text[nearby : mention.start]) if text[max(0, mention.start - 4) : mention.start].endswith(("of ", "the ")) else None
    if battle:
        start = nearby + battle.start()
        return mention._replace(start=start, text=text[start : mention.end], type="LAW" if battle["what"] == "Treaty" else "EVENT")
    return mention


_FIRM = re.compile(
    r"(?:,? (?:and|&) (?:Co|Sons|Partners)\b)?(?:,? (?:Inc|Corp|Co|Ltd|PLC|Plc|plc|LLC|GmbH|AG|SA|NV|SpA|Bhd)\b)+(?:\.(?= [a-z]|,))?"
    r"|,? (?:and|&) (?:Co|Sons|Partners)\b"
)
_CONTEST = re.compile(
    r"(?: [A-Z][a-z]+)?(?: \d{4})? (?:Open|Cup|Championships?|Games|Grand Prix|Masters|Marathon|Olympics|Trophy|Derby|Classic|Invitational)\b(?! [A-Z])"
)
_BATTLE = re.compile(r"(?:(?:First|Second|Third) )?(?P<what>Battle|Siege|Treaty|Massacre|Fall|Convention) of (?:the )?$")


def _one_name(text: str, left: Mention, right: Mention) -> bool:
    gap = text[left.end : right.start]
    if left.type == "GPE" and right.type in {"ORG", "FAC"}:
        return gap == " " and left.text in _PREFIXES and right.text.split(" ", 1)[0] in GOVERNMENT_BODIES
    if left.type == right.type == "GPE":
        return gap == ", " and right.text in {"D.C.", "DC"}
    if left.type == right.type == "PERSON":
        return (_PARTICLES.fullmatch(gap) is not None) or (
            bool(re.fullmatch(r" (?:[A-Z][a-z]+ |[A-Z]\. ?|[“\"][\w ]+[”\"] )?", gap)) and left.text in GIVEN_NAMES
        )
    return False


_PARTICLES = re.compile(r" (?:d[aeiou]s?|del|della|van|von|ter|bin|ibn|al)(?: (?:la|las|los|der|den))? ")
_PREFIXES = frozenset({"U.S.", "US", "U.N.", "UN", "EU", "UK", "U.K.", "White House"})


def with_given_name(text: str, mention: Mention) -> Mention:
    """A person's name with the given name or initial that stands before it."""
    if mention.type != "PERSON":
        return mention
    word = text[max(0, mention.start - 30) : mention.start].rpartition("\n")[2].rpartition(" ")[0].rpartition(" ")[2]
    given = word in GIVEN_NAMES or _INITIAL.fullmatch(word)
    if not given or word in NOT_NAMES or word in TITLES or text[mention.start - 1] != " ":
        return mention
    start = mention.start - len(word) - 1
    return mention._replace(start=start, text=text[start : mention.end])


_INITIAL = re.compile(r"(?:[A-Z]\.-?)+")
