"""Lines that are marks, and lines that close in one: who made an article or a picture, each person with role and place."""

import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.marks.agencies import house_of
from transforms.marks.lines import read_line
from transforms.model import Mark
from transforms.schema import Role

ROLES: dict[str, Role] = {role: role for role in get_args(Role.__value__)}
TABLE = (Path(__file__).parent / "lines.txt").read_text(encoding="utf-8")
CASES = [(line, *said.split("|")) for line, said in re.findall(r"^(?![#\[ \n])(.+)\n    = (.+)$", TABLE, re.MULTILINE)]


def said_of(mark: Mark) -> str:
    """A mark as the table writes it."""
    people = "; ".join(f"{one.person} ({', '.join(filter(None, (one.role, one.place)))})" for one in mark.people)
    return f"{mark.kind} | {', '.join(mark.agencies)} | {people}"


@pytest.mark.parametrize(("line", "role", "kind", "agencies", "people"), CASES)
def test_a_line_names_agencies_and_people(line: str, role: str, kind: str, agencies: str, people: str) -> None:
    expected = " | ".join(part.strip() for part in (kind, agencies, people))
    assert [said_of(mark) for mark in read_line(line, ROLES[role.strip()])] == [expected]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The wall of the dam on Monday. (Photo by Sean Gallagher/Getty Images)", "(Photo by Sean Gallagher/Getty Images)"),
        ("The mill near Igalik, July 5, 2023. Ritzau Scanpix/Ida Odde via REUTERS/File Photo", "Ritzau Scanpix/Ida Odde via REUTERS/File Photo"),
        ("The bridge on Monday. Photograph: Ann Lee/The Guardian", "Photograph: Ann Lee/The Guardian"),
        ("The bridge that was closed Ann Lee/Reuters", "Ann Lee/Reuters"),
        ("Fans wave flags. REUTERS/J. Kim", "REUTERS/J. Kim"),
    ],
)
def test_the_credit_at_the_end_of_a_caption(caption: str, credit: str) -> None:
    (mark,) = read_line(caption, "caption")
    assert credit == caption[mark.start : mark.end]


def test_material_that_a_byline_names_is_a_contribution() -> None:
    line = "Par Anne Lebrun avec AFP"
    byline, helped = read_line(line, "byline")
    assert (byline.kind, byline.agencies, line[byline.start : byline.end]) == ("byline", (), "Par Anne Lebrun")
    assert (helped.kind, helped.agencies, line[helped.start : helped.end]) == ("contributor", ("AFP",), "avec AFP")


@pytest.mark.parametrize(
    "line",
    [
        "Source: NATO",
        "With one eye on the clock, the council voted.",
        "By noon the water had gone.",
        "Editing the film took a year.",
        "AFP said so on Monday.",
        "By the river",
        "The story was published by a news desk that nobody reads.",
        "Nobody contributed",
        "Photo finish at the river",
        "The AP of the school is Ann Lee",
    ],
)
def test_these_lines_are_no_marks(line: str) -> None:
    assert read_line(line, "body") == ()


@pytest.mark.parametrize(
    ("given", "agency"),
    [
        ("Reuters Staff", "Reuters"),
        ("Ann Lee (AFP)", "AFP"),
        ("Ann Lee | Reuters", "Reuters"),
        ("pti", "PTI"),
        ("www.reuters.com", "Reuters"),
        ("apnews.com", "AP"),
        ("dpa Deutsche Presse-Agentur", "dpa"),
        ("Staff with AFP", None),
        ("Ana Prieto", None),
        ("The AP Herald", None),
        ("The Reuters Institute", None),
        ("Petra Novak", None),
    ],
)
def test_an_author_or_outlet_that_is_an_agency(given: str, agency: str | None) -> None:
    assert house_of(given) == agency


@given(st.text(alphabet="AaBy, Reporting by;Editing(AP)/Photo:.|©REUTERSvia in", max_size=120), st.sampled_from(["body", "byline", "caption", "title"]))
def test_spans_stand_in_the_line(line: str, role: Role) -> None:
    for mark in read_line(line, role):
        assert 0 <= mark.start < mark.end <= len(line)
