"""The table `names`, and one name for each id in every row of a snapshot.

The name of an id is the best spelling of all articles that print it (`transforms.names.spelling`), so it can be better after a run, or worse where an
article is gone. What an unchanged part says of its ids is in the table of the run before; read are the parts that are new, those that are gone,
and, for ids whose name changes or may have lost its reason, the column of ids of the others. Files are written anew only where a row changes.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from flows.warehouse import parts
from transforms.arrow import to_arrow
from transforms.names.describe import Said, described, merged, said
from transforms.schema import Name

_SAYING = ("entity_id", "text", "type", "country")
_NAMED = {"entities": (("entity_id", "name"),), "sources": (("source_entity_id", "source_name"), ("relay_entity_id", "relay_name"))}
"""Columns of ids, and of the names beside them."""


def settle_names(snapshot: Path, previous: Path | None) -> None:
    """Writes the table `names` of a snapshot whose parts are complete, and its names into their rows."""
    old = parts.read_all(previous, "names") if previous is not None else to_arrow("names", [])
    now, before = _files(snapshot), _files(previous) if previous is not None else {}
    fresh = [part for part in now if part not in before or not now[part].samefile(before[part])]
    gone = [part for part in before if part not in now or part in fresh]
    lost = _lost((before[part] for part in gone), (now[part] for part in fresh))
    new = _collect(now[part] for part in fresh)
    new |= _joined(new, _collect((now[part] for part in now if part not in fresh), only=lost))
    earlier = {row["entity_id"]: Name(**row) for row in _rows_of(old, [*new, *lost]).to_pylist()}
    new |= _joined(new, {entity_id: Said.of(name) for entity_id, name in earlier.items() if entity_id in new and entity_id not in lost})
    names = {entity_id: described(entity_id, one) for entity_id, one in new.items()}
    changed = {entity_id: name for entity_id, name in names.items() if entity_id in earlier and _is_other(name, earlier[entity_id])}
    for part in now:
        if part in fresh or _holds(now[part], changed):
            _write_names(snapshot, part, names if part in fresh else changed)
    kept = old.filter(pc.invert(pc.is_in(old["entity_id"], pa.array([*names, *lost], pa.string()))))
    table = pa.concat_tables([kept, to_arrow("names", list(names.values()))]).sort_by("entity_id")
    for file in parts.files(snapshot, "names"):
        file.unlink()
    parts.write(parts.folder(snapshot, "names") / f"part-{snapshot.name}-0000.parquet", "names", table)


def _is_other(name: Name, earlier: Name) -> bool:
    """Whether rows that stand elsewhere have to be written anew."""
    return (name.name, name.country) != (earlier.name, earlier.country)


def _joined(some: Mapping[str, Said], others: Mapping[str, Said]) -> dict[str, Said]:
    """What others say, together with what some say of the same ids."""
    return {entity_id: merged(entity_id, some.get(entity_id, one), one) for entity_id, one in others.items()}


def _files(snapshot: Path) -> dict[str, Path]:
    return {file.name: file for file in parts.files(snapshot, "entities")}


def _distinct(file: Path) -> pa.Table:
    return parts.read(file, "entities", _SAYING).group_by(list(_SAYING)).aggregate([])


def _collect(files: Iterable[Path], only: set[str] | None = None) -> dict[str, Said]:
    """What the rows of some parts say of their ids, or of some of them."""
    found: dict[str, Said] = {}
    for file in files if only is None or only else ():
        table = _distinct(file)
        table = table if only is None else _rows_of(table, only)
        for entity_id, text, kind, country in zip(*(table[name].to_pylist() for name in _SAYING), strict=True):
            one = said(entity_id, text, kind, country)
            found[entity_id] = merged(entity_id, found[entity_id], one) if entity_id in found else one
    return found


def _lost(gone: Iterable[Path], fresh: Iterable[Path]) -> set[str]:
    """Ids of which something was said in parts that are gone, and is not in those that are new."""
    wording = [_distinct(file) for file in gone]
    if not wording:
        return set()
    there = pa.concat_tables([wording[0].slice(0, 0), *(_distinct(file) for file in fresh)]).group_by(list(_SAYING)).aggregate([])
    keys = defaultdict(set)
    for row in zip(*(there[name].to_pylist() for name in _SAYING), strict=True):
        keys[row[0]].add(row)
    rows = pa.concat_tables(wording).group_by(list(_SAYING)).aggregate([])
    return {row[0] for row in zip(*(rows[name].to_pylist() for name in _SAYING), strict=True) if row not in keys[row[0]]}


def _rows_of(table: pa.Table, ids: Iterable[str]) -> pa.Table:
    return table.filter(pc.is_in(table["entity_id"], pa.array(sorted(ids), pa.string())))


def _holds(file: Path, ids: Mapping[str, Name]) -> bool:
    return bool(ids) and len(_rows_of(parts.read(file, "entities", ["entity_id"]), ids)) > 0


def _write_names(snapshot: Path, part: str, names: Mapping[str, Name]) -> None:
    """Writes the names into the rows of a part, and their countries. Files may be hard links: one that changes is written anew, never into."""
    ids, spelled = pa.array(list(names), pa.string()), pa.array([one.name for one in names.values()], pa.string())
    countries = pa.array([one.country for one in names.values()], pa.string())
    for name, columns in _NAMED.items():
        path = parts.folder(snapshot, name) / part
        table = read = parts.read(path, name)
        for of, column in columns:
            place = pc.index_in(table[of], ids)
            table = _filled(table, column, place, spelled)
            if name == "entities":
                table = _filled(table, "country", place, countries)
        if not table.equals(read):
            path.unlink()
            parts.write(path, name, table.cast(read.schema))


def _filled(table: pa.Table, column: str, place: pa.ChunkedArray, values: pa.Array) -> pa.Table:
    """The table with those values in a column that have a place, the others as they are."""
    filled = pc.if_else(pc.is_valid(place), pc.take(values, place), table[column])
    return table.set_column(table.column_names.index(column), column, filled)


def differences(snapshot: Path) -> Iterator[tuple[str, str, str]]:
    """Ids whose rows do not say what `names` says: table, id, and what is wrong."""
    names = parts.read_all(snapshot, "names")
    seen: set[str] = set()
    for part, file in _files(snapshot).items():
        seen.update(pc.unique(parts.read(file, "entities", ["entity_id"])["entity_id"]).to_pylist())
        for table, columns in _NAMED.items():
            rows = parts.read(parts.folder(snapshot, table) / part, table)
            for of, column in columns:
                place = pc.index_in(rows[of], names["entity_id"].combine_chunks())
                here = rows.append_column("_want", pc.take(names["name"], place)).filter(pc.is_valid(rows[of]))
                wrong = here.filter(pc.fill_null(pc.not_equal(here[column], here["_want"]), fill_value=True))
                yield from ((table, entity_id, f"{column} is not the name that the table names has") for entity_id in pc.unique(wrong[of]).to_pylist())
    yield from (("names", entity_id, "no row of entities has its entity_id") for entity_id in sorted(set(names["entity_id"].to_pylist()) - seen))
