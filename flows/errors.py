"""What can go wrong with a run as a whole, each with a message that says what to do. What is wrong with one input is a row of `inputs`."""


class UsageError(Exception):
    """A command that can't be carried out as given: exit status 2."""


class StoreError(Exception):
    """The folder can't serve as a warehouse."""


class StartError(Exception):
    """Workers can't be started."""


class BrokenError(Exception):
    """The rows of a run break a promise; nothing was committed."""


KNOWN = (StoreError, StartError, BrokenError)
