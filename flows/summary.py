"""The end of a run, for people."""

from pathlib import Path

from rich.console import Console
from rich.table import Table

from flows.options import Summary


def show(summary: Summary, warehouse: Path) -> None:
    """Prints what a run did."""
    console = Console()
    if summary.run is None:
        console.print(f"Nothing new for {warehouse}: every input is in it already.")
        return
    run = summary.run
    console.print(f"{run.n_inputs} inputs: {run.n_articles} articles, {run.n_duplicates} duplicates, {run.n_rejected} rejected")
    table = Table("table", "rows")
    for name, count in run._asdict().items():
        if name.startswith("n_rows_"):
            table.add_row(name.removeprefix("n_rows_"), str(count))
    console.print(table)
    for reject in summary.rejects:
        console.print(f"rejected: {reject.n_records} × {reject.stage}/{reject.reason}, first {reject.path}: {reject.message}", markup=False)
