"""Named entities: mentions, types, canonical ids, and what refers to them."""

from collections.abc import Sequence
from typing import cast

from transforms.model import Document, Entities, Parse
from transforms.schema import Entity, EntityType

_TYPES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC", "EVENT", "PRODUCT", "WORK_OF_ART", "LAW", "LANGUAGE"})


def tag_entities(document: Document, parses: Sequence[Parse] | None) -> Entities:
    """The mentions of an article in order of their start; none where there is no parse."""
    rows: list[Entity] = []
    for parse in parses or ():
        start, index = parse.paragraph.char_start, parse.paragraph.paragraph_index
        for ent in parse.doc.ents:
            if ent.label_ in _TYPES:
                kind = cast("EntityType", ent.label_)
                where = (start + ent.start_char, start + ent.end_char)
                rows.append(Entity(document.article_id, len(rows), index, 0, *where, ent.text, kind, ent.text.lower(), ent.text, None, None, "model"))
    return Entities(rows, [])
