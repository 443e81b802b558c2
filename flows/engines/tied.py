"""Processes that end with this one, in whatever way it ends: a small process of their own, the guard, sees to that."""

import atexit
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

_GUARD = Path(__file__).with_name("guard.py")
_lock = threading.Lock()
_guards: dict[int, "subprocess.Popen[str]"] = {}
"""The guard of this process; a process forked from it gets one of its own."""


def start(command: Sequence[str], fd: int, env: Mapping[str, str] = {}) -> "subprocess.Popen[bytes]":  # nothing changes it
    """Starts a process that is given the file `fd` and leads a group of its own: no key pressed at the terminal reaches it."""
    process = subprocess.Popen([*command, str(fd)], pass_fds=[fd], env={**os.environ, **env}, start_new_session=True)
    watch(process.pid)
    return process


def watch(pid: int) -> None:
    """The process is to end with this one."""
    _tell(f"+{pid}")


def ended(pid: int) -> None:
    """The process has ended by itself."""
    _tell(f"-{pid}")


def _tell(line: str) -> None:
    with _lock, contextlib.suppress(BrokenPipeError):  # a guard that was killed guards no more, and harms nobody
        guard = _guards.get(os.getpid()) or _new_guard()
        if guard.stdin:
            guard.stdin.write(line + "\n")
            guard.stdin.flush()


def _new_guard() -> "subprocess.Popen[str]":
    guard = subprocess.Popen([sys.executable, "-I", "-S", str(_GUARD)], stdin=subprocess.PIPE, text=True, start_new_session=True)
    _guards[os.getpid()] = guard
    atexit.register(_let_go, os.getpid(), guard)
    return guard


def _let_go(pid: int, guard: "subprocess.Popen[str]") -> None:
    """The end of this process by itself: the guard ends what is left, and is waited for."""
    if os.getpid() == pid:
        with contextlib.suppress(BrokenPipeError):
            guard.communicate()
