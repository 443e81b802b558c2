"""What is said, and what is done meanwhile, also in a file or, of the latter, on the console, where that is asked for."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from flows.errors import UsageError
from flows.streams import complain

SAID = "copydesk.said"
"""What the console has already."""


class _File(logging.FileHandler):
    """A log that costs no run: where it can't be written any more, that is said once."""

    _ended = False

    def emit(self, record: logging.LogRecord) -> None:
        """Writes a line, as long as that is possible."""
        if not self._ended:
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  # logging's own name
        """Says that there will be no more."""
        self._ended = True
        complain(f"{self.baseFilename}: the log can't be written any more (is the disk full?); the run goes on without it", 0)

    def close(self) -> None:
        """Ends it, whatever is still to be written."""
        with suppress(OSError):
            super().close()


@contextmanager
def logged(log_file: str | None, *, verbose: bool) -> Iterator[None]:
    """Logs to a file where one is named, and to the console where that is asked for."""
    if not log_file and not verbose:
        yield
        return
    handlers = _handlers(log_file, verbose=verbose)
    log = logging.getLogger("copydesk")
    level, propagates = log.level, log.propagate
    log.setLevel(logging.INFO)
    log.propagate = False
    for handler in handlers:
        log.addHandler(handler)
    try:
        yield
    finally:
        log.setLevel(level)
        log.propagate = propagates
        for handler in handlers:
            log.removeHandler(handler)
            handler.close()


def _handlers(log_file: str | None, *, verbose: bool) -> list[logging.Handler]:
    console = logging.StreamHandler()
    console.setLevel(logging.INFO if verbose else logging.WARNING)
    console.addFilter(lambda record: record.name != SAID)
    if not log_file:
        return [console]
    try:
        file = _File(log_file, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{log_file} can't be written: {error.strerror}; name another --log-file") from error
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    return [console, file]
