"""Names that are outlets: those the directory has, and others by where they stand ("told Dagbladet", "in Kompas") and by their words ("Radio Miraya").

Each rule is a function of one signature in a tuple; what they find votes for an organisation and makes it an outlet.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from transforms.entities.outlet_words import (
    ACCOUNTS,
    CALLED,
    FIRST_WORDS,
    HEAD_WORDS,
    HEARING,
    INSTITUTION_WORDS,
    JOINTS,
    KIND_WORDS,
    NEWS_KINDS,
    NEWS_WORDS,
    NO_STATIONS,
    PASSING,
    PIECES,
    PRINTING,
    SHOWS,
    SURE_HEAD_WORDS,
    SURE_KINDS,
    TITLES,
)
from transforms.entities.words import Text, Word, by_first_word, names_at
from transforms.languages.en.speech import CARRYING_VERBS, SPEECH_VERBS
from transforms.lexicon.ambiguous import SURE_AGENCIES
from transforms.lexicon.words import words
from transforms.model import Parse
from transforms.names.agencies import AGENCIES, Agency, agency_named
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.organisations import ORGANISATIONS
from transforms.names.outlets import MORE_OUTLETS, outlet_named
from transforms.parse.quotations import OPENING

_LONGEST = 6
_NO_OUTLETS = frozenset({"GPE", "NORP", "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "LAW", "LANGUAGE", "EVENT", "PERCENT", "QUANTITY"})
_TIMES = frozenset({"DATE", "TIME"})
_ORGANISATIONS = frozenset(name for one in ORGANISATIONS for name in one.names)
_CLOSING = frozenset({".", ",", ";", "”", '"', "!", "?"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_WAYS = frozenset({"on", "via", "to", "by", "over", "through"})
_TELLING = CARRYING_VERBS | {"say", "write", "note"}
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CITING = frozenset({"citing", "quoting"})
_OPENING_ARTICLES = frozenset({"The", "A", "An", "Its", "His", "Her", "Their"})
_OWNERS = frozenset({"'s", "’s", "'", "’"})
_TOLD = words("told tell tells telling Telling")
_PREPOSITIONS = words("to of with by in for")
_SAYING = words("according said says spoke spoken gave given saw seen wrote")
_PRECEDING = SPEECH_VERBS | PASSING | PRINTING | PIECES | frozenset().union(*HEARING.values()) | _SAYING
_STEMS = frozenset(word[:4] for word in _PRECEDING | {word.title() for word in _PRECEDING})
"""How words begin that stand before a preposition and an outlet."""
_FOLLOWING = words("reported reports quoted quotes cited cites paraphrased paraphrases said says wrote writes")
"""Verbs after them."""
_SHAPED = HEAD_WORDS | SURE_HEAD_WORDS | FIRST_WORDS | CALLED | SHOWS | SURE_KINDS | NEWS_KINDS | TITLES | words("radio fm tv FM TV reported reports")
_DPA = re.compile(r"\bdpa\b")
_INDEX = by_first_word(
    name for one in (*AGENCIES, *MORE_OUTLETS.values()) for full in (one.name, *one.aliases) for name in (full, full.removeprefix("The "))
) | {"X": ["X"]}
_STATION = re.compile(r"[KW][A-Z]{2,3}(?:[- ](?:TV|FM|AM|\d{1,2}))?")
"""Call signs of American stations: `WBEZ`, `KTLA 5`."""


class Sighting(NamedTuple):
    """A name that is an outlet here; offsets into the clean text, and the outlet where the directory has it."""

    start: int
    end: int
    outlet: Agency | None


class Spot(NamedTuple):
    """A capitalised name (tokens first..last), the place before what introduces it, and whether the directory or a noun calls it an outlet."""

    doc: Doc
    first: int
    last: int
    before: int
    known: bool

    @property
    def word(self) -> Token | None:
        """The word before the name, its article and the words that say what it is: `told | the Spanish daily Ara`."""
        return self.doc[self.before] if self.before >= 0 else None

    @property
    def after(self) -> Token | None:
        """The word after the name and the noun that says what it is."""
        place = self.last + 1
        if place < len(self.doc) and _is_kind(self.doc[place]):
            place += 1
        return self.doc[place] if place < len(self.doc) else None

    @property
    def name(self) -> Span:
        """The name's tokens."""
        return self.doc[self.first : self.last + 1]


