"""Speed, memory and scaling of the copies step.

    python -m benchmarks.copies ../shared/corpora     BBC and Reuters together; without a folder made-up articles

Reads `bbc.zip` and `reuters21578.jsonl.gz` of that folder, writes them as a snapshot of a warehouse, and times `find_copies` in a process of
its own: CPU seconds, articles a second, peak memory; at a tenth of the articles and at all; and a late run that adds one article in a hundred.
"""

import argparse
import gzip
import hashlib
import json
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from flows.copies import find_copies
from tests.flows.copies.test_find_copies import EDITS
from tests.flows.copies.warehouse import Made, article, rows, write
from tests.transforms.copies.newsroom import Newsroom

TIMES = 3
"""How often a tenth and all of the articles are timed: single runs of a second differ by a fifth."""


def corpus(folder: Path) -> Iterator[Made]:
    """The articles of BBC and Reuters."""
    with zipfile.ZipFile(folder / "bbc.zip") as archive:
        for name in sorted(archive.namelist()):
            if name.endswith(".txt"):
                yield _article(name, archive.read(name).decode("utf-8", "replace").splitlines())
    with gzip.open(folder / "reuters21578.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield _article(record["id"], [record["title"] or "", *re.split(r"\n\s*\n|\n {3,}", record["text"])])


def made_up(count: int) -> Iterator[Made]:
    """Wires, and a print of each by every kind of edit."""
    newsroom = Newsroom(1)
    for number in range(count // (len(EDITS) + 1)):
        wires = {0: newsroom.article(), 1: newsroom.article()}
        yield _article(f"wire{number}", [" ".join(sentences) for sentences in wires[0]])
        for edit in EDITS:
            yield _article(f"{edit}{number}", newsroom.print_of(wires, edit).paragraphs)


def _article(name: str, paragraphs: list[str]) -> Made:
    texts = [" ".join(paragraph.split()) for paragraph in paragraphs]
    return article(hashlib.sha256(name.encode()).hexdigest()[:20], [text for text in texts if text])


class Taken(NamedTuple):
    """What one run took, in a process of its own."""

    new_articles: int
    seconds: float
    rows: int
    peak_mb: float
    peak_mb_before: float
    index_mb: float

    @property
    def each(self) -> float:
        """CPU milliseconds an article."""
        return 1000 * self.seconds / self.new_articles

    def __str__(self) -> str:
        """One line of the report."""
        speed = f"{self.seconds:7.2f} CPU s  {self.new_articles / self.seconds:7.0f} articles/s  {self.each:6.3f} ms each"
        memory = f"{self.peak_mb:6.0f} MB peak ({self.peak_mb_before:.0f} before)  index {self.index_mb:.0f} MB"
        return f"{self.new_articles:>7} new articles  {speed}  {self.rows:>8} rows  {memory}"


def measure(snapshot: Path, previous: Path | None, new: Path, memory_mb: int) -> Taken:
    """Times one run. `new` holds the ids that are new."""
    changed = frozenset(new.read_text().split())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    started = time.process_time()
    find_copies(snapshot, changed, previous, memory_mb)
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    index = sum(file.stat().st_size for file in (snapshot / ".index").rglob("*") if file.is_file()) / 1e6
    return Taken(len(changed), seconds, len(rows(snapshot)), peak, before, index)


def _run(snapshot: Path, articles: list[Made], new: list[Made], previous: Path | None, memory_mb: int) -> Taken:
    ids = snapshot.with_suffix(".new")
    write(snapshot, articles)
    ids.write_text("\n".join(made.article.article_id for made in new))
    command = [sys.executable, "-m", "benchmarks.copies", "--measure", str(snapshot), str(previous or ""), str(ids), str(memory_mb)]
    taken = Taken(*json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout))
    print(taken, flush=True)
    return taken


def main(gold: Path) -> None:
    """The corpora that lie beside the gold data, or made-up articles where there are none."""
    corpora = gold.parent / "corpora"
    grown(corpora if corpora.is_dir() else None)


def asked() -> None:
    """What the command line of this module asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=20_000, help="articles to make up where no folder is given")
    parser.add_argument("--memory-mb", type=int, default=512)
    parser.add_argument("--measure", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        snapshot, previous, new, memory_mb = options.measure
        print(json.dumps(measure(Path(snapshot), Path(previous) if previous else None, Path(new), int(memory_mb))))
        return
    grown(options.corpora, options.count, options.memory_mb)


def grown(corpora: Path | None, count: int = 20_000, memory: int = 512) -> None:
    """Prints one line a run, and how the cost of an article grows."""
    articles = list(corpus(corpora)) if corpora else list(made_up(count))
    late = articles[::100]
    early = [made for number, made in enumerate(articles) if number % 100]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        some = articles[::10] if corpora else articles[: len(articles) // 10]
        tenth = [_run(folder / f"a-tenth-{number}", some, some, None, memory) for number in range(TIMES)]
        whole = [_run(folder / f"all-{number}", articles, articles, None, memory) for number in range(TIMES)]
        costs = [statistics.median(run.each for run in runs) for runs in (tenth, whole)]
        print(f"an article among {len(articles)} costs {costs[1] / costs[0]:.2f} times what it costs among {len(some)} (medians of {TIMES} runs)")
        _run(folder / "000001", early, early, None, memory)
        _run(folder / "000002", articles, late, folder / "000001", memory)


if __name__ == "__main__":
    asked()
