"""What the lexicon knows of countries, peoples, capitals and organisations."""

import re

import pytest

from tests.transforms.entities.country_expressions import EXPRESSIONS
from transforms.entities.mention import capitalised, scan
from transforms.names.countries import COUNTRIES, FORMER_AND_PARTS
from transforms.names.directory import KNOWN, known
from transforms.names.organisations import ORGANISATIONS


def test_country_expressions() -> None:
    wrong = {words: code for words, code in EXPRESSIONS.items() if (entry := known(words)) is None or entry.country != code}
    assert wrong == {}
    assert len(EXPRESSIONS) >= 300


def test_each_country_has_one_row_with_its_own_ids() -> None:
    assert len({country.code for country in COUNTRIES}) == len(COUNTRIES)
    rows = [*COUNTRIES, *FORMER_AND_PARTS]
    assert len({country.wikidata for country in rows}) == len(rows)
    assert all(re.fullmatch(r"[A-Z]{3}", country.code) and re.fullmatch(r"Q\d+", country.wikidata) for country in rows)


def test_each_organisation_has_one_row() -> None:
    assert len({organisation.slug for organisation in ORGANISATIONS}) == len(ORGANISATIONS)
    wikidata = [organisation.wikidata for organisation in ORGANISATIONS if organisation.wikidata]
    assert len(set(wikidata)) == len(wikidata)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("DPRK", ("GPE", "place/PRK", "North Korea", "PRK", "Q423")),
        ("North Koreans", ("NORP", "place/PRK", "North Korea", "PRK", "Q423")),
        ("Pyongyang", ("GPE", "place/pyongyang", "Pyongyang", "PRK", None)),
        ("Scottish", ("NORP", "place/scotland", "Scotland", "GBR", "Q22")),
        ("Kiev", ("GPE", "place/kyiv", "Kyiv", "UKR", None)),
        ("BEIJING", ("GPE", "place/beijing", "Beijing", "CHN", None)),
        ("UN", ("ORG", "org/united-nations", "United Nations", None, "Q1065")),
        ("Xinhua News Agency", ("ORG", "org/xinhua", "Xinhua", "CHN", "Q204839")),
        ("Calif.", ("GPE", "place/california", "California", "USA", None)),
        ("Moslems", ("NORP", "people/muslim", "Moslem", None, None)),
    ],
)
def test_known(name: str, expected: tuple[str, str, str, str | None, str | None]) -> None:
    entry = known(name)
    assert entry is not None
    assert entry[:5] == expected


def test_scan_takes_the_longest_name_and_no_parts_of_words() -> None:
    text = "Bank of Japan staff and Japanese, not Japanophiles, met pro-China al-Qaeda experts."
    assert [text[start:end] for start, end, _ in scan(text, capitalised(text, 0, len(text)), capitals=False)] == ["Bank of Japan", "Japanese", "al-Qaeda"]


def test_ids_are_readable() -> None:
    assert all(re.fullmatch(r"(?:place|org|people|product)/[A-Za-z0-9-]+", entry.entity_id) for entry in KNOWN.values())
