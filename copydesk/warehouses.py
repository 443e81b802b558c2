"""A warehouse opened to be read."""

import logging
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import pyarrow as pa
import pyarrow.dataset as ds

from copydesk.articles import Article
from flows.warehouse import parts, questions
from flows.warehouse.bucket import at_hand
from flows.warehouse.opened import opened
from transforms.schema import PER_ARTICLE, TABLE

if TYPE_CHECKING:
    import duckdb

_log = logging.getLogger("copydesk")


class Warehouse:
    """The tables of a warehouse as one run left them: what later runs commit is not mixed in. `refresh` goes on to what was committed last."""

    def __init__(self, path: str | Path) -> None:
        """The warehouse in a folder or at a URL, `s3://news/warehouse`. Raises `StoreError` where there is none."""
        self._name = str(path)
        self.path = at_hand(self._name, _log.info)
        self._open = ExitStack()
        self._snapshot = self._open.enter_context(opened(self.path))
        self._connection: duckdb.DuckDBPyConnection | None = None

    def refresh(self) -> None:
        """Goes on to what was committed last."""
        self.close()
        self.path = at_hand(self._name, _log.info)
        self._snapshot = self._open.enter_context(opened(self.path))

    def close(self) -> None:
        """Lets go of what it holds."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._open.close()

    @property
    def tables(self) -> Sequence[str]:
        """Names of its tables."""
        return list(TABLE)

    def table(self, name: str, *, columns: Sequence[str] | None = None, where: ds.Expression | None = None) -> pa.Table:
        """A table, or some columns and rows of it, with its declared types: `w.table("articles", where=ds.field("language") == "en")`."""
        self._known(name)
        with parts.legible(self._snapshot):
            return parts.dataset(self._snapshot, name).to_table(columns=list(columns) if columns is not None else None, filter=where)

    __getitem__ = table

    def dataset(self, name: str) -> ds.Dataset:
        """A table as a dataset, to be read by pieces."""
        self._known(name)
        return parts.dataset(self._snapshot, name)

    def to_pandas(self, name: str) -> Any:
        """A table as a pandas DataFrame (pandas must be installed)."""
        return self.table(name).to_pandas()

    def to_polars(self, name: str) -> Any:
        """A table as a Polars DataFrame (polars must be installed)."""
        import polars as pl  # noqa: PLC0415  # an option

        return pl.from_arrow(self.table(name))

    def sql(self, query: str, parameters: Sequence[object] = ()) -> "duckdb.DuckDBPyRelation":
        """A question in SQL, answered by DuckDB (which must be installed): tables by their names, and the views of views.sql (`quotes`, `quoted`, `speech`, …).

        The answer can be shown as it is; `.df()`, `.pl()`, `.fetchall()` and, after `.to_arrow_table()`, Arrow's functions make something else of it.
        """
        if self._connection is None:
            import duckdb  # noqa: PLC0415  # an option

            self._connection = duckdb.connect()
            self._connection.execute(questions.over({name: parts.files(self._snapshot, name) for name in TABLE}))
        return self._connection.sql(query, params=list(parameters) or None)

    def article(self, wanted: str) -> Article:
        """One article: by its id or the start of it, its URL, its path or `path#record`. Raises `UsageError` where none or several are called so."""
        from flows.views.find import find_one  # noqa: PLC0415  # only here

        mine = ds.field("article_id") == find_one(self._snapshot, wanted)
        return Article({name: self.table(name, where=mine) for name in (*PER_ARTICLE, "copies")})

    def _known(self, name: str) -> None:
        if name not in TABLE:
            raise KeyError(f"no table is called {name!r}; there are {', '.join(TABLE)}")

    def __enter__(self) -> Self:
        """The warehouse itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Lets go of what it holds."""
        self.close()

    def __repr__(self) -> str:
        """Where it is and what it holds, in a line."""
        counts = {row["table"]: row["rows"] for row in self._last_counts()}
        found = ", ".join(f"{counts[name]:,} {name}" for name in ("articles", "entities", "dates", "sources") if name in counts)
        return f"<Warehouse {str(self.path)!r}: {found}>"

    def _last_counts(self) -> Sequence[Any]:
        runs = self.table("runs", columns=["run_id", "sequence"]).sort_by([("sequence", "descending")]).slice(0, 1)
        counts = self.table("run_counts", where=ds.field("run_id").isin(runs["run_id"].combine_chunks()))
        return list(counts.to_pylist())


def open(path: str | Path = "warehouse") -> Warehouse:  # as of every format's library: `gzip.open`, `tarfile.open`
    """A warehouse to be read, as the run that was last left it. Raises `StoreError` where there is none."""
    return Warehouse(path)
