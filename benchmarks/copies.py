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
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from flows.copies import find_copies
from tests.flows.copies.test_find_copies import EDITS
from tests.flows.copies.warehouse import Made, article, rows, write
from tests.transforms.copies.newsroom import Newsroom


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


def measure(snapshot: Path, previous: Path | None, new: Path, memory_mb: int) -> None:
    """Times one run and prints what it took. `new` holds the ids that are new."""
    changed = frozenset(new.read_text().split())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.process_time()
    find_copies(snapshot, changed, frozenset(), previous, memory_mb)
    seconds = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    index = sum(file.stat().st_size for file in (snapshot / ".index").rglob("*") if file.is_file())
    print(
        f"{len(changed):>7} new articles  {seconds:7.2f} CPU s  {len(changed) / seconds:7.0f} articles/s  {1000 * seconds / len(changed):6.3f} ms each  "
        f"{len(rows(snapshot)):>8} rows  {peak / 1024:6.0f} MB peak ({before / 1024:.0f} before)  index {index / 1e6:.0f} MB"
    )


def _run(snapshot: Path, articles: list[Made], new: list[Made], previous: Path | None, memory_mb: int) -> Path:
    ids = snapshot.with_suffix(".new")
    write(snapshot, articles)
    ids.write_text("\n".join(made.article.article_id for made in new))
    command = [sys.executable, "-m", "benchmarks.copies", "--measure", str(snapshot), str(previous or ""), str(ids), str(memory_mb)]
    subprocess.run(command, check=True)
    return snapshot


def main() -> None:
    """Prints one line a run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", nargs="?", type=Path)
    parser.add_argument("--count", type=int, default=20_000, help="articles to make up where no folder is given")
    parser.add_argument("--memory-mb", type=int, default=512)
    parser.add_argument("--measure", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        snapshot, previous, new, memory_mb = options.measure
        measure(Path(snapshot), Path(previous) if previous else None, Path(new), int(memory_mb))
        return
    articles = list(corpus(options.corpora)) if options.corpora else list(made_up(options.count))
    late = articles[::100]
    early = [made for number, made in enumerate(articles) if number % 100]
    with tempfile.TemporaryDirectory() as name:
        folder, memory = Path(name), options.memory_mb
        some = articles[::10] if options.corpora else articles[: len(articles) // 10]
        _run(folder / "a-tenth", some, some, None, memory)
        _run(folder / "all", articles, articles, None, memory)
        before = _run(folder / "000001", early, early, None, memory)
        _run(folder / "000002", articles, late, before, memory)


if __name__ == "__main__":
    main()
