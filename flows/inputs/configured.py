"""Looks for the configuration, and has it read only where there is one: that imports what reads records, which a run with nothing new does without."""

from pathlib import Path

from flows.inputs.reader import Read
from flows.options import Options

NAME = "copydesk.toml"


def config_of(options: Options) -> Path | None:
    """The file that is named, else the one beside the warehouse, if there is one."""
    if options.config:
        return Path(options.config)
    beside = Path(options.warehouse).absolute().parent / NAME
    return beside if beside.is_file() else None


def configured(options: Options, read: Read) -> Read:
    """Reads files as `read` does, with what the configuration says of them. Raises `UsageError` where it can't be read."""
    path = config_of(options)
    if path is None:
        return read
    from flows.inputs.config import load  # noqa: PLC0415  # as above

    return load(path).reading(read)