def sightings(text: Text, parses: Sequence[Parse]) -> Iterator[Sighting]:
    """The outlets that the parsed paragraphs of an article name."""
    starts: defaultdict[int, dict[int, tuple[int, str]]] = defaultdict(dict)
    ends = [parse.paragraph.char_end for parse in parses]
    for start, end, name in names_at(text.text, (*text.words, *_small(text.text)), _INDEX):
        place = bisect_right(ends, start)
        if place < len(parses):
            base = parses[place].paragraph.char_start
            starts[place][start - base] = (end - base, name)
    for place, parse in enumerate(parses):
        if parse.parsed:
            yield from _of_paragraph(parse, starts[place])


def _small(text: str) -> list[Word]:
    """The one agency that has no capital."""
    return [(found.start(), "dpa") for found in _DPA.finditer(text)] if "dpa" in text else []


def _of_paragraph(parse: Parse, listed: Mapping[int, tuple[int, str]]) -> Iterator[Sighting]:
    doc, base, past = parse.doc, parse.paragraph.char_start, 0
    texts = [token.text for token in doc]
    for place, word in enumerate(texts):
        if place < past or not (word[0].isupper() or word[0].isdigit() or word == "dpa"):
            continue
        at = doc[place].idx if listed else -1
        seen = _programme(doc, place, texts) or (_listed(doc, place, listed[at]) if at in listed else None) or _unlisted(doc, place, texts)
        if seen is not None:
            last, outlet = seen
            past = last + 1
            first = place + 1 if last > place and word in _OPENING_ARTICLES and doc[place].is_sent_start else place
            yield Sighting(base + doc[first].idx, base + doc[last].idx + len(texts[last].rstrip(".") or texts[last]), outlet)


def _programme(doc: Doc, first: int, texts: Sequence[str]) -> tuple[int, None] | None:
    """A name of several words that the noun after it calls an outlet: `the Bloomberg Odd Lots podcast`."""
    if "podcast" not in texts:
        return None
    last = _name_end(texts, first)
    called = last is not None and last > first and last + 1 < len(texts) and texts[last + 1] == "podcast" and _is_called(doc, first, doc[last + 1])
    return (last + 1, None) if called and last is not None else None


def _listed(doc: Doc, first: int, named: tuple[int, str]) -> tuple[int, Agency] | None:
    """The name of the directory that starts here, where it can be meant: names that are plain words too need a place of an outlet's."""
    end, name = named
    outlet = _in_directory(doc, first, name)
    span = doc.char_span(doc[first].idx, end, alignment_mode="expand")
    if outlet is None or span is None:
        return None
    spot = _spot(doc, first, span.end - 1, known=True)
    return (spot.last, outlet) if _is_sure(spot, outlet) or _is_platform_here(spot, outlet) or _stands(spot, outlet) else None


def _in_directory(doc: Doc, first: int, name: str) -> Agency | None:
    if name == "X":
        return outlet_named(name)
    article = first > 0 and (doc[first - 1].lower_ == "the" or doc[first - 1].tag_ == "POS")
    return agency_named(name) or (agency_named(f"The {name}") or MORE_OUTLETS.get(f"The {name}") if article else None) or MORE_OUTLETS.get(name)


def _is_sure(spot: Spot, outlet: Agency) -> bool:
    """Whether a name of the directory means the outlet wherever it stands, or the model takes it for an organisation."""
    text = spot.name.text
    if text == "dpa":
        return True
    if len(text.rstrip(".")) == 1 or MORE_OUTLETS.get(text) is outlet:
        return False
    return spot.last > spot.first or text in SURE_AGENCIES or {one.ent_type_ for one in spot.name} <= {"ORG", "PRODUCT", "WORK_OF_ART"}


