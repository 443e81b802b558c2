"""The plain text path alone: files a second, roles under noise, languages, and publication dates inferred without metadata."""

import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from langdetect import DetectorFactory
from langdetect.detector_factory import PROFILES_DIRECTORY

from tests.transforms.roles.noise import noisy
from tests.transforms.roles.stories import STORIES
from transforms import language
from transforms.article import extract
from transforms.decode import decode
from transforms.layout import lay_out
from transforms.marks import with_marks
from transforms.model import Decoded, Document, Metadata, Models, Record
from transforms.published import date_article
from transforms.read import read_records

ENGLISH = (
    "sources/polnear_train",
    "dates/timebank_a",
    "dates/aquaint",
    "dates/meantime_a",
    "entities/conll2003_dev",
    "entities/conll2020_a",
    "entities/wikigold_a",
)
DATED = ("dates/timebank_a", "dates/aquaint", "dates/meantime_a")
_NOISE_SEEDS = range(40)
_REPEATS = 3


def main(gold: Path) -> None:
    """Prints the figures on the sets of the folder `gold`; the noise test needs none."""
    models = _models()
    _print_noise()
    for name in DATED:
        _print_dates(name, _documents(gold / f"{name}.jsonl"))
    for name in ENGLISH:
        _print_languages(name, [text for text, _ in _documents(gold / f"{name}.jsonl")], models)
    _print_speed([text for text, _ in _documents(gold / f"{ENGLISH[0]}.jsonl")], models)


def _models() -> Models:
    languages = DetectorFactory()
    languages.set_seed(0)
    languages.load_profile(PROFILES_DIRECTORY)
    return Models({}, {}, languages)


def _documents(path: Path) -> list[tuple[str, date | None]]:
    """The texts of a gold file, each with its day where the file tells it."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(row["text"], date.fromisoformat(row["dct"][:10]) if row.get("dct") else None) for row in rows]


def _laid_out(text: str) -> Document:
    decoded = Decoded("text", text, "utf-8", Metadata())
    return with_marks(lay_out(Record("raw/a.txt", 0, "text", b""), decoded, extract(decoded)))


def _print_noise() -> None:
    """Share of lines that got their role, by kind of line, over seeded noisy stories."""
    right, total = Counter[str](), Counter[str]()
    for story in STORIES:
        for seed in _NOISE_SEEDS:
            lines = noisy(story, seed)
            left = Counter((p.role, p.text) for p in _laid_out("\n\n".join(line.text for line in lines)).paragraphs)
            for line in lines:
                total[line.kind] += 1
                found = (line.role, " ".join(line.text.split()))
                right[line.kind] += left[found] > 0
                left[found] -= 1
    noise = [kind for kind in total if kind != "body"]
    print(f"roles: {sum(right[k] for k in noise) / sum(total[k] for k in noise):.3f} of the noise, {right['body'] / total['body']:.3f} of the story")
    print("  " + ", ".join(f"{kind} {right[kind] / total[kind]:.3f}" for kind in sorted(noise)))


def _print_dates(name: str, documents: Sequence[tuple[str, date | None]]) -> None:
    """Publication dates from the text alone, against the gold's document creation times."""
    found = []
    for text, day in documents:
        document = _laid_out(text)
        found.append((date_article(document).date, day))
    given = [pair for pair in found if pair[0]]
    right = sum(mine == day for mine, day in given)
    print(f"date {name}: precision {right}/{len(given)}, recall {right}/{len(found)}")


def _print_languages(name: str, texts: Iterable[str], models: Models) -> None:
    codes = Counter(language.detect(_laid_out(text), models).code for text in texts)
    print(f"language {name}: {dict(codes.most_common())}")


def _print_speed(texts: Sequence[str], models: Models) -> None:
    """Files a CPU-second of the whole path from bytes, stage by stage; the best of some rounds."""
    rounds = [_timed(texts, models) for _ in range(_REPEATS)]
    best = {stage: min(seconds[stage] for seconds in rounds) for stage in rounds[0]}
    whole, apart = sum(best.values()), sum(best.values()) - best["language"]
    size = sum(map(len, texts)) // len(texts)
    print(f"speed on {len(texts)} files of {size} characters: {len(texts) / apart:.0f} files/s, with language {len(texts) / whole:.0f}")
    print("  " + ", ".join(f"{stage} {1e3 * seconds / len(texts):.2f} ms" for stage, seconds in best.items()))


def _timed(texts: Sequence[str], models: Models) -> dict[str, float]:
    seconds: dict[str, float] = {}

    def clocked[T](stage: str, work: Callable[[], T]) -> T:
        start = time.process_time()
        done = work()
        seconds[stage] = time.process_time() - start
        return done

    files = [text.encode() for text in texts]
    records = clocked("read", lambda: [record for content in files for record in read_records("a.txt", BytesIO(content)) if isinstance(record, Record)])
    decoded = clocked("decode", lambda: [decode(record) for record in records])
    drafts = clocked("text", lambda: [extract(one) for one in decoded])
    documents = clocked("layout", lambda: [lay_out(*parts) for parts in zip(records, decoded, drafts, strict=True)])
    marked = clocked("marks", lambda: [with_marks(document) for document in documents])
    clocked("published", lambda: [date_article(document) for document in marked])
    clocked("language", lambda: [language.detect(document, models) for document in documents])
    return seconds


if __name__ == "__main__":
    main(Path(sys.argv[1]))
