"""Fingerprints of paragraphs by winnowing: whatever two paragraphs share at length, they share a fingerprint of it.

Schleimer, Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting" (SIGMOD 2003). Which shingles are kept depends on the
words around them alone, so nothing depends on the order in which articles arrive.
"""

import numpy as np
import numpy.typing as npt

SHINGLE = 7
"""Words of a shingle."""
WINDOW = 2
"""Of so many neighbouring shingles the least is kept. Two paragraphs with SHINGLE + WINDOW - 1 = 8 equal words in a row always meet."""

type Hashes = npt.NDArray[np.uint64]
type Indices = npt.NDArray[np.int64]

_FACTOR = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xBF58476D1CE4E5B9)


def hashes(words: npt.NDArray[np.uint32], size: int) -> Hashes:
    """The hash of every `size` neighbouring words; never 0."""
    count = max(len(words) - size + 1, 0)
    total = np.zeros(count, np.uint64)
    for place in range(size):
        total = total * _FACTOR + words[place : place + count].astype(np.uint64)
    total ^= total >> np.uint64(31)
    total *= _MIX
    total ^= total >> np.uint64(29)
    return np.maximum(total, np.uint64(1))


def fingerprints(words: npt.NDArray[np.uint32], bounds: Indices) -> tuple[Hashes, Indices]:
    """The kept shingles of many paragraphs and the paragraph of each. Paragraph i is `words[bounds[i]:bounds[i + 1]]`."""
    paragraph = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
    shingles = hashes(words, SHINGLE)
    count = len(shingles) - WINDOW + 1
    if count <= 0:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    least = shingles[:count].copy()
    for place in range(1, WINDOW):
        np.minimum(least, shingles[place : place + count], out=least)
    least[paragraph[:count] != paragraph[SHINGLE + WINDOW - 2 :]] = 0
    kept = np.zeros(len(shingles), bool)
    for place in range(WINDOW):
        kept[place : place + count] |= least == shingles[place : place + count]
    return shingles[kept], paragraph[: len(shingles)][kept]