def _is_platform_here(spot: Spot, outlet: Agency) -> bool:
    """Whether a platform's name stands behind a way of saying or before an account: `on X`, `her X account`."""
    if outlet.kind != "platform":
        return False
    after = spot.doc[spot.last + 1] if spot.last + 1 < len(spot.doc) else None
    if len(spot.name.text.rstrip(".")) > 1:
        return spot.word is not None and spot.word.lower_ in _WAYS
    if after is not None and after.lower_ in ACCOUNTS:
        return True
    on = spot.first > 0 and spot.doc[spot.first - 1].lower_ in {"on", "via"}
    return on and (after is None or after.pos_ not in {"NOUN", "PROPN", "NUM"})


def _stands(spot: Spot, outlet: Agency | None = None) -> bool:
    return (outlet is None or outlet.kind != "platform") and any(rule(spot) for rule in PLACES)


def _unlisted(doc: Doc, first: int, texts: Sequence[str]) -> tuple[int, None] | None:
    """The name from here on that no list has, where its place or its words make it an outlet's."""
    last = _name_end(texts, first)
    if last is not None and _is_worth_a_look(texts, first, last):
        spot = _spot(doc, first, last, known=first > 0 and texts[first - 1].lower() in KIND_WORDS)
        if _stands(spot) and _may_be_outlet(spot):
            return _with_kind(spot), None
    elif not _has_shape(texts, first, last):
        return None
    by_words = next((end for rule in SHAPES if (end := rule(doc, first, last)) is not None), None)
    return (by_words, None) if by_words is not None else None


def _is_worth_a_look(texts: Sequence[str], first: int, last: int) -> bool:
    """Whether a place may be one of an outlet's, by the bare words around it: most names need no closer look."""
    before = first - 1
    while before >= 0 and (texts[before] in OPENING or texts[before] in _ARTICLES):
        before -= 1
    if before >= 0 and (texts[before] in KIND_WORDS or texts[before] in _OWNERS or _leads(texts, before)):
        return True
    following = texts[last + 1 : last + 3]
    return bool(following) and (following[0] in _FOLLOWING or following[0] in KIND_WORDS or following[-1] in _CITING)


def _leads(texts: Sequence[str], place: int) -> bool:
    """Whether a word may lead to an outlet: `told`, or a preposition shortly behind what is said, printed or passed on."""
    word = texts[place]
    if word not in _PREPOSITIONS:
        return word in _TOLD
    return any(near[:4] in _STEMS for near in texts[max(place - 4, 0) : place])


def _has_shape(texts: Sequence[str], first: int, last: int | None) -> bool:
    """Whether a name may be an outlet's by its words, or by the noun beside it."""
    end = first if last is None else last
    if any(word in _SHAPED for word in texts[max(first - 1, 0) : end + 3]):
        return True
    return texts[first][0] in "KW" and _STATION.match(texts[first]) is not None


def _spot(doc: Doc, first: int, last: int, *, known: bool) -> Spot:
    return Spot(doc, first, last, _before(doc, first), known)


def _name_end(texts: Sequence[str], place: int) -> int | None:
    """The last token of the capitalised name that starts at a place; None where none starts there."""
    if not _is_name_word(texts[place]) or (place and _is_name_word(texts[place - 1]) and texts[place - 1] not in _OPENING_ARTICLES):
        return None
    last, end = place, len(texts)
    while last + 1 < end and last - place < _LONGEST:
        following = texts[last + 1]
        if _is_name_word(following) or (following.isdigit() and len(following) < 4):
            last += 1
        elif following in JOINTS and last + 2 < end and _is_name_word(texts[last + 2]):
            last += 2
        else:
            break
    return last


def _is_name_word(text: str) -> bool:
    if text[0].isupper():
        return text != "I"
    return text[0].isdigit() and text[-1].isalpha() and any(one.isupper() for one in text)


def _before(doc: Doc, first: int) -> int:
    """The place before a name, its article and the words that say what it is: `told | the Spanish daily Ara`."""
    place = first - 1
    if place >= 0 and (_is_kind(doc[place]) or doc[place].tag_ == "POS"):
        place -= 1
        while place >= 0 and first - place < 7 and _describes(doc[place]):
            place -= 1
    while place >= 0 and (doc[place].lower_ in _ARTICLES or doc[place].text in OPENING):
        place -= 1
    return place


