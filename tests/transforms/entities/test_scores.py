"""Clubs in tables of results."""

import pytest

from transforms.entities.mention import Mention
from transforms.entities.types import clubs


def _typed(text: str, *names: str) -> list[str]:
    mentions = [Mention(text.index(name), text.index(name) + len(name), name, "GPE", "model") for name in names]
    return [mention.type for mention in clubs(text, mentions)]


@pytest.mark.parametrize(
    ("text", "names", "expected"),
    [
        ("Boston 4 Chicago 2\n\nLeeds 1 Turin 0", ("Boston", "Chicago", "Leeds", "Turin"), ["ORG"] * 4),
        ("Boston 4 Chicago 2\n\nNorway 1 Malta 0\n\nLeeds 3", ("Boston", "Chicago", "Norway", "Malta", "Leeds"), ["ORG", "ORG", "GPE", "GPE", "ORG"]),
        ("BOSTON AT LEEDS\n\nTURIN AT OMAHA", ("BOSTON", "LEEDS", "TURIN", "OMAHA"), ["ORG"] * 4),
        ("Boston 4 people fell ill, in Leeds 30 did.", ("Boston", "Leeds"), ["GPE", "GPE"]),
        ("Boston 12 June\n\nLeeds 3 May\n\nTurin 4 March", ("Boston", "Leeds", "Turin"), ["GPE"] * 3),
    ],
)
def test_clubs(text: str, names: tuple[str, ...], expected: list[str]) -> None:
    assert _typed(text, *names) == expected
