"""Names that are outlets by where they stand: whom one tells, who quotes, in what one writes. No list holds most outlets of the world."""

from collections import Counter
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from transforms.lexicon.cues import SPEECH_VERBS
from transforms.lexicon.outlet_words import HEAD_WORDS, HEARING, INSTITUTION_WORDS, KIND_WORDS, PASSING, PIECES, PRINTING
from transforms.names.agencies import Agency
from transforms.names.given_names import GIVEN_NAMES
from transforms.names.organisations import ORGANISATIONS
from transforms.names.outlets import MORE_OUTLETS

_LONGEST = 6
_JOINTS = frozenset("de del della dello delle di da do dos du des la le el al of für und and y e & den het".split())  # noqa: SIM905
_PLACES = frozenset({"GPE", "NORP", "DATE", "TIME", "CARDINAL", "ORDINAL", "MONEY", "LAW", "LANGUAGE", "EVENT", "PERCENT", "QUANTITY"})
_ORGANISATIONS = frozenset(name for one in ORGANISATIONS for name in one.names)
_CLOSING = frozenset({".", ",", ";", "”", '"', "!", "?"})
_ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their"})
_FILLERS = frozenset({"ADV", "ADJ", "NOUN", "NUM"})


def name_at(doc: Doc, place: int) -> int | None:
    """The last token of the capitalised name that starts at a place; None where none starts there."""
    first = doc[place]
    if not _is_name_word(first) or (place and _is_name_word(doc[place - 1]) and not doc[place - 1].is_sent_start and doc[place - 1].lower_ not in _ARTICLES):
        return None
    last = place
    while last + 1 < len(doc) and last - place < _LONGEST:
        following = doc[last + 1]
        joint = (following.text in _JOINTS or following.text in {"-", "'", "’", "/"}) and last + 2 < len(doc) and _is_name_word(doc[last + 2])
        if not (_is_name_word(following) or (following.is_digit and len(following) < 4) or joint):
            break
        last += 2 if joint else 1
    return min(last, len(doc) - 1)


def _is_name_word(token: Token) -> bool:
    text = token.text
    return (text[0].isupper() or (text[0].isdigit() and text[-1].isalpha() and any(one.isupper() for one in text))) and token.tag_ != "POS" and text != "I"


def outlet_by_place(doc: Doc, place: int, persons: Counter[str]) -> tuple[int, int, Agency | None] | None:
    """The name from here on, where it stands in a place that outlets stand in; [first, last] and the outlet, if it is in the table."""
    last = name_at(doc, place)
    if last is None:
        return None
    known = next((end for end in range(last, place - 1, -1) if doc[place : end + 1].text in MORE_OUTLETS), None)
    if known is not None:
        agency = MORE_OUTLETS[doc[place : known + 1].text]
        return (place, _with_kind(doc, known), agency) if _stands(doc, place, known, known=True, platform=agency.kind == "platform") else None
    if _stands(doc, place, last, known=place > 0 and _is_kind(doc[place - 1]), platform=False) and _may_be_outlet(doc, place, last, persons):
        return place, _with_kind(doc, last), None
    return None


def _with_kind(doc: Doc, last: int) -> int:
    """The last token of a name with the noun after it that says what it is: `the TV2 channel`."""
    return last + 1 if last + 1 < len(doc) and _is_kind(doc[last + 1]) and doc[last + 1].text.islower() and doc[last].head.i == last + 1 else last


def _may_be_outlet(doc: Doc, first: int, last: int, persons: Counter[str]) -> bool:
    """Whether a name can be an outlet's: no person's, place's or institution's."""
    name = doc[first : last + 1]
    if name.text in _ORGANISATIONS or {one.ent_type_ for one in name} <= {"DATE", "TIME"} or any(one.text in INSTITUTION_WORDS for one in name):
        return False
    if last + 1 < len(doc) and (doc[last + 1].tag_ == "POS" or doc[last + 1].text == "-" or _is_modifier(doc, last)):
        return False
    called = last + 1 < len(doc) and _is_kind(doc[last + 1]) and doc[last + 1].text.islower() and doc[last].ent_type_ not in _PLACES
    if called or _has_head_word(name) or (first and _is_kind(doc[first - 1])):
        return True
    if doc[first].text in GIVEN_NAMES or _named_elsewhere(doc, first, last, persons):
        return False
    labels = {one.ent_type_ for one in name}
    if labels & _PLACES or (labels == {"PERSON"} and first == last and not name.text.isupper()):
        return False
    # `told the Commission`, `told the Fed`: an outlet with an article has a word that tells
    return first == 0 or doc[first - 1].lower_ not in _ARTICLES


def _is_modifier(doc: Doc, last: int) -> bool:
    """Whether a name only describes the noun after it: `told Yale students`, not `told Radio One listeners`."""
    following = doc[last + 1]
    return following.pos_ == "NOUN" and not _is_kind(following) and doc[last].head.i == following.i


def _is_kind(token: Token) -> bool:
    return token.lower_ in KIND_WORDS


