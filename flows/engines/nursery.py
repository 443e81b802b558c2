"""The process that worker processes are forked from: `python -m flows.engines.nursery MEMORY THRESHOLD FD`.

It loads the models once, then forks a worker for every socket that comes through the socket FD. A worker that dies is replaced in
milliseconds, its memory is shared with its siblings, and neither knows of the process that drives the run: multiprocessing would import
that one's main module again, which under a scheduler is Prefect itself.
"""

import contextlib
import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Sequence
from dataclasses import replace
from multiprocessing.connection import Connection

from flows.engines.memory import cap
from flows.engines.worker import make
from flows.nlp.models import load
from transforms.model import Models


def serve(connection: Connection, models: Models) -> None:
    """Answers batches until the other side hangs up."""
    connection.send(os.getpid())
    while True:
        try:
            connection.send(make(connection.recv(), models, tick=lambda: connection.send(None)))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


_children: set[int] = set()


def nursery(control: socket.socket, memory: int, threshold: float) -> None:
    """Forks a worker for every socket that comes, which may take so many bytes; when the other side hangs up, they end with it."""
    models = replace(load(), threshold=threshold)
    gc.freeze()  # what is loaded stays shared between the workers: their garbage collectors leave it alone
    signal.signal(signal.SIGCHLD, _reap)
    while True:
        _, (fd, *_), _, _ = _receive(control)
        child = os.fork()
        if child == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            control.close()
            cap(memory)
            serve(Connection(fd), models)
            os._exit(0)
        _children.add(child)
        os.close(fd)


def _receive(control: socket.socket) -> tuple[bytes, list[int], int, object]:
    message = socket.recv_fds(control, 1, 1)
    if not message[0]:
        end()
    return message


def end() -> None:
    """Ends the workers, whatever they are doing, and this process; what they used counts as used by it."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    for child in _children:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    sys.exit()


def _reap(_signal: int, _frame: object) -> None:
    """Takes note of workers that have died; a new one is asked for by who missed it."""
    with contextlib.suppress(ChildProcessError):
        while pid := os.waitpid(-1, os.WNOHANG)[0]:
            _children.discard(pid)


def main(arguments: Sequence[str]) -> None:
    """The nursery as a process: MEMORY, THRESHOLD and FD are its arguments."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.captureWarnings(capture=True)
    nursery(socket.socket(fileno=int(arguments[3])), int(arguments[1]), float(arguments[2]))


if __name__ == "__main__":
    main(sys.argv)
