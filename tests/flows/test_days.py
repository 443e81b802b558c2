"""TIMEX3 values in words."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.views.days import covered, spoken, spoken_date

SPOKEN = {
    "2019-01-10": "Thursday, 10 January 2019",
    "2019-01-10T14:00": "Thursday, 10 January 2019, 14:00",
    "2019-01-08TMO": "Tuesday, 8 January 2019, in the morning",
    "2019-W02": "the week of 7 January 2019",
    "2019-W02-WE": "the weekend of 12 January 2019",
    "2019-Q1": "the first quarter of 2019",
    "2019-H2": "the second half of 2019",
    "2019-SU": "summer 2019",
    "2019-01": "January 2019",
    "2019": "2019",
    "202": "the 2020s",
    "19": "the 20th century",
    "2": "the third millennium",
    "P3D": "3 days",
    "PT2H": "2 hours",
    "PXY": "some years",
    "P2Y6M": "2 years and 6 months",
    "P1M": "1 month",
    "PT30M": "30 minutes",
    "P2CE": "2 centuries",
    "PRESENT_REF": "now",
    "PAST_REF": "some time in the past",
    "XXXX-WXX-1": "a Monday",
    "BC0480": "480 BC",
    "XXXX-10": "October some year",
    "2019-02-30": "30 February 2019",
    "2019-XX": "a month of 2019",
    "21": "the 22nd century",
    "T24:00": "24:00",
}


@pytest.mark.parametrize("value", SPOKEN)
def test_values_are_said_in_words(value: str) -> None:
    assert spoken(value) == SPOKEN[value]


@given(st.text("0123456789XWEPTQHSU-:DYM", max_size=12))
def test_nothing_is_too_odd_to_be_said(value: str) -> None:
    assert spoken(value)


def row(value: str, kind: str = "DATE", mod: str | None = None, days: tuple[date | None, date | None] = (None, None)) -> dict[str, object]:
    return {"value": value, "type": kind, "mod": mod, "earliest": days[0], "latest": days[1], "granularity": "decade"}


def test_modifiers_and_sets_and_the_days_covered() -> None:
    assert spoken_date(row("202", mod="END")) == "the end of the 2020s"
    assert spoken_date(row("P1W", "SET")) == "every week"
    assert spoken_date(row("P2D", "SET")) == "every 2 days"
    assert spoken_date(row("P1Y", "DURATION", "MORE_THAN")) == "more than 1 year"
    assert covered(row("202", days=(date(2020, 1, 1), date(2029, 12, 31)))) == "1 January 2020 to 31 December 2029"
    assert covered(row("PAST_REF", days=(None, date(2019, 1, 10)))) == "until 10 January 2019"
    assert covered(row("P3D")) is None
