"""Names that are outlets by where they stand: `told Dagbladet`, `in Kompas`, `Index quoted the rector as saying`. No list holds most outlets of the world.

Each rule is a function of one signature in a tuple.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from spacy.tokens import Doc, Span, Token

from transforms.languages.en.outlets import (
    HEAD_WORDS,
    HEARING,
    INSTITUTION_WORDS,
    JOINTS,
    KIND_WORDS,
    PASSING,
    PIECES,
    PRINTING,
)
from transforms.languages.en.speech import SPEECH_VERBS
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.organisations import ORGANISATIONS
from transforms.parse.quotations import OPENING

_LONGEST = 6
_LONGEST_DESCRIPTION = 7
NO_OUTLETS = frozenset({"GPE", "NORP", "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "LAW", "LANGUAGE", "EVENT", "PERCENT", "QUANTITY"})
"""Labels of what is no outlet."""
_TIMES = frozenset({"DATE", "TIME"})
_ORGANISATIONS = frozenset(name for one in ORGANISATIONS for name in one.names)
_CLOSING = frozenset({".", ",", ";", "”", '"', "!", "?"})
ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
"""What may stand between the words before an outlet and its name."""
OPENING_ARTICLES = frozenset({"The", "A", "An", "Its", "His", "Her", "Their"})
"""The same where a sentence opens."""
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_CITING = frozenset({"citing", "quoting"})
_REPORTING = frozenset({"report", "say", "write"})
_SETTING_OFF = frozenset({",", "”", '"'})
_ENDING = frozenset({"ADP", "PUNCT"})


class Spot(NamedTuple):
    """A capitalised name (tokens first..last) and what stands around it."""

    doc: Doc
    first: int
    last: int
    before: int
    """The place before what introduces the name."""
    known: bool
    """Whether the directory or a noun calls it an outlet."""
    word: Token | None
    """The word before the name, its article and the words that say what it is: `told | the Spanish daily Ara`."""
    after: Token | None
    """The word after the name and the noun that says what it is."""

    @property
    def next(self) -> Token | None:
        """The word right behind the name."""
        return self.doc[self.last + 1] if self.last + 1 < len(self.doc) else None

    @property
    def kind_behind(self) -> Token | None:
        """The noun right behind the name that says what it is: `the Zolenko | daily`."""
        following = self.next
        return following if following is not None and _is_kind(following) and following.text.islower() else None

    @property
    def name(self) -> Span:
        """The name's tokens."""
        return self.doc[self.first : self.last + 1]


def spot_at(doc: Doc, first: int, last: int, *, known: bool) -> Spot:
    """A name with what stands before it."""
    before, behind = _before(doc, first), last + 1
    if behind < len(doc) and _is_kind(doc[behind]):
        behind += 1
    return Spot(doc, first, last, before, known, doc[before] if before >= 0 else None, doc[behind] if behind < len(doc) else None)


def name_end(doc: Doc, place: int) -> int | None:
    """The last token of the capitalised name that starts at a place; None where none starts there."""
    before = doc[place - 1].text if place else "I"
    if not _is_name_word(doc[place].text) or (_is_name_word(before) and before not in OPENING_ARTICLES):
        return None
    last, end = place, len(doc)
    while last + 1 < end and last - place < _LONGEST:
        following = doc[last + 1].text
        if _is_name_word(following) or (following.isdigit() and len(following) < 4):
            last += 1
        elif following in JOINTS and last + 2 < end and _is_name_word(doc[last + 2].text):
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
        farthest = max(first - _LONGEST_DESCRIPTION, -1)
        while place > farthest and _describes(doc[place]):
            place -= 1
    while place >= 0 and _leads(doc[place]):
        place -= 1
    return place


def _leads(token: Token) -> bool:
    return token.lower_ in ARTICLES or token.text in OPENING


def _describes(token: Token) -> bool:
    return token.pos_ in {"ADJ", "NOUN", "PROPN"} or token.tag_ in {"POS", "HYPH", "VBN", "VBG"}


