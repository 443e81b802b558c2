"""What articles say of one another and of `inputs`: the versions of pages, the records that articles are made from."""

from collections.abc import Iterator
from pathlib import Path

from flows.check.broken import Broken, each
from flows.warehouse import pages, places


def check_versions(snapshot: Path) -> Iterator[Broken]:
    """Whether the versions of every page are numbered in their order, and the last is the latest."""
    for _, wanted in pages.differences(snapshot):
        yield from each("articles", ["article_id"], wanted, "version", "among the versions of its page it should be {version} (is_latest: {is_latest})")


def check_places(snapshot: Path) -> Iterator[Broken]:
    """Whether every article names the record that `inputs` calls the article."""
    for _, wanted in places.differences(snapshot):
        yield from each("articles", ["article_id"], wanted, "path", "it should be made from {path}#{record}")
