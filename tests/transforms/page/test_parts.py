"""The parts of the page stage: dates, names, titles, JSON-LD, and pages that are broken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transforms.article import extract as extract_page
from transforms.marks.writers import persons
from transforms.model import Decoded, Draft, Metadata, RejectedError
from transforms.page.byline import find_day
from transforms.page.linked_data import Named, read_linked_data
from transforms.page.names import zone_named
from transforms.page.source import cut, squeeze

PROSE = "<p>This is a sentence of prose that is long enough to count as a paragraph of an article.</p>"
PIECES = (
    PROSE,
    "<div class='ad'>",
    "</div>",
    "<article>",
    "<h1>Head</h1>",
    "<",
    ">",
    "&#xd800;",
    "\0",
    "\ud800",
    "<script>",
    "</html>",
    "<table><td>",
    "<!--",
    "“",
)


def extract(page: str) -> Draft:
    return extract_page(Decoded("html", page, "utf-8", Metadata()))


@pytest.mark.parametrize(
    ("printed", "day"),
    [
        ("Published 4th of March 2021", "2021-03-04"),
        ("Mar. 4, 2021 at 10:00", "2021-03-04"),
        ("4. März 2021, 10:00 Uhr", "2021-03-04"),
        ("4 de marzo de 2021", "2021-03-04"),
        ("3/4/2021", "3/4/2021"),
        ("13/4/2021", "2021-04-13"),
        ("03-04-2021", "2021-04-03"),
        ("3.4.2021", "2021-04-03"),
        ("2021年3月4日", "2021-03-04"),
        ("Fri Apr 28 19:20:36 CEST 2023", "2023-04-28"),
        ("31 February 2021", ""),
        ("Section 12 of 2021", ""),
    ],
)
def test_days(printed: str, day: str) -> None:
    assert find_day(printed) == day


@pytest.mark.parametrize(
    ("printed", "names"),
    [
        ("By Mara Lindqvist and Tom Okafor", ("Mara Lindqvist", "Tom Okafor")),
        ("Von Jette Brandner, dpa", ("Jette Brandner",)),
        ("Mara Lindqvist, Chief Reporter", ("Mara Lindqvist",)),
        ("Lindqvist, Mara", ("Mara Lindqvist",)),
        ("Mara Lindqvist (mli)", ("Mara Lindqvist",)),
        ("The Tidewater Post Staff", ()),
        ("Reuters", ()),
        ("https://tidewater.example/a/1", ()),
    ],
)
def test_persons(printed: str, names: tuple[str, ...]) -> None:
    assert persons([printed], {"tidewaterpost"}) == names


@pytest.mark.parametrize(
    ("names", "zone"),
    [
        ("article-body", ""),
        ("relatedStories", "chrome"),
        ("wp-caption-text", "caption"),
        ("c-article__standfirst", "standfirst"),
        ("photo-credit", "credit"),
        ("Article_metaDate__x1", "byline"),
        ("shadow-box", ""),
    ],
)
def test_zones(names: str, zone: str) -> None:
    assert zone_named(names) == zone


def test_of_json_ld_only_the_pages_own_article_is_read() -> None:
    others = '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Other"}]}'
    own = '{"@type":["NewsArticle"],"headline":"Own","author":{"@type":"Person","name":["A B"]}}'
    linked = read_linked_data(["{broken", f'{{"@graph":[{others},{own}]}}'])
    assert (linked.headlines, linked.authors, linked.news) == (("Own",), (Named("A B", "person"),), True)


def test_scripts_are_cut_and_json_ld_kept() -> None:
    assert cut('a<script>x</SCRIPT >b<script type="application/ld+json">{}</script>c<style>never closed').linked_data == ("{}",)
    assert "x" not in cut("a<script>x</SCRIPT >b").markup


def test_text_after_a_stray_end_of_the_page_is_read() -> None:
    assert [block.role for block in extract(f"<html><body><nav>x</nav></body></html>{PROSE * 3}").blocks] == ["body"]


@pytest.mark.parametrize("page", ["", "   ", "<", "<div>" * 5000, "<script>", "<frameset>", "\0", "<!--" * 1000])
def test_a_page_without_text_is_rejected(page: str) -> None:
    with pytest.raises(RejectedError) as caught:
        extract(page)
    assert caught.value.reason == "no_text"


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_damage_crashes_and_blocks_are_clean(pieces: list[str]) -> None:
    try:
        draft = extract("".join(pieces))
    except RejectedError as error:
        assert error.stage == "extract"  # noqa: PT017  # either outcome is right
        return
    assert all(block.text and block.text == squeeze(block.text) for block in draft.blocks)
    assert sum(block.role == "title" for block in draft.blocks) <= 1