def with_kind(spot: Spot) -> int:
    """The last token of a name with the noun after it that says what it is: `the Zolenko daily`."""
    kind = spot.kind_behind
    return spot.last + 1 if kind is not None and spot.doc[spot.last].head.i == kind.i else spot.last


def _is_kind(token: Token) -> bool:
    return token.lower_ in KIND_WORDS


def _has_head_word(name: Span) -> bool:
    return any(one.text in HEAD_WORDS for one in name)


def ends_clause(doc: Doc, last: int) -> bool:
    """Whether what was told stands before: `…, she told Kompas on Friday`; `told Apple that …` may be anyone."""
    if last + 1 == len(doc):
        return True
    after = doc[last + 1]
    return after.pos_ in _ENDING or after.is_punct or after.ent_type_ in _TIMES


# what a name without a list cannot be


def may_be_outlet(spot: Spot) -> bool:
    """Whether a name can be an outlet's: no person's, place's or institution's, unless its own or a noun's words call it an outlet."""
    if _is_institution(spot.name) or _describes_the_next(spot):
        return False
    if _is_called_outlet(spot):
        return True
    if spot.doc[spot.first].text in GIVEN_NAMES or _is_person_elsewhere(spot):
        return False
    labels = {one.ent_type_ for one in spot.name}
    if labels & NO_OUTLETS or (labels == {"PERSON"} and _is_plain_word(spot)):
        return False
    # `told the Commission`, `told the Fed`: an outlet with an article has a word that tells
    return spot.first == 0 or spot.doc[spot.first - 1].lower_ not in ARTICLES


def _is_institution(name: Span) -> bool:
    return name.text in _ORGANISATIONS or {one.ent_type_ for one in name} <= _TIMES or any(one.text in INSTITUTION_WORDS for one in name)


def _is_plain_word(spot: Spot) -> bool:
    return spot.first == spot.last and not spot.name.text.isupper()


def _describes_the_next(spot: Spot) -> bool:
    """Whether a name only describes what follows: `told Yale students`, `told Obama's aides`, not `told Radio One listeners`."""
    following = spot.next
    if following is None:
        return False
    if following.tag_ == "POS" or following.text == "-":
        return True
    return following.pos_ == "NOUN" and not _is_kind(following) and spot.doc[spot.last].head.i == following.i


def _is_called_outlet(spot: Spot) -> bool:
    if spot.kind_behind is not None and spot.doc[spot.last].ent_type_ not in NO_OUTLETS:
        return True
    return _has_head_word(spot.name) or (spot.first > 0 and _is_kind(spot.doc[spot.first - 1]))


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
    if any(one.dep_ in {"auxpass", "nsubjpass"} for one in word.children):
        return False
    return spot.known or ends_clause(spot.doc, spot.last) or not _is_title_case_word(spot)


def _is_title_case_word(spot: Spot) -> bool:
    name = spot.name.text
    return spot.first == spot.last and name.istitle() and name not in HEAD_WORDS


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
    comma = spot.after
    if comma is None or comma.text != ",":
        return False
    if not any(one.lower_ in _CITING for one in spot.doc[comma.i + 1 : comma.i + 2]):
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
    if verb is None or verb.lemma_ not in _REPORTING or verb.tag_ not in {"VBD", "VBZ"}:
        return False
    if verb.i + 1 == len(spot.doc):
        return False
    reporting = verb.lemma_ == "report"
    if spot.known and (reporting or spot.last > spot.first):
        return True
    return (spot.known or reporting) and (_is_aside(spot, verb) or cites_someone(verb))


def _is_aside(spot: Spot, verb: Token) -> bool:
    """Whether a name and its verb are set off: `…, Ara reported on Friday.`."""
    if spot.first < 2 or spot.word is None or spot.word.text not in _SETTING_OFF:
        return False
    following = spot.doc[verb.i + 1]
    return following.text in _CLOSING or following.lower_ == "on"


def cites_someone(verb: Token) -> bool:
    """Whether a verb's sentence cites or quotes someone."""
    return any(one.lower_ in _CITING for one in verb.sent)


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
