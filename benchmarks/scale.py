"""What the driver of a run costs, without the articles: `python -m benchmarks.scale 30000 100000 300000`.

A thousand workers are simulated that list and make articles of two words at once. All else is real: planning, ledger, parts, copies, checks, commit. For each
size: a run over that many articles, then one that adds 1,000. Prints processor seconds by stage, peak memory and files, and what they come to for each article.
"""

import pickle
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyarrow as pa

from flows import run as steps
from flows.engines.made import Made, Outcome
from flows.inputs.files import RawFile
from flows.inputs.listed import Listed, Scan
from flows.options import Options, Summary
from flows.views.progress import Lines
from flows.warehouse import parts
from flows.warehouse.build import KNOWN_BY
from transforms import PIPELINE_VERSION
from transforms.arrow import schema, to_arrow
from transforms.model import Record
from transforms.schema import PER_ARTICLE, TABLE

_IN_FILE = 1_000
"""Records of a file."""
_MADE_UP: dict[str, dict[str, Any]] = {
    "articles": {
        "language": "en", "published_basis": "none", "version": 1, "is_latest": True, "kind": "story", "n_paragraphs": 1, "n_words": 2, "tagged": True,
        "pipeline_version": PIPELINE_VERSION, "authors": [],
    },
    "paragraphs": {"paragraph_index": 0, "role": "body", "char_start": 0, "n_words": 2},
    "entities": {
        "entity_index": 0, "paragraph_index": 0, "sentence_index": 0, "char_start": 0, "char_end": 7, "text": "Article", "type": "ORG",
        "entity_id": "org/article", "name": "Article", "method": "simulated", "score": 0.5,
    },
}  # fmt: skip


class Simulated:
    """Workers of a cluster, here and at once."""

    slots = 1_000
    most_records = 4_000

    def __init__(self) -> None:
        """Nothing is shared yet."""
        self._folder = Path()
        self.seconds = 0.0

    def share(self, folder: Path) -> None:
        """Takes note of the folder."""
        self._folder = folder

    def scan(self, files: Iterable[RawFile]) -> Iterator[Scan]:
        """Lists records that are not there."""
        for file in files:
            started = time.process_time()
            names = (f"{file.path}#{place}" for place in range(_IN_FILE))
            hashes = [sha256(name.encode()).hexdigest() for name in names]
            items = [(Listed(file.path, place, "jsonl", one, one[:20], 400, file.path, file.source, None), None) for place, one in enumerate(hashes)]
            listing = self._folder / uuid4().hex
            listing.write_bytes(pickle.dumps(items))
            self.seconds += time.process_time() - started
            yield Scan(file, str(listing), whole=True)

    def make(self, records: Sequence[Record | Listed]) -> Made:
        """Writes rows for them."""
        started = time.thread_time()
        ids = [record.article_id for record in records]
        tables = {name: _table(name, ids, records) for name in PER_ARTICLE}
        folder = self._folder / uuid4().hex
        folder.mkdir()
        parts.write_part(folder, parts.WRITTEN, tables)
        outcomes = [Outcome(record.path, record.place, "utf-8", None) for record in records]
        self.seconds += time.thread_time() - started
        return Made({"articles": tables["articles"].select(KNOWN_BY)}, outcomes, (str(folder),))

    def close(self) -> None:
        """Nothing to let go."""


def _table(name: str, ids: list[str], records: Sequence[Record | Listed]) -> pa.Table:
    if name not in _MADE_UP:
        return to_arrow(name, [])
    texts = [f"Article {one}" for one in ids]
    own: dict[str, list[Any]] = {"article_id": ids, "text": texts, "char_end": [len(text) for text in texts]}
    if name == "articles":
        own |= {"path": [one.path for one in records], "record": [one.place for one in records], "text_sha256": [sha256(t.encode()).hexdigest() for t in texts]}
    columns = []
    for field in schema(TABLE[name]):
        value = _MADE_UP[name].get(field.name)
        if field.name in _MADE_UP[name]:
            columns.append(pa.array([value] * len(ids), field.type))
        else:
            columns.append(pa.array(own[field.name], field.type) if field.name in own else pa.nulls(len(ids), field.type))
    return pa.table(columns, schema=schema(TABLE[name]))


def _run(root: Path) -> tuple[Summary, float, float]:
    engine, started = Simulated(), time.process_time()
    with ThreadPoolExecutor(4) as pool:
        done = steps.run(Options((str(root / "raw"),), str(root / "w"), max_rejects=1), steps.Plain(pool), Lines(), engine)
    return done, time.process_time() - started, engine.seconds


def _measure(root: Path, n_articles: int) -> None:
    (root / "raw").mkdir(parents=True)
    for number in range(n_articles // _IN_FILE):
        (root / "raw" / f"{number:06d}.jsonl").write_text("x")
    for what in ("all", "1,000 more"):
        done, seconds, simulated = _run(root)
        run = done.run
        assert run is not None  # noqa: S101  # there is always something new here
        snapshot = (root / "w" / "current").resolve()
        files = [path for path in snapshot.rglob("*") if path.is_file()]
        stages = ", ".join(f"{stage} {getattr(run, f'seconds_{stage}'):.1f}" for stage in ("plan", "transform", "copies", "check"))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        size = sum(path.stat().st_size for path in files) >> 20
        print(
            f"{n_articles:>11,} {what:>10}: {seconds - simulated:7.1f} s of processor time ({stages}), {peak:,} MB at most, {len(files)} files, {size} MB",
            flush=True,
        )
        (root / "raw" / "more.jsonl").write_text("x")


def main(arguments: Sequence[str]) -> None:
    """Measures each size in a process of its own."""
    if arguments[0] == "one":
        _measure(Path(arguments[1]), int(arguments[2]))
        return
    for size in arguments:
        with tempfile.TemporaryDirectory(prefix="copydesk-scale-") as folder:
            subprocess.run([sys.executable, "-m", "benchmarks.scale", "one", str(Path(folder) / "root"), size], check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
