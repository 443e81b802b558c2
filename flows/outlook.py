"""`copydesk run --dry-run`: what a run would work on and why. Files are read and hashed as a run would; no article is made, nothing is written."""

import contextlib
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from flows.engines.engine import limits_of
from flows.inputs import fates, verdict
from flows.inputs.configured import config_of
from flows.inputs.files import base_of, find_files, is_regular, mirrored, source_of
from flows.inputs.ledger import Ledger
from flows.inputs.reader import open_reader
from flows.inputs.records import new_records
from flows.objects import is_url
from flows.options import Options
from flows.views.progress import Progress
from flows.warehouse import build, forgotten
from flows.warehouse.bucket import at_hand
from flows.warehouse.opened import opened
from flows.warehouse.store import Store
from transforms import PIPELINE_VERSION


class Planned(NamedTuple):
    """Records of one file that a run would do the same with, for the same reason."""

    why: str
    """new, changed, version, retry, forgotten, unusable, gone or removed."""
    path: str
    n_records: int


class Outlook(NamedTuple):
    """What a run would do."""

    n_files: int
    n_bytes: int
    n_articles: int
    """Records that articles would be made from; the others are equal to one that makes it, or can't be read."""
    planned: list[Planned]


def look_ahead(options: Options, progress: Progress) -> Outlook:
    """What a run of the options would do with the warehouse as it is now."""
    root, url = at_hand(options.warehouse, progress.say), options.warehouse if is_url(options.warehouse) else None
    base = base_of(root)
    with tempfile.TemporaryDirectory(prefix="copydesk-") as scratch, _previous(root) as previous:
        ledger = Ledger(Path(scratch, "ledger.sqlite"), "", datetime.now(UTC), PIPELINE_VERSION, retry_rejects=options.retry_rejects)
        with closing(ledger):
            ledger.keep_out(forgotten.marks_of(forgotten.read(Store(root).current)))
            ledger.load(*build.known(previous))
            is_within = mirrored(options.raw, base) if options.mirror else None
            n_files, n_bytes = ledger.add_files(find_files(options.raw, root, Path(scratch), url))
            progress.files(n_files, n_bytes)
            limits = limits_of(options)
            with open_reader(limits) as read:
                n_articles = sum(1 for _ in new_records(ledger, limits, lambda place: progress.made(1, place), config_of(options)(read)))
            leaving = fates.count(ledger, lambda path: is_regular(source_of(path, base)), is_within)
            worked = [Planned(*row) for row in verdict.worked(ledger)]
            return Outlook(n_files, n_bytes, n_articles, worked + [Planned("removed" if is_within else "gone", path, count) for path, count in leaving])


@contextlib.contextmanager
def _previous(root: Path) -> Iterator[Path | None]:
    if Store(root).current is None:
        yield None
        return
    with opened(root) as snapshot:
        yield snapshot
