"""Which day is the last, where days may be wrong."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from flows.report.counts import last_day

FEBRUARY = date(2021, 2, 1)


def test_a_day_far_from_all_others_is_not_the_last() -> None:
    assert last_day([(date(2031, 1, 1), 1), (FEBRUARY, 1), (date(2021, 2, 3), 1)]) == date(2021, 2, 3)
    assert last_day([(date(2031, 1, 1), 2), (FEBRUARY, 1)]) == date(2031, 1, 1)


def test_where_every_article_is_alone_the_last_counts() -> None:
    assert last_day([(FEBRUARY, 1), (date(2021, 4, 1), 1)]) == date(2021, 4, 1)
    assert last_day([]) is None


@given(st.dictionaries(st.integers(0, 60), st.integers(1, 3), min_size=1), st.integers(100, 5_000))
def test_one_article_in_the_far_future_changes_nothing_where_others_are_near(articles: dict[int, int], far: int) -> None:
    days = [(FEBRUARY, 2), *((FEBRUARY + timedelta(days=1 + day), n) for day, n in articles.items())]
    assert last_day(days) == last_day([*days, (FEBRUARY + timedelta(days=far), 1)])
