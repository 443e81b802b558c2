"""Which addresses lead to the same page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transforms.addresses import normalise, page_of

SAME = """
    https://www.example.com/news/story
    http://example.com/news/story/
    http://EXAMPLE.com:80/news/story
    https://example.com:443//news/./story#comments
    https://m.example.com/news/story?utm_source=a&utm_medium=b
    https://mobile.example.com/news/story?fbclid=IwAR0
    https://amp.example.com/news/story
    https://www.example.com/amp/news/story
    https://www.example.com/news/story/amp/
    https://www.example.com/news/story.amp
    https://www.example.com/news/story?outputType=amp
    https://www.example.com/news/story?amp=1&CMP=share_btn
    https://www.example.com/news/story/index.html
    https://www.example.com/news/story;jsessionid=0A1B2C
    https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/story
    https://www.google.com/amp/s/www.example.com/news/story
    https://web.archive.org/web/20240102030405id_/http://www.example.com/news/story
"""
DIFFERENT = """
    https://example.com/news/story
    https://example.com/news/Story
    https://example.com/news/story-2
    https://example.com/news/story?page=2
    https://example.com/news/story.php?id=1
    https://example.com/news/story.php?id=2
    https://news.example.com/news/story
    https://example.org/news/story
    https://example.com:8080/news/story
    https://en.wikipedia.org/wiki/News
    https://de.m.wikipedia.org/wiki/News
"""


@pytest.mark.parametrize("url", SAME.split())
def test_addresses_of_one_page_are_one(url: str) -> None:
    assert str(normalise(url)) == "example.com/news/story"


def test_addresses_of_other_pages_are_others() -> None:
    assert len({str(normalise(url)) for url in DIFFERENT.split()}) == len(DIFFERENT.split())


@pytest.mark.parametrize(
    "url", ["", "urn:newsml:afp:1", "tag:example.com,2024:1", "ftp://example.com/a", "http://[bad", "http://example.com:port/a", "http://localhost/a"]
)
def test_what_is_no_address_of_a_page_has_no_normal_form(url: str) -> None:
    assert normalise(url) is None


def test_parameters_in_another_order_are_the_same_page() -> None:
    assert normalise("https://example.com/a?b=2&a=1") == normalise("https://example.com/a?a=1&utm_id=7&b=2")


@pytest.mark.parametrize("url", ["https://example.com", "http://www.example.com/", "https://example.com/index.php?utm_source=rss"])
def test_a_front_page_is_no_articles_page(url: str) -> None:
    page = page_of(url, None)
    assert page is not None
    assert (page.site, page.page_id) == ("example.com", None)


@pytest.mark.parametrize(
    ("url", "canonical", "page"),
    [
        ("https://example.com/a?view=17", "https://www.example.com/a", "example.com/a"),
        ("https://example.com/a", "https://edition.example.com/a", "edition.example.com/a"),
        ("https://example.com/a", "https://example.com/", "example.com/a"),
        ("https://example.com/a", "https://agency.org/story", "example.com/a"),
        ("https://example.com/a", "/a", "example.com/a"),
        (None, "https://example.com/a", "example.com/a"),
    ],
)
def test_the_canonical_address_counts_on_the_pages_own_site(url: str | None, canonical: str, page: str) -> None:
    assert str(page_of(url, canonical)) == page


@given(st.text(max_size=60).map(lambda text: f"https://example.com/{text}") | st.text(max_size=60))
def test_a_normal_form_is_its_own_normal_form(url: str) -> None:
    address = normalise(url)
    if address is not None:
        assert normalise(f"https://{address}") == address