def _describes(token: Token) -> bool:
    return token.pos_ in {"ADJ", "NOUN", "PROPN"} or token.tag_ in {"POS", "HYPH", "VBN", "VBG"}


def _with_kind(spot: Spot) -> int:
    """The last token of a name with the noun after it that says what it is: `the Zolenko daily`."""
    following = spot.doc[spot.last + 1] if spot.last + 1 < len(spot.doc) else None
    kind = following is not None and _is_kind(following) and following.text.islower() and spot.doc[spot.last].head.i == following.i
    return spot.last + 1 if kind else spot.last


def _is_kind(token: Token) -> bool:
    return token.lower_ in KIND_WORDS


def _has_head_word(name: Span) -> bool:
    return any(one.text in HEAD_WORDS for one in name)


def ends_clause(doc: Doc, last: int) -> bool:
    """Whether what was told stands before: `…, she told Kompas on Friday`; `told Apple that …` may be anyone."""
    after = doc[last + 1] if last + 1 < len(doc) else None
    return after is None or after.is_punct or after.pos_ == "ADP" or after.ent_type_ in _TIMES


# what a name without a list cannot be


def _may_be_outlet(spot: Spot) -> bool:
    """Whether a name can be an outlet's: no person's, place's or institution's, unless its own or a noun's words call it an outlet."""
    if _is_institution(spot.name) or _describes_the_next(spot):
        return False
    if _is_called_outlet(spot):
        return True
    if spot.doc[spot.first].text in GIVEN_NAMES or _is_person_elsewhere(spot):
        return False
    labels = {one.ent_type_ for one in spot.name}
    if labels & _NO_OUTLETS or (labels == {"PERSON"} and spot.first == spot.last and not spot.name.text.isupper()):
        return False
    # `told the Commission`, `told the Fed`: an outlet with an article has a word that tells
    return spot.first == 0 or spot.doc[spot.first - 1].lower_ not in _ARTICLES


def _is_institution(name: Span) -> bool:
    return name.text in _ORGANISATIONS or {one.ent_type_ for one in name} <= _TIMES or any(one.text in INSTITUTION_WORDS for one in name)


def _describes_the_next(spot: Spot) -> bool:
    """Whether a name only describes what follows: `told Yale students`, `told Obama's aides`, not `told Radio One listeners`."""
    following = spot.doc[spot.last + 1] if spot.last + 1 < len(spot.doc) else None
    if following is None:
        return False
    if following.tag_ == "POS" or following.text == "-":
        return True
    return following.pos_ == "NOUN" and not _is_kind(following) and spot.doc[spot.last].head.i == following.i


def _is_called_outlet(spot: Spot) -> bool:
    following = spot.doc[spot.last + 1] if spot.last + 1 < len(spot.doc) else None
    called = following is not None and _is_kind(following) and following.text.islower() and spot.doc[spot.last].ent_type_ not in _NO_OUTLETS
    return called or _has_head_word(spot.name) or (spot.first > 0 and _is_kind(spot.doc[spot.first - 1]))


def _is_person_elsewhere(spot: Spot) -> bool:
    """Whether the name's last word is a person's elsewhere in the paragraph."""
    last = spot.doc[spot.last].text
    return any(one.text == last and one.ent_type_ == "PERSON" and not spot.first <= one.i <= spot.last for one in spot.doc)


# where outlets stand


def told(spot: Spot) -> bool:
    """`told the Spanish daily Ara`, `told Kompas on Friday`; no `told Apple that …`, no `was told`."""
    word = spot.word
    if word is None or word.lemma_ != "tell" or word.pos_ != "VERB":
        return False
    plain = not spot.known and spot.first == spot.last and spot.name.text.istitle() and spot.name.text not in HEAD_WORDS
    return not (plain and not ends_clause(spot.doc, spot.last)) and not any(one.dep_ in {"auxpass", "nsubjpass"} for one in word.children)


def according_to(spot: Spot) -> bool:
    """`…, the minister said, according to Hespress`."""
    word = spot.word
    if word is None or word.lower_ != "to" or not spot.before or spot.doc[spot.before - 1].lower_ != "according":
        return False
    return spot.known or any(one.lemma_ in {"say", "tell"} and one.tag_ in {"VBD", "VBZ"} for one in word.sent)


