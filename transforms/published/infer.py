"""The publication day inferred from the text alone: its latest dated report and the weekday its lead speaks of."""

from datetime import date, timedelta

from transforms.published.evidence import Evidence, Mention, first_on_or_after, is_file_picture

_HEAD_CHARACTERS = 250
_FRESH = 6
"""Days after a date of the text within which its other dates lie where the date is news."""
_SOON = timedelta(days=3)
"""Longest time from a dated picture or report to the weekday of the story: beyond it that weekday may be the one before."""


def infer(evidence: Evidence) -> date | None:
    """The day, or None where the text does not settle it: a wrong day is worse than none."""
    heading = _heading(evidence)
    if heading:
        return heading
    latest = max((mention.day for mention in evidence.mentions if not mention.ahead and _is_news(mention)), default=None)
    if latest is None or evidence.weekday is None or _speaks_of_later(latest, evidence):
        return None
    day = first_on_or_after(latest, evidence.weekday)
    return day if day - latest <= _SOON else None


def _heading(evidence: Evidence) -> date | None:
    """A date with its weekday among the first words that no preposition ties to a sentence: "… crops Monday, July 28, 2014 A team …"."""
    for mention in evidence.mentions:
        text = mention.paragraph.text
        if mention.paragraph.char_start + mention.start > _HEAD_CHARACTERS or not mention.with_weekday:
            continue
        after = text[mention.start :].partition(str(mention.day.year))[2]
        before = text[: mention.start].rstrip()
        if after[:2].strip()[:1].isupper() and (not before or before[-1].isalnum()) and before.rpartition(" ")[2].lower() not in _TIES:
            return mention.day
    return None


_TIES = frozenset({"after", "and", "at", "before", "by", "early", "for", "from", "in", "late", "of", "on", "or", "since", "the", "through", "to", "until"})


def _is_news(mention: Mention) -> bool:
    """Whether a date is likely to be of the days before publication: of a fresh picture, or printed with its weekday."""
    paragraph = mention.paragraph
    if paragraph.role == "caption":
        return not is_file_picture(paragraph.text)
    return mention.with_weekday and paragraph.role in {"body", "standfirst"}


def _speaks_of_later(latest: date, evidence: Evidence) -> bool:
    """Whether the text names years after the date's own, or dates of weeks after it: then the date is history."""
    if any(latest.year + 1 < year <= latest.year + 150 for year in evidence.years):
        return True
    return any(latest + timedelta(days=_FRESH) < mention.day and not mention.ahead for mention in evidence.mentions)
