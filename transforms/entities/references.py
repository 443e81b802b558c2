"""Pronouns and descriptions that stand for an entity named before; what is not plain stays unresolved.

A pronoun takes the person who was the last subject outside quotations, if the gender fits; "it" before a verb of speech takes the organisation that
spoke last; "the Chinese leader" takes the one person of the article with that office. Nothing inside quotation marks is resolved: its speaker
may mean others.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transforms.entities import offices
from transforms.entities.gender import Gender, genders
from transforms.entities.sentences import sentence_index
from transforms.lexicon.agencies import AGENCIES
from transforms.lexicon.name_words import COMPANY_SUFFIXES
from transforms.lexicon.nominals import ORG_NOUNS, SPEECH_VERBS
from transforms.model import Document, Parse, Reference
from transforms.schema import Entity

_NOUNS = "|".join(sorted(map(re.escape, ORG_NOUNS), key=len, reverse=True))
_ORG_NOMINAL = re.compile(rf"[Tt]he (?P<noun>{_NOUNS})(?![\w-]|['’]s| [A-Z])")
_PRONOUN = re.compile(r"[HhSsIi](?:he|e|t)\b(?: (?P<verb>\w+))?")
_WORTH = re.compile(rf"\b(?:[Hh]e|[Ss]he|[Ii]t (?:{'|'.join(sorted(SPEECH_VERBS))})|[Tt]he (?:\w+ )?(?:{_NOUNS}|{offices.NOUNS}))\b")
_QUOTED = re.compile(r"“[^”]*(?:”|$)|\"[^\"]*(?:\"|$)")
_KINDS = {agency.entity_id: agency.kind for agency in AGENCIES}
_REACH = 3
"""Sentences back that a pronoun looks."""


class Subject(NamedTuple):
    """An entity that did something: where, and whether it spoke."""

    place: int
    sentence: int
    entity: Entity
    spoke: bool


def references(document: Document, parses: Sequence[Parse], rows: Sequence[Entity]) -> list[Reference]:
    """The references of an article in order of their start."""
    persons = [row for row in rows if row.type == "PERSON"]
    known_holders = offices.holders(document.text, persons)
    known_genders = genders(document.text, persons)
    by_paragraph: dict[int, list[Entity]] = {}
    for row in rows:
        by_paragraph.setdefault(row.paragraph_index, []).append(row)
    found: list[Reference] = []
    subjects: list[Subject] = []
    sentences_before = 0
    for parse in parses[: _last_candidate(parses) + 1]:
        mentions = by_paragraph.get(parse.paragraph.paragraph_index, [])
        quotes = [match.span() for match in _QUOTED.finditer(parse.paragraph.text)]
        subjects.extend(_subjects(parse, mentions, quotes, sentences_before))
        phrases = [
            *_people(parse, subjects, known_genders, sentences_before, quotes),
            *_offices(parse, known_holders),
            *_organisations(parse, subjects, sentences_before, rows),
        ]
        found.extend(phrase for phrase in sorted(phrases) if not _quoted(phrase.start - parse.paragraph.char_start, quotes))
        sentences_before += len(parse.sentences)
    return found


def _last_candidate(parses: Sequence[Parse]) -> int:
    """The index of the last paragraph with anything to resolve: what stands below needs no reading; -1 where none has."""
    for index in range(len(parses) - 1, -1, -1):
        text = parses[index].paragraph.text
        if _WORTH.search(text):
            return index
    return -1


def _quoted(place: int, quotes: Sequence[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in quotes)


def _subjects(parse: Parse, mentions: Sequence[Entity], quotes: Sequence[tuple[int, int]], before: int) -> Iterator[Subject]:
    """The mentions of a paragraph that are subjects of a verb or named as a source, outside quotations."""
    offset = parse.paragraph.char_start
    for mention in mentions:
        if mention.type in {"PERSON", "ORG", "GPE"} and not _quoted(mention.char_start - offset, quotes):
            role = _role(parse, mention) if parse.parsed else _first_in_sentence(parse, mention)
            if role is not None:
                yield Subject(mention.char_start, before + mention.sentence_index, mention, role)


def _role(parse: Parse, mention: Entity) -> bool | None:
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
        return head.head.lower_ in SPEECH_VERBS
    if head.dep_ == "pobj" and head.head.lower_ == "to" and head.head.head.lower_ == "according":
        return True
    return None


def _first_in_sentence(parse: Parse, mention: Entity) -> bool | None:
    """An unparsed sentence's subject is what it begins with, a title before it aside; of two joined by "and" neither."""
    sentence = parse.sentences[mention.sentence_index]
    start = mention.char_start - parse.paragraph.char_start
    before = parse.paragraph.text[sentence.start - parse.paragraph.char_start : start]
    after = parse.paragraph.text[mention.char_end - parse.paragraph.char_start :][:5]
    return False if len(before.split()) <= 3 and not after.startswith(("'s", "’s", "-", " and ")) else None


