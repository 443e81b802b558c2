"""The table `statements`, and `statement_id` in every row of `sources`.

Which attributions are one statement is a matter of one speaker's rows (`transforms.statements`), so a run works out anew the speakers of whom a row came,
went, or stands in an article that is dated, named or told otherwise than before; what others said stays as it is. The rows of the speakers are
read some at a time, and files are written anew only where a row changes.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.dataset as ds

from flows.copies.order import COLUMNS, moment, places
from flows.warehouse import parts
from flows.warehouse.changes import changed_articles, columns_of, file_pairs
from transforms import languages
from transforms.arrow import to_arrow
from transforms.copies.order import Moment, told
from transforms.model import statement_id
from transforms.schema import SourceKind, Statement
from transforms.statements.group import Printed, group
from transforms.statements.pieces import BREAK, things_said
from transforms.statements.wording import Wording, read_wording

_READ = ["article_id", "source_index", "piece", "kind", "act", "content", "source_text", "source_entity_id", "source_name", "statement_id"]
_SILENT = pa.array(["no_comment", "anonymity"])
_AT_ONCE = 200_000
"""Rows of `sources` held at a time; more only where one speaker has them."""
_FACTS = [*COLUMNS, "page_id", "language"]


class Fact(NamedTuple):
    """What is known of an article that prints statements."""

    order: tuple[int, str]
    moment: Moment
    day: int | None
    date: Any
    outlet: str | None
    page: str
    story: str | None
    language: str | None


class Said(NamedTuple):
    """A thing said where it is printed: one attribution, or a clause of it."""

    article_id: str
    first: tuple[int, int]
    """`source_index` and `piece`."""
    rows: tuple[int, ...]
    """Its rows in the table that was read."""
    wording: Wording
    content: str
    kind: SourceKind
    entity_id: str | None
    name: str | None


class Worked(NamedTuple):
    """What some speakers said: their rows with `part`, `row`, `statement_id` and the new id in `id`, and the rows of `statements`."""

    rows: pa.Table
    statements: list[Statement]


def settle_statements(snapshot: Path, previous: Path | None) -> None:
    """Writes the table of a snapshot whose other tables are complete, and its ids into the rows of `sources`."""
    old = parts.read_all(previous, "statements") if previous is not None else to_arrow("statements", [])
    outdated, speakers = _changed(snapshot, previous) if previous is not None else (set(), None)
    new: list[Statement] = []
    ids: dict[str, list[pa.Table]] = defaultdict(list)
    for worked in worked_out(snapshot, speakers):
        new += worked.statements
        outdated.update(worked.rows["statement_id"].drop_null().to_pylist())
        other = worked.rows.filter(pc.fill_null(pc.not_equal(worked.rows["statement_id"], worked.rows["id"]), fill_value=True))
        for part in pc.unique(other["part"]).to_pylist():
            ids[part].append(other.filter(pc.equal(other["part"], part)).select(["row", "id"]))
    for part, tables in ids.items():
        _write_ids(parts.folder(snapshot, "sources") / part, pa.concat_tables(tables))
    kept = old.filter(pc.invert(pc.is_in(old["statement_id"], pa.array(sorted(outdated), pa.string()))))
    table = _named(snapshot, pa.concat_tables([kept, to_arrow("statements", new)])).sort_by("statement_id")
    for file in parts.files(snapshot, "statements"):
        file.unlink()
    parts.write(parts.folder(snapshot, "statements") / f"part-{snapshot.name}-0000.parquet", "statements", table)


def _named(snapshot: Path, table: pa.Table) -> pa.Table:
    """The statements with the names that their speakers have now."""
    names = parts.read_all(snapshot, "names")
    place = pc.index_in(table["source_entity_id"], names["entity_id"].combine_chunks())
    name = pc.coalesce(names["name"].take(place), table["source_name"])
    return table.set_column(table.column_names.index("source_name"), "source_name", name).cast(table.schema)


def _write_ids(path: Path, ids: pa.Table) -> None:
    """Writes ids into some rows of a part. Files may be hard links: it is written anew, never into."""
    table = parts.read(path, "sources")
    place = pc.index_in(pa.array(range(len(table)), pa.int64()), ids["row"].combine_chunks())
    filled = pc.if_else(pc.is_valid(place), ids["id"].combine_chunks().take(place), table["statement_id"])
    path.unlink()
    parts.write(path, "sources", table.set_column(table.column_names.index("statement_id"), "statement_id", filled).cast(table.schema))


def _changed(snapshot: Path, previous: Path) -> tuple[set[str], set[str]]:
    """Statements that lost a print, and the speakers of whom anything is other than it was."""
    fresh, gone = file_pairs(snapshot, previous, "sources")
    carried = columns_of(fresh, "sources", ["article_id", "statement_id"])
    there = pc.unique(carried.filter(pc.is_valid(carried["statement_id"]))["article_id"])
    speakers = _speakers(fresh, ds.field("statement_id").is_null())
    lost = ~ds.field("article_id").isin(there)
    speakers |= _speakers(gone, lost)
    outdated = {one for file in gone for one in _rows(file, lost)["statement_id"].drop_null().to_pylist()}
    articles = changed_articles(snapshot, previous, _FACTS) | _retold(snapshot, previous)
    speakers |= _speakers(parts.files(snapshot, "sources"), ds.field("article_id").isin(pa.array(sorted(articles), pa.string()))) if articles else set()
    return outdated, speakers


def _retold(snapshot: Path, previous: Path) -> set[str]:
    """Articles that are prints of another story than before, or of one or none."""
    now, before = (set(_stories(where).items()) for where in (snapshot, previous))
    return {article_id for article_id, _ in now ^ before}


def _stories(snapshot: Path) -> dict[str, str]:
    table = parts.read_all(snapshot, "stories")
    return dict(zip(table["article_id"].to_pylist(), table["story_id"].to_pylist(), strict=True))


def _rows(file: Path, where: ds.Expression | None = None) -> pa.Table:
    """The rows of a part in which something is said, with their place in it and their speaker."""
    table = parts.read(file, "sources", _READ)
    table = table.append_column("row", pa.array(range(len(table)), pa.int64())).append_column("speaker", _speaker(table))
    table = table.filter(pc.invert(pc.is_in(table["act"], _SILENT)))
    return table.filter(where) if where is not None else table


def _speaker(table: pa.Table) -> pa.ChunkedArray:
    """The one key of a speaker: an entity, or what it is called; where nobody is named the very words that were said."""
    called = pc.utf8_lower(pc.coalesce(table["source_name"], table["source_text"]))
    return pc.coalesce(
        table["source_entity_id"], pc.binary_join_element_wise("called", called, "/"), pc.binary_join_element_wise("said", table["content"], "/")
    )


def _speakers(files: Iterable[Path], where: ds.Expression) -> set[str]:
    return {speaker for file in files for speaker in pc.unique(_rows(file, where)["speaker"]).to_pylist()}


def worked_out(snapshot: Path, speakers: set[str] | None = None) -> Iterator[Worked]:
    """What some speakers said, or all, some speakers at a time."""
    files = parts.files(snapshot, "sources")
    n_rows = sum(len(_of(_rows(file), speakers)) for file in files) if speakers is None or speakers else 0
    count = -(-n_rows // _AT_ONCE)
    stories = _stories(snapshot) if count else {}
    for number in range(count):
        tables = []
        for file in files:
            table = _of(_rows(file), speakers)
            mine = pc.equal(_shares(table["speaker"], count), number)
            tables.append(table.filter(mine).append_column("part", pa.array([file.name] * pc.sum(mine).as_py() if len(table) else [], pa.string())))
        yield _work_out(snapshot, pa.concat_tables(tables), stories)


def _of(table: pa.Table, speakers: set[str] | None) -> pa.Table:
    return table if speakers is None else table.filter(pc.is_in(table["speaker"], pa.array(sorted(speakers), pa.string())))


def _shares(speaker: pa.ChunkedArray, count: int) -> pa.Array:
    """For each row the number of the share that its speaker falls into."""
    coded = speaker.combine_chunks().dictionary_encode()
    numbers = pa.array([zlib.crc32(one.encode("utf-8", "surrogatepass")) % count for one in coded.dictionary.to_pylist()], pa.int64())
    return numbers.take(coded.indices)


def _work_out(snapshot: Path, table: pa.Table, stories: Mapping[str, str]) -> Worked:
    table = table.sort_by([(name, "ascending") for name in ("speaker", "article_id", "source_index", "piece")])
    facts = _facts(snapshot, pc.unique(table["article_id"]), stories)
    ids: list[str | None] = [None] * len(table)
    statements = []
    rows = enumerate(table.select([*_READ, "speaker"]).to_pylist())
    for _, some in groupby(rows, key=lambda one: one[1]["speaker"]):
        for members in _grouped(list(_said(some, facts)), facts):
            statement = _statement(members, facts)
            statements.append(statement)
            for one in members:
                for row in one.rows:
                    ids[row] = statement.statement_id
    return Worked(table.select(["part", "row", "statement_id"]).append_column("id", pa.array(ids, pa.string())), statements)


def _facts(snapshot: Path, articles: pa.Array, stories: Mapping[str, str]) -> dict[str, Fact]:
    table = parts.dataset(snapshot, "articles").to_table(columns=_FACTS, filter=ds.field("article_id").isin(articles))
    facts = {}
    for place, row in zip(places(table).tolist(), table.to_pylist(), strict=True):
        key, day = row["article_id"], row["published_date"]
        outlet = row["outlet"] or row["domain"]
        order = (place, key)
        facts[key] = Fact(order, moment(row), day.toordinal() if day else None, day, outlet, row["page_id"] or key, stories.get(key), row["language"])
    return facts


def _said(rows: Iterable[tuple[int, dict[str, Any]]], facts: Mapping[str, Fact]) -> Iterator[Said]:
    """The things said in the rows of one speaker, which come by article, attribution and piece."""
    for (article_id, index), some in groupby(rows, key=lambda one: (one[1]["article_id"], one[1]["source_index"])):
        pieces = list(some)
        glue = languages.of(facts[article_id].language).glue
        wordings = [read_wording(row["content"], glue) for _, row in pieces]
        for those in things_said([row["kind"] for _, row in pieces], wordings):
            here = pieces[those.start : those.stop]
            content = BREAK.join(row["content"] for _, row in here)
            first = here[0][1]
            wording = wordings[those.start] if len(here) == 1 else read_wording(content, glue)
            place = (index, first["piece"])
            numbers = tuple(number for number, _ in here)
            yield Said(article_id, place, numbers, wording, content, first["kind"], first["source_entity_id"], first["source_name"] or first["source_text"])


def _grouped(said: list[Said], facts: Mapping[str, Fact]) -> Iterable[list[Said]]:
    numbers = group([Printed(one.wording, facts[one.article_id].day, facts[one.article_id].story) for one in said])
    groups: dict[int, list[Said]] = defaultdict(list)
    for number, one in zip(numbers, said, strict=True):
        groups[number].append(one)
    return groups.values()


def _statement(members: list[Said], facts: Mapping[str, Fact]) -> Statement:
    """The row of a statement, by its prints."""
    ordered = sorted(members, key=lambda one: (facts[one.article_id].order, one.first))
    first = ordered[0]
    longest = max(reversed(ordered), key=lambda one: len(one.wording.words))
    articles = {one.article_id: facts[one.article_id] for one in ordered}
    is_first = all(told(articles[first.article_id].moment, fact.moment) for article_id, fact in articles.items() if article_id != first.article_id)
    return Statement(
        statement_id=statement_id(first.article_id, *first.first),
        content=longest.content,
        kind=longest.kind,
        source_entity_id=first.entity_id,
        source_name=first.name,
        n_articles=len({fact.page for fact in articles.values()}),
        n_outlets=len({fact.outlet for fact in articles.values() if fact.outlet}),
        first_article_id=first.article_id if is_first else None,
        first_date=min((fact.date for fact in articles.values() if fact.date), default=None),
        verbatim=len({one.wording.words for one in ordered}) == 1,
    )


def differences(snapshot: Path) -> Iterator[tuple[str, str, str]]:
    """Rows that are not what the attributions make of them: table, key, and what is wrong."""
    have = {row["statement_id"]: row for row in parts.read_all(snapshot, "statements").to_pylist()}
    for worked in worked_out(snapshot):
        wrong = worked.rows.filter(pc.fill_null(pc.not_equal(worked.rows["statement_id"], worked.rows["id"]), fill_value=True))
        yield from (("sources", f"{row['part']}, row {row['row']}", f"statement_id should be {row['id']}") for row in wrong.to_pylist())
        for statement in worked.statements:
            if have.pop(statement.statement_id, None) != statement._asdict():
                yield "statements", f"statement_id={statement.statement_id}", f"it should be {statement}"
    yield from (("statements", f"statement_id={one}", "no row of sources has its statement_id") for one in sorted(have))
    for file in parts.files(snapshot, "sources"):
        table = parts.read(file, "sources", ["act", "statement_id"])
        silent = pc.sum(pc.and_(pc.is_in(table["act"], _SILENT), pc.is_valid(table["statement_id"]))).as_py()
        if silent:
            yield "sources", file.name, f"{silent} rows in which nothing is said have a statement_id"
