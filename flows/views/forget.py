"""`copydesk forget` for people: what went, or what would go."""

import sys
from collections.abc import Iterator

from flows.forget import Done, Order, forget
from flows.views.plain import Grid, Screen
from flows.views.progress import Lines
from flows.views.rejects import place_of
from flows.views.words import counted
from transforms.printable import as_json as json_of

_SHOWN = 1_000
"""Articles and records printed; --json has them all."""


def show(order: Order, *, as_json: bool) -> None:
    """Forgets, and prints what."""
    done = forget(order, Lines())
    if as_json:
        sys.stdout.write(_json(done) + "\n")
        return
    screen = Screen(soft_wrap=True)
    if done.articles:
        screen.show(_articles(done))
    for path, record in done.records[:_SHOWN]:
        screen.show(place_of(path, record))
    for line in _told(done, dry_run=order.dry_run):
        screen.show(line)


def _json(done: Done) -> str:
    records = [place_of(path, record) for path, record in done.records]
    return json_of({"articles": done.articles, "records": records, "rows": done.rows})


def _articles(done: Done) -> Grid:
    columns = ("why", "article_id", "published_date", "outlet", "title")
    table = Grid(*columns, box=None)
    for row in done.articles[:_SHOWN]:
        table.row(*(str(row[name] or "—") for name in columns))
    return table


def _told(done: Done, *, dry_run: bool) -> Iterator[str]:
    rows = ", ".join(f"{count:,} of {name}" for name, count in done.rows.items() if count)
    verb = "is" if len(done.articles) == 1 else "are"
    went = "would go" if dry_run else f"{verb} gone from every table and every kept snapshot, and will be kept out"
    yield f"{counted(len(done.articles), 'article')} with {counted(len(done.records), 'record')} {went}" + (f"; rows: {rows}" if rows else "")
    if done.records and not dry_run:
        yield "Their files are as they were: remove them from raw/ yourself, and what was exported or backed up from this warehouse before."
