"""Who did something where: the subjects of an article's sentences, which pronouns and descriptions can mean."""

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from transforms.languages.en.speech import SPEAKING
from transforms.model import Parse
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


def passages(parses: Sequence[Parse], rows: Sequence[Entity], read_on: Collection[int], reach: int) -> dict[int, Passage]:
    """The paragraphs at some places and those up to so many sentences before them, by their place among the parses."""
    first = list(accumulate((len(parse.sentences) for parse in parses), initial=0))
    needed = {back for place in read_on for back in range(place + 1) if back == place or first[back + 1] > first[place] - reach}
    mentions: dict[int, list[Entity]] = {parses[place].paragraph.paragraph_index: [] for place in needed}
    for row in rows:
        if row.paragraph_index in mentions:
            mentions[row.paragraph_index].append(row)
    return {place: Passage(parses[place], mentions[parses[place].paragraph.paragraph_index], first[place]) for place in sorted(needed)}


def subjects(passage: Passage) -> Iterator[Subject]:
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
