"""Named entities: mentions, types, canonical ids, and what refers to them."""

from collections import defaultdict
from collections.abc import Sequence

from transforms.entities.find import found
from transforms.entities.ids import Identity, identify
from transforms.entities.mention import Mention, Text, read, without_overlaps
from transforms.entities.refer import references
from transforms.entities.repeats import missed
from transforms.entities.score import LEAST, TOLD, scores
from transforms.entities.types import clubs, settled, without_misread
from transforms.model import Document, Entities, OutletKind, Parse
from transforms.names.directory import BY_ID, type_of, wikidata_of
from transforms.names.outlets import OUTLET_KINDS
from transforms.names.spelling import canonical, spelled
from transforms.schema import Entity


def tag_entities(document: Document, parses: Sequence[Parse] | None) -> Entities:
    """The mentions of an article in order of their start, those that are likely right; none where there is no parse."""
    if not parses:
        return Entities([], [], {})
    text = read(document.text, parses)
    mentions, identities = _identified(text, parses, document)
    rows = _rows(document, parses, mentions, identities)
    return Entities(rows, references(document, parses, rows), _outlets(rows))


def _identified(text: Text, parses: Sequence[Parse], document: Document) -> tuple[list[Mention], list[Identity]]:
    """What every mention is, with its score; what is too unsure to be a row is left out."""
    seen = settled(text.text, found(text, parses, document.marks))
    unseen = missed(text, seen)
    mentions = clubs(text.text, without_overlaps([*without_misread(text, seen, unseen), *unseen]))
    identities = identify(text.text, mentions)
    scored = [mention._replace(score=score) for mention, score in zip(mentions, scores(text.text, parses, mentions, identities), strict=True)]
    kept = [place for place, mention in enumerate(scored) if mention.score >= LEAST or mention.method in TOLD]
    return [scored[place] for place in kept], [identities[place] for place in kept]


def _outlets(rows: Sequence[Entity]) -> dict[str, OutletKind]:
    """The kind of each entity that is an outlet: those of the directory, and those that a place or their words tell."""
    by_place: dict[str, OutletKind] = {row.entity_id: "outlet" for row in rows if row.method == "outlet" and row.type == "ORG"}
    return by_place | {row.entity_id: OUTLET_KINDS[row.entity_id] for row in rows if row.entity_id in OUTLET_KINDS}


def _rows(document: Document, parses: Sequence[Parse], mentions: Sequence[Mention], identities: Sequence[Identity]) -> list[Entity]:
    rows: list[Entity] = []
    names = _names(mentions, identities)
    paragraphs = iter(parses)
    parse = next(paragraphs)
    for mention, identity in zip(mentions, identities, strict=True):
        while mention.start >= parse.paragraph.char_end:
            parse = next(paragraphs)
        where = (document.article_id, len(rows), parse.paragraph.paragraph_index, parse.sentence_index(mention.start))
        entity_id = identity.entity_id
        kind = type_of(entity_id, mention.type)
        span = (mention.start, mention.end, mention.text)
        rows.append(Entity(*where, *span, kind, entity_id, names[entity_id], identity.country, wikidata_of(entity_id), mention.method, mention.score))
    return rows


def _names(mentions: Sequence[Mention], identities: Sequence[Identity]) -> dict[str, str]:
    """The canonical name of each id of an article."""
    printed: defaultdict[str, set[str]] = defaultdict(set)
    for text, (entity_id, country) in {(mention.text, identity) for mention, identity in zip(mentions, identities, strict=True)}:
        name = spelled(entity_id, text, country) if entity_id not in BY_ID else None
        printed[entity_id] |= {name} if name else set()
    return {entity_id: canonical(entity_id, names) for entity_id, names in printed.items()}
