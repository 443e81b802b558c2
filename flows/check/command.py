"""`copydesk check`: one printed row for every broken promise."""

from itertools import chain
from pathlib import Path

from rich.console import Console
from rich.table import Table

from flows.check.forgotten import check_forgotten
from flows.check.whole import check
from flows.warehouse.store import Store

_SHOWN = 1_000
"""Rows printed; one broken rule can break every row."""


def run(warehouse: Path) -> int:
    """Checks a warehouse; 1 if a promise is broken, else 0."""
    console = Console(soft_wrap=True)
    snapshot = Store(warehouse).current
    if snapshot is None:
        console.print(f"{warehouse} holds no tables yet; `copydesk run` fills it", markup=False)
        return 1
    table = Table("table", "row", "promise", "what is wrong")
    count = 0
    for count, broken in enumerate(chain(check(snapshot), check_forgotten(warehouse)), 1):
        if count <= _SHOWN:
            table.add_row(*map(str, broken))
    if not count:
        console.print(f"{warehouse}: every promise holds", markup=False)
        return 0
    console.print(table)
    console.print(f"{warehouse}: {count} promises broken" + (f", the first {_SHOWN} shown" if count > _SHOWN else ""), markup=False)
    return 1
