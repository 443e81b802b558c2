"""The day that a text speaks from: of a page that was rewritten long after it was first published, the day of the change.

Most changes mend a word, and many pages are stamped anew without one. So it is the text that decides: what tells of a time after its publication was
written after it; what tells of its own day was written then.
"""

from datetime import date, timedelta

from transforms.model import Change, Document, Published
from transforms.published.evidence import Evidence, gather

_MENDED = timedelta(days=7)
"""A change that soon after publication leaves the text of its day."""
_LONG_AFTER = timedelta(days=365)
"""What says nothing of its time, and was changed that long after, is a page that is kept up, no news."""
_ABOUT = timedelta(days=60)
"""News tells of days that near its own."""
_NEWS = (0, 1)


def speaking(document: Document, published: Published, change: Change) -> Published:
    """The same with the day that the text speaks from."""
    if change.day is None or (published.date is not None and change.day - published.date <= _MENDED):
        return published
    if published.date is None or _is_rewritten(gather(document.paragraphs), published.date, change.day):
        return published._replace(at=change.at, date=change.day)
    return published


def _is_rewritten(evidence: Evidence, published: date, changed: date) -> bool:
    if any(published < mention.day <= changed and not mention.ahead for mention in evidence.mentions):
        return True
    if evidence.gap(published) in _NEWS or any(abs(mention.day - published) <= _ABOUT for mention in evidence.mentions):
        return False
    if any(published.year + 1 < year <= changed.year for year in evidence.years):  # the year to come is told of as planned
        return True
    return changed - published > _LONG_AFTER and published.year not in evidence.years
