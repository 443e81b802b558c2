"""Keeps the table `copies` as articles come, change and go.

When `find_copies` is called the folder `snapshot` holds the six per-article tables of the new snapshot, complete and final:
`snapshot/<table>/part-*.parquet`, a part being files of one name that hold the rows of the same articles in every table. `inputs`, `runs` and
`datapackage.json` are not there yet. Nothing in it is visible to readers before the commit. Files are hard links into earlier snapshots where
nothing changed: never write into one. New files take the
snapshot's number into their name (`snapshot.name`), so that a name never stands for two contents.
"""

from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.parts import write
from transforms.arrow import schema, to_arrow
from transforms.schema import TABLE


def find_copies(snapshot: Path, changed: frozenset[str], removed: frozenset[str], previous: Path | None) -> None:
    """Writes `snapshot/copies/*.parquet`, and what it needs to go on from there below `snapshot/.index/`.

    `changed` are ids of articles that are new or made again, `removed` of those that are gone; `previous` is the snapshot before, if any.
    """
    old = pq.read_table(previous / "copies", schema=schema(TABLE["copies"])) if previous else to_arrow("copies", [])
    gone = pa.array(changed | removed, pa.string())
    stale = pc.or_(pc.is_in(old["article_id"], gone), pc.is_in(old["other_article_id"], gone))
    write(snapshot / "copies" / f"part-{snapshot.name}-0000.parquet", "copies", old.filter(pc.invert(stale)))
