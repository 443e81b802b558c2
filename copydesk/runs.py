"""A run, as `copydesk run` does it."""

from pathlib import Path

from flows.options import DEFAULT_MAX_REJECTS, Options, Summary, TooManyRejectsError
from transforms.model import THRESHOLD


def run(  # noqa: PLR0913  # the options of the command, by their names there
    *raw: str | Path,
    warehouse: str | Path = "warehouse",
    workers: int | None = None,
    mirror: bool = False,
    retry_rejects: bool = False,
    max_rejects: float = DEFAULT_MAX_REJECTS,
    source_threshold: float = THRESHOLD,
    config: str | Path | None = None,
) -> Summary:
    """Takes new and changed articles of files, folders, globs and archives (default: raw/) into a warehouse; `Summary.run` is None where there was nothing new.

    No Prefect. Raises `UsageError`, `StoreError` and the like where it can't, and `TooManyRejectsError` after it has committed, where more than the share
    `max_rejects` of the records (and more than 20) could not be used.
    """
    from flows.inputs.files import check_arguments  # noqa: PLC0415  # not before it is needed: it imports all readers
    from flows.run import run_plain  # noqa: PLC0415
    from flows.views.progress import shown  # noqa: PLC0415

    options = Options(
        raw=tuple(map(str, raw)) or ("raw",), warehouse=str(warehouse), workers=workers, mirror=mirror, retry_rejects=retry_rejects,
        max_rejects=max_rejects, source_threshold=source_threshold, config=str(config) if config else None,
    )  # fmt: skip
    check_arguments(options.raw)
    with shown() as progress:
        summary = run_plain(options, progress)
    if summary.too_many_rejects(max_rejects):
        raise TooManyRejectsError(summary)
    return summary
