"""What the per-article tables promise within themselves: asked of every batch where it is made, and of every part of a warehouse."""

from collections.abc import Iterator, Mapping

import pyarrow as pa

from flows.check import articles, rows, spans
from flows.check.broken import Broken
from transforms.schema import PER_ARTICLE, TABLE


def check_tables(tables: Mapping[str, pa.Table]) -> Iterator[Broken]:
    """Every broken promise in all rows of some articles."""
    for name in PER_ARTICLE:
        yield from rows.check_rows(TABLE[name], tables[name])
        yield from rows.check_references(TABLE[name], tables)
    yield from articles.check_articles(tables)
    yield from spans.check_spans(tables)
