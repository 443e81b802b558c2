"""Copies refer to two articles that may stand in different parts: every part is looked at once for each side."""

from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows.check.articles import group
from flows.check.broken import Broken, each, name_of
from flows.check.spans import Text, fault
from flows.copies.inherit import differences
from flows.warehouse.parts import files, folder, parts, read
from transforms.schema import TABLE, Span

_TABLE = TABLE["copies"]


def check_copies(snapshot: Path, of: pa.Array | None = None) -> Iterator[Broken]:
    """Whether both sides of every run of shared text stand in their paragraphs; `of` are ids, where only runs of these articles are asked for."""
    for file in files(snapshot, "copies"):
        rows = read(file, "copies")
        if of is not None:
            rows = rows.filter(pc.or_(*(pc.is_in(rows[span.article], of) for span in _TABLE.spans)))
        for span in _TABLE.spans:
            yield from _check_side(rows, span, snapshot)


def check_inherited(snapshot: Path) -> Iterator[Broken]:
    """Whether articles have just those dates and agencies of others that `copies` gives them."""
    for _, wanted in differences(snapshot):
        should = "as copies has it, it should be {published_date} ({published_basis}) and {wire_agency} ({wire_agency_basis})"
        yield from each("articles", ["article_id"], wanted, "copy", should)


def _check_side(rows: pa.Table, span: Span, snapshot: Path) -> Iterator[Broken]:
    missing = set(rows[span.article].to_pylist())
    for part in parts(snapshot) if rows.num_rows else ():
        paragraphs = read(folder(snapshot, "paragraphs") / part, "paragraphs", ["article_id", "paragraph_index", "text", "char_start", "char_end"])
        here = group(paragraphs.filter(pc.is_in(paragraphs["article_id"], pa.array(missing, pa.string()))).to_pylist())
        texts = {article_id: Text(some) for article_id, some in here.items()}
        missing -= texts.keys()
        for row in rows.filter(pc.is_in(rows[span.article], pa.array(texts, pa.string()))).to_pylist():
            text = texts[row[span.article]]
            what = fault(span, row, text) if row[span.paragraph] in text.bounds else f"no paragraph {row[span.paragraph]} in {row[span.article]}"
            if what:
                yield Broken("copies", name_of(row, _TABLE.key), "span", what)
    for article_id in sorted(missing):
        yield Broken("copies", f"{span.article}={article_id}", "reference", "no such article")
