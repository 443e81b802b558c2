"""When an article was published, and what says so: the first candidate, in order of trust, that the text does not contradict."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from transforms.marks.days import Instant, read_instant
from transforms.marks.stamps import read_stamp
from transforms.model import Change, Document, Published
from transforms.published.evidence import Evidence, gather
from transforms.published.headers import datelines, headers
from transforms.published.infer import infer
from transforms.published.places import in_path, in_url
from transforms.schema import PublishedBasis

_MIDNIGHT = datetime(1970, 1, 1)  # noqa: DTZ001  (as printed)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NULL_DAYS = {date(1970, 1, 1), date(1900, 1, 1), date(1899, 12, 30), date(1899, 12, 31), date(1753, 1, 1)}
"""Days that databases and spreadsheets hold where there is none."""
_UNKNOWN = Published(None, None, "none")
_NEWS = (0, 1)
"""Days from the weekday that a lead reports to the day news is published."""
_OFFSETS = (-12, 0, 14)
"""Hours from UTC to the clocks of the world, first and last."""
_STALE = 3
"""Days from that weekday to a candidate at which the candidate is doubted."""
_WEAK: frozenset[PublishedBasis] = frozenset({"filename"})
"""Bases that the text's own days can refute alone: files are often named after the day they were saved."""


class Candidate(NamedTuple):
    """A possible day of publication."""

    day: date
    at: datetime | None
    basis: PublishedBasis
    local: datetime | None = None


def date_article(document: Document) -> Published:
    """The publication date from metadata, URL, header, dateline, file name or the text itself; basis `none` where nothing says it."""
    evidence = gather(document.paragraphs)
    crawled = read_instant(document.metadata.crawled) if document.metadata.crawled else None
    latest = crawled.day + timedelta(days=1) if crawled else None
    candidates = [c for c in _candidates(document, evidence, latest) if latest is None or c.day <= latest]
    chosen = _choose(candidates, evidence)
    return Published(*_placed(chosen, document.settings.timezone)) if chosen else _UNKNOWN


def _placed(chosen: Candidate, zone: str | None) -> tuple[datetime | None, date, PublishedBasis, datetime | None]:
    """The candidate; a time without a zone is of the one that the settings name."""
    if chosen.at is not None or chosen.local is None or zone is None:
        return chosen.at, chosen.day, chosen.basis, chosen.local
    return chosen.local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC), chosen.day, chosen.basis, None


def read_change(document: Document) -> Change:
    """When the page was last changed, and when it was fetched. A change before the day of the crawl ends is believed; another is a clock gone wrong."""
    crawled = _given(document.metadata.crawled) if document.metadata.crawled else None
    modified = _given(document.metadata.modified) if document.metadata.modified else None
    fetched = crawled.at if crawled else None
    if modified is None or modified.other is not None or (crawled and modified.day > crawled.day + timedelta(days=1)):
        return Change(None, None, fetched)
    return Change(modified.at, modified.day, fetched)


def _candidates(document: Document, evidence: Evidence, latest: date | None) -> Iterator[Candidate]:
    """Every date that something states, the most trusted first."""
    metadata = document.metadata
    given = _given(metadata.published) if metadata.published else None
    addressed, printed = in_url(metadata.url) if metadata.url else None, headers(document)
    yield from _readings(_on_local_day(given, (addressed, *printed)), "metadata", evidence, month_first=_month_first(metadata.language))
    yield from _readings(addressed, "url", evidence)
    yield from _readings(_given(document.settings.published) if document.settings.published else None, "config", evidence)
    for instant in printed:
        yield from _readings(instant, "header", evidence)
    for instant in datelines(document.marks, evidence, latest):
        yield from _readings(instant, "dateline", evidence)
    yield from _readings(in_path(document.path), "filename", evidence)
    inferred = infer(evidence)
    if inferred:
        yield Candidate(inferred, None, "text")


