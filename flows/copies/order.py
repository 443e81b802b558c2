"""Rows of `articles` in the order of `transforms.copies.order`, by what they state themselves: what was taken from a copy hangs on that very order."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from transforms.copies.order import NEVER, Instants, Moment, Standing, points
from transforms.names.sites import agency_of, country_of

COLUMNS = ("article_id", "domain", "outlet", "published_at", "published_local", "published_date", "published_basis", "wire_agency", "wire_agency_basis")
"""What the order of an article is made of."""


def moment(row: Mapping[str, Any]) -> Moment:
    """What one row of `articles` says."""
    dated = row["published_basis"] != "copy"
    agency, standing = _whose(row["outlet"], row["domain"], row["wire_agency"] if row["wire_agency_basis"] != "copy" else None)
    at, local, day = (row[name] if dated else None for name in ("published_at", "published_local", "published_date"))
    return Moment(at, local, day, country_of(row["outlet"], row["domain"]), agency, standing)


def places(articles: pa.Table) -> Instants:
    """The places of all articles in the total order."""
    dated = pc.not_equal(articles["published_basis"], "copy")
    at = _numbers(pc.cast(articles["published_at"], pa.int64()), dated)
    local = _numbers(pc.cast(pc.cast(articles["published_local"], pa.timestamp("us")), pa.int64()), dated)
    day = _numbers(pc.cast(pc.cast(articles["published_date"], pa.int32()), pa.int64()), dated)
    return points(at, local, day, _standings(articles))


def _numbers(column: pa.ChunkedArray, where: pa.ChunkedArray) -> Instants:
    found: Instants = pc.if_else(where, column, pa.scalar(None, pa.int64())).fill_null(NEVER).to_numpy()
    return found


def _standings(articles: pa.Table) -> npt.NDArray[np.int8]:
    """Whose print each article is, worked out once for all of one outlet and agency."""
    agency = pc.if_else(pc.equal(articles["wire_agency_basis"], "copy").fill_null(fill_value=False), pa.scalar(None, pa.string()), articles["wire_agency"])
    keys = list(zip(articles["outlet"].to_pylist(), articles["domain"].to_pylist(), agency.to_pylist(), strict=True))
    standing = {key: _whose(*key)[1] for key in set(keys)}
    return np.array([standing[key] for key in keys], np.int8)


def _whose(outlet: str | None, domain: str | None, credited: str | None) -> tuple[str | None, Standing]:
    """The agency whose copy a print is, and whether it stands on the agency's own site."""
    own = agency_of(outlet, domain)
    if own and credited in {None, own}:
        return own, Standing.OWN
    return credited, Standing.CREDITED if credited else Standing.OTHER
