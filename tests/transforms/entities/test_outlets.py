"""Which names are outlets: by the directory, by where they stand, by their words."""

from collections.abc import Callable

import pytest

from transforms.model import Rows
from transforms.names.outlets import OUTLET_KINDS, outlet_named

type ArticleOf = Callable[[str], Rows]


@pytest.mark.parametrize(
    ("text", "name", "entity_id"),
    [
        ("Nobody had checked the valves, a foreman told Dagbladet.", "Dagbladet", "org/dagbladet"),
        ("The minister said in an interview with Kompas that the dam would hold.", "Kompas", "org/kompas"),
        ("The archive was digitised twice, a curator told Helsingin Sanomat on Friday.", "Helsingin Sanomat", "org/helsingin-sanomat"),
        ("Vesti quoted the governor as saying that the miners were alive.", "Vesti", "org/vesti"),
        ("The pilot radioed for help, an official told Vrakken Posten.", "Vrakken Posten", "org/vrakken-posten"),
        ("The mayor said 40 bodies had been found, the Zolen news agency reported.", "Zolen", "org/zolen"),
        ("Residents told Radio Vrakken that the bridge was down.", "Radio Vrakken", "org/radio-vrakken"),
        ("The party leader wrote on X on Friday that he would go.", "X", "org/twitter"),
    ],
)
def test_an_outlet_is_an_organisation_and_the_relay(article: ArticleOf, text: str, name: str, entity_id: str) -> None:
    rows = article(text)
    assert [(row.text, row.type) for row in rows.entities if row.entity_id == entity_id] == [(name, "ORG")]
    assert [row.relay_entity_id for row in rows.sources if row.piece == 0] == [entity_id]


@pytest.mark.parametrize("text", ["The chairman told Congress that the bank was safe.", "Stern said he was tired."])
def test_a_name_that_may_be_anything_is_no_outlet(article: ArticleOf, text: str) -> None:
    assert not [row for row in article(text).entities if row.entity_id in OUTLET_KINDS]


def test_an_outlet_is_known_in_the_whole_article(article: ArticleOf) -> None:
    rows = article("The dam is safe, the minister told Zolen Posten on Friday.\n\nZolen Posten belongs to a bank.")
    assert [row.entity_id for row in rows.entities if row.text == "Zolen Posten"] == ["org/zolen-posten"] * 2


def test_every_outlet_of_the_directory_has_an_id() -> None:
    assert all(entity_id.startswith("org/") and len(entity_id) > len("org/") for entity_id in OUTLET_KINDS)
    outlet = outlet_named("Dagbladet")
    assert outlet is not None
    assert (outlet.entity_id, outlet.kind) == ("org/dagbladet", "outlet")
