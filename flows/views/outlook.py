"""What a run would do, for people."""

import sys
from collections.abc import Iterator, Mapping

from flows.outlook import Outlook, Planned
from flows.views.plain import Screen
from flows.views.words import counted, size
from transforms import PIPELINE_VERSION
from transforms.printable import as_json as json_of

_FILES = 20
"""Files named for each reason."""
REASONS: Mapping[str, str] = {
    "new": "new",
    "changed": "in the place of another record, or given with other metadata",
    "version": f"known, but worked on by another copydesk than {PIPELINE_VERSION}",
    "retry": "rejected before, taken again",
    "unusable": "can't be read: to be rejected",
    "forgotten": "forgotten: kept out",
    "gone": "no more in their files: kept, or replaced where the file holds the same record in another state",
    "removed": "no more there: to be removed",
}


def show(outlook: Outlook, *, as_json: bool = False) -> None:
    """Prints what would be worked on, by reason, with the files it stands in."""
    if as_json:
        sys.stdout.write(json_of(outlook._asdict() | {"planned": [one._asdict() for one in outlook.planned]}) + "\n")
        return
    screen = Screen(soft_wrap=True)
    for line in lines(outlook):
        screen.show(line)


def lines(outlook: Outlook) -> Iterator[str]:
    """The same as lines of text."""
    yield f"Dry run: {counted(outlook.n_files, 'file')}, {size(outlook.n_bytes)} read; nothing was written."
    for why, meaning in REASONS.items():
        found = [one for one in outlook.planned if one.why == why]
        if found:
            yield f"{counted(sum(one.n_records for one in found), 'record')} {meaning}"
            yield from _files(found)
    yield f"{counted(outlook.n_articles, 'article')} would be made." if outlook.planned else "Nothing new: a run would commit nothing."


def _files(found: list[Planned]) -> Iterator[str]:
    for one in found[:_FILES]:
        yield f"  {one.path}" + (f" ({one.n_records:,})" if one.n_records > 1 else "")
    if len(found) > _FILES:
        yield f"  … and {len(found) - _FILES:,} files more"
