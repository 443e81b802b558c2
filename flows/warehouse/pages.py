"""Which articles are versions of one page, filled in over a whole snapshot.

Every run numbers the versions anew, for all pages, from what the articles state themselves and `inputs` says of their files; so they do not depend on the
order of arrival. Only files of `articles` in which a row changes are written. Held in memory are the columns below of all articles that have a page.
"""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from flows.warehouse import parts
from transforms.versions import UNTOLD, Fetches, Numbers, number

_FILLED = ("version", "is_latest")
_INSTANTS = {"modified": ("modified_at", "modified_date"), "published": ("published_at", "published_date")}
_READ = ["article_id", "page_id", "crawled_at", "modified_at", "modified_date", "published_at", "published_date", "published_basis", *_FILLED]
_US_OF_DAY = 86_400_000_000


def number_versions(snapshot: Path) -> None:
    """Fills in `version` and `is_latest`, once the per-article tables are complete and `inputs` is written."""
    for part, wanted in differences(snapshot):
        parts.fill(snapshot, part, wanted, _FILLED)


def differences(snapshot: Path) -> Iterator[tuple[str, pa.Table]]:
    """For each part in which articles have another version than they should have: these articles as they should be."""
    have = _articles(snapshot)
    version, is_latest = number(_fetches(have, _held(snapshot)))
    want = pa.table({"article_id": have["article_id"], "part": have["part"], "version": pa.array(version, pa.int32()), "is_latest": pa.array(is_latest)})
    differs = pc.or_(pc.not_equal(have["version"], want["version"]), pc.not_equal(have["is_latest"], want["is_latest"]))
    want = want.filter(differs)
    for part in sorted(pc.unique(want["part"]).to_pylist()):
        yield part, want.filter(pc.equal(want["part"], part))


def _articles(snapshot: Path) -> pa.Table:
    """The articles that have a page, in order of id."""
    tables = []
    for part in parts.parts(snapshot):
        table = parts.read(parts.folder(snapshot, "articles") / part, "articles", _READ)
        table = table.append_column("part", pa.DictionaryArray.from_arrays(np.zeros(len(table), np.int32), [part]))
        tables.append(table.filter(pc.is_valid(table["page_id"])))
    return pa.concat_tables(tables).unify_dictionaries().sort_by("article_id").combine_chunks()


def _held(snapshot: Path) -> pa.Array:
    """Ids of the articles of which a file still holds a record."""
    rows = pa.concat_tables([parts.read(file, "inputs", ["article_id", "gone"]) for file in parts.files(snapshot, "inputs")])
    return rows.filter(pc.invert(rows["gone"]))["article_id"].drop_null().combine_chunks()


def _fetches(have: pa.Table, held: pa.Array) -> Fetches:
    page = pc.rank(have["page_id"].combine_chunks(), tiebreaker="dense")
    own = pc.not_equal(have["published_basis"], "copy")
    instants = {name: _instant(have[at], have[day]) for name, (at, day) in _INSTANTS.items()}
    published = np.where(own.to_numpy(), instants["published"], UNTOLD)
    there = pc.is_in(have["article_id"], held).to_numpy()
    return Fetches(page.to_numpy().astype(np.int64), _instant(have["crawled_at"], None), instants["modified"], published, there)


def _instant(at: pa.ChunkedArray, day: pa.ChunkedArray | None) -> Numbers:
    """Microseconds of an instant, or of the beginning of a day where only that is known."""
    told = pc.cast(at, pa.int64())
    if day is not None:
        told = pc.coalesce(told, pc.multiply(pc.cast(pc.cast(day, pa.int32()), pa.int64()), _US_OF_DAY))
    instants: Numbers = told.fill_null(UNTOLD).to_numpy().astype(np.int64)
    return instants
