"""Ends what a process has started, when that process is gone in whatever way: `python guard.py`, told on standard input whom to watch.

A line is `+PID` for a process to watch, `-PID` for one that has ended by itself. At the end of the input, which comes when the process at its other end has
died or let go, all that are still watched are killed, with their process groups where they lead one. Started as a file and importing nothing of copydesk:
it costs some milliseconds.
"""

import contextlib
import os
import signal
import sys


def watch() -> None:
    """Reads who is to be watched until the input ends, then kills them."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    watched: dict[int, int | None] = {}
    for line in sys.stdin:
        pid = int(line[1:])
        if line.startswith("+"):
            watched[pid] = _handle(pid)
        else:
            watched.pop(pid, None)
    for pid, handle in watched.items():
        with contextlib.suppress(OSError):
            if handle is not None:
                signal.pidfd_send_signal(handle, 0)  # raises where that very process has ended: another may have its number
            if os.getpgid(pid) == pid:
                os.killpg(pid, signal.SIGKILL)
            else:
                os.kill(pid, signal.SIGKILL)


def _handle(pid: int) -> int | None:
    """What tells the process from a later one of its number, where the system has such a thing."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None


if __name__ == "__main__":
    watch()
