"""Pronouns and descriptions that stand for an entity named before; what is not plain stays unresolved."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from transforms.entities.people import Gender, genders
from transforms.languages.en.nominals import ORG_NOUNS
from transforms.languages.en.speech import SPEAKING
from transforms.lexicon.names import COMPANY_SUFFIXES, HEADS_OF_STATE, OF_ANOTHER_OFFICE, OFFICE_NOUNS
from transforms.lexicon.words import one_of
from transforms.model import Document, Parse, Reference
from transforms.names.agencies import AGENCIES
from transforms.names.directory import known
from transforms.schema import Entity

_TYPES = frozenset({"PERSON", "ORG", "GPE"})


class Passage(NamedTuple):
    """A paragraph with its mentions and the number of its first sentence in the article; offsets into the clean text."""

    parse: Parse
    mentions: Sequence[Entity]
    first_sentence: int


class Subject(NamedTuple):
    """An entity that did something: where, and whether it spoke."""

    place: int
    sentence: int
    entity: Entity
    spoke: bool


def _passages(parses: Sequence[Parse], rows: Sequence[Entity], read_on: Collection[int], reach: int) -> dict[int, Passage]:
    """The paragraphs at some places and those up to so many sentences before them, by their place among the parses."""
    first = list(accumulate((len(parse.sentences) for parse in parses), initial=0))
    needed = {back for place in read_on for back in range(place + 1) if back == place or first[back + 1] > first[place] - reach}
    mentions: dict[int, list[Entity]] = {parses[place].paragraph.paragraph_index: [] for place in needed}
    for row in rows:
        if row.paragraph_index in mentions:
            mentions[row.paragraph_index].append(row)
    return {place: Passage(parses[place], mentions[parses[place].paragraph.paragraph_index], first[place]) for place in sorted(needed)}


def _subjects(passage: Passage) -> Iterator[Subject]:
    """The mentions of a passage that are subjects of a verb or named as a source, outside quotations."""
    for mention in passage.mentions:
        if mention.type in _TYPES and not passage.parse.is_quoted(mention.char_start):
            spoke = _by_parse(passage.parse, mention) if passage.parse.parsed else _by_place(passage.parse, mention)
            if spoke is not None:
                yield Subject(mention.char_start, passage.first_sentence + mention.sentence_index, mention, spoke)


def _by_parse(parse: Parse, mention: Entity) -> bool | None:
    """Whether a mention speaks, by the parse; None where it is no subject."""
    offset = parse.paragraph.char_start
    span = parse.doc.char_span(mention.char_start - offset, mention.char_end - offset, alignment_mode="expand")
    if span is None:
        return None
    head = span.root
    while head.dep_ in {"compound", "appos"} and head.head is not head:
        head = head.head
    while head.dep_ == "conj":
        head = head.head
    if head.dep_ in {"nsubj", "nsubjpass"}:
        return head.head.lower_ in SPEAKING
    if head.dep_ == "pobj" and head.head.lower_ == "to" and head.head.head.lower_ == "according":
        return True
    return None


def _by_place(parse: Parse, mention: Entity) -> bool | None:
    """An unparsed sentence's subject is what it begins with, a title before it aside; of two joined by "and" neither."""
    sentence = parse.sentences[mention.sentence_index]
    offset = parse.paragraph.char_start
    before = parse.paragraph.text[sentence.start - offset : mention.char_start - offset]
    after = parse.paragraph.text[mention.char_end - offset :][:5]
    return False if len(before.split()) <= 3 and not after.startswith(("'s", "’s", "-", " and ")) else None


_NOUNS = one_of(OFFICE_NOUNS)
_NATION = r"(?P<nation>(?:[A-Z][\w.]*|of)(?:[ -][A-Z][\w.]*){0,2}?)(?:['’]s)?"
_TITLE = re.compile(rf"(?:{_NATION} )??(?:(?:former|new|outgoing|acting) )?(?P<office>{_NOUNS}),? $", re.IGNORECASE)
_APPOSITION = re.compile(rf", (?:the |a )?(?:{_NATION} )?(?P<office>{_NOUNS})(?: of (?:the )?(?P<of>[A-Z][\w.]*(?: [A-Z][\w.]*)?))?[,.]")
_NOMINAL = rf"(?:(?P<nation>[A-Z][\w.]*(?: [A-Z][\w.]*)?) )?(?P<office>{_NOUNS})(?![\w-]|['’]s|s\b| [A-Z]| of\b| and\b)"
"""The pattern of an office behind "the", where it stands for who holds it."""
_WORD = re.compile(r"\w+")
_LAST_WORDS = frozenset(noun.split()[-1] for noun in OFFICE_NOUNS)


class Holder(NamedTuple):
    """One person's office."""

    entity_id: str
    office: str
    country: str | None


def _holders(text: str, persons: Sequence[Entity]) -> frozenset[Holder]:
    """Every office that the article gives a person."""
    found: set[Holder] = set()
    for person in persons:
        for match in (_title(text, person.char_start), _APPOSITION.match(text, person.char_end, person.char_end + 64)):
            if match:
                named = match.groupdict()
                found.add(Holder(person.entity_id, OFFICE_NOUNS[named["office"].lower()], _country_of(named.get("nation") or named.get("of"))))
    return frozenset(found)


def _title(text: str, start: int) -> re.Match[str] | None:
    """The office named right before a place, if its last word is one of an office; none that is a deputy's."""
    before = text[max(0, start - 48) : start]
    last = before.rsplit(None, 1)[-1:]
    title = _TITLE.search(before) if last and last[0].rstrip(",").lower() in _LAST_WORDS else None
    rank = _WORD.findall(before[: title.start("office")])[-1:] if title else []
    return None if rank and rank[0].lower() in OF_ANOTHER_OFFICE else title


