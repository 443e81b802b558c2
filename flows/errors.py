"""What can go wrong with a run as a whole, each with a message that says what to do. What is wrong with one input is a row of `inputs`."""


class UsageError(Exception):
    """A command that can't be carried out as given: exit status 2."""


class StoreError(Exception):
    """The folder can't serve as a warehouse."""


class ObjectStoreError(OSError):
    """An object store refuses, fails or does not answer; what it says is its `strerror`."""


class StartError(Exception):
    """Workers can't be started."""


class UnknownError(Exception):
    """What a command is asked about is not in the warehouse."""


class BrokenError(Exception):
    """The rows of a run break a promise; nothing was committed."""


class WorkerDiedError(Exception):
    """The process that worked on a batch is gone."""

    def __init__(self, at: int | None = None, *, hung: bool = False) -> None:
        """`at` is the place in the batch of the record it was working on, where that is known; it `hung` where it had to be killed for that."""
        super().__init__()
        self.at, self.hung = at, hung


class ClosedError(Exception):
    """The engine has been closed: the run is over."""


KNOWN = (StoreError, StartError, UnknownError, BrokenError)
