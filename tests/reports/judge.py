"""Whether the tables hold what a case expects.

A case is a folder with its inputs and an `expected.json`: {case, seen, class, kind, severity, inputs, expect}. Each expectation is one of
{table, where, equals}: at least one row fits both; `all`: there is a row that fits `where`, and every such row fits `equals`; `absent`: no row fits both;
`count`: so many do; `distinct`: all have one value there; `distinct_min`: at least so many. A key that ends in ~ means "contains", in ! "does not
contain"; a list as a value means any of these.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from transforms.schema import TABLES

type Row = dict[str, Any]
type Tables = Mapping[str, list[Row]]


def load(warehouse: Path) -> dict[str, list[Row]]:
    """The rows of every table, days and instants as ISO strings; `copies` with the outlets of both sides."""
    tables = {table.name: [_plain_row(row) for row in pq.read_table(warehouse / table.name).to_pylist()] for table in TABLES}
    outlets = {row["article_id"]: row["outlet"] for row in tables["articles"]}
    for row in tables["copies"]:
        row |= {"_outlet": outlets.get(row["article_id"]), "_other_outlet": outlets.get(row["other_article_id"])}
    for row in tables["articles"]:  # what a case takes from another case through copies is not its own
        if row["published_basis"] == "copy":
            row |= {"published_at": None, "published_date": None, "published_basis": "none"}
        if row["wire_agency_basis"] == "copy":
            row |= {"wire_agency": None}
    return tables


def of_case(tables: Tables, case: str) -> dict[str, list[Row]]:
    """The rows that the inputs of one case gave."""
    inputs = [row for row in tables["inputs"] if f"{case}/" in row["path"]]
    ids = {row["article_id"] for row in inputs if row["article_id"]}
    mine = {name: [row for row in rows if row.get("article_id") in ids] for name, rows in tables.items()}
    mine["copies"] = [row for row in mine["copies"] if row["other_article_id"] in ids]
    return mine | {"inputs": inputs} | _shared(tables, mine)


def _shared(tables: Tables, mine: Tables) -> dict[str, list[Row]]:
    """Rows of tables that are about no single article."""
    names = {row["entity_id"] for row in mine["entities"]}
    return {"names": [row for row in tables.get("names", ()) if row["entity_id"] in names]}


def broken(tables: Tables, expectations: list[Row]) -> list[Row]:
    """The expectations that do not hold."""
    return [one for one in expectations if not _holds(tables, one)]


def _holds(tables: Tables, expected: Row) -> bool:
    fold = expected.get("ci", False)
    rows = [row for row in tables.get(expected["table"], ()) if _fits(row, expected.get("where", {}), fold=fold)]
    good = [row for row in rows if _fits(row, expected.get("equals", {}), fold=fold)]
    if "distinct" in expected:
        return len({str(row.get(expected["distinct"])) for row in good}) == 1
    if "distinct_min" in expected:
        column, least = expected["distinct_min"]
        return len({str(row.get(column)) for row in good}) >= int(least)
    if "count" in expected:
        return any(len(good) == count for count in expected["count"])
    if expected.get("absent"):
        return not good
    return bool(good) and (not expected.get("all") or len(good) == len(rows))


def _fits(row: Row, conditions: Row, *, fold: bool) -> bool:
    return all(_agrees(key, row.get(key.rstrip("~!")), wanted if isinstance(wanted, list) else [wanted], fold=fold) for key, wanted in conditions.items())


def _agrees(key: str, found: Any, wanted: list[Any], *, fold: bool) -> bool:
    wanted, found = [_folded(_instant(one), fold=fold) for one in wanted], _folded(found, fold=fold)
    if key.endswith(("~", "!")):
        held = found is not None and any(one in (found if isinstance(found, list) else str(found)) for one in wanted if one is not None)
        return held == key.endswith("~")
    return found in wanted


def _folded(value: Any, *, fold: bool) -> Any:
    if isinstance(value, list):
        return [_folded(one, fold=fold) for one in value]
    return value.lower() if fold and isinstance(value, str) else value


def _instant(value: Any) -> Any:
    return value.removesuffix("+00:00") + "Z" if isinstance(value, str) and value.endswith("+00:00") else value


def _plain_row(row: Row) -> Row:
    return {name: _plain(value) for name, value in row.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value.tzinfo else value.isoformat()
    return value.isoformat() if isinstance(value, date) else value
