"""Named entities: mentions, types, canonical ids, and what refers to them."""

from collections import defaultdict
from collections.abc import Sequence

from transforms.entities.find import found
from transforms.entities.ids import Identity, identify
from transforms.entities.mention import Mention, read, without_overlaps
from transforms.entities.refer import references
from transforms.entities.repeats import missed
from transforms.entities.types import clubs, settled, without_misread
from transforms.model import Document, Entities, OutletKind, Parse
from transforms.names.directory import BY_ID, type_of, wikidata_of
from transforms.names.outlets import OUTLET_KINDS
from transforms.names.spelling import canonical, spelled
from transforms.schema import Entity

_UNTOLD = 0.5
"""Score of a mention that no vote was taken on: it was found because the article prints the name elsewhere."""


def tag_entities(document: Document, parses: Sequence[Parse] | None) -> Entities:
    """The mentions of an article in order of their start; none where there is no parse."""
    if not parses:
        return Entities([], [], {})
    text = read(document.text, parses)
    seen = settled(text.text, found(text, parses, document.marks))
    unseen = missed(text, seen)
    mentions = clubs(text.text, without_overlaps([*without_misread(text, seen, unseen), *unseen]))
    rows = _rows(document, parses, mentions, identify(text.text, mentions))
    return Entities(rows, references(document, parses, rows), _outlets(rows))


def _outlets(rows: Sequence[Entity]) -> dict[str, OutletKind]:
    """The kind of each entity that is an outlet: those of the directory, and those that a place or their words tell."""
    by_place: dict[str, OutletKind] = {row.entity_id: "outlet" for row in rows if row.method == "outlet" and row.type == "ORG"}
    return by_place | {row.entity_id: OUTLET_KINDS[row.entity_id] for row in rows if row.entity_id in OUTLET_KINDS}


def _rows(document: Document, parses: Sequence[Parse], mentions: Sequence[Mention], identities: Sequence[Identity]) -> list[Entity]:
    rows: list[Entity] = []
    names = _names(mentions, identities)
    scores = {mention.text: mention.score for mention in mentions if mention.score}
    paragraphs = iter(parses)
    parse = next(paragraphs)
    for mention, identity in zip(mentions, identities, strict=True):
        while mention.start >= parse.paragraph.char_end:
            parse = next(paragraphs)
        where = (document.article_id, len(rows), parse.paragraph.paragraph_index, parse.sentence_index(mention.start))
        entity_id = identity.entity_id
        kind, score = type_of(entity_id, mention.type), mention.score or scores.get(mention.text, _UNTOLD)
        span = (mention.start, mention.end, mention.text)
        rows.append(Entity(*where, *span, kind, entity_id, names[entity_id], identity.country, wikidata_of(entity_id), mention.method, score))
    return rows


def _names(mentions: Sequence[Mention], identities: Sequence[Identity]) -> dict[str, str]:
    """The canonical name of each id of an article."""
    printed: defaultdict[str, set[str]] = defaultdict(set)
    for text, (entity_id, country) in {(mention.text, identity) for mention, identity in zip(mentions, identities, strict=True)}:
        name = spelled(entity_id, text, country) if entity_id not in BY_ID else None
        printed[entity_id] |= {name} if name else set()
    return {entity_id: canonical(entity_id, names) for entity_id, names in printed.items()}
