"""What an article and its paragraphs promise about one another, and the order of rows in a part."""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

import pyarrow as pa

from flows.check.broken import Broken, name_of
from flows.warehouse.parts import own_dates
from transforms.schema import PER_ARTICLE, TABLE, TOLD

type Row = Mapping[str, Any]

_SEPARATOR = "\n\n"
_OF_PARAGRAPH = ["article_id", "paragraph_index", "role", "text", "char_start", "char_end", "n_words"]


def check_articles(tables: Mapping[str, pa.Table]) -> Iterator[Broken]:
    """Layout of the clean text, counts, hash, title, date and its basis; no tags where there are no taggers."""
    paragraphs = group(tables["paragraphs"].select(_OF_PARAGRAPH).to_pylist())
    untagged = set()
    for article in tables["articles"].to_pylist():
        if not article["tagged"]:
            untagged.add(article["article_id"])
        elif article["kind"] not in {None, *TOLD}:
            yield Broken("articles", name_of(article, ["article_id"]), "kind", f"it is tagged, and its kind is {article['kind']}")
        for what in _faults(article, paragraphs.get(article["article_id"], [])):
            yield Broken("articles", name_of(article, ["article_id"]), "layout", what)
    for name in ("entities", "sources"):
        for article_id in untagged.intersection(tables[name]["article_id"].to_pylist()):
            yield Broken(name, f"article_id={article_id}", "tagged", "the article is not tagged but has rows here")


def group(rows: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Rows by article, in order."""
    by_article: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_article.setdefault(row["article_id"], []).append(row)
    return by_article


def _faults(article: Row, paragraphs: list[dict[str, Any]]) -> Iterator[str]:
    place = 0
    for index, paragraph in enumerate(paragraphs):
        end = place + len(paragraph["text"])
        if (paragraph["paragraph_index"], paragraph["char_start"], paragraph["char_end"]) != (index, place, end):
            yield f"paragraph {paragraph['paragraph_index']} should be number {index} and stand at {place} to {end} of the clean text"
            return
        place = end + len(_SEPARATOR)
    if not paragraphs or article["n_paragraphs"] != len(paragraphs):
        yield f"n_paragraphs is {article['n_paragraphs']}, there are {len(paragraphs)}"
    if article["n_words"] != (words := sum(p["n_words"] for p in paragraphs)):
        yield f"n_words is {article['n_words']}, its paragraphs have {words}"
    text = _SEPARATOR.join(p["text"] for p in paragraphs)
    if article["text_sha256"] != hashlib.sha256(text.encode()).hexdigest():
        yield "text_sha256 is not the hash of its paragraphs"
    if article["title"] is not None and not any(p["role"] == "title" and p["text"] == article["title"] for p in paragraphs[:1]):
        yield "the title is not its first paragraph"
    if (article["published_basis"] == "none") != (article["published_date"] is None):
        yield "published_basis is none exactly where there is no published_date; here it is not so"
    if (article["wire_agency"] is None) != (article["wire_agency_basis"] is None):
        yield "wire_agency_basis is null exactly where there is no wire_agency; here it is not so"
    if article["published_at"] is not None and article["published_date"] is None:
        yield "published_at without published_date"


def check_order(tables: Mapping[str, pa.Table]) -> Iterator[Broken]:
    """Whether the rows of a part are in the order they should be in."""
    ranks = {}
    for article_id, day in zip(tables["articles"]["article_id"].to_pylist(), own_dates(tables["articles"]).to_pylist(), strict=True):
        ranks[article_id] = (day is None, str(day), article_id)
    for name in PER_ARTICLE:
        position = TABLE[name].key
        keys = [(ranks.get(row[0], (True, "", row[0])), row[1:]) for row in zip(*(tables[name][column].to_pylist() for column in position), strict=True)]
        for before, after in pairwise(keys):
            if after < before:
                yield Broken(name, f"article_id={after[0][2]}", "order", "rows are not in the order of own published_date, article_id and place")
                return
