"""`python -m benchmarks GOLD [NAME …]`: every benchmark, or those named, on a folder of gold data."""

import importlib
import sys
from pathlib import Path

BENCHMARKS = ("accuracy", "copies", "dates", "entities", "extraction", "reading", "rules", "sources", "speed", "tagging", "text")
"""Modules of this folder; each has a function `main(gold)` that prints its figures."""


def main(arguments: list[str]) -> int:
    """Runs the benchmarks; the exit status."""
    if not arguments or not Path(arguments[0]).is_dir():
        sys.stderr.write("usage: python -m benchmarks GOLD [NAME …], where GOLD is a folder of gold data\n")
        return 2
    names = arguments[1:] or BENCHMARKS
    for name in names:
        print(f"==== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").main(Path(arguments[0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
