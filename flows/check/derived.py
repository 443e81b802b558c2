"""The tables that are worked out from all articles together: stories, and statements with their ids in `sources`."""

from collections.abc import Iterator
from pathlib import Path

from flows.check.broken import Broken
from flows.copies import stories
from flows.warehouse import statements


def check_stories(snapshot: Path) -> Iterator[Broken]:
    """Whether each print of a story has the row that `copies` makes of it."""
    for article_id, what in stories.differences(snapshot):
        yield Broken("stories", f"article_id={article_id}", "story", what)


def check_statements(snapshot: Path) -> Iterator[Broken]:
    """Whether each attribution has the statement that it prints, and each statement the row that its prints make of it."""
    for table, key, what in statements.differences(snapshot):
        yield Broken(table, key, "statement", what)
