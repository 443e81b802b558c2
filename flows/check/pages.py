"""The versions of pages, which articles of different parts may be."""

from collections.abc import Iterator
from pathlib import Path

from flows.check.broken import Broken, each
from flows.warehouse.pages import differences


def check_versions(snapshot: Path) -> Iterator[Broken]:
    """Whether the versions of every page are numbered in their order, and the last is the latest."""
    for _, wanted in differences(snapshot):
        yield from each("articles", ["article_id"], wanted, "version", "among the versions of its page it should be {version} (is_latest: {is_latest})")
