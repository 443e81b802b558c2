"""When an article was published, and what says so."""

from datetime import UTC, date, datetime

import pytest

from transforms.article import extract
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Decoded, Metadata, Published, Record
from transforms.published import date_article

_BODY = "The mill on the river closed in May, and nobody was told why. The owner has not been seen since then."


def _published(text: str, path: str = "raw/a.txt", **given: str) -> Published:
    decoded = Decoded("text", text, "utf-8", Metadata(**given))  # type: ignore[arg-type]  # only string fields are given here
    return date_article(with_marks(lay_out(Record(path, 0, "text", b""), decoded, extract(decoded))))


def test_a_dated_caption_and_the_weekday_that_the_lead_reports_give_the_day() -> None:
    text = f"""President Marta Olsen (R) welcomes the Norvian leader Ivo Brandt before their talks in Torvik on January 8, 2019.

Norvia offered its neighbour firm backing in the talks on fishing, state media said on Thursday.

{_BODY}"""
    assert _published(text) == Published(None, date(2019, 1, 10), "text")


def test_an_archive_picture_and_history_give_no_day() -> None:
    file = "FILE PHOTO: The central bank is seen in Ostrava, June 1, 2020.\n\nThe bank kept its rate, it said on Thursday.\n\n" + _BODY
    history = "Veterans met in the town on Thursday, officials said.\n\nThe war began on September 1, 1939, and ended in 1945.\n\n" + _BODY
    assert _published(file) == Published(None, None, "none")
    assert _published(history) == Published(None, None, "none")


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ("date 2019-01-10 The president told the envoy on Thursday that the accord was safe and would be kept.", Published(None, date(2019, 1, 10), "header")),
        ("Mill closes\n\nPublished: 8 January 2019\n\n" + _BODY, Published(None, date(2019, 1, 8), "header")),
        ("Mill closes\n\nUpdated: 9 January 2019\n\nPublished: 8 January 2019\n\n" + _BODY, Published(None, date(2019, 1, 8), "header")),
        ("Mill closes\n\n10 January 2019 08:30 GMT\n\n" + _BODY, Published(datetime(2019, 1, 10, 8, 30, tzinfo=UTC), date(2019, 1, 10), "header")),
        ("Mill closes\n\nTORVIK 1996-08-30\n\n" + _BODY, Published(None, date(1996, 8, 30), "dateline")),
        ("TORVIK, Aug 30, 1996 (Reuters) - " + _BODY, Published(None, date(1996, 8, 30), "dateline")),
        ("Mill closes\n\nLast orders were taken on 03/04/2019 by phone.\n\n" + _BODY, Published(None, None, "none")),
        ("Mill closes after a hundred years Monday, July 28, 2014 A sawmill closed its gates. " + _BODY, Published(None, date(2014, 7, 28), "text")),
    ],
)
def test_lines_beside_the_story(head: str, published: Published) -> None:
    assert _published(head) == published


@pytest.mark.parametrize(
    ("printed", "local"),
    [
        ("2019-01-10T23:30:05", "2019-01-10T23:30:05"),
        ("10 January 2019 8.30pm", "2019-01-10T20:30:00"),
        ("Jan 10, 2019 09:15 LMT", "2019-01-10T09:15:00"),
        ("2019-01-10T23:30:05Z", None),
        ("2019-01-10 00:00:00", None),
        ("2019-01-10", None),
    ],
    ids=["no zone", "in words", "a zone that nobody knows", "an instant", "a database's day", "a day"],
)
def test_a_time_without_a_zone_is_kept_as_printed(printed: str, local: str | None) -> None:
    published = _published(_BODY, published=printed)
    assert (published.date, published.local and published.local.isoformat()) == (date(2019, 1, 10), local)


def test_metadata_comes_first_then_url_then_file_name() -> None:
    url, path = "https://example.com/2019/01/11/mill", "raw/2019-01-12.txt"
    assert _published(_BODY, path, url=url, published="2019-01-10T23:00:00+08:00") == Published(
        datetime(2019, 1, 10, 15, tzinfo=UTC), date(2019, 1, 10), "metadata"
    )
    assert _published(_BODY, path, url=url) == Published(None, date(2019, 1, 11), "url")
    assert _published(_BODY, path) == Published(None, date(2019, 1, 12), "filename")
    assert _published(_BODY) == Published(None, None, "none")


