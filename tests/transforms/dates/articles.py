"""Articles of one or several paragraphs for the tests of the date stage."""

from datetime import date

from transforms import languages
from transforms.dates import tag_dates
from transforms.model import Document, Metadata, Published
from transforms.parse import read_prose
from transforms.schema import Date, Paragraph, Role

PUBLISHED = date(2019, 1, 10)


def article(*texts: str, roles: tuple[Role, ...] = ()) -> Document:
    """A document of these paragraphs, body unless the roles say otherwise."""
    paragraphs: list[Paragraph] = []
    start = 0
    for index, text in enumerate(texts):
        role = roles[index] if index < len(roles) else "body"
        paragraphs.append(Paragraph("a", index, role, text, start, start + len(text), len(text.split())))
        start += len(text) + 2
    return Document("a", "a.txt", Metadata(), tuple(paragraphs), "\n\n".join(texts))


def rows_of(*texts: str, language: str = "en", published: date | None = PUBLISHED) -> list[Date]:
    """The rows of an article of these paragraphs."""
    return dates_of(article(*texts), Published(None, published, "metadata" if published else "none"), language)


def dates_of(document: Document, published: Published, language: str | None) -> list[Date]:
    """The rows of a document."""
    document = document.in_language(languages.of(language))
    return tag_dates(document, read_prose(document), published)
