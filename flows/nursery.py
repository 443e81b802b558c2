"""The process that worker processes are forked from: `python -m flows.nursery FD`.

It loads the models once, then forks a worker for every socket that comes through the socket FD. A worker that dies is replaced in
milliseconds, its memory is shared with its siblings, and neither knows of the process that drives the run: multiprocessing would import
that one's main module again, which under a scheduler is Prefect itself.
"""

import gc
import logging
import os
import signal
import socket
import sys
from multiprocessing.connection import Connection

from flows.models import load
from flows.worker import make
from transforms.model import Models


def serve(connection: Connection, models: Models) -> None:
    """Answers batches until the other side hangs up."""
    connection.send(os.getpid())
    while True:
        try:
            connection.send(make(connection.recv(), models, tick=lambda: connection.send(None)))
        except (EOFError, BrokenPipeError, ConnectionResetError):
            return


def nursery(control: socket.socket) -> None:
    """Forks a worker for every socket that comes, until the other side hangs up."""
    models = load()
    gc.freeze()  # what is loaded stays shared between the workers: their garbage collectors leave it alone
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        _, (fd, *_), _, _ = _receive(control)
        if os.fork() == 0:
            control.close()
            serve(Connection(fd), models)
            os._exit(0)
        os.close(fd)


def _receive(control: socket.socket) -> tuple[bytes, list[int], int, object]:
    message = socket.recv_fds(control, 1, 1)
    if not message[0]:
        sys.exit()
    return message


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    logging.captureWarnings(capture=True)
    nursery(socket.socket(fileno=int(sys.argv[1])))
