"""Pronouns and descriptions that stand for an entity named before; what is not plain stays unresolved.

A pronoun takes the person who was the last subject outside quotations, if the gender fits; "it" before a verb of speech takes the organisation that
spoke last; "the Chinese leader" takes the one person of the article with that office. Nothing inside quotation marks is resolved: its speaker
may mean others.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from transforms.entities import offices
from transforms.entities.gender import Gender, genders
from transforms.entities.sentences import sentence_index
from transforms.entities.subjects import Passage, Subject, passages, quoted, subjects
from transforms.lexicon.agencies import AGENCIES
from transforms.lexicon.name_words import COMPANY_SUFFIXES
from transforms.lexicon.nominals import ORG_NOUNS, SPEECH_VERBS
from transforms.lexicon.words import one_of
from transforms.model import Document, Parse, Reference
from transforms.schema import Entity

_PHRASE = re.compile(
    rf"[HhIiSsTt](?<!\w.)(?:(?<=[Hh])e\b|(?<=[Ss])he\b|(?<=[Ii])t\b(?= (?:{one_of(SPEECH_VERBS)})\b)"
    rf"|(?<=[Tt])he (?:(?P<noun>{one_of(ORG_NOUNS)})(?![\w-]|['’]s| [A-Z])|{offices.NOMINAL}))"
)
"""He, she, "it" that speaks, "the agency", "the Chinese leader"."""
_KINDS = {agency.entity_id: agency.kind for agency in AGENCIES}
_REACH = 3
"""Sentences back that a phrase looks."""


def references(document: Document, parses: Sequence[Parse], rows: Sequence[Entity]) -> list[Reference]:
    """The references of an article in order of their start."""
    of_article = passages(document.text, parses, rows)
    phrases = [(passage, phrase) for passage in of_article for phrase in _phrases(document.text, passage)]
    if not phrases:
        return []
    persons = [row for row in rows if row.type == "PERSON"]
    holders = offices.holders(document.text, persons) if any(phrase["office"] for _, phrase in phrases) else frozenset()
    gender_of = genders(document.text, persons)
    doers = _within_reach(of_article, [passage for passage, _ in phrases])
    found: list[Reference] = []
    for passage, phrase in phrases:
        if phrase["office"]:
            entity_id = offices.held_by(holders, phrase["office"], phrase["nation"])
        else:
            sentence = passage.first_sentence + sentence_index(passage.parse.sentences, phrase.start())
            near = [subject for subject in doers if subject.place < phrase.start() and sentence - subject.sentence <= _REACH]
            entity_id = _thing(near, phrase["noun"], rows) if phrase["noun"] else _behind_pronoun(document.text, phrase, sentence, near, gender_of)
        if entity_id:
            found.append(Reference(*phrase.span(), entity_id, "alias" if phrase["office"] or phrase["noun"] else "pronoun"))
    return found


def _phrases(text: str, passage: Passage) -> Iterator[re.Match[str]]:
    """The phrases of a passage outside its quotations."""
    paragraph = passage.parse.paragraph
    return (phrase for phrase in _PHRASE.finditer(text, paragraph.char_start, paragraph.char_end) if not quoted(phrase.start(), passage))


def _within_reach(of_article: Sequence[Passage], with_phrases: Sequence[Passage]) -> list[Subject]:
    """The subjects of the passages that the phrases of some can look back to."""
    looked_at = {passage.first_sentence - back for passage in with_phrases for back in range(_REACH + 1)}
    return [
        subject
        for passage in of_article
        if not looked_at.isdisjoint(range(passage.first_sentence, passage.first_sentence + len(passage.parse.sentences)))
        for subject in subjects(passage)
    ]


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
