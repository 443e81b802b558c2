"""The first mentions: what the model, the lexicon and the datelines say."""

from collections.abc import Iterator, Sequence
from typing import cast

from transforms.entities.datelines import dateline_mentions
from transforms.entities.gazetteer import scan
from transforms.entities.joining import extended, joined, with_given_name
from transforms.entities.mention import Mention, without_overlaps
from transforms.entities.trimming import trimmed
from transforms.entities.words import Text
from transforms.model import Parse
from transforms.schema import EntityType

_TYPES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})


def found(text: Text, parses: Sequence[Parse]) -> list[Mention]:
    """The mentions that something tells by itself, made whole, without overlaps."""
    by_dateline = [mention for start, end in text.paragraphs for mention in dateline_mentions(text.text, start, end)]
    cut = without_overlaps([*by_dateline, *_by_lexicon(text), *_by_model(text.text, parses)])
    return without_overlaps([extended(text.text, mention) for mention in joined(text.text, cut)])


def _by_lexicon(text: Text) -> Iterator[Mention]:
    """The names that the lexicon is sure of; in capitals every place it knows."""
    for start, end, entry in scan(text.text, text.words, capitals=False):
        if entry.sure:
            yield Mention(start, end, text.text[start:end], entry.type, "lexicon")
    for start, end, entry in scan(text.text, text.headline_words, capitals=True):
        if entry.sure or entry.type == "GPE":
            yield Mention(start, end, text.text[start:end], entry.type, "lexicon")


def _by_model(text: str, parses: Sequence[Parse]) -> Iterator[Mention]:
    for parse in parses:
        offset = parse.paragraph.char_start
        for ent in parse.doc.ents:
            label = ent.label_
            if label in _TYPES:
                mentions = trimmed(text, offset + ent.start_char, offset + ent.end_char, cast("EntityType", label))
                yield from [with_given_name(text, mention) for mention in mentions] if label == "PERSON" else mentions
