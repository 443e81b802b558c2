import pytest

from transforms.names.agencies import AGENCIES, agency_named


@pytest.mark.parametrize(
    ("name", "agency"),
    [
        ("AP", "AP"), ("the AP", "AP"), ("The Associated Press", "AP"), ("REUTERS", "Reuters"), ("Xinhua news agency", "Xinhua"),
        ("New York Times", "The New York Times"),
        ("People’s Daily", "People's Daily"), ("The Hill", "The Hill"), ("Hill", None), ("ap", None), ("independent", None), ("The Moon", None),
    ],
)  # fmt: skip
def test_names(name: str, agency: str | None) -> None:
    found = agency_named(name)
    assert agency == (found.name if found else None)


def test_ids_are_unique() -> None:
    ids = [agency.entity_id for agency in AGENCIES]
    assert sorted(set(ids)) == sorted(ids)


def test_there_are_many_agencies() -> None:
    assert sum(agency.kind == "agency" for agency in AGENCIES) >= 60
