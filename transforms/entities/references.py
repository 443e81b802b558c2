"""Pronouns and descriptions that stand for an entity named before; what is not plain stays unresolved.

A pronoun takes the person who was the last subject outside quotations, if the gender fits; "it" before a verb of speech takes the organisation that
spoke last; "the Chinese leader" takes the one person of the article with that office. Nothing inside quotation marks is resolved: its speaker
may mean others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.entities import offices
from transforms.entities.gender import Gender, genders
from transforms.entities.subjects import Subject, passages, subjects
from transforms.languages.en.nominals import ORG_NOUNS
from transforms.languages.en.speech import SPEAKING
from transforms.lexicon.name_words import COMPANY_SUFFIXES
from transforms.lexicon.words import one_of
from transforms.model import Document, Parse, Reference
from transforms.names.agencies import AGENCIES
from transforms.schema import Entity

_PHRASE = re.compile(
    rf"[HhIiSsTt](?<!\w.)(?:(?<=[Hh])e\b|(?<=[Ss])he\b|(?<=[Ii])t\b(?= (?:{one_of(SPEAKING)})\b)"
    rf"|(?<=[Tt])he (?:(?P<noun>{one_of(ORG_NOUNS)})(?![\w-]|['’]s| [A-Z])|{offices.NOMINAL}))"
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
    near_by = passages(parses, rows, {place for place, _ in phrases}, _REACH)
    doers = [subject for passage in near_by.values() for subject in subjects(passage)]
    persons = [row for row in rows if row.type == "PERSON"]
    holders = offices.holders(document.text, persons) if any(phrase["office"] for _, phrase in phrases) else frozenset()
    gender_of = genders(document.text, persons)
    found: list[Reference] = []
    for place, phrase in phrases:
        passage = near_by[place]
        if passage.parse.is_quoted(phrase.start()):
            continue
        if phrase["office"]:
            entity_id = offices.held_by(holders, phrase["office"], phrase["nation"])
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
