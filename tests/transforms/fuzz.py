"""Damages small files of every format and reads them to the end: nothing may crash or hang.

python -m tests.transforms.fuzz --cases 1000000 --seed 7 runs as long as asked and prints each failing case.
"""

import argparse
import io
import random
import signal
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NamedTuple

from tests.transforms.samples import seeds
from transforms.article import extract
from transforms.decode import decode
from transforms.model import Refusal, RejectedError
from transforms.read import Limits, read_records

LIMITS = Limits(record=1 << 20, file=1 << 26, slack=1 << 22, members=1000, held=1 << 23)
SECONDS = 10
"""More than this on one file of a few KiB is a hang."""
_MAGIC = (
    b"\x1f\x8b\x08", b"PK\x03\x04", b"PAR1", b"BZh91AY&SY", b"\x28\xb5\x2f\xfd", b"WARC/1.0\r\n", b"<?xml version='1.0'?>", b"<!DOCTYPE x [", b"&bomb;",
    b"\xff\xfe", b"\xef\xbb\xbf", b"\0" * 40, b'{"', b"[[[[", b"</p>", b"\\ud800", b'"', b"\r\n", b"Content-Length: 99999999", b"1e999", b"-1", b"\x1b$B",
)  # fmt: skip


class Case(NamedTuple):
    """A damaged file."""

    name: str
    content: bytes


def cases(seed: int, count: int) -> Iterator[Case]:
    """`count` damaged files, the same for the same seed."""
    originals = sorted(seeds().items())
    for number in range(count):
        chance = random.Random(f"{seed}/{number}")  # noqa: S311  # not for secrets
        name, content = originals[number % len(originals)]
        for _ in range(chance.choice((1, 1, 1, 2, 4, 16))):
            content = mutate(content, chance, originals)
        if chance.random() < 0.1:
            name = chance.choice(originals)[0]
        yield Case(name, content)


def mutate(content: bytes, chance: random.Random, originals: list[tuple[str, bytes]]) -> bytes:  # noqa: PLR0911  # one for each kind of damage
    """One piece of damage."""
    start, end = sorted((chance.randint(0, len(content)), chance.randint(0, len(content))))
    match chance.randrange(7):
        case 0 if content:
            at = chance.randrange(len(content))
            return content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]
        case 1:
            return content[:start]
        case 2:
            return content[:start] + content[min(end, start + 200) :]
        case 3:
            return content[:end] + content[start : min(end, start + 500)] + content[end:]
        case 4:
            return content[:start] + chance.choice(_MAGIC) + content[start:]
        case 5:
            other = chance.choice(originals)[1]
            return content[:start] + other[chance.randint(0, len(other)) :]
        case _:
            return content[:start] + chance.randbytes(chance.randrange(1, 20)) + content[start:]


def run(case: Case) -> Counter[str]:
    """Reads the file as far as extraction; what became of its records. Raises whatever is a bug, `TimeoutError` for a hang."""
    outcomes: Counter[str] = Counter()
    with time_limit(SECONDS):
        for item in read_records(case.name, io.BytesIO(case.content), LIMITS):
            if isinstance(item, Refusal):
                outcomes[item.error.reason] += 1
                continue
            try:
                extract(decode(item))
                outcomes["article"] += 1
            except RejectedError as error:
                outcomes[error.reason] += 1
    return outcomes


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raises `TimeoutError` inside the block when it takes longer."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def main() -> int:
    """Runs cases and prints those that fail; 1 where any did."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--cases", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=0)
    options = arguments.parse_args()
    outcomes: Counter[str] = Counter()
    failures: Counter[str] = Counter()
    slowest = (0.0, -1)
    started = time.process_time()
    for number, case in enumerate(cases(options.seed, options.cases)):
        before = time.process_time()
        try:
            outcomes += run(case)
        except Exception:  # noqa: BLE001  # each is what the fuzzing is for
            trace = traceback.format_exc()
            failures[trace] += 1
            if failures[trace] == 1:
                sys.stdout.write(f"case {number} {case.name}\n{trace}\n")
        slowest = max(slowest, (time.process_time() - before, number))
    spent = time.process_time() - started
    sys.stdout.write(f"{options.cases} cases, {failures.total()} failures, {spent:.1f} s CPU, slowest {slowest}\n{dict(outcomes)}\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
