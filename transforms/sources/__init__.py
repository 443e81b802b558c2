"""Attributions: who said what, with which cue, through which outlet."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from transforms.model import THRESHOLD, Document, Entities, Parse
from transforms.schema import Entity, Source
from transforms.sources.attribution import Attribution, Heard, Passage, Span
from transforms.sources.bounds import bounded
from transforms.sources.choice import choose
from transforms.sources.constructions import readings
from transforms.sources.interviews import answered, read_interview
from transforms.sources.lines import LAYOUTS, Told, announced, carry_over
from transforms.sources.relay import pass_on
from transforms.sources.role import role_of
from transforms.sources.rows import Where, cue_class, rows
from transforms.sources.score import features, needed, probability, text_kind
from transforms.sources.scorer import weighed
from transforms.sources.speaker import Mentions, Speaker, identify, is_full_name


def attribute(document: Document, parses: Sequence[Parse], entities: Entities, threshold: float = THRESHOLD) -> list[Source]:
    """The attributions of an article in order of their content, those that are less sure than a threshold left out."""
    mentions, made = Mentions(entities), list[Source]()
    found, quoted = find_attributions(parses, entities)
    where = Where(document, parses, quoted)
    number = 0
    for one, speaker, of_row in judged_attributions(document, found, quoted, mentions):
        if (score := probability(of_row)) < needed(threshold, cue_class(one, speaker)):
            continue
        relay = mentions.outlet(one.relay, one.relay_name or "") if one.relay else None
        made.extend(rows(document, number, one._replace(score=score), speaker, relay, where))
        number += 1
    return made


type Judged = tuple[Attribution, Speaker, dict[str, float]]
"""An attribution with its speaker and the features of its score."""


def judged_with_features(document: Document, parses: Sequence[Parse], entities: Entities) -> Iterator[Judged]:
    """The attributions of an article, however sure, as `benchmarks.train_rows` learns from them."""
    return judged_attributions(document, *find_attributions(parses, entities), Mentions(entities))


def judged_attributions(document: Document, found: Sequence[Attribution], quoted: Sequence[Span], mentions: Mentions) -> Iterator[Judged]:
    """The attributions with what their scores are made of."""
    text = text_kind(document, found, quoted)
    speakers: list[Speaker] = []
    for one in found:
        speaker = identify(one, mentions, speakers)
        speakers.append(speaker._replace(role=role_of(one, speaker, mentions)))
        yield one, speakers[-1], dict(features(one, speakers, mentions, cue_class(one, speaker), text))


def find_attributions(parses: Sequence[Parse], entities: Entities) -> tuple[list[Attribution], list[Span]]:
    """The attributions of an article before their speakers are known, and its quotations."""
    heard, interview = Heard(), read_interview(parses, entities)
    outlets = outlet_mentions(entities)
    paragraphs: list[Told] = []
    quoted: list[Span] = []
    for parse in parses:
        passage = Passage(parse, outlets.get(parse.paragraph.paragraph_index, ()), heard)
        if parse.parsed:
            quoted += [Span(passage.base + quote.start, passage.base + quote.end) for quote in passage.quotes]
        layout = next((one for read in LAYOUTS if (one := read(passage, interview)) is not None), None)
        if layout is not None:
            line = bounded(passage, weighed(layout, passage))
            paragraphs.append(Told(list(answered([line], interview, parses)) if line is not None else []))
        elif parse.parsed:
            found, heard = of_passage(passage)
            introduced = announced(passage, found)
            opened = bool(passage.quotes) and not passage.quotes[-1].closed
            paragraphs.append(Told(found, opened, introduced))
        else:
            paragraphs.append(Told([]))
    return carry_over(paragraphs), quoted


def outlet_mentions(entities: Entities) -> Mapping[int, Sequence[Entity]]:
    """The mentions that name outlets, by paragraph."""
    found: defaultdict[int, list[Entity]] = defaultdict(list)
    for row in entities.rows:
        if row.entity_id in entities.outlets and not is_full_name(row):
            found[row.paragraph_index].append(row)
    return found


def of_passage(passage: Passage) -> tuple[list[Attribution], Heard]:
    """The attributions of one paragraph, and the outlets that `it` and `the paper` may stand for in the next."""
    passed, heard = pass_on(passage, readings(passage))
    return [one for reading in choose(passed) if (one := bounded(passage, reading)) is not None], heard
