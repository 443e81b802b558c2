"""From which record each article's rows are said to be: the one that `inputs` calls the article, filled in over a whole snapshot.

The first of identical records by path and place is the article; it may come after the others, so what the rows were made with is not enough. Only files of
`articles` in which a row changes are written.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.warehouse import parts

_FILLED = ("path", "record")


def place_articles(snapshot: Path) -> None:
    """Fills in `path` and `record`, once `inputs` is written."""
    for part, wanted in list(differences(snapshot)):
        parts.fill(snapshot, part, wanted, _FILLED)


def differences(snapshot: Path) -> Iterator[tuple[str, pa.Table]]:
    """For each part in which articles say another place than `inputs` does: these articles as they should be."""
    have, places = _articles(snapshot), _places(snapshot)
    row = pc.index_in(have["article_id"].combine_chunks(), places["article_id"].combine_chunks())
    want = places.take(row).append_column("part", have["part"])
    same = pc.and_(*(pc.fill_null(pc.equal(have[name], want[name]), fill_value=False) for name in _FILLED))
    want = want.filter(pc.and_(pc.is_valid(want["article_id"]), pc.invert(same)))
    for part in sorted(pc.unique(want["part"]).to_pylist()):
        yield part, want.filter(pc.equal(want["part"], part))


def _articles(snapshot: Path) -> pa.Table:
    tables = []
    for part in parts.parts(snapshot):
        table = parts.read(parts.folder(snapshot, "articles") / part, "articles", ["article_id", *_FILLED])
        tables.append(table.append_column("part", pa.DictionaryArray.from_arrays(np.zeros(len(table), np.int32), [part])))
    return pa.concat_tables(tables).unify_dictionaries().combine_chunks()


def _places(snapshot: Path) -> pa.Table:
    """Path and place of the record that each article is made from."""
    columns = ["article_id", "path", "record", "status"]
    tables = [parts.read(file, "inputs", columns) for file in parts.files(snapshot, "inputs")]
    rows = pa.concat_tables(tables)
    return rows.filter(pc.equal(rows["status"], "article")).select(["article_id", *_FILLED])
