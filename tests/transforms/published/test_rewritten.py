"""Which day a text speaks from, where its page says that it was changed."""

from datetime import UTC, date, datetime

import pytest

from transforms.article import extract, transform
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Decoded, Metadata, Models, Record
from transforms.published import date_article, read_change
from transforms.published.rewritten import speaking

NEWS = "The mill on the river closed its gates, the owner said on Thursday. Nobody was told why, and the men went home."
KEPT_UP = "The valley has four mills and a dam. Visitors come in late February, when the river is high."
LATER = "The mill closed on 3 May 2019, and the council said on Thursday that it would not open again. A new owner came in August 2021."
OF_ITS_YEAR = "The mill is the oldest of the valley. In 2012 it has forty looms, and its owner wants to buy more."


@pytest.mark.parametrize(
    ("text", "published", "modified", "speaks"),
    [
        (NEWS, "2012-05-10", "2012-05-12", "2012-05-10"),
        (NEWS, "2012-05-10", "2026-03-20", "2012-05-10"),
        (KEPT_UP, "2012-05-10", "2026-03-20", "2026-03-20"),
        (KEPT_UP, "2012-05-10", "2012-09-20", "2012-05-10"),
        (LATER, "2012-05-10", "2022-03-20", "2022-03-20"),
        (OF_ITS_YEAR, "2012-05-10", "2026-03-20", "2012-05-10"),
        (KEPT_UP, "2012-05-10", "", "2012-05-10"),
        (KEPT_UP, "", "2026-03-20", "2026-03-20"),
        (KEPT_UP, "", "", None),
    ],
)
def test_the_text_decides_from_which_day_it_speaks(text: str, published: str, modified: str, speaks: str | None) -> None:
    decoded = Decoded("text", text, "utf-8", Metadata(published=published or None, modified=modified or None))
    document = with_marks(lay_out(Record("raw/a.txt", 0, "text", b""), decoded, extract(decoded)))
    day = speaking(document, date_article(document), read_change(document)).date
    assert day == (date.fromisoformat(speaks) if speaks else None)


def test_a_change_after_the_crawl_is_not_believed() -> None:
    given = Metadata(modified="2031-01-01T10:00:00Z", crawled="2024-05-06T07:08:09Z")
    decoded = Decoded("text", NEWS, "utf-8", given)
    change = read_change(lay_out(Record("raw/a.txt", 0, "text", b""), decoded, extract(decoded)))
    assert change == (None, None, datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC))


PAGE = """<html><head><title>The valley and its mills</title><link rel="canonical" href="https://www.example.com/valley">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The valley and its mills", "datePublished": "2012-05-10T09:00:00Z",
"dateModified": "2026-03-20T10:30:00Z"}</script></head><body><article><h1>The valley and its mills</h1>
<p>The valley has four mills and a dam, and the river runs through all of them on its way to the sea and the harbour.</p>
<p>Two of the mills were sold in late February, and the new owner, a cooperative of weavers, says it will keep all of the looms.</p>
<p>Guests are welcome on most days of the week, and the old dam can be seen from the bridge below the church of the village.</p>
</article></body></html>"""


def test_a_page_of_2012_that_was_rewritten_in_2026_reads_its_late_february_of_2026(models: Models) -> None:
    given = Metadata(url="http://m.example.com/valley?utm_source=feed", crawled="2026-04-01T00:00:00Z")
    rows = transform(Record("raw/x.warc", 0, "warc", PAGE.encode(), given), models)
    article = rows.articles[0]
    assert (article.published_date, article.modified_at) == (date(2012, 5, 10), datetime(2026, 3, 20, 10, 30, tzinfo=UTC))
    assert (article.domain, article.crawled_at) == ("example.com", datetime(2026, 4, 1, tzinfo=UTC))
    assert [(row.value, row.anchor) for row in rows.dates if row.text == "late February"] == [("2026-02", date(2026, 3, 20))]
