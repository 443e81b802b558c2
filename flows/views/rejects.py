"""`copydesk rejects`: what could not be used, by stage and reason, with what to do about it."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow.dataset as ds

from flows.views.plain import Screen, plain
from flows.views.words import counted
from flows.warehouse import parts
from flows.warehouse.opened import opened
from transforms.printable import as_json as json_of
from transforms.schema import Reason

REMEDIES: Mapping[Reason, str] = {
    "not_regular": "Copy what it stands for into a file of its own: links to folders, pipes and sockets are not read.",
    "unreadable": "Let the user who runs copydesk read it, or unpack it with its password; then run with --retry-rejects.",
    "unknown_format": "Save it in one of the formats that docs/inputs.md lists.",
    "corrupt": "Copy or download it again.",
    "too_large": "Where the size is right, raise the limit that the message names (--limit NAME=N), with --retry-rejects.",
    "too_deep": "Unpack the outer archives and add what is in them.",
    "undecodable": "Save it again as UTF-8.",
    "no_text": "Save the article again, whole and as text or HTML; what holds none can stay as it is.",
    "not_an_article": "Nothing, where you did not expect an article there.",
    "bad_record": "Mend the record, or call the field that holds the article `text` or `html`.",
    "worker_died": "Run with --retry-rejects, and with fewer --workers where memory is short; else take the record out.",
    "internal_error": "A bug of copydesk: please report it with the file.",
}
_COLUMNS = ["stage", "reason", "path", "record", "format", "n_bytes", "message", "run_id"]
_PLACES = 3
"""Places named for each message."""

type Row = dict[str, Any]


class Group(NamedTuple):
    """Rejected records of one stage and reason, by path and record."""

    stage: str
    reason: Reason
    rows: list[Row]


def show(warehouse: Path, most: int, *, as_json: bool) -> None:
    """Prints the rejects of a warehouse: `most` messages of each group, or all of them as JSON."""
    with opened(warehouse) as snapshot:
        groups = sorted(grouped(snapshot), key=lambda group: (-len(group.rows), group.stage, group.reason))
    if as_json:
        sys.stdout.write(json_of([described(group) for group in groups]) + "\n")
        return
    screen = Screen(soft_wrap=True)
    for group in groups:
        screen.show(plain(f"{len(group.rows):,} rejected: {group.stage}/{group.reason}", "bold"))
        screen.show(f"  What to do: {REMEDIES[group.reason]}")
        for line in lines(group, most):
            screen.show(line)
    total = sum(len(group.rows) for group in groups)
    footer = f"{counted(total, 'record')} rejected. One that changes is taken again by the next run, all are with `copydesk run --retry-rejects`."
    screen.show(footer if total else f"{warehouse}: nothing is rejected")


def grouped(snapshot: Path) -> Iterator[Group]:
    """The rejected records of a snapshot, by stage and reason."""
    found = parts.dataset(snapshot, "inputs").to_table(columns=_COLUMNS, filter=ds.field("status") == "rejected")
    rows = found.sort_by([(name, "ascending") for name in ("stage", "reason", "path", "record")]).to_pylist()
    for (stage, reason), some in groupby(rows, lambda row: (row["stage"], row["reason"])):
        yield Group(stage, reason, list(some))


def lines(group: Group, most: int) -> Iterator[str]:
    """Its messages, the most frequent first, each with the first places it is said of."""
    places: dict[str, list[str]] = defaultdict(list)
    for row in group.rows:
        places[row["message"]].append(place_of(row["path"], row["record"]))
    ordered = sorted(places.items(), key=lambda one: (-len(one[1]), one[1][0]))
    for message, where in ordered[:most]:
        more = f" and {len(where) - _PLACES:,} more" if len(where) > _PLACES else ""
        yield f"  {', '.join(where[:_PLACES])}{more}: {message}"
    if len(ordered) > most:
        yield f"  … and {len(ordered) - most:,} messages more (--most N, --json)"


def place_of(path: str, record: int) -> str:
    """Where a record stands, as all commands take it: `path#record`."""
    return f"{path}#{record}"


def described(group: Group) -> Row:
    """A group for other programs."""
    records = [{name: value for name, value in row.items() if name not in {"stage", "reason"}} for row in group.rows]
    return {"stage": group.stage, "reason": group.reason, "remedy": REMEDIES[group.reason], "n_records": len(records), "records": records}
