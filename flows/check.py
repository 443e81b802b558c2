"""Proves the promises of the tables."""

from pathlib import Path


def check_new(snapshot: Path, previous: Path | None) -> None:
    """Checks the new rows of a snapshot."""