def _given(printed: str) -> Instant | None:
    """The day that the record gives; a null date of a database (the first instant of 1970, of 1900) is none."""
    given = read_stamp(printed) or read_instant(printed, short=True)
    if given is None or given.at == _EPOCH or (given.day in _NULL_DAYS and (given.local or _MIDNIGHT).time() == _MIDNIGHT.time()):
        return None
    return given


def _on_local_day(given: Instant | None, others: Sequence[Instant | None]) -> Instant | None:
    """An instant in UTC on the day that the address or a line of the page prints, where it was that day somewhere at that instant."""
    if given is None or given.at is None or given.local != given.at.replace(tzinfo=None):
        return given
    somewhere = {(given.at + timedelta(hours=hours)).date() for hours in _OFFSETS}
    local = next((other.day for other in others if other and other.other is None and other.day in somewhere), given.day)
    return given._replace(day=local)


def _month_first(language: str | None) -> bool | None:
    """Whether a language writes 3/4/2025 for the fourth of March, as most pages in plain "en" do; None where no language is given."""
    tag = (language or "").lower().replace("_", "-")
    return tag in {"en", "en-us"} if tag else None


def _readings(instant: Instant | None, basis: PublishedBasis, evidence: Evidence, *, month_first: bool | None = None) -> Iterator[Candidate]:
    """The candidates of a printed date: of 03/04/2019 the reading that agrees with the lead's weekday, if only one does, else as the language writes."""
    if instant is None:
        return
    if instant.other is None:
        yield Candidate(instant.day, instant.at, basis, _without_zone(instant))
        return
    agreeing = [day for day in (instant.day, instant.other) if evidence.gap(day) in _NEWS]
    if len(agreeing) == 1:
        read = instant.read_as(agreeing[0])
        yield Candidate(read.day, read.at, basis, _without_zone(read))
    elif month_first is not None:
        read = instant.read_as(instant.other if month_first else instant.day)
        yield Candidate(read.day, read.at, basis, _without_zone(read))


def _without_zone(instant: Instant) -> datetime | None:
    """The printed time of which the zone is not known. Midnight to the second is how databases write a day."""
    local = instant.local
    return None if instant.at or local is None or local.time() == _MIDNIGHT.time() else local


def _choose(candidates: Sequence[Candidate], evidence: Evidence) -> Candidate | None:
    """The first candidate, unless the text speaks against it and for a later one."""
    for index, candidate in enumerate(candidates):
        if not _doubtful(candidate, evidence):
            return candidate
        better = next((other for other in candidates[index + 1 :] if other.basis not in _WEAK and _supported(other, candidate, evidence)), None)
        if better:
            return better
        if candidate.basis not in _WEAK or not _refuted(candidate, evidence):
            return candidate
    return None


def _doubtful(candidate: Candidate, evidence: Evidence) -> bool:
    gap = evidence.gap(candidate.day)
    return (gap is not None and gap >= _STALE) or _reports_later(candidate.day, evidence)


def _refuted(candidate: Candidate, evidence: Evidence) -> bool:
    """Whether the text speaks against a day by itself: it reports later days, or more than one weekday that the day is far from."""
    stale = sum((candidate.day.weekday() - weekday) % 7 >= _STALE for weekday in evidence.weekdays)
    return _reports_later(candidate.day, evidence) or (stale > 1 and stale == len(evidence.weekdays))


def _reports_later(day: date, evidence: Evidence) -> bool:
    """Whether the text reports, with weekday and date, what happened after a day."""
    return any(mention.with_weekday and not mention.ahead and day < mention.day <= day + timedelta(days=400) for mention in evidence.mentions)


def _supported(other: Candidate, doubted: Candidate, evidence: Evidence) -> bool:
    near = abs((other.day - doubted.day).days) <= 31
    return near and evidence.gap(other.day) in _NEWS and not _reports_later(other.day, evidence)
