"""The end of a run, for people."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from flows.options import Summary, Upgrade
from flows.views.plain import Grid, Screen
from flows.views.rejects import place_of
from flows.views.words import counted
from transforms.printable import as_json as json_of


def show(summary: Summary, warehouse: Path | str, *, as_json: bool = False) -> None:
    """Prints what a run did: its counts, the rows of every table, its rejects by reason with an example each."""
    if as_json:
        sys.stdout.write(json_of(_described(summary)) + "\n")
        return
    screen = Screen(soft_wrap=True)
    if summary.run is None:
        screen.show(f"Nothing new: every input is in {warehouse} already, nothing was committed.")
        return
    run = summary.run
    counts = f"{counted(run.n_inputs, 'input')}: {counted(run.n_articles, 'article')}, {counted(run.n_duplicates, 'duplicate')}, {run.n_rejected:,} rejected"
    counts += f", {run.n_removed} removed" if run.n_removed else ""
    counts += f", {run.n_replaced} replaced" if run.n_replaced else ""
    counts += f", {summary.n_withdrawn} kept out as forgotten" if summary.n_withdrawn else ""
    screen.show(f"{counts}; {(run.finished_at - run.started_at).total_seconds():.1f} s")
    if summary.upgrade:
        for line in _upgraded(summary.upgrade):
            screen.show(line)
    screen.show(_rows(summary, warehouse))
    if summary.rejects:
        screen.show(_rejects(summary))
        screen.show("`copydesk rejects` lists all that could not be used, and what to do.")


def _described(summary: Summary) -> dict[str, Any]:
    """The same for other programs; `run` is null where there was nothing new."""
    return {
        "run": summary.run and summary.run._asdict(),
        "rows": dict(summary.counts),
        "rejects": [reject._asdict() for reject in summary.rejects],
        "upgrade": summary.upgrade and summary.upgrade._asdict(),
        "n_withdrawn": summary.n_withdrawn,
    }


def _upgraded(upgrade: Upgrade) -> Iterator[str]:
    yield f"Articles of an older copydesk that were worked out anew: {upgrade.n_anew}"
    if upgrade.n_gone:
        yield f"Articles that stay as they were, as their files are gone: {upgrade.n_gone} (articles.pipeline_version tells them)"
    if upgrade.n_unread:
        yield f"Articles that stay as they were until a run reads their files: {upgrade.n_unread}"


def _rows(summary: Summary, warehouse: Path | str) -> Grid:
    table = Grid("table", "rows", "where")
    table.columns[1].justify = "right"
    for name, count in summary.counts.items():
        table.row(name, f"{count:,}", f"{str(warehouse).rstrip('/')}/{name}/*.parquet")
    return table


def _rejects(summary: Summary) -> Grid:
    table = Grid("rejected", "stage", "reason", "for example")
    table.columns[0].justify = "right"
    for reject in summary.rejects:
        table.row(f"{reject.n_records:,}", reject.stage, reject.reason, f"{place_of(reject.path, reject.record)}: {reject.message}")
    return table
