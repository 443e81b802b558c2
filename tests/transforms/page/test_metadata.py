"""Title, authors and day of publication among all that a page prints and declares of them; the pages are made for these tests."""

import json

import pytest

from transforms.article import extract as extract_page
from transforms.model import Decoded, Metadata

TITLE = "Harbour council votes to keep the old ferry"
PROSE = "<p>The harbour council voted on Tuesday to keep the old ferry in service for another twenty years, in spite of its cost.</p>"
ANSWER = "<p>“She has another twenty years in her,” said the harbour master, who has steered the ferry since he was a boy of sixteen.</p>"
TRADE = "Article"
NEWS = "NewsArticle"


def read(above: str = "", *, head: str = "", before: str = "", below: str = "", amid: str = "", **declared: object) -> Metadata:
    """What is found on a page: lines above, below and amid its text, lines before its headline, and what JSON-LD declares."""
    data = f'<script type="application/ld+json">{json.dumps({"headline": TITLE, **declared})}</script>' if declared else ""
    body = f"{before}<article><h1>{TITLE}</h1>{above}{PROSE}{amid}{ANSWER}{PROSE.replace('Tuesday', 'Friday')}</article>{below}"
    return extract_page(Decoded("html", f"<html lang='en-GB'><head>{head}{data}</head><body>{body}</body></html>", "utf-8", Metadata())).found


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<div>By</div><div>Mara Lindqvist</div><div>12 shares</div>", ("Mara Lindqvist",)),
        ("<div>Written by:</div><div>Mara Lindqvist</div>", ("Mara Lindqvist",)),
        ("<div>By Mara Lindqvist ⋅ Harbour Editor ⋅ 4 March 2025</div>", ("Mara Lindqvist",)),
        ("<div>by Mara Lindqvist ● March 4, 2025 ● 6 min read</div>", ("Mara Lindqvist",)),
        ("<div>Mara Lindqvist | 04.03.2025 - 10:15</div>", ("Mara Lindqvist",)),
        ("<div><a href='/blog/authors/mara-lindqvist'>Mara Lindqvist</a></div><div>Boats</div>", ("Mara Lindqvist",)),
        ("<div>DIY, Home Decor</div>", ()),
        ("<div>ByMara Lindqvist</div>", ("Mara Lindqvist",)),
        ("<div>Autorin: Mara Lindqvist, Tidewater</div>", ("Mara Lindqvist",)),
        ("<span class='byline'>Veröffentlicht von <a class='author'>Mara Lindqvist</a></span>", ("Mara Lindqvist",)),
        ("<p>By <span itemprop='author'>MARA LINDQVIST</span> and <span itemprop='author'>TOM OKAFOR</span></p>", ("MARA LINDQVIST", "TOM OKAFOR")),
        ("<div>Related Articles</div>", ()),
    ],
)
def test_bylines_as_pages_print_them(above: str, names: tuple[str, ...]) -> None:
    assert read(above).authors == names


def test_a_byline_may_follow_the_first_paragraph() -> None:
    assert read(amid="<p class='author-line'>By Mara Lindqvist</p>", below="<p class='author-bio-name'>Mara L.</p>").authors == ("Mara Lindqvist",)


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("<span class='author'>The Tidewater Team</span>", ("The Tidewater Team",)),
        ("<span class='author'>Ferrywoman</span>", ("Ferrywoman",)),
        ("<span class='byline'>von <a class='author'>ferry_woman</a></span>", ("ferry_woman",)),
        ("<span class='author vcard'><a class='author'>tlow</a></span>", ("tlow",)),
        ("<div>By the crew of the ferry</div>", ()),
        ("<div>By The Tidewater Crew</div>", ("The Tidewater Crew",)),
        ("<span class='byline'>Written by</span>", ()),
        ("<span class='byline'>local news and views</span>", ()),
    ],
)
def test_where_no_person_is_named_whoever_the_headline_marks_signs(above: str, names: tuple[str, ...]) -> None:
    assert read(above).authors == names


def test_writers_of_other_articles_are_none_of_this_one() -> None:
    card = "<div class='card'><a href='/2'>Bridge closes</a><span class='author'>Jon Russ</span></div>"
    assert read(below=f"<aside><h3>More</h3>{card}</aside>").authors == ()
    assert read(below="<div>Written by <a class='author' href='/author/mara'>Mara Lindqvist</a></div>").authors == ("Mara Lindqvist",)


def test_a_name_in_the_byline_goes_before_an_account_in_the_head() -> None:
    head = "<meta name='author' content='maralindqvist'>"
    assert read("<div>By Mara Lindqvist</div>", head=head).authors == ("Mara Lindqvist",)
    assert read(head=head).authors == ("maralindqvist",)


def test_names_in_the_head_may_be_links_parts_or_lists() -> None:
    head = '<meta property="og:author" content="By &lt;a href=&quot;/m&quot;&gt;Mara Lindqvist&lt;/a&gt;, Odd Lie, and Rut Moe">'
    assert read(head=head).authors == ("Mara Lindqvist", "Odd Lie", "Rut Moe")
    assert read(**{"@type": NEWS}, author={"@type": "Person", "givenName": "Mara", "familyName": "Lindqvist"}).authors == ("Mara Lindqvist",)


def test_a_person_whose_weblog_bears_the_name_signs_it() -> None:
    head = "<meta property='og:site_name' content='Mara Lindqvist'>"
    assert read(head=f"{head}<meta property='article:author' content='Mara Lindqvist'>").authors == ("Mara Lindqvist",)
    assert read("<span class='author vcard'>Mara Lindqvist</span>", head=head).authors == ("Mara Lindqvist",)


