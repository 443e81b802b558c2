"""One id for one thing, in an article and across articles."""

import re
from collections.abc import Callable

import pytest

from transforms.entities.ids import identify, initials
from transforms.entities.mention import Mention
from transforms.model import Rows
from transforms.names.forms import core, plain
from transforms.names.organisations import NATION_BOUND
from transforms.names.slug import slug
from transforms.schema import EntityType


def _ids(*names: tuple[str, EntityType], between: str = " . ") -> list[str]:
    mentions: list[Mention] = []
    text = ""
    for name, kind in names:
        text += between
        mentions.append(Mention(len(text), len(text) + len(name), name, kind, "model"))
        text += name
    return [identity.entity_id for identity in identify(text, mentions)]


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((("Min Song-ho", "PERSON"), ("Min Song Ho", "PERSON"), ("Min", "PERSON")), ["person/min-song-ho"] * 3),
        ((("Ada B. Holt", "PERSON"), ("Ada Holt", "PERSON"), ("Holt", "PERSON"), ("HOLT", "PERSON"), ("A. Holt", "PERSON")), ["person/ada-holt"] * 5),
        ((("Holt", "PERSON"),), ["person/holt"]),
        ((("Vladimir Putin", "PERSON"), ("Putin", "PERSON")), ["person/vladimir-putin"] * 2),
        ((("Putin", "PERSON"),), ["person/vladimir-putin"]),
        ((("Holm Paper Corp", "ORG"), ("Holm Paper", "ORG"), ("Holm", "ORG")), ["org/holm-paper"] * 3),
        ((("Holm Inc", "ORG"), ("Holm Aviation", "ORG")), ["org/holm", "org/holm-aviation"]),
        ((*[("Holm", "ORG")] * 3, ("Holm Capital", "ORG")), [*["org/holm"] * 3, "org/holm-capital"]),
        ((("Holm Capital", "ORG"), *[("Holm", "ORG")] * 3), ["org/holm-capital"] * 4),
        ((("Council for Clean Rivers", "ORG"), ("CCR", "ORG")), ["org/council-for-clean-rivers"] * 2),
        ((("North Korea", "GPE"), ("DPRK", "GPE"), ("North", "GPE"), ("South", "GPE")), ["place/PRK"] * 3 + ["place/KOR"]),
        ((("North", "LOC"), ("Norway", "GPE")), ["place/north", "place/NOR"]),
        ((("Georgia", "GPE"), ("Tbilisi", "GPE")), ["place/GEO", "place/tbilisi"]),
        ((("Georgia", "GPE"), ("Alabama", "GPE")), ["place/georgia-us", "place/alabama"]),
        ((("Syrian", "NORP"), ("Syria", "GPE"), ("Syrians", "NORP")), ["place/SYR"] * 3),
        ((("Reuters", "ORG"), ("Xinhua", "ORG")), ["org/reuters", "org/xinhua"]),
        ((("Jordan", "PERSON"), ("Jordan", "GPE")), ["person/jordan", "place/JOR"]),
    ],
)
def test_identify(names: tuple[tuple[str, EntityType], ...], expected: list[str]) -> None:
    assert _ids(*names) == expected


def test_title_tells_which_leader() -> None:
    text = "President Clinton spoke."
    assert identify(text, [Mention(10, 17, "Clinton", "PERSON", "model")])[0].entity_id == "person/bill-clinton"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Robert Hartley sold. Mrs Hartley left. Hartley wept.", ["person/robert-hartley", "person/hartley", "person/robert-hartley"]),
        ("Anna Hartley sold. Mr Hartley left.", ["person/anna-hartley", "person/hartley"]),
        ("Robert Hartley met Anna Hartley. Mrs Hartley left.", ["person/robert-hartley", "person/anna-hartley", "person/anna-hartley"]),
        ("Jan Hartley sold. Ms Hartley left.", ["person/jan-hartley", "person/jan-hartley"]),
    ],
)
def test_title_and_given_name_are_of_one_gender(text: str, expected: list[str]) -> None:
    names = re.finditer(r"(?:Robert |Anna |Jan )?Hartley", text)
    mentions = [Mention(*name.span(), name[0], "PERSON", "model") for name in names]
    assert [identity.entity_id for identity in identify(text, mentions)] == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Søren Ørsted", "soren-orsted"), ("Jean-Luc d'Hôte", "jean-luc-dhote"), ("U.S. Steel", "us-steel"), ("AT&T", "at-t"), ("Łódź", "lodz")],
)
def test_slug(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_slug_of_another_script_is_not_empty() -> None:
    assert slug("東京") == "東京"


def test_forms_of_names() -> None:
    assert core("The Holm Paper Co Inc") == "Holm Paper"
    assert core("HOLM PAPER CORP") == "Holm Paper"
    assert core("Group") == "Group"
    assert initials("Council for Clean Rivers") == "CCR"
    assert plain("John Q. Public Jr.") == "John Public Jr"
    assert plain('Jack "Ace" Moe') == "Jack Moe"


@pytest.mark.parametrize("body", sorted(NATION_BOUND))
def test_every_nation_bound_body_has_an_id_without_its_nation_too(body: str) -> None:
    mention = Mention(0, len(body), body, "ORG", "model")
    (identity,) = identify(body, [mention])
    assert identity.entity_id.startswith("org/")


def test_the_senate_of_no_nation_costs_no_article(article: Callable[[str], Rows]) -> None:
    rows = article("The Senate voted for the budget on Tuesday, Senator Ada Lorne said. The Supreme Court had stopped it before.")
    assert {row.entity_id for row in rows.entities} >= {"org/senate"}
