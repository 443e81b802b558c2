"""`copydesk check`: one printed row for every broken promise."""

from itertools import chain
from pathlib import Path

from rich.console import Console
from rich.table import Table

from flows.check.forgotten import check_forgotten
from flows.check.whole import check
from flows.views.plain import plain
from flows.warehouse.opened import opened
from flows.warehouse.upgrade import older_articles
from transforms import PIPELINE_VERSION

_SHOWN = 1_000
"""Rows printed; one broken rule can break every row."""


def run(warehouse: Path) -> int:
    """Checks a warehouse; 1 if a promise is broken, else 0."""
    console = Console(soft_wrap=True)
    table = Table("table", "row", "promise", "what is wrong")
    count = 0
    with opened(warehouse) as snapshot:
        for count, broken in enumerate(chain(check(snapshot), check_forgotten(warehouse)), 1):
            if count <= _SHOWN:
                table.add_row(*map(plain, broken))
        for version, kept in sorted(older_articles(snapshot, PIPELINE_VERSION).items()):
            console.print(f"Articles that stay as copydesk {version} made them, as no run since has read their files: {kept}", markup=False)
    if not count:
        console.print(f"{warehouse}: every promise holds", markup=False)
        return 0
    console.print(table)
    console.print(f"{warehouse}: {count} promises broken" + (f", the first {_SHOWN} shown" if count > _SHOWN else ""), markup=False)
    return 1
