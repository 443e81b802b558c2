"""The writers among given author strings."""

import pytest

from transforms.marks.writers import writers


@pytest.mark.parametrize(
    ("given", "signed", "names"),
    [
        (("Mara Lindqvist", "Reuters"), (), ("Mara Lindqvist",)),
        (("Tidewater Post staff", "Associated Press"), (), ("Tidewater Post staff", "Associated Press")),
        (("Associated Press",), ("Tom Okafor and Mara Lindqvist",), ("Tom Okafor", "Mara Lindqvist")),
        (("Mara Lindqvist, Reuters",), (), ("Mara Lindqvist",)),
        (("Tidewater Post",), ("Tom Okafor",), ("Tom Okafor",)),
        ((), ("Tom Okafor",), ("Tom Okafor",)),
        (("dpa",), ("Von",), ("dpa",)),
        ((), (), ()),
    ],
)
def test_persons_before_desks_and_agencies(given: tuple[str, ...], signed: tuple[str, ...], names: tuple[str, ...]) -> None:
    assert writers(given, signed, "Tidewater Post") == names


@pytest.mark.parametrize(
    "name",
    [
        "No Author",
        "By Staff Writer",
        "7",
        "12 Comments",
        "Keine Kommentare",
        "N/A",
        "unknown",
        "Publié le 8 janvier 2019",
        "",
        "Leave a comment",
        "admin",
        "author_12873",
        "5f2b9c1e8a",
        "3 authors",
        "By",
        "About the author",
        "View all posts by Jane Holm",
    ],
)
def test_what_names_nobody_is_no_author(name: str) -> None:
    assert writers((name,), (), None) == ()
    assert writers((name,), ("Jane Holm",), None) == ("Jane Holm",)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("Reuters, MAR 05", "Reuters"),
        ("By Jane Holm, 5 March", "Jane Holm"),
        ("May Holm", "May Holm"),
        ("Web Desk", "Web Desk"),
        ("Par Jane Holm, envoyée spéciale à Oslo", "Jane Holm"),
    ],
)
def test_days_are_no_part_of_a_name(given: str, name: str) -> None:
    assert writers((given,), (), None) == (name,)
