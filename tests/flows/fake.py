"""A warehouse without models: rows made from bytes by a rule that a test can see through, in this process."""

import json
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from flows import run as steps
from flows.engines import worker
from flows.engines.made import Made, Outcome
from flows.errors import WorkerDiedError
from flows.options import Options, Summary
from flows.warehouse import parts
from transforms import PIPELINE_VERSION
from transforms.addresses import page_of
from transforms.arrow import to_arrow
from transforms.layout import count_words
from transforms.model import Models, Record, RejectedError
from transforms.names.slug import slug
from transforms.schema import PER_ARTICLE, TABLES, Article, Entity, Paragraph, Source

RUN_COLUMNS = ("run_id", "ingested_at")


class Fake:
    """An engine that makes one paragraph and one entity of a record, which says all that stands in quotation marks after `said`. The day comes from
    the path, so that it matters which record makes the article; the agency is AP where the text has it in brackets.

    Content with the word `bad` is rejected, with `early` it is rejected below paths that start with `a`, with `killer` it kills the worker.
    """

    slots = 2

    def __init__(self, version: str = PIPELINE_VERSION) -> None:
        self.version = version
        self.made: list[str] = []
        self.deaths = 0

    def make(self, records: Sequence[Record]) -> Made:
        rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in PER_ARTICLE}
        outcomes = []
        for record in records:
            if b"killer" in record.content:
                self.deaths += 1
                raise WorkerDiedError
            error = rejection(record)
            outcomes.append(Outcome(record.path, record.place, None if error else "utf-8", error, None if error else fields(record).get("id")))
            if error is None:
                self.made.append(record.path)
                article, paragraph, entity = rows_of(record, self.version)
                rows["sources"] += sources_of(paragraph, entity)
                rows["articles"].append(article)
                rows["paragraphs"].append(paragraph)
                rows["entities"].append(entity)
        return Made({name: to_arrow(name, rows[name]) for name in PER_ARTICLE}, outcomes)

    def close(self) -> None:
        pass


class Here:
    """An engine with the real stages, in this process."""

    slots = 1

    def __init__(self, models: Models) -> None:
        self._models = models

    def make(self, records: Sequence[Record]) -> Made:
        return worker.make(records, self._models)

    def close(self) -> None:
        pass


def rejection(record: Record) -> RejectedError | None:
    if b"bad" in record.content or (b"early" in record.content and record.path.startswith("raw/a")):
        return RejectedError("decode", "no_text", "nothing to read in it")
    if record.content.startswith(b"{") and not record.content.rstrip().endswith(b"}"):
        return RejectedError("decode", "bad_record", "no whole object")
    return None


def fields(record: Record) -> dict[str, str]:
    """What a record says of itself: the fields of a JSON object, else only its text."""
    content = record.content.decode()
    found: dict[str, str] = json.loads(content) if content.startswith("{") else {"text": content}
    return found


def rows_of(record: Record, version: str) -> tuple[Article, Paragraph, Entity]:
    given = fields(record)
    text = given["text"].strip()
    day = re.search(r"\d", record.path)
    published = date(2024, 1, 1 + int(day.group())) if day else None
    agency = "AP" if "(AP)" in text else None
    page = page_of(given.get("url"), None)
    key = record.article_id
    article = Article(
        article_id=key,
        path=record.path,
        record=record.place,
        url=given.get("url"),
        domain=page.site if page else None,
        outlet=None,
        title=None,
        authors=(),
        section=None,
        language="en",
        language_score=None,
        published_at=None,
        published_local=None,
        published_date=published,
        published_basis="filename" if day else "none",
        modified_at=None,
        modified_date=None,
        crawled_at=datetime.fromisoformat(given["crawled"]) if "crawled" in given else None,
        page_id=page.page_id if page else None,
        version=1,
        is_latest=True,
        kind="story",
        dateline_place=None,
        wire_agency=agency,
        wire_agency_basis="credit" if agency else None,
        n_paragraphs=1,
        n_words=count_words(text),
        text_sha256=sha256(text.encode()).hexdigest(),
        tagged=True,
        pipeline_version=version,
    )
    word = text.split()[0]
    start = text.index(word)
    return (
        article,
        Paragraph(key, 0, "body", text, 0, len(text), count_words(text)),
        Entity(key, 0, 0, 0, start, start + len(word), word, "ORG", f"org/{slug(word)}", word, None, None, "fake", 0.5),
    )


def sources_of(paragraph: Paragraph, entity: Entity) -> list[Source]:
    """What the entity says in a paragraph."""
    return [
        Source(
            paragraph.article_id, number, 0, 0, 0, "direct", "statement", found.start(1), found.end(1), found.group(1), None, None, None, None,
            entity.char_start, entity.char_end, entity.text, None, "organisation", entity.entity_id, entity.name, "explicit", None, None, None,
            None, None, "fake", 0.5, None,
        )
        for number, found in enumerate(re.finditer(r'said ("[^"]+")', paragraph.text))
    ]  # fmt: skip


class Silent:
    """Progress that keeps what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def say(self, text: str) -> None:
        self.said.append(text)

    def files(self, count: int, n_bytes: int) -> None:
        pass

    def waits(self, what: str) -> None:
        """Says nothing."""

    def made(self, n_records: int, place: int) -> None:
        pass


def run(raw: Sequence[Path | str], warehouse: Path | str, engine: Fake | Here | None = None, **options: Any) -> Summary:
    """One run with the fake engine."""
    with ThreadPoolExecutor(2) as pool:
        return steps.run(Options(tuple(map(str, raw)), str(warehouse), **options), steps.Plain(pool), Silent(), engine or Fake())


def rows(warehouse: Path, name: str, *, drop: Sequence[str] = RUN_COLUMNS) -> list[dict[str, Any]]:
    """The rows of a table as any reader of a warehouse finds them, or of a snapshot; sorted."""
    folder = warehouse / name if (warehouse / name).is_dir() else parts.folder(warehouse, name)
    found = [row for file in folder.glob("*.parquet") for row in pq.read_table(file).to_pylist()]
    return sorted(({k: v for k, v in row.items() if k not in drop} for row in found), key=repr)


def tables(warehouse: Path) -> dict[str, list[dict[str, Any]]]:
    """All rows of a warehouse but those of the runs, without run ids and times."""
    return {table.name: rows(warehouse, table.name) for table in TABLES if table.per != "run"}


def statuses(warehouse: Path) -> dict[str, str]:
    """Status of each record, by path and place."""
    return {f"{row['path']}#{row['record']}": row["status"] for row in rows(warehouse, "inputs")}
