"""Snapshots that hold just what `find_copies` reads."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.parquet as pq

from flows.copies import find_copies
from flows.warehouse.parts import folder, write_part
from transforms.arrow import to_arrow
from transforms.layout import count_words
from transforms.schema import PER_ARTICLE, Article, Paragraph, PublishedBasis, Role


class Made(NamedTuple):
    article: Article
    paragraphs: list[Paragraph]


def article(  # noqa: PLR0913, PLR0917  # what tests set
    article_id: str,
    texts: Sequence[str],
    at: datetime | date | None = None,
    roles: Sequence[Role] | None = None,
    agency: str | None = None,
    page: str | None = None,
    outlet: str | None = None,
    local: str | None = None,
) -> Made:
    """The rows of an article; `at` is a day or an instant."""
    paragraphs, start = [], 0
    for index, text in enumerate(texts):
        paragraphs.append(Paragraph(article_id, index, roles[index] if roles else "body", text, start, start + len(text), count_words(text)))
        start += len(text) + 2
    instant = at if isinstance(at, datetime) else None
    day = at.date() if isinstance(at, datetime) else at
    basis: PublishedBasis = "metadata" if at else "none"
    digest = hashlib.sha256("\n\n".join(texts).encode()).hexdigest()
    n_words = sum(paragraph.n_words for paragraph in paragraphs)
    row = Article(
        article_id=article_id, path=article_id, record=0,
        url=None, domain=None, outlet=outlet, title=None, authors=(), section=None, language="en", language_score=1.0,
        published_at=instant, published_local=local, published_date=day, published_basis=basis, modified_at=None, modified_date=None, crawled_at=None,
        page_id=page, version=1,
        is_latest=True, kind="story",
        dateline_place=None, wire_agency=agency, wire_agency_basis="credit" if agency else None, n_paragraphs=len(texts), n_words=n_words,
        text_sha256=digest, tagged=True, pipeline_version="0",
    )  # fmt: skip
    return Made(row, paragraphs)


def moment(hour: int, day: int = 1) -> datetime:
    return datetime(2031, 5, day, hour, tzinfo=UTC)


def grow(root: Path, steps: Sequence[tuple[Sequence[Made], frozenset[str]]], memory_mb: int = 512) -> list[dict[str, Any]]:
    """Runs one step after another - articles that come, ids that go - and gives the rows of `copies` at the end."""
    have: dict[str, Made] = {}
    previous, snapshot = None, root
    for number, (new, removed) in enumerate(steps, 1):
        snapshot = root / f"{number:06d}"
        for gone in removed:
            del have[gone]
        have |= {made.article.article_id: made for made in new}
        write(snapshot, list(have.values()))
        find_copies(snapshot, frozenset(made.article.article_id for made in new), previous, memory_mb)
        previous = snapshot
    return rows(snapshot)


def write(snapshot: Path, articles: Sequence[Made]) -> None:
    tables = {name: to_arrow(name, []) for name in PER_ARTICLE}
    tables["articles"] = to_arrow("articles", [made.article for made in articles])
    tables["paragraphs"] = to_arrow("paragraphs", [paragraph for made in articles for paragraph in made.paragraphs])
    write_part(snapshot, f"part-{snapshot.name}-0000.parquet", tables)


def rows(snapshot: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table(folder(snapshot, "copies")).to_pylist()
    return found
