"""`copydesk check`: one printed row for every broken promise."""

import json
import sys
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from pathlib import Path

from rich.console import Console
from rich.table import Table

from flows.check.broken import Broken
from flows.check.forgotten import check_forgotten
from flows.check.whole import check
from flows.views.plain import plain
from flows.warehouse.opened import opened
from flows.warehouse.upgrade import older_articles
from transforms import PIPELINE_VERSION

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
        sys.stdout.write(json.dumps(found, indent=1, ensure_ascii=False) + "\n")
    else:
        _show(warehouse, told, count, older)
    return 1 if count else 0


def _show(warehouse: Path, told: Sequence[Broken], count: int, older: Mapping[str, int]) -> None:
    console = Console(soft_wrap=True)
    if not count:
        for version, kept in sorted(older.items()):
            console.print(f"Articles that stay as copydesk {version} made them, as no run since has read their files: {kept}", markup=False)
        console.print(f"{warehouse}: every promise holds", markup=False)
        return
    table = Table("table", "row", "promise", "what is wrong")
    for broken in told:
        table.add_row(*map(plain, broken))
    console.print(table)
    console.print(f"{warehouse}: {count} promises broken" + (f", the first {_SHOWN} shown" if count > _SHOWN else ""), markup=False)
