"""The article's metadata: chosen among what head, JSON-LD and page say."""

from collections.abc import Sequence

from transforms.marks.writers import persons
from transforms.model import Metadata
from transforms.page.byline import choose_published, read_byline, read_signature
from transforms.page.dom import Page
from transforms.page.head import Head
from transforms.page.lines import Span
from transforms.page.linked_data import Linked
from transforms.page.titles import flat, outlet_names

# Meta elements that name writers, best first: schema.org, Open Graph, Parse.ly, Sailthru, Cxense, Dublin Core, Highwire, and what sites made up.
_AUTHOR_NAMES = (
    "author", "article:author", "og:author", "parsely-author", "sailthru.author", "cxenseparse:author", "dc.creator", "dcterms.creator", "byl",
    "article:byline", "articleauthor", "citation_author",
)  # fmt: skip
# Meta elements that tell of the last change: Open Graph, schema.org, Dublin Core, and what sites made up.
_MODIFIED_NAMES = (
    "article:modified_time", "datemodified", "article:modified", "og:updated_time", "og:article:modified_time", "dcterms.modified", "dc.date.modified",
    "last-modified", "last_modified", "lastmod", "modified", "modified_time", "revised", "date-modified", "updated_time", "sailthru.updated",
)  # fmt: skip
_LONGEST_SIGNED = 60
_SECTION_NAMES = ("article:section", "og:article:section", "parsely-section", "section", "articlesection", "cxenseparse:section", "category")


def describe(head: Head, linked: Linked, title: str, page: Page, span: Span) -> Metadata:
    """What the page says of its article; the date in ISO 8601 where it can be, with its zone where it has one."""
    outlets = outlet_names(head, linked)
    declared = [[author.name for author in linked.authors if author.type != "organization"], *(head.meta.get(name, ()) for name in _AUTHOR_NAMES)]
    return Metadata(
        url=next((value for value in (head.canonical, head.first("og:url"), linked.url) if value.startswith("http")), None),
        outlet=head.first("og:site_name") or linked.publisher or head.first("application-name", "publisher", "dc.publisher") or None,
        title=title or None,
        authors=_authors(declared, read_byline(page, span, outlets), _signed(head, linked, outlets) or read_signature(page, span), outlets),
        section=linked.section or head.first(*_SECTION_NAMES) or None,
        language=head.language or linked.language or head.first("og:locale", "language", "content-language") or None,
        published=choose_published(linked, head, page, span) or None,
        modified=linked.modified or head.first(*_MODIFIED_NAMES) or None,
    )


def _signed(head: Head, linked: Linked, outlets: set[str]) -> Sequence[str]:
    """Whoever the page says signed the article, persons or not; another than the outlet itself where it names one."""
    names = head.meta.get("articleauthor") or head.meta.get("article:author", ())
    others = [name for name in names if flat(name) not in outlets and not name.startswith("http")]
    return others or [author.name for author in linked.authors] or head.meta.get("author", ()) or names


def _authors(declared: Sequence[Sequence[str]], byline: Sequence[str], signed: Sequence[str], outlet: set[str]) -> tuple[str, ...]:
    """The first of the declared lists that names a person, else the byline's persons, else the organisations that sign in their place.

    Where accounts are declared and not names, `arianschlichenmayer`, the byline's names are read.
    """
    for values in (*declared, byline):
        found = persons(values, outlet)
        if found and byline and all(_is_account(name) for name in found):
            return tuple(byline)
        if found:
            return found
    return tuple(dict.fromkeys(name for name in signed if len(name) <= _LONGEST_SIGNED and not name.startswith(("http", "@")) and not name.isdigit()))


def _is_account(name: str) -> bool:
    return " " not in name and name.islower() and name.isascii()