def heard(spot: Spot) -> bool:
    """`in an interview with …`, `comments to …`, `the Sunday edition of …`; what the directory knows also behind `said to`."""
    lower = spot.word.lower_ if spot.word is not None else ""
    verbs = SPEECH_VERBS if lower == "to" and spot.known else frozenset()
    nouns = HEARING.get(lower, frozenset())
    return any(one.lemma_ in verbs or one.lemma_.lower() in nouns for one in _shortly_before(spot))


def passed_on_by(spot: Spot) -> bool:
    """`quoted by …`, `broadcast on Sunday by …`."""
    if spot.word is None or spot.word.lower_ != "by":
        return False
    verbs = PASSING | PRINTING if spot.known else PASSING
    return any(one.lemma_ in verbs and one.tag_ in {"VBN", "VBD"} for one in _shortly_before(spot))


def printed_in(spot: Spot) -> bool:
    """`a column in …`, `an op-ed for …`, `published in …`."""
    lower = spot.word.lower_ if spot.word is not None else ""
    verbs = PRINTING if lower == "in" else frozenset()
    return lower in {"in", "for"} and any(one.lemma_.lower() in PIECES or one.lemma_.lower() in verbs for one in _shortly_before(spot))


def on_air(spot: Spot) -> bool:
    """`on Eurosport`, of what the directory knows."""
    return spot.known and spot.word is not None and spot.word.lower_ in {"on", "per"}


def cites(spot: Spot) -> bool:
    """`Kompas, citing the minister, reported`."""
    verb = spot.after
    if verb is None or verb.text != "," or verb.i + 1 >= len(spot.doc) or spot.doc[verb.i + 1].lower_ not in _CITING:
        return False
    return spot.known or "PERSON" not in {one.ent_type_ for one in spot.name} or _has_head_word(spot.name)


def quotes(spot: Spot) -> bool:
    """`Index quoted the rector as saying`."""
    verb = spot.after
    if verb is None or verb.lemma_ not in {"quote", "cite", "paraphrase"} or verb.tag_ not in _FINITE:
        return False
    return any(one.lower_ == "as" and one.nbor(1).tag_ == "VBG" for one in spot.doc[verb.i : min(verb.i + 16, len(spot.doc) - 1)])


def reports(spot: Spot) -> bool:
    """`…, Ara reported.`, `Ara reported, citing two ministers`; what the directory knows also without either, and set off with `said` and `wrote`."""
    verb = spot.after
    if verb is None or verb.lemma_ not in {"report", "say", "write"} or verb.tag_ not in {"VBD", "VBZ"} or verb.i + 1 >= len(spot.doc):
        return False
    if verb.lemma_ != "report":
        return spot.known and (_is_aside(spot, verb) or _cites(verb) or spot.last > spot.first)
    return spot.known or _is_aside(spot, verb) or _cites(verb)


def _is_aside(spot: Spot, verb: Token) -> bool:
    """Whether a name and its verb are set off: `…, Ara reported on Friday.`."""
    following = spot.doc[verb.i + 1]
    return spot.first > 1 and spot.word is not None and spot.word.text in {",", "”", '"'} and (following.text in _CLOSING or following.lower_ == "on")


def _shortly_before(spot: Spot) -> Iterator[Token]:
    """The words right before a preposition, over a time or an adverb: `broadcast on Sunday | by`."""
    for place in range(spot.before - 1, max(spot.before - 4, -1), -1):
        token = spot.doc[place]
        if token.lower_ == "out":
            # `a survey carried out by …`
            return
        yield token
        if token.ent_type_ not in _TIMES and token.pos_ not in {"ADV", "NOUN", "ADP"} and token.lower_ != "saying":
            return


PLACES: tuple[Callable[[Spot], bool], ...] = (told, according_to, heard, passed_on_by, printed_in, on_air, cites, quotes, reports)
"""Where outlets stand."""


# what outlets are called


