"""Offsets: every span lies in its article's clean text, in its paragraph where it names one, and slices back to the words it repeats."""

from collections.abc import Iterator, Mapping
from itertools import repeat
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from flows.check.articles import group
from flows.check.broken import Broken, each, name_of
from transforms.schema import PER_ARTICLE, TABLE, Span, Table

_OF_TEXT = ["article_id", "paragraph_index", "text", "char_start", "char_end"]
_TOGETHER = {"sources": (("cue", "cue_class"), ("relay_text", "relay_name"))}
"""Columns that are null together, beside those of a span."""


class Text:
    """An article's clean text and where its paragraphs stand in it."""

    def __init__(self, paragraphs: list[dict[str, Any]]) -> None:
        """Rows of one article, in order."""
        self.text = "\n\n".join(p["text"] for p in paragraphs)
        self.bounds = {p["paragraph_index"]: (p["char_start"], p["char_end"]) for p in paragraphs}


def check_spans(tables: Mapping[str, pa.Table]) -> Iterator[Broken]:
    """Every span of every table."""
    texts = {article_id: Text(rows) for article_id, rows in group(tables["paragraphs"].select(_OF_TEXT).to_pylist()).items()}
    for name in PER_ARTICLE:
        table = TABLE[name]
        for span in table.spans:
            yield from _check(table, span, tables[name], texts)
        for one, other in _TOGETHER.get(name, ()):
            apart = pc.xor(tables[name][one].is_null(), tables[name][other].is_null())
            yield from each(name, table.key, tables[name].filter(apart), "span", f"{one} and {other} are not both there or both missing")


def _check(table: Table, span: Span, rows: pa.Table, texts: Mapping[str, Text]) -> Iterator[Broken]:
    names = list(dict.fromkeys([*table.key, *filter(None, (span.start, span.end, span.text, span.article, span.paragraph))]))
    columns = [rows[name].to_pylist() for name in names]
    spans = zip(
        *(columns[names.index(name)] if name else repeat(None) for name in (span.article, span.start, span.end, span.text, span.paragraph)), strict=False
    )
    for place, (article_id, start, end, said, paragraph) in enumerate(spans):
        text = texts.get(article_id)
        if text and not _holds(text, start, end, said, paragraph):
            row = {name: column[place] for name, column in zip(names, columns, strict=True)}
            if what := fault(span, row, text):
                yield Broken(table.name, name_of(row, table.key), "span", what)


def _holds(text: Text, start: int | None, end: int | None, said: str | None, paragraph: int | None) -> bool:
    """Whether all is well with a span that is there and repeats its words, as nearly all do: the others are looked at closely."""
    if start is None or end is None or said is None or not 0 <= start < end or text.text[start:end] != said:
        return False
    first, last = text.bounds.get(paragraph, (start, end)) if paragraph is not None else (start, end)
    return first <= start and end <= last


def fault(span: Span, row: Mapping[str, Any], text: Text) -> str | None:
    """What is wrong with a span of a row, if anything."""
    start, end = row[span.start], row[span.end]
    said = row[span.text] if span.text else None
    if start is None and end is None and said is None:
        return None
    if start is None or end is None or (span.text and said is None):
        return f"{span.start}, {span.end} and {span.text} are not all there or all missing"
    if not 0 <= start < end <= len(text.text):
        return f"{span.start} to {span.end} is {start} to {end}, in a text of {len(text.text)}"
    if said is not None and text.text[start:end] != said:
        return f"{span.text} is {said!r}, but {text.text[start:end]!r} stands at {start} to {end}"
    if span.paragraph is not None:
        first, last = text.bounds.get(row[span.paragraph], (start, end))
        if not first <= start < end <= last:
            return f"{span.start} to {span.end} is {start} to {end}, outside paragraph {row[span.paragraph]} ({first} to {last})"
    return None
