"""Named days against dates known from elsewhere."""

from datetime import date

import pytest

from transforms.dates import named_days

_DAYS = {
    "christmas": "2018-12-25", "easter": "2018-04-01", "good friday": "2018-03-30", "ascension day": "2018-05-10", "pentecost": "2018-05-20",
    "ash wednesday": "2018-02-14", "thanksgiving": "2018-11-22", "black friday": "2018-11-23", "cyber monday": "2018-11-26", "labor day": "2018-09-03",
    "memorial day": "2018-05-28", "columbus day": "2018-10-08", "presidents' day": "2018-02-19", "martin luther king day": "2018-01-15",
    "election day": "2018-11-06", "lunar new year": "2018-02-16", "vesak": "2018-05-29", "diwali": "2018-11-06", "eid al-fitr": "2018-06-15",
    "eid al-adha": "2018-08-22", "islamic new year": "2018-09-11", "ramadan": "2018-05-17", "mid-autumn festival": "2018-09-24",
    "dragon boat festival": "2018-06-18", "passover": "2018-03-31", "rosh hashanah": "2018-09-10", "yom kippur": "2018-09-19",
}  # fmt: skip


@pytest.mark.parametrize(("name", "day"), _DAYS.items())
def test_days_of_2018(name: str, day: str) -> None:
    found = named_days.on(name, 2018)
    assert found is not None
    assert date.fromisoformat(day) == found.first


def test_every_name_is_a_day_of_some_year() -> None:
    names = (*named_days.FIXED, *named_days.EASTER, *named_days.NTH_WEEKDAY, *named_days.OFFICIAL, *named_days.AFTER)
    assert [name for name in names if named_days.on(name, 2018) is None] == []


def test_election_day_is_never_the_first_of_the_month() -> None:
    assert named_days.on("election day", 2022) == named_days.Named(date(2022, 11, 8), date(2022, 11, 8))


@pytest.mark.parametrize(
    ("shift", "look", "year"),
    [("", 0, 2018), ("l", 0, 2018), ("N", 0, 2019), ("i", 0, 2019), ("", 1, 2018)],
)
def test_which_christmas_is_meant_in_january(shift: str, look: int, year: int) -> None:
    found = named_days.nearest("christmas", date(2019, 1, 10), shift, look)
    assert found is not None
    assert year == found.first.year


def test_years_that_no_calendar_covers_have_none() -> None:
    assert named_days.on("christmas", 1500) is None
    assert named_days.on("ramadan", 1850) is None
    assert named_days.on("diwali", 2150) is None
