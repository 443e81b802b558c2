"""The article's metadata: chosen among what head, JSON-LD and page say."""

from collections.abc import Sequence

from transforms.model import Metadata
from transforms.page.authors import choose_authors
from transforms.page.head import Head
from transforms.page.linked_data import Linked

_AUTHOR_NAMES = ("author", "article:author", "parsely-author", "sailthru.author", "cxenseparse:author", "dc.creator", "dcterms.creator", "byl", "article:byline", "articleauthor", "citation_author")
_DATE_NAMES = (
    "article:published_time", "og:article:published_time", "datepublished", "og:published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "publish-date", "publish_date",
    "pubdate", "publication_date", "publishdate", "article.published", "published-date", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "citation_publication_date", "date", "article_date_original", "datecreated", "created",
)  # fmt: skip
_SECTION_NAMES = ("article:section", "og:article:section", "parsely-section", "section", "articlesection", "cxenseparse:section", "category")


def describe(head: Head, linked: Linked, title: str, byline: Sequence[str], outlets: set[str], times: Sequence[str]) -> Metadata:
    """What the page says of its article; the date as printed, with its zone where it has one."""
    declared = [[author.name for author in linked.authors if author.type != "organization"], *(head.meta.get(name, ()) for name in _AUTHOR_NAMES)]
    organisations = [author.name for author in linked.authors] or head.meta.get("author", ())
    return Metadata(
        url=next(filter(None, (value if value.startswith("http") else "" for value in (head.canonical, head.first("og:url"), linked.url))), None),
        outlet=head.first("og:site_name") or linked.publisher or head.first("application-name", "publisher", "dc.publisher") or None,
        title=title or None,
        authors=choose_authors(declared, byline, organisations, outlets),
        section=linked.section or head.first(*_SECTION_NAMES) or None,
        language=head.language or linked.language or head.first("og:locale", "language", "content-language") or None,
        published=linked.published or head.first(*_DATE_NAMES) or next(iter(times), "") or None,
    )
