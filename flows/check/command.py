"""`copydesk check`: one printed row for every broken promise."""

import sys
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from pathlib import Path

from flows.check.broken import Broken
from flows.check.forgotten import check_forgotten
from flows.check.whole import check
from flows.views.plain import Grid, Screen
from flows.warehouse.opened import opened
from flows.warehouse.upgrade import older_articles
from transforms import PIPELINE_VERSION
from transforms.printable import as_json as json_of

_SHOWN = 1_000
"""Rows told; one broken rule can break every row."""


def run(warehouse: Path, *, as_json: bool) -> int:
    """Checks a warehouse; 1 if a promise is broken, else 0."""
    with opened(warehouse) as snapshot:
        broken = chain(check(snapshot), check_forgotten(warehouse))
        told = list(islice(broken, _SHOWN))
        count = len(told) + sum(1 for _ in broken)
        older = {} if told else older_articles(snapshot, PIPELINE_VERSION)
    if as_json:
        found = {"warehouse": str(warehouse), "n_broken": count, "broken": [one._asdict() for one in told], "older_articles": older}
        sys.stdout.write(json_of(found) + "\n")
    else:
        _show(warehouse, told, count, older)
    return 1 if count else 0


def _show(warehouse: Path, told: Sequence[Broken], count: int, older: Mapping[str, int]) -> None:
    screen = Screen(soft_wrap=True)
    if not count:
        for version, kept in sorted(older.items()):
            screen.show(f"Articles that stay as copydesk {version} made them, as no run since has read their files: {kept}")
        screen.show(f"{warehouse}: every promise holds")
        return
    table = Grid("table", "row", "promise", "what is wrong")
    for broken in told:
        table.row(*broken)
    screen.show(table)
    screen.show(f"{warehouse}: {count} promises broken" + (f", the first {_SHOWN} shown" if count > _SHOWN else ""))
