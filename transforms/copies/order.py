"""Which of two prints came first: what times, days and agencies say of it, and a total order for where they say nothing.

A print is earlier than another where its instant is; where both have only a printed time, in outlets of one country, where that is; else where its day
is. On the same day, or where a day is missing, an agency's own site comes before the copy that is credited to it, and that before prints without
a credit. Else it is not known (`told` is false).

The total order (`points`, then `Standing`, then article_id) agrees with all that is told but for rings that time and credit may form: what is less known counts
as later, a day as its end and no day as after everything, only an agency's own day as its beginning.
"""

from datetime import date, datetime
from enum import IntEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

type Instants = npt.NDArray[np.int64]
NEVER = np.iinfo(np.int64).max
"""An instant, time or day that is missing."""
_US_OF_DAY = 86_400_000_000


class Standing(IntEnum):
    """Whose print it is; of prints that no time tells apart the lower comes first."""

    OWN = 0
    """The agency's, on its own site."""
    CREDITED = 1
    """Any outlet's, credited to the agency."""
    OTHER = 2


class Moment(NamedTuple):
    """What a print itself says of when it was published, and whose it is."""

    at: datetime | None
    local: str | None
    """A printed time of which the zone is not known."""
    day: date | None
    country: str | None
    """Of the outlet: times printed in one country are of one clock."""
    agency: str | None
    standing: Standing


def told(first: Moment, second: Moment) -> bool:
    """Whether something says that the first of two prints, in the total order, is the earlier."""
    before = _by_time(first, second)
    return before if before is not None else _by_standing(first, second)


def _by_time(first: Moment, second: Moment) -> bool | None:
    """Whether the first is the earlier by the finest measure that both have; None where they are level, or have none."""
    if first.at and second.at:
        return None if first.at == second.at else first.at < second.at
    if first.local and second.local and first.country and first.country == second.country:
        return None if first.local == second.local else first.local < second.local
    if first.day and second.day and first.day != second.day:
        return first.day < second.day
    return None


def _by_standing(first: Moment, second: Moment) -> bool:
    """An agency's own print before the copy credited to it or to nobody; a credited one before one without."""
    return first.agency is not None and second.agency in {None, first.agency} and first.standing < second.standing


def points(at: Instants, local: Instants, day: Instants, standing: npt.NDArray[np.int8]) -> Instants:
    """The places of prints in the total order: instants, printed times and days in microseconds and days of the epoch, `NEVER` where missing."""
    of_day = np.full_like(day, NEVER // len(Standing) - 1)
    known = day != NEVER
    of_day[known] = day[known] * _US_OF_DAY + np.where(standing[known] == Standing.OWN, 0, _US_OF_DAY - 1)
    point: Instants = np.where(at != NEVER, at, np.where(local != NEVER, local, of_day))
    return point * len(Standing) + standing
