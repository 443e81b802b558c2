"""`python -m benchmarks.readers QUERIES COMMITS`: queries over three joined tables while runs commit, by DuckDB's globs, Polars and pandas.

Every commit writes all articles anew, with its number in each row of every table: an answer with two numbers is of two commits. Readers resolve `current`
once a query, as docs/operating.md says; `live` are the globs of README.md, whose files may be gone between listing and opening. Prints what each saw.
"""

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from tests.flows import fake

N_ARTICLES = 40
_JOINED = """
SELECT DISTINCT p.text, e.text, a.n_words FROM '{0}/articles{1}/*.parquet' a
JOIN '{0}/paragraphs{1}/*.parquet' p USING (article_id) JOIN '{0}/entities{1}/*.parquet' e USING (article_id, paragraph_index)
"""
type Seen = set[tuple[str, str, int]]
"""Texts of paragraph and entity, and words of the article, of the rows of a join."""


def by_duckdb(where: Path, suffix: str = ".parts") -> Seen:
    """The rows by DuckDB's globs."""
    import duckdb  # noqa: PLC0415  # each reader needs a library of its own

    return set(duckdb.execute(_JOINED.format(where, suffix)).fetchall())


def by_duckdb_live(where: Path) -> Seen:
    """The same by the links that are there at the time."""
    return by_duckdb(where, "")


def by_polars(where: Path) -> Seen:
    """The rows by Polars."""
    import polars as pl  # noqa: PLC0415

    articles, paragraphs, entities = (pl.scan_parquet(f"{where}/{name}.parts/*.parquet") for name in ("articles", "paragraphs", "entities"))
    joined = articles.join(paragraphs, on="article_id").join(entities, on=["article_id", "paragraph_index"], suffix="_entity")
    return set(joined.select("text", "text_entity", "n_words").collect().rows())


def by_pandas(where: Path) -> Seen:
    """The rows by pandas."""
    import pandas as pd  # noqa: PLC0415

    articles, paragraphs, entities = (pd.read_parquet(where / f"{name}.parts") for name in ("articles", "paragraphs", "entities"))
    joined = articles[["article_id", "n_words"]].merge(paragraphs[["article_id", "paragraph_index", "text"]], on="article_id")
    joined = joined.merge(entities[["article_id", "paragraph_index", "text"]], on=["article_id", "paragraph_index"], suffixes=("", "_entity"))
    return set(joined[["text", "text_entity", "n_words"]].itertuples(index=False, name=None))


READERS: Mapping[str, Callable[[Path], Seen]] = {"duckdb": by_duckdb, "polars": by_polars, "pandas": by_pandas, "live": by_duckdb_live}


def fill(raw: Path, turn: int) -> None:
    """Files of as many words as is the turn, which begin with its number."""
    raw.mkdir(exist_ok=True)
    for number in range(N_ARTICLES):
        (raw / f"{number}.txt").write_text(f"R{turn} " + "word " * turn)


def is_whole(seen: Seen) -> bool:
    """Whether all rows are of one commit."""
    return len(seen) == 1 and all(text.split()[0] == entity == f"R{n_words - 1}" for text, entity, n_words in seen)


def ask(name: str, warehouse: Path, queries: int) -> Counter[str]:
    """How many queries gave an answer, one of two commits, or an error."""
    found: Counter[str] = Counter()
    for _ in range(queries):
        try:
            seen = READERS[name](warehouse if name == "live" else (warehouse / "current").resolve())
        except Exception as error:  # noqa: BLE001  # whatever a reader raises is what is counted
            found["errors"] += 1
            found[str(error)[:100]] += 1
        else:
            found["whole" if is_whole(seen) else "mixed"] += 1
    return found


def measure(root: Path, names: list[str], queries: int, commits: int) -> tuple[dict[str, Counter[str]], int]:
    """What readers saw, one process for each, and how many runs committed meanwhile: at least so many."""
    fill(root / "raw", 0)
    fake.run([root / "raw"], root / "w")
    committed = 0
    with ProcessPoolExecutor(len(names), get_context("spawn")) as pool:
        asked: dict[str, Future[Counter[str]]] = {name: pool.submit(ask, name, root / "w", queries) for name in names}
        while committed < commits or not all(one.done() for one in asked.values()):
            committed += 1
            fill(root / "raw", committed)
            fake.run([root / "raw"], root / "w")
        return {name: one.result() for name, one in asked.items()}, committed


def main(queries: int, commits: int) -> None:
    """Asks so many queries of each reader."""
    with tempfile.TemporaryDirectory(prefix="readers") as folder:
        seen, committed = measure(Path(folder), list(READERS), queries, commits)
    print(f"{committed} commits meanwhile")
    for name, counts in seen.items():
        print(f"{name}: {queries} queries, {counts['errors']} errors, {counts['mixed']} mixed", [key for key in counts if " " in key][:1])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
