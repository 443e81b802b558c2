"""The first mentions: what the model, the directory, the datelines and the places of outlets say; made whole, and two names in one parted."""

import re
from collections.abc import Callable, Iterator, Sequence

from transforms.entities.bounds import extended, joined, trimmed
from transforms.entities.mention import Mention, Text, scan, without_overlaps
from transforms.entities.outlets import sightings
from transforms.model import Mark, Parse
from transforms.names.directory import known

PAIR = re.compile(r"(?P<left>[A-Z][\w.]++)[-–](?P<right>[A-Z][\w.]+)")
"""Two names that a hyphen joins: "Kim-Xi"."""


def found(text: Text, parses: Sequence[Parse], marks: Sequence[Mark] = ()) -> Sequence[Mention]:
    """The mentions that something tells by itself, without overlaps."""
    mentions = [mention for rule in FINDERS for mention in rule(text, parses, marks)]
    titles = [(one.paragraph.char_start, one.paragraph.char_end) for one in parses if one.paragraph.role == "title"]
    apart = without_overlaps(_apart_from([one for one in mentions if one.method == "outlet"], mentions))
    whole = without_overlaps([extended(text.text, mention) for mention in joined(text.text, apart)])
    return parted([as_printed_below(text.text, one, titles, whole) for one in whole] if titles else whole)


def of_outlets(text: Text, parses: Sequence[Parse], _marks: Sequence[Mark]) -> Iterator[Mention]:
    """`told Dagbladet`, `the Springfield Gazette`."""
    for one in sightings(text, parses):
        yield Mention(one.start, one.end, text.text[one.start : one.end], "ORG", "outlet")


def of_datelines(_text: Text, _parses: Sequence[Parse], marks: Sequence[Mark]) -> Iterator[Mention]:
    """The places that datelines name, and who signs them: "LONDON/PARIS, Jan 9 (Reuters) - …"."""
    for mark in marks:
        if mark.kind == "dateline":
            yield from (Mention(*place, "GPE", "dateline") for place in mark.places)
            if mark.signature is not None and mark.agencies:
                yield Mention(*mark.signature, "ORG", "dateline")


def of_directory(text: Text, _parses: Sequence[Parse], _marks: Sequence[Mark]) -> Iterator[Mention]:
    """The names that the directory is sure of."""
    for start, end, entry in scan(text.text, text.words, capitals=False):
        if entry.sure:
            yield Mention(start, end, text.text[start:end], entry.type, "lexicon")


def of_directory_in_capitals(text: Text, _parses: Sequence[Parse], _marks: Sequence[Mark]) -> Iterator[Mention]:
    """The same in paragraphs in capitals, and every place that it knows."""
    for start, end, entry in scan(text.text, text.headline_words, capitals=True):
        if entry.sure or entry.type == "GPE":
            yield Mention(start, end, text.text[start:end], entry.type, "lexicon")


def of_model(text: Text, parses: Sequence[Parse], _marks: Sequence[Mark]) -> Iterator[Mention]:
    """The spans that the model draws, cut down to names."""
    for parse in parses:
        offset = parse.paragraph.char_start
        for ent in parse.doc.ents:
            kind = parse.labels.get(ent.label_)
            if kind:
                yield from trimmed(text.text, offset + ent.start_char, offset + ent.end_char, kind)


FINDERS: tuple[Callable[[Text, Sequence[Parse], Sequence[Mark]], Iterator[Mention]], ...] = (
    of_outlets,
    of_datelines,
    of_directory,
    of_directory_in_capitals,
    of_model,
)
"""Who tells of names; of two spans as long the first one holds."""


def _apart_from(outlets: Sequence[Mention], mentions: list[Mention]) -> list[Mention]:
    """The mentions without those that hold an outlet's name and take it for something else: "Truth Social minutes later"."""
    if not outlets:
        return mentions
    return [mention for mention in mentions if mention.type == "ORG" or not any(mention.start < one.end and one.start < mention.end for one in outlets)]


def as_printed_below(text: str, mention: Mention, titles: Sequence[tuple[int, int]], mentions: Sequence[Mention]) -> Mention:
    """A name of a headline without the capitalised verb that the model took with it: `Jo Park` Hits the Slopes, where the text prints Jo Park only."""
    end = next((end for start, end in titles if start <= mention.start < end), None)
    if end is None or mention.type not in {"PERSON", "ORG"} or text.find(mention.text, end) >= 0:
        return mention
    people = [one.text for one in mentions if one.type == "PERSON" and one.start >= end and " " in one.text and mention.text.startswith(one.text + " ")]
    name = max(people, key=len, default=mention.text)
    further = mention.text[len(name) :].split()
    if not further or (len(further) == 1 and text.find(further[0], end) >= 0):
        return mention
    return mention._replace(end=mention.start + len(name), text=name, type="PERSON")


def parted(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, those of two names that the article or the lexicon knows as two."""
    if not any(PAIR.fullmatch(mention.text) for mention in mentions):
        return mentions
    forms = {mention.text for mention in mentions}
    forms |= {word for mention in mentions if mention.type == "PERSON" for word in (mention.text.split()[0], mention.text.split()[-1])}
    return [part for mention in mentions for part in _halves(mention, forms)]


def _halves(mention: Mention, forms: set[str]) -> Iterator[Mention]:
    pair = PAIR.fullmatch(mention.text)
    if not pair or not all(_is_name(half, forms) for half in pair.groups()):
        yield mention
        return
    for half in ("left", "right"):
        start = mention.start + pair.start(half)
        entry = known(pair[half])
        yield Mention(start, start + len(pair[half]), pair[half], entry.type if entry else mention.type, mention.method)


def _is_name(word: str, forms: set[str]) -> bool:
    entry = known(word)
    return word in forms or bool(entry and entry.sure)