def _country_of(words: str | None) -> str | None:
    """The country of the longest end of some words that names one."""
    parts = (words or "").split()
    names = (" ".join(parts[start:]) for start in range(len(parts)))
    return next((entry.country for name in names if (entry := known(name)) and entry.country), None)


def _held_by(holders: frozenset[Holder], office: str, nation: str | None) -> str | None:
    """The one person of the article whom "the president" or "the Chinese leader" can mean."""
    wanted = OFFICE_NOUNS[office.lower()]
    country = _country_of(nation)
    if nation and not country:
        return None
    offices = HEADS_OF_STATE | {wanted} if wanted == "leader" else {wanted}
    fitting = {holder.entity_id for holder in holders if holder.office in offices and (country or holder.country) == holder.country}
    return fitting.pop() if len(fitting) == 1 else None


_PHRASE = re.compile(
    rf"[HhIiSsTt](?<!\w.)(?:(?<=[Hh])e\b|(?<=[Ss])he\b|(?<=[Ii])t\b(?= (?:{one_of(SPEAKING)})\b)"
    rf"|(?<=[Tt])he (?:(?P<noun>{one_of(ORG_NOUNS)})(?![\w-]|['’]s| [A-Z])|{_NOMINAL}))"
)
"""He, she, "it" that speaks, "the agency", "the Chinese leader"."""
_KINDS = {agency.entity_id: agency.kind for agency in AGENCIES}
_REACH = 3
"""Sentences back that a phrase looks."""


def references(document: Document, parses: Sequence[Parse], rows: Sequence[Entity]) -> list[Reference]:
    """The references of an article in order of their start."""
    phrases = list(_phrases(document.text, parses))
    if not phrases:
        return []
    near_by = _passages(parses, rows, {place for place, _ in phrases}, _REACH)
    doers = [subject for passage in near_by.values() for subject in _subjects(passage)]
    persons = [row for row in rows if row.type == "PERSON"]
    of_office = _holders(document.text, persons) if any(phrase["office"] for _, phrase in phrases) else frozenset()
    gender_of = genders(document.text, persons)
    found: list[Reference] = []
    for place, phrase in phrases:
        passage = near_by[place]
        if passage.parse.is_quoted(phrase.start()):
            continue
        if phrase["office"]:
            entity_id = _held_by(of_office, phrase["office"], phrase["nation"])
        else:
            sentence = passage.first_sentence + passage.parse.sentence_index(phrase.start())
            near = [subject for subject in doers if subject.place < phrase.start() and sentence - subject.sentence <= _REACH]
            entity_id = _thing(near, phrase["noun"], rows) if phrase["noun"] else _behind_pronoun(document.text, phrase, sentence, near, gender_of)
        if entity_id:
            found.append(Reference(*phrase.span(), entity_id, "alias" if phrase["office"] or phrase["noun"] else "pronoun"))
    return found


def _phrases(text: str, parses: Sequence[Parse]) -> Iterator[tuple[int, re.Match[str]]]:
    """The phrases of an article, each with the place of its paragraph among the parses."""
    for place, parse in enumerate(parses):
        for phrase in _PHRASE.finditer(text, parse.paragraph.char_start, parse.paragraph.char_end):
            yield place, phrase


def _behind_pronoun(text: str, pronoun: re.Match[str], sentence: int, near: Sequence[Subject], gender_of: Mapping[str, Gender]) -> str | None:
    if pronoun[0] in {"he", "He"}:
        return _person(near, "m", gender_of)
    if pronoun[0] in {"she", "She"}:
        return _person(near, "f", gender_of)
    before = text[: pronoun.start()].rstrip(" ")[-1:]
    return _speaker(near, sentence if before and before not in '\n.!?:"”' else None)


def _person(near: Sequence[Subject], gender: Gender, gender_of: Mapping[str, Gender]) -> str | None:
    """The last subject that can be the person; none where two of the last sentence could be."""
    fitting = [subject for subject in near if subject.entity.type == "PERSON" and gender_of.get(subject.entity.entity_id, gender) == gender]
    if not fitting:
        return None
    last = fitting[-1]
    rivals = {subject.entity.entity_id for subject in fitting if subject.sentence == last.sentence and subject.spoke == last.spoke}
    if len(rivals) > 1:
        sure = {entity for entity in rivals if gender_of.get(entity) == gender}
        return sure.pop() if len(sure) == 1 else None
    return last.entity.entity_id


def _speaker(near: Sequence[Subject], sentence: int | None) -> str | None:
    """What "it" is that speaks: inside a sentence that sentence's own subject, else the organisation, outlet or government that spoke last."""
    fitting = [s for s in near if s.entity.type != "PERSON" and (s.spoke if sentence is None else s.sentence == sentence)]
    return fitting[-1].entity.entity_id if fitting else None


def _thing(near: Sequence[Subject], noun: str, rows: Sequence[Entity]) -> str | None:
    """The one organisation that a noun fits: "the agency", "the company", "the ministry"."""
    fitting = {subject.entity.entity_id for subject in near if subject.entity.type == "ORG" and _fits(subject.entity.entity_id, noun, rows)}
    return fitting.pop() if len(fitting) == 1 else None


def _fits(entity_id: str, noun: str, rows: Sequence[Entity]) -> bool:
    kinds = ORG_NOUNS[noun]
    kind = _KINDS.get(entity_id)
    if kind:
        return kind in kinds or (kind == "agency" and "outlet" in kinds)
    names = [row.text.split() for row in rows if row.entity_id == entity_id]
    if "company" in kinds:
        return any(not COMPANY_SUFFIXES.isdisjoint(name) or kinds[-1] in name for name in names)
    return any(kinds[-1] in name for name in names)
