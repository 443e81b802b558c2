"""What a page is, told by its structure and its own data; the pages are made for these tests."""

import json

import pytest

from transforms.article import extract
from transforms.model import Decoded, Metadata
from transforms.schema import Kind

PROSE = "The harbour council voted on Tuesday to keep the old ferry in service for another twenty years, in spite of what it costs."
STORY = f"<article><h1>Old ferry stays for another twenty years</h1>{f'<p>{PROSE}</p>' * 5}</article>"
CARD = f"<div class='c'><h3><a href='/1'>Old ferry stays for another twenty years</a></h3><div><p>{PROSE}</p></div></div>"
HEADLINES = "<h3><a href='/2'>Bridge over the northern pier closes</a></h3>" * 9


def kind(body: str, head: str = "", **declared: str) -> Kind:
    data = f'<script type="application/ld+json">{json.dumps(declared)}</script>' if declared else ""
    page = f"<html><head><title>Old ferry</title>{head}{data}</head><body>{body}</body></html>"
    return extract(Decoded("html", page, "utf-8", Metadata())).kind


@pytest.mark.parametrize("around", ["", HEADLINES, f"<aside>{CARD * 4}</aside>"])
def test_a_text_is_a_story_whatever_stands_around_it(around: str) -> None:
    assert kind(STORY + around) == "story"


@pytest.mark.parametrize(("body", "expected"), [(CARD * 12, "listing"), (CARD * 4, "listing"), (CARD * 2 + HEADLINES, "listing"), (STORY, "story")])
def test_teasers_under_linked_headlines_are_a_listing_in_any_language(body: str, expected: Kind) -> None:
    assert kind(body) == expected
    assert kind(body.replace("The harbour council voted", "Der Hafenrat stimmte")) == expected


def test_what_says_that_it_is_an_article_is_one() -> None:
    declared = {"@type": "NewsArticle", "headline": "Old ferry", "datePublished": "2024-03-05"}
    assert kind(CARD * 12, **declared) == "story"
    assert kind(CARD * 12, head="<meta property='article:published_time' content='2024-03-05'>") == "story"


@pytest.mark.parametrize(
    ("declared", "expected"),
    [("LiveBlogPosting", "live"), ("CollectionPage", "listing"), ("SearchResultsPage", "listing"), ("Product", "other"), ("DiscussionForumPosting", "other")],
)
def test_a_page_may_say_what_it_is(declared: str, expected: Kind) -> None:
    assert kind(STORY, **{"@type": declared}) == expected


def test_entries_under_times_of_day_are_a_live_report() -> None:
    entries = "".join(f"<div><span class='t'></span><div>{hour}:4{hour}</div><p>{PROSE}</p></div>" for hour in range(1, 8))
    assert kind(f"<article><h1>Old ferry</h1>{entries}</article>") == "live"
    assert kind(f"<article><h1>Old ferry</h1>{entries.replace(':4', '.4 %, ')}</article>") == "story"


def test_a_front_page_without_a_story_is_none() -> None:
    head = "<link rel='canonical' href='https://tidewater.example/'>"
    assert kind(f"<h1>Tidewater</h1><p>{PROSE}</p>", head) == "other"
    assert kind(f"<h1>Tidewater</h1><p>{PROSE}</p>", head.replace("example/", "example/ferry")) == "story"


def test_a_notice_is_no_story() -> None:
    assert kind(f"<h1>404 - page not found</h1><p>{PROSE}</p>") == "other"
    assert kind(f"<h1>404 - page not found</h1>{f'<p>{PROSE}</p>' * 8}") == "story"
