"""Classes of names that the model gets wrong, on sentences written for this project."""

from collections.abc import Callable

import pytest

from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Models, Record
from transforms.parse import parse, read_prose
from transforms.schema import Entity

_IDS = [
    ("Norway's Conservative Party said on Monday that it would vote for the law.", "Conservative Party", "org/conservative-party-norway", "NOR"),
    ("In London the Conservative Party lost two seats, the BBC said.", "Conservative Party", "org/conservative-party-uk", "GBR"),
    ("The farmers drove to South Australia on Monday.", "South Australia", "place/south-australia", "AUS"),
    ("The ship reached Stavanger on Monday.", "Stavanger", "place/stavanger", "NOR"),
]
_TYPES = [
    ("They measured the Brunnli glacier on Monday.", "Brunnli", "LOC"),
    ("Sunday Ayinde, 24, scored twice in Lagos.", "Sunday Ayinde", "PERSON"),
    ("The teacher, April Jones, said she was glad.", "April Jones", "PERSON"),
    ("The cable was cut on Monday, and the operator, Redes do Mar, said repairs would take a week.", "Redes do Mar", "ORG"),
    ("Ferries ran from 1991 to 2008, when the operator Nordlinja went bankrupt.", "Nordlinja", "ORG"),
]


@pytest.fixture(scope="module")
def tag(models: Models) -> Callable[[str], dict[str, Entity]]:
    def tagged(text: str) -> dict[str, Entity]:
        decoded = decode(record := Record("raw/story.txt", 0, "text", text.encode()))
        document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
        return {row.text: row for row in tag_entities(document, parse(document, read_prose(document), models)).rows}

    return tagged


@pytest.mark.parametrize(("text", "name", "entity_id", "country"), _IDS)
def test_ids(tag: Callable[[str], dict[str, Entity]], text: str, name: str, entity_id: str, country: str) -> None:
    row = tag(text)[name]
    assert (row.entity_id, row.country) == (entity_id, country)


@pytest.mark.parametrize(("text", "name", "kind"), _TYPES)
def test_types(tag: Callable[[str], dict[str, Entity]], text: str, name: str, kind: str) -> None:
    assert tag(text)[name].type == kind


def test_plain_words_at_openings_are_no_names(tag: Callable[[str], dict[str, Entity]]) -> None:
    text = "Emu returned to zoo\n\nAn emu that had stopped a car was brought back on Sunday, keepers said. The emu is well.\n"
    assert "Emu" not in tag(text)
