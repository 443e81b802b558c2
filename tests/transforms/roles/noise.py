"""Puts the noise of news pages into clean stories, by a seed. Every kind has many phrasings; each line knows the role it must get."""

import random
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from tests.transforms.roles.stories import Story
from transforms.schema import Role


class Labelled(NamedTuple):
    """A line of a noisy article, what kind of line it is, and the role it must get."""

    kind: str
    role: Role
    text: str


def read_phrases(name: str) -> Mapping[str, list[str]]:
    """The phrasings of a file by kind."""
    phrases: dict[str, list[str]] = {}
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if line.startswith("[") and line.endswith("]") and line[1:-1].islower():
            phrases[line[1:-1]] = []
        elif line and phrases:
            phrases[list(phrases)[-1]].append(line)
    return phrases


PHRASES = read_phrases("phrases.txt")
_HEAD: tuple[tuple[float, str, Role], ...] = ((0.6, "bylines", "byline"), (0.6, "date lines", "dateline"), (0.3, "shares", "boilerplate"))
_BETWEEN: tuple[tuple[str, Role], ...] = (
    ("dashed", "crosshead"),
    ("quoted", "crosshead"),
    ("plain", "crosshead"),
    ("read more", "boilerplate"),
    ("newsletters", "boilerplate"),
    ("ads", "boilerplate"),
    ("captions", "caption"),
)
_TAIL: tuple[tuple[float, str, Role], ...] = (
    (0.3, "corrections", "correction"),
    (0.5, "agency lines", "credit"),
    (0.5, "contributors", "credit"),
    (0.3, "tags", "boilerplate"),
    (0.4, "read more", "boilerplate"),
    (0.4, "newsletters", "boilerplate"),
    (0.4, "shares", "boilerplate"),
    (0.4, "legal", "boilerplate"),
)


class _Draw:
    """A seeded generator that gives no phrase twice."""

    def __init__(self, seed: str, phrases: Mapping[str, list[str]]) -> None:
        self.random = random.Random(seed)  # noqa: S311  (a seeded generator is the point)
        self.left = {kind: self.random.sample(lines, len(lines)) for kind, lines in phrases.items()}

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def line(self, kind: str, role: Role) -> Labelled:
        return Labelled(kind, role, self.left[kind].pop())


def noisy(story: Story, seed: int, phrases: Mapping[str, list[str]] = PHRASES) -> list[Labelled]:
    """A story with noise of about half of the kinds, where each kind stands on news pages."""
    draw = _Draw(f"{story.style} {seed}", phrases)
    head = list(_head(story, draw))
    return [*head, *_middle(story, draw), *_tail(head[0].text, draw)]


def _head(story: Story, draw: _Draw) -> Iterator[Labelled]:
    yield draw.line("titles", "title") if "titles" in draw.left else Labelled("title", "title", story.title)
    if draw.chance(0.7):
        yield draw.line("standfirsts", "standfirst") if "standfirsts" in draw.left else Labelled("standfirst", "standfirst", story.standfirst)
    yield from (draw.line(kind, role) for share, kind, role in _HEAD if draw.chance(share))
    if draw.chance(0.6):
        yield from _caption(draw)
    if draw.chance(0.15) and "(" not in story.body[0]:
        yield draw.line("datelines", "dateline")


def _caption(draw: _Draw) -> Iterator[Labelled]:
    """A caption, by turns printed twice (with a credit at the end or without), followed by a picture credit, or alone."""
    first = draw.line("captions", "caption")
    yield first
    second = draw.random.random()
    if second < 0.4:
        yield Labelled("second print", "boilerplate", f"{first.text} {draw.left['tails'].pop()}")
    elif second < 0.5:
        yield Labelled("second print", "boilerplate", first.text)
    elif second < 0.7:
        yield draw.line("photo credits", "credit")


def _middle(story: Story, draw: _Draw) -> Iterator[Labelled]:
    for index, paragraph in enumerate(story.body):
        if 0 < index < len(story.body) - 1 and draw.chance(0.4):
            yield draw.line(*draw.random.choice(_BETWEEN))
        if index > 0 and draw.chance(0.15):
            yield draw.line("bodylike", "body")
        yield Labelled("body", "body", paragraph)


def _tail(title: str, draw: _Draw) -> Iterator[Labelled]:
    yield from (draw.line(kind, role) for share, kind, role in _TAIL if draw.chance(share))
    if draw.chance(0.1):
        yield Labelled("repeated title", "boilerplate", title)
