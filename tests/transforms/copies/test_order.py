"""Which of two prints came first, and when nothing says so."""

from datetime import UTC, date, datetime
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.copies.order import NEVER, Instants, Moment, Standing, points, told

DAY, NEXT = date(2031, 5, 1), date(2031, 5, 2)


def moment(at: int | None = None, local: str | None = None, day: date | None = DAY, country: str | None = None, agency: str | None = None) -> Moment:
    instant = datetime(2031, 5, 1, at, tzinfo=UTC) if at is not None else None
    return Moment(instant, f"{day}T{local}:00" if local else None, day, country, agency, Standing.CREDITED if agency else Standing.OTHER)


OWN = moment(agency="Reuters")._replace(standing=Standing.OWN)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (moment(at=8), moment(at=9)),
        (moment(local="08:00", country="GBR"), moment(local="08:30", country="GBR")),
        (moment(), moment(day=NEXT)),
        (moment(at=8), moment(local="08:00", day=NEXT, country="USA")),
        (OWN, moment(agency="Reuters")),
        (OWN, moment()),
        (moment(agency="Reuters"), moment()),
        (OWN._replace(day=None), moment(day=None)),
        (OWN._replace(at=datetime(2031, 5, 1, 23, tzinfo=UTC)), moment(agency="Reuters")),
        (moment(at=8), OWN._replace(at=datetime(2031, 5, 1, 9, tzinfo=UTC))),
    ],
    ids=[
        "instants", "times of one country", "days", "an instant and another day", "the agency and its client", "the agency and who credits nobody",
        "credited and not", "undated", "the agency's instant and its client's day", "a time before the agency's",
    ],
)  # fmt: skip
def test_the_order_is_told_and_the_total_order_agrees(first: Moment, second: Moment) -> None:
    assert (told(first, second), told(second, first)) == (True, False)
    one, other = place(first, second)
    assert one < other


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (moment(), moment()),
        (moment(day=None), moment(day=None)),
        (moment(), moment(day=None)),
        (moment(at=8), moment()),
        (moment(at=8), moment(local="09:00", country="GBR")),
        (moment(local="08:00", country="GBR"), moment(local="09:00", country="USA")),
        (moment(local="08:00"), moment(local="09:00")),
        (moment(agency="Reuters"), moment(agency="AFP")),
        (OWN, moment(agency="AFP")),
        (moment(agency="AFP"), moment(agency="AFP")),
    ],
    ids=[
        "one day", "no days", "a day and none", "an instant and its day", "an instant and a time", "times of two countries", "times of no country",
        "two agencies", "an agency and another's copy", "two clients",
    ],
)  # fmt: skip
def test_the_order_is_not_known(first: Moment, second: Moment) -> None:
    assert not told(first, second)
    assert not told(second, first)


def place(*moments: Moment) -> list[int]:
    def numbers(values: list[int | None]) -> Instants:
        return np.array([NEVER if value is None else value for value in values], np.int64)

    at = numbers([int(one.at.timestamp() * 1e6) if one.at else None for one in moments])
    local = numbers([int(datetime.fromisoformat(one.local + "Z").timestamp() * 1e6) if one.local else None for one in moments])
    day = numbers([(one.day - date(1970, 1, 1)).days if one.day else None for one in moments])
    found: list[int] = points(at, local, day, np.array([one.standing for one in moments], np.int8)).tolist()
    return found


HOURS = st.none() | st.integers(0, 23)
STANDINGS = st.sampled_from([(None, Standing.OTHER), ("Reuters", Standing.CREDITED), ("Reuters", Standing.OWN)])
MOMENTS = st.builds(
    lambda at, local, whose: moment(at, f"{local:02}:00" if local is not None else None, DAY, "GBR")._replace(agency=whose[0], standing=whose[1]),
    HOURS,
    HOURS,
    STANDINGS,
)


@given(st.lists(MOMENTS, min_size=2, max_size=5))
def test_what_time_tells_is_never_told_the_other_way_round(moments: list[Moment]) -> None:
    for one, other in combinations(moments, 2):
        assert not (told(one, other) and told(other, one))
        if one.at and other.at and one.at < other.at:
            assert told(one, other)
            assert place(one)[0] < place(other)[0]
