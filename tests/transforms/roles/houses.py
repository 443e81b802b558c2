"""Whole articles with the furniture of their pages around and between them, each line with the role (or roles) that is right."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from transforms.schema import Role

_ROLES: dict[str, Role] = {
    "T": "title",
    "S": "standfirst",
    "Y": "byline",
    "D": "dateline",
    "B": "body",
    "b": "body",
    "X": "crosshead",
    "C": "caption",
    "R": "credit",
    "K": "correction",
    "Z": "boilerplate",
}


class Line(NamedTuple):
    """A line of an article, the roles that are right for it, and whether it is a line of the story that looks like noise."""

    text: str
    roles: tuple[Role, ...]
    is_trap: bool = False


class House(NamedTuple):
    """An article in a house style."""

    style: str
    lines: list[Line]


def read_houses(name: str) -> Iterator[House]:
    """The articles of a file of this folder."""
    for block in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n=== ")[1:]:
        style, *lines = block.strip().splitlines()
        yield House(style, [_line(line) for line in lines])


def _line(line: str) -> Line:
    letters, text = line.split(" ", 1)
    return Line(text.strip(), tuple(_ROLES[letter] for letter in letters.split("|")), letters == "b")
