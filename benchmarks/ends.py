"""`python -m benchmarks.ends COUNT [KIND …]`: runs that get signals at random moments, COUNT of each kind (`tests.flows.moments`).

Prints how long the longest end took, what was left running, and which tables were found; status 1 where one was not as it should be.
"""

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from flows.cli import DONE, FAILED
from tests.flows.moments import KINDS, End, Moments


def main(count: int, kinds: Sequence[str]) -> int:
    """Tries all kinds in turns; one run in four is gone on with."""
    ends: dict[str, list[End]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory(prefix="moments") as folder:
        moments = Moments(Path(folder))
        print(f"an undisturbed run takes {moments.seconds:.1f} s and is at work after {moments.began:.1f}", flush=True)
        for kind, end in moments.each(kinds, count, go_on=4):
            ends[kind].append(end)
            if not end.is_clean:
                print(kind, end, flush=True)
    for kind, some in ends.items():
        print(f"{kind}: {_summary(some)}")
    return DONE if all(end.is_clean for some in ends.values() for end in some) else FAILED


def _summary(ends: Sequence[End]) -> str:
    longest, survivors = max(end.seconds for end in ends), sum(len(end.survivors) for end in ends)
    states = ", ".join(f"{state} {sum(end.state == state for end in ends)}" for state in ("before", "after", "neither"))
    gone_on = [end.goes_on for end in ends if end.goes_on is not None]
    return f"{len(ends)} runs, longest end {longest:.2f} s, survivors {survivors}, tables {states}; gone on with {len(gone_on)}, whole {sum(gone_on)}"


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), sys.argv[2:] or KINDS))
