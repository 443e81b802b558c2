"""The end of a run, for people."""

from pathlib import Path

from rich.console import Console
from rich.table import Table

from flows.options import Summary
from flows.views.plain import plain
from flows.views.rejects import place_of
from transforms.schema import Run


def show(summary: Summary, warehouse: Path) -> None:
    """Prints what a run did: its counts, the rows of every table, its rejects by reason with an example each."""
    console = Console(soft_wrap=True)
    if summary.run is None:
        console.print(f"Nothing new: every input is in {warehouse} already, nothing was committed.", markup=False)
        return
    run = summary.run
    counts = f"{run.n_inputs} inputs: {run.n_articles} articles, {run.n_duplicates} duplicates, {run.n_rejected} rejected"
    console.print(f"{counts}; {(run.finished_at - run.started_at).total_seconds():.1f} s", markup=False)
    console.print(_rows(run, warehouse))
    if summary.rejects:
        console.print(_rejects(summary))
        console.print("`copydesk rejects` lists all that could not be used, and what to do.", markup=False)


def _rows(run: Run, warehouse: Path) -> Table:
    table = Table("table", "rows", "where")
    table.columns[1].justify = "right"
    for name, count in run._asdict().items():
        if name.startswith("n_rows_"):
            folder = name.removeprefix("n_rows_")
            table.add_row(folder, f"{count:,}", f"{warehouse / folder}/*.parquet")
    return table


def _rejects(summary: Summary) -> Table:
    table = Table("rejected", "stage", "reason", "for example")
    table.columns[0].justify = "right"
    for reject in summary.rejects:
        table.add_row(f"{reject.n_records:,}", reject.stage, reject.reason, plain(f"{place_of(reject.path, reject.record)}: {reject.message}"))
    return table
