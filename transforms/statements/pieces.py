"""What of an attribution is one thing said: a broken quote is one; a sentence that its cue parts into two clauses says two things."""

from collections.abc import Iterator, Sequence

from transforms.schema import SourceKind
from transforms.statements.wording import Wording

CLAUSE = 2
"""Telling words of a piece that says something by itself."""
BREAK = " … "
"""Between the pieces of a broken quote."""


def things_said(kinds: Sequence[SourceKind], wordings: Sequence[Wording]) -> Iterator[range]:
    """Which pieces of one attribution, in order, belong together."""
    if all(kind == "direct" for kind in kinds):
        yield range(len(kinds))
        return
    start = 0
    for place in range(len(kinds)):
        left = wordings[place + 1 :]
        if place + 1 == len(kinds) or (_tells(wordings[start : place + 1]) and _tells(left)):
            yield range(start, place + 1)
            start = place + 1


def _tells(wordings: Sequence[Wording]) -> bool:
    return sum(len(wording.stems) for wording in wordings) >= CLAUSE
