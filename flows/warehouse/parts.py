"""Parts of a snapshot: files of the same name in all per-article tables that hold the rows of the same articles.

A part has bounded size, its rows are sorted by the date that articles state themselves, article and position, and it never changes: where rows
have to go, another part takes its place. Only what articles take from others is filled in anew in a file of `articles`, rows and order as before.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from flows.errors import StoreError
from transforms.arrow import schema
from transforms.schema import PER_ARTICLE, TABLE

MAX_ARTICLES = 20_000
MAX_BYTES = 64 << 20
WRITTEN = "rows.parquet"
"""What a part is called that a worker has written, before it is taken into a snapshot."""
_ROW_GROUP = 65_536
_BATCH = 20_000
_ARTICLE_ORDER = [("day", "ascending"), ("article_id", "ascending")]


def folder(snapshot: Path, name: str) -> Path:
    """Where a snapshot holds the table called `name`.

    Not in a folder of the table's own name: a recursive glob for that, `warehouse/**/articles/*.parquet`, finds each row once.
    """
    return snapshot / f"{name}.parts"


def files(snapshot: Path, name: str) -> list[Path]:
    """The files of a table in a snapshot."""
    return sorted(folder(snapshot, name).glob("*.parquet"))


def number(snapshot: Path) -> int:
    """The number of a snapshot: its name, or in a copy that is called otherwise that of its file of `inputs`, which every run writes."""
    if snapshot.name.isdecimal():
        return int(snapshot.name)
    return max((int(file.name.split("-")[1]) for file in snapshot.glob("inputs*/*.parquet")), default=0)


def dataset(snapshot: Path, name: str) -> ds.Dataset:
    """A table of a snapshot, to be asked for some of its rows."""
    return ds.dataset(folder(snapshot, name), format="parquet")


def write(path: Path, name: str, table: pa.Table) -> None:
    """One Parquet file of the table called `name`, as all tables are written."""
    with open_writer(path, name) as writer:
        writer.write_table(table, _ROW_GROUP)


def open_writer(path: Path, name: str, sorting: Sequence[pq.SortingColumn] | None = None) -> pq.ParquetWriter:
    """A file to write row groups to: the declared schema, zstd 3, statistics and page index."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return pq.ParquetWriter(
        path, schema(TABLE[name]), compression="zstd", compression_level=3, write_statistics=True, write_page_index=True, sorting_columns=sorting
    )


def write_part(snapshot: Path, part: str, tables: Mapping[str, pa.Table]) -> None:
    """Writes the rows of some articles as the part called `part`, in order."""
    articles = tables["articles"]
    order = pc.sort_indices(pa.table({"day": own_dates(articles), "article_id": articles["article_id"]}), _ARTICLE_ORDER)
    ids = articles["article_id"].take(order).combine_chunks()
    for name in PER_ARTICLE:
        write(folder(snapshot, name) / part, name, _in_order(tables[name], ids, TABLE[name].key[1:]))


def own_dates(articles: pa.Table) -> pa.ChunkedArray:
    """The days of publication that articles state themselves. Rows are in this order: one taken from a copy comes and goes with that."""
    return pc.if_else(pc.equal(articles["published_basis"], "copy"), pa.scalar(None, pa.date32()), articles["published_date"])


def _in_order(table: pa.Table, ids: pa.Array, position: Iterable[str]) -> pa.Table:
    rank = pc.index_in(table["article_id"], ids)
    keys = [("rank", "ascending"), *((column, "ascending") for column in position)]
    order = pc.sort_indices(pa.table({"rank": rank, **{column: table[column] for column in position}}), keys)
    return table.take(order)


def read(path: Path, name: str, columns: Sequence[str] | None = None) -> pa.Table:
    """The rows of one file of the table called `name`, or some columns of them."""
    with legible(path), pq.ParquetFile(path) as file:  # a quarter of the cost of pq.read_table on small files
        found = file.read(columns, use_threads=False)
        return found if columns else found.cast(schema(TABLE[name]))


def batches(path: Path, columns: Sequence[str] | None = None) -> Iterator[pa.RecordBatch]:
    """The rows of one file, some thousands at a time."""
    with legible(path), pq.ParquetFile(path) as file:
        yield from file.iter_batches(_BATCH, columns=columns)


@contextlib.contextmanager
def legible(where: Path) -> Iterator[None]:
    """Says where it is that a file or a folder of files turns out not to be what it should."""
    try:
        yield
    except (pa.ArrowException, ValueError) as error:
        raise StoreError(f"{where} can't be read: {error}; `copydesk check` says what is broken, a backup mends it") from error


def read_all(snapshot: Path, name: str) -> pa.Table:
    """All rows of a table that is small."""
    return pa.concat_tables([read(file, name) for file in files(snapshot, name)])


def parts(snapshot: Path) -> list[str]:
    """Names of a snapshot's parts."""
    where = folder(snapshot, "articles")
    return sorted(entry.name for entry in os.scandir(where)) if where.is_dir() else []


def article_ids(snapshot: Path, part: str) -> list[str]:
    """Ids of the articles in a part."""
    ids: list[str] = read(folder(snapshot, "articles") / part, "articles", ["article_id"])["article_id"].to_pylist()
    return ids


def read_part(snapshot: Path, part: str, gone: Sequence[str] = ()) -> dict[str, pa.Table]:
    """The rows of a part, those of some articles left out."""
    return {name: without(read(folder(snapshot, name) / part, name), gone) for name in PER_ARTICLE}


def without(rows: pa.Table, gone: Sequence[str]) -> pa.Table:
    """Rows without those of some articles."""
    return rows.filter(pc.invert(pc.is_in(rows["article_id"], pa.array(gone, pa.string())))) if gone else rows


def fill(snapshot: Path, part: str, wanted: pa.Table, columns: Sequence[str]) -> None:
    """Gives some articles of a part, by `article_id`, other values in some columns. Files may be hard links: it is written anew, never into."""
    path = folder(snapshot, "articles") / part
    table = read(path, "articles")
    declared = table.schema
    place = pc.index_in(table["article_id"], wanted["article_id"].combine_chunks())
    for name in columns:
        filled = pc.if_else(pc.is_valid(place), wanted[name].combine_chunks().take(place.combine_chunks()), table[name])
        table = table.set_column(table.column_names.index(name), name, filled)
    path.unlink()
    write(path, "articles", table.cast(declared))


def link_part(previous: Path, snapshot: Path, part: str) -> None:
    """Takes a part over as it is."""
    for name in PER_ARTICLE:
        folder(snapshot, name).mkdir(parents=True, exist_ok=True)
        os.link(folder(previous, name) / part, folder(snapshot, name) / part)


def move_part(written: Path, snapshot: Path, part: str) -> None:
    """Takes over what a worker has written, under the name `part`."""
    for name in PER_ARTICLE:
        folder(snapshot, name).mkdir(parents=True, exist_ok=True)
        (folder(written, name) / WRITTEN).rename(folder(snapshot, name) / part)


def remove_part(snapshot: Path, part: str) -> None:
    """Takes a part away from a snapshot that is not published yet."""
    for name in PER_ARTICLE:
        (folder(snapshot, name) / part).unlink()


def size(snapshot: Path, part: str) -> tuple[int, int]:
    """Articles and bytes of a part."""
    count: int = pq.read_metadata(folder(snapshot, "articles") / part).num_rows
    return count, sum((folder(snapshot, name) / part).stat().st_size for name in PER_ARTICLE)
