"""One id has one name, whatever the order and the company in which its mentions come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.names.coordinates import COORDINATES
from transforms.names.describe import Said, described, merged, said
from transforms.names.slug import slug
from transforms.names.spelling import better, canonical, spelled

_NAMES = st.sampled_from(["José García", "Jose Garcia", "JOSE GARCIA", "Jose Garcia Jr.", "José Garcia", "Jose García", "Garcia", "jose garcia"])


@pytest.mark.parametrize(
    ("entity_id", "texts", "name"),
    [
        ("person/renee-muller", ["Müller", "Renée Müller", "Renee Muller"], "Renée Müller"),
        ("person/renee-muller", ["Muller"], "Renee Muller"),
        ("person/jeon-min-ji", ["Jeon Min Ji", "JEON MIN-JI", "Jeon Min-ji"], "Jeon Min-ji"),
        ("person/ada-holt", ["Ada B. Holt", "Holt"], "Ada Holt"),
        ("org/harlow-paper", ["HARLOW PAPER", "Harlow Paper Inc", "Harlow"], "Harlow Paper"),
        ("org/uaw", ["UAW"], "UAW"),
        ("place/goma", ["GOMA"], "Goma"),
        ("person/angela-meyer", ["Angela meyer", "Angela MEYER", "Angela Meyer"], "Angela Meyer"),
        ("org/old-barn-podcast", ["Old Barn podcast"], "Old Barn podcast"),
        ("product/ebay", ["eBay"], "eBay"),
        ("org/bank-of-oslo", [], "Bank of Oslo"),
        ("place/PRK", ["North Korean", "DPRK"], "North Korea"),
        ("person/angela-merkel", ["Merkel"], "Angela Merkel"),
    ],
)
def test_the_name_of_an_id(entity_id: str, texts: list[str], name: str) -> None:
    assert canonical(entity_id, [form for text in texts if (form := spelled(entity_id, text))]) == name


@given(st.lists(_NAMES, min_size=1), st.data())
def test_the_order_of_mentions_changes_nothing(texts: list[str], data: st.DataObject) -> None:
    order = data.draw(st.permutations(texts))
    cut = data.draw(st.integers(0, len(texts)))
    at_once = _together([said("person/jose-garcia", text, "PERSON", None) for text in texts])
    first, second = [[said("person/jose-garcia", text, "PERSON", None) for text in part] for part in (order[:cut], order[cut:])]
    assert _together([_together(part) for part in (first, second) if part]) == at_once


def _together(some: list[Said]) -> Said:
    whole = some[0]
    for one in some[1:]:
        whole = merged("person/jose-garcia", whole, one)
    return whole


@given(st.text(alphabet="abé -'XYZ", min_size=1).filter(slug))
def test_a_spelling_makes_its_id(name: str) -> None:
    form = spelled(f"work/{slug(name)}", name)
    assert form is None or slug(form) == slug(name)
    assert slug(better(f"work/{slug(name)}", [form] if form else [])) == slug(name)


def test_what_the_directory_knows() -> None:
    oslo = described("place/oslo", said("place/oslo", "OSLO", "LOC", None))
    assert (oslo.name, oslo.type, oslo.country) == ("Oslo", "GPE", "NOR")
    assert oslo.geonameid is not None
    assert oslo.latitude is not None
    assert oslo.longitude is not None
    assert (round(oslo.latitude), round(oslo.longitude)) == (60, 11)
    merkel = described("person/angela-merkel", said("person/angela-merkel", "Merkel", "PERSON", None))
    assert (merkel.name, merkel.gender) == ("Angela Merkel", "female")
    assert described("person/ada-holt", said("person/ada-holt", "Ada Holt", "PERSON", None)).gender is None


def test_coordinates_lie_on_earth() -> None:
    assert len(COORDINATES) > 4_000
    assert all(-90 <= (latitude or 0) <= 90 and -180 <= (longitude or 0) <= 180 for _, latitude, longitude in COORDINATES.values())
