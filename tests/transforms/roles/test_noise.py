"""Roles under noise: clean stories with every kind of noise put in, in several layouts of the text."""

import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache

import pytest

from tests.transforms.roles.houses import Line, read_houses
from tests.transforms.roles.noise import PHRASES, Labelled, noisy, read_phrases
from tests.transforms.roles.stories import STORIES
from transforms.article import extract
from transforms.layout import lay_out
from transforms.model import Decoded, Metadata, Record

_SEEDS = range(10)
_WIDTH = 68


def _wrapped(lines: list[Labelled]) -> str:
    """Hard-wrapped, paragraphs apart."""
    return "\n\n".join(textwrap.fill(line.text, _WIDTH, break_on_hyphens=False, break_long_words=False) for line in lines)


LAYOUTS: dict[str, Callable[[list[Labelled]], str]] = {
    "blank lines": lambda lines: "\n\n".join(line.text for line in lines),
    "a paragraph a line": lambda lines: "\n".join(line.text for line in lines),
    "Windows line ends, no-break spaces": lambda lines: "\r\n\r\n".join(f"\u00a0 {line.text}\u00a0 " for line in lines),
    "hard-wrapped": _wrapped,
}


def _roles(text: str) -> dict[str, list[str]]:
    """The roles that each paragraph's text got, in order."""
    decoded = Decoded("text", text, "utf-8", Metadata())
    document = lay_out(Record("raw/a.txt", 0, "text", b""), decoded, extract(decoded))
    roles: dict[str, list[str]] = defaultdict(list)
    for paragraph in document.paragraphs:
        roles[paragraph.text].append(paragraph.role)
    return roles


@cache
def _judged(name: str) -> list[tuple[Labelled, bool]]:
    """Every line of every noisy story in a layout, and whether it got its role."""
    return list(_judge(LAYOUTS[name]))


def _judge(layout: Callable[[list[Labelled]], str], phrases: Mapping[str, list[str]] = PHRASES) -> Iterator[tuple[Labelled, bool]]:
    for story in STORIES:
        for seed in _SEEDS:
            lines = noisy(story, seed, phrases)
            roles = _roles(layout(lines))
            for line in lines:
                got = roles.get(" ".join(line.text.split()), [])
                yield line, bool(got) and got.pop(0) == line.role


@pytest.mark.parametrize("name", LAYOUTS)
def test_at_least_95_in_100_lines_of_noise_get_their_role(name: str) -> None:
    right, total = Counter[str](), Counter[str]()
    for line, is_right in _judged(name):
        if line.kind != "body":
            right[line.kind] += is_right
            total[line.kind] += 1
    assert right.total() / total.total() >= 0.95
    assert {kind: right[kind] / total[kind] for kind in total if right[kind] / total[kind] < 0.85} == {}


@pytest.mark.parametrize("name", LAYOUTS)
def test_hardly_a_line_of_the_story_is_taken_for_noise(name: str) -> None:
    story = [is_right for line, is_right in _judged(name) if line.role == "body"]
    assert sum(story) / len(story) >= 0.995


@pytest.mark.parametrize("name", ["phrases_2.txt", "phrases_3.txt", "phrases_4.txt", "phrases_5.txt", "phrases_6.txt"])
def test_sets_that_were_written_blind_stay_learned(name: str) -> None:
    judged = list(_judge(LAYOUTS["blank lines"], read_phrases(name)))
    noise = [is_right for line, is_right in judged if line.role != "body"]
    body = [is_right for line, is_right in judged if line.role == "body"]
    assert sum(noise) / len(noise) >= 0.98
    assert sum(body) / len(body) >= 0.995


@pytest.mark.parametrize(("name", "floor"), [("houses_1.txt", 0.94), ("houses_2.txt", 0.87)])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_whole_pages_in_many_house_styles(name: str, floor: float, layout: str) -> None:
    judged = [pair for house in read_houses(name) for pair in _judge_page(house.lines, LAYOUTS[layout])]
    noise = [is_right for line, is_right in judged if line.roles != ("body",)]
    body = [is_right for line, is_right in judged if line.roles == ("body",) and not line.is_trap]
    traps = [is_right for line, is_right in judged if line.is_trap]
    assert sum(noise) / len(noise) >= floor
    assert sum(body) == len(body)
    assert sum(traps) / len(traps) >= 0.85


def _judge_page(lines: list[Line], layout: Callable[[list[Labelled]], str]) -> Iterator[tuple[Line, bool]]:
    """Every line of a page in a layout, and whether it got a role that is right for it."""
    roles = _roles(layout([Labelled("", line.roles[0], line.text) for line in lines]))
    for line in lines:
        got = roles.get(" ".join(line.text.split()), [])
        yield line, bool(got) and got.pop(0) in line.roles


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.style)
def test_a_clean_story_is_title_standfirst_and_body(story: object) -> None:
    assert isinstance(story, tuple)
    style, title, standfirst, body = story
    roles = _roles("\n\n".join((title, standfirst, *body)))
    assert roles[title] == ["title"], style
    assert roles[standfirst] == ["standfirst"], style
    assert {role for paragraph in body for role in roles[paragraph]} <= {"body", "crosshead"}, style
