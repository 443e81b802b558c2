"""What anyone would write: text files -> langdetect -> spaCy's whole pipeline on N processes -> Parquet. `python -m benchmarks.plain FOLDER OUT [WORKERS]`.

It is what `benchmarks.race` runs beside copydesk: no datelines, roles, dates, sources, copies or checks, and offsets into the raw file.
"""

import importlib
import sys
from pathlib import Path

import langdetect
import pyarrow as pa
import pyarrow.parquet as pq
import spacy

from transforms.languages import PACKS


def main(folder: Path, out: Path, workers: int) -> None:
    """Reads every text file of a folder and writes the articles and their entities."""
    package = next(pack.model.package for pack in PACKS if pack.model is not None)
    nlp = spacy.load(importlib.import_module(package).model_path())
    langdetect.DetectorFactory.seed = 0
    paths = sorted(folder.rglob("*.txt"))
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    articles = [{"path": str(path), "language": langdetect.detect(text), "text": text} for path, text in zip(paths, texts, strict=True)]
    entities = [
        {"path": str(path), "text": ent.text, "type": ent.label_, "start": ent.start_char, "end": ent.end_char}
        for path, doc in zip(paths, nlp.pipe(texts, n_process=workers), strict=True)
        for ent in doc.ents
    ]
    out.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(articles), out / "articles.parquet")
    pq.write_table(pa.Table.from_pylist(entities), out / "entities.parquet")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 2)
