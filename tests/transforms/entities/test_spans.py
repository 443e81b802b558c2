"""Repairs of the model's spans."""

import pytest

from transforms.entities.bounds import extended, joined, trimmed, with_given_name
from transforms.entities.find import as_printed_below, of_datelines, parted
from transforms.entities.mention import Mention, Text
from transforms.marks.datelines import read_dateline
from transforms.schema import EntityType

_REPAIRS: list[tuple[str, str, EntityType, list[str]]] = [
    ("the United States", "the United States", "GPE", ["United States"]),
    ("Norway's fleet", "Norway's", "GPE", ["Norway"]),
    ("the Adamses’ house", "Adamses’", "PERSON", ["Adamses"]),
    ("a McDonald's in Leeds", "McDonald's", "ORG", ["McDonald's"]),
    ("President Song Min-ho said", "President Song Min", "PERSON", ["Song Min-ho"]),
    ("Song Min-ho", "Song Min-", "PERSON", ["Song Min-ho"]),
    ("Song Min-led talks", "Song Min", "PERSON", ["Song Min"]),
    ("Swedish skier Lena Holm", "Swedish skier Lena Holm", "PERSON", ["Lena Holm"]),
    ("Peruvian miner Alto Cobre SA", "Peruvian miner Alto Cobre SA", "ORG", ["Alto Cobre SA"]),
    ("REUTERS / Ann Poe / File Photo", "REUTERS / Ann Poe / File Photo", "ORG", ["REUTERS", "Ann Poe", "File Photo"]),
    ("Fund for Old Trees (FOT", "Fund for Old Trees (FOT", "ORG", ["Fund for Old Trees", "FOT"]),
    ("OSLO 2021-03-04", "OSLO 2021-03-04", "ORG", ["OSLO"]),
    ("Malta 1996-08-31", "Malta 1996-08-31", "EVENT", ["Malta"]),
    ("Ann and Bo Poe", "Ann and Bo Poe", "PERSON", ["Ann", "Bo Poe"]),
    ("Smith and Wesson", "Smith and Wesson", "ORG", ["Smith and Wesson"]),
    ("Boeing 737", "Boeing 737", "PRODUCT", ["Boeing 737"]),
    ("Holt 63", "Holt 63", "PERSON", ["Holt"]),
    ("the U.S.", "the U.S.", "GPE", ["U.S."]),
    ("Dr. Ida Moe", "Dr. Ida Moe", "PERSON", ["Ida Moe"]),
    ("U.S.", "U.S.", "GPE", ["U.S."]),
    ("The Harlow Group", "The Harlow Group", "ORG", ["Harlow Group"]),
    ("Norwegian Paper", "Norwegian Paper", "ORG", ["Norwegian Paper"]),
]


@pytest.mark.parametrize(("text", "span", "kind", "expected"), _REPAIRS)
def test_trimmed(text: str, span: str, kind: EntityType, expected: list[str]) -> None:
    start = text.index(span)
    assert [mention.text for mention in trimmed(text, start, start + len(span), kind)] == expected


def _mention(text: str, name: str, kind: EntityType) -> Mention:
    start = text.index(name)
    return Mention(start, start + len(name), name, kind, "model")


@pytest.mark.parametrize(
    ("text", "name", "kind", "expected"),
    [
        ("Hallam and Co Inc said", "Hallam", "PERSON", ("Hallam and Co Inc", "ORG")),
        ("at the Battle of Sedan in", "Sedan", "GPE", ("Battle of Sedan", "EVENT")),
        ("won the Norway Open in", "Norway", "GPE", ("Norway Open", "EVENT")),
        ("the Treaty of Rome was", "Rome", "GPE", ("Treaty of Rome", "LAW")),
        ("in Norway on Friday", "Norway", "GPE", ("Norway", "GPE")),
        ("Redes do Mar said", "Redes", "ORG", ("Redes do Mar", "ORG")),
        ("the Banco de la Costa in", "Banco", "ORG", ("Banco de la Costa", "ORG")),
        ("what Koreans do Mondays", "Koreans", "NORP", ("Koreans", "NORP")),
    ],
)
def test_extended(text: str, name: str, kind: EntityType, expected: tuple[str, EntityType]) -> None:
    mention = extended(text, _mention(text, name, kind))
    assert (mention.text, mention.type) == expected
    assert text[mention.start : mention.end] == mention.text


def test_given_name_before_a_surname_is_part_of_it() -> None:
    text = "said Maria Holt on Friday"
    whole = with_given_name(text, _mention(text, "Holt", "PERSON"))
    assert whole is not None
    assert whole.text == "Maria Holt"


def test_neighbours_that_are_one_name() -> None:
    text = "The U.S. Senate met in Washington, D.C. on Friday"
    mentions = [_mention(text, "U.S.", "GPE"), _mention(text, "Senate", "ORG"), _mention(text, "Washington", "GPE"), _mention(text, "D.C.", "GPE")]
    assert [mention.text for mention in joined(text, mentions)] == ["U.S. Senate", "Washington, D.C."]


def test_hyphened_pair_is_two_names_where_both_are_known() -> None:
    text = "The Holt-Moe talks followed. Ann Holt met Moe in Baden-Baden."
    mentions = [
        _mention(text, "Holt-Moe", "PERSON"),
        _mention(text, "Ann Holt", "PERSON"),
        Mention(42, 45, "Moe", "PERSON", "model"),
        _mention(text, "Baden-Baden", "GPE"),
    ]
    assert [mention.text for mention in parted(mentions)] == ["Holt", "Moe", "Ann Holt", "Moe", "Baden-Baden"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO (Reuters) - A bridge fell.", ["OSLO", "Reuters"]),
        ("OSLO / NEW YORK, March 3 (AP) - A bridge fell.", ["OSLO", "NEW YORK", "AP"]),
        ("FILE PHOTO: A bridge", []),
        ("A bridge fell in OSLO (again).", []),
    ],
)
def test_datelines(text: str, expected: list[str]) -> None:
    found = read_dateline(text)
    assert [mention.text for mention in of_datelines(Text(text, (), (), (), ()), (), [found.mark] if found else [])] == expected


@pytest.mark.parametrize(
    ("title", "span", "body", "expected"),
    [
        ("Jo Park Hits the Slopes", "Jo Park Hits", "Jo Park was seen on Tuesday.", "Jo Park"),
        ("Jo Park Reveals First Photos of Baby Rocky", "Jo Park Reveals First Photos of Baby Rocky", "Jo Park has a son, Rocky.", "Jo Park"),
        ("Jo Park Lopez Retires", "Jo Park Lopez", "Jo Park was born in Leeds. Mrs Lopez retires.", "Jo Park Lopez"),
        ("Jo Park Foundation Closes", "Jo Park Foundation", "The Jo Park Foundation closes.", "Jo Park Foundation"),
    ],
)
def test_a_headline_names_whom_the_text_names(title: str, span: str, body: str, expected: str) -> None:
    text = f"{title}\n\n{body}"
    below = text.index("Jo Park", len(title))
    mentions = [_mention(text, span, "ORG"), Mention(below, below + len("Jo Park"), "Jo Park", "PERSON", "model")]
    assert as_printed_below(text, mentions[0], [(0, len(title))], mentions).text == expected
