"""Articles that an older copydesk made: which a run has worked out anew, and which it could not."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows.options import Upgrade
from flows.warehouse import parts


def older_articles(snapshot: Path, version: str) -> dict[str, int]:
    """Number of a snapshot's articles by the version that made them, those of this version left out."""
    return dict(Counter(of for table in _older(snapshot, version) for of in table["pipeline_version"].to_pylist()))


def upgrade(previous: Path | None, snapshot: Path, version: str, is_there: Callable[[str], bool]) -> Upgrade | None:
    """What a run made of the older articles of the snapshot before; None where there were none. `is_there` tells if the file of a path in `inputs` is."""
    before = _ids(previous, version) if previous else set()
    if not before:
        return None
    kept = _ids(snapshot, version)
    there = [is_there(path) for path in _paths(snapshot, kept)]
    gone = before - kept - set(_all_ids(snapshot))
    return Upgrade(len(before) - len(kept & before) - len(gone), there.count(False), there.count(True))


def _older(snapshot: Path, version: str) -> Iterator[pa.Table]:
    for part in parts.parts(snapshot):
        table = parts.read(parts.folder(snapshot, "articles") / part, "articles", ["article_id", "pipeline_version"])
        yield table.filter(pc.not_equal(table["pipeline_version"], version))


def _ids(snapshot: Path, version: str) -> set[str]:
    return {article_id for table in _older(snapshot, version) for article_id in table["article_id"].to_pylist()}


def _all_ids(snapshot: Path) -> Iterator[str]:
    return (article_id for part in parts.parts(snapshot) for article_id in parts.article_ids(snapshot, part))


def _paths(snapshot: Path, articles: set[str]) -> Iterator[str]:
    """The paths of the records that some articles are made from."""
    wanted = pa.array(articles, pa.string())
    for file in parts.files(snapshot, "inputs"):
        for batch in parts.batches(file, ["path", "status", "article_id"]):
            makes = pc.and_(pc.equal(batch["status"], "article"), pc.is_in(batch["article_id"], wanted))
            yield from batch.filter(makes)["path"].to_pylist()