def test_a_caption_dates_no_article() -> None:
    caption = "<div>Dockers look at the old ferry in the harbour of Tidewater, March 1, 2025</div>"
    assert read("<div>Published 4 March 2025</div>", before=caption).published == "2025-03-04"
    assert read(caption, below="<ul><li>Date 04.03.2025</li></ul>").published == "2025-03-04"


def test_a_day_near_the_headline_counts_however_far_the_text_begins() -> None:
    choices = "".join(f"<div>Choice {number}</div>" for number in range(80))
    above = f"<div>March 4, 2025</div>{choices}"
    assert read(above, **{"@type": TRADE, "datePublished": "2019-08-11"}).published == "2025-03-04"


def test_a_day_printed_a_little_before_the_headline_confirms_what_is_declared() -> None:
    before = "<div>February 8, 2022</div>" + "".join(f"<div>Part {number}</div>" for number in range(12))
    above = "<div>Last update:</div><div>July 16, 2025</div>"
    assert read(above, before=before, **{"@type": TRADE, "datePublished": "Feb 08, 2022"}).published == "2022-02-08"
    assert read(above, **{"@type": TRADE, "datePublished": "Feb 08, 2022"}).published == "2025-07-16"
    assert read(above, **{"@type": NEWS, "datePublished": "Feb 08, 2022"}).published == "2022-02-08"


@pytest.mark.parametrize(
    ("data", "published"),
    [
        ("<div data-page='{&quot;datePublished&quot;:&quot;2025-03-04T09:00:00-05:00&quot;}'></div>", "2025-03-04"),
        ('<script>self.push("{\\"publishedAt\\":\\"2025-03-04\\"}")</script>', "2025-03-04"),
        ('<script>var page = {"publish_date": "2025-03-04"}, next = {"publish_date": "2025-03-09"}</script>', None),
        ('<script>var page = {"modified_date": "2025-03-04"}</script>', None),
    ],
)
def test_data_for_scripts_dates_a_page_that_nothing_else_dates(data: str, published: str | None) -> None:
    assert read(below=data).published == published
    assert read("<time datetime='2024-12-24'>Christmas</time>", below=data).published == "2024-12-24"


def titled(h1: str, *, og: str, title: str = "", headlines: tuple[str, ...] = (), kind: str = TRADE) -> str | None:
    data = {"@type": kind, **dict(zip(("headline", "alternativeHeadline"), headlines, strict=False))}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if headlines else ""
    head = f"<meta property='og:title' content='{og}'><title>{title or og}</title>{script}"
    page = f"<html><head>{head}</head><body><article><h1>{h1}</h1>{PROSE}{ANSWER}</article></body></html>"
    return extract_page(Decoded("html", page, "utf-8", Metadata())).found.title


def headline(body: str, *, head: str = "") -> str | None:
    return extract_page(Decoded("html", f"<html><head>{head}</head><body>{body}</body></html>", "utf-8", Metadata())).found.title


SITE = "<meta property='og:site_name' content='The Tidewater Post'>"


@pytest.mark.parametrize(
    ("head", "shown"),
    [
        (f"<title>{TITLE} - Harbour - The Tidewater Post</title>{SITE}", ""),
        (f"<title>The Tidewater Post » Blog Archive » {TITLE}</title>", f"<h1>The Tidewater Post</h1><h2>{TITLE}</h2>"),
        (f"<title>{TITLE} | The Tidewater Post</title>", f"<h1><span>Harbour</span><span>{TITLE}</span></h1>"),
        (f"<title>{TITLE}</title><meta property='og:title' content='{TITLE}'>", f"<h1><span class='k'>Harbour</span> {TITLE}</h1>"),
        ("<title>The Tidewater Post</title>", f"<article><h2>{TITLE}</h2>"),
        (f"<title>{TITLE[:30]}...</title><meta property='og:title' content='{TITLE[:30]}…'>", f"<h1>{TITLE}</h1>"),
        (f"<title>{TITLE}</title><meta property='og:title' content='{TITLE}'>", "<nav><h1>The Tidewater Post</h1></nav>"),
    ],
)
def test_what_other_places_leave_out_is_no_part_of_the_title(head: str, shown: str) -> None:
    assert headline(f"{shown}<div>{PROSE}{ANSWER}</div>", head=head) == TITLE


def test_a_site_in_a_script_without_spaces_is_no_part_of_the_title() -> None:
    body = "<p>市议会周二决定修复旧港口围墙，费用约六百万元，工期两年，渔船将使用北码头，直到工程结束为止。</p>" * 2
    assert headline(body, head="<title>港口围墙将修复 市议会周二决定-海港网</title>") == "港口围墙将修复 市议会周二决定"


def test_an_h1_that_heads_a_part_of_the_text_is_no_title() -> None:
    assert titled("What the crew loves is her engines", og="What sailors say about the ferry") == "What sailors say about the ferry"
    assert titled("What sailors say about the old ferry", og="What sailors say of the ferry") == "What sailors say about the old ferry"


def test_a_paragraph_in_an_h1_is_no_title() -> None:
    assert titled(f"{TITLE}. " * 6, og=TITLE, headlines=(TITLE,)) == TITLE


def test_a_mark_that_leads_to_nothing_is_cut() -> None:
    assert titled(TITLE, og=f"{TITLE} ⋆") == TITLE


@pytest.mark.parametrize(("h1", "title"), [("She stays: the ferry is saved", "Old ferry saved by one vote"), ("Old ferry saved by one vote", "Ferry saved")])
def test_a_further_headline_that_two_others_repeat_is_the_title(h1: str, title: str) -> None:
    headlines = ("She stays: the ferry is saved", "Old ferry saved by one vote")
    assert titled(h1, og="Old ferry saved by one vote", title=title, headlines=headlines, kind=NEWS) == "Old ferry saved by one vote"
