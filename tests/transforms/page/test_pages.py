"""Pages of varied content management systems, written for these tests, against tables made by hand."""

from pathlib import Path

import pytest

from transforms.article import extract as extract_page
from transforms.model import Block, Decoded, Draft, Metadata, RejectedError

PAGES = Path(__file__).parent / "pages"


def extract(name: str) -> Draft:
    return extract_page(Decoded("html", (PAGES / name).read_text(encoding="utf-8"), "utf-8", Metadata()))


def layout(draft: Draft) -> list[tuple[str, str]]:
    """Roles and the first words of the blocks."""
    return [(block.role, " ".join(block.text.split()[:4])) for block in draft.blocks]


def test_a_weblog_page_gives_article_roles_and_metadata() -> None:
    draft = extract("wordpress.html")
    assert layout(draft) == [
        ("title", "Harbour council votes to"),
        ("byline", "By Mara Lindqvist and"),
        ("standfirst", "The vote ends two"),
        ("caption", "The ferry Cormorant at"),
        ("body", "The harbour council voted"),
        ("body", "“She has another twenty"),
        ("crosshead", "What the repair costs"),
        ("body", "The repair is to"),
        ("body", "New engines: 800,000 pounds"),
        ("body", "Hull and deck: 450,000"),
        ("body", "Two members voted against"),
        ("correction", "Correction: An earlier version"),
    ]
    assert draft.found == Metadata(
        url="https://tidewater.example/2025/03/ferry/",
        outlet="The Tidewater Post",
        title="Harbour council votes to keep the old ferry",
        authors=("Mara Lindqvist", "Tom Okafor"),
        section="Local",
        language="en-GB",
        published="2025-03-04T22:30:00-05:00",
    )


def test_json_ld_that_is_not_quite_json_is_read() -> None:
    found = extract("jsonld.html").found
    assert (found.title, found.authors, found.published, found.section, found.outlet) == (
        "Talsperre: Wasserstand sinkt weiter",
        ("Jette Brandner",),
        "2024-08-19T00:20:00+02:00",
        "Region",
        "Bergland Kurier",
    )


def test_boxes_teasers_and_captions_stay_out_of_the_body() -> None:
    assert layout(extract("jsonld.html")) == [
        ("title", "Talsperre: Wasserstand sinkt weiter"),
        ("standfirst", "Nach sieben Wochen ohne"),
        ("caption", "Die Mauer der Talsperre"),
        ("body", "Der Pegel der Talsperre"),
        ("body", "„Wir haben noch Vorrat"),
        ("crosshead", "Fischer machen sich Sorgen"),
        ("body", "Die Fischer am oberen"),
        ("body", "Regen ist frühestens am"),
    ]


def test_line_breaks_part_paragraphs_where_there_are_no_elements() -> None:
    draft = extract("breaks.html")
    assert [block.text.split()[0] for block in draft.blocks if block.role == "body"] == ["A", "Segundo", "As", "A"]
    assert (draft.found.title, draft.found.published, draft.found.authors) == ("Chuva fecha três estradas", "12/02/2019", ("Luís Amaro",))


def test_an_article_in_several_pieces_is_put_together() -> None:
    draft = extract("split.html")
    assert [block.text.split()[0] for block in draft.blocks if block.role == "body"] == ["Every", "They", "The", "This", "“You"]
    assert (draft.found.authors, draft.found.published) == (("Odile Marsh",), "2022-06-11")


def test_a_preview_gives_way_to_the_declared_body() -> None:
    draft = extract("preview.html")
    assert [block.text.split()[0] for block in draft.blocks if block.role == "body"] == ["Le", "Les", "«", "La"]
    assert draft.found.authors == ("Claire Aubin", "Paul Riou")


def test_an_index_is_no_article() -> None:
    with pytest.raises(RejectedError) as caught:
        extract("index.html")
    assert (caught.value.stage, caught.value.reason) == ("extract", "not_an_article")


def test_prose_without_spaces_is_prose() -> None:
    draft = extract("japanese.html")
    assert [block.role for block in draft.blocks if block.role != "byline"] == ["title", "body", "body", "body"]
    assert (draft.found.title, draft.found.published) == ("港の橋、来春に開通へ", "2021-12-03")


@pytest.mark.parametrize("name", sorted(path.name for path in PAGES.glob("*.html") if path.name != "index.html"))
def test_a_page_gives_the_same_rows_whatever_came_before(name: str) -> None:
    first = extract(name)
    for other in PAGES.glob("*.html"):
        if other.name not in ("index.html", name):
            extract(other.name)
    assert extract(name) == first
    assert Block("title", first.found.title or "") == first.blocks[0]
