"""One article with its tables."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from transforms.model import Metadata, Models, Record, Settings

if TYPE_CHECKING:
    from flows.views.plain import Shown

type Row = dict[str, Any]

_HTML = re.compile(rb"\s*<(?:!doctype|!--|\?xml|html|head|body|main|article|section|div|h[1-6]|p)\b", re.IGNORECASE)


class Article:
    """An article and what was found in it, a table of each kind (Arrow; `copydesk tables` says what the columns mean).

    A notebook shows it with its tags laid over the text, a terminal as `copydesk show` does.
    """

    def __init__(self, tables: Mapping[str, pa.Table]) -> None:
        """`tables` are the article's rows, by table."""
        self.tables = dict(tables)

    @property
    def row(self) -> Row:
        """The article's row of `articles`: `title`, `outlet`, `published_date`, `language`, …."""
        (row,) = self.tables["articles"].to_pylist()
        return dict(row)

    @property
    def text(self) -> str:
        """The clean text, which all offsets count in: the paragraphs with an empty line between."""
        return "\n\n".join(self.paragraphs["text"].to_pylist())

    @property
    def paragraphs(self) -> pa.Table:
        """The clean text, paragraph by paragraph, each with its role."""
        return self.tables["paragraphs"]

    @property
    def entities(self) -> pa.Table:
        """Who and what is named."""
        return self.tables["entities"]

    @property
    def dates(self) -> pa.Table:
        """Which days and times are meant."""
        return self.tables["dates"]

    @property
    def sources(self) -> pa.Table:
        """Who says what."""
        return self.tables["sources"]

    @property
    def credits(self) -> pa.Table:
        """Whose work it is."""
        return self.tables["credits"]

    def to_pandas(self) -> dict[str, Any]:
        """Every table as a pandas DataFrame (pandas must be installed)."""
        return {name: table.to_pandas() for name, table in self.tables.items()}

    def to_polars(self) -> dict[str, Any]:
        """Every table as a Polars DataFrame (polars must be installed)."""
        import polars as pl  # noqa: PLC0415  # an option

        return {name: pl.from_arrow(table) for name, table in self.tables.items()}

    def __repr__(self) -> str:
        """What it is and what was found, in a line."""
        row = self.row
        found = ", ".join(f"{self.tables[name].num_rows} {name}" for name in ("entities", "dates", "sources"))
        return f"<Article {row['title'] or 'untitled'!r}, {row['language']}, {row['n_words']} words: {found}>"

    def __rich__(self) -> "Shown":
        """The article with its tags, for a terminal."""
        from flows.views import show  # noqa: PLC0415  # only when it is looked at

        rows = self._rows()
        tags = (rows["entities"], rows["dates"], rows["sources"], rows["credits"], rows["copies"])
        return show.render(show.Article(self.row, rows["paragraphs"], *tags, others={}))

    def _repr_html_(self) -> str:
        """The article with its tags, for a notebook."""
        from flows.report.notebook import html  # noqa: PLC0415  # only when it is looked at

        return html(self.row, self._rows())

    def _rows(self) -> dict[str, list[Row]]:
        return {"copies": []} | {name: table.to_pylist() for name, table in self.tables.items()}


def tag(
    text_or_html: str | bytes, *, published: str | date | None = None, outlet: str | None = None, language: str | None = None, url: str | None = None
) -> Article:
    """Tags one article: a text, or the HTML of a page.

    What is known beside it helps: relative days ("on Friday") count from `published`; `language` (ISO 639-1) is not detected where it is given.
    Raises `RejectedError` where it is no article. The first call loads the models, which takes some seconds.
    """
    from flows.engines.worker import make  # noqa: PLC0415  # it imports every stage

    content = text_or_html if isinstance(text_or_html, bytes) else text_or_html.encode("utf-8", "surrogatepass")
    day = published.isoformat() if isinstance(published, date) else published
    given = Metadata(published=day, outlet=outlet, url=url, charset=None if isinstance(text_or_html, bytes) else "utf-8")
    made = make([Record("text", 0, "html" if _HTML.match(content) else "text", content, given, Settings(language=language))], _models())
    (outcome,) = made.outcomes
    if outcome.error:
        raise outcome.error
    return Article(made.tables)


@cache
def _models() -> Models:
    from flows.nlp.models import load  # noqa: PLC0415  # spaCy

    return load()
