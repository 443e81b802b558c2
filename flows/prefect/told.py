"""What a flow run says of itself: its log, the page that Prefect shows with it, and who is told when it fails."""

import logging
import os
import shlex
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from flows.options import Reject, Summary
from flows.views.rejects import place_of
from flows.views.words import counted
from flows.warehouse import parts
from flows.warehouse.store import Store
from transforms.printable import printable
from transforms.schema import Run

NOTIFY = "COPYDESK_NOTIFY"
"""A command of the environment, not a parameter: who may start flow runs may not run commands."""
_PATIENCE = 60
_STAGES = {"plan": "reading", "transform": "tagging", "copies": "finding copies", "check": "checking"}
_COUNTS = {
    "n_inputs": "records worked on", "n_articles": "new or changed articles", "n_duplicates": "duplicates of others", "n_rejected": "could not be used",
    "n_removed": "removed", "n_replaced": "replaced by what their file holds now",
}  # fmt: skip
_log = logging.getLogger(__name__)


def lines(summary: Summary, run: Run, warehouse: Path) -> Iterator[tuple[int, str]]:
    """The run for a log: level and words of each line."""
    words = f"{counted(run.n_articles, 'article')}, {counted(run.n_duplicates, 'duplicate')}, {run.n_rejected:,} rejected, {run.n_removed:,} removed"
    yield logging.INFO, f"{counted(run.n_inputs, 'input')}: {words}"
    for reject in summary.rejects:
        yield logging.WARNING, f"{counted(reject.n_records, 'record')} rejected ({reject.stage}, {reject.reason}), {_first(reject)}"
    if untagged := _untagged(warehouse):
        yield logging.INFO, f"in languages that no tagger reads: {', '.join(f'{language} {count:,}' for language, count in untagged)}"
    yield logging.INFO, "; ".join(f"{what} {seconds:.1f} s" for what, seconds in _seconds(run))


def page(summary: Summary, run: Run, warehouse: Path) -> str:
    """The run as a page in Markdown."""
    report = warehouse.absolute() / "report" / "index.html"
    parts_of_it = [
        f"# {counted(run.n_articles, 'new or changed article')}, {run.n_rejected:,} rejected\n",
        *_table(("", "records"), [(what, f"{getattr(run, name):,}") for name, what in _COUNTS.items()]),
    ]
    if summary.rejects:
        rejected = [(f"{one.n_records:,}", f"{one.stage}: {one.reason.replace('_', ' ')}", _first(one)) for one in summary.rejects]
        parts_of_it += ["\n## What could not be used, and what to do\n", *_table(("records", "why", "for example"), rejected)]
    if untagged := _untagged(warehouse):
        parts_of_it += ["\n## Languages that no tagger reads\n", *_table(("language", "articles"), [(language, f"{count:,}") for language, count in untagged])]
    parts_of_it += ["\n## Tables\n", *_table(("table", "rows"), [(_link(warehouse / name, name), f"{count:,}") for name, count in summary.counts.items()])]
    parts_of_it += ["\n## Time\n", *_table(("stage", "seconds"), [(what, f"{seconds:.1f}") for what, seconds in _seconds(run)])]
    parts_of_it += [f"\n{_link(report, 'The report')} of the warehouse, as it was when `copydesk report` was last run.\n"] if report.exists() else []
    return "\n".join([*parts_of_it, f"\nRun {run.run_id}, copydesk {run.pipeline_version}: `{printable(run.command)}`\n"])


def notify(message: str) -> None:
    """Hands a message to the command that the environment names; what goes wrong with that is logged, and changes nothing."""
    command = os.environ.get(NOTIFY)
    if not command:
        return
    try:
        subprocess.run(shlex.split(command), input=f"{message}\n", text=True, timeout=_PATIENCE, check=True)  # the operator's own command
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        _log.warning("%s could not be told: %s", NOTIFY, error)


def _first(reject: Reject) -> str:
    return printable(f"{place_of(reject.path, reject.record)}: {reject.message}")


def _untagged(warehouse: Path) -> Sequence[tuple[str, int]]:
    """The languages of articles that are not tagged, and how many there are, the most first."""
    snapshot = Store(warehouse).current
    if snapshot is None:
        return []
    found = parts.dataset(snapshot, "articles").to_table(["language", "tagged", "kind"]).to_pylist()
    return Counter(row["language"] or "not known" for row in found if not row["tagged"] and row["kind"] in {None, "story", "live"}).most_common()


def _seconds(run: Run) -> list[tuple[str, float]]:
    return [(what, getattr(run, f"seconds_{stage}")) for stage, what in _STAGES.items()]


def _link(path: Path, name: str) -> str:
    return f"[{name}]({path.absolute().as_uri()})"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield "|---" * len(head) + "|"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |"