def _people(parse: Parse, subjects: Sequence[Subject], known: dict[str, Gender], before: int, quotes: Sequence[tuple[int, int]]) -> Iterator[Reference]:
    """He, she, and "it" that speaks."""
    text, offset = parse.paragraph.text, parse.paragraph.char_start
    for pronoun in _PRONOUN.finditer(text):
        if pronoun.start() and text[pronoun.start() - 1].isalnum():
            continue
        start = pronoun.start() + offset
        sentence = before + sentence_index(parse.sentences, start)
        word = pronoun[0].split(" ", 1)[0].lower()
        end = start + len(word)
        if _quoted(pronoun.start(), quotes):
            continue
        if word in {"he", "she"}:
            gender: Gender = "m" if word == "he" else "f"
            antecedent = _person(subjects, start, sentence, gender, known)
        elif word == "it" and pronoun["verb"] in SPEECH_VERBS:
            before_it = text[: pronoun.start()].rstrip()
            inside = bool(before_it) and before_it[-1] not in '.!?:"”'
            antecedent = _speaker(subjects, start, sentence, inside=inside)
        else:
            continue
        if antecedent:
            yield Reference(start, end, antecedent, "pronoun")


def _person(subjects: Sequence[Subject], place: int, sentence: int, gender: Gender, known: dict[str, Gender]) -> str | None:
    """The last subject that can be the person; none where two of the last sentence could be."""
    near = [
        s
        for s in subjects
        if s.place < place and sentence - s.sentence <= _REACH and s.entity.type == "PERSON" and known.get(s.entity.entity_id, gender) == gender
    ]
    if not near:
        return None
    last = near[-1]
    rivals = {s.entity.entity_id for s in near if s.sentence == last.sentence and s.spoke == last.spoke}
    if len(rivals) > 1:
        sure = {entity for entity in rivals if known.get(entity) == gender}
        return sure.pop() if len(sure) == 1 else None
    return last.entity.entity_id


def _speaker(subjects: Sequence[Subject], place: int, sentence: int, *, inside: bool) -> str | None:
    """What "it" is that speaks: inside a sentence its own subject, else the organisation, outlet or government that spoke last."""
    things = [s for s in subjects if s.place < place and s.entity.type != "PERSON"]
    fitting = [s for s in things if s.sentence == sentence] if inside else [s for s in things if s.spoke and sentence - s.sentence <= _REACH]
    return fitting[-1].entity.entity_id if fitting else None


def _offices(parse: Parse, known_holders: frozenset[offices.Holder]) -> Iterator[Reference]:
    """Offices: "the president", "the Chinese leader"."""
    offset = parse.paragraph.char_start
    if not known_holders:
        return
    for nominal in offices.NOMINAL.finditer(parse.paragraph.text):
        if nominal.start() and parse.paragraph.text[nominal.start() - 1].isalnum():
            continue
        person = offices.held_by(known_holders, nominal["office"], nominal["nation"])
        if person:
            yield Reference(nominal.start() + offset, nominal.end() + offset, person, "alias")


def _organisations(parse: Parse, subjects: Sequence[Subject], before: int, rows: Sequence[Entity]) -> Iterator[Reference]:
    """Kinds: "the agency", "the company", "the ministry"."""
    offset = parse.paragraph.char_start
    for nominal in _ORG_NOMINAL.finditer(parse.paragraph.text):
        if nominal.start() and parse.paragraph.text[nominal.start() - 1].isalnum():
            continue
        start = nominal.start() + offset
        sentence = before + sentence_index(parse.sentences, start)
        fitting = [
            s for s in subjects if s.place < start and sentence - s.sentence <= _REACH and s.entity.type == "ORG" and _fits(s.entity, nominal["noun"], rows)
        ]
        if len({s.entity.entity_id for s in fitting}) == 1:
            yield Reference(start, nominal.end() + offset, fitting[-1].entity.entity_id, "alias")


def _fits(entity: Entity, noun: str, rows: Sequence[Entity]) -> bool:
    kinds = ORG_NOUNS[noun]
    kind = _KINDS.get(entity.entity_id)
    if kind:
        return kind in kinds or (kind == "agency" and "outlet" in kinds)
    names = [row.text.split() for row in rows if row.entity_id == entity.entity_id]
    if "company" in kinds:
        return any(not COMPANY_SUFFIXES.isdisjoint(name) or kinds[-1] in name for name in names)
    return any(kinds[-1] in name for name in names)
