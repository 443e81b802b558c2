"""Pronouns and descriptions, on stories written for this project with the antecedents that a reader would give."""

from collections import Counter
from collections.abc import Callable

import pytest

from tests.transforms.entities.reference_stories import STORIES
from transforms import languages
from transforms.article import extract
from transforms.decode import decode
from transforms.entities import tag_entities
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Models, Record
from transforms.parse import parse, read_prose

type Resolved = list[tuple[str, str, str]]

_STORIES: list[tuple[str, Resolved]] = [
    (
        """Chilean President Ana Rojas met Peruvian President Luis Paz in Lima on Monday.

"We agreed," Rojas said. She added that the border would open in May.

Paz told reporters he was content. The Chilean president left on Tuesday, and the Peruvian leader stayed.""",
        [
            ("She", "person/ana-rojas", "pronoun"),
            ("he", "person/luis-paz", "pronoun"),
            ("The Chilean president", "person/ana-rojas", "alias"),
            ("the Peruvian leader", "person/luis-paz", "alias"),
        ],
    ),
    (
        """Prime Minister Ada Lorne met Deputy Prime Minister Carl Voss and Vice-President Ines Prado in Lima on Monday.

The prime minister said the border would open. The president stayed away.""",
        [("The prime minister", "person/ada-lorne", "alias")],
    ),
    (
        """Harlow Paper Inc said on Monday it would buy Kenton Mills.

"No jobs will go," it added. The company makes boxes.

Xinhua reported in May that talks had failed. It said Kenton wanted more.""",
        [("it", "org/harlow-paper", "pronoun"), ("The company", "org/harlow-paper", "alias"), ("It", "org/xinhua", "pronoun")],
    ),
    (
        """Mr Dunn and Mr Peel spoke to the mayor on Friday. He was tired.

"He never listens," a neighbour said.""",
        [],
    ),
    (
        """Carla Brandt, the mayor of Aldburg, opened the bridge on Sunday. Peter Voss, an engineer, thanked her.

"It is safe," Voss said. He said the mayor had paid for it.""",
        [("He", "person/peter-voss", "pronoun"), ("the mayor", "person/carla-brandt", "alias")],
    ),
    (
        """Carla Brandt opened the bridge on Sunday because she had promised to.""",
        [("she", "person/carla-brandt", "pronoun")],
    ),
    (
        """The Health Ministry said on Monday that clinics would open. Yonhap said the ministry had hired 40 doctors.

The agency did not name them.""",
        [("the ministry", "org/health-ministry", "alias"), ("The agency", "org/yonhap", "alias")],
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def resolve(models: Models) -> Callable[[str], Resolved]:
    def resolved(text: str) -> Resolved:
        decoded = decode(record := Record("raw/story.txt", 0, "text", text.encode()))
        document = with_marks(lay_out(record, decoded, extract(decoded))).in_language(languages.of("en"))
        found = tag_entities(document, parse(document, read_prose(document), models)).references
        return [(document.text[reference.start : reference.end], reference.entity_id, reference.kind) for reference in found]

    return resolved


@pytest.mark.parametrize(("story", "expected"), _STORIES)
def test_references(resolve: Callable[[str], Resolved], story: str, expected: Resolved) -> None:
    assert resolve(story) == expected


def test_references_are_rarely_wrong(resolve: Callable[[str], Resolved]) -> None:
    found = [[(phrase.lower(), entity) for phrase, entity, _ in resolve(story)] for story, _ in STORIES]
    expected = [references for _, references in STORIES]
    right = sum((Counter(of_story) & Counter(of_reader)).total() for of_story, of_reader in zip(found, expected, strict=True))
    assert sum(map(len, expected)) >= 38
    assert right / sum(map(len, found)) >= 0.95
    assert right / sum(map(len, expected)) >= 0.85
