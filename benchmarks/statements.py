"""`python -m benchmarks.statements`: how many of our own pairs of attributions are rightly one statement (tests/transforms/statements/pairs.txt)."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from transforms import languages
from transforms.statements.group import Printed, group
from transforms.statements.wording import read_wording

PAIRS = Path(__file__).parent.parent / "tests" / "transforms" / "statements" / "pairs.txt"
_DAY = 20_000
_LINES = 3


class Pair(NamedTuple):
    """Two attributions of one speaker, and whether they are one statement."""

    same: bool
    kind: str
    days: int
    in_story: bool
    one: str
    other: str


def pairs(half: int) -> list[Pair]:
    """The pairs of a half: 0 those for work, 1 those that are only measured."""
    return list(_pairs(PAIRS.read_text(encoding="utf-8").split("# second half\n")[half]))


def _pairs(text: str) -> Iterator[Pair]:
    for block in text.split("\n\n"):
        lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
        if len(lines) == _LINES:
            label, kind, days, *story = lines[0].split()
            yield Pair(label == "same", kind, int(days), bool(story), lines[1], lines[2])


def is_one(pair: Pair) -> bool:
    """Whether copydesk takes the two for one statement."""
    glue, story = languages.of("en").glue, "story" if pair.in_story else None
    first, second = group([Printed(read_wording(pair.one, glue), _DAY, story), Printed(read_wording(pair.other, glue), _DAY + pair.days, story)])
    return first == second


def figures(half: int) -> tuple[float, float]:
    """Precision and recall of a half."""
    found = [(pair.same, is_one(pair)) for pair in pairs(half)]
    right = sum(same and one for same, one in found)
    return right / max(sum(one for _, one in found), 1), right / max(sum(same for same, _ in found), 1)


def main() -> None:
    """Prints the figures of both halves, the unseen one first, and what is wrong in the other."""
    for name, half in (("second half", 1), ("first half", 0)):
        precision, recall = figures(half)
        print(f"{name}: {len(pairs(half))} pairs, precision {precision:.3f}, recall {recall:.3f}")
    for pair in pairs(0):
        if pair.same != is_one(pair):
            print(f"{'missed' if pair.same else 'wrong'} ({pair.kind}, {pair.days} days)\n  {pair.one}\n  {pair.other}")


if __name__ == "__main__":
    main()
