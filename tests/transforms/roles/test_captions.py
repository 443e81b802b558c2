"""Captions by their own words: a scene that ends in a date, against sentences of the story that do."""

import pytest

from transforms.roles.captions import is_caption

SCENES = (
    "Mayor Ines Duarte greets rescue workers on the quay in Port Hallam, March 4, 2020.",
    "Norvian leader Ivo Brandt speaks to reporters in Torvik, Norvia on May 4, 2017.",
    "A child carries water through Vallefonda, Sunday Aug. 12, 2018.",
    "Fans wave flags outside the stadium, 8 May 2019.",
    "Protesters gather in Velin, October 2013.",
)
PLACED = ("Empty berths at the ferry terminal of Port Hallam, 4 March 2020.", "The bridge at Vallefonda, Santoval, on June 3, 2021.")
STORY = (
    "The loan matures on June 5, 2018.",
    "Both ministries expect to close the talks by August 2019.",
    "The option period is March 5, 2017 to February 4, 2022.",
    "Members of the club can buy seats between Feb 26, 2018 and March 26, 2018.",
    "The rate compares with 4.1 pct at the end of February 2016.",
    "The line, which runs past nine villages, has been under repair since May 2015.",
    "In January the cost of living stood 9 pct higher than in January 2016.",
    "Velin Day is the anniversary of the end of the siege of Old Velin, May 11, 1818.",
    "and Hallam Trust Bank on January 30, 2017.",
)


@pytest.mark.parametrize("line", SCENES)
@pytest.mark.parametrize("top", [True, False])
def test_a_scene_with_its_place_and_date_is_a_caption(line: str, top: bool) -> None:  # noqa: FBT001  (a parameter of the test)
    assert is_caption(line, len(line.split()), top=top)


@pytest.mark.parametrize("line", PLACED)
def test_a_place_with_its_date_is_a_caption_at_the_top_alone(line: str) -> None:
    assert [is_caption(line, len(line.split()), top=top) for top in (True, False)] == [True, False]


@pytest.mark.parametrize("line", STORY)
def test_a_sentence_of_the_story_that_ends_in_a_date_is_none(line: str) -> None:
    assert not is_caption(line, len(line.split()), top=True)
