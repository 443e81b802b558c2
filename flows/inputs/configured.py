"""Looks for the configuration, and has it read only where there is one: that imports what reads records, which a run with nothing new does without."""

from collections.abc import Callable
from pathlib import Path

from flows.inputs.reader import Read
from flows.options import CONFIG_NAME, Options

type Configured = Callable[[Read], Read]
"""Reads files as before, with what the configuration says of them. It goes to workers."""


def as_they_are(read: Read) -> Read:
    """Without a configuration."""
    return read


def config_of(options: Options) -> Configured:
    """What the file says that is named, else the one beside the warehouse, if there is one. Raises `UsageError` where it can't be read."""
    beside = Path(options.warehouse).absolute().parent / CONFIG_NAME
    path = Path(options.config) if options.config else beside if beside.is_file() else None
    if path is None:
        return as_they_are
    from flows.inputs.config import load  # noqa: PLC0415  # as above

    return load(path).reading
