"""The first mentions: what the model, the directory, the datelines and the places of outlets say."""

from collections.abc import Iterator, Sequence

from transforms.entities.bounds import extended, joined, trimmed, with_given_name
from transforms.entities.mention import Mention, Text, scan, without_overlaps
from transforms.entities.outlets import sightings
from transforms.model import Mark, Parse


def dateline_mentions(marks: Sequence[Mark]) -> Iterator[Mention]:
    """The places that an article's datelines name, and who signs them."""
    for mark in marks:
        if mark.kind == "dateline":
            yield from (Mention(*place, "GPE", "dateline") for place in mark.places)
            if mark.signature is not None and mark.agencies:
                yield Mention(*mark.signature, "ORG", "dateline")


def found(text: Text, parses: Sequence[Parse], marks: Sequence[Mark] = ()) -> list[Mention]:
    """The mentions that something tells by itself, made whole, without overlaps."""
    by_dateline = list(dateline_mentions(marks))
    by_outlet = [Mention(one.start, one.end, text.text[one.start : one.end], "ORG", "outlet") for one in sightings(text, parses)]
    by_model = _apart_from(by_outlet, _by_model(text.text, parses))
    cut = without_overlaps([*by_outlet, *by_dateline, *_by_lexicon(text), *by_model])
    return without_overlaps([extended(text.text, mention) for mention in joined(text.text, cut)])


def _apart_from(outlets: Sequence[Mention], others: Iterator[Mention]) -> Iterator[Mention]:
    """The mentions without those that hold an outlet's name and take it for something else: "Truth Social minutes later"."""
    if not outlets:
        yield from others
        return
    for mention in others:
        if mention.type == "ORG" or not any(mention.start < one.end and one.start < mention.end for one in outlets):
            yield mention


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
            kind = parse.labels.get(ent.label_)
            if kind:
                mentions = trimmed(text, offset + ent.start_char, offset + ent.end_char, kind)
                yield from [with_given_name(text, mention) for mention in mentions] if kind == "PERSON" else mentions
