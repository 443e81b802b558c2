"""Articles by what people call them: an id or its start, an address, a path, `path#record`."""

from pathlib import Path
from typing import Any

import pyarrow.compute as pc
import pyarrow.dataset as ds

from flows.errors import UsageError
from flows.objects import is_url
from flows.warehouse import parts
from transforms.addresses import normalise

type Row = dict[str, Any]


def find(snapshot: Path, wanted: str) -> list[str]:
    """Ids of the articles that are called so; of a page that has versions the last."""
    if "://" in wanted and not is_url(wanted):
        return _by_address(snapshot, wanted)
    by_id = rows(snapshot, "articles", pc.starts_with(ds.field("article_id"), wanted), ["article_id"])
    return [row["article_id"] for row in by_id] or _by_path(snapshot, wanted)


def find_one(snapshot: Path, wanted: str) -> str:
    """The id of the one article that is called so. Raises `UsageError` where none is, or several are."""
    ids = find(snapshot, wanted)
    if len(ids) != 1:
        several = f"{len(ids)} articles are called {wanted!r}, {', '.join(ids[:3])} among them: say which"
        raise UsageError(several if ids else f"no article has the id, the URL or the path {wanted!r}; the ids stand in `articles`")
    return ids[0]


def _by_address(snapshot: Path, wanted: str) -> list[str]:
    address = normalise(wanted)
    same = ds.field("url") == wanted
    if address and address.page_id:
        same |= ds.field("page_id") == address.page_id
    found = rows(snapshot, "articles", same, ["article_id", "is_latest"])
    return [row["article_id"] for row in found if row["is_latest"]] or [row["article_id"] for row in found]


def _by_path(snapshot: Path, wanted: str) -> list[str]:
    name = wanted.removeprefix("./")
    found = _inputs(snapshot, name, wanted)
    file, _, record = name.rpartition("#")
    if not found and record.isdecimal():
        found = [row for row in _inputs(snapshot, file, file) if row["record"] == int(record)]
    return list(dict.fromkeys(row["article_id"] for row in sorted(found, key=lambda row: (row["path"], row["record"]))))


def _inputs(snapshot: Path, name: str, wanted: str) -> list[Row]:
    here = pc.ends_with(ds.field("path"), f"/{name}") | (ds.field("path") == name) | (ds.field("path") == str(Path(wanted).absolute()))
    return rows(snapshot, "inputs", here & ds.field("article_id").is_valid(), ["path", "record", "article_id"])


def rows(snapshot: Path, table: str, where: ds.Expression, columns: list[str] | None = None) -> list[Row]:
    """The rows of one table of a snapshot that fit."""
    found: list[Row] = parts.dataset(snapshot, table).to_table(filter=where, columns=columns).to_pylist()
    return found