def _named_elsewhere(doc: Doc, first: int, last: int, persons: Counter[str]) -> bool:
    """Whether the name's last word is a person's elsewhere in the paragraph; `persons` counts the words that are."""
    word = doc[last].text
    return persons[word] > sum(one.text == word and one.ent_type_ == "PERSON" for one in doc[first : last + 1])


def _before(doc: Doc, first: int) -> int:
    """The place before a name, its article and the words that say what it is: `told | the Spanish daily Ara`."""
    place = first - 1
    if place >= 0 and (_is_kind(doc[place]) or doc[place].tag_ == "POS"):
        place -= 1
        while place >= 0 and (doc[place].pos_ in {"ADJ", "NOUN", "PROPN"} or doc[place].tag_ in {"POS", "HYPH", "VBN", "VBG"}) and first - place < 7:
            place -= 1
    while place >= 0 and (doc[place].lower_ in _ARTICLES or doc[place].text in {"“", '"', "‘", "``"}):
        place -= 1
    return place


def _stands(doc: Doc, first: int, last: int, *, known: bool, platform: bool) -> bool:
    before = _before(doc, first)
    plain = not known and first == last and doc[first].text.istitle() and doc[first].text not in HEAD_WORDS
    if (
        before >= 0
        and not (plain and doc[before].lemma_ == "tell" and not ends_clause(doc, last))
        and _takes_outlet(doc, before, known=known, platform=platform)
    ):
        return True
    return not platform and _passes_on(doc, first, last, known=known)


def ends_clause(doc: Doc, last: int) -> bool:
    """Whether what was told stands before: `…, she told Kompas on Friday`; `told Apple that …` may be anyone."""
    after = doc[last + 1] if last + 1 < len(doc) else None
    return after is None or after.is_punct or after.pos_ == "ADP" or after.ent_type_ in {"DATE", "TIME"}


def _takes_outlet(doc: Doc, place: int, *, known: bool, platform: bool) -> bool:  # noqa: PLR0911  one place a line
    """Whether the words up to here are followed by an outlet: `told`, `in an interview with`, `carried by`."""
    word = doc[place]
    lower = word.lower_
    if platform:
        return lower in {"on", "via", "to", "by", "over", "through"}
    if word.lemma_ == "tell" and word.pos_ == "VERB":
        return not any(one.dep_ in {"auxpass", "nsubjpass"} for one in word.children)
    if lower == "to" and place and doc[place - 1].lower_ == "according":
        # `…, the minister said, according to Hespress`
        return known or any(one.lemma_ in {"say", "tell"} and one.tag_ in {"VBD", "VBZ"} for one in word.sent)
    if lower == "to" and known and any(one.lemma_ in SPEECH_VERBS for one in _shortly_before(doc, place)):
        return True
    if lower in HEARING:
        return any(one.lemma_.lower() in HEARING[lower] for one in _shortly_before(doc, place))
    if lower == "by":
        verbs = PASSING | PRINTING if known else PASSING
        return any(one.lemma_ in verbs and one.tag_ in {"VBN", "VBD"} for one in _shortly_before(doc, place))
    if lower in {"in", "for"}:
        near = [one.lemma_.lower() for one in _shortly_before(doc, place)]
        return any(one in PIECES for one in near) or (lower == "in" and any(one in PRINTING for one in near))
    return known and lower in {"on", "per"}


def _shortly_before(doc: Doc, place: int) -> Iterator[Token]:
    """The words right before a preposition, over a time or an adverb: `broadcast on Sunday | by`."""
    for one in range(place - 1, max(place - 4, -1), -1):
        if doc[one].lower_ == "out":
            # `a survey carried out by …`
            return
        yield doc[one]
        if not (doc[one].ent_type_ in {"DATE", "TIME"} or doc[one].pos_ in {"ADV", "NOUN", "ADP"}):
            return


def _passes_on(doc: Doc, first: int, last: int, *, known: bool) -> bool:
    """`Index quoted the rector as saying`, `…, Ara reported.`, `Kompas, citing the minister, reported`."""
    after = last + 1
    if after < len(doc) and _is_kind(doc[after]):
        after += 1
    if after + 1 >= len(doc):
        return False
    verb = doc[after]
    if verb.text == "," and doc[after + 1].lower_ in {"citing", "quoting"}:
        return known or "PERSON" not in {one.ent_type_ for one in doc[first : last + 1]} or _has_head_word(doc[first : last + 1])
    if verb.lemma_ in {"quote", "cite", "paraphrase"} and verb.tag_ in {"VBD", "VBZ", "VBP"}:
        return any(one.lower_ == "as" and one.nbor(1).tag_ == "VBG" for one in doc[after : min(after + 16, len(doc) - 1)])
    if verb.lemma_ not in {"report", "say", "write"} or verb.tag_ not in {"VBD", "VBZ"}:
        return False
    if known:
        return True
    aside = first > 1 and doc[_before(doc, first)].text in {",", "”", '"'} and (doc[after + 1].text in _CLOSING or doc[after + 1].lower_ == "on")
    return verb.lemma_ == "report" and (aside or any(one.lower_ in {"citing", "quoting"} for one in verb.sent))


def _has_head_word(name: Span) -> bool:
    return any(one.text in HEAD_WORDS for one in name)
