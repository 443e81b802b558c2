"""The generated table of given names and the lists by hand in its generator are of one state."""

from scripts.given_names import MORE_FEMALE, MORE_MALE, OF_EITHER, OTHER_WORDS
from transforms.names.given_names import FEMALE_NAMES, GIVEN_NAMES, MALE_NAMES, NEUTRAL_NAMES


def test_each_name_has_one_gender() -> None:
    assert len(GIVEN_NAMES) == len(MALE_NAMES) + len(FEMALE_NAMES) + len(NEUTRAL_NAMES)


def test_lists_by_hand_are_in_the_table() -> None:
    assert MORE_MALE - MORE_FEMALE - OF_EITHER - OTHER_WORDS <= MALE_NAMES
    assert MORE_FEMALE - MORE_MALE - OF_EITHER - OTHER_WORDS <= FEMALE_NAMES
    assert OF_EITHER <= NEUTRAL_NAMES
    assert OTHER_WORDS.isdisjoint(GIVEN_NAMES)
