"""How a run ends before its end: Ctrl-C, SIGTERM and SIGHUP are heard at once, and obeyed within seconds whatever is being done."""

import contextlib
import os
import select
import signal
import threading
from collections.abc import Callable, Iterator
from types import FrameType

SECONDS = 3.0
"""What is being done has so long to come to its end; a second signal ends it at once."""
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextlib.contextmanager
def heard(last_words: Callable[[], None]) -> Iterator[None]:
    """A signal ends what is done within as `KeyboardInterrupt`, and where that takes too long, after `last_words`, the process.

    The warehouse bears the death of a process at any instant, and the guard ends what it has started (`flows.engines.tied`). The signal is heard in a thread
    of its own: whoever puts a handler in the place of ours, as Prefect does, or waits for a busy worker, can't keep it from being obeyed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    watch = _Watch(last_words)
    try:
        yield
    finally:
        watch.end()


class _Watch:
    """Hears signals from when it is made."""

    def __init__(self, last_words: Callable[[], None]) -> None:
        self._last_words, self._heard = last_words, threading.Event()
        self._counting = False
        self._wakeups, self._ours = os.pipe()
        os.set_blocking(self._ours, False)
        self._before = {number: signal.signal(number, self._interrupt) for number in _SIGNALS if signal.getsignal(number) != signal.SIG_IGN}
        self._woken = signal.set_wakeup_fd(self._ours, warn_on_full_buffer=False)
        self._thread = threading.Thread(target=self._wait, daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Hears no more; but where a signal was heard, the time goes on running out until the process is gone."""
        if self._heard.is_set():
            for number in self._before:
                signal.signal(number, signal.SIG_IGN)  # the system's own way of obeying it would be no message and another status
            return
        signal.set_wakeup_fd(self._woken)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        os.close(self._ours)
        self._thread.join()
        os.close(self._wakeups)

    def _interrupt(self, _signal: int, _frame: FrameType | None) -> None:
        self._heard.set()
        raise KeyboardInterrupt

    def _wait(self) -> None:
        """Waits for one of the signals, then for another or for the time to be over."""
        while select.select([self._wakeups], [], [], SECONDS if self._heard.is_set() else None)[0]:
            numbers = os.read(self._wakeups, 1)
            if not numbers:
                return
            if numbers[0] in self._before:
                if self._counting:
                    break
                self._heard.set()
                self._counting = True
        self._last_words()
        os._exit(1)
