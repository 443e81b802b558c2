"""A record's bytes to characters: fields of structured records, character encodings."""

import json
from typing import Literal

from transforms.model import Decoded, Metadata, Record


def decode(record: Record) -> Decoded:
    """The record's text or HTML, how it was decoded, and the metadata given with it."""
    if record.format == "json":
        fields = json.loads(record.content)
        given = Metadata(id=str(fields.get("id")), url=fields.get("url"), outlet=fields.get("outlet"), published=fields.get("published"))
        return Decoded("html" if "html" in fields else "text", fields.get("html") or fields["text"], "utf-8", given)
    kind: Literal["text", "html"] = "html" if record.format == "html" else "text"
    return Decoded(kind, record.content.decode(errors="replace"), "utf-8", record.given)
