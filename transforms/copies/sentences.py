"""Whether what two paragraphs share tells of copying: a sentence of the one is a copy of a sentence of the other."""

from collections import defaultdict
from itertools import pairwise

from transforms.copies.passages import Core, Passages

SENTENCE_WORDS = 7
"""Least words of a sentence that tells of copying; shorter ones recur by chance."""
SENTENCE_SHARE = 0.82
"""Share of the letters of two sentences that must be in equal words, in the same order, for one to be a copy of the other."""
IN_STRETCHES = 0.9
"""Part of these that must be in stretches of CORE words for the others to be counted."""
MAX_SENTENCE = 100
"""Words of a sentence that is not compared word by word: tables and lists, for time grows with the square."""
TAKEN_WORDS = 20
"""Least words of a sentence that tells of copying where all of it went into a longer one."""
TAKEN_SHARE = 0.7
"""Share of the longer sentence's letters that it must make."""


def share_a_sentence(text: Passages, cores: list[Core]) -> bool:
    """Whether a sentence that some of these stretches stand in is a copy of the one that they are shared with."""
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for core in cores:
        a, b, left = core
        while left:
            mine, theirs = text.sentences[a], text.sentences[b]
            size = min(text.edges[mine + 1] - a, text.edges[theirs + 1] - b, left)
            shared[mine, theirs] += text.weight(a, a + size)
            a, b, left = a + size, b + size, left - size
    return any(_is_copy(text, text.sentence(mine), text.sentence(theirs), letters) for (mine, theirs), letters in shared.items())


def _is_copy(text: Passages, mine: tuple[int, int], theirs: tuple[int, int], letters: int) -> bool:
    """Whether one sentence is a copy of the other, or went into it whole; `letters` are in stretches that they share."""
    if min(mine[1] - mine[0], theirs[1] - theirs[0]) < SENTENCE_WORDS:
        return False
    (fewer, shorter), (more, longer) = sorted((text.weight(*sentence), sentence) for sentence in (mine, theirs))
    enough = SENTENCE_SHARE * (fewer + more) / 2
    if letters >= enough or (letters >= IN_STRETCHES * enough and _equal(text, shorter, longer) >= enough <= _equal_in_order(text, shorter, longer)):
        return True
    return letters == fewer >= TAKEN_SHARE * more and text.quotes[slice(*shorter)].count(0) >= TAKEN_WORDS


def _equal(text: Passages, shorter: tuple[int, int], longer: tuple[int, int]) -> int:
    """Letters of the words of one sentence that stand in the other, in whatever order."""
    words = set(text.words[slice(*longer)])
    return sum(text.weight(place, place + 1) for place in range(*shorter) if text.words[place] in words)


def _equal_in_order(text: Passages, shorter: tuple[int, int], longer: tuple[int, int]) -> int:
    """Letters of the words that two sentences share in the same order: their longest common subsequence. None where it would take too long."""
    if longer[1] - longer[0] > MAX_SENTENCE:
        return 0
    words = text.words[slice(*longer)]
    best = [0] * (len(words) + 1)
    for place in range(*shorter):
        word, letters = text.words[place], text.weight(place, place + 1)
        row = [0]
        for other, (before, without) in zip(words, pairwise(best), strict=True):
            row.append(before + letters if other == word else max(without, row[-1]))
        best = row
    return best[-1]