def test_the_crawl_is_the_latest_day_and_settles_the_year_of_a_dateline() -> None:
    assert _published("TORVIK, Feb 26 (Reuters) - " + _BODY, crawled="2019-03-01T00:00:00Z") == Published(None, date(2019, 2, 26), "dateline")
    assert _published("TORVIK, Nov 26 (Reuters) - " + _BODY, crawled="2019-03-01T00:00:00Z") == Published(None, date(2018, 11, 26), "dateline")
    assert _published("TORVIK, Feb 26 (Reuters) - " + _BODY) == Published(None, None, "none")
    assert _published(_BODY, published="2019-06-01", crawled="2019-03-01T00:00:00Z") == Published(None, None, "none")


def test_a_date_against_the_weekday_of_the_lead_gives_way_to_one_that_agrees() -> None:
    lead = "Norvia backed its neighbour in the talks on fishing, state media said on Thursday.\n\n" + _BODY
    assert _published(lead, published="2019-01-14", url="https://example.com/2019/01/10/talks").date == date(2019, 1, 10)
    assert _published(lead, published="2019-01-14").date == date(2019, 1, 14)
    assert _published(lead, "raw/2019-01-14.txt").date == date(2019, 1, 14)  # one weekday may be of the week before
    twice = lead.replace("\n\n", " The minister flew home on Thursday.\n\n", 1)
    assert _published(twice, "raw/2019-01-14.txt") == Published(None, None, "none")
    assert _published(lead, "raw/2019-01-10.txt") == Published(None, date(2019, 1, 10), "filename")


def test_a_date_that_may_be_read_two_ways_is_read_with_the_weekday_of_the_lead() -> None:
    lead = "Norvia backed its neighbour in the talks on fishing, state media said on Wednesday.\n\n" + _BODY
    assert _published(lead, published="03/04/2019") == Published(None, date(2019, 4, 3), "metadata")
    assert _published(_BODY, published="03/04/2019") == Published(None, None, "none")


@pytest.mark.parametrize("day", ["Auguſt 26, 1987", "Thurſday, Auguſt 27, 1987", "Sepember 26, 1987"])
def test_misprinted_months_and_old_letters_are_no_error(day: str) -> None:
    assert _published(f"Water board meets\n\nThe water board met on {day}, the clerk said.\n").date is None


@pytest.mark.parametrize(
    "line", ["Publié le 8 janvier 2019", "Veröffentlicht am 8. Januar 2019", "Publicado el 8 de enero de 2019", "Опубликовано 8 января 2019"]
)
def test_a_day_line_dates_a_text_in_any_language(line: str) -> None:
    assert _published(f"Mill closes\n\n{line}\n\n{_BODY}") == Published(None, date(2019, 1, 8), "header")


def test_an_instant_in_utc_is_of_the_day_that_the_address_prints() -> None:
    at, url = datetime(2024, 3, 6, 2, 25, 54, tzinfo=UTC), "https://example.com/{}/mill"
    assert _published(_BODY, published="2024-03-06T02:25:54Z", url=url.format("2024/03/05")) == Published(at, date(2024, 3, 5), "metadata")
    assert _published(_BODY, published="2024-03-06T02:25:54Z", url=url.format("2024/03/04")) == Published(at, date(2024, 3, 6), "metadata")
    assert _published(_BODY, published="2024-03-06T02:25:54+00:30", url=url.format("2024/03/05")).date == date(2024, 3, 6)


@pytest.mark.parametrize(
    ("language", "day"), [("en-US", date(2019, 3, 4)), ("de", date(2019, 4, 3)), ("en_GB", date(2019, 4, 3)), ("en", date(2019, 3, 4)), ("", None)]
)
def test_a_date_that_may_be_read_two_ways_is_read_as_its_language_writes(language: str, day: date | None) -> None:
    assert _published(_BODY, published="03/04/2019", language=language).date == day


def test_a_file_name_never_overrules_what_the_record_says() -> None:
    lead = "The minister met farmers on Tuesday and promised aid, her office said.\n\n" + _BODY
    assert _published(lead, "raw/2024-05-22.txt", published="2024-05-13T08:00:00Z").date == date(2024, 5, 13)


@pytest.mark.parametrize(
    "null",
    ["1970-01-01T00:00:00Z", "1970-01-01 00:00:00", "1970-01-01", "1969-12-31T19:00:00-05:00", "1900-01-01", "1899-12-30", "0001-01-01T00:00:00"],
)
def test_a_null_date_is_none(null: str) -> None:
    assert _published(_BODY, published=null) == Published(None, None, "none")
