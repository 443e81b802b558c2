"""Named entities: mentions, types, canonical ids, and what refers to them."""

from collections.abc import Iterator, Sequence
from typing import cast

from transforms.entities import repeats
from transforms.entities.datelines import dateline_mentions
from transforms.entities.evidence import key_of, settled
from transforms.entities.gazetteer import known, scan
from transforms.entities.identity import Identity, identify
from transforms.entities.mention import Mention, without_overlaps
from transforms.entities.pairs import pairs_in, parted
from transforms.entities.places import halves
from transforms.entities.references import references
from transforms.entities.scores import clubs
from transforms.entities.sentences import sentence_index
from transforms.entities.spans import extended, joined, repaired, with_given_name
from transforms.entities.words import by_first_word, capitalised, names_at
from transforms.lexicon.given_names import GIVEN_NAMES
from transforms.model import Document, Entities, Parse
from transforms.schema import Entity, EntityType

_TYPES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})


def tag_entities(document: Document, parses: Sequence[Parse] | None) -> Entities:
    """The mentions of an article in order of their start; none where there is no parse."""
    if not parses:
        return Entities([], [])
    words = [capitalised(parse.paragraph.text) for parse in parses]
    first = parted([mention for parse, of_parse in zip(parses, words, strict=True) for mention in _found(parse, of_parse)])
    typed = settled(document.text, list(first))
    missed = list(_missed(parses, words, typed))
    mentions = without_overlaps([*_koreas(parses, typed), *_without_misread(parses, typed, missed), *missed])
    mentions = clubs(document.text, mentions)
    rows = _rows(document, parses, mentions, identify(document.text, mentions))
    return Entities(rows, references(document, parses, rows))


def _found(parse: Parse, words: Sequence[tuple[int, str]]) -> Iterator[Mention]:
    """What model, lexicon and dateline say of one paragraph, in clean-text offsets, without overlaps."""
    text, offset = parse.paragraph.text, parse.paragraph.char_start
    if not words and not parse.doc.ents:
        return
    spans = [(ent.start_char, ent.end_char, cast("EntityType", ent.label_)) for ent in parse.doc.ents if ent.label_ in _TYPES]
    by_model = [with_given_name(text, mention) for span in spans for mention in repaired(text, *span)]
    capitals = text.isupper()
    names = ((start, end, entry) for start, end, entry in scan(text, words, capitals=capitals) if entry.sure or (capitals and entry.type == "GPE"))
    by_lexicon = [Mention(start, end, text[start:end], entry.type, "lexicon") for start, end, entry in names]
    by_dateline = list(dateline_mentions(text))
    whole = (extended(text, mention) for mention in joined(text, without_overlaps([*by_dateline, *by_lexicon, *by_model])))
    for start, end, name, kind, method in without_overlaps(list(whole)):
        yield Mention(start + offset, end + offset, name, kind, method)


def _missed(parses: Sequence[Parse], words: Sequence[Sequence[tuple[int, str]]], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """Names of the article where the model did not see them, in clean-text offsets."""
    common = frozenset(filter(str.islower, set().union(*(parse.paragraph.text.split() for parse in parses))))
    names = repeats.names_of(mentions, common)
    upper = repeats.in_upper_case(names) if any(parse.paragraph.text.isupper() for parse in parses) else {}
    index, upper_index = by_first_word(names), by_first_word(upper)
    for parse, of_parse in zip(parses, words, strict=True):
        text, offset = parse.paragraph.text, parse.paragraph.char_start
        known_names, known_index = (upper, upper_index) if text.isupper() else (names, index)
        for start, end, name in names_at(text, of_parse, known_index):
            yield Mention(start + offset, end + offset, name, known_names[name], "repeat")
        for mention in pairs_in(text, names):
            yield mention._replace(start=mention.start + offset, end=mention.end + offset)


def _without_misread(parses: Sequence[Parse], mentions: Sequence[Mention], missed: Sequence[Mention]) -> list[Mention]:
    """The mentions without those of headlines in capitals that cross a name the article prints elsewhere: the model reads capitals badly."""
    headlines = [(parse.paragraph.char_start, parse.paragraph.char_end) for parse in parses if parse.paragraph.text.isupper()]
    if not headlines:
        return list(mentions)
    names = [mention for mention in missed if any(start <= mention.start < end for start, end in headlines)]
    printed = {key_of(mention.text) for mention in mentions if not mention.text.isupper()}
    return [
        mention
        for mention in mentions
        if not any(_misread(mention, name) for name in names)
        and (_supported(mention, printed) or not any(start <= mention.start < end for start, end in headlines))
    ]


def _supported(mention: Mention, printed: set[str]) -> bool:
    """Whether a name of a headline stands in the article too, or the lexicon or a given name speaks for it."""
    key = key_of(mention.text)
    words = key.split()
    return not printed.isdisjoint((key, words[0], words[-1])) or mention.method != "model" or known(mention.text) is not None or words[0] in GIVEN_NAMES


def _misread(mention: Mention, name: Mention) -> bool:
    """Whether a mention crosses a name otherwise than as a person's full name its surname."""
    full = mention.type == name.type == "PERSON" and mention.end == name.end and mention.start < name.start
    return name.start < mention.end and mention.start < name.end and not full


def _koreas(parses: Sequence[Parse], mentions: Sequence[Mention]) -> Iterator[Mention]:
    """The words "the North" and "the South", where the article is on Korea."""
    if any((entry := known(mention.text)) and entry.country in {"PRK", "KOR"} for mention in mentions):
        for parse in parses:
            offset = parse.paragraph.char_start
            yield from (half._replace(start=half.start + offset, end=half.end + offset) for half in halves(parse.paragraph.text))


def _rows(document: Document, parses: Sequence[Parse], mentions: Sequence[Mention], identities: Sequence[Identity]) -> list[Entity]:
    rows: list[Entity] = []
    paragraphs = iter(parses)
    parse = next(paragraphs)
    for mention, identity in zip(mentions, identities, strict=True):
        while mention.start >= parse.paragraph.char_end:
            parse = next(paragraphs)
        sentence = sentence_index(parse.sentences, mention.start)
        where = (parse.paragraph.paragraph_index, sentence, mention.start, mention.end)
        rows.append(Entity(document.article_id, len(rows), *where, mention.text, mention.type, *identity, mention.method))
    return rows