def by_frequency(doc: Doc, first: int, _last: int | None) -> int | None:
    """`702 radio`."""
    return first + 1 if doc[first].is_digit and first + 1 < len(doc) and doc[first + 1].lower_ in {"radio", "fm", "tv"} else None


def by_title(doc: Doc, first: int, _last: int | None) -> int | None:
    """The end of capitalised words after `the` whose last is a paper's usual name: `the Lagos Ledger Post`; of one word where it tells something."""
    last = first
    if not first or doc[first - 1].lower_ != "the" or doc[first].is_digit:
        return None
    while last + 1 < len(doc) and last - first < _LONGEST and doc[last + 1].text[0].isupper():
        last += 1
    if doc[last].text not in TITLES:
        return None
    return last if last > first or _tells(doc[last]) else None


def by_words(doc: Doc, first: int, last: int | None) -> int | None:
    """`Radio Miraya`, `the Springfield Gazette`, `on the Old Barn podcast`."""
    if last is None or doc[first].is_digit:
        return None
    if last > first and doc[first].text in FIRST_WORDS and doc[first + 1].text not in NO_STATIONS:
        return last
    if last + 1 < len(doc) and _is_called(doc, first, doc[last + 1]):
        return last + 1
    return last if last > first and doc[last].text in SURE_HEAD_WORDS else None


def by_label(doc: Doc, first: int, _last: int | None) -> int | None:
    """What the model takes for an organisation or a work, where its last word is an outlet's, it is a call sign, or it reports, citing someone."""
    token, last = doc[first], first
    if token.ent_iob_ != "B" or token.ent_type_ not in {"ORG", "WORK_OF_ART"} or token.is_digit:
        return None
    while last + 1 < len(doc) and doc[last + 1].ent_iob_ == "I":
        last += 1
    name = doc[first : last + 1].text.removeprefix("the ").removeprefix("The ")
    if (" " in name and doc[last].text in HEAD_WORDS and name[0].isupper()) or _STATION.fullmatch(name):
        return last
    return last if token.ent_type_ == "ORG" and _tells(doc[last]) and doc[last].head.lemma_ == "report" and _cites(doc[last].head) else None


def _tells(noun: Token) -> bool:
    return noun.dep_ == "nsubj" and noun.head.lemma_ in _TELLING


def _cites(verb: Token) -> bool:
    return any(one.lower_ in _CITING for one in verb.sent)


def _is_called(doc: Doc, first: int, noun: Token) -> bool:
    """`the Joe Rogan podcast`, `on the Mike Hill show`: a name that the noun after it calls an outlet; no `Irish broadcaster`."""
    if doc[noun.i - 1].ent_type_ in _NO_OUTLETS:
        return False
    if noun.lower_ in CALLED:
        return first > 0 and (doc[first - 1].lower_ == "the" or doc[first - 1].tag_ == "POS")
    return noun.lower_ in SHOWS and first > 1 and any(one.lower_ in {"on", "to", "told"} for one in doc[first - 2 : first])


def by_kind(doc: Doc, first: int, last: int | None) -> int | None:
    """`the news agency STA`, `the LANA news agency`, `the Herald newspaper`: what the noun right before or behind it calls an outlet."""
    if last is None or doc[first].is_digit or doc[first].ent_type_ == "NORP":
        return None
    if first and _is_sure_kind(doc, first - 1, first - 2):
        return last
    behind = last + 1
    if behind + 1 < len(doc) and doc[behind].lower_ in NEWS_WORDS and _is_sure_kind(doc, behind + 1, behind):
        return last
    return last if behind < len(doc) and doc[behind].lower_ in SURE_KINDS and doc[behind].text.islower() and doc[last].ent_type_ != "GPE" else None


def _is_sure_kind(doc: Doc, place: int, before: int) -> bool:
    """Whether a small noun means an outlet and nothing else, by itself or with the word before it."""
    noun = doc[place]
    if not noun.text.islower():
        return False
    return noun.text in SURE_KINDS or (noun.text in NEWS_KINDS and before >= 0 and doc[before].lower_ in NEWS_WORDS)


SHAPES: tuple[Callable[[Doc, int, int | None], int | None], ...] = (by_frequency, by_title, by_words, by_label, by_kind)
"""What outlets are called."""
