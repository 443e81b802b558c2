"""`copydesk diff`: two prints or versions side by side, what the second kept of the first, cut, added and edited."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow.dataset as ds

from flows.views.find import find_one, rows
from flows.views.plain import Grid, Line, Screen, joined, plain
from flows.views.stories import place_of
from flows.warehouse.opened import opened
from transforms.copies.compare import Pair, Piece, compare, sums
from transforms.printable import as_json as json_of

type Row = dict[str, Any]
_COLUMNS = ["article_id", "title", "outlet", "domain", "path", "record", "published_date"]
CUT, ADDED, EDITED, QUOTED = "red strike", "green", "yellow", "underline"
_SIGNS = {"cut": ("[-", "-]"), "added": ("{+", "+}")}


def show(warehouse: Path, wanted: Sequence[str], *, as_json: bool) -> None:
    """Prints two articles side by side."""
    with opened(warehouse) as snapshot:
        ids = [find_one(snapshot, one) for one in wanted]
        articles = [rows(snapshot, "articles", ds.field("article_id") == one, _COLUMNS)[0] for one in ids]
        before, after = (_paragraphs(snapshot, one) for one in ids)
    pairs = compare(before, after)
    if as_json:
        told = {"before": articles[0], "after": articles[1], **sums(pairs)._asdict(), "pairs": [_plain(pair) for pair in pairs]}
        sys.stdout.write(json_of(told) + "\n")
        return
    screen = Screen(width=None if sys.stdout.isatty() else 160)
    screen.show(table_of(articles, pairs, signs=not screen.is_terminal))
    for line in summary(pairs, signs=not screen.is_terminal):
        screen.show(line)


def _paragraphs(snapshot: Path, article_id: str) -> list[str]:
    found = rows(snapshot, "paragraphs", (ds.field("article_id") == article_id) & (ds.field("role") != "boilerplate"), ["paragraph_index", "text"])
    return [row["text"] for row in sorted(found, key=lambda row: row["paragraph_index"])]


def _plain(pair: Pair) -> Row:
    return {"before": pair.before, "after": pair.after, "pieces": [piece._asdict() for piece in pair.pieces]}


def table_of(articles: Sequence[Row], pairs: Sequence[Pair], *, signs: bool) -> Grid:
    """The two texts, a paragraph of each in a line; with `signs` for places without colours."""
    table = Grid(box=None, padding=(0, 2, 1, 0))
    for article in articles:
        table.add_column(plain(f"{place_of(article)}, {article['published_date'] or 'no day'}: {article['title'] or 'untitled'}", "bold"), ratio=1)
    for pair in pairs:
        table.row(_side(pair.pieces, "cut", signs=signs), _side(pair.pieces, "added", signs=signs))
    return table


def _side(pieces: Sequence[Piece], own: str, *, signs: bool) -> Line:
    """One side: the first has what was cut, the second what was added, both what was edited."""
    words = [(piece, piece.before if own == "cut" else piece.after) for piece in pieces]
    return joined(*((_signed(piece, text, own) if signs else text, _style(piece, own)) for piece, text in words if text))


def _signed(piece: Piece, text: str, own: str) -> str:
    if piece.kind == "kept":
        return text
    first, last = _SIGNS[own]
    bare = text.rstrip()
    return f"{first}{bare}{last}{text[len(bare) :]}"


def _style(piece: Piece, own: str) -> str:
    if piece.kind == "kept":
        return ""
    style = EDITED if piece.kind == "edited" else CUT if own == "cut" else ADDED
    return f"{style} {QUOTED}" if piece.in_quote else style


def summary(pairs: Sequence[Pair], *, signs: bool) -> Iterator[Line]:
    """How many words were kept and what became of the others, in the looks of the table."""
    found = sums(pairs)
    yield joined(
        (f"{found.kept:,} words kept, ", ""), (f"{found.cut:,} cut", CUT), (", ", ""), (f"{found.added:,} added", ADDED), (", ", ""),
        (f"{found.edited:,} edited", EDITED), (f"; {found.quotes_changed:,} changes ", ""), ("inside quotations", QUOTED),
    )  # fmt: skip
    if signs:
        yield plain("[-words that the second has not-] {+words that the first has not+}")
