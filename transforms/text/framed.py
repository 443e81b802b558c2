"""A text whose story stands in a frame: fields of a database or headers of a wire, each line with what it gives."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final, NamedTuple

from transforms.lexicon.database_fields import Field
from transforms.model import Hints, Line, Metadata
from transforms.schema import Role
from transforms.wrapping import paragraphs

_ROLES: Final[dict[Field, Role]] = {
    "title": "title", "authors": "byline", "published": "dateline", "standfirst": "standfirst", "dateline": "dateline", "caption": "caption",
    "correction": "correction",
}  # fmt: skip
"""The role of what a field gives; of others only the metadata speak."""
_BOILERPLATE = Hints(zone="boilerplate")


class Item(NamedTuple):
    """A line of a framed text: its field, what it gives for it, and the label that opens it, if any."""

    field: Field
    value: str
    label: str = ""
    read: str = ""
    """What metadata take instead of the value as printed."""


def lines_of(items: Iterable[Item]) -> Iterator[Line]:
    """The lines of the article in the order of the text: labels apart from what they label, the story in its paragraphs."""
    for in_story, run in groupby(items, lambda item: item.field == "story" and not item.label):
        if in_story:
            yield from map(Line, paragraphs("\n".join(item.value for item in run)))
        else:
            for item in run:
                yield from _field_lines(item)


def _field_lines(item: Item) -> Iterator[Line]:
    role = _ROLES.get(item.field)
    if role is None and item.field != "story":
        yield Line(f"{item.label} {item.value}".strip(), _BOILERPLATE)
        return
    if item.label:
        yield Line(item.label.strip(), _BOILERPLATE)
    if item.value.strip():
        yield Line(item.value.strip(), Hints(zone=role))


def metadata_of(items: Iterable[Item]) -> Metadata:
    """What the fields say of the article."""
    given: dict[Field, list[str]] = {}
    for item in items:
        if item.value.strip() and item.field != "story":
            given.setdefault(item.field, []).append(item.read or item.value.strip())
    first = {name: values[0] for name, values in given.items()}
    day = " ".join(filter(None, (first.get("published"), first.get("clock"))))
    return Metadata(
        title=" ".join(dict.fromkeys(given.get("title", ()))) or None,
        authors=tuple(name.strip() for value in given.get("authors", ()) for name in value.split(";") if name.strip()),
        outlet=first.get("outlet", "").partition(";")[0].strip() or None,
        published=day or None,
        section=first.get("section"),
        language=first.get("language"),
        url=first.get("url"),
    )
