"""The front matter of Markdown to metadata."""

import re

from transforms.decode.fields import flatten, metadata_of
from transforms.model import Metadata

_FRONT_MATTER = re.compile(r"(?:---|\+\+\+)[ \t]*\r?\n((?:[^\n]*\n){1,200}?)(?:---|\.\.\.|\+\+\+)[ \t]*(?:\r?\n|$)")
_PAIR = re.compile(r"([A-Za-z][\w \-]{0,40}?)(?::| =)(?:[ \t]+(.*))?")
_ITEM = re.compile(r"\s*-\s+(.+)")


def front_matter(text: str) -> Metadata:
    """What the front matter of a Markdown text says; it stays in the text."""
    front = _FRONT_MATTER.match(text)
    return metadata_of(flatten(_fields(front.group(1)))) if front else Metadata()


def _fields(front: str) -> dict[str, object]:
    """The keys, strings and lists of a front matter. YAML's parser would make objects of dates and unfold references."""
    fields: dict[str, object] = {}
    key = ""
    for line in front.splitlines():
        pair, item = _PAIR.fullmatch(line), _ITEM.fullmatch(line)
        if pair:
            key, value = pair.group(1), (pair.group(2) or "").strip()
            listed = value.startswith("[") and value.endswith("]")
            fields[key] = [_bare(part) for part in value[1:-1].split(",")] if listed else _bare(value)
        elif item and key:
            before = fields[key] or []
            fields[key] = [*(before if isinstance(before, list) else [before]), _bare(item.group(1))]
    return fields


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
