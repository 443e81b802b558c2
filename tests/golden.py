"""Golden documents: the sample articles of raw/ with everything copydesk finds in them, as text that a person can review.

`python -m tests.golden --write` refreshes them; read the diff before you commit it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from transforms.article import transform
from transforms.model import Models, Record, Rows
from transforms.read import read_records

ROOT = Path(__file__).parent.parent
RAW = ROOT / "raw"
GOLDEN = Path(__file__).parent / "golden"
_FACTS = (
    "url",
    "outlet",
    "title",
    "authors",
    "section",
    "language",
    "published_at",
    "published_local",
    "published_date",
    "published_basis",
    "dateline_place",
    "wire_agency",
    "n_words",
    "tagged",
)


def samples() -> list[Path]:
    """The sample articles that the project ships."""
    return sorted(path for path in RAW.iterdir() if path.is_file() and not path.name.startswith("."))


def golden(path: Path, models: Models) -> str:
    """What copydesk makes of a sample file: each record's facts, paragraphs, tags."""
    with path.open("rb") as stream:
        records = list(read_records(f"raw/{path.name}", stream))
    assert all(isinstance(record, Record) for record in records)
    return "\n".join("\n".join(lines(transform(record, models))) for record in records if isinstance(record, Record))


def lines(rows: Rows) -> Iterator[str]:
    """One article as text: a line a paragraph, below it a line a tag."""
    (article,) = rows.articles
    yield f"=== {article.article_id}"
    yield from (f"{name}: {getattr(article, name)}" for name in _FACTS)
    for paragraph in rows.paragraphs:
        here = paragraph.paragraph_index
        yield f"\n[{here} {paragraph.role} {paragraph.char_start}-{paragraph.char_end}] {paragraph.text}"
        yield from (
            f"  credit {c.kind} {c.text!r} agency={c.agency} person={c.person} place={c.place} role={c.role} {c.applies_to}"
            for c in rows.credits
            if c.paragraph_index == here
        )
        yield from (f"  entity {e.text!r} {e.type} {e.entity_id} ({e.name}) {e.country or '-'}" for e in rows.entities if e.paragraph_index == here)
        yield from (
            f"  date {d.text!r} {d.type} {d.value} {d.mod or '-'} [{d.earliest} {d.latest}] {d.anchor_basis}" for d in rows.dates if d.paragraph_index == here
        )
        for s in rows.sources:
            if s.paragraph_index == here:
                yield f"  source {s.source_index}.{s.piece} {s.kind} {s.act} {s.content!r}"
                said_by = f"{s.source_text!r} role={s.source_role!r} {s.source_type} {s.source_entity_id} {s.resolution}"
                yield f"    {s.cue_class} cue={s.cue!r} source={said_by} relay={s.relay_text!r} {s.relay_entity_id}"
    yield ""


def write() -> None:
    """Writes the golden documents anew."""
    from flows.nlp.models import load  # noqa: PLC0415 - seconds of loading that reading a golden document does not need

    models = load()
    GOLDEN.mkdir(exist_ok=True)
    for path in samples():
        (GOLDEN / f"{path.name}.golden").write_text(golden(path, models), encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: python -m tests.golden --write")
    write()
