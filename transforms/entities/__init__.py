"""Named entities: mentions, types, canonical ids, and what refers to them."""

from collections.abc import Sequence

from transforms.entities.found import found
from transforms.entities.headlines import without_misread
from transforms.entities.identity import Identity, identify
from transforms.entities.mention import Mention, without_overlaps
from transforms.entities.pairs import parted
from transforms.entities.places import korean_halves
from transforms.entities.references import references
from transforms.entities.repeats import missed
from transforms.entities.scores import clubs
from transforms.entities.settling import settled
from transforms.entities.words import read
from transforms.model import Document, Entities, OutletKind, Parse
from transforms.names.outlets import OUTLET_KINDS
from transforms.schema import Entity


def tag_entities(document: Document, parses: Sequence[Parse] | None) -> Entities:
    """The mentions of an article in order of their start; none where there is no parse."""
    if not parses:
        return Entities([], [], {})
    text = read(document.text, parses)
    seen = settled(text.text, parted(found(text, parses, document.marks)))
    unseen = missed(text, seen)
    mentions = clubs(text.text, without_overlaps([*korean_halves(text, seen), *without_misread(text, seen, unseen), *unseen]))
    rows = _rows(document, parses, mentions, identify(text.text, mentions))
    return Entities(rows, references(document, parses, rows), _outlets(rows))


def _outlets(rows: Sequence[Entity]) -> dict[str, OutletKind]:
    """The kind of each entity that is an outlet: those of the directory, and those that a place or their words tell."""
    by_place: dict[str, OutletKind] = {row.entity_id: "outlet" for row in rows if row.method == "outlet" and row.type == "ORG"}
    return by_place | {row.entity_id: OUTLET_KINDS[row.entity_id] for row in rows if row.entity_id in OUTLET_KINDS}


def _rows(document: Document, parses: Sequence[Parse], mentions: Sequence[Mention], identities: Sequence[Identity]) -> list[Entity]:
    rows: list[Entity] = []
    paragraphs = iter(parses)
    parse = next(paragraphs)
    for mention, identity in zip(mentions, identities, strict=True):
        while mention.start >= parse.paragraph.char_end:
            parse = next(paragraphs)
        where = (document.article_id, len(rows), parse.paragraph.paragraph_index, parse.sentence_index(mention.start))
        rows.append(Entity(*where, mention.start, mention.end, mention.text, mention.type, *identity, mention.method))
    return rows
