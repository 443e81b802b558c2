"""Dates in URLs and paths."""

from datetime import date

import pytest

from transforms.marks.days import Instant
from transforms.published.places import in_path, in_url


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://example.com/2019/01/10/summit", date(2019, 1, 10)),
        ("https://example.com/world/2019/jan/10/summit", date(2019, 1, 10)),
        ("https://example.com/news/2019/1/9/summit?x=1", date(2019, 1, 9)),
        ("https://example.com/summit-20190110.html", date(2019, 1, 10)),
        ("https://example.com/summit-2019-01-10", date(2019, 1, 10)),
        ("https://web.example/20190110103000/https://example.com/summit", date(2019, 1, 10)),
        ("https://example.com/2019/01/summit", None),
        ("https://example.com/article/20191350", None),
        ("https://example.com/a-120190110", None),
        ("https://example.com/from-2019-01-01-to-2019-01-31", None),
        ("https://2019-01-10.example.com/summit", None),
    ],
)
def test_the_day_in_a_url(url: str, day: date | None) -> None:
    assert in_url(url) == (Instant(day) if day else None)


@pytest.mark.parametrize(
    ("path", "day"),
    [
        ("raw/2019/01/10/a.txt", date(2019, 1, 10)),
        ("raw/2019-01-10_a.txt", date(2019, 1, 10)),
        ("raw/news.zip!wire/20190110_0004.txt", date(2019, 1, 10)),
        ("raw/000_5a2d65379a910f85.txt", None),
        ("raw/a1998-01-10.txt", None),
        ("raw/20190110/2019-02-11.txt", None),
        ("raw/12345678.txt", None),
    ],
)
def test_the_day_in_a_path(path: str, day: date | None) -> None:
    assert in_path(path) == (Instant(day) if day else None)
