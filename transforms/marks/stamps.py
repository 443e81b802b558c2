"""Instants as programs write them, where a day should be printed: counts since 1970, and objects of exports."""

import re
from datetime import UTC, datetime, timedelta

from transforms.marks.days import Instant

_COUNT = re.compile(r"(?:/Date\()?(?P<count>\d{10}|\d{13})(?:[+-]\d{4})?(?:\)/)?")
_OBJECT = re.compile(
    r"(?:datetime\.)?(?:datetime|date|Timestamp)\(\s*(?P<y1>\d{4}), (?P<m1>\d\d?), (?P<d1>\d\d?)(?:, (?P<h1>\d\d?)(?:, (?P<n1>\d\d?))?)?"
    r"|(?:time\.)?struct_time\(tm_year=(?P<y2>\d{4}), tm_mon=(?P<m2>\d\d?), tm_mday=(?P<d2>\d\d?), tm_hour=(?P<h2>\d\d?), tm_min=(?P<n2>\d\d?)"
)
_UNIVERSAL = re.compile(r"tzinfo=.{0,30}(?:utc|UTC)")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_SECONDS = 10


def read_stamp(text: str) -> Instant | None:
    """`1709674200`, `/Date(1709674200000)/`, `datetime.datetime(2024, 3, 5, 21, 30)`; None where a text is nothing of the kind."""
    if found := _COUNT.fullmatch(text.strip()):
        at = _EPOCH + timedelta(seconds=int(found["count"]) / (1 if len(found["count"]) == _SECONDS else 1000))
        return Instant(at.date(), at)
    if written := _OBJECT.match(text.strip()):
        parts = {name[0]: int(value) for name, value in written.groupdict().items() if value is not None}
        try:
            local = datetime(parts["y"], parts["m"], parts["d"], parts.get("h", 0), parts.get("n", 0))  # noqa: DTZ001  (no zone is written)
        except ValueError:
            return None
        universal = local.replace(tzinfo=UTC) if _UNIVERSAL.search(text) else None
        return Instant(local.date(), universal, None, local if "h" in parts else None)
    return None
